// SPDX-License-Identifier: GPL-3.0-or-later
#include "geodata/read/line_layer.h"

#include "tests/geodata/line_world.h"
#include "tests/geodata/sentence.h"
#include "tests/geodata/small_world_gdal.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/matchers/catch_matchers_string.hpp>
#include <cmath>
#include <limits>
#include <stop_token>
#include <sys/stat.h>

using namespace geodata;
using namespace small_world;
using Catch::Matchers::ContainsSubstring;
using Catch::Matchers::EndsWith;

namespace {

using Line = std::vector<LonLat>;

const std::string JsonPoint = jsonFeature(R"({"type":"Point","coordinates":[60,40]})");
const std::string JsonArea = jsonFeature(R"({"type":"Polygon","coordinates":[[[60,40],[60,41],[61,41],[60,40]]]})");

/// Two railways.
Shapefile twoLines()
{
    return {.columns = {{"NAME", 40}, {"MODE", 10}},
            .features = {{{{{60, 40}, {61, 41}}}, {"Trans-Caspian", "rail"}},
                         {{{{62, 42}, {63, 43}, {64, 42}}, {{65, 42}, {66, 42}}}, {"Turksib", "rail"}}},
            .type = ShapeType::Line};
}

/// Reads a file that must be refused and returns the sentence. Nothing in the folder may change.
std::string refusal(const Folder &folder, const fs::path &file, const ReadOptions &options = {})
{
    const auto before = folder.contents();
    const auto result = readLineLayer(file, options);
    CHECK(folder.contents() == before);
    if (result)
        FAIL("was read");
    checkSentence(result.error(), file);
    CHECK_FALSE(result.error().wayOut.isEmpty());
    return toEnglish(result.error());
}

struct Read
{
    LineLayer layer;
    std::string notices;
};

/// Reads a file that must not be refused. Nothing in the folder may change.
Read acceptance(const Folder &folder, const fs::path &file, const ReadOptions &options = {})
{
    const auto before = folder.contents();
    auto result = readLineLayer(file, options);
    CHECK(folder.contents() == before);
    if (!result)
        FAIL(toEnglish(result.error()));
    const std::string notices = sentencesOf(result->notices, file);
    return {std::move(*result), notices};
}

/// The lines of a layer's features, one after the other.
std::vector<Line> linesOf(const LineLayer &layer)
{
    std::vector<Line> lines;
    for (const LineFeature &feature : layer.features)
        lines.insert(lines.end(), feature.lines.begin(), feature.lines.end());
    return lines;
}

} // namespace

TEST_CASE("The lines of a shapefile are read with all of their fields", "[lines]")
{
    const Folder folder;
    const Read read = acceptance(folder, write(folder / "ways.shp", twoLines()));
    CHECK(read.layer.fields == std::vector<std::string>{"NAME", "MODE"});
    REQUIRE(read.layer.features.size() == 2);
    CHECK(read.layer.features[0].number == 1);
    CHECK(read.layer.features[0].lines == std::vector<Line>{{{60, 40}, {61, 41}}});
    CHECK(read.layer.features[0].values == std::vector<std::string>{"Trans-Caspian", "rail"});
    CHECK(read.layer.features[1].number == 2);
    CHECK(read.layer.features[1].lines == std::vector<Line>{{{62, 42}, {63, 43}, {64, 42}}, {{65, 42}, {66, 42}}});
    CHECK(read.notices.empty());
}

TEST_CASE("The lines of a GeoPackage and a FlatGeobuf are read, also behind layers of other shapes", "[lines]")
{
    const Folder folder;
    const WktLayer points{"stations", {{"A", "POINT (1 1)"}}, "EPSG:4326", "point"};
    const WktLayer areas{"countries", {{"B", "POLYGON ((0 0, 0 1, 1 1, 0 0))"}}, "EPSG:4326", "polygon"};
    const WktLayer lines{"ways", {{"C", "LINESTRING (1 1, 2 2)"}}, "EPSG:4326", "line"};
    const Read package = acceptance(folder, writeWithGdal(folder / "a.gpkg", "GPKG", {points, areas, lines}));
    CHECK(linesOf(package.layer) == std::vector<Line>{{{1, 1}, {2, 2}}});
    CHECK(package.layer.features[0].values == std::vector<std::string>{"C"});
    const Read flat = acceptance(folder, writeWithGdal(folder / "a.fgb", "FlatGeobuf", {lines}));
    CHECK(linesOf(flat.layer) == linesOf(package.layer));
    CHECK(package.notices.empty());
}

