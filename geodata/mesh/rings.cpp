// SPDX-License-Identifier: GPL-3.0-or-later
#include "geodata/mesh/rings.h"

#include <algorithm>

namespace geodata {

std::vector<WorldPoint> pointsAt(const Topology &topology, const LevelTable &levels, const Arc &arc, std::size_t level)
{
    std::vector<WorldPoint> result;
    for (std::uint32_t i = arc.begin; i < arc.end; ++i) {
        if (levels.pointLevels[i] <= level)
            result.push_back(topology.points[i]);
    }
    return result;
}

WorldRings ringsAt(const Topology &topology, const LevelTable &levels, const ArcPolygon &polygon, std::size_t level)
{
    WorldRings result;
    for (std::uint32_t r = polygon.firstRing; r < polygon.firstRing + polygon.ringCount; ++r) {
        if (levels.ringLevels[r] > level) {
            if (r == polygon.firstRing)
                return {};
            continue;
        }
        auto &ring = result.emplace_back();
        for (const ArcUse &use : topology.rings[r].uses) {
            auto points = pointsAt(topology, levels, topology.arcs[use.arc], level);
            if (use.isReversed)
                std::reverse(points.begin(), points.end());
            for (WorldPoint &point : points)
                point.x += use.worldShift;
            ring.insert(ring.end(), points.begin(), points.end() - 1); // the next arc begins where this one ends
        }
    }
    return result;
}

} // namespace geodata
