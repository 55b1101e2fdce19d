// SPDX-License-Identifier: GPL-3.0-or-later
#include "geodata/read/corridors.h"
#include "geodata/read/named_places.h"

#include "tests/geodata/small_world.h"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>
#include <catch2/matchers/catch_matchers_string.hpp>

using namespace geodata;
using Catch::Matchers::ContainsSubstring;
using small_world::Folder;
using small_world::write;

namespace {

std::string section(const std::string &id, const std::string &line, const std::string &more = {})
{
    return R"({"type":"Feature","properties":{"id":")" + id + R"(","name":"N )" + id + R"(","name_ru":"И )" + id +
           R"(","mode":"rail","status":"operating","grade":"digitised")" + more +
           R"(},"geometry":{"type":"LineString","coordinates":)" + line + "}}";
}

/// Three sections in a row and two corridors along them; a test spoils what it likes.
struct Tables
{
    Folder folder;
    std::string corridors =
        "id,name,name_ru,map_name,status,stated_length_km,length_source,length_note,length_link,transit_days,"
        "capacity,links,note\n"
        "main,Main way,Главный путь,Main,operating,1200,Somebody,all of it,https://a.example,9,5 Mt,"
        "https://b.example https://c.example,\n"
        "other,Other,,,planned,,,,,,,https://d.example,odd\n";
    std::string sections = R"({"type":"FeatureCollection","features":[)" + section("one", "[[1,5],[2,5]]") + "," +
                           section("two", "[[2,5],[3,5]]", R"(,"gauge_mm":1520)") + "," +
                           section("three", "[[3,5],[4,6]]") + "]}";
    std::string parts = "corridor,order,section,reversed,role,leg,leg_ru\n"
                        "main,1,one,no,main,,\n"
                        "main,3,three,no,branch,To the north,На север\n"
                        "main,2,two,no,main,,\n"
                        "other,1,two,yes,main,,\n";
    std::string points = "name,name_ru,kind,country,lon,lat,approximate,source\n"
                         "Town,Город,rail_station,AAA,2,5,no,GeoNames\n";
    std::string volumes = "corridor,year,period,value,unit,kind,series,qualifier,source,link\n"
                          "main,2020,2020,4484,thousand tonnes,carried,a,,Ministry,https://e.example\n";
    std::string gauges = "country,gauge_mm,source,link\nAAA,1435,Handbook,\n";

    std::expected<CorridorTables, Error> read() const
    {
        return readCorridors({.table = write(folder / "corridors.csv", corridors),
                              .sections = write(folder / "sections.geojson", sections),
                              .parts = write(folder / "parts.csv", parts),
                              .points = write(folder / "points.csv", points),
                              .volumes = write(folder / "volumes.csv", volumes),
                              .gauges = write(folder / "gauges.csv", gauges)});
    }
    /// The one sentence that reading them gives.
    std::string sentence() const
    {
        const auto tables = read();
        if (!tables)
            return toEnglish(tables.error());
        REQUIRE(tables->notices.size() == 1);
        return toEnglish(tables->notices.front());
    }
};

std::string replaced(std::string text, const std::string &what, const std::string &with)
{
    const std::size_t at = text.find(what);
    REQUIRE(at != std::string::npos);
    return text.replace(at, what.size(), with);
}

} // namespace

TEST_CASE("Corridors are read with their sections, legs, points, volumes and gauges", "[corridor_table]")
{
    const Tables tables;
    const auto read = tables.read();
    REQUIRE(read);
    CHECK(read->notices.empty());
    const CorridorTable &table = read->table;
    REQUIRE(table.sections.size() == 3);
    CHECK(table.sections[1] == CorridorSection{.id = "two",
                                               .names = {{"en", "N two"}, {"ru", "И two"}},
                                               .mode = CorridorMode::Rail,
                                               .status = CorridorStatus::Operating,
                                               .grade = ShapeGrade::Digitised,
                                               .gaugeMm = 1520,
                                               .line = {{2, 5}, {3, 5}}});
    REQUIRE(table.corridors.size() == 2);
    const Corridor &main = table.corridors[0];
    CHECK(main.names == Names{{"en", "Main way"}, {"ru", "Главный путь"}});
    CHECK(main.shortNames() == Names{{"en", "Main"}});
    CHECK(table.corridors[1].shortNames() == Names{{"en", "Other"}}); // it has but one name
    CHECK(main.statedKm == 1200);
    CHECK(main.links == std::vector<std::string>{"https://b.example", "https://c.example"});
    REQUIRE(main.legs.size() == 2); // the main line first, its parts in the order that they state
    CHECK(main.legs[0].isMain);
    CHECK(main.legs[0].parts == std::vector<CorridorPart>{{0, false}, {1, false}});
    CHECK(main.legs[1].names == Names{{"en", "To the north"}, {"ru", "На север"}});
    CHECK(table.corridors[1].legs[0].parts == std::vector<CorridorPart>{{1, true}});
    CHECK(table.corridors[1].statedKm == 0);
    CHECK(table.points[0].kind == PlaceKind::RailStation);
    CHECK(table.volumes[0].value == 4484);
    CHECK(table.gauges[0].mm == 1435);
}

