// SPDX-License-Identifier: GPL-3.0-or-later
#include "geodata/derive/geodesy.h"
#include "tests/geodata/corridor_world.h"
#include "tests/geodata/random_world.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>
#include <catch2/generators/catch_generators_range.hpp>
#include <catch2/matchers/catch_matchers_floating_point.hpp>
#include <random>

using namespace corridor_world;
using Catch::Matchers::WithinAbs;
using Catch::Matchers::WithinRel;

namespace {

Track trackThrough(std::vector<LonLat> line)
{
    return tracksOf(std::vector{CorridorSection{.line = std::move(line)}}).front();
}

/// How much the direction changes at a point of a line, radians.
double turnAt(std::span<const WorldPoint> points, std::size_t i)
{
    const double in = std::atan2(points[i].y - points[i - 1].y, points[i].x - points[i - 1].x);
    const double out = std::atan2(points[i + 1].y - points[i].y, points[i + 1].x - points[i].x);
    return std::abs(std::remainder(out - in, 2 * std::numbers::pi));
}

} // namespace

TEST_CASE("A track passes through every place of its section, to the bit", "[corridor]")
{
    const std::vector<LonLat> line = {{1, 1}, {3, 2}, {4, 5}, {4.1, 5}, {9, 3}};
    const Track track = trackThrough(line);
    REQUIRE(track.vertices.size() == line.size());
    for (std::size_t i = 0; i < line.size(); ++i)
        CHECK(track.points[track.vertices[i]] == toWorld(line[i]));
    CHECK(track.vertices.front() == 0);
    CHECK(track.vertices.back() + 1 == track.points.size());
}

TEST_CASE("A track has no corner at the places it passes", "[corridor]")
{
    const Track track = trackThrough({{0, 0}, {5, 0}, {7, 4}, {12, 5}});
    for (std::size_t i = 1; i + 1 < track.points.size(); ++i)
        CHECK(turnAt(track.points, i) < 0.25);
}

TEST_CASE("A section that goes straight is drawn as a straight line, as long as the geodesics along it", "[corridor]")
{
    const Track track = trackThrough({{2, 0}, {12, 0}});
    for (const WorldPoint point : track.points)
        CHECK_THAT(point.y, WithinAbs(0.5, 1e-12));
    CHECK_THAT(track.length(), WithinRel(distanceKm({2, 0}, {12, 0}), 1e-9));
}

TEST_CASE("Where two sections go on nearly straight their tracks join without a corner, at a junction they don't",
          "[corridor]")
{
    const std::vector<CorridorSection> sections = {
        {.line = {{0, 0}, {2, 1}, {4, 0}}}, {.line = {{4, 0}, {6, 1}, {8, 0}}}, {.line = {{4, 0}, {4, -5}}}};
    const auto tracks = tracksOf(sections);
    std::vector<WorldPoint> through = tracks[0].points;
    through.insert(through.end(), tracks[1].points.begin() + 1, tracks[1].points.end());
    CHECK(turnAt(through, tracks[0].points.size() - 1) < 0.25);
    // The branch starts on its own: straight.
    CHECK_THAT(tracks[2].points[1].x, WithinAbs(toWorld({4, 0}).x, 1e-12));
}

TEST_CASE("Tracks stay near the straight lines between their places, however these lie", "[corridor]")
{
    std::mt19937 random(GENERATE(range(1U, 13U)));
    std::uniform_real_distribution<double> step(-1, 1);
    std::vector<LonLat> line = {{40, 40}};
    for (int i = 0; i < 20; ++i)
        line.push_back({line.back().lon + 1.2 + step(random), line.back().lat + step(random)});
    const Track track = trackThrough(line);
    for (std::size_t v = 1; v < line.size(); ++v) {
        const WorldPoint a = toWorld(line[v - 1]), b = toWorld(line[v]);
        const double length = std::hypot(b.x - a.x, b.y - a.y);
        for (std::uint32_t i = track.vertices[v - 1]; i <= track.vertices[v]; ++i) {
            const double dx = b.x - a.x, dy = b.y - a.y;
            const double off = std::abs((track.points[i].x - a.x) * dy - (track.points[i].y - a.y) * dx) / length;
            CHECK(off < 0.35 * length);
        }
        if (v > 1)
            CHECK(track.km[track.vertices[v]] > track.km[track.vertices[v - 1]]);
    }
}

TEST_CASE("The land along a track is cut where it meets outlines, and adds up to its length", "[corridor]")
{
    World world;
    world.section({{-5, 5}, {5, 5}, {15, 5}, {25, 5}, {35, 5}});
    world.build();
    const std::vector<LandStretch> &lands = world.net.lands[0];
    REQUIRE(lands.size() == 5);
    const std::vector<LandRow> expected = {NoLand, 0, 1, 2, NoLand};
    for (std::size_t i = 0; i < lands.size(); ++i) {
        CHECK(lands[i].land == expected[i]);
        const double km = distanceKm({i == 0 ? -5.0 : 10 * (double(i) - 1), 5}, {i == 4 ? 35.0 : 10 * double(i), 5});
        CHECK_THAT(lands[i].toKm - lands[i].fromKm, WithinRel(km, 2e-3)); // a parallel is no geodesic
        CHECK(lands[i].fromKm == (i == 0 ? 0 : lands[i - 1].toKm));
    }
    CHECK(lands.back().toKm == world.net.tracks[0].length());
}

TEST_CASE("Land along a track is found across the antimeridian, whichever turn the track lies in", "[corridor]")
{
    World world;
    world.countries = {squareCountry("AAA", 175)}; // to 185° east
    world.rows = {{"AAA", 0}};
    world.section({{170, 5}, {178, 5}, {190, 5}});
    world.section({{-190, 6}, {-182, 6}, {-170, 6}});
    world.build();
    for (const auto &lands : world.net.lands) {
        REQUIRE(lands.size() == 3);
        CHECK(lands[1].land == 0);
        CHECK_THAT(lands[1].toKm - lands[1].fromKm, WithinRel(distanceKm({175, 5}, {185, 5}), 2e-2));
    }
}

TEST_CASE("Along random lines through crooked borders every place lies in the land that is told for it", "[corridor]")
{
    const unsigned seed = GENERATE(range(1U, 9U));
    std::mt19937 random(seed);
    World world;
    world.countries = random_world::partition(4, 12, seed);
    world.rows.clear();
    const LonLatBox box = boxOf(world.countries.front());
    std::uniform_real_distribution<double> lon(box.west - 2, box.west + 14), lat(box.south - 2, box.south + 14);
    std::vector<LonLat> line;
    line.reserve(12);
    for (int i = 0; i < 12; ++i)
        line.push_back({lon(random), lat(random)});
    world.section(line);
    world.build();
    const Track &track = world.net.tracks[0];
    std::size_t checked = 0;
    for (const LandStretch &stretch : world.net.lands[0]) {
        for (int i = 1; i < 8; ++i) {
            const double km = stretch.fromKm + (stretch.toKm - stretch.fromKm) * i / 8;
            CHECK(world.index.landAt(toLonLat(pointAt(track, km))) == stretch.land);
            ++checked;
        }
    }
    CHECK(checked > 50);
    CHECK(world.net.lands[0].front().fromKm == 0);
    CHECK(world.net.lands[0].back().toKm == track.length());
}
