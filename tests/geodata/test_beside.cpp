// SPDX-License-Identifier: GPL-3.0-or-later
#include "geodata/derive/beside.h"

#include "tests/geodata/border_world.h"
#include "tests/geodata/random_world.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>
#include <catch2/matchers/catch_matchers_floating_point.hpp>
#include <catch2/matchers/catch_matchers_string.hpp>

#include <chrono>
#include <numbers>

using namespace geodata;
using namespace border_world;
using Catch::Matchers::ContainsSubstring;
using Catch::Matchers::WithinAbs;
using Catch::Matchers::WithinRel;

namespace {

constexpr double South = 40;
constexpr double MetersPerDegree = 85390; // of longitude at 40° N
constexpr const char *Bridged = "outlines of neighbours that do not meet in the same points count as borders";
constexpr const char *Missed = "run side by side farther apart than";
constexpr const char *Overlapping = "countries overlap (pairs:";
constexpr const char *Doubled = "pieces of land of one country overlap or are there twice";

/// A crooked line from 40° N to 41° N near a meridian, as somebody digitised it with so many steps.
std::vector<LonLat> crookedLine(int steps, double lon = 60, double shiftMeters = 0)
{
    std::vector<LonLat> line;
    for (int i = 0; i <= steps; ++i) {
        const double t = double(i) / steps;
        const double aside = 0.05 * std::sin(7 * t) + 0.01 * std::sin(40 * t);
        line.push_back({lon + aside + shiftMeters / MetersPerDegree, South + t});
    }
    return line;
}

double lengthOf(std::span<const LonLat> line)
{
    double length = 0;
    for (std::size_t i = 1; i < line.size(); ++i)
        length += distanceKm(line[i - 1], line[i]);
    return length;
}

/// Land to the west of a line that runs north.
Country westOf(const std::string &code, const std::vector<LonLat> &line, double west)
{
    Ring ring{{west, line.front().lat}};
    ring.insert(ring.end(), line.begin(), line.end());
    ring.push_back({west, line.back().lat});
    return country(code, {{ring, {}}});
}
Country eastOf(const std::string &code, std::vector<LonLat> line, double east)
{
    std::ranges::reverse(line);
    return westOf(code, line, east);
}

/// Two neighbours that were digitised by different people, the eastern one so many metres too far east.
std::vector<Country> apart(double meters)
{
    return {westOf("AAA", crookedLine(500), 59), eastOf("BBB", crookedLine(333, 60, meters), 61)};
}

/// The same in any order.
void checkRetold(const std::vector<Country> &countries, double toleranceKm = DefaultBorderToleranceKm)
{
    const World expected(countries, toleranceKm);
    for (unsigned telling = 0; telling < 6; ++telling) {
        INFO("telling " << telling);
        const World world(retold(countries, telling), toleranceKm);
        const auto got = summaryOf(world);
        const auto wanted = summaryOf(expected);
        REQUIRE(got.size() == wanted.size());
        for (const auto &[pair, lengthAndParts] : wanted) {
            REQUIRE(got.contains(pair));
            CHECK_THAT(got.at(pair).first, WithinRel(lengthAndParts.first, 1e-9));
            CHECK(got.at(pair).second == lengthAndParts.second);
        }
        auto notices = world.notices;
        auto wantedNotices = expected.notices;
        std::ranges::sort(notices);
        std::ranges::sort(wantedNotices);
        CHECK(notices == wantedNotices);
    }
}

} // namespace

