// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/data/comparison_view.h"
#include "app/data/corridor_view.h"
#include "app/data/meeting_view.h"
#include "app/data/source_list.h"
#include "app/data/trade_view.h"

/// What a scene shows, told without a map: the views that MapPicture and the panel have of it.
class OwnSceneViews
{
public:
    /// The atlas is seen from where it is, whatever the scene says.
    OwnSceneViews(const AtlasHandle &atlas, const Scene &scene);

    const TradeView &trade() const { return m_trade; }
    const CorridorView &corridors() const { return m_corridors; }
    const MeetingView &meetings() const { return m_meetings; }
    /// Valid as long as this is. The comparison is among them where the panel compares or lists sources.
    SceneViews views() const;

private:
    TradeView m_trade;
    CorridorView m_corridors;
    MeetingView m_meetings;
    ComparisonView m_comparison;
    bool m_isCompared = false;
};
