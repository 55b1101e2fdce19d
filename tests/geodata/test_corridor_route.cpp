// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/geodata/corridor_world.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>
#include <catch2/generators/catch_generators_range.hpp>
#include <catch2/matchers/catch_matchers_floating_point.hpp>
#include <random>

using namespace corridor_world;
using Catch::Matchers::WithinRel;

namespace {

/// From West through all three countries to East, with a way round BBB over the sea and a planned short cut.
struct Fork
{
    World world;
    std::uint32_t west = 0, middle = 0, east = 0, round = 0, planned = 0;
    std::uint32_t corridor = 0, other = 0;

    Fork()
    {
        world.point("West", {1, 5});
        world.point("Fork", {5, 5});
        world.point("Halfway", {15, 5});
        world.point("Join", {25, 5});
        world.point("East", {29, 5});
        west = world.section({{1, 5}, {3, 8}, {5, 5}});
        middle = world.section({{5, 5}, {15, 5}, {25, 5}});
        east = world.section({{25, 5}, {29, 5}});
        round = world.section({{5, 5}, {5, -3}, {25, -3}, {25, 5}}, CorridorMode::Sea);
        planned = world.section({{1, 5}, {15, 5.5}, {29, 5}}, CorridorMode::Rail, CorridorStatus::Planned);
        corridor = world.corridor({{west, middle, east}, {round}});
        other = world.corridor({{planned}});
        world.build();
    }

    std::optional<Way> way(const std::string &from, const std::string &to, const RouteWish &wish = {}) const
    {
        return bestWay(world.node(from), world.node(to), wish, world.net, world.table, world.facts);
    }
    std::vector<std::uint32_t> sections(const std::optional<Way> &way) const
    {
        std::vector<std::uint32_t> result;
        for (const WayPiece &piece : way.value_or(Way()).pieces)
            result.push_back(piece.section);
        return result;
    }
    std::vector<ExposedCorridor> exposures(const Closures &closures) const
    {
        return exposuresOf(closures, world.net, world.table, world.facts);
    }
};

using Sections = std::vector<std::uint32_t>;

} // namespace

TEST_CASE("The best way is the shortest in operation, from place to place along sections", "[corridor]")
{
    const Fork fork;
    const auto way = fork.way("West", "East");
    CHECK(fork.sections(way) == Sections{fork.west, fork.middle, fork.east});
    CHECK_THAT(way->km(), WithinRel(fork.world.main(fork.corridor).km, 1e-12));
    const auto half = fork.way("East", "Halfway");
    CHECK(fork.sections(half) == Sections{fork.east, fork.middle});
    CHECK(half->pieces[1].fromKm > half->pieces[1].toKm); // westward
    CHECK(fork.sections(fork.way("West", "West")).empty());
    CHECK(fork.way("West", "West").has_value());
}

TEST_CASE("What is only planned is used when asked for", "[corridor]")
{
    const Fork fork;
    CHECK(fork.sections(fork.way("West", "East", {.hasUnbuilt = true})) == Sections{fork.planned});
    CHECK_FALSE(fork.way("West", "East", {.corridors = {fork.other}}));
    CHECK(fork.sections(fork.way("West", "East", {.corridors = {fork.other}, .hasUnbuilt = true})) ==
          Sections{fork.planned});
}

TEST_CASE("A closed country, border or section is gone round, or there is no way", "[corridor]")
{
    const Fork fork;
    const Sections round = {fork.west, fork.round, fork.east};
    CHECK(fork.sections(fork.way("West", "East", {.closures = {.countries = {1}}})) == round);
    CHECK(fork.sections(fork.way("West", "East", {.closures = {.borders = {{1, 2}}}})) == round);
    CHECK(fork.sections(fork.way("West", "East", {.closures = {.sections = {fork.middle}}})) == round);
    CHECK_FALSE(fork.way("West", "East", {.closures = {.sections = {fork.middle, fork.round}}}));
    CHECK_FALSE(fork.way("West", "Halfway", {.closures = {.countries = {1}}}));
    // From the other side of a closed border one still gets to it.
    CHECK(fork.sections(fork.way("West", "Halfway", {.closures = {.borders = {{1, 2}}}})) ==
          Sections{fork.west, fork.middle});
}

