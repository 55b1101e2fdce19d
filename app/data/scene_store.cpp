// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/data/scene_store.h"

template <typename Value>
void SceneStore::change(Value Scene::*member, const Value &value, void (SceneStore::*changed)())
{
    if (m_scene.*member == value)
        return;
    m_scene.*member = value;
    emit(this->*changed)();
    emit sceneChanged();
}

void SceneStore::setScene(const Scene &scene)
{
    setTitle(scene.title);
    setSubtitle(scene.subtitle);
    setSource(scene.source);
    setCamera(scene.camera);
    setTheme(scene.theme);
    setLanguage(scene.language);
    setViewpoint(scene.viewpoint);
    setSelected(scene.selected);
    if (scene.selected.isEmpty())
        setPower(scene.power);
    setTrade(scene.trade);
    setCorridors(scene.corridors);
    setComparison(scene.comparison);
    setPanel(scene.panel);
    setHasCorridors(scene.hasCorridors);
    setHasPlaces(scene.hasPlaces);
    // Of a scene that names several the meeting goes last: it would take the others with it.
    if (scene.meeting.isEmpty() || (scene.selected.isEmpty() && scene.power.isEmpty() && scene.trade.pair.isEmpty()))
        setMeeting(scene.meeting);
    setHasTrade(scene.hasTrade);
    setHasBorders(scene.hasBorders);
    setHasMeetings(scene.hasMeetings);
    setHasLabels(scene.hasLabels);
    setHasGraticule(scene.hasGraticule);
}

void SceneStore::setTitle(const QString &title)
{
    change(&Scene::title, title, &SceneStore::titleChanged);
}

void SceneStore::setSubtitle(const QString &subtitle)
{
    change(&Scene::subtitle, subtitle, &SceneStore::subtitleChanged);
}

void SceneStore::setSource(const QString &source)
{
    change(&Scene::source, source, &SceneStore::sourceChanged);
}

void SceneStore::setCamera(const SceneCamera &camera)
{
    change(&Scene::camera, camera, &SceneStore::cameraChanged);
}

void SceneStore::setTheme(const QString &theme)
{
    change(&Scene::theme, theme, &SceneStore::themeChanged);
}

void SceneStore::setLanguage(const QString &language)
{
    change(&Scene::language, language, &SceneStore::languageChanged);
}

void SceneStore::setViewpoint(const QString &id)
{
    change(&Scene::viewpoint, id, &SceneStore::viewpointChanged);
}

void SceneStore::setSelected(const QString &code)
{
    if (!code.isEmpty()) {
        change(&Scene::power, {}, &SceneStore::powerChanged);
        change(&Scene::meeting, {}, &SceneStore::meetingChanged);
    }
    change(&Scene::selected, code, &SceneStore::selectedChanged);
}

void SceneStore::setPower(const QString &id)
{
    if (!id.isEmpty()) {
        change(&Scene::selected, {}, &SceneStore::selectedChanged);
        change(&Scene::meeting, {}, &SceneStore::meetingChanged);
    }
    change(&Scene::power, id, &SceneStore::powerChanged);
}

void SceneStore::setMeeting(const QString &id)
{
    if (!id.isEmpty()) {
        change(&Scene::selected, {}, &SceneStore::selectedChanged);
        change(&Scene::power, {}, &SceneStore::powerChanged);
        SceneTrade trade = m_scene.trade;
        trade.pair.clear();
        change(&Scene::trade, trade, &SceneStore::tradeChanged);
    }
    change(&Scene::meeting, id, &SceneStore::meetingChanged);
}

void SceneStore::setTrade(const SceneTrade &trade)
{
    if (!trade.pair.isEmpty() && trade.pair != m_scene.trade.pair)
        change(&Scene::meeting, {}, &SceneStore::meetingChanged);
    change(&Scene::trade, trade, &SceneStore::tradeChanged);
}

void SceneStore::setCorridors(const SceneCorridors &corridors)
{
    change(&Scene::corridors, corridors, &SceneStore::corridorsChanged);
}

void SceneStore::setComparison(const SceneComparison &comparison)
{
    change(&Scene::comparison, comparison, &SceneStore::comparisonChanged);
}

void SceneStore::setPanel(const QString &panel)
{
    change(&Scene::panel, panel, &SceneStore::panelChanged);
}

void SceneStore::setHasCorridors(bool hasCorridors)
{
    change(&Scene::hasCorridors, hasCorridors, &SceneStore::hasCorridorsChanged);
}

void SceneStore::setHasPlaces(bool hasPlaces)
{
    change(&Scene::hasPlaces, hasPlaces, &SceneStore::hasPlacesChanged);
}

void SceneStore::setHasTrade(bool hasTrade)
{
    change(&Scene::hasTrade, hasTrade, &SceneStore::hasTradeChanged);
}

void SceneStore::setHasBorders(bool hasBorders)
{
    change(&Scene::hasBorders, hasBorders, &SceneStore::hasBordersChanged);
}

void SceneStore::setHasMeetings(bool hasMeetings)
{
    change(&Scene::hasMeetings, hasMeetings, &SceneStore::hasMeetingsChanged);
}

void SceneStore::setHasLabels(bool hasLabels)
{
    change(&Scene::hasLabels, hasLabels, &SceneStore::hasLabelsChanged);
}

void SceneStore::setHasGraticule(bool hasGraticule)
{
    change(&Scene::hasGraticule, hasGraticule, &SceneStore::hasGraticuleChanged);
}
