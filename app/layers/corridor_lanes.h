// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/data/corridor_marks.h"

#include <array>

inline constexpr std::uint32_t NoLane = std::numeric_limits<std::uint32_t>::max();

/// What goes on where a lane ends: a lane of the same corridor.
struct LaneJoint
{
    std::uint32_t lane = NoLane;
    bool isAtLast = false; ///< it meets that lane where its section ends, not where that starts
    bool isMutual = false; ///< that lane goes on in this one, too; else this one branches off from it

    bool operator==(const LaneJoint &) const = default;
};

/// One corridor on one section.
struct CorridorLane
{
    std::uint32_t section = 0;
    std::uint32_t corridor = 0;
    bool isMain = false;    ///< of the corridor's main line
    bool isAgainst = false; ///< the corridor runs against the section's direction
    double walked = 0;      ///< from the start of its leg to where the corridor enters the section, world units
    std::array<LaneJoint, 2> joints; ///< at the section's start, at its end

    bool operator==(const CorridorLane &) const = default;
};

/// All corridors on all sections, whichever are shown.
struct CorridorLanes
{
    std::vector<CorridorLane> lanes;                   ///< of a section: one after another
    std::vector<std::vector<std::uint32_t>> ofSection; ///< by section: its lanes
    std::vector<bool> isTurned; ///< by section: lanes are counted from the right, so that their order lasts along a way
    std::vector<double> lengths; ///< by section: of its track, world units
};

/// The lane of a corridor on a section; NoLane where it doesn't run along it.
std::uint32_t laneOf(const CorridorLanes &lanes, std::uint32_t section, std::uint32_t corridor);

/// Which corridor runs along which section, and on which lane it goes on. Pure.
CorridorLanes lanesOf(const geodata::CorridorNet &net, const geodata::CorridorTable &table);

/// 1 where two ends of sections meet such that what is left of one is left of the other, too; −1 where it's right.
inline int sameSide(bool isAtLast, bool isOtherAtLast)
{
    return isAtLast != isOtherAtLast ? 1 : -1;
}

/// Where a lane lies, pixels to the left of its section's track, seen in the section's direction.
struct LaneSeat
{
    int mark = -1; ///< row among the marks; −1: its corridor is not shown
    double breadth = 0;
    double here = 0;
    double atStart = 0; ///< on the way from the lane before; as `here` where nothing changes
    double atEnd = 0;

    bool isShown() const { return mark >= 0; }
    bool operator==(const LaneSeat &) const = default;
};

struct CorridorSeats
{
    std::vector<LaneSeat> lanes;  ///< as CorridorLanes::lanes
    std::vector<double> breadths; ///< by section: of all its lanes together; 0 where there are none
    bool operator==(const CorridorSeats &) const = default;
};

/// Lays the lanes of what is shown side by side: in the order of the marks, centred on the track, 1.5 px apart. Where
/// other corridors run on the next section, both lanes end halfway between their places. Pure.
CorridorSeats seatsOf(const CorridorLanes &lanes, const geodata::CorridorTable &table, const CorridorMarks &marks);

/// How far to the left of the track a lane runs at a point that is so many pixels from its section's ends.
/// The shader does the same.
double offsetAt(const LaneSeat &seat, double fromStartPx, double toEndPx);

/// The width of a corridor's line on a section, pixels; without what is drawn beside it. What a corridor carries is
/// counted of it as a whole: its main line is as wide as that, its branches are plain.
double lineWidth(const geodata::CorridorSection &section, const CorridorMark &mark, bool isMain);

/// Free pixels between two lanes.
inline constexpr double LaneGapPx = 1.5;
/// Within how many pixels from a section's end a lane has left its place at most half as far as it goes.
inline constexpr double EaseHalfPx = 14;
/// How far a wave swings to either side, and how far a pipeline's ticks reach at least, pixels.
inline constexpr double WavePx = 2;
inline constexpr double TickPx = 3.5;
