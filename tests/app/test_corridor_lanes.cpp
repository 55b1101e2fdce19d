// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/layers/corridor_lanes.h"
#include "tests/app/random.h"
#include "tests/app/shipped_atlas.h"
#include "tests/geodata/corridor_world.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/matchers/catch_matchers_floating_point.hpp>

#include <algorithm>
#include <cmath>

using Catch::Matchers::WithinAbs;
using corridor_world::World;
using geodata::CorridorMode;

namespace {

/// All corridors of a table, in its order.
CorridorMarks marksOf(const geodata::CorridorTable &table)
{
    CorridorMarks marks;
    for (int i = 0; i < int(table.corridors.size()); ++i)
        marks.corridors.append({.corridor = i, .width = 0});
    return marks;
}

struct Lanes
{
    explicit Lanes(const World &world) : Lanes(world.net, world.table, marksOf(world.table)) {}
    Lanes(const geodata::CorridorNet &net, const geodata::CorridorTable &table, const CorridorMarks &marks)
        : lanes(lanesOf(net, table)), seats(seatsOf(lanes, table, marks))
    {
    }

    std::uint32_t row(std::uint32_t section, std::uint32_t corridor) const { return laneOf(lanes, section, corridor); }
    const LaneSeat &seat(std::uint32_t section, std::uint32_t corridor) const
    {
        return seats.lanes.at(row(section, corridor));
    }

    CorridorLanes lanes;
    CorridorSeats seats;
};

/// What lies between the edges of two lanes, pixels; negative where they overlap.
double gapBetween(const LaneSeat &a, const LaneSeat &b)
{
    return std::abs(a.here - b.here) - (a.breadth + b.breadth) / 2;
}

} // namespace

TEST_CASE("A corridor alone on its track lies on it", "[corridor_lanes]")
{
    World world;
    world.corridor({{world.section({{2, 5}, {12, 5}})}});
    world.build();
    const Lanes lanes(world);
    CHECK(lanes.seat(0, 0).here == 0);
    CHECK(lanes.seat(0, 0).atStart == 0);
    CHECK(lanes.seats.breadths[0] == lanes.seat(0, 0).breadth);
}

TEST_CASE("Corridors on one track lie side by side in the order they are shown, never on one another",
          "[corridor_lanes]")
{
    World world;
    const auto section = world.section({{2, 5}, {12, 5}});
    for (int i = 0; i < 3; ++i)
        world.corridor({{section}});
    world.build();
    const Lanes lanes(world);
    CHECK(lanes.seat(0, 0).here > lanes.seat(0, 1).here); // the first is the leftmost
    CHECK(lanes.seat(0, 1).here == 0);
    CHECK_THAT(gapBetween(lanes.seat(0, 0), lanes.seat(0, 1)), WithinAbs(LaneGapPx, 1e-9));
    CHECK_THAT(gapBetween(lanes.seat(0, 1), lanes.seat(0, 2)), WithinAbs(LaneGapPx, 1e-9));
}

TEST_CASE("A corridor that isn't shown leaves its room to the others", "[corridor_lanes]")
{
    World world;
    const auto section = world.section({{2, 5}, {12, 5}});
    for (int i = 0; i < 3; ++i)
        world.corridor({{section}});
    world.build();
    CorridorMarks marks = marksOf(world.table);
    marks.corridors.removeAt(1);
    const Lanes lanes(world.net, world.table, marks);
    CHECK_FALSE(lanes.seat(0, 1).isShown());
    CHECK_THAT(gapBetween(lanes.seat(0, 0), lanes.seat(0, 2)), WithinAbs(LaneGapPx, 1e-9));
    CHECK_THAT(lanes.seat(0, 0).here + lanes.seat(0, 2).here, WithinAbs(0, 1e-9));
}

TEST_CASE("Where a track goes on in a section that was drawn the other way, corridors keep their sides",
          "[corridor_lanes]")
{
    World world;
    const auto west = world.section({{2, 5}, {12, 5}});
    const auto east = world.section({{22, 5}, {12, 5}}); // from east to west
    for (int i = 0; i < 2; ++i) {
        world.corridor({{west, east}});
        world.table.corridors.back().legs.front().parts.back().isReversed = true;
    }
    world.build();
    const Lanes lanes(world);
    for (const std::uint32_t corridor : {0U, 1U}) {
        // What is left of the one section is right of the other, seen in their own directions.
        CHECK(lanes.seat(west, corridor).here == -lanes.seat(east, corridor).here);
        CHECK(lanes.seat(west, corridor).atEnd == -lanes.seat(east, corridor).atEnd);
    }
}

TEST_CASE("Where other corridors join, a lane swings over and meets itself halfway", "[corridor_lanes]")
{
    World world;
    const auto west = world.section({{2, 5}, {12, 5}}), east = world.section({{12, 5}, {22, 5}});
    world.corridor({{west, east}});
    world.corridor({{east}});
    world.build();
    const Lanes lanes(world);
    const LaneSeat &alone = lanes.seat(west, 0), &beside = lanes.seat(east, 0);
    CHECK(alone.here == 0);
    CHECK(beside.here > 0);
    CHECK_THAT(alone.atEnd, WithinAbs(beside.here / 2, 1e-9));
    CHECK_THAT(beside.atStart, WithinAbs(beside.here / 2, 1e-9));
    CHECK_THAT(offsetAt(alone, 500, 0), WithinAbs(alone.atEnd, 1e-9));
    CHECK_THAT(offsetAt(alone, 500, 200), WithinAbs(0, 1e-9)); // and is back in its place soon
}

