// SPDX-License-Identifier: GPL-3.0-or-later
#include "geodata/derive/country_index.h"

#include "tests/geodata/random_world.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>
#include <catch2/generators/catch_generators_range.hpp>

#include <limits>

using namespace geodata;

namespace {

bool isInside(const Ring &ring, LonLat place)
{
    bool inside = false;
    for (std::size_t i = 0, j = ring.size() - 1; i < ring.size(); j = i++) {
        if ((ring[i].lat > place.lat) != (ring[j].lat > place.lat) &&
            place.lon <
                (ring[j].lon - ring[i].lon) * (place.lat - ring[i].lat) / (ring[j].lat - ring[i].lat) + ring[i].lon)
            inside = !inside;
    }
    return inside;
}

} // namespace

TEST_CASE("The index answers as going through every ring would", "[country_index]")
{
    const auto seed = GENERATE(range(1U, 5U));
    const auto countries = random_world::partition(4, 25, seed);
    const CountryIndex index(countries);
    std::mt19937 random(seed);
    std::uniform_real_distribution<double> lon(35, 85);
    std::uniform_real_distribution<double> lat(25, 75);
    for (int i = 0; i < 2000; ++i) {
        const LonLat place{lon(random), lat(random)};
        CountryRow wanted = NoCountry;
        for (std::size_t row = 0; row < countries.size() && wanted == NoCountry; ++row) {
            if (isInside(countries[row].polygons[0].outer, place))
                wanted = CountryRow(row);
        }
        REQUIRE(index.rowAt(place) == wanted);
    }
}

TEST_CASE("A lake belongs to nobody, an enclave to the country that fills it", "[country_index]")
{
    Country outer;
    outer.polygons = {
        {{{0, 0}, {10, 0}, {10, 10}, {0, 10}}, {{{2, 2}, {4, 2}, {4, 4}, {2, 4}}, {{6, 6}, {8, 6}, {8, 8}, {6, 8}}}}};
    Country enclave;
    enclave.polygons = {{{{6, 6}, {8, 6}, {8, 8}, {6, 8}}, {}}};
    const std::vector countries{outer, enclave};
    const CountryIndex index(countries);
    CHECK(index.rowAt({1, 1}) == 0);
    CHECK(index.rowAt({3, 3}) == NoCountry);
    CHECK(index.rowAt({7, 7}) == 1);
}

TEST_CASE("Beyond the antimeridian a place is found by any of its longitudes", "[country_index]")
{
    Country country;
    country.polygons = {{{{170, 60}, {190, 60}, {190, 70}, {170, 70}}, {}}};
    const std::vector countries{country};
    const CountryIndex index(countries);
    for (const double lon : {175.0, -175.0, 185.0, -185.0 + 360, 535.0})
        CHECK(index.rowAt({lon, 65}) == 0);
    CHECK(index.rowAt({-165, 65}) == NoCountry);
}

TEST_CASE("Places that are none are at sea", "[country_index]")
{
    const auto countries = random_world::partition(2, 5, 1);
    const CountryIndex index(countries);
    const double nan = std::numeric_limits<double>::quiet_NaN();
    CHECK(index.rowAt({nan, 40}) == NoCountry);
    CHECK(index.rowAt({50, nan}) == NoCountry);
    CHECK(index.rowAt({1e300, 40}) == NoCountry);
    CHECK(index.rowAt({50, 91}) == NoCountry);
    CHECK(CountryIndex().rowAt({50, 40}) == NoCountry);
}
