// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geodata/model/error.h"
#include "stopwatch.h"

#include <expected>
#include <filesystem>

/// What was measured.
struct CorridorAmounts
{
    std::size_t corridors = 0;
    std::size_t ways = 0; ///< pairs of places between which a way was looked for
};

/// Times the crossings of all corridors of an atlas beside GEOS' intersections of the same lines, and the ways between
/// random pairs of all places that a way can begin at.
std::expected<CorridorAmounts, geodata::Error> measureCorridors(Stopwatch &watch, const std::filesystem::path &atlas,
                                                                int repeats);
