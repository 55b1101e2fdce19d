// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/geodata/corridor_world.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/matchers/catch_matchers_floating_point.hpp>
#include <catch2/matchers/catch_matchers_string.hpp>

using namespace corridor_world;
using Catch::Matchers::ContainsSubstring;
using Catch::Matchers::WithinAbs;
using Catch::Matchers::WithinRel;

namespace {

double sumOf(const WayProfile &profile)
{
    double sum = 0;
    for (const WayRun &run : profile.runs)
        sum += run.km;
    return sum;
}

} // namespace

TEST_CASE("A corridor lists the countries it crosses in order, with kilometres that add up to its length", "[corridor]")
{
    World world;
    world.corridor({{world.section({{2, 5}, {12, 5}, {28, 6}})}});
    world.build();
    const WayProfile &profile = world.main(0);
    CHECK(world.countriesOf(profile) == "AAA BBB CCC");
    CHECK(profile.seaKm == 0);
    CHECK_THAT(sumOf(profile), WithinRel(profile.km, 1e-9));
    CHECK_THAT(profile.km, WithinRel(world.net.tracks[0].length(), 1e-12));
    CHECK_THAT(profile.kmIn(1), WithinRel(1109.0, 5e-3)); // ten degrees at five and a half degrees north
    CHECK(profile.countries() == std::vector<CountryRow>{0, 1, 2});
    CHECK_FALSE(profile.crosses(NoCountry));
}

TEST_CASE("A border crossing is named after the border stations on both sides, else after what is near", "[corridor]")
{
    World world;
    world.point("West", {9.8, 5}, PlaceKind::BorderCrossing);
    world.point("Siding", {9.87, 5});
    world.point("East", {10.2, 5}, PlaceKind::BorderCrossing);
    world.point("Town", {20.1, 5});
    world.corridor({{world.section({{2, 5}, {9.8, 5}, {9.87, 5}, {10.2, 5}, {20.1, 5}, {28, 5}})}});
    world.build();
    const auto &borders = world.main(0).borders;
    REQUIRE(borders.size() == 2);
    CHECK(borders[0].from == 0);
    CHECK(borders[0].to == 1);
    CHECK_THAT(borders[0].place.lon, WithinAbs(10, 1e-6));
    CHECK(world.nameOf(borders[0].before) == "West"); // though the siding is nearer
    CHECK(world.nameOf(borders[0].after) == "East");
    CHECK(world.nameOf(borders[1].before) == "-");
    CHECK(world.nameOf(borders[1].after) == "Town");
}

TEST_CASE("A way that clips a neighbour between two stations of one country stays in that country", "[corridor]")
{
    World world;
    // Four kilometres into BBB and back.
    world.corridor({{world.section({{9, 2}, {9.9, 4.9}, {10.04, 5}, {9.9, 5.1}, {9, 8}})}});
    world.build();
    CHECK(world.countriesOf(world.main(0)) == "AAA");
    CHECK_THAT(sumOf(world.main(0)), WithinRel(world.main(0).km, 1e-9));
    CHECK(world.main(0).borders.empty());
}

TEST_CASE("A station in the neighbour makes the shortest visit a crossing", "[corridor]")
{
    World world;
    world.point("Over there", {10.04, 5});
    world.corridor({{world.section({{9, 2}, {9.9, 4.9}, {10.04, 5}, {9.9, 5.1}, {9, 8}})}});
    world.build();
    CHECK(world.countriesOf(world.main(0)) == "AAA BBB AAA");
    CHECK(world.main(0).borders.size() == 2);
}

TEST_CASE("A longer visit without a station is a crossing", "[corridor]")
{
    World world;
    world.corridor({{world.section({{9, 2}, {10.5, 5}, {9, 8}})}});
    world.build();
    CHECK(world.countriesOf(world.main(0)) == "AAA BBB AAA");
}

TEST_CASE("A ferry is at sea between the coasts, a railway over a bay stays in its country", "[corridor]")
{
    World world;
    world.point("Port", {29.9, 5}, PlaceKind::Port);
    const auto rail = world.section({{25, 5}, {25, 11}, {26, 5}, {29.9, 5}});
    world.corridor({{rail, world.section({{29.9, 5}, {36, 5}}, CorridorMode::Ferry)}});
    world.build();
    const WayProfile &profile = world.main(0);
    CHECK(world.countriesOf(profile) == "CCC sea");
    REQUIRE(profile.seas.size() == 1);
    CHECK(profile.seas[0].mode == CorridorMode::Ferry);
    CHECK(world.nameOf(profile.seas[0].from) == "Port");
    CHECK(profile.seas[0].to == NoPoint);
    CHECK_THAT(profile.seas[0].km, WithinRel(profile.seaKm, 1e-12));
    CHECK_THAT(sumOf(profile), WithinRel(profile.km, 1e-9));
}

