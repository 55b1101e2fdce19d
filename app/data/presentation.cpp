// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/data/presentation.h"

#include <algorithm>

Presentation::Presentation(QObject *parent) : QObject(parent)
{
    connect(&m_scene, &SceneStore::sceneChanged, this, &Presentation::strayedChanged);
}

void Presentation::begin(const DeckStore *decks, int row, const SceneStore *edited)
{
    m_deck = decks->deck();
    m_language = edited->language();
    int start = 0; // the row among those that can be shown
    QList<DeckScene> shown;
    for (int i = 0; i < m_deck.scenes.size(); ++i) {
        if (i == row)
            start = int(shown.size());
        if (!m_deck.scenes.at(i).problem)
            shown.append(m_deck.scenes.at(i));
    }
    if (shown.isEmpty())
        shown.append(deckSceneOf(edited->scene(), {}));
    m_deck.scenes = shown;
    m_scene.setScene(edited->scene());
    m_row = std::min(start, count() - 1);
    m_isRunning = true;
    m_isBlank = false;
    m_goesByItself = false;
    m_typed.clear();
    m_began = QDateTime::currentDateTime();
    emit runningChanged();
    emit blankChanged();
    emit goesByItselfChanged();
    emit typedChanged();
    show(m_row, QStringLiteral("cut")); // nobody needs to see the desk
}

void Presentation::end()
{
    if (!m_isRunning)
        return;
    m_isRunning = false;
    m_isBlank = false;
    emit runningChanged();
    emit blankChanged();
    emit ended();
}

void Presentation::show(int row, const QString &transition)
{
    const Scene target = sceneOf(m_deck.scenes.at(row), m_language);
    const SceneCamera from = m_scene.camera();
    m_row = row;
    m_entered = QDateTime::currentDateTime();
    Scene shown = target;
    shown.camera = from;
    m_scene.setScene(shown);
    if (hasNext())
        m_nextScene.setScene(sceneOf(m_deck.scenes.at(row + 1), m_language));
    setBlank(false);
    forget();
    emit numberChanged();
    emit arriving(from, target.camera, transition);
    emit strayedChanged();
}

void Presentation::next()
{
    if (!m_isRunning)
        return;
    if (hasNext())
        show(m_row + 1, m_deck.scenes.at(m_row + 1).transition);
    else if (m_goesByItself)
        show(0, m_deck.scenes.first().transition);
}

void Presentation::previous()
{
    if (m_isRunning && m_row > 0)
        show(m_row - 1, m_deck.scenes.at(m_row).transition); // as it came
}

void Presentation::first()
{
    if (m_isRunning)
        show(0, QStringLiteral("fade"));
}

void Presentation::last()
{
    if (m_isRunning)
        show(count() - 1, QStringLiteral("fade"));
}

void Presentation::typeDigit(int digit)
{
    constexpr qsizetype MostDigits = 4;
    if (!m_isRunning || digit < 0 || digit > 9 || m_typed.size() >= MostDigits)
        return;
    m_typed += QString::number(digit);
    emit typedChanged();
}

void Presentation::forget()
{
    if (m_typed.isEmpty())
        return;
    m_typed.clear();
    emit typedChanged();
}

void Presentation::jump()
{
    if (!m_isRunning)
        return;
    if (m_typed.isEmpty()) {
        next();
        return;
    }
    const int row = m_typed.toInt() - 1;
    forget(); // also of a number that isn't there
    if (row >= 0 && row < count())
        show(row, QStringLiteral("fade"));
}

void Presentation::comeBack()
{
    if (m_isRunning)
        show(m_row, QStringLiteral("flight"));
}

bool Presentation::hasStrayed() const
{
    return m_isRunning && m_scene.scene() != sceneOf(m_deck.scenes.at(m_row), m_language);
}

QString Presentation::notes() const
{
    return m_row >= 0 && m_row < count() ? m_deck.scenes.at(m_row).notes.in(m_language) : QString();
}

double Presentation::seconds() const
{
    const double own = m_row >= 0 && m_row < count() ? m_deck.scenes.at(m_row).seconds : 0;
    return own > 0 ? own : DeckScene::DefaultSeconds;
}

void Presentation::setBlank(bool isBlank)
{
    if (m_isBlank == isBlank)
        return;
    m_isBlank = isBlank;
    emit blankChanged();
}

void Presentation::setGoesByItself(bool goes)
{
    if (m_goesByItself == goes)
        return;
    m_goesByItself = goes;
    emit goesByItselfChanged();
}