TEST_CASE("Curves become lines", "[lines]")
{
    const Folder folder;
    const WktLayer curves{
        "ways",
        {{"A", "CIRCULARSTRING (0 0, 1 1, 2 0)"}, {"B", "COMPOUNDCURVE ((5 0, 6 0), CIRCULARSTRING (6 0, 7 1, 8 0))"}}};
    const Read read = acceptance(folder, writeWithGdal(folder / "a.gpkg", "GPKG", {curves}));
    REQUIRE(read.layer.features.size() == 2);
    for (const Line &line : linesOf(read.layer)) {
        CHECK(line.size() > 20);
        CHECK(line.front().lat == 0);
        CHECK(line.back().lat == 0);
    }
}

TEST_CASE("Lines within collections are read; points and areas among them are left out, which is said once", "[lines]")
{
    const Folder folder;
    const std::string collection =
        jsonFeature(R"({"type":"GeometryCollection","geometries":[{"type":"Point","coordinates":[1,1]},)"
                    R"({"type":"MultiLineString","coordinates":[[[1,1],[2,2]],[[3,3],[4,4]]]},)"
                    R"({"type":"MultiPolygon","coordinates":[[[[60,40],[60,41],[61,41],[60,40]]]]}]})");
    const Read read =
        acceptance(folder, write(folder / "a.geojson", jsonCollection({collection, JsonPoint, JsonArea})));
    CHECK(linesOf(read.layer) == std::vector<Line>{{{1, 1}, {2, 2}}, {{3, 3}, {4, 4}}});
    CHECK_THAT(read.notices, EndsWith(", feature 1 and 2 more: points or areas were left out, as corridors are "
                                      "lines.\n"));
}

TEST_CASE("Equal places one after the other are one, and a line of one place is left out", "[lines]")
{
    const Folder folder;
    const Read read =
        acceptance(folder, write(folder / "a.geojson", jsonCollection({jsonLine("[[1,1],[1,1],[2,2],[2,2],[1,1]]"),
                                                                       jsonLine("[[5,5],[5,5]]"), jsonLine("[]")})));
    CHECK(linesOf(read.layer) == std::vector<Line>{{{1, 1}, {2, 2}, {1, 1}}});
    CHECK_THAT(read.notices, ContainsSubstring(", feature 2: a line of fewer than two different places was left out."));
    CHECK_THAT(read.notices, ContainsSubstring(", feature 3: has no shape and was left out."));
    CHECK_THAT(refusal(folder, write(folder / "b.geojson", jsonCollection({jsonLine("[[5,5],[5,5]]")}))),
               EndsWith("has no line of two different places; open a file with the lines of corridors."));
}

TEST_CASE("A line over ±180° goes on from there, and its middle lies on the map", "[lines]")
{
    const Folder folder;
    const Read read = acceptance(
        folder, write(folder / "a.geojson",
                      jsonCollection({jsonLine("[[170,50],[-170,52],[-160,51]]"), jsonLine("[[-179,0],[179,1]]"),
                                      jsonLine("[[200,10],[210,10]]"), jsonLine("[[179,5],[180,5],[-180,5],[-179,5]]"),
                                      jsonLine("[[10,10],[170,20],[-170,20],[170,21]]")})));
    CHECK(linesOf(read.layer) == std::vector<Line>{{{-190, 50}, {-170, 52}, {-160, 51}},
                                                   {{-179, 0}, {-181, 1}},
                                                   {{-160, 10}, {-150, 10}},
                                                   {{179, 5}, {180, 5}, {181, 5}},
                                                   {{10, 10}, {170, 20}, {190, 20}, {170, 21}}});
    CHECK(read.notices.empty());
}

TEST_CASE("A file of points or areas holds no corridors", "[lines]")
{
    const Folder folder;
    CHECK_THAT(refusal(folder, write(folder / "a.shp", twoCountries())),
               EndsWith("holds areas, and corridors are lines; open a file with the lines of corridors."));
    CHECK_THAT(refusal(folder, write(folder / "a.geojson", jsonCollection({JsonPoint, JsonPoint}))),
               ContainsSubstring("holds points, and corridors are lines"));
    CHECK_THAT(refusal(folder, write(folder / "b.geojson", jsonCollection({JsonArea, JsonPoint}))),
               ContainsSubstring("holds areas, and corridors are lines"));
    CHECK_THAT(refusal(folder, write(folder / "c.geojson", jsonCollection({}))), ContainsSubstring("has no features"));
    CHECK_THAT(refusal(folder, write(folder / "d.geojson", jsonCollection({jsonFeature("null")}))),
               ContainsSubstring("has features, but none of them has a shape"));
    const WktLayer points{"stations", {{"A", "POINT (1 1)"}}, "EPSG:4326", "point"};
    CHECK_THAT(refusal(folder, writeWithGdal(folder / "a.gpkg", "GPKG", {points})),
               ContainsSubstring("holds points, and corridors are lines"));
}

