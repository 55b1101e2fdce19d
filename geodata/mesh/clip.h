// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geodata/model/place.h"

#include <functional>
#include <vector>

namespace geodata {

/// A polygon in world coordinates: the outer ring first, then the holes; rings closed without repeating a point.
using WorldRings = std::vector<std::vector<WorldPoint>>;

/// One square of a grid that divides the world into size × size tiles; column and row count from the north-west.
struct Tile
{
    int column = 0;
    int row = 0;
    bool operator==(const Tile &) const = default;
};

/// Cuts a polygon into the tiles of a grid (Sutherland and Hodgman, one cut line at a time) and hands out the pieces,
/// west to east in each band. Tiles reach over their edge by `overlap`, so that rounding leaves no hairline between
/// them. Land beyond x = 0..1 comes out in the tile one world further, moved there. Neighbours that share an edge are
/// cut in the very same points. Pieces may have edges that run back along a cut: fill them by the even-odd rule.
void cutIntoTiles(const WorldRings &rings, int size, double overlap,
                  const std::function<void(Tile, const WorldRings &)> &take);

} // namespace geodata
