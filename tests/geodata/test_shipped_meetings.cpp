// SPDX-License-Identifier: GPL-3.0-or-later
#include "geodata/atlas.h"

#include "geodata/derive/meeting_formats.h"
#include "tests/geodata/small_world.h"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <catch2/matchers/catch_matchers_string.hpp>

using namespace geodata;
using namespace small_world;
using Catch::Matchers::ContainsSubstring;

namespace {

/// A world of one square with a table of meetings.
std::shared_ptr<const Atlas> loadWith(const Folder &folder)
{
    Shapefile world;
    world.features.push_back({{square(60, 40)}, {"KAZ", "Kazakhstan"}});
    write(folder / "countries.shp", world);
    write(folder / "atlas.json", R"({"format": 1, "id": "small", "countries": {"file": "countries.shp"},
                                     "meetings": "meetings.csv"})");
    LoadOptions options;
    options.needsMesh = false;
    const auto atlas = loadAtlas(folder / "atlas.json", options);
    REQUIRE(atlas);
    return *atlas;
}

} // namespace

TEST_CASE("An atlas has the meetings of its table, and notices about the rest", "[shipped_meetings]")
{
    const Folder folder;
    write(folder / "meetings.csv",
          "power,format,date,end_date,place,lon,lat,level,ordinal,state,outcome,with_five,link,note\n"
          "CHN,China-Central Asia,2025-06-17,,Astana,71.43,51.13,summit,2,held,,yes,,said so\n"
          "CHN,China-Central Asia,2025-13,,Astana,71.43,51.13,summit,2,held,,yes,,said so\n");
    const auto atlas = loadWith(folder);
    REQUIRE(atlas->meetings.size() == 1);
    CHECK(atlas->meetings[0].id == "CHN/China-Central Asia/summit/2025-06-17");
    REQUIRE(atlas->notices.size() == 1);
    CHECK_THAT(toEnglish(atlas->notices[0]), ContainsSubstring("meetings.csv, line 3, left out: date is “2025-13”"));
}

TEST_CASE("A table of meetings that cannot be read is no reason to withhold the map", "[shipped_meetings]")
{
    const Folder folder;
    const auto atlas = loadWith(folder);
    CHECK(atlas->meetings.empty());
    CHECK(atlas->countries.size() == 1);
    REQUIRE(atlas->notices.size() == 1);
    CHECK_THAT(toEnglish(atlas->notices[0]), ContainsSubstring("meetings.csv"));
}
