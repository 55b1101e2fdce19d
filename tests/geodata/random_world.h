// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geodata/model/country.h"

#include <cmath>
#include <map>
#include <random>
#include <utility>
#include <vector>

/// Worlds with borders as crooked as real ones, for tests of laws.
namespace random_world {

using geodata::Country;
using geodata::LonLat;
using geodata::Polygon;
using geodata::Ring;

/// A box of land divided into size × size countries whose borders wander at random and are shared to the bit.
/// The same seed gives the same world. `steps` points lie on each side of a country.
inline std::vector<Country> partition(int size, int steps, unsigned seed, LonLat southWest = {40, 30},
                                      double width = 40)
{
    std::mt19937 random(seed);
    std::uniform_real_distribution<double> noise(-1, 1);
    const double cell = width / size;
    std::map<std::pair<int, int>, LonLat> corners;
    for (int x = 0; x <= size; ++x) {
        for (int y = 0; y <= size; ++y)
            corners[{x, y}] = {southWest.lon + cell * (x + 0.15 * noise(random)),
                               southWest.lat + cell * (y + 0.15 * noise(random))};
    }
    // A side wanders off its chord by at most a tenth of a cell, so that sides never cross.
    const auto side = [&](LonLat a, LonLat b) {
        std::vector<LonLat> line{a};
        for (int i = 1; i < steps; ++i) {
            const double t = double(i) / steps;
            const double aside = 0.1 * cell * std::sin(t * 3.14159) * noise(random);
            const double length = std::hypot(b.lon - a.lon, b.lat - a.lat);
            line.push_back({a.lon + t * (b.lon - a.lon) - aside * (b.lat - a.lat) / length,
                            a.lat + t * (b.lat - a.lat) + aside * (b.lon - a.lon) / length});
        }
        line.push_back(b);
        return line;
    };
    std::map<std::pair<int, int>, std::vector<LonLat>> eastward;
    std::map<std::pair<int, int>, std::vector<LonLat>> northward;
    for (int x = 0; x <= size; ++x) {
        for (int y = 0; y <= size; ++y) {
            if (x < size)
                eastward[{x, y}] = side(corners[{x, y}], corners[{x + 1, y}]);
            if (y < size)
                northward[{x, y}] = side(corners[{x, y}], corners[{x, y + 1}]);
        }
    }
    std::vector<Country> countries;
    for (int x = 0; x < size; ++x) {
        for (int y = 0; y < size; ++y) {
            Ring ring;
            const auto append = [&](std::vector<LonLat> line, bool isReversed) {
                if (isReversed)
                    std::reverse(line.begin(), line.end());
                ring.insert(ring.end(), line.begin(), line.end() - 1);
            };
            append(eastward[{x, y}], false);
            append(northward[{x + 1, y}], false);
            append(eastward[{x, y + 1}], true);
            append(northward[{x, y}], true);
            Country country;
            country.code = "C" + std::to_string(countries.size());
            country.polygons = {Polygon{ring, {}}};
            countries.push_back(std::move(country));
        }
    }
    return countries;
}

/// A ring like a coast with `points` points, bays and headlands included, round a place.
inline Ring island(LonLat center, double radius, int points, unsigned seed)
{
    std::mt19937 random(seed);
    std::uniform_real_distribution<double> noise(0.55, 1.45);
    Ring ring;
    for (int i = 0; i < points; ++i) {
        const double angle = 2 * 3.14159265358979 * i / points;
        const double r = radius * noise(random);
        ring.push_back({center.lon + r * std::cos(angle), center.lat + r * std::sin(angle)});
    }
    return ring;
}

} // namespace random_world
