// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/data/history.h"

namespace {

constexpr int PauseMs = 350;  // longer than between two frames of a flight or two letters of a fast typist
constexpr int JoinMs = 2'000; // years that play come every second or so

/// Only where the map looks, or only the year, is different.
bool isSlight(const Scene &from, const Scene &to)
{
    Scene moved = from;
    moved.camera = to.camera;
    Scene later = from;
    later.trade.year = to.trade.year;
    return moved == to || later == to;
}

} // namespace

History::History(SceneStore *scene, DeckStore *decks, QObject *parent) : QObject(parent), m_scene(scene), m_decks(decks)
{
    m_settleSoon.setSingleShot(true);
    m_settleSoon.setInterval(PauseMs);
    connect(&m_settleSoon, &QTimer::timeout, this, &History::settle);
    const auto later = [this] {
        const bool could = canUndo();
        m_settleSoon.start();
        if (!could)
            emit changed();
    };
    connect(scene, &SceneStore::sceneChanged, this, later);
    connect(decks, &DeckStore::deckChanged, this, later);
    connect(decks, &DeckStore::currentChanged, this, later);
    start();
}

History::State History::now() const
{
    return {m_scene->scene(), m_decks->moment()};
}

void History::start()
{
    m_settleSoon.stop();
    m_steps.assign(1, now());
    m_step = 0;
    m_canJoin = false;
    emit changed();
}

void History::settle()
{
    m_settleSoon.stop();
    State state = now();
    const State &last = m_steps[m_step];
    if (state == last)
        return;
    const bool isJoinable = state.deck == last.deck && isSlight(last.scene, state.scene);
    m_steps.resize(m_step + 1);
    // Joined only to a step of the same kind: of both together still only the camera, or only the year, is different.
    if (isJoinable && m_canJoin && m_sinceStep.elapsed() < JoinMs && isSlight(m_steps[m_step - 1].scene, state.scene)) {
        m_steps[m_step] = std::move(state);
    } else {
        m_steps.push_back(std::move(state));
        if (m_steps.size() > MostSteps + 1)
            m_steps.erase(m_steps.begin());
        m_step = m_steps.size() - 1;
    }
    m_canJoin = isJoinable;
    m_sinceStep.start();
    emit changed();
}

bool History::canUndo() const
{
    return m_step > 0 || m_settleSoon.isActive();
}

bool History::canRedo() const
{
    return m_step + 1 < m_steps.size();
}

void History::undo()
{
    settle();
    if (m_step > 0)
        show(m_step - 1);
}

void History::redo()
{
    settle();
    if (canRedo())
        show(m_step + 1);
}

void History::show(std::size_t step)
{
    m_step = step;
    m_canJoin = false;
    const State state = m_steps[step]; // a copy: what changes now is announced to us, too
    m_decks->restore(state.deck);
    m_scene->setScene(state.scene);
    m_settleSoon.stop();
    emit restored();
    emit changed();
}
