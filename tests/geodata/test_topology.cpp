// SPDX-License-Identifier: GPL-3.0-or-later
#include "geodata/derive/topology.h"

#include "tests/geodata/random_world.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>
#include <catch2/generators/catch_generators_range.hpp>

#include <algorithm>
#include <set>

using namespace geodata;

namespace {

Country countryOf(const std::string &code, std::vector<Polygon> polygons)
{
    Country country;
    country.code = code;
    country.polygons = std::move(polygons);
    return country;
}

const Ring WestSquare{{0, 0}, {1, 0}, {1, 1}, {0, 1}};
const Ring EastSquare{{1, 0}, {2, 0}, {2, 1}, {1, 1}};

std::size_t borderCount(const Topology &topology)
{
    return std::size_t(std::ranges::count_if(topology.arcs, [](const Arc &arc) {
        return arc.left != NoLand && arc.right != NoLand && arc.left != arc.right;
    }));
}

} // namespace

TEST_CASE("Two squares side by side share one border, which both know", "[topology]")
{
    const std::vector countries{countryOf("W", {{WestSquare, {}}}), countryOf("E", {{EastSquare, {}}})};
    const Topology topology = buildTopology(countries);
    CHECK(topology.arcs.size() == 3); // two coasts and the border
    REQUIRE(borderCount(topology) == 1);
    CHECK(topology.contests.empty());
}

TEST_CASE("Winding doesn't matter: a clockwise neighbour shares the border just as well", "[topology]")
{
    Ring clockwise = EastSquare;
    std::ranges::reverse(clockwise);
    const std::vector countries{countryOf("W", {{WestSquare, {}}}), countryOf("E", {{clockwise, {}}})};
    const Topology topology = buildTopology(countries);
    REQUIRE(borderCount(topology) == 1);
    const auto border =
        std::ranges::find_if(topology.arcs, [](const Arc &arc) { return arc.left != NoLand && arc.right != NoLand; });
    // Going north along x = 1, the west country lies to the left.
    const bool goesNorth = topology.points[border->begin].y > topology.points[border->end - 1].y;
    CHECK(border->left == (goesNorth ? 0U : 1U));
    CHECK(border->right == (goesNorth ? 1U : 0U));
}

TEST_CASE("An enclave and the hole it fills are one closed line", "[topology]")
{
    const Ring outer{{0, 0}, {10, 0}, {10, 10}, {0, 10}};
    const Ring inner{{4, 4}, {6, 4}, {6, 6}, {4, 6}};
    Ring hole = inner;
    std::rotate(hole.begin(), hole.begin() + 2, hole.end()); // files start rings where they like
    std::ranges::reverse(hole);
    const std::vector countries{countryOf("BIG", {{outer, {hole}}}), countryOf("LES", {{inner, {}}})};
    const Topology topology = buildTopology(countries);
    CHECK(topology.arcs.size() == 2);
    CHECK(borderCount(topology) == 1);
    CHECK(std::ranges::all_of(topology.arcs, &Arc::isClosed));
}

TEST_CASE("Both shores of the antimeridian are one place, and the cut along it is no coast", "[topology]")
{
    const Ring west{{170, 60}, {180, 60}, {180, 70}, {170, 70}};
    const Ring east{{-180, 60}, {-170, 60}, {-170, 70}, {-180, 70}};
    const Topology topology = buildTopology(std::vector{countryOf("RUS", {{west, {}}, {east, {}}})});
    const auto seams = std::ranges::count_if(topology.arcs, &Arc::isSeam);
    CHECK(seams == 1);
    CHECK(topology.arcs.size() == 3);
}

TEST_CASE("A ring unwrapped beyond 180° finds its neighbour that was left at −180°", "[topology]")
{
    const Ring unwrapped{{179, 0}, {182, 0}, {182, 1}, {179, 1}};
    const Ring wrapped{{-178, 0}, {-177, 0}, {-177, 1}, {-178, 1}};
    const Topology topology =
        buildTopology(std::vector{countryOf("A", {{unwrapped, {}}}), countryOf("B", {{wrapped, {}}})});
    REQUIRE(borderCount(topology) == 1);
    // The ring that comes second passes along the arc one world to the west.
    const auto isShifted = [](const ArcUse &use) { return use.worldShift != 0; };
    CHECK(std::ranges::count_if(topology.rings[1].uses, isShifted) == 1);
}

TEST_CASE("Two countries on the same ground are counted as contested", "[topology]")
{
    const std::vector countries{countryOf("A", {{WestSquare, {}}}), countryOf("B", {{WestSquare, {}}})};
    CHECK(buildTopology(countries).contests.size() == 1);
}

TEST_CASE("A ring without area and a file without countries give no lines", "[topology]")
{
    CHECK(buildTopology({}).arcs.empty());
    const Ring flat{{0, 0}, {1, 0}, {2, 0}};
    CHECK(buildTopology(std::vector{countryOf("F", {{flat, {}}})}).arcs.empty());
    const Ring same{{1, 1}, {1, 1}, {1, 1}, {1, 1}};
    CHECK(buildTopology(std::vector{countryOf("S", {{same, {}}})}).arcs.empty());
}

TEST_CASE("Following its arcs gives every ring back, place by place", "[topology]")
{
    const auto seed = GENERATE(range(1U, 6U));
    const auto countries = random_world::partition(4, 9, seed);
    const Topology topology = buildTopology(countries);
    for (const ArcRing &ring : topology.rings) {
        std::set<std::pair<double, double>> found;
        for (const ArcUse &use : ring.uses) {
            const Arc &arc = topology.arcs[use.arc];
            for (std::uint32_t i = arc.begin; i < arc.end; ++i)
                found.insert({topology.points[i].x, topology.points[i].y});
        }
        std::set<std::pair<double, double>> wanted;
        for (const LonLat &place : countries[ring.land].polygons[0].outer)
            wanted.insert({toWorld(place).x, toWorld(place).y});
        CHECK(found == wanted);
    }
    // 4 × 4 countries have 24 inner sides.
    CHECK(borderCount(topology) == 24);
}
