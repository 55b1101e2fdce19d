// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geodata/derive/topology.h"
#include "geodata/model/progress.h"

namespace geodata {

/// Which level of detail is the coarsest that still has a point or a ring. Levels are nested: what level 3 has, 4 has
/// too.
struct LevelTable
{
    std::vector<double> zooms;             ///< level i serves map zooms up to zooms[i]; the last level has everything
    std::vector<std::uint8_t> pointLevels; ///< one per point of the topology
    std::vector<std::uint8_t> ringLevels;  ///< one per ring: small islands and lakes are left out of coarse levels
    std::vector<std::uint8_t> arcLevels;   ///< one per arc: the coarsest level in which some ring uses it

    std::size_t count() const { return zooms.size(); }
};

/// The zooms our meshes are made for: at zoom 8 a pixel is finer than 1:10m data. From zoom 6 on a window shows so
/// little of the world that all points serve; a level for zoom 7 would save three quarters of nothing.
/// Below 4, where whole continents of coast are in view, they lie half a zoom apart: a map that is just too close for
/// one would otherwise be drawn with twice the corners it can show.
inline constexpr double LevelZooms[] = {2, 2.5, 3, 3.5, 4, 5, 6, 8};

/// Thins the arcs by Visvalingam and Whyatt's effective area ("Line generalisation by repeated elimination of points",
/// 1993): at a level for zoom z no corner is left that spans less than a pixel's area there. Points
/// where arcs meet stay, and a corner is only cut if no other point lies in it, so that lines that didn't cross before
/// don't cross after: neighbours keep one shared border at every level, without gaps and overlaps. The largest ring of
/// every country stays at all levels. O(n log n), one core; stops early when asked, leaving the rest at all levels.
LevelTable buildLevels(const Topology &topology, std::span<const double> zooms = LevelZooms,
                       const Progress &progress = {});

} // namespace geodata
