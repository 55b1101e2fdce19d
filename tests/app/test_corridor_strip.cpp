// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/layers/corridor_strip.h"
#include "tests/app/shipped_atlas.h"
#include "tests/geodata/corridor_world.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>
#include <catch2/matchers/catch_matchers_floating_point.hpp>

#include <algorithm>
#include <cmath>

using Catch::Matchers::WithinAbs;
using Catch::Matchers::WithinRel;
using corridor_world::World;
using geodata::WorldPoint;

namespace {

double distanceTo(WorldPoint point, const CorridorLine &line)
{
    double nearest = 1;
    for (std::size_t i = 1; i < line.points.size(); ++i) {
        const WorldPoint a = line.points[i - 1], b = line.points[i];
        const double dx = b.x - a.x, dy = b.y - a.y, square = dx * dx + dy * dy;
        const double part =
            square > 0 ? std::clamp(((point.x - a.x) * dx + (point.y - a.y) * dy) / square, 0.0, 1.0) : 0;
        nearest = std::min(nearest, std::hypot(point.x - a.x - part * dx, point.y - a.y - part * dy));
    }
    return nearest;
}

std::vector<CorridorLine> linesOf(const geodata::CorridorNet &net, double scale)
{
    std::vector<CorridorLine> lines;
    lines.reserve(net.tracks.size());
    for (const geodata::Track &track : net.tracks)
        lines.push_back(lineAt(track, scale));
    return lines;
}

} // namespace

TEST_CASE("A line stays on its track to a fraction of a pixel, from the whole world to a single station",
          "[corridor_strip]")
{
    const geodata::CorridorNet &net = shippedAtlas().atlas->corridorNet;
    const int level = GENERATE(4, 9, 14, 20);
    const double scale = corridorLevelScale(level);
    for (std::size_t section = 0; section < net.tracks.size(); ++section) {
        const CorridorLine line = lineAt(net.tracks[section], scale);
        REQUIRE(line.points.size() == line.along.size());
        CAPTURE(level, section);
        CHECK(line.points.front().x == net.tracks[section].points.front().x);
        CHECK(line.points.back().y == net.tracks[section].points.back().y);
        double farthest = 0;
        for (const WorldPoint &point : net.tracks[section].points)
            farthest = std::max(farthest, distanceTo(point, line));
        CHECK(farthest * scale <= 2 * LinePrecisionPx); // thinned after it was rounded: each by one precision
        CHECK(std::ranges::is_sorted(line.along));
    }
}

TEST_CASE("Where the whole world is in view, a line has far fewer points than its track", "[corridor_strip]")
{
    const geodata::CorridorNet &net = shippedAtlas().atlas->corridorNet;
    std::size_t all = 0, few = 0;
    for (const geodata::Track &track : net.tracks) {
        all += track.points.size();
        few += lineAt(track, corridorLevelScale(4)).points.size();
    }
    CHECK(few * 3 < all);
}

TEST_CASE("Zoomed in, a bend is rounder than the track was cut", "[corridor_strip]")
{
    World world;
    world.section({{2, 5}, {4, 5}, {4.5, 7}, {7, 7}});
    world.corridor({{0}});
    world.build();
    const CorridorLine far = lineAt(world.net.tracks[0], corridorLevelScale(8));
    const CorridorLine near = lineAt(world.net.tracks[0], corridorLevelScale(24));
    const auto sharpest = [](const CorridorLine &line) {
        double most = 0;
        for (std::size_t i = 1; i + 1 < line.points.size(); ++i) {
            const WorldPoint a = line.points[i - 1], b = line.points[i], c = line.points[i + 1];
            const double turn = std::remainder(std::atan2(c.y - b.y, c.x - b.x) - std::atan2(b.y - a.y, b.x - a.x),
                                               2 * std::numbers::pi);
            most = std::max(most, std::abs(turn));
        }
        return most;
    };
    CHECK(sharpest(near) < sharpest(far));
    CHECK(sharpest(near) < 0.1);
}

