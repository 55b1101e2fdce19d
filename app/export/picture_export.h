// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/export/export_run.h"
#include "app/export/picture_job.h"

#include <QTimer>
#include <QUrl>

/// Export from the window: a scene drawn off screen into a file or onto the clipboard, a band at a time between the
/// window's own events, so that it stays alive.
class PictureExport : public ExportRun
{
    Q_OBJECT
    QML_ELEMENT

public:
    explicit PictureExport(QObject *parent = nullptr);
    ~PictureExport() override;
    Q_DISABLE_COPY_MOVE(PictureExport)

    bool isBusy() const override { return m_painter != nullptr; }
    double progress() const override;

    /// Begins to draw into a file; finished() tells how it went. What was under way is given up.
    Q_INVOKABLE void save(const AtlasHandle &atlas, SceneStore *scene, const PictureSettings &settings,
                          const QUrl &file);
    /// The same for the clipboard. Fails for pictures of more than 64 million pixels: too large to be pasted anywhere.
    Q_INVOKABLE void copy(const AtlasHandle &atlas, SceneStore *scene, const PictureSettings &settings);
    void cancel() override;

    /// Settings with the size of a preset, as settingsOf() has them; as they were if there is no such preset.
    Q_INVOKABLE static PictureSettings withPreset(const PictureSettings &settings, const QString &preset);
    /// Makes one scene what another is.
    Q_INVOKABLE static void copyScene(SceneStore *from, SceneStore *to) { to->setScene(from->scene()); }
    /// Why it can't become a PDF or SVG, as a sentence; empty if it can.
    Q_INVOKABLE static QString documentProblem(const PictureSettings &settings);
    /// A name to start from: "title_2026-01-31.png" in the pictures folder.
    Q_INVOKABLE static QUrl suggestedFile(const QString &title, const QString &ending);

private:
    std::expected<void, geodata::Error> begin(const AtlasHandle &atlas, const Scene &scene,
                                              const PictureSettings &settings, const QUrl &file);
    void start(const AtlasHandle &atlas, SceneStore *scene, const PictureSettings &settings, const QUrl &file);
    void step();
    std::expected<bool, geodata::Error> stepCopy();
    void end(const QString &message, bool hasFailed);

    std::unique_ptr<PicturePainter> m_painter; // null: nothing is under way
    std::unique_ptr<PictureJob> m_job;         // null: it is for the clipboard
    QImage m_copy;
    int m_band = 0; // the next of the copy
    QString m_path;
    QTimer m_steps;
};
