// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/layers/corridor_lanes.h"

#include <span>

/// A section's track at one level of detail.
struct CorridorLine
{
    std::vector<geodata::WorldPoint> points; ///< continuous in x; none: the section is far from the view
    std::vector<double> along;               ///< by point: the track's length up to there, world units
};

/// A level of detail serves half a zoom, and is made for its upper end.
int corridorLevelFor(double scale);
/// Pixels for the width of the world at a level's upper end.
double corridorLevelScale(int level);

/// How far a line is from its track at most, pixels.
inline constexpr double LinePrecisionPx = 0.25;

/// Thins a track to what is seen at a scale, or rounds it where it was cut more coarsely. Near its ends it keeps a
/// point every few pixels, so that lanes can swing over. Pure.
CorridorLine lineAt(const geodata::Track &track, double scale);

/// One of the two vertices beside a point of a line, laid out as the GPU reads it.
struct CorridorVertex
{
    float x = 0; ///< world units from the strips' origin
    float y = 0;
    float along = 0;  ///< world units from the section's start
    float row = 0;    ///< in the table of what lines look like; −1 − row for the vertex on the right
    float mitreX = 0; ///< to the left, for a pixel aside
    float mitreY = 0;
    float roomLeft = 0; ///< how far aside a lane can be before it runs backwards in the bend, world units
    float roomRight = 0;
    float beyond = 0; ///< −1 before a loose start, 1 beyond a loose end: there the line is rounded off
};
static_assert(sizeof(CorridorVertex) == 36);

/// Many strips in one.
struct CorridorStrips
{
    geodata::WorldPoint origin;
    geodata::WorldBox box = {};
    std::vector<CorridorVertex> vertices = {};
    std::vector<std::uint32_t> indices = {};
};

/// A strip for each lane, by row of the lane; where a corridor goes on, both strips end in the same two corners.
/// `lines` are by section. Pure.
CorridorStrips laneStrips(const CorridorLanes &lanes, std::span<const CorridorLine> lines, geodata::WorldPoint origin);

/// A strip for each section that has any lane, whichever corridors run there. Its row is that of the section behind
/// those of the lanes. Pure.
CorridorStrips sectionStrips(const CorridorLanes &lanes, std::span<const CorridorLine> lines,
                             geodata::WorldPoint origin);
