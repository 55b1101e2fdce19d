// SPDX-License-Identifier: GPL-3.0-or-later
#include "geodata/read/manifest.h"

#include "tests/geodata/small_world.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/matchers/catch_matchers_string.hpp>

using namespace geodata;
using namespace small_world;
using Catch::Matchers::ContainsSubstring;

namespace {

const std::string Countries = R"("countries":{"file":"countries.shp","code":["ISO_A3"]})";

/// The sentence for an atlas.json with this text.
std::string sentenceFor(const std::string &json)
{
    const Folder folder;
    const auto result = readManifest(write(folder / "atlas.json", json));
    if (result)
        return "read";
    const std::string sentence = toEnglish(result.error());
    CHECK_THAT(sentence, ContainsSubstring((folder / "atlas.json").native()));
    CHECK(sentence.ends_with("."));
    return sentence;
}

} // namespace

TEST_CASE("A manifest says what the parts of an atlas are", "[manifest]")
{
    const Folder folder;
    write(folder / "atlas.json", R"({
        "format": 1, "id": "small", "title": {"en": "Small", "ru": "Малый"}, "scale": 10000000, "source": "nobody",
        "unknown": {"is": ["tolerated"]},
        "countries": {"file": "sub/countries.shp", "code": ["A", "B"], "iso": "ISO", "numeric": "N",
                      "names": {"en": "NAME_EN"}, "note": "NOTE"},
        "viewpoints": "viewpoints.csv", "statedBorders": "sub/stated_borders.csv",
        "trade": "trade.csv", "exchangeRates": "sub/rates.csv",
        "corridors": {"table": "c.csv", "sections": "sub/s.geojson", "parts": "p.csv", "volumes": "v.csv",
                      "source": "somebody"},
        "places": "places.csv", "meetings": "meetings.csv", "measures": "sub/measures.csv",
        "groups": {"ends": {"KAZ": [71.43, 51.13], "C5": [66, 44.5], "EU": [-4, 50]},
                   "central_asia": ["KAZ", "UZB"],
                   "powers": [{"id": "EU", "members": ["DEU", "FRA"], "name": {"en": "European Union"}}, {"id": "CHN"}]}
    })");
    for (const fs::path &path : {folder.path(), folder / "atlas.json"}) {
        const auto manifest = readManifest(path);
        REQUIRE(manifest);
        CHECK(manifest->id == "small");
        CHECK(manifest->title == Names{{"en", "Small"}, {"ru", "Малый"}});
        CHECK(manifest->scaleDenominator == 10'000'000);
        CHECK(manifest->source == "nobody");
        CHECK(manifest->countriesFile == fs::canonical(folder.path()) / "sub/countries.shp");
        CHECK(manifest->countries.fields ==
              CountryFields{.code = {"A", "B"}, .numeric = "N", .names = {{"en", "NAME_EN"}}, .note = "NOTE"});
        CHECK(manifest->viewpointsFile == fs::canonical(folder.path()) / "viewpoints.csv");
        CHECK(manifest->statedBordersFile == fs::canonical(folder.path()) / "sub/stated_borders.csv");
        CHECK(manifest->tradeFile == fs::canonical(folder.path()) / "trade.csv");
        CHECK(manifest->exchangeRatesFile == fs::canonical(folder.path()) / "sub/rates.csv");
        const fs::path home = fs::canonical(folder.path());
        CHECK(manifest->corridors == CorridorFiles{.table = home / "c.csv",
                                                   .sections = home / "sub/s.geojson",
                                                   .parts = home / "p.csv",
                                                   .volumes = home / "v.csv",
                                                   .source = "somebody"});
        CHECK(manifest->placesFile == home / "places.csv");
        CHECK(manifest->meetingsFile == home / "meetings.csv");
        CHECK(manifest->measuresFile == home / "sub/measures.csv");
        CHECK(manifest->ends == std::map<std::string, LonLat, std::less<>>{
                                    {"KAZ", {71.43, 51.13}}, {"C5", {66, 44.5}}, {"EU", {-4, 50}}});
        CHECK(manifest->centralAsia == std::vector<std::string>{"KAZ", "UZB"});
        CHECK(manifest->powers ==
              std::vector<Power>{{"EU", {{"en", "European Union"}}, {"DEU", "FRA"}}, {"CHN", {}, {"CHN"}}});
    }
}

