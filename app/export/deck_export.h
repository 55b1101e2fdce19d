// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/data/deck_store.h"
#include "app/export/export_run.h"
#include "app/export/handout.h"

#include <QProcess>
#include <QTemporaryDir>

#include <memory>

/// What is to be made of a deck, or of the years of a view. A plain value.
struct DeckOrder
{
    Q_GADGET
    QML_VALUE_TYPE(deckOrder)
    QML_STRUCTURED_VALUE
    Q_PROPERTY(QString kind MEMBER kind)
    Q_PROPERTY(bool isOfDeck MEMBER isOfDeck)
    Q_PROPERTY(QString years MEMBER years)
    Q_PROPERTY(QStringList languages MEMBER languages)
    Q_PROPERTY(QStringList viewpoints MEMBER viewpoints)
    Q_PROPERTY(QString ending MEMBER ending)
    Q_PROPERTY(double rate MEMBER rate)
    Q_PROPERTY(double secondsAYear MEMBER secondsAYear)

public:
    QString kind = QStringLiteral("series"); ///< "series", "animation" or "handout"
    bool isOfDeck = true;                    ///< an animation: else of the years of what the window shows
    QString years;                           ///< as yearsFrom() takes them; of a series empty: its scenes' own
    QStringList languages = {};              ///< of a series; empty: the window's
    QStringList viewpoints = {};             ///< of a series; empty: its scenes' own
    QString ending = QStringLiteral("gif");  ///< of an animation; empty: a folder of frames
    double rate = 25;                        ///< frames a second
    double secondsAYear = 1;

    bool operator==(const DeckOrder &) const = default;
};

/// Series, animations and handouts from the window. The program is run once more for them, as it is from a command
/// line: the same bytes come of it, and the window stays as quick as it was. GUI thread.
class DeckExport : public ExportRun
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QStringList corridorFiles MEMBER m_corridorFiles NOTIFY corridorFilesChanged FINAL)

public:
    explicit DeckExport(QObject *parent = nullptr);
    ~DeckExport() override; ///< gives up what is under way
    Q_DISABLE_COPY_MOVE(DeckExport)

    bool isBusy() const override { return m_run != nullptr; }
    double progress() const override { return m_progress; }

    /// The program that is run, instead of the one that is running; for tests.
    void setProgram(const QString &program) { m_program = program; }

    /// Why an order can't be carried out, as a sentence: no scenes, no years. Empty if it can.
    Q_INVOKABLE static QString problemOf(const DeckOrder &order, DeckStore *decks);
    /// "30 pictures", "250 frames, 10 s"; empty where there is a problem.
    Q_INVOKABLE static QString factsOf(const DeckOrder &order, DeckStore *decks, SceneStore *scene);
    /// Makes a scene the one of the deck that is shown, or the first that can be: for a preview. As it was, if none
    /// can.
    Q_INVOKABLE static void showScene(DeckStore *decks, SceneStore *window, SceneStore *to);
    /// How the pictures of a handout are drawn.
    Q_INVOKABLE static PictureSettings handoutSettings() { return ::handoutSettings(); }
    /// A name to start from in the pictures folder. Of what becomes a folder: one that isn't there yet in `folder`.
    Q_INVOKABLE static QUrl suggestedFile(const DeckOrder &order, DeckStore *decks, SceneStore *scene);
    Q_INVOKABLE static QUrl suggestedFolder(const DeckOrder &order, DeckStore *decks, SceneStore *scene,
                                            const QUrl &folder);

    /// Starts to make it; finished() tells how it went. A file that is there is written over. What was under way is
    /// given up. The atlas is the one that the window shows.
    Q_INVOKABLE void start(const DeckOrder &order, DeckStore *decks, SceneStore *scene, const PictureSettings &settings,
                           const QUrl &out);
    void cancel() override; ///< asks it to end between two pictures

signals:
    void corridorFilesChanged();

private:
    std::expected<QStringList, geodata::Error> prepare(const DeckOrder &order, const DeckStore &decks,
                                                       const Scene &scene, const PictureSettings &settings);
    void read();
    void end(int exitCode, QProcess::ExitStatus status);

    QString m_program;
    QStringList m_corridorFiles;            // of lines that the window shows, too
    std::unique_ptr<QTemporaryDir> m_files; // what the run reads
    std::unique_ptr<QProcess> m_run;        // null: nothing is under way
    QString m_out;
    QString m_said; // the last sentence of the run that isn't about how far it is
    double m_progress = 0;
    bool m_isCanceled = false;
};
