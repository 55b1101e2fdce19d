// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geodata/atlas.h"

/// One of the two vertices beside a point of a border, laid out as the GPU reads it.
struct BorderVertex
{
    float x = 0; ///< world units from the strip's origin
    float y = 0;
    float along = 0;          ///< 0..1 of the whole border
    std::uint8_t normalX = 0; ///< mitre vector, coded by geodata::toByte
    std::uint8_t normalY = 0;
    std::uint8_t side = 0;     ///< 0 left, 255 right
    std::uint8_t disputed = 0; ///< 255 where the land on a side is; the same all along a segment
};
static_assert(sizeof(BorderVertex) == 16);

/// A line of a border at one level of detail, in world coordinates, gone along with country a to the left.
struct BorderLine
{
    std::vector<geodata::WorldPoint> points;
    std::vector<bool> isDisputed; ///< by segment
};

/// A border at one level of detail, end to end: country a lies to its left.
struct BorderStrip
{
    geodata::WorldPoint origin;
    geodata::WorldBox box;
    double length = 0; ///< world units
    std::vector<BorderLine> lines;
    std::vector<BorderVertex> vertices;
    std::vector<std::uint32_t> indices;
};

/// The lines that a border consists of, each in one piece of the map even across ±180°.
std::vector<BorderLine> linesOf(const geodata::Atlas &atlas, const geodata::Border &border, std::size_t level);

/// Widens the lines of a border into a strip. Pure.
BorderStrip toStrip(std::vector<BorderLine> lines);