TEST_CASE("The shipped manifest is read whole", "[manifest]")
{
    const auto manifest = readManifest(fs::path(MULTIVECTOR_SOURCE_DIR) / "resources/atlas");
    REQUIRE(manifest);
    CHECK(fs::exists(manifest->countriesFile));
    CHECK(manifest->centralAsia.size() == 5);
    CHECK(manifest->powers.size() == 6);
}

TEST_CASE("A bare country file gets a manifest of its own", "[manifest]")
{
    const Folder folder;
    const fs::path path = write(folder / "my world.shp", twoCountries());
    const auto manifest = readManifest(path);
    REQUIRE(manifest);
    CHECK(manifest->countriesFile == fs::canonical(path));
    CHECK(manifest->id == "my world");
    CHECK(readManifest(folder.path()) == manifest);
}

TEST_CASE("A folder without a manifest must hold exactly one country file", "[manifest]")
{
    const Folder folder;
    write(folder / "readme.txt", "hello");
    CHECK_THAT(toEnglish(readManifest(folder.path()).error()), ContainsSubstring("without a country file"));
    write(folder / "a.shp", "a");
    write(folder / "b.GPKG", "b");
    CHECK_THAT(toEnglish(readManifest(folder.path()).error()), ContainsSubstring("open one of them: a.shp, b.GPKG."));
}