TEST_CASE("Neighbours with other vertices along one straight line have a border of its full length", "[beside]")
{
    // Each has vertices on the line that the other knows nothing of, some of them rounded to one side or the other.
    const auto line = [](int steps) {
        std::vector<LonLat> places;
        for (int i = 0; i <= steps; ++i)
            places.push_back({60 + 0.3 * i / steps, 40 + double(i) / steps});
        return places;
    };
    const auto straight = line(50);
    const auto dense = line(97);
    const std::vector countries{westOf("AAA", straight, 59), eastOf("BBB", dense, 61)};
    const World world(countries);
    REQUIRE(world.borders.size() == 1);
    CHECK_THAT(world.borders[0].kilometers, WithinRel(lengthOf(straight), 1e-6));
    CHECK_THAT(world.borders[0].besideKilometers, WithinRel(lengthOf(straight), 1e-6));
    CHECK(world.borders[0].parts == 1);
    CHECK(world.net.widestKm < 0.0001); // what is straight in degrees is not quite so on the map
    REQUIRE(world.notices.size() == 1);
    CHECK_THAT(world.notices[0], ContainsSubstring(Bridged));
    CHECK_THAT(world.notices[0], ContainsSubstring("up to 0.0"));
    checkRetold(countries);
}

TEST_CASE("Where an outline has no vertex at a neighbour's corner, each border ends at the corner", "[beside]")
{
    // A long side in the west, two neighbours on top of each other in the east.
    const std::vector countries{country("AAA", {{box(0, 40, 1, 42), {}}}), country("BBB", {{box(1, 40, 2, 41), {}}}),
                                country("CCC", {{box(1, 41, 2, 42), {}}})};
    const World world(countries);
    REQUIRE(world.borders.size() == 3);
    CHECK_THAT(world.kilometersBetween("AAA", "BBB"), WithinAbs(distanceKm({1, 40}, {1, 41}), 0.001));
    CHECK_THAT(world.kilometersBetween("AAA", "CCC"), WithinAbs(distanceKm({1, 41}, {1, 42}), 0.001));
    CHECK_THAT(world.kilometersBetween("BBB", "CCC"), WithinAbs(distanceKm({1, 41}, {2, 41}), 1e-6));
    for (const char *code : {"AAA", "BBB", "CCC"}) {
        const OutlineLengths lengths = world.outline(code);
        CHECK_THAT(lengths.borders + lengths.coast, WithinRel(lengths.perimeter, 1e-9));
        CHECK_THAT(lengths.perimeter,
                   WithinRel(perimeterKm(world.countries[world.rowOf(code)].polygons[0].outer), 1e-9));
    }
    CHECK_THAT(world.outline("AAA").borders, WithinAbs(distanceKm({1, 40}, {1, 42}), 0.001));
    CHECK(world.noticesWith(Overlapping) == 0);
    CHECK(World(countries, 0).notices.empty()); // there is no overlap to be told of, and no border either
    checkRetold(countries);
}

TEST_CASE("An outline beside two neighbours that overlap belongs to each but once", "[beside]")
{
    // BBB and CCC overlap by 111 m, at AAA's long side.
    const World world({country("AAA", {{box(0, 40, 1, 42), {}}}), country("BBB", {{box(1.0001, 40, 2, 41.001), {}}}),
                       country("CCC", {{box(1.0001, 41, 2, 42), {}}})});
    const double side = distanceKm({1, 40}, {1, 42});
    CHECK_THAT(world.kilometersBetween("AAA", "BBB") + world.kilometersBetween("AAA", "CCC"), WithinAbs(side, 0.002));
    CHECK_THAT(world.outline("AAA").borders, WithinAbs(side, 0.002));
    CHECK_THAT(world.outline("AAA").coast, WithinAbs(perimeterKm(box(0, 40, 1, 42)) - side, 0.002));
}

TEST_CASE("A border along a longer side ends where the neighbour ends", "[beside]")
{
    const double gap = GENERATE(0.0, 100 / MetersPerDegree);
    const std::vector countries{country("AAA", {{box(0, 40, 1, 42), {}}}),
                                country("BBB", {{box(1 + gap, 40.5, 2, 41.5), {}}})};
    const World world(countries);
    REQUIRE(world.borders.size() == 1);
    CHECK_THAT(world.borders[0].kilometers, WithinAbs(distanceKm({1, 40.5}, {1, 41.5}), 0.001));
    CHECK_THAT(world.outline("AAA").borders, WithinAbs(world.borders[0].kilometers, 0.001));
    CHECK_THAT(world.outline("BBB").borders, WithinRel(world.borders[0].kilometers, 0.001));
    CHECK_THAT(world.net.widestKm, WithinAbs(gap * MetersPerDegree / 1000, 0.003));
    checkRetold(countries);
}

