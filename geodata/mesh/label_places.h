// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geodata/mesh/country_mesh.h"
#include "geodata/mesh/levels.h"

namespace geodata {

/// Finds where the names of the countries have room. Each country gets its best place (rank 0); a large country gets
/// further ones, so that its name can be shown when only a part of it is in view. A place is the pole of
/// inaccessibility of a piece of land, moved to the middle of the longest straight run through it; the run is level
/// unless a slanted one is 1.5 times as long. Sorted by country, then rank. Uses all cores.
std::vector<LabelPlace> findLabelPlaces(const Topology &topology, const LevelTable &levels);

} // namespace geodata
