// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geodata/mesh/country_mesh.h"

#include <span>
#include <vector>

namespace geodata {

/// A point of a line and the way its outline leaves it: to the left by `mitre` half widths, to the right by −mitre.
struct StrokePoint
{
    WorldPoint point;
    double mitreX = 0;
    double mitreY = 0;
    double along = 0; ///< length of the line up to here, world units
};

/// Mitred joins for a line of constant width, lengths capped at 2 half widths so that sharp corners have no spikes.
/// A closed line (its last point repeats the first) is joined to itself. Coinciding neighbours are skipped.
std::vector<StrokePoint> mitred(std::span<const WorldPoint> line, bool isClosed);

} // namespace geodata
