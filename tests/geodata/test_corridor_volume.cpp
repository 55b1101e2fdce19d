// SPDX-License-Identifier: GPL-3.0-or-later
#include "geodata/derive/corridor_volume.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/matchers/catch_matchers_floating_point.hpp>

using namespace geodata;
using Catch::Matchers::WithinRel;

namespace {

CorridorVolume volume(const std::string &corridor, int year, double value, const std::string &unit,
                      const std::string &series, const std::string &kind = "carried")
{
    return {.corridor = corridor,
            .year = year,
            .period = std::to_string(year),
            .value = value,
            .unit = unit,
            .kind = kind,
            .series = series,
            .source = "test"};
}

/// A railway, "rail", and a pipeline, "pipe".
CorridorTable table(std::vector<CorridorVolume> volumes)
{
    return {.sections = {{.id = "a", .mode = CorridorMode::Rail}, {.id = "b", .mode = CorridorMode::Pipeline}},
            .corridors = {{.id = "rail", .legs = {{.isMain = true, .parts = {{0, false}}}}},
                          {.id = "pipe", .legs = {{.isMain = true, .parts = {{1, false}}}}}},
            .volumes = std::move(volumes)};
}

} // namespace

TEST_CASE("A corridor's width goes by its longest series, and series are never joined", "[corridor_volume]")
{
    const CorridorTable rows = table({volume("rail", 2023, 2800, "thousand tonnes", "association"),
                                      volume("rail", 2022, 1485, "thousand tonnes", "ministry"),
                                      volume("rail", 2024, 4484, "thousand tonnes", "ministry")});
    CHECK_THAT(carriedIn(2024, 0, rows)->amount, WithinRel(4.484, 1e-12));
    CHECK(carriedIn(2024, 0, rows)->figure == &rows.volumes[2]);
    CHECK(carriedIn(2022, 0, rows)->sort == VolumeSort::Freight);
    CHECK_FALSE(carriedIn(2023, 0, rows)); // the association's figure doesn't fill the ministry's gap
    CHECK_FALSE(carriedIn(2024, 1, rows));
}

TEST_CASE("Only what was carried in a whole year and is counted by weight makes a width", "[corridor_volume]")
{
    const CorridorTable rows =
        table({volume("rail", 2024, 6000, "thousand tonnes", "a", "capacity"), volume("rail", 2024, 56'500, "TEU", "b"),
               volume("rail", 0, 9, "million tonnes", "c"), volume("rail", 2024, 9, "million tonnes", "")});
    CHECK_FALSE(carriedIn(2024, 0, rows));
    CHECK(mostCarried(VolumeSort::Freight, rows) == 0);
}

TEST_CASE("Freight, oil and gas have scales of their own, each locked over all years", "[corridor_volume]")
{
    const CorridorTable rows =
        table({volume("rail", 2022, 1.5, "million tonnes", "a"), volume("rail", 2024, 4.5, "million tonnes", "a"),
               volume("pipe", 2024, 63, "million tonnes", "b")});
    CHECK(mostCarried(VolumeSort::Freight, rows) == 4.5);
    CHECK(mostCarried(VolumeSort::Oil, rows) == 63);
    CHECK(mostCarried(VolumeSort::Gas, rows) == 0);
    CHECK(carriedIn(2024, 1, rows)->sort == VolumeSort::Oil);
    const CorridorTable gas = table({volume("pipe", 2019, 47.9, "bcm", "a")});
    CHECK(carriedIn(2019, 1, gas)->sort == VolumeSort::Gas);
}
