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
    setCamera(scene.camera);
    setTheme(scene.theme);
    setLanguage(scene.language);
    setViewpoint(scene.viewpoint);
    setSelected(scene.selected);
    if (scene.selected.isEmpty())
        setPower(scene.power);
    setTrade(scene.trade);
    setHasTrade(scene.hasTrade);
    setHasBorders(scene.hasBorders);
    setHasLabels(scene.hasLabels);
    setHasGraticule(scene.hasGraticule);
}

void SceneStore::setTitle(const QString &title)
{
    change(&Scene::title, title, &SceneStore::titleChanged);
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
    if (!code.isEmpty())
        change(&Scene::power, {}, &SceneStore::powerChanged);
    change(&Scene::selected, code, &SceneStore::selectedChanged);
}

void SceneStore::setPower(const QString &id)
{
    if (!id.isEmpty())
        change(&Scene::selected, {}, &SceneStore::selectedChanged);
    change(&Scene::power, id, &SceneStore::powerChanged);
}

void SceneStore::setTrade(const SceneTrade &trade)
{
    change(&Scene::trade, trade, &SceneStore::tradeChanged);
}

void SceneStore::setHasTrade(bool hasTrade)
{
    change(&Scene::hasTrade, hasTrade, &SceneStore::hasTradeChanged);
}

void SceneStore::setHasBorders(bool hasBorders)
{
    change(&Scene::hasBorders, hasBorders, &SceneStore::hasBordersChanged);
}

void SceneStore::setHasLabels(bool hasLabels)
{
    change(&Scene::hasLabels, hasLabels, &SceneStore::hasLabelsChanged);
}

void SceneStore::setHasGraticule(bool hasGraticule)
{
    change(&Scene::hasGraticule, hasGraticule, &SceneStore::hasGraticuleChanged);
}
