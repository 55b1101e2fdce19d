// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geodata/atlas.h"
#include "stopwatch.h"

/// What was measured.
struct CorridorAmounts
{
    std::size_t corridors = 0;
    std::size_t ways = 0; ///< pairs of places between which a way was looked for
};

/// Times the crossings of all corridors of an atlas beside GEOS' intersections of the same lines, and the ways between
/// random pairs of all places that a way can begin at.
CorridorAmounts measureCorridors(Stopwatch &watch, const geodata::Atlas &atlas, int repeats);
