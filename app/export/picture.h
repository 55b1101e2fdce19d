// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/data/atlas_handle.h"
#include "app/data/scene_store.h"
#include "app/export/offscreen_renderer.h"

#include <QObject>
#include <QQmlEngine>
#include <QSize>
#include <QUrl>

/// Draws scenes as pictures: the page with title, map, legend, scale bar and source line.
class PicturePainter
{
public:
    /// Fails if nothing can be drawn on this machine.
    static std::expected<std::unique_ptr<PicturePainter>, geodata::Error> create();

    /// Draws one picture. `scale` is picture pixels for a logical pixel: type and lines grow with it. `seconds` is the
    /// moment of all motion; at 0 everything rests.
    std::expected<QImage, geodata::Error> paint(const AtlasHandle &atlas, const Scene &scene, QSize pixels,
                                                double scale, double seconds = 0);

private:
    PicturePainter() = default;

    QQmlEngine m_engine;
    std::unique_ptr<OffscreenRenderer> m_renderer;
};

/// The scale that makes a picture look composed for a 1080-line screen, whatever its size; at least 1.
double naturalScale(QSize pixels);

/// Writes a PNG to a temporary name and renames it. On failure an older file of that name is untouched.
std::expected<void, geodata::Error> writePng(const QImage &image, const QString &file, double scale,
                                             const QString &title);

/// Export from the window: the current scene, drawn off screen.
class PictureExport : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString message READ message NOTIFY finished FINAL)
    Q_PROPERTY(bool hasFailed READ hasFailed NOTIFY finished FINAL)

public:
    using QObject::QObject;

    QString message() const { return m_message; } ///< one sentence about the last export
    bool hasFailed() const { return m_hasFailed; }

    /// Draws and writes; returns when it's done, then finished() tells how it went.
    Q_INVOKABLE void write(const AtlasHandle &atlas, SceneStore *scene, const QSize &pixels, const QUrl &file);
    /// A name to start from: "title_2026-01-31.png" in the pictures folder.
    Q_INVOKABLE QUrl suggestedFile(const QString &title) const;

signals:
    void finished();

private:
    QString m_message;
    bool m_hasFailed = false;
};
