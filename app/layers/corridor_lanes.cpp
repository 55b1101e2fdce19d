// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/layers/corridor_lanes.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <optional>
#include <queue>

using geodata::CorridorMode;
using geodata::CorridorSection;
using geodata::CorridorStatus;
using geodata::WorldPoint;

namespace {

constexpr double RailPx = 3;
constexpr double PlainPx = 2;
constexpr double NotStatedPart = 0.5; // of the width where nobody says whether it exists
constexpr double SelectedMorePx = 1.5;
constexpr double LeastStraight = -0.25; // a corridor that turns back more sharply is not smoothed
constexpr double EasePerPx = 3;         // a long way aside takes a longer way along

using Place = std::pair<long long, long long>;

/// Sections meet where they have a place in common, to 10⁻⁶ degrees.
Place placeOf(geodata::LonLat place)
{
    constexpr double Fine = 1e6;
    const double lon = place.lon - 360 * std::floor((place.lon + 180) / 360);
    return {std::llround(lon * Fine), std::llround(place.lat * Fine)};
}

struct LaneEnd
{
    std::uint32_t lane = NoLane;
    bool isLast = false;
};

/// Finds out which lanes go on in which, corridor by corridor.
class Joiner
{
public:
    Joiner(const geodata::CorridorNet &net, const geodata::CorridorTable &table, CorridorLanes &all)
        : m_net(net), m_table(table), m_all(all)
    {
    }

    void join(std::uint32_t corridor)
    {
        m_walked.clear();
        m_ends.clear();
        m_seen.clear();
        for (const geodata::CorridorLeg &leg : m_table.corridors[corridor].legs)
            walk(leg, corridor);
        for (const auto &[place, ends] : m_ends) {
            for (const LaneEnd end : ends) {
                if (jointOf(end).lane == NoLane)
                    branchOff(end, ends);
            }
        }
    }

private:
    LaneJoint &jointOf(LaneEnd end) { return m_all.lanes[end.lane].joints[end.isLast ? 1 : 0]; }

    Place placeOf(LaneEnd end) const
    {
        const std::vector<geodata::LonLat> &line = m_table.sections[m_all.lanes[end.lane].section].line;
        return ::placeOf(end.isLast ? line.back() : line.front());
    }

    /// The direction from an end into its section.
    WorldPoint inward(LaneEnd end) const
    {
        const std::vector<WorldPoint> &points = m_net.tracks[m_all.lanes[end.lane].section].points;
        const WorldPoint here = end.isLast ? points.back() : points.front();
        const WorldPoint next = end.isLast ? points[points.size() - 2] : points[1];
        const double length = std::max(std::hypot(next.x - here.x, next.y - here.y), 1e-12);
        return {(next.x - here.x) / length, (next.y - here.y) / length};
    }

    /// 1 where the way goes straight on, −1 where it turns back.
    double straightness(LaneEnd a, LaneEnd b) const
    {
        const WorldPoint in = inward(a), out = inward(b);
        return -(in.x * out.x + in.y * out.y);
    }

    void walk(const geodata::CorridorLeg &leg, std::uint32_t corridor)
    {
        double walked = 0;
        std::optional<LaneEnd> before;
        for (const geodata::CorridorPart &part : leg.parts) {
            const std::uint32_t row = laneOf(m_all, part.section, corridor);
            if (row == NoLane)
                continue;
            CorridorLane &lane = m_all.lanes[row];
            const LaneEnd entry{row, part.isReversed}, exit{row, !part.isReversed};
            const bool goesOn = before && placeOf(*before) == placeOf(entry);
            if (const auto known = m_walked.find(placeOf(entry)); !goesOn && known != m_walked.end())
                walked = known->second; // lights leave a trunk for its branches in step
            if (!std::ranges::contains(m_seen, row)) {
                m_seen.push_back(row);
                lane.isMain = leg.isMain;
                lane.isAgainst = part.isReversed;
                lane.walked = walked;
                m_ends[placeOf(entry)].push_back(entry);
                m_ends[placeOf(exit)].push_back(exit);
            }
            m_walked.try_emplace(placeOf(entry), walked);
            walked += m_all.lengths[part.section];
            m_walked.try_emplace(placeOf(exit), walked);
            if (goesOn)
                meet(*before, entry);
            before = exit;
        }
    }

