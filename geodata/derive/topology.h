// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geodata/model/country.h"

#include <cstdint>
#include <span>
#include <vector>

namespace geodata {

/// A line that all rings passing along it share: from node to node, or a whole ring that meets no other.
struct Arc
{
    std::uint32_t begin = 0; ///< first of its points
    std::uint32_t end = 0;   ///< one past its last point; a closed arc repeats its first point as the last
    LandRow left = NoLand;   ///< the land to the left of its direction, on a map with north up
    LandRow right = NoLand;  ///< the land to the right
    bool isClosed = false;
    bool isSeam = false; ///< runs along ±180° or the map's top or bottom edge: a cut, no coast or border
};

/// One passage of a ring along an arc.
struct ArcUse
{
    std::uint32_t arc = 0;
    bool isReversed = false;
    int worldShift = 0; ///< whole worlds to add to the arc's x to get the ring's
};

/// A ring as the arcs it follows. Land lies to its left.
struct ArcRing
{
    std::vector<ArcUse> uses;
    LandRow land = NoLand;
    bool isHole = false;
    double area = 0; ///< in world units squared, positive
};

/// A polygon: its outer ring is rings[firstRing], its holes follow.
struct ArcPolygon
{
    std::uint32_t firstRing = 0;
    std::uint32_t ringCount = 0;
    LandRow land = NoLand;
};

/// A stretch of outline that two pieces of land claim on the same side. The first one has it in the arc.
struct Contest
{
    std::uint32_t arc = 0;
    LandRow second = NoLand;
};

/// The countries' outlines with every shared stretch stored once, in world coordinates.
struct Topology
{
    std::vector<WorldPoint> points;
    std::vector<Arc> arcs;
    std::vector<ArcRing> rings;
    std::vector<ArcPolygon> polygons;
    std::vector<CountryRow> owners; ///< by land
    std::vector<Contest> contests;  ///< where polygons overlap along a shared outline
};

/// Finds the stretches of outline that countries share, by hashing places (exact to the bit, ±180° taken as one).
/// O(vertices). Mercator projection happens here, once per place. Pure: safe on any thread.
Topology buildTopology(std::span<const Country> countries);

} // namespace geodata
