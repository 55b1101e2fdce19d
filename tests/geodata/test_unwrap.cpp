// SPDX-License-Identifier: GPL-3.0-or-later
#include "geodata/read/unwrap.h"

#include <catch2/catch_test_macros.hpp>

using namespace geodata;

namespace {

bool isContinuous(const Ring &ring)
{
    for (std::size_t i = 0; i < ring.size(); ++i) {
        const LonLat a = ring[i];
        const LonLat b = ring[(i + 1) % ring.size()];
        if (std::abs(a.lon - b.lon) > 180 && std::abs(a.lat) < 90)
            return false;
    }
    return true;
}

LonLatBox boxOf(const Ring &ring)
{
    LonLatBox box;
    for (const LonLat place : ring)
        box.add(place);
    return box;
}

} // namespace

TEST_CASE("A ring that does not cross the antimeridian keeps its places to the bit", "[unwrap]")
{
    const Polygon before{{{0.1, 0.2}, {0.3, 50.7}, {170.1, 50.7}, {170.1, 0.2}}, {{{10, 10}, {10, 20}, {20, 20}}}};
    Polygon after = before;
    CHECK_FALSE(unwrap(after));
    CHECK(after == before);
}

TEST_CASE("Chukotka, which steps from 179 to -179, becomes one piece east of 180", "[unwrap]")
{
    Polygon chukotka{{{170, 65}, {179, 70}, {-179, 70}, {-170, 66}, {-179, 62}, {179, 62}}, {}};
    CHECK(unwrap(chukotka));
    CHECK(chukotka.outer == Ring{{170, 65}, {179, 70}, {181, 70}, {190, 66}, {181, 62}, {179, 62}});
}

TEST_CASE("A ring that begins beyond the antimeridian lies with its middle within 180 degrees", "[unwrap]")
{
    Polygon fiji{{{-179.9, -17}, {-179.9, -16}, {177, -16}, {177, -17}}, {}};
    CHECK(unwrap(fiji));
    const LonLatBox box = boxOf(fiji.outer);
    CHECK(isContinuous(fiji.outer));
    CHECK(box.west == 177);
    CHECK(std::abs(box.east - 180.1) < 1e-12);
}

TEST_CASE("A hole lies where its outer ring lies", "[unwrap]")
{
    Polygon land{{{150, 60}, {150, 70}, {-160, 70}, {-160, 60}}, {{{-170, 64}, {-170, 66}, {-165, 66}}}};
    CHECK(unwrap(land));
    CHECK(land.outer[2] == LonLat{200, 70});
    CHECK(land.holes[0] == Ring{{190, 64}, {190, 66}, {195, 66}});
}

TEST_CASE("A hole across the antimeridian becomes continuous, too", "[unwrap]")
{
    Polygon land{{{150, 60}, {150, 70}, {-160, 70}, {-160, 60}}, {{{179, 64}, {179, 66}, {-178, 66}}}};
    CHECK(unwrap(land));
    CHECK(land.holes[0] == Ring{{179, 64}, {179, 66}, {182, 66}});
}

TEST_CASE("A ring in longitudes from 0 to 360 moves back to the map", "[unwrap]")
{
    Polygon brazil{{{300, -10}, {300, 0}, {320, 0}, {320, -10}}, {{{305, -5}, {305, -4}, {306, -4}}}};
    CHECK(unwrap(brazil));
    CHECK(brazil.outer == Ring{{-60, -10}, {-60, 0}, {-40, 0}, {-40, -10}});
    CHECK(brazil.holes[0] == Ring{{-55, -5}, {-55, -4}, {-54, -4}});
}

TEST_CASE("A ring round the south pole is opened at the antimeridian and closed along the pole", "[unwrap]")
{
    for (const bool isEastward : {true, false}) {
        Ring coast;
        for (int lon = 0; lon < 360; lon += 30)
            coast.push_back({double(lon + 10 > 180 ? lon + 10 - 360 : lon + 10), lon % 60 == 0 ? -70.0 : -74.0});
        if (!isEastward)
            std::ranges::reverse(coast);
        Polygon antarctica{coast, {}};
        CHECK(unwrap(antarctica));
        const LonLatBox box = boxOf(antarctica.outer);
        CHECK(box == LonLatBox{-180, -90, 180, -70});
        CHECK(antarctica.outer.size() == coast.size() + 4);
        CHECK(isContinuous(antarctica.outer));
        for (const LonLat place : coast)
            CHECK(std::ranges::any_of(antarctica.outer, [&](LonLat other) {
                return std::abs(other.lon - place.lon) < 1e-9 && other.lat == place.lat;
            }));
    }
}

TEST_CASE("A ring that wobbles across the antimeridian is opened nearest to the pole", "[unwrap]")
{
    // The coast passes 180 three times on its way: at -70, back at -72, and again at -75.
    Polygon land{
        {{0, -70}, {90, -70}, {179, -70}, {-179, -70}, {-179, -72}, {179, -72}, {179, -75}, {-179, -75}, {-90, -75}},
        {}};
    CHECK(unwrap(land));
    CHECK(isContinuous(land.outer));
    CHECK(land.outer.front() == LonLat{-180, -75});
    CHECK(std::ranges::count_if(land.outer, [](LonLat place) { return place.lat == -90; }) == 2);
}

TEST_CASE("Antarctica as atlases cut it, along 180 and the pole, stays as it is", "[unwrap]")
{
    const Polygon before{{{-180, -84}, {-60, -70}, {60, -70}, {180, -84}, {180, -90}, {-180, -90}}, {}};
    Polygon after = before;
    CHECK_FALSE(unwrap(after));
    CHECK(after == before);
}

TEST_CASE("A belt round the whole earth, drawn with edges of 360 degrees, stays as it is", "[unwrap]")
{
    const Polygon before{{{-180, 60}, {180, 60}, {180, 80}, {-180, 80}}, {}};
    Polygon after = before;
    CHECK_FALSE(unwrap(after));
    CHECK(after == before);
}

TEST_CASE("Empty rings and single places are let through", "[unwrap]")
{
    Polygon nothing;
    CHECK_FALSE(unwrap(nothing));
    Polygon dot{{{1, 2}}, {{}}};
    CHECK_FALSE(unwrap(dot));
    CHECK(dot.outer.size() == 1);
}