    /// Both go on in one another, unless either already goes on elsewhere.
    void meet(LaneEnd a, LaneEnd b)
    {
        if (a.lane == b.lane || jointOf(a).lane != NoLane || jointOf(b).lane != NoLane ||
            straightness(a, b) < LeastStraight)
            return;
        jointOf(a) = {b.lane, b.isLast, true};
        jointOf(b) = {a.lane, a.isLast, true};
    }

    /// From whichever of the others it leaves most straightly.
    void branchOff(LaneEnd end, const std::vector<LaneEnd> &ends)
    {
        const LaneEnd *best = nullptr;
        for (const LaneEnd &other : ends) {
            if (other.lane != end.lane && straightness(end, other) >= LeastStraight &&
                (!best || straightness(end, other) > straightness(end, *best)))
                best = &other;
        }
        if (!best)
            return;
        if (jointOf(*best).lane == NoLane)
            meet(end, *best);
        else if (jointOf(*best).isMutual)
            jointOf(end) = {best->lane, best->isLast, false};
    }

    const geodata::CorridorNet &m_net;
    const geodata::CorridorTable &m_table;
    CorridorLanes &m_all;
    std::map<Place, double> m_walked;             // of the corridor: how far along it a place is
    std::map<Place, std::vector<LaneEnd>> m_ends; // of the corridor
    std::vector<std::uint32_t> m_seen;
};

/// Turns the order of lanes on some sections, so that it is the same on both sides of as many joints as may be.
void turnSections(CorridorLanes &all)
{
    all.isTurned.assign(all.ofSection.size(), false);
    std::vector<bool> isKnown(all.ofSection.size(), false);
    std::vector<std::uint32_t> order(all.lanes.size());
    for (std::uint32_t i = 0; i < order.size(); ++i)
        order[i] = i;
    std::ranges::stable_sort(order, {}, [&](std::uint32_t row) { return all.lanes[row].corridor; });
    std::queue<std::uint32_t> sections;
    for (const std::uint32_t first : order) {
        const std::uint32_t root = all.lanes[first].section;
        if (isKnown[root])
            continue;
        isKnown[root] = true;
        all.isTurned[root] = all.lanes[first].isAgainst;
        for (sections.push(root); !sections.empty(); sections.pop()) {
            for (const std::uint32_t row : all.ofSection[sections.front()]) {
                for (const bool isLast : {false, true}) {
                    const LaneJoint &joint = all.lanes[row].joints[isLast ? 1 : 0];
                    if (joint.lane == NoLane || isKnown[all.lanes[joint.lane].section])
                        continue;
                    const std::uint32_t next = all.lanes[joint.lane].section;
                    isKnown[next] = true;
                    all.isTurned[next] = all.isTurned[sections.front()] != (sameSide(isLast, joint.isAtLast) < 0);
                    sections.push(next);
                }
            }
        }
    }
}

/// What a line takes of the breadth of all lanes.
double laneBreadth(const CorridorSection &section, const CorridorMark &mark, bool isMain)
{
    const double width = lineWidth(section, mark, isMain);
    if (isWaterborne(section.mode))
        return width + 2 * WavePx;
    return section.mode == CorridorMode::Pipeline ? std::max(width + TickPx, 2 * TickPx) : width;
}

/// Halfway between the lane's place and the next one's, or where that joint is.
double jointOffset(const CorridorLanes &all, const std::vector<LaneSeat> &seats, std::uint32_t row, bool isLast)
{
    const LaneJoint &joint = all.lanes[row].joints[isLast ? 1 : 0];
    if (joint.lane == NoLane)
        return seats[row].here;
    const int side = sameSide(isLast, joint.isAtLast);
    if (joint.isMutual)
        return (seats[row].here + side * seats[joint.lane].here) / 2;
    return side * jointOffset(all, seats, joint.lane, joint.isAtLast);
}

} // namespace

std::uint32_t laneOf(const CorridorLanes &all, std::uint32_t section, std::uint32_t corridor)
{
    const std::vector<std::uint32_t> &rows = all.ofSection[section];
    const auto found =
        std::ranges::find_if(rows, [&](std::uint32_t row) { return all.lanes[row].corridor == corridor; });
    return found == rows.end() ? NoLane : *found;
}

