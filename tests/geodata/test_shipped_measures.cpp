// SPDX-License-Identifier: GPL-3.0-or-later
#include "geodata/atlas.h"

#include "tests/geodata/small_world.h"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <catch2/matchers/catch_matchers_string.hpp>
#include <map>
#include <set>

using namespace geodata;
using namespace small_world;
using Catch::Matchers::ContainsSubstring;

namespace {

std::shared_ptr<const Atlas> load(const fs::path &path)
{
    LoadOptions options;
    options.needsMesh = false;
    const auto atlas = loadAtlas(path, options);
    REQUIRE(atlas);
    return *atlas;
}

const Atlas &shipped()
{
    static const auto atlas = load(fs::path(MULTIVECTOR_SOURCE_DIR) / "resources/atlas");
    return *atlas;
}

/// A world of one square with a table of measures.
std::shared_ptr<const Atlas> loadWith(const Folder &folder)
{
    Shapefile world;
    world.features.push_back({{square(60, 40)}, {"KAZ", "Kazakhstan"}});
    write(folder / "countries.shp", world);
    write(folder / "atlas.json", R"({"format": 1, "id": "small", "countries": {"file": "countries.shp"},
                                     "measures": "measures.csv",
                                     "groups": {"powers": [{"id": "EU", "members": ["KAZ"]}]}})");
    return load(folder / "atlas.json");
}

} // namespace

TEST_CASE("The shipped measures are 28, all of the five or of one of them, each with its source",
          "[shipped][power_measures]")
{
    const Atlas &atlas = shipped();
    CHECK(atlas.notices.empty());
    CHECK(atlas.measures.size() == 28);
    for (const MeasureFigure &figure : atlas.measures) {
        CAPTURE(figure.power, figure.country, wordOf(figure.measure));
        CHECK((figure.country == RegionCode || std::ranges::contains(atlas.manifest.centralAsia, figure.country)));
        CHECK_FALSE(figure.reporter.empty());
        CHECK_FALSE(figure.source.empty());
        CHECK(figure.link.starts_with("http"));
    }
}

TEST_CASE("A series of the shipped measures is one reporter's, in one unit", "[shipped][power_measures]")
{
    std::map<std::string, std::set<std::tuple<std::string, PowerMeasure, std::string>>> series;
    for (const MeasureFigure &figure : shipped().measures) {
        if (!figure.series.empty())
            series[figure.series].emplace(figure.reporter, figure.measure, figure.unit);
    }
    CHECK_FALSE(series.empty());
    for (const auto &[name, kinds] : series)
        CHECK(kinds.size() == 1);
}

TEST_CASE("The stock of Chinese investment of an earlier vintage is joined with no other", "[shipped][power_measures]")
{
    const auto old = std::ranges::find(shipped().measures, Period{{2024, 1}, {2024, 6}}, &MeasureFigure::period);
    REQUIRE(old != shipped().measures.end());
    CHECK(old->value == 27.7);
    CHECK(old->series.empty());
}

TEST_CASE("An atlas has the measures of its table, and notices about the rest", "[power_measures]")
{
    const Folder folder;
    write(folder / "measures.csv",
          "power,country,measure,unit,period,value,qualifier,reporter,series,source,link,note\n"
          "EU,C5,companies,count,2025,7,about,somebody,,said so,,\n"
          "XYZ,C5,companies,count,2025,7,about,somebody,,said so,,\n");
    const auto atlas = loadWith(folder);
    REQUIRE(atlas->measures.size() == 1);
    CHECK(atlas->measures[0].qualifier == Qualifier::About);
    REQUIRE(atlas->notices.size() == 1);
    CHECK_THAT(toEnglish(atlas->notices[0]), ContainsSubstring("measures.csv, line 3, left out: power is “XYZ”"));
}

TEST_CASE("A table of measures that cannot be read is no reason to withhold the map", "[power_measures]")
{
    const Folder folder;
    const auto atlas = loadWith(folder);
    CHECK(atlas->measures.empty());
    CHECK(atlas->countries.size() == 1);
    REQUIRE(atlas->notices.size() == 1);
    CHECK_THAT(toEnglish(atlas->notices[0]), ContainsSubstring("measures.csv"));
}
