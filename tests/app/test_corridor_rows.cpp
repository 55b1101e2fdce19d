// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/layers/corridor_rows.h"
#include "tests/geodata/corridor_world.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/matchers/catch_matchers_floating_point.hpp>

using Catch::Matchers::WithinRel;
using corridor_world::World;

namespace {

struct Fixture
{
    World world;
    CorridorLanes lanes;
    CorridorMarks marks;

    Fixture()
    {
        const auto a = world.section({{2, 5}, {12, 5}});
        world.corridor({{a}});
        world.corridor({{a}});
        world.build();
        lanes = lanesOf(world.net, world.table);
        marks.corridors = {{.corridor = 0, .color = QColor(200, 40, 0)}, {.corridor = 1, .color = QColor(0, 80, 200)}};
    }

    std::vector<QVector4D> rows() const
    {
        return corridorRows(lanes, seatsOf(lanes, world.table, marks), world.net, world.table, marks);
    }
    double km() const { return world.net.tracks[0].length(); }
};

} // namespace

TEST_CASE("What is dimmed is paler, what is selected is not", "[corridor_rows]")
{
    Fixture f;
    f.marks.corridors[0].isDimmed = true;
    f.marks.corridors[1].isSelected = true;
    const auto rows = f.rows();
    CHECK(rows[0].w() < 0.5F);
    CHECK(rows[CorridorRowTexels].w() == 1);
    CHECK(rows[1].w() < rows[CorridorRowTexels + 1].w()); // and the selected line is wider
}

TEST_CASE("A corridor whose main line is closed somewhere loses its colour", "[corridor_rows]")
{
    Fixture f;
    f.marks.corridors[0].isExposed = true;
    const auto rows = f.rows();
    CHECK(rows[0].x() - rows[0].z() < 0.5 * (200 - 0) / 255.0);
    CHECK(rows[3].z() == 1);
    CHECK(rows[CorridorRowTexels + 3].z() == 0);
}

TEST_CASE("Of a corridor that isn't shown no part is drawn", "[corridor_rows]")
{
    Fixture f;
    f.marks.corridors.removeFirst();
    CHECK(f.rows()[3].x() == 0);
    CHECK(f.rows()[CorridorRowTexels + 3].x() > 0);
}

TEST_CASE("A way marks of a section only what it takes of it, and two visits as two", "[corridor_rows]")
{
    const Fixture f;
    const geodata::Track &track = f.world.net.tracks[0];
    const double length = f.lanes.lengths[0];
    const auto one = spansOf(0, {{.section = 0, .fromKm = f.km() / 2, .toKm = 0}}, track);
    REQUIRE(one.size() == 1);
    CHECK(one[0].from == 0);
    CHECK_THAT(one[0].to, WithinRel(length / 2, 1e-3)); // along a parallel kilometres are even
    const auto two =
        spansOf(0, {{.section = 0, .fromKm = 0, .toKm = 100}, {.section = 0, .fromKm = 300, .toKm = 400}}, track);
    CHECK(two.size() == 2);
    const auto joined =
        spansOf(0, {{.section = 0, .fromKm = 0, .toKm = 100}, {.section = 0, .fromKm = 100, .toKm = 400}}, track);
    CHECK(joined.size() == 1);
    CHECK(spansOf(1, {{.section = 0, .fromKm = 0, .toKm = 100}}, track).empty());
    const auto many = spansOf(0,
                              {{.section = 0, .fromKm = 0, .toKm = 100},
                               {.section = 0, .fromKm = 200, .toKm = 300},
                               {.section = 0, .fromKm = 400, .toKm = 500}},
                              track);
    REQUIRE(many.size() == 2); // the last two are joined: nothing of the way is lost
    CHECK_THAT(many[1].to, WithinRel(length * 500 / f.km(), 1e-3));
}