TEST_CASE("A slip in the JSON is named with line and column", "[manifest]")
{
    CHECK_THAT(sentenceFor("{\n  \"format\": 1,\n  \"id\" \"x\"\n}"),
               ContainsSubstring("atlas.json, line 3, column 10: this is no JSON"));
    CHECK_THAT(sentenceFor("{\n  \"format\": 1,"), ContainsSubstring("line 2, column 15: the text ends too early"));
    CHECK_THAT(sentenceFor("hello"), ContainsSubstring("line 1, column 1"));
    CHECK_THAT(sentenceFor("{\"id\": \"\xFF\"}"), ContainsSubstring("line 1"));
    CHECK_THAT(sentenceFor(std::string(100'000, '[')), ContainsSubstring("ends too early"));
}

TEST_CASE("A wrong type is named with its path", "[manifest]")
{
    CHECK_THAT(sentenceFor("[]"), ContainsSubstring("not a JSON object"));
    CHECK_THAT(sentenceFor(R"({"format":1})"), ContainsSubstring(", /countries: is missing"));
    CHECK_THAT(sentenceFor(R"({"format":1,"countries":7})"), ContainsSubstring(", /countries: is not an object"));
    CHECK_THAT(sentenceFor(R"({"format":1,"id":7,)" + Countries + "}"), ContainsSubstring(", /id: is not a text"));
    CHECK_THAT(sentenceFor(R"({"format":1,"scale":-3,)" + Countries + "}"),
               ContainsSubstring(", /scale: is not a positive number"));
    CHECK_THAT(sentenceFor(R"({"format":1,"scale":1e999,)" + Countries + "}"), ContainsSubstring("a number too big"));
    CHECK_THAT(sentenceFor(R"({"format":1,"title":{"ru":[]},)" + Countries + "}"),
               ContainsSubstring(", /title/ru: is not a text"));
    CHECK_THAT(sentenceFor(R"({"format":1,"countries":{"file":"a.shp","code":["A",3]}})"),
               ContainsSubstring(", /countries/code/1: is not a text"));
    CHECK_THAT(sentenceFor(R"({"format":1,"groups":{"powers":[{"id":"A"},5]},)" + Countries + "}"),
               ContainsSubstring(", /groups/powers/1: is not an object"));
    CHECK_THAT(sentenceFor(R"({"format":1,"groups":{"powers":{}},)" + Countries + "}"),
               ContainsSubstring(", /groups/powers: is not a list"));
    CHECK_THAT(sentenceFor(R"({"format":"one",)" + Countries + "}"), ContainsSubstring(", /format: is missing or not"));
}

TEST_CASE("A manifest of a later format says which version is needed", "[manifest]")
{
    CHECK_THAT(
        sentenceFor(R"({"format":2,)" + Countries + "}"),
        ContainsSubstring("/format: is 2, and this version of Multivector reads 1; install a newer Multivector."));
}

TEST_CASE("The country file of an atlas stays in its folder", "[manifest]")
{
    for (const char *file : {"", "../a.shp", "x/../../a.shp", "/etc/passwd", "/vsicurl/http://x/a.shp", "x\\\\a.shp"})
        CHECK_THAT(sentenceFor(R"({"format":1,"countries":{"file":")" + std::string(file) + R"("}})"),
                   ContainsSubstring("/countries/file: is not the name of a file in the folder of the atlas"));
}

TEST_CASE("An atlas need not have tables", "[manifest]")
{
    const Folder folder;
    const auto manifest =
        readManifest(write(folder / "atlas.json", R"({"format":1,"viewpoints":null,)" + Countries + "}"));
    REQUIRE(manifest);
    CHECK(manifest->viewpointsFile.empty());
    CHECK(manifest->statedBordersFile.empty());
    CHECK(manifest->tradeFile.empty());
    CHECK(manifest->exchangeRatesFile.empty());
    CHECK(manifest->corridors == CorridorFiles());
    CHECK(manifest->placesFile.empty());
    CHECK(manifest->meetingsFile.empty());
    CHECK(manifest->measuresFile.empty());
    CHECK(manifest->ends.empty());
}

TEST_CASE("Corridors need their table, their sections and what parts join them", "[manifest]")
{
    const auto corridors = [](const std::string &json) {
        return sentenceFor(R"({"format":1,"corridors":)" + json + "," + Countries + "}");
    };
    CHECK(corridors(R"({"table":"a.csv","sections":"b.geojson","parts":"c.csv"})") == "read");
    CHECK_THAT(corridors("[]"), ContainsSubstring(", /corridors: is not an object"));
    CHECK_THAT(corridors(R"({"table":"a.csv","parts":"c.csv"})"),
               ContainsSubstring(", /corridors/sections: is not the name of a file in the folder of the atlas"));
    CHECK_THAT(corridors(R"({"table":"a.csv","sections":"b.geojson","parts":"c.csv","points":"../d.csv"})"),
               ContainsSubstring(", /corridors/points: is not the name of a file in the folder of the atlas"));
}

TEST_CASE("The tables of an atlas stay in its folder", "[manifest]")
{
    for (const std::string key :
         {"viewpoints", "statedBorders", "trade", "exchangeRates", "places", "meetings", "measures"}) {
        for (const char *file :
             {"", "../a.csv", "x/../../a.csv", "/etc/passwd", "/vsicurl/http://x/a.csv", "x\\\\a.csv"})
            CHECK_THAT(sentenceFor(R"({"format":1,")" + key + R"(":")" + file + R"(",)" + Countries + "}"),
                       ContainsSubstring(", /" + key + ": is not the name of a file in the folder of the atlas"));
        CHECK_THAT(sentenceFor(R"({"format":1,")" + key + R"(":["a.csv"],)" + Countries + "}"),
                   ContainsSubstring(", /" + key + ": is not a text"));
    }
}

TEST_CASE("Where flows end is a place on earth, of a code that the groups name", "[manifest]")
{
    const auto ends = [](const std::string &json) {
        return sentenceFor(R"({"format":1,"groups":{"central_asia":["KAZ"],"powers":[{"id":"EU"}],"ends":)" + json +
                           "}," + Countries + "}");
    };
    CHECK(ends(R"({"KAZ":[180,-90],"EU":[-180,90],"C5":[0,0]})") == "read");
    CHECK_THAT(ends("[]"), ContainsSubstring(", /groups/ends: is not an object"));
    CHECK_THAT(
        ends(R"({"XXX":[1,2]})"),
        ContainsSubstring(", /groups/ends/XXX: is neither a state in central_asia, nor a power, nor C5; compare"));
    for (const char *place : {"[181,0]", "[0,-91]", "[1]", "[1,2,3]", "7", "\"1,2\"", "[\"1\",2]", "{}", "null"})
        CHECK_THAT(ends(R"({"KAZ":)" + std::string(place) + "}"),
                   ContainsSubstring(", /groups/ends/KAZ: is not a longitude between -180 and 180 and a latitude"));
}

TEST_CASE("Paths that are no files here are refused before anything is opened", "[manifest]")
{
    CHECK_THAT(toEnglish(readManifest("/vsicurl/http://localhost/atlas.json").error()),
               ContainsSubstring("virtual path"));
    CHECK_THAT(toEnglish(readManifest("https://localhost/atlas.json").error()), ContainsSubstring("is an address"));
    CHECK_THAT(toEnglish(readManifest("/nowhere/at/all.shp").error()), ContainsSubstring("does not exist"));
    CHECK_FALSE(readManifest(""));
}
