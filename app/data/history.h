// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/data/deck_store.h"
#include "app/data/scene_store.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <vector>

/// Undo and redo over scene and deck: a list of what both were, as both are values. What changes without a pause, such
/// as a camera in flight, is one step; so are moves of the map, and years, that follow one another closely. GUI thread.
class History : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to the session")
    Q_PROPERTY(bool canUndo READ canUndo NOTIFY changed FINAL)
    Q_PROPERTY(bool canRedo READ canRedo NOTIFY changed FINAL)

public:
    /// Both outlive the history. It starts with what they are now.
    History(SceneStore *scene, DeckStore *decks, QObject *parent = nullptr);

    bool canUndo() const;
    bool canRedo() const;
    Q_INVOKABLE void undo();
    Q_INVOKABLE void redo();
    Q_INVOKABLE void start(); ///< forgets all steps: what is now is where undoing ends
    void settle();            ///< what has changed becomes a step now, not after a pause

    static constexpr int MostSteps = 200;

signals:
    void changed();
    void restored(); ///< scene and deck are those of another step

private:
    struct State
    {
        Scene scene;
        DeckStore::Moment deck;

        bool operator==(const State &) const = default;
    };

    State now() const;
    void show(std::size_t step);

    SceneStore *m_scene;
    DeckStore *m_decks;
    std::vector<State> m_steps;
    std::size_t m_step = 0; ///< where we are in them
    bool m_canJoin = false; ///< the last step was a move of the map or a year, and the next such one may join it
    QElapsedTimer m_sinceStep;
    QTimer m_settleSoon;
};
