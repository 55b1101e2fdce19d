// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/data/atlas_handle.h"
#include "app/data/scene.h"
#include "app/data/source_entry.h"

#include <QList>

class ComparisonView;
class CorridorView;
class MeetingView;
class TradeView;

/// The views by which a scene is shown; null where there is none.
struct SceneViews
{
    const TradeView *trade = nullptr;
    const CorridorView *corridors = nullptr;
    const MeetingView *meetings = nullptr;
    const ComparisonView *comparison = nullptr; ///< null unless the panel compares
};

/// Each source of what a scene shows, once, in the order of SourceBook: of the layers that are on, of the year, of what
/// is selected and told on a card, and of the cells of a comparison. Wherever the map is moved to the list is the same:
/// what lies out of view counts as well. What only the pointer brings up isn't in it. Names are in the scene's
/// language, other words in that of the interface. Empty without an atlas. Milliseconds.
QList<SourceEntry> sourcesOf(const AtlasHandle &atlas, const Scene &scene, const SceneViews &views);