CorridorLanes lanesOf(const geodata::CorridorNet &net, const geodata::CorridorTable &table)
{
    CorridorLanes all;
    all.ofSection.resize(net.tracks.size());
    all.lengths.reserve(net.tracks.size());
    for (const geodata::Track &track : net.tracks) {
        double length = 0;
        for (std::size_t i = 1; i < track.points.size(); ++i)
            length += std::hypot(track.points[i].x - track.points[i - 1].x, track.points[i].y - track.points[i - 1].y);
        all.lengths.push_back(length);
    }
    for (std::uint32_t section = 0; section < net.users.size(); ++section) {
        for (const std::uint32_t corridor : net.users[section]) {
            all.ofSection[section].push_back(std::uint32_t(all.lanes.size()));
            all.lanes.push_back({.section = section, .corridor = corridor, .joints = {}});
        }
    }
    Joiner joiner(net, table, all);
    for (std::uint32_t corridor = 0; corridor < table.corridors.size(); ++corridor)
        joiner.join(corridor);
    turnSections(all);
    return all;
}

double lineWidth(const CorridorSection &section, const CorridorMark &mark, bool isMain)
{
    double width = mark.width > 0 && isMain ? mark.width : section.mode == CorridorMode::Rail ? RailPx : PlainPx;
    if (section.status == CorridorStatus::NotStated)
        width *= NotStatedPart;
    return mark.isSelected ? width + SelectedMorePx : width;
}

CorridorSeats seatsOf(const CorridorLanes &all, const geodata::CorridorTable &table, const CorridorMarks &marks)
{
    CorridorSeats seats;
    seats.lanes.resize(all.lanes.size());
    seats.breadths.resize(all.ofSection.size());
    std::vector<int> markOf(table.corridors.size(), -1);
    for (int i = int(marks.corridors.size()) - 1; i >= 0; --i) {
        if (const int row = marks.corridors[i].corridor; row >= 0 && std::size_t(row) < markOf.size())
            markOf[std::size_t(row)] = i;
    }
    for (std::size_t section = 0; section < all.ofSection.size(); ++section) {
        std::vector<std::uint32_t> rows;
        rows.reserve(all.ofSection[section].size());
        double total = -LaneGapPx;
        for (const std::uint32_t row : all.ofSection[section]) {
            LaneSeat &seat = seats.lanes[row];
            seat.mark = markOf[all.lanes[row].corridor];
            if (!seat.isShown())
                continue;
            rows.push_back(row);
            seat.breadth = laneBreadth(table.sections[section], marks.corridors[seat.mark], all.lanes[row].isMain);
            total += seat.breadth + LaneGapPx;
        }
        if (rows.empty())
            continue;
        seats.breadths[section] = total;
        std::ranges::sort(rows, {}, [&](std::uint32_t row) { return seats.lanes[row].mark; });
        double edge = total / 2; // the first lane is the leftmost
        for (const std::uint32_t row : rows) {
            LaneSeat &seat = seats.lanes[row];
            seat.here = (edge - seat.breadth / 2) * (all.isTurned[section] ? -1 : 1);
            edge -= seat.breadth + LaneGapPx;
        }
    }
    for (std::uint32_t row = 0; row < seats.lanes.size(); ++row) {
        if (!seats.lanes[row].isShown())
            continue;
        seats.lanes[row].atStart = jointOffset(all, seats.lanes, row, false);
        seats.lanes[row].atEnd = jointOffset(all, seats.lanes, row, true);
    }
    return seats;
}

double offsetAt(const LaneSeat &seat, double fromStartPx, double toEndPx)
{
    const double half = (fromStartPx + toEndPx) / 2;
    const auto away = [&](double atEnd, double distance) {
        const double reach = std::min(half, std::max(EaseHalfPx, EasePerPx * std::abs(seat.here - atEnd)));
        const double part = reach > 0 ? std::clamp(0.5 + distance / (2 * reach), 0.5, 1.0) : 1;
        const double smooth = part * part * (3 - 2 * part); // 0.5 at the end, 1 where the lane is in its place
        return (atEnd - seat.here) * (2 - 2 * smooth);
    };
    return seat.here + away(seat.atStart, fromStartPx) + away(seat.atEnd, toEndPx);
}
