// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geodata/model/place.h"

namespace geodata {

/// Distance from a point to a segment, world units.
inline double distanceToSegment(WorldPoint p, WorldPoint a, WorldPoint b)
{
    const double dx = b.x - a.x;
    const double dy = b.y - a.y;
    const double squared = dx * dx + dy * dy;
    const double t = squared > 0 ? std::clamp(((p.x - a.x) * dx + (p.y - a.y) * dy) / squared, 0.0, 1.0) : 0;
    return std::hypot(p.x - a.x - t * dx, p.y - a.y - t * dy);
}

/// Whether a ray from a place to the east crosses the edge a–b, degrees. A place lies in a ring if an odd number of its
/// edges is crossed.
inline bool crossesEastward(LonLat place, LonLat a, LonLat b)
{
    return (a.lat > place.lat) != (b.lat > place.lat) &&
           place.lon < (b.lon - a.lon) * (place.lat - a.lat) / (b.lat - a.lat) + a.lon;
}

/// Kilometres that a world unit spans at a latitude, given by its world y: on the sphere with WGS 84's equator, true to
/// 0.4 %.
inline double kilometersPerWorld(double y)
{
    constexpr double EquatorKm = 40075.016686;
    return EquatorKm / std::cosh((0.5 - y) * 2 * std::numbers::pi);
}

} // namespace geodata
