// SPDX-License-Identifier: GPL-3.0-or-later
#include "geodata/derive/repair.h"

#include "tests/geodata/small_world.h"

#include <atomic>
#include <catch2/catch_test_macros.hpp>
#include <numbers>

using namespace geodata;
using small_world::square;

namespace {

/// Square degrees, whatever the winding.
double areaOf(const Ring &ring)
{
    double sum = 0;
    for (std::size_t i = 0; i < ring.size(); ++i) {
        const LonLat &a = ring[i];
        const LonLat &b = ring[(i + 1) % ring.size()];
        sum += a.lon * b.lat - b.lon * a.lat;
    }
    return std::abs(sum) / 2;
}

Country country(std::string code, std::vector<Polygon> polygons)
{
    Country result;
    result.code = std::move(code);
    result.polygons = std::move(polygons);
    return result;
}

} // namespace

TEST_CASE("Valid polygons keep their places to the bit, and nothing is said", "[repair]")
{
    const std::vector<Country> before = {country("AAA", {{square(0.1, 0.2, 10), {square(2, 2)}}, {square(20, 0), {}}}),
                                         country("BBB", {{square(10.1, 0.2), {}}})};
    std::vector<Country> after = before;
    CHECK(repair(after, "map.shp").empty());
    CHECK(after == before);
}

TEST_CASE("A bow-tie is cut into its two wings at the crossing", "[repair]")
{
    std::vector<Country> countries = {country("BOW", {{{{0, 0}, {2, 2}, {2, 0}, {0, 2}}, {}}})};
    const std::vector<Error> notices = repair(countries, "map.shp");
    REQUIRE(countries.size() == 1);
    REQUIRE(countries[0].polygons.size() == 2);
    CHECK(areaOf(countries[0].polygons[0].outer) == 1);
    CHECK(areaOf(countries[0].polygons[1].outer) == 1);
    REQUIRE(notices.size() == 1);
    CHECK(toEnglish(notices[0]) ==
          "map.shp, country BOW, piece 1: an outline that crosses or touches itself was cut apart there.");
}

TEST_CASE("Repeated places are dropped and the rest of the ring stays to the bit", "[repair]")
{
    std::vector<Country> countries = {
        country("DUP", {{{{0, 0}, {0, 0}, {0, 1}, {1, 1}, {1, 1}, {1, 1}, {1, 0}, {0, 0}}, {}}})};
    const std::vector<Error> notices = repair(countries, "map.shp");
    CHECK(countries[0].polygons[0].outer == Ring{{0, 0}, {0, 1}, {1, 1}, {1, 0}});
    CHECK(notices.size() == 1);
}

TEST_CASE("Rings without area go, and so does a country that has no other", "[repair]")
{
    const Ring line = {{0, 0}, {1, 1}, {2, 2}};
    const Ring thereAndBack = {{0, 0}, {1, 0}};
    const Ring dot = {{5, 5}, {5, 5}, {5, 5}};
    std::vector<Country> countries = {country("LIN", {{line, {}}, {thereAndBack, {}}, {dot, {}}}),
                                      country("OK", {{square(10, 10, 5), {thereAndBack, dot}}, {dot, {}}})};
    const std::vector<Error> notices = repair(countries, "map.shp");
    REQUIRE(countries.size() == 1);
    CHECK(countries[0].code == "OK");
    REQUIRE(countries[0].polygons.size() == 1);
    CHECK(countries[0].polygons[0] == Polygon{square(10, 10, 5), {}});
    REQUIRE(notices.size() == 3);
    CHECK(toEnglish(notices[0]) == "map.shp, country LIN, piece 1 and 2 more: a piece without any area was left out.");
    CHECK(toEnglish(notices[1]) == "map.shp, country OK, piece 2: a piece without any area was left out.");
}

TEST_CASE("A hole that sticks out of its outer ring is cut away from it", "[repair]")
{
    std::vector<Country> countries = {country("HOL", {{square(0, 0, 4), {square(3, 1, 2)}}})};
    CHECK(repair(countries, "map.shp").size() == 1);
    REQUIRE(countries[0].polygons.size() == 1);
    CHECK(countries[0].polygons[0].holes.empty());
    CHECK(areaOf(countries[0].polygons[0].outer) == 14);
}

TEST_CASE("A spike is cut off", "[repair]")
{
    std::vector<Country> countries = {country("SPK", {{{{0, 0}, {0, 1}, {1, 1}, {5, 1}, {1, 1}, {1, 0}}, {}}})};
    CHECK(repair(countries, "map.shp").size() == 1);
    CHECK(boxOf(countries[0]).east == 1);
}

TEST_CASE("What comes out is the same every time and valid the second time", "[repair]")
{
    std::vector<Country> once;
    for (int i = 0; i < 200; ++i) {
        const double west = i % 20 * 8.0;
        const double south = i / 20.0;
        once.push_back(country("C" + std::to_string(i),
                               {{square(west, south), {}},
                                {{{west, south}, {west + 2, south + 2}, {west + 2, south}, {west, south + 2}}, {}}}));
    }
    std::vector<Country> again = once;
    const std::vector<Error> notices = repair(once, "map.shp");
    CHECK(repair(again, "map.shp") == notices);
    CHECK(again == once);
    CHECK(notices.size() == 21);
    CHECK(toEnglish(notices.back()) == "map.shp: outlines were put right or left out in 180 places more.");
    CHECK(repair(again, "map.shp").empty());
    CHECK(again == once);
}

TEST_CASE("A stopped repair leaves the countries as they are", "[repair]")
{
    const std::stop_source stop;
    stop.request_stop();
    const std::vector<Country> before = {country("BOW", {{{{0, 0}, {2, 2}, {2, 0}, {0, 2}}, {}}})};
    std::vector<Country> after = before;
    CHECK(repair(after, "map.shp", {.stop = stop.get_token()}).empty());
    CHECK(after == before);
}

TEST_CASE("Repair tells how far it is and ends with 1", "[repair]")
{
    std::vector<Country> countries = {country("A", {{square(0, 0), {}}, {square(2, 0), {}}}),
                                      country("B", {{square(4, 0), {}}})};
    double last = 0;
    bool isRising = true;
    repair(countries, "map.shp", {.report = [&](double part) {
               isRising &= part >= last;
               last = part;
           }});
    CHECK(isRising);
    CHECK(last == 1);
}

TEST_CASE("An outline of two million vertices is checked in seconds", "[repair]")
{
    Ring circle;
    constexpr int Count = 2'000'000;
    for (int i = 0; i < Count; ++i) {
        const double angle = 2 * std::numbers::pi * i / Count;
        circle.push_back({70 + 10 * std::cos(angle), 40 + 10 * std::sin(angle)});
    }
    std::vector<Country> countries = {country("BIG", {{circle, {}}})};
    CHECK(repair(countries, "map.shp").empty());
    CHECK(vertexCount(countries[0]) == Count);
}