TEST_CASE("A level serves half a zoom: at its upper end it's exact, at its lower end finer than it must be",
          "[corridor_strip]")
{
    for (double scale = 300; scale < 6e6; scale *= 1.17) {
        const int level = corridorLevelFor(scale);
        CHECK(corridorLevelScale(level) >= scale * (1 - 1e-6));
        CHECK(corridorLevelScale(level) < scale * std::numbers::sqrt2 * (1 + 1e-6));
    }
}

TEST_CASE("Strips of one corridor share their corners where it goes on, so that no gap and no overlap shows",
          "[corridor_strip]")
{
    World world;
    const auto a = world.section({{2, 5}, {8, 6}}), b = world.section({{8, 6}, {14, 4}});
    world.corridor({{a, b}});
    world.build();
    const CorridorLanes lanes = lanesOf(world.net, world.table);
    const auto lines = linesOf(world.net, corridorLevelScale(12));
    const CorridorStrips strips = laneStrips(lanes, lines, {0.5, 0.5});
    // The pair of vertices at the end of the one strip, and at the start of the other.
    const auto at = [&](std::uint32_t row, bool isLast) {
        const CorridorVertex *found = nullptr;
        for (const CorridorVertex &vertex : strips.vertices) {
            if (vertex.row == float(row) && vertex.beyond == 0 && (!found || isLast))
                found = &vertex;
        }
        REQUIRE(found);
        return *found;
    };
    const CorridorVertex end = at(0, true), start = at(1, false);
    CHECK(end.x == start.x);
    CHECK(end.y == start.y);
    CHECK_THAT(end.mitreX, WithinAbs(start.mitreX, 1e-6));
    CHECK_THAT(end.mitreY, WithinAbs(start.mitreY, 1e-6));
    CHECK_THAT(end.along, WithinRel(lanes.lengths[a], 1e-4));
    CHECK(start.along == 0);
}

TEST_CASE("Every index of the shipped corridors' strips names a vertex, and every strip hangs together",
          "[corridor_strip]")
{
    const geodata::Atlas &atlas = *shippedAtlas().atlas;
    const CorridorLanes lanes = lanesOf(atlas.corridorNet, atlas.corridors);
    const auto lines = linesOf(atlas.corridorNet, corridorLevelScale(GENERATE(6, 12)));
    const CorridorStrips strips = laneStrips(lanes, lines, {0.68, 0.36});
    REQUIRE(strips.indices.size() % 6 == 0);
    CHECK(std::ranges::max(strips.indices) == strips.vertices.size() - 1);
    for (std::size_t i = 0; i < strips.indices.size(); i += 3) {
        const auto rowOf = [&](std::size_t k) {
            const float row = strips.vertices[strips.indices[i + k]].row;
            return row < 0 ? -1 - row : row;
        };
        CHECK(rowOf(0) == rowOf(1));
        CHECK(rowOf(0) == rowOf(2));
    }
    std::vector<bool> hasStrip(lanes.lanes.size(), false);
    for (const CorridorVertex &vertex : strips.vertices) {
        if (vertex.row >= 0)
            hasStrip[std::size_t(vertex.row)] = true;
        CHECK(std::isfinite(vertex.x + vertex.y + vertex.mitreX + vertex.mitreY));
    }
    CHECK(std::ranges::all_of(hasStrip, std::identity()));
}

TEST_CASE("A section far from the view takes no vertices", "[corridor_strip]")
{
    World world;
    const auto a = world.section({{2, 5}, {8, 6}}), b = world.section({{8, 6}, {14, 4}});
    world.corridor({{a, b}});
    world.build();
    const CorridorLanes lanes = lanesOf(world.net, world.table);
    auto lines = linesOf(world.net, corridorLevelScale(12));
    lines[b] = {};
    const CorridorStrips strips = laneStrips(lanes, lines, {0.5, 0.5});
    CHECK(std::ranges::none_of(strips.vertices, [](const CorridorVertex &v) { return v.row == 1 || v.row == -2; }));
    CHECK(std::ranges::any_of(strips.vertices, [](const CorridorVertex &v) { return v.row == 0; }));
}
