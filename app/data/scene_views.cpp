// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/data/scene_views.h"

OwnSceneViews::OwnSceneViews(const AtlasHandle &atlas, const Scene &scene)
    // The list of sources is one of the comparison, too: it is what is read before and after.
    : m_isCompared(scene.panel == QLatin1String("compare") || scene.panel == QLatin1String("sources"))
{
    m_trade.setLanguage(scene.language);
    m_trade.setTrade(scene.trade);
    m_trade.setAtlas(atlas);
    m_corridors.setLanguage(scene.language);
    m_corridors.setCorridors(scene.corridors);
    m_corridors.setYear(m_trade.year());
    m_corridors.setAtlas(atlas);
    m_meetings.setLanguage(scene.language);
    m_meetings.setYear(m_trade.year());
    m_meetings.setSelected(scene.meeting);
    m_meetings.setAtlas(atlas);
    if (!m_isCompared)
        return;
    m_comparison.setLanguage(scene.language);
    m_comparison.setAsked(scene.comparison);
    m_comparison.setBasis(scene.trade.basis);
    m_comparison.setAtlas(atlas);
}

SceneViews OwnSceneViews::views() const
{
    return {&m_trade, &m_corridors, &m_meetings, m_isCompared ? &m_comparison : nullptr};
}
