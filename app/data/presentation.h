// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/data/deck_store.h"

#include <QDateTime>
#include <QObject>

/// A deck as it is shown: which scene, whether the screen is blank, what the speaker reads. It has a scene of its own,
/// so that whatever is explored meanwhile leaves the one that is edited as it was. GUI thread.
class Presentation : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(SceneStore *scene READ scene CONSTANT FINAL)
    Q_PROPERTY(SceneStore *nextScene READ nextScene CONSTANT FINAL)
    Q_PROPERTY(bool isRunning READ isRunning NOTIFY runningChanged FINAL)
    Q_PROPERTY(int number READ number NOTIFY numberChanged FINAL)
    Q_PROPERTY(int count READ count NOTIFY runningChanged FINAL)
    Q_PROPERTY(bool hasNext READ hasNext NOTIFY numberChanged FINAL)
    Q_PROPERTY(bool isBlank READ isBlank WRITE setBlank NOTIFY blankChanged FINAL)
    Q_PROPERTY(bool goesByItself READ goesByItself WRITE setGoesByItself NOTIFY goesByItselfChanged FINAL)
    Q_PROPERTY(bool hasStrayed READ hasStrayed NOTIFY strayedChanged FINAL)
    Q_PROPERTY(QString typed READ typed NOTIFY typedChanged FINAL)
    Q_PROPERTY(QString notes READ notes NOTIFY numberChanged FINAL)
    Q_PROPERTY(double seconds READ seconds NOTIFY numberChanged FINAL)
    Q_PROPERTY(QString deckTitle READ deckTitle NOTIFY runningChanged FINAL)
    Q_PROPERTY(QDateTime began READ began NOTIFY runningChanged FINAL)
    Q_PROPERTY(QDateTime entered READ enteredAt NOTIFY numberChanged FINAL)

public:
    explicit Presentation(QObject *parent = nullptr);

    SceneStore *scene() { return &m_scene; }
    SceneStore *nextScene() { return &m_nextScene; } ///< what comes next, for the speaker; stays where nothing does
    bool isRunning() const { return m_isRunning; }
    int number() const { return m_row + 1; } ///< of the scene shown, from 1
    int count() const { return int(m_deck.scenes.size()); }
    bool hasNext() const { return m_row + 1 < count(); }
    bool isBlank() const { return m_isBlank; }
    bool goesByItself() const { return m_goesByItself; } ///< on to the next when a scene's seconds are over, and round
    bool hasStrayed() const;                             ///< something else is shown than the scene says
    QString typed() const { return m_typed; }            ///< digits of the number to jump to
    QString notes() const;
    double seconds() const; ///< for which the scene is meant to be shown
    QString deckTitle() const { return m_deck.title.in(m_language); }
    QDateTime began() const { return m_began; }
    QDateTime enteredAt() const { return m_entered; }

    void setBlank(bool isBlank);
    void setGoesByItself(bool goes);

    /// Shows the scenes of a deck that can be shown, from that row on; of an empty one the window's scene. `edited` is
    /// what the window shows: names are in its language, and the camera comes from there.
    Q_INVOKABLE void begin(const DeckStore *decks, int row, const SceneStore *edited);
    Q_INVOKABLE void end();
    Q_INVOKABLE void next();
    Q_INVOKABLE void previous();
    Q_INVOKABLE void first();
    Q_INVOKABLE void last();
    Q_INVOKABLE void typeDigit(int digit);
    Q_INVOKABLE void jump();     ///< to the number that was typed; without one, on to the next
    Q_INVOKABLE void comeBack(); ///< to the scene, from wherever it was left for

signals:
    void runningChanged();
    void numberChanged();
    void blankChanged();
    void goesByItselfChanged();
    void strayedChanged();
    void typedChanged();
    /// The scene is there, all but its camera, which stands where it was: this says how to get to where it belongs.
    void arriving(const SceneCamera &from, const SceneCamera &to, const QString &transition);
    void ended();

private:
    void show(int row, const QString &transition);
    void forget();

    SceneStore m_scene;
    SceneStore m_nextScene;
    Deck m_deck;
    QString m_language;
    int m_row = -1;
    bool m_isRunning = false;
    bool m_isBlank = false;
    bool m_goesByItself = false;
    QString m_typed;
    QDateTime m_began;
    QDateTime m_entered;
};