TEST_CASE("Lanes of shipped corridors never overlap, whichever are shown and however wide they are", "[corridor_lanes]")
{
    const geodata::Atlas &atlas = *shippedAtlas().atlas;
    std::mt19937 random(11);
    for (int round = 0; round < 40; ++round) {
        CorridorMarks marks = marksOf(atlas.corridors);
        std::ranges::shuffle(marks.corridors, random);
        marks.corridors.resize(std::uniform_int_distribution<qsizetype>(1, marks.corridors.size())(random));
        for (CorridorMark &mark : marks.corridors) {
            mark.width =
                std::uniform_int_distribution(0, 1)(random) * std::uniform_real_distribution(2.0, 14.0)(random);
            mark.isSelected = std::uniform_int_distribution(0, 5)(random) == 0;
        }
        const Lanes lanes(atlas.corridorNet, atlas.corridors, marks);
        for (std::size_t section = 0; section < lanes.lanes.ofSection.size(); ++section) {
            const auto &rows = lanes.lanes.ofSection[section];
            double total = 0;
            for (std::size_t i = 0; i < rows.size(); ++i) {
                const LaneSeat &seat = lanes.seats.lanes[rows[i]];
                if (!seat.isShown())
                    continue;
                CAPTURE(round, section, i);
                CHECK(std::abs(seat.here) + seat.breadth / 2 <= lanes.seats.breadths[section] / 2 + 1e-9);
                total += seat.breadth;
                for (std::size_t j = 0; j < i; ++j) {
                    if (lanes.seats.lanes[rows[j]].isShown())
                        CHECK(gapBetween(seat, lanes.seats.lanes[rows[j]]) >= LaneGapPx - 1e-9);
                }
            }
            CHECK(total <= lanes.seats.breadths[section] + 1e-9);
        }
    }
}

TEST_CASE("Lanes of one corridor end in the same point on both sides of a joint", "[corridor_lanes]")
{
    const geodata::Atlas &atlas = *shippedAtlas().atlas;
    const Lanes lanes(atlas.corridorNet, atlas.corridors, marksOf(atlas.corridors));
    std::size_t joints = 0;
    for (std::uint32_t row = 0; row < lanes.lanes.lanes.size(); ++row) {
        for (const bool isLast : {false, true}) {
            const LaneJoint &joint = lanes.lanes.lanes[row].joints[isLast ? 1 : 0];
            if (joint.lane == NoLane)
                continue;
            ++joints;
            const auto endOf = [&](std::uint32_t lane, bool isAtLast) {
                const LaneSeat &seat = lanes.seats.lanes[lane];
                return isAtLast ? seat.atEnd : seat.atStart;
            };
            CAPTURE(row, isLast);
            CHECK(lanes.lanes.lanes[joint.lane].corridor == lanes.lanes.lanes[row].corridor);
            CHECK_THAT(endOf(row, isLast),
                       WithinAbs(sameSide(isLast, joint.isAtLast) * endOf(joint.lane, joint.isAtLast), 1e-9));
        }
    }
    CHECK(joints > 100);
}

TEST_CASE("Lights go on where they were when a corridor enters its next section", "[corridor_lanes]")
{
    World world;
    const auto a = world.section({{2, 5}, {12, 5}}), b = world.section({{12, 5}, {22, 5}});
    const auto spur = world.section({{12, 5}, {14, 8}});
    world.corridor({{a, b}, {spur}});
    world.build();
    const Lanes lanes(world);
    CHECK(lanes.lanes.lanes[lanes.row(a, 0)].walked == 0);
    CHECK(lanes.lanes.lanes[lanes.row(b, 0)].walked == lanes.lanes.lengths[a]);
    CHECK(lanes.lanes.lanes[lanes.row(spur, 0)].walked == lanes.lanes.lengths[a]); // in step with the trunk
    CHECK(lanes.lanes.lanes[lanes.row(b, 0)].isMain);
    CHECK_FALSE(lanes.lanes.lanes[lanes.row(spur, 0)].isMain);
}

TEST_CASE("A line is as wide as what its corridor carries; branches, and where nobody counts, are plain",
          "[corridor_lanes]")
{
    const geodata::CorridorSection rail{.mode = CorridorMode::Rail, .status = geodata::CorridorStatus::Operating};
    const geodata::CorridorSection road{.mode = CorridorMode::Road, .status = geodata::CorridorStatus::Operating};
    const CorridorMark counted{.width = 9}, plain{.width = 0};
    CHECK(lineWidth(rail, counted, true) == 9);
    CHECK(lineWidth(rail, counted, false) == lineWidth(rail, plain, true));
    CHECK(lineWidth(rail, plain, true) > lineWidth(road, plain, true));
    CHECK(lineWidth({.mode = CorridorMode::Rail}, plain, true) < lineWidth(rail, plain, true));
}