TEST_CASE("No coast is shorter than nothing where land is hemmed in by neighbours with other vertices", "[beside]")
{
    // AAA is a square; its four neighbours share no vertex with its sides.
    const World world({country("AAA", {{box(1, 41, 2, 42), {}}}),
                       country("BBB", {{{{0, 40}, {3, 40}, {3, 41}, {0, 41}}, {}}}),
                       country("CCC", {{{{0, 42}, {3, 42}, {3, 43}, {0, 43}}, {}}}),
                       country("DDD", {{{{0, 41}, {1, 41}, {1, 42}, {0, 42}}, {}}}),
                       country("EEE", {{{{2, 41}, {3, 41}, {3, 42}, {2, 42}}, {}}})});
    const OutlineLengths lengths = world.outline("AAA");
    CHECK_THAT(lengths.borders, WithinRel(perimeterKm(box(1, 41, 2, 42)), 1e-4));
    CHECK_THAT(lengths.coast, WithinAbs(0, 0.001));
    CHECK(world.noticesWith(Overlapping) == 0);
}

TEST_CASE("Neighbours digitised some metres apart are neighbours, and a notice says how far apart", "[beside]")
{
    const double meters = GENERATE(1.0, 50.0, 200.0);
    const std::vector countries = apart(meters);
    const World world(countries);
    const double truth = lengthOf(crookedLine(500));
    REQUIRE(world.borders.size() == 1);
    CHECK_THAT(world.borders[0].kilometers, WithinRel(truth, 0.02));
    CHECK_THAT(world.borders[0].besideKilometers, WithinRel(truth, 0.02));
    CHECK(world.borders[0].parts == 1);
    // The line is oblique in places, so that its shift to the east is more than the gap.
    CHECK(world.net.widestKm > 0.7 * meters / 1000);
    CHECK(world.net.widestKm < std::max(1.1 * meters, 8.0) / 1000);
    REQUIRE(world.notices.size() == 1);
    CHECK_THAT(world.notices[0], ContainsSubstring(Bridged));
    CHECK_THAT(world.notices[0], ContainsSubstring("stretches: 1,"));
    CHECK_THAT(world.notices[0], ContainsSubstring("AAA–BBB ("));
    CHECK_THAT(world.notices[0], ContainsSubstring("now 250 m"));
    for (const char *code : {"AAA", "BBB"}) {
        const OutlineLengths lengths = world.outline(code);
        CHECK_THAT(lengths.borders, WithinRel(truth, 0.02));
        CHECK_THAT(lengths.borders + lengths.coast, WithinRel(lengths.perimeter, 1e-9));
    }
    checkRetold(countries);
}

TEST_CASE("Neighbours far apart are no neighbours, but a notice names them and says what to do", "[beside]")
{
    const double meters = GENERATE(600.0, 950.0);
    const std::vector countries = apart(meters);
    const World world(countries);
    CHECK(world.borders.empty());
    REQUIRE(world.notices.size() == 1);
    CHECK_THAT(world.notices[0], ContainsSubstring(Missed));
    CHECK_THAT(world.notices[0], ContainsSubstring("than 250 m"));
    CHECK_THAT(world.notices[0], ContainsSubstring("AAA–BBB ("));
    CHECK_THAT(world.notices[0], ContainsSubstring("raise --border-tolerance"));
    const World wide(countries, 1.2);
    REQUIRE(wide.borders.size() == 1);
    CHECK_THAT(wide.borders[0].kilometers, WithinRel(lengthOf(crookedLine(500)), 0.03));
    CHECK(wide.noticesWith(Missed) == 0);
    checkRetold(countries);
    checkRetold(countries, 1.2);
}

