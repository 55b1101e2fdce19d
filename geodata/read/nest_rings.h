// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geodata/model/country.h"

#include <cstddef>
#include <span>
#include <vector>

namespace geodata {

/// Which rings make one polygon, by their position in a list.
struct RingNest
{
    std::size_t outer = 0;
    std::vector<std::size_t> holes = {};
    bool operator==(const RingNest &) const = default;
};

/// Sorts the rings of a shapefile's feature into polygons: clockwise ones are outer, the others are holes of the
/// smallest outer ring they lie in, or outer themselves if they lie in none. If all are anticlockwise, they are nested
/// by turns. Coordinates may be of any plane; rings with NaN belong to nobody and come out as outer. In the order of
/// the outer rings. Time grows like n log n for maps; GDAL's way grows like n².
std::vector<RingNest> nestRings(std::span<const Ring> rings);

} // namespace geodata