TEST_CASE("A viewpoint that gives land to another country changes what a corridor crosses", "[corridor]")
{
    World world;
    world.corridor({{world.section({{2, 5}, {12, 5}, {28, 6}})}});
    world.build();
    Partition other = world.partition;
    other.owners[1] = 0; // BBB's land is AAA's
    const WayProfile profile =
        profileOf(wayOf(world.table.corridors[0].legs[0], world.net), world.net, world.table, other);
    CHECK(world.countriesOf(profile) == "AAA CCC");
    REQUIRE(profile.borders.size() == 1);
    CHECK_THAT(profile.borders[0].place.lon, WithinAbs(20, 1e-6));
}

TEST_CASE("Where the distance between the rails changes is told, at a border, within a country and across the sea",
          "[corridor]")
{
    World world;
    world.table.gauges = {{"AAA", 1435, "test", {}, {}}, {"BBB", 1520, "test", {}, {}}};
    const auto first = world.section({{2, 5}, {12, 5}});
    const auto second = world.section({{12, 5}, {18, 5}});
    const auto third = world.section({{18, 5}, {28, 5}}); // CCC has no usual gauge
    world.table.sections[second].gaugeMm = 1435;
    const auto ferry = world.section({{12, 5}, {12, -5}, {5, -5}, {5, 2}}, CorridorMode::Ferry);
    const auto back = world.section({{5, 2}, {2, 2}});
    world.corridor({{first, second, third}});
    world.corridor({{first, ferry, back}});
    world.build();
    const auto &overland = world.main(0).gauges;
    REQUIRE(overland.size() == 3);
    CHECK(overland[0].fromMm == 1435);
    CHECK(overland[0].toMm == 1520);
    CHECK_THAT(overland[0].place.lon, WithinAbs(10, 1e-6));
    CHECK(overland[1].toMm == 1435);
    CHECK_THAT(overland[1].place.lon, WithinAbs(12, 1e-6));
    CHECK(overland[2].toMm == 1520); // the third section, up to the border of CCC
    CHECK_FALSE(overland[0].isOverWater);
    const auto &overWater = world.main(1).gauges;
    REQUIRE(overWater.size() == 2);
    CHECK(overWater[1].toMm == 1435);
    CHECK(overWater[1].isOverWater);
}

TEST_CASE("A corridor may run along a section against its direction", "[corridor]")
{
    World world;
    world.point("West", {9.8, 5}, PlaceKind::BorderCrossing);
    const auto row = world.corridor({{world.section({{2, 5}, {9.8, 5}, {15, 5}})}});
    world.table.corridors[row].legs[0].parts[0].isReversed = true;
    world.build();
    const WayProfile &profile = world.main(row);
    CHECK(world.countriesOf(profile) == "BBB AAA");
    REQUIRE(profile.borders.size() == 1);
    CHECK(world.nameOf(profile.borders[0].after) == "West");
    CHECK_THAT(profile.borders[0].atKm, WithinRel(profile.runs[0].km, 1e-12));
}

TEST_CASE("A main line with a gap is measured without it, and nothing is crossed in the gap", "[corridor]")
{
    World world;
    const auto west = world.section({{2, 5}, {5, 5}});
    const auto east = world.section({{22, 5}, {25, 5}});
    const auto row = world.corridor({{west, east}});
    world.build();
    const WayProfile &profile = world.main(row);
    CHECK(world.countriesOf(profile) == "AAA CCC");
    CHECK(profile.borders.empty());
    CHECK_THAT(profile.km, WithinRel(world.net.tracks[west].length() + world.net.tracks[east].length(), 1e-12));
    const auto notices = reportOn(world.net, world.table, "parts.csv");
    REQUIRE(notices.size() == 1);
    CHECK_THAT(toEnglish(notices[0]),
               ContainsSubstring("parts.csv: the corridor c0 is in 2 pieces that don't touch; "));
}

TEST_CASE("What is in operation and what is drawn as a schematic is measured", "[corridor]")
{
    World world;
    const auto built = world.section({{2, 5}, {5, 5}});
    const auto planned = world.section({{5, 5}, {8, 5}}, CorridorMode::Rail, CorridorStatus::Planned);
    world.table.sections[planned].grade = ShapeGrade::Schematic;
    world.corridor({{built, planned}});
    world.build();
    CHECK_THAT(world.main(0).operatingKm, WithinRel(world.net.tracks[built].length(), 1e-12));
    CHECK_THAT(world.main(0).schematicKm, WithinRel(world.net.tracks[planned].length(), 1e-12));
}