TEST_CASE("A hint tells of all stretches between two countries, each once", "[beside]")
{
    // 600 m apart, but for a bay of some kilometres in the middle third.
    std::vector<LonLat> line = crookedLine(300, 60, 600);
    for (std::size_t i = 101; i < 200; ++i)
        line[i].lon += 0.1;
    const World world({westOf("AAA", crookedLine(300), 59), eastOf("BBB", line, 61)});
    REQUIRE(world.notices.size() == 1);
    CHECK_THAT(world.notices[0], ContainsSubstring(Missed));
    const std::vector<LonLat> coast = crookedLine(300);
    const double thirds = lengthOf(std::span(coast).first(101)) + lengthOf(std::span(coast).last(101));
    const std::string pair = "AAA–BBB (";
    CHECK_THAT(std::stod(world.notices[0].substr(world.notices[0].find(pair) + pair.size())), WithinRel(thirds, 0.05));
}

TEST_CASE("A tolerance of 0 takes only shared vertices for a border, and looks for nothing else", "[beside]")
{
    const World world(apart(50), 0);
    CHECK(world.borders.empty());
    CHECK(world.notices.empty());
}

TEST_CASE("Slivers of overlap are bridged like gaps", "[beside]")
{
    const std::vector countries = apart(-100);
    const World world(countries);
    REQUIRE(world.borders.size() == 1);
    CHECK_THAT(world.borders[0].kilometers, WithinRel(lengthOf(crookedLine(500)), 0.02));
    CHECK(world.borders[0].parts == 1);
    CHECK(world.noticesWith(Bridged) == 1);
    checkRetold(countries);
}

TEST_CASE("Outlines that cross each other all along are one border", "[beside]")
{
    std::vector<LonLat> wavering = crookedLine(700);
    for (std::size_t i = 0; i < wavering.size(); ++i)
        wavering[i].lon += 30 / MetersPerDegree * std::sin(0.1 * double(i));
    const std::vector countries{westOf("AAA", crookedLine(500), 59), eastOf("BBB", wavering, 61)};
    const World world(countries);
    REQUIRE(world.borders.size() == 1);
    CHECK_THAT(world.borders[0].kilometers, WithinRel(lengthOf(crookedLine(500)), 0.02));
    CHECK(world.borders[0].parts == 1);
    CHECK(world.noticesWith(Bridged) == 1);
    checkRetold(countries);
}

TEST_CASE("A border that is partly shared and partly digitised apart hangs together", "[beside]")
{
    // The middle fifth of BBB's outline lies 100 m off.
    std::vector<LonLat> line = crookedLine(500);
    std::vector<LonLat> bent = line;
    for (std::size_t i = 201; i < 300; ++i)
        bent[i].lon += 100 / MetersPerDegree;
    const std::vector countries{westOf("AAA", line, 59), eastOf("BBB", bent, 61)};
    const World world(countries);
    REQUIRE(world.borders.size() == 1);
    CHECK_THAT(world.borders[0].kilometers, WithinRel(lengthOf(line), 0.005));
    CHECK_THAT(world.borders[0].besideKilometers, WithinRel(lengthOf(std::span(line).subspan(200, 101)), 0.05));
    CHECK(world.borders[0].parts == 1);
    CHECK(world.noticesWith(Bridged) == 1);
    CHECK(world.noticesWith(Missed) == 0);
    checkRetold(countries);
}

TEST_CASE("Coasts that part from where a border ends are no border", "[beside]")
{
    const double degrees = GENERATE(15.0, 30.0, 60.0, 120.0);
    // The border runs north from (60, 40) to (60, 40.5); beyond it a bay opens.
    const double half = degrees / 2 * std::numbers::pi / 180;
    const double east = 0.5 * std::sin(half) / std::cos(South * std::numbers::pi / 180);
    const double north = 40.5 + 0.5 * std::cos(half);
    const std::vector countries{country("AAA", {{{{60, 40}, {60, 40.5}, {60 - east, north}, {58, 40.5}}, {}}}),
                                country("BBB", {{{{60, 40}, {62, 40.5}, {60 + east, north}, {60, 40.5}}, {}}})};
    const World world(countries);
    REQUIRE(world.borders.size() == 1);
    CHECK_THAT(world.borders[0].kilometers, WithinRel(distanceKm({60, 40}, {60, 40.5}), 1e-9));
    CHECK(world.notices.empty());
    checkRetold(countries);
}