TEST_CASE("Every corridor says what a closure does to it", "[corridor]")
{
    const Fork fork;
    CHECK(fork.exposures({})[fork.corridor].exposure == Exposure::None);
    const auto middle = fork.exposures({.countries = {1}});
    CHECK(middle[fork.corridor].exposure == Exposure::Detour);
    CHECK(fork.sections(middle[fork.corridor].detour) == Sections{fork.west, fork.round, fork.east});
    CHECK(middle[fork.corridor].extraKm > 1000);
    CHECK(middle[fork.other].exposure == Exposure::Cut);
    CHECK(fork.exposures({.sections = {fork.round}})[fork.corridor].exposure == Exposure::Branch);
    CHECK(fork.exposures({.sections = {fork.round, fork.middle}})[fork.corridor].exposure == Exposure::Cut);
    CHECK(fork.exposures({.countries = {0}})[fork.corridor].exposure == Exposure::Cut);
    CHECK(fork.exposures({.borders = {{0, 2}}})[fork.corridor].exposure == Exposure::None);
}

TEST_CASE("A corridor crosses a country by its main line, by a branch, or avoids it", "[corridor]")
{
    World world;
    const auto row = world.corridor({{world.section({{1, 5}, {9, 5}})}, {world.section({{9, 5}, {15, 5}})}});
    world.build();
    CHECK(touchOf(row, 0, world.facts) == CorridorTouch::Crosses);
    CHECK(touchOf(row, 1, world.facts) == CorridorTouch::ByBranch);
    CHECK(touchOf(row, 2, world.facts) == CorridorTouch::Avoids);
}

TEST_CASE("Sections meet in the middle of one another where they share a place, pipes and trains never", "[corridor]")
{
    World world;
    world.point("Start", {1, 5});
    world.point("End", {5, 9});
    world.section({{1, 5}, {5, 5}, {9, 5}});
    const auto spur = world.section({{5, 5}, {5, 9}});
    world.corridor({{0}, {spur}});
    world.build();
    CHECK(bestWay(world.node("Start"), world.node("End"), {}, world.net, world.table, world.facts));
    world.table.sections[spur].mode = CorridorMode::Pipeline;
    world.build();
    CHECK_FALSE(bestWay(world.node("Start"), world.node("End"), {}, world.net, world.table, world.facts));
}

TEST_CASE("In random nets no way is shorter than the best, and closing what it uses never makes it shorter",
          "[corridor]")
{
    std::mt19937 random(GENERATE(range(1U, 9U)));
    World world;
    std::uniform_real_distribution<double> lon(1, 29), lat(1, 9);
    std::vector<LonLat> places;
    for (int i = 0; i < 12; ++i) {
        places.push_back({lon(random), lat(random)});
        world.point(std::to_string(i), places.back());
    }
    std::uniform_int_distribution<std::size_t> pick(0, places.size() - 1);
    for (int i = 0; i < 24; ++i) {
        const std::size_t a = pick(random), b = pick(random);
        if (a != b)
            world.section({places[a], places[b]});
    }
    world.build();
    // Floyd and Warshall's algorithm knows all distances, found in another way.
    const std::size_t count = world.net.nodes.size();
    std::vector<std::vector<double>> km(count, std::vector<double>(count, 1e9));
    for (const NetEdge &edge : world.net.edges)
        km[edge.a][edge.b] = km[edge.b][edge.a] = std::min(km[edge.a][edge.b], edge.km());
    for (std::size_t k = 0; k < count; ++k) {
        for (std::size_t i = 0; i < count; ++i) {
            for (std::size_t j = 0; j < count; ++j)
                km[i][j] = std::min(km[i][j], km[i][k] + km[k][j]);
        }
    }
    for (std::uint32_t i = 0; i < count; ++i) {
        for (std::uint32_t j = 0; j < count; ++j) {
            const auto way = bestWay(i, j, {}, world.net, world.table, world.facts);
            CHECK(way.has_value() == (i == j || km[i][j] < 1e9));
            if (!way || i == j)
                continue;
            CHECK_THAT(way->km(), WithinRel(km[i][j], 1e-9));
            const auto round = bestWay(i, j, {.closures = {.sections = {way->pieces[0].section}}}, world.net,
                                       world.table, world.facts);
            CHECK((!round || round->km() >= way->km() * (1 - 1e-12)));
        }
    }
}
