// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cmath>
#include <numbers>

namespace geodata {

/// A place on the earth: WGS 84, degrees, longitude first. Longitudes of an unwrapped ring may leave ±180.
struct LonLat
{
    double lon = 0;
    double lat = 0;
    bool operator==(const LonLat &) const = default;
};

/// A point of the world map: Web Mercator (EPSG:3857 scaled), the whole world is 0..1, y grows southward.
struct WorldPoint
{
    double x = 0;
    double y = 0;
    bool operator==(const WorldPoint &) const = default;
};

/// Where the square Web Mercator world ends, degrees: 2·atan(eᵖ) − 90°, p = π.
inline constexpr double MercatorMaxLatitude = 85.051128779806592;

/// Projects a place. Latitudes beyond ±85.0511° are clamped to the map's edge.
inline WorldPoint toWorld(LonLat place)
{
    const double lat = std::clamp(place.lat, -MercatorMaxLatitude, MercatorMaxLatitude);
    const double sine = std::sin(lat * std::numbers::pi / 180);
    return {place.lon / 360 + 0.5, std::clamp(0.5 - std::atanh(sine) / (2 * std::numbers::pi), 0.0, 1.0)};
}

/// The inverse of toWorld; x outside 0..1 gives longitudes outside ±180.
inline LonLat toLonLat(WorldPoint point)
{
    const double lat = std::atan(std::sinh((0.5 - point.y) * 2 * std::numbers::pi)) * 180 / std::numbers::pi;
    return {(point.x - 0.5) * 360, lat};
}

/// Smallest box round some places, degrees. Empty (west > east) until something is added.
struct LonLatBox
{
    double west = 1e9;
    double south = 1e9;
    double east = -1e9;
    double north = -1e9;

    void add(LonLat place)
    {
        west = std::min(west, place.lon);
        east = std::max(east, place.lon);
        south = std::min(south, place.lat);
        north = std::max(north, place.lat);
    }
    bool isEmpty() const { return west > east; }
    bool operator==(const LonLatBox &) const = default;
};

/// Axis-parallel box in world coordinates; empty until something is added.
struct WorldBox
{
    double left = 1e9;
    double top = 1e9;
    double right = -1e9;
    double bottom = -1e9;

    void add(WorldPoint point)
    {
        left = std::min(left, point.x);
        right = std::max(right, point.x);
        top = std::min(top, point.y);
        bottom = std::max(bottom, point.y);
    }
    void add(const WorldBox &other)
    {
        left = std::min(left, other.left);
        right = std::max(right, other.right);
        top = std::min(top, other.top);
        bottom = std::max(bottom, other.bottom);
    }
    bool isEmpty() const { return left > right; }
    bool intersects(const WorldBox &other) const
    {
        return left <= other.right && other.left <= right && top <= other.bottom && other.top <= bottom;
    }
    bool operator==(const WorldBox &) const = default;
};

} // namespace geodata