TEST_CASE("A row that makes no sense is left out with its line, and the rest of the tables works", "[corridor_table]")
{
    Tables tables;
    SECTION("a part of a section that there is not")
    {
        tables.parts += "main,4,four,no,main,,\n";
        CHECK_THAT(tables.sentence(),
                   ContainsSubstring("parts.csv, line 6, left out: there is no section four; correct the name"));
    }
    SECTION("a part of a corridor that there is not")
    {
        tables.parts += "third,1,one,no,main,,\n";
        CHECK_THAT(tables.sentence(), ContainsSubstring("parts.csv, line 6, left out: there is no corridor third"));
    }
    SECTION("a role that nobody knows")
    {
        tables.parts += "main,4,three,no,side,,\n";
        CHECK_THAT(tables.sentence(),
                   ContainsSubstring(
                       "parts.csv, line 6, left out: role is “side”, which is not known; write one of these: main, "
                       "branch"));
    }
    SECTION("a corridor twice")
    {
        tables.corridors += "main,Again,,,operating,,,,,,,https://x.example,\n";
        CHECK_THAT(tables.sentence(),
                   ContainsSubstring("corridors.csv, line 4, left out: the corridor main is on a line before"));
    }
    SECTION("a length without a source")
    {
        tables.corridors += "third,Third,,,operating,99,,,,,,https://x.example,\n";
        CHECK_THAT(tables.sentence(), ContainsSubstring("corridors.csv, line 4, left out: length_source is empty"));
    }
    SECTION("an id with capitals")
    {
        tables.corridors += "Third,Third,,,operating,,,,,,,https://x.example,\n";
        CHECK_THAT(tables.sentence(), ContainsSubstring("line 4, left out: the id is “Third”, which is no short name"));
    }
    SECTION("a point without a place")
    {
        tables.points += "Nowhere,,port,AAA,,5,no,GeoNames\n";
        CHECK_THAT(tables.sentence(), ContainsSubstring("points.csv, line 3, left out: lon is empty"));
    }
    SECTION("a point off the earth")
    {
        tables.points += "Nowhere,,port,AAA,2,95,no,GeoNames\n";
        CHECK_THAT(tables.sentence(), ContainsSubstring("points.csv, line 3, left out: lat is"));
    }
    SECTION("a point of a kind that nobody knows")
    {
        tables.points += "Nowhere,,castle,AAA,2,5,no,GeoNames\n";
        CHECK_THAT(tables.sentence(),
                   ContainsSubstring("points.csv, line 3, left out: kind is “castle”, which is not known"));
    }
    SECTION("a volume without a source")
    {
        tables.volumes += "main,2021,2021,1,TEU,carried,a,,,\n";
        CHECK_THAT(tables.sentence(), ContainsSubstring("volumes.csv, line 3, left out: source is empty"));
    }
    SECTION("a volume that is no number")
    {
        tables.volumes += "main,2021,2021,lots,TEU,carried,a,,Ministry,\n";
        CHECK_THAT(tables.sentence(), ContainsSubstring("volumes.csv, line 3, left out: value is “lots”"));
    }
    SECTION("a gauge twice")
    {
        tables.gauges += "AAA,1520,Handbook,\n";
        CHECK_THAT(tables.sentence(),
                   ContainsSubstring("gauges.csv, line 3, left out: AAA has a gauge on a line before"));
    }
    SECTION("a gauge that no train fits")
    {
        tables.gauges += "BBB,15200,Handbook,\n";
        CHECK_THAT(tables.sentence(), ContainsSubstring("gauges.csv, line 3, left out: gauge_mm is"));
    }
    const auto read = tables.read();
    REQUIRE(read);
    CHECK(read->table.corridors.size() == 2);
    CHECK(read->table.corridors[0].legs.size() == 2);
    CHECK(read->table.points.size() == 1);
    CHECK(read->table.volumes.size() == 1);
}

