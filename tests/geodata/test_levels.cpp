// SPDX-License-Identifier: GPL-3.0-or-later
#include "geodata/mesh/levels.h"

#include "geodata/mesh/rings.h"
#include "tests/geodata/random_world.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>
#include <catch2/generators/catch_generators_range.hpp>

#include <cmath>

using namespace geodata;

namespace {

struct Segment
{
    WorldPoint a;
    WorldPoint b;
};

double cross(WorldPoint a, WorldPoint b, WorldPoint c)
{
    return (b.x - a.x) * (c.y - a.y) - (c.x - a.x) * (b.y - a.y);
}

bool doCross(const Segment &s, const Segment &t)
{
    const double d1 = cross(s.a, s.b, t.a);
    const double d2 = cross(s.a, s.b, t.b);
    const double d3 = cross(t.a, t.b, s.a);
    const double d4 = cross(t.a, t.b, s.b);
    return ((d1 > 0) != (d2 > 0)) && ((d3 > 0) != (d4 > 0)) && d1 != 0 && d2 != 0 && d3 != 0 && d4 != 0;
}

std::vector<Segment> segmentsAt(const Topology &topology, const LevelTable &levels, std::size_t level)
{
    std::vector<Segment> segments;
    for (std::size_t a = 0; a < topology.arcs.size(); ++a) {
        if (levels.arcLevels[a] > level)
            continue;
        const auto points = pointsAt(topology, levels, topology.arcs[a], level);
        for (std::size_t i = 0; i + 1 < points.size(); ++i)
            segments.push_back({points[i], points[i + 1]});
    }
    return segments;
}

Country islandCountry(const std::string &code, Ring ring)
{
    Country country;
    country.code = code;
    country.polygons = {Polygon{std::move(ring), {}}};
    return country;
}

} // namespace

TEST_CASE("At no level does one border cross another: no gaps, no overlaps", "[levels]")
{
    const auto seed = GENERATE(range(1U, 5U));
    const Topology topology = buildTopology(random_world::partition(5, 40, seed));
    const LevelTable levels = buildLevels(topology);
    for (std::size_t level = 0; level < levels.count(); ++level) {
        const auto segments = segmentsAt(topology, levels, level);
        std::size_t crossings = 0;
        for (std::size_t i = 0; i < segments.size(); ++i) {
            for (std::size_t j = i + 1; j < segments.size(); ++j)
                crossings += doCross(segments[i], segments[j]);
        }
        INFO("level " << level << " with " << segments.size() << " segments");
        CHECK(crossings == 0);
    }
}

TEST_CASE("A crooked coast doesn't cross itself at any level", "[levels]")
{
    const auto seed = GENERATE(range(1U, 9U));
    const Topology topology =
        buildTopology(std::vector{islandCountry("ISL", random_world::island({20, 20}, 10, 400, seed))});
    const LevelTable levels = buildLevels(topology);
    for (std::size_t level = 0; level < levels.count(); ++level) {
        const auto segments = segmentsAt(topology, levels, level);
        for (std::size_t i = 0; i < segments.size(); ++i) {
            for (std::size_t j = i + 1; j < segments.size(); ++j)
                REQUIRE_FALSE(doCross(segments[i], segments[j]));
        }
    }
}

TEST_CASE("Levels are nested, thin out towards the coarse end, and the finest has every point", "[levels]")
{
    const Topology topology = buildTopology(random_world::partition(4, 60, 7, {40, 30}, 4));
    const LevelTable levels = buildLevels(topology);
    std::size_t previous = 0;
    for (std::size_t level = 0; level < levels.count(); ++level) {
        std::size_t count = 0;
        for (const auto pointLevel : levels.pointLevels)
            count += pointLevel <= level;
        CHECK(count >= previous);
        previous = count;
    }
    CHECK(previous == topology.points.size());
    CHECK(std::size_t(std::ranges::count(levels.pointLevels, 0)) < topology.points.size() / 4);
}

TEST_CASE("A country however small stays on the map at every level; its islets don't", "[levels]")
{
    Country state = islandCountry("TUV", random_world::island({179, -8}, 0.02, 12, 1));
    state.polygons.push_back({random_world::island({178, -7}, 0.005, 12, 2), {}});
    const Topology topology = buildTopology(std::vector{state});
    const LevelTable levels = buildLevels(topology);
    const WorldRings main = ringsAt(topology, levels, topology.polygons[0], 0);
    REQUIRE(main.size() == 1);
    CHECK(main[0].size() >= 3);
    CHECK(ringsAt(topology, levels, topology.polygons[1], 0).empty());
    CHECK_FALSE(ringsAt(topology, levels, topology.polygons[1], levels.count() - 1).empty());
}

TEST_CASE("No line wanders more than about a pixel off at the zoom its level is made for", "[levels]")
{
    const Topology topology = buildTopology(random_world::partition(3, 200, 11));
    const LevelTable levels = buildLevels(topology);
    for (std::size_t level = 0; level < levels.count(); ++level) {
        const double pixel = 1 / (256 * std::exp2(levels.zooms[level]));
        double farthest = 0;
        for (const Arc &arc : topology.arcs) {
            const auto thin = pointsAt(topology, levels, arc, level);
            for (std::uint32_t i = arc.begin; i < arc.end; ++i) {
                const WorldPoint p = topology.points[i];
                double nearest = 1e9;
                for (std::size_t s = 0; s + 1 < thin.size(); ++s) {
                    const WorldPoint a = thin[s];
                    const WorldPoint b = thin[s + 1];
                    const double dx = b.x - a.x;
                    const double dy = b.y - a.y;
                    const double t = std::clamp(((p.x - a.x) * dx + (p.y - a.y) * dy) / (dx * dx + dy * dy), 0.0, 1.0);
                    nearest = std::min(nearest, std::hypot(p.x - a.x - t * dx, p.y - a.y - t * dy));
                }
                farthest = std::max(farthest, nearest);
            }
        }
        INFO("level " << level);
        CHECK(farthest < 3 * pixel); // effective area bounds area, not distance; three pixels is what a needle may lose
    }
}

TEST_CASE("Asked to stop, thinning stops and leaves a table that can be used", "[levels]")
{
    const Topology topology = buildTopology(random_world::partition(3, 20, 3));
    std::stop_source stop;
    stop.request_stop();
    const LevelTable levels = buildLevels(topology, LevelZooms, Progress{{}, stop.get_token()});
    CHECK(levels.pointLevels.size() == topology.points.size());
    CHECK(levels.arcLevels.size() == topology.arcs.size());
}