TEST_CASE("The shores of a narrow bay between two neighbours are no border", "[beside]")
{
    // The border runs north from (60, 40) to (60, 40.5), where a bay of 400 m begins.
    const double half = 200 / MetersPerDegree;
    const std::vector countries{
        country("AAA", {{{{59, 40}, {60, 40}, {60, 40.5}, {60 - half, 40.502}, {60 - half, 40.8}, {59, 40.8}}, {}}}),
        country("BBB", {{{{60, 40}, {61, 40}, {61, 40.8}, {60 + half, 40.8}, {60 + half, 40.502}, {60, 40.5}}, {}}})};
    const World world(countries);
    REQUIRE(world.borders.size() == 1);
    CHECK_THAT(world.borders[0].kilometers, WithinRel(distanceKm({60, 40}, {60, 40.5}), 1e-9));
    CHECK(world.notices.empty());
    checkRetold(countries);
}

TEST_CASE("The shores of a narrow bay of one country are no border, nor a crack in it", "[beside]")
{
    // A fjord 100 m wide and 20 km long.
    const double half = 50 / MetersPerDegree;
    const World world({country(
        "AAA", {{{{59, 40}, {61, 40}, {61, 41}, {60 + half, 41}, {60, 40.8}, {60 - half, 41}, {59, 41}}, {}}})});
    CHECK(world.borders.empty());
    CHECK(world.notices.empty());
    CHECK(world.outline("AAA").borders == 0);
    CHECK_THAT(world.outline("AAA").perimeter, WithinRel(perimeterKm(world.countries[0].polygons[0].outer), 1e-9));
}

TEST_CASE("Islands across a strait of 3 km are no neighbours", "[beside]")
{
    const World world(apart(3000));
    CHECK(world.borders.empty());
    CHECK(world.notices.empty());
}

TEST_CASE("Outlines near each other at one spot only are no border", "[beside]")
{
    // A headland that points at the other's shore, 100 m off.
    const double tip = 60 - 100 / MetersPerDegree;
    const World world(
        {country("AAA", {{{{58, 40}, {tip, 40.5}, {58, 41}}, {}}}), country("BBB", {{box(60, 40, 61, 41), {}}})});
    CHECK(world.borders.empty());
    CHECK(world.notices.empty());
}

TEST_CASE("Neighbours far north are found whatever lies in the same longitudes farther south", "[beside]")
{
    // 60° from the equator a gap of metres is twice as wide on the map, and islands at the equator lie in its
    // longitudes: neither must keep it from being found.
    std::vector<Country> countries{country("AAA", {{box(20, 60, 30, 61), {}}})};
    const double gap = 200 / 55660.0;
    countries.push_back(country("BBB", {{box(30 + gap, 60, 40, 61), {}}}));
    for (int i = 0; i < 20; ++i)
        countries.push_back(country("I" + std::to_string(10 + i), {{box(30 + gap * i / 20, i, 30.5, i + 0.5), {}}}));
    const World world(countries);
    CHECK_THAT(world.kilometersBetween("AAA", "BBB"), WithinRel(distanceKm({30, 60}, {30, 61}), 0.01));
}

TEST_CASE("Neighbours digitised apart are found across ±180°", "[beside]")
{
    // AAA is given as beyond 180°, BBB as before −180°.
    const double gap = 50 / 111320.0;
    const std::vector countries{country("AAA", {{box(170, 0, 185, 1), {}}}),
                                country("BBB", {{box(-175 + gap, 0, -170, 1), {}}})};
    const World world(countries);
    CHECK_THAT(world.kilometersBetween("AAA", "BBB"), WithinRel(distanceKm({185, 0}, {185, 1}), 0.01));
    checkRetold(countries);
}