TEST_CASE("What is odd about a section is said with the feature's number", "[corridor_table]")
{
    Tables tables;
    SECTION("an unknown mode is taken as not stated")
    {
        tables.sections = replaced(tables.sections, R"("mode":"rail")", R"("mode":"camel")");
        CHECK_THAT(tables.sentence(),
                   ContainsSubstring("sections.geojson, feature 1: mode is “camel”, which is not known"));
        CHECK(tables.read()->table.sections[0].mode == CorridorMode::NotStated);
    }
    SECTION("an id twice")
    {
        tables.sections = replaced(tables.sections, R"("id":"three")", R"("id":"two")");
        tables.parts = replaced(tables.parts, "main,3,three,no,branch,To the north,На север\n", "");
        CHECK_THAT(tables.sentence(), ContainsSubstring("feature 3: its id two is taken by a feature before it"));
    }
    SECTION("a gauge that no train fits")
    {
        tables.sections = replaced(tables.sections, "1520", "15");
        CHECK_THAT(tables.sentence(),
                   ContainsSubstring("feature 2: gauge_mm is “15”, which is no distance between rails"));
    }
    SECTION("no id")
    {
        tables.sections = replaced(tables.sections, R"("id":"three")", R"("id":"")");
        tables.parts = replaced(tables.parts, "main,3,three,no,branch,To the north,На север\n", "");
        CHECK_THAT(tables.sentence(), ContainsSubstring("feature 3: has no id and was left out"));
    }
}

TEST_CASE("A corridor without sections is kept and said", "[corridor_table]")
{
    Tables tables;
    tables.parts = replaced(tables.parts, "other,1,two,yes,main,,\n", "");
    CHECK_THAT(
        tables.sentence(),
        ContainsSubstring("parts.csv: the corridor other has no sections, so it is not drawn; name its sections"));
    CHECK(tables.read()->table.corridors[1].legs.empty());
}

TEST_CASE("Without the table of corridors, of sections or of parts there are no corridors", "[corridor_table]")
{
    Tables tables;
    SECTION("a column is missing")
    {
        tables.corridors = replaced(tables.corridors, "id,name,", "nr,name,");
        CHECK_THAT(tables.sentence(), ContainsSubstring("corridors.csv, line 1: has no column id"));
    }
    SECTION("sections are no map")
    {
        tables.sections = "id,name\n";
        CHECK_THAT(tables.sentence(),
                   ContainsSubstring("sections.geojson: does not hold what its ending .geojson says"));
    }
    SECTION("sections are areas")
    {
        tables.sections = R"({"type":"FeatureCollection","features":[{"type":"Feature","properties":{"id":"one"},)"
                          R"("geometry":{"type":"Polygon","coordinates":[[[1,1],[2,1],[2,2],[1,1]]]}}]})";
        CHECK_THAT(tables.sentence(), ContainsSubstring("sections.geojson: "));
    }
    SECTION("parts are empty")
    {
        tables.parts.clear();
        CHECK_THAT(tables.sentence(), ContainsSubstring("parts.csv: is empty"));
    }
    CHECK_FALSE(tables.read());
}

TEST_CASE("A table of points, volumes or gauges that cannot be read costs a notice, not the corridors",
          "[corridor_table]")
{
    Tables tables;
    SECTION("points")
    {
        tables.points = "name\n";
    }
    SECTION("volumes")
    {
        tables.volumes = "name\n";
    }
    SECTION("gauges")
    {
        tables.gauges = "name\n";
    }
    CHECK_THAT(tables.sentence(), ContainsSubstring(", line 1: has no column"));
    CHECK(tables.read()->table.corridors.size() == 2);
}

TEST_CASE("Tables of corridors may come from a spreadsheet elsewhere: semicolons, CRLF, a byte order mark",
          "[corridor_table]")
{
    Tables tables;
    for (std::string *text : {&tables.parts, &tables.gauges, &tables.points}) {
        std::string other = "\xEF\xBB\xBF";
        for (const char c : *text)
            other += c == ',' ? std::string(";") : c == '\n' ? std::string("\r\n") : std::string(1, c);
        *text = other;
    }
    const auto read = tables.read();
    REQUIRE(read);
    CHECK(read->notices.empty());
    CHECK(read->table.corridors[0].legs.size() == 2);
    CHECK(read->table.points[0].names.at("ru") == "Город");
}