TEST_CASE("A layer that is not there is refused, and those that are there are named", "[lines]")
{
    const Folder folder;
    const WktLayer lines{"ways", {{"C", "LINESTRING (1 1, 2 2)"}}, "EPSG:4326", "line"};
    const WktLayer more{"roads", {{"C", "LINESTRING (3 1, 2 2)"}}, "EPSG:4326", "line"};
    const fs::path path = writeWithGdal(folder / "a.gpkg", "GPKG", {lines, more});
    CHECK_THAT(refusal(folder, path, {.layer = "rivers"}),
               EndsWith("has no layer rivers; name one of these: ways, roads."));
    CHECK(linesOf(acceptance(folder, path, {.layer = "roads"}).layer) == std::vector<Line>{{{3, 1}, {2, 2}}});
}

TEST_CASE("Broken files of lines are refused by the name of what is broken", "[lines]")
{
    const Folder folder;
    const fs::path path = write(folder / "a.shp", twoLines());
    const std::string whole = bytesOf(path);
    write(path, whole.substr(0, whole.size() - 10));
    CHECK_THAT(refusal(folder, path), ContainsSubstring(", feature 2: the file is cut off after"));
    CHECK_THAT(refusal(folder, write(folder / "a.geojson", R"({"type":"FeatureCollection","features":[)")),
               ContainsSubstring("is no whole GeoJSON"));
    CHECK_THAT(refusal(folder, write(folder / "a.txt", "lines")),
               EndsWith("is no map file that can be read; open a Shapefile (.shp), GeoPackage, GeoJSON or FlatGeobuf "
                        "with lines."));
    CHECK_THAT(refusal(folder, folder / "gone.geojson"), ContainsSubstring("does not exist"));
    CHECK_FALSE(readLineLayer("/vsicurl/http://localhost/a.geojson"));
    CHECK_FALSE(readLineLayer(""));
}

TEST_CASE("Lines without a table beside them have no names, and it is said", "[lines]")
{
    const Folder folder;
    Shapefile lines = twoLines();
    lines.hasDbf = false;
    const Read read = acceptance(folder, write(folder / "a.shp", lines));
    CHECK(read.layer.features.size() == 2);
    CHECK_THAT(read.notices, ContainsSubstring("has no .dbf beside it, so its lines have no names; copy the .dbf"));
}

TEST_CASE("Lines in metres are brought to degrees, or refused where nobody says that they are", "[lines]")
{
    const Folder folder;
    const std::string metres = jsonCollection({jsonLine("[[6700000,4800000],[6800000,4900000]]")});
    const fs::path path = write(folder / "a.geojson", metres);
    CHECK_THAT(refusal(folder, path),
               EndsWith(", feature 1: 6700000, 4800000 are no degrees, though the file says it holds some; save the "
                        "file anew in WGS 84 (EPSG:4326)."));
    const Read read = acceptance(folder, path, {.crs = "EPSG:3857"});
    REQUIRE(read.layer.features.size() == 1);
    CHECK(std::abs(read.layer.features[0].lines[0][0].lon - 60.187) < 0.001);

    Shapefile lines = twoLines();
    lines.prj = "";
    CHECK_THAT(acceptance(folder, write(folder / "a.shp", lines)).notices,
               EndsWith("has no .prj beside it, so WGS 84 was assumed; if the lines look wrong, save the file anew in "
                        "WGS 84 (EPSG:4326).\n"));
    lines.prj = R"(LOCAL_CS["site grid",UNIT["Meter",1.0]])";
    CHECK_THAT(refusal(folder, write(folder / "b.shp", lines)), ContainsSubstring("no place on the earth (site grid)"));
}

TEST_CASE("A line with a place that is no number or not on the earth is left out, and it is said", "[lines]")
{
    const Folder folder;
    Shapefile lines = twoLines();
    constexpr double NotANumber = std::numeric_limits<double>::quiet_NaN();
    lines.features[0].rings[0][1].lat = NotANumber;
    const Read read = acceptance(folder, write(folder / "a.shp", lines));
    CHECK(linesOf(read.layer).size() == 2);
    CHECK_THAT(read.notices, ContainsSubstring(", feature 1: a piece with coordinates that are no numbers"));
    lines.features.resize(1);
    CHECK_THAT(refusal(folder, write(folder / "b.shp", lines)),
               ContainsSubstring("has no line whose coordinates are all numbers"));

    const Read off = acceptance(
        folder, write(folder / "a.geojson", jsonCollection({jsonLine("[[1,1],[2,91]]"), jsonLine("[[1,1],[2,2]]"),
                                                            jsonLine("[[3,1],[2,2]]")})));
    CHECK(linesOf(off.layer).size() == 2);
    CHECK_THAT(off.notices, ContainsSubstring(", feature 1: a piece with places that are not on the earth"));
}