TEST_CASE("Polygons that overlap are counted, and have no border where they don't share one", "[beside]")
{
    const std::vector countries{country("AAA", {{box(0, 40, 2, 42), {}}}), country("BBB", {{box(1, 41, 3, 43), {}}})};
    const World world(countries);
    CHECK(world.borders.empty());
    REQUIRE(world.notices.size() == 1);
    CHECK_THAT(world.notices[0], ContainsSubstring("countries overlap (pairs: 1"));
    CHECK_THAT(world.notices[0], ContainsSubstring("AAA–BBB"));
    REQUIRE(world.net.overlaps.size() == 1);
    CHECK(world.net.overlaps[0].count == 2);
}

TEST_CASE("Land that lies on top of other land without a hole is told, and is no border", "[beside]")
{
    for (const double tolerance : {DefaultBorderToleranceKm, 0.0}) {
        const std::vector countries{country("BIG", {{box(0, 40, 10, 50), {}}}),
                                    country("LES", {{box(4, 44, 6, 46), {}}})};
        const World world(countries, tolerance);
        CHECK(world.borders.empty());
        REQUIRE(world.notices.size() == 1);
        CHECK_THAT(world.notices[0], ContainsSubstring("countries overlap (pairs: 1, places: 1): BIG–LES"));
        checkRetold(countries, tolerance);
    }
}

TEST_CASE("A piece of land that is there twice under one code is told", "[beside]")
{
    const std::vector countries{country("AAA", {{box(0, 40, 1, 41), {}}, {box(0, 40, 1, 41), {}}})};
    const World world(countries);
    CHECK(world.borders.empty());
    REQUIRE(world.notices.size() == 1);
    CHECK_THAT(world.notices[0], ContainsSubstring(std::string(Doubled) + " (places: 1): AAA"));
    CHECK_THAT(world.outline("AAA").perimeter, WithinRel(perimeterKm(box(0, 40, 1, 41)), 1e-9));
    checkRetold(countries);
}

TEST_CASE("A piece of land that is there twice under two codes is told, and is no border", "[beside]")
{
    const std::vector countries{country("AAA", {{box(0, 40, 1, 41), {}}}), country("BBB", {{box(0, 40, 1, 41), {}}})};
    const World world(countries);
    CHECK(world.borders.empty());
    REQUIRE(world.notices.size() == 1);
    CHECK_THAT(world.notices[0], ContainsSubstring("countries overlap (pairs: 1, places: 1): AAA–BBB"));
    checkRetold(countries);
}

TEST_CASE("A neighbour of land that is there twice keeps its border", "[beside]")
{
    const World world({country("AAA", {{box(0, 40, 1, 41), {}}, {box(0, 40, 1, 41), {}}}),
                       country("BBB", {{box(1, 40, 2, 41), {}}})});
    REQUIRE(world.borders.size() == 1);
    CHECK_THAT(world.borders[0].kilometers, WithinRel(distanceKm({1, 40}, {1, 41}), 1e-9));
    CHECK(world.noticesWith(Doubled) == 1);
    CHECK(world.noticesWith(Overlapping) == 0);
}

TEST_CASE("A country in several pieces has no border within, even if they don't meet exactly", "[beside]")
{
    const auto pieces = apart(50);
    const World world({country("AAA", {pieces[0].polygons[0], pieces[1].polygons[0]})});
    CHECK(world.borders.empty());
    CHECK(world.notices.empty());
    CHECK(world.outline("AAA").borders == 0);
    double whole = 0;
    for (const Country &piece : pieces)
        whole += perimeterKm(piece.polygons[0].outer);
    CHECK_THAT(world.outline("AAA").perimeter, WithinRel(whole - 2 * lengthOf(crookedLine(500)), 0.01));
}

