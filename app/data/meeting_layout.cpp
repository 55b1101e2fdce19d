// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/data/meeting_layout.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace {

constexpr double SpotPx = 13; // the least that a spot needs
constexpr int Deepest = 3;    // marks below one another

double middleOf(const MeetingMark &mark, const YearScale &years)
{
    if (mark.year < years.first)
        return -BeyondPx;
    if (mark.year > years.last)
        return (years.last - years.first + 1) * years.pitch + BeyondPx;
    const int spots = std::clamp(int(years.pitch / SpotPx), 1, 12);
    const double part = mark.month == 0 ? 0.5 : (mark.month - 0.5) / 12;
    const double spot = std::min(std::floor(part * spots), spots - 1.0);
    return (mark.year - years.first + (spot + 0.5) / spots) * years.pitch;
}

MeetingSpot spotOf(double x, QList<MeetingMark> marks)
{
    std::ranges::stable_partition(marks, &MeetingMark::isSummit);
    const int drawn = marks.size() <= Deepest ? int(marks.size()) : Deepest - 1;
    return {.x = x, .marks = std::move(marks), .drawn = drawn};
}

} // namespace

QList<MeetingSpot> layOutMeetings(const QList<MeetingMark> &marks, const YearScale &years)
{
    if (years.pitch <= 0 || years.last < years.first)
        return {};
    std::map<double, QList<MeetingMark>> at; // by the middle
    for (const MeetingMark &mark : marks) {
        if (mark.year != 0)
            at[middleOf(mark, years)].append(mark);
    }
    QList<MeetingSpot> spots;
    spots.reserve(qsizetype(at.size()));
    for (auto &[x, here] : at)
        spots.append(spotOf(x, std::move(here)));
    return spots;
}