TEST_CASE("Names in an encoding nobody states are recognised, and the guess is told", "[lines]")
{
    const Folder folder;
    Shapefile lines = twoLines();
    lines.cpg = "";
    lines.features[0].texts[0] =
        "\xD2\xF0\xE0\xED\xF1\xEA\xE0\xF1\xEF\xE8\xE9\xF1\xEA\xE0\xFF \xE4\xEE\xF0\xEE\xE3\xE0";
    lines.features[1].texts[0] = "\xD2\xF3\xF0\xEA\xF1\xE8\xE1";
    const Read read = acceptance(folder, write(folder / "a.shp", lines));
    CHECK(read.layer.features[0].values[0] == "Транскаспийская дорога");
    CHECK_THAT(read.notices, ContainsSubstring("they were taken for windows-1251; if names look wrong, save the file "
                                               "anew with its texts in UTF-8"));
}

TEST_CASE("More vertices than allowed are refused", "[lines]")
{
    const Folder folder;
    const fs::path path = write(folder / "a.shp", twoLines());
    CHECK(acceptance(folder, path, {.maxVertices = 7}).layer.features.size() == 2);
    CHECK_THAT(refusal(folder, path, {.maxVertices = 6}),
               ContainsSubstring(", feature 2: there are more than 6 vertices up to here"));
}

TEST_CASE("Reading lines can be stopped", "[lines]")
{
    const Folder folder;
    std::stop_source stop;
    stop.request_stop();
    const auto result = readLineLayer(write(folder / "a.shp", twoLines()), {}, Progress{{}, stop.get_token()});
    REQUIRE_FALSE(result);
    CHECK(result.error().isCancelled);
}

TEST_CASE("A file is told to hold lines if its first layer with lines or areas has no areas", "[lines]")
{
    const Folder folder;
    const WktLayer points{"stations", {{"A", "POINT (1 1)"}}, "EPSG:4326", "point"};
    const WktLayer areas{"countries", {{"B", "POLYGON ((0 0, 0 1, 1 1, 0 0))"}}, "EPSG:4326", "polygon"};
    const WktLayer lines{"ways", {{"C", "LINESTRING (1 1, 2 2)"}}, "EPSG:4326", "line"};
    const WktLayer mixed{"any", {{"C", "GEOMETRYCOLLECTION (LINESTRING (1 1, 2 2), POINT (1 1))"}}};
    const WktLayer mixedAreas{
        "any", {{"C", "LINESTRING (1 1, 2 2)"}, {"D", "GEOMETRYCOLLECTION (POLYGON ((0 0, 0 1, 1 1, 0 0)))"}}};
    CHECK(holdsLines(write(folder / "a.shp", twoLines())));
    CHECK_FALSE(holdsLines(write(folder / "b.shp", twoCountries())));
    CHECK(holdsLines(writeWithGdal(folder / "a.gpkg", "GPKG", {points, lines, areas})));
    CHECK_FALSE(holdsLines(writeWithGdal(folder / "b.gpkg", "GPKG", {points, areas, lines})));
    CHECK(holdsLines(writeWithGdal(folder / "c.gpkg", "GPKG", {mixed})));
    CHECK_FALSE(holdsLines(writeWithGdal(folder / "d.gpkg", "GPKG", {mixedAreas})));
    CHECK_FALSE(holdsLines(writeWithGdal(folder / "e.gpkg", "GPKG", {points})));
    CHECK(holdsLines(write(folder / "a.geojson", jsonCollection({jsonLine("[[1,1],[2,2]]")}))));
    CHECK_FALSE(holdsLines(write(folder / "b.geojson", jsonCollection({jsonLine("[[1,1],[2,2]]"), JsonArea}))));
    CHECK_FALSE(holdsLines(write(folder / "c.geojson", "{")));
    CHECK_FALSE(holdsLines(folder / "gone.shp"));
    CHECK_FALSE(holdsLines(folder.path()));
    CHECK_FALSE(holdsLines(""));
    REQUIRE(mkfifo((folder / "pipe.shp").c_str(), 0600) == 0);
    CHECK_FALSE(holdsLines(folder / "pipe.shp"));
}
