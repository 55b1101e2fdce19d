// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geodata/mesh/clip.h"
#include "geodata/mesh/levels.h"

namespace geodata {

/// The outline of a polygon at a level of detail, outer ring first; empty if the level leaves it out.
WorldRings ringsAt(const Topology &topology, const LevelTable &levels, const ArcPolygon &polygon, std::size_t level);

/// The points of an arc at a level of detail, both ends included.
std::vector<WorldPoint> pointsAt(const Topology &topology, const LevelTable &levels, const Arc &arc, std::size_t level);

} // namespace geodata