TEST_CASE("Degenerate rings give no border and no crash", "[beside]")
{
    const double tiny = 1e-13;
    const World world({
        country("AAA", {{box(0, 40, 1, 41), {}}, {{{5, 40}, {5, 40}, {5, 40}}, {}}, {{{6, 40}, {6, 40.5}}, {}}}),
        country("BBB", {{{{1, 40}, {1, 40}, {2, 40}, {2, 41}, {2, 41}, {1, 41}, {1, 41}}, {}}, {{}, {}}}),
        country("CCC", {{box(3, 40, 3 + tiny, 40 + tiny), {}}, {box(3, 40, 3 + 2 * tiny, 40 + tiny), {}}}),
        country("DDD", {{{{7, 40}, {8, 40}, {9, 40}}, {}}}),                   // flat
        country("EEE", {{{{7, 42}, {8, 42}, {9, 42}, {8, 42}, {8, 43}}, {}}}), // with a spike
        country("PPP", {{box(0, 86, 1, 89), {}}}),                             // beyond the map's edge
        country("QQQ", {{box(-180, -90, 180, -86), {}}}),
        country("RRR", {{box(2, 84, 3, 89), {}}}),
        country("SSS",
                {{{{3.001, 84}, {4, 84}, {4, 86}, {4, 87}, {4, 88}, {3.001, 89}, {3.001, 88}, {3.001, 87}}, {}}}),
        country("ZZZ", {}),
    });
    REQUIRE(world.between("AAA", "BBB") != nullptr);
    CHECK_THAT(world.kilometersBetween("AAA", "BBB"), WithinRel(distanceKm({1, 40}, {1, 41}), 1e-9));
    CHECK(world.between("AAA", "DDD") == nullptr);
    for (const Border &border : world.borders)
        CHECK(std::isfinite(border.kilometers));
    for (const Country &each : world.countries)
        CHECK(std::isfinite(world.outline(each.code).perimeter));
}

TEST_CASE("Random worlds whose vertices are all a little off have the borders of the exact one", "[beside]")
{
    const unsigned seed = GENERATE(1U, 2U, 3U);
    const auto exact = random_world::partition(3, 30, seed, {40, 30}, 6);
    auto noisy = exact;
    std::mt19937 random(seed);
    std::uniform_real_distribution<double> noise(-40, 40); // metres
    for (Country &each : noisy) {
        for (LonLat &place : each.polygons[0].outer)
            place = {place.lon + noise(random) / MetersPerDegree, place.lat + noise(random) / 111000};
    }
    const World expected(exact);
    const World world(noisy);
    for (const Border &border : expected.borders) {
        const std::string &a = expected.countries[border.a].code;
        const std::string &b = expected.countries[border.b].code;
        INFO(a << "–" << b);
        REQUIRE(world.between(a, b) != nullptr);
        CHECK_THAT(world.kilometersBetween(a, b), WithinRel(border.kilometers, 0.03));
        CHECK(world.between(a, b)->parts == 1);
    }
    CHECK(world.borders.size() == expected.borders.size());
    CHECK(world.noticesWith(Bridged) == 1);
    CHECK(world.noticesWith(Missed) == 0);
    for (const Country &each : world.countries) {
        INFO(each.code);
        CHECK(world.outline(each.code).coast > -1e-6);
    }
    CHECK(world.outline("C4").coast < 0.01 * world.outline("C4").perimeter); // in the middle, without a coast
    checkRetold(noisy);
}

TEST_CASE("A border of many vertices that nobody shares is found in a moment", "[beside]")
{
    const std::vector countries{westOf("AAA", crookedLine(100'000), 59),
                                eastOf("BBB", crookedLine(90'000, 60, 20), 61)};
    const auto start = std::chrono::steady_clock::now();
    const World world(countries, 0.02);
    const double truth = lengthOf(crookedLine(100'000));
    CHECK_THAT(world.kilometersBetween("AAA", "BBB"), WithinRel(truth, 0.2));
    CHECK(std::chrono::steady_clock::now() - start < std::chrono::seconds(20)); // with sanitizers, too
}
