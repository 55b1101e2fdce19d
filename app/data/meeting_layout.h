// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/data/meeting_facts.h"

/// A row of years, each `pitch` pixels wide.
struct YearScale
{
    int first = 0;
    int last = 0;
    double pitch = 0;
};

/// Where meetings stand in a row along years, from left to right. A year is cut into as many spots as it has room for,
/// a month goes to the one it lies in, and a meeting of which only the year is known to a middle one. What lies
/// before or after the years stands in one spot beyond either end. A spot draws three meetings at most, one below the
/// other; of more it draws two, summits first, and counts the others. Meetings without a date stand nowhere. Pure.
QList<MeetingSpot> layOutMeetings(const QList<MeetingMark> &marks, const YearScale &years);

/// How far beyond an end of the years the spot of what lies beyond has its middle, pixels.
inline constexpr double BeyondPx = 14;
