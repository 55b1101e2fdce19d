// SPDX-License-Identifier: GPL-3.0-or-later
#include "geodata/read/corridors.h"

#include "tests/geodata/line_world.h"
#include "tests/geodata/sentence.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/matchers/catch_matchers_string.hpp>
#include <format>
#include <set>
#include <sys/stat.h>

using namespace geodata;
using namespace small_world;
using Catch::Matchers::ContainsSubstring;
using Catch::Matchers::EndsWith;

namespace {

/// Joins a file that has something to draw; returns all notices as one text. Nothing in the folder may change.
std::string join(const Folder &folder, const fs::path &file, CorridorTable &table)
{
    const auto before = folder.contents();
    const auto notices = addCorridorFile(file, table);
    CHECK(folder.contents() == before);
    if (!notices)
        FAIL(toEnglish(notices.error()));
    return sentencesOf(*notices, file);
}

/// The sentence with which a file is refused. The table must stay as it is.
std::string refusal(const Folder &folder, const fs::path &file)
{
    CorridorTable table{.sections = {{.id = "KZ1"}}, .corridors = {{.id = "middle"}}};
    const auto before = folder.contents();
    const auto notices = addCorridorFile(file, table);
    CHECK(folder.contents() == before);
    CHECK(table.sections.size() == 1);
    CHECK(table.corridors.size() == 1);
    if (notices)
        FAIL("was joined");
    checkSentence(notices.error(), file);
    CHECK_FALSE(notices.error().wayOut.isEmpty());
    return toEnglish(notices.error());
}

fs::path writeLines(const Folder &folder, std::initializer_list<std::string> features,
                    const std::string &name = "ways.geojson")
{
    return write(folder / name, jsonCollection(features));
}

std::vector<std::string> namesIn(const CorridorTable &table)
{
    std::vector<std::string> names;
    names.reserve(table.corridors.size());
    for (const Corridor &corridor : table.corridors)
        names.emplace_back(nameIn(corridor.names, ""));
    return names;
}

} // namespace

TEST_CASE("Each line is a section, and those of one corridor are its main leg, end to end", "[corridor-file]")
{
    const Folder folder;
    const fs::path file = writeLines(
        folder,
        {jsonLine("[[61,40],[62,40]]", R"("Corridor":"Middle","Section":"B - C","MODE":"rail","Status":"planned")"),
         jsonLine("[[60,40],[61,40]]",
                  R"("Corridor":"middle","Section":"A - B","MODE":"ferry","Status":"operating","Grade":"schematic")"),
         jsonLine("[[50,40],[51,40]]", R"("Corridor":"North","Status":"planned")")});
    CorridorTable table{.sections = {{.id = "KZ1"}}};
    CHECK(join(folder, file, table).empty());

    REQUIRE(table.sections.size() == 4);
    const CorridorSection &first = table.sections[1];
    CHECK(first == CorridorSection{.id = "ways/1",
                                   .names = {{"", "B - C"}},
                                   .mode = CorridorMode::Rail,
                                   .status = CorridorStatus::Planned,
                                   .line = {{61, 40}, {62, 40}}});
    CHECK(table.sections[2].mode == CorridorMode::Ferry);
    CHECK(table.sections[2].grade == ShapeGrade::Schematic);

    REQUIRE(table.corridors.size() == 2);
    const Corridor &middle = table.corridors[0];
    CHECK(middle.id == "user:ways/Middle");
    CHECK(middle.names == Names{{"", "Middle"}});
    CHECK(middle.file == file.native());
    CHECK(middle.status == CorridorStatus::NotStated); // its sections disagree
    REQUIRE(middle.legs.size() == 1);
    CHECK(middle.legs[0].isMain);
    CHECK(middle.legs[0].parts == std::vector<CorridorPart>{{2, false}, {1, false}});
    CHECK(table.corridors[1].status == CorridorStatus::Planned);
    CHECK(table.points.empty());
    CHECK(table.volumes.empty());
}

TEST_CASE("The parts of a line of several are sections of their own", "[corridor-file]")
{
    const Folder folder;
    const std::string lines =
        jsonFeature(R"({"type":"MultiLineString","coordinates":[[[1,1],[2,1]],[[3,1],[2,1]]]})", R"("name":"A")");
    CorridorTable table;
    CHECK(join(folder, writeLines(folder, {lines}), table).empty());
    REQUIRE(table.sections.size() == 2);
    CHECK(table.sections[0].id == "ways/1/1");
    CHECK(table.sections[1].id == "ways/1/2");
    CHECK(table.corridors[0].legs[0].parts == std::vector<CorridorPart>{{0, false}, {1, true}});
}

TEST_CASE("Names are found by their usual fields, in every language there is", "[corridor-file]")
{
    const Folder folder;
    CorridorTable table;
    CHECK(join(folder,
               writeLines(folder, {jsonLine("[[1,1],[2,1]]", R"("NAME":"Middle","name_ru":"Срединный")")}, "a.geojson"),
               table)
              .empty());
    CHECK(table.corridors[0].names == Names{{"", "Middle"}, {"ru", "Срединный"}});
    CHECK(table.sections[0].names == table.corridors[0].names);
    CHECK(join(folder, writeLines(folder, {jsonLine("[[1,1],[2,1]]", R"("name_en":"North")")}, "b.geojson"), table)
              .empty());
    CHECK(table.corridors[1].names == Names{{"en", "North"}});
    CHECK(join(folder, writeLines(folder, {jsonLine("[[1,1],[2,1]]", R"("Title":"South")")}, "c.geojson"), table)
              .empty());
    CHECK(table.corridors[2].names == Names{{"", "South"}});
}

TEST_CASE("Lines without any name are one corridor by the name of the file", "[corridor-file]")
{
    const Folder folder;
    CorridorTable table;
    const std::string notices =
        join(folder,
             writeLines(folder, {jsonLine("[[1,1],[2,1]]"), jsonLine("[[2,1],[3,1]]", R"("name":null)"),
                                 jsonLine("[[3,1],[4,1]]", R"("name":"A")")}),
             table);
    CHECK(namesIn(table) == std::vector<std::string>{"ways", "A"});
    CHECK(table.corridors[0].legs[0].parts.size() == 2);
    CHECK_THAT(notices, EndsWith("ways.geojson, feature 1 and 1 more: has no name and is taken for a part of the "
                                 "corridor “ways”; name its corridor in a field “corridor” or “name”.\n"));
}

TEST_CASE("Usual synonyms of modes, states and grades are understood", "[corridor-file]")
{
    const Folder folder;
    const auto read = [&](const std::string &properties) {
        CorridorTable table;
        CHECK(join(folder, writeLines(folder, {jsonLine("[[1,1],[2,1]]", R"("name":"A",)" + properties)}), table)
                  .empty());
        return table.sections[0];
    };
    for (const char *word : {"rail", "Railway", "TRAIN"})
        CHECK(read(std::format(R"("mode":"{}")", word)).mode == CorridorMode::Rail);
    for (const char *word : {"road", "highway", "motorway"})
        CHECK(read(std::format(R"("type":"{}")", word)).mode == CorridorMode::Road);
    for (const char *word : {"sea", "ship", "maritime"})
        CHECK(read(std::format(R"("mode":"{}")", word)).mode == CorridorMode::Sea);
    for (const char *word : {"pipeline", "pipe", "gas", "oil"})
        CHECK(read(std::format(R"("mode":"{}")", word)).mode == CorridorMode::Pipeline);
    for (const char *word : {"construction", "under construction", "Under-Construction"})
        CHECK(read(std::format(R"("status":"{}")", word)).status == CorridorStatus::UnderConstruction);
    for (const char *word : {"open", "active", "existing"})
        CHECK(read(std::format(R"("status":"{}")", word)).status == CorridorStatus::Operating);
    CHECK(read(R"("status":"proposed")").status == CorridorStatus::Planned);
    CHECK(read(R"("grade":"digitized")").grade == ShapeGrade::Digitised);
    CHECK(read(R"("mode":"not stated","status":null,"grade":"")").mode == CorridorMode::NotStated);
    CHECK(read(R"("mode":null,"type":"ferry")").mode == CorridorMode::Ferry);
}

TEST_CASE("An unknown mode is said once and taken as not stated", "[corridor-file]")
{
    const Folder folder;
    CorridorTable table;
    const std::string notices =
        join(folder,
             writeLines(folder, {jsonLine("[[1,1],[2,1]]", R"("name":"A","mode":"tram","status":"dreamt","grade":"7")"),
                                 jsonLine("[[2,1],[3,1]]", R"("name":"A","mode":"tram")")}),
             table);
    CHECK(table.sections[0].mode == CorridorMode::NotStated);
    CHECK_THAT(notices, ContainsSubstring(", feature 1 and 1 more: mode is “tram”, which is none of rail, road, ferry, "
                                          "sea, pipeline; it is drawn as not stated."));
    CHECK_THAT(notices, ContainsSubstring(": status is “dreamt”, which is none of operating, under_construction, "
                                          "planned; it is drawn as not stated."));
    CHECK_THAT(notices, ContainsSubstring(": grade is “7”, which is none of surveyed, digitised, schematic;"));
}

TEST_CASE("A corridor that falls apart is kept, and it is said into how many pieces", "[corridor-file]")
{
    const Folder folder;
    CorridorTable table;
    const std::string notices =
        join(folder,
             writeLines(folder, {jsonLine("[[1,1],[2,1]]", R"("name":"A")"), jsonLine("[[2,1],[3,1]]", R"("name":"A")"),
                                 jsonLine("[[7,1],[8,1]]", R"("name":"A")")}),
             table);
    CHECK(table.corridors[0].legs[0].parts.size() == 3);
    CHECK_THAT(notices, EndsWith(", feature 1: the corridor “A” is in 2 pieces that don't touch; let its lines end in "
                                 "the same places if they belong together.\n"));
}

TEST_CASE("A loop is kept, and it is said", "[corridor-file]")
{
    const Folder folder;
    CorridorTable table;
    const std::string notices =
        join(folder, writeLines(folder, {jsonLine("[[1,1],[2,1],[2,2],[1,1]]", R"("name":"A")")}), table);
    CHECK(table.sections[0].line.size() == 4);
    CHECK_THAT(notices, EndsWith(", feature 1: a line ends where it begins and is drawn as a loop; correct its last "
                                 "place if it is none.\n"));
}

TEST_CASE("A place off the map is said, and its line is kept", "[corridor-file]")
{
    const Folder folder;
    CorridorTable table;
    const std::string notices =
        join(folder, writeLines(folder, {jsonLine("[[1,80],[2,-86]]", R"("name":"A")")}), table);
    CHECK(table.sections[0].line == std::vector<LonLat>{{1, 80}, {2, -86}});
    CHECK_THAT(notices, EndsWith(", feature 1: a place at -86.00° of latitude lies off the map, which ends at 85.05°; "
                                 "cut the line there.\n"));
}

TEST_CASE("A corridor of a name that there is already gets the file's name behind it", "[corridor-file]")
{
    const Folder folder;
    CorridorTable table{.corridors = {{.id = "middle", .names = {{"en", "Middle Corridor"}, {"ru", "Срединный"}}}}};
    const fs::path file = writeLines(folder, {jsonLine("[[1,1],[2,1]]", R"("name":"СРЕДИННЫЙ","name_en":"My own")"),
                                              jsonLine("[[1,2],[2,2]]", R"("name":"North")")});
    CHECK_THAT(join(folder, file, table),
               EndsWith(", feature 1: there is a corridor “СРЕДИННЫЙ” already, so this one is named “СРЕДИННЫЙ "
                        "(ways)”; give it another name in the file.\n"));
    CHECK(table.corridors[1].names == Names{{"", "СРЕДИННЫЙ (ways)"}, {"en", "My own (ways)"}});
    CHECK(table.corridors[1].id == "user:ways/СРЕДИННЫЙ");
    CHECK(namesIn(table) == std::vector<std::string>{"Middle Corridor", "СРЕДИННЫЙ (ways)", "North"});
}

TEST_CASE("Files of one name in two folders don't get into each other's way", "[corridor-file]")
{
    const Folder folder;
    fs::create_directory(folder / "a");
    CorridorTable table;
    join(folder, writeLines(folder, {jsonLine("[[1,1],[2,1]]", R"("name":"A")")}), table);
    join(folder, writeLines(folder, {jsonLine("[[1,1],[2,1]]", R"("name":"A")")}, "a/ways.geojson"), table);
    join(folder, writeLines(folder, {jsonLine("[[1,1],[2,1]]", R"("name":"A")")}, "a/ways.geojson"), table);
    std::set<std::string> ids;
    for (const Corridor &corridor : table.corridors)
        ids.insert(corridor.id);
    CHECK(ids == std::set<std::string>{"user:ways/A", "user:ways 2/A", "user:ways 3/A"});
    CHECK(table.sections[1].id == "ways 2/1");
    CHECK(namesIn(table) == std::vector<std::string>{"A", "A (ways 2)", "A (ways 3)"});
}

TEST_CASE("A file without a line that can be used is refused, and the table stays", "[corridor-file]")
{
    const Folder folder;
    CHECK_THAT(refusal(folder, writeLines(folder, {})), ContainsSubstring("has no features"));
    CHECK_THAT(refusal(folder, writeLines(folder, {jsonLine("[[1,1],[1,1]]")})),
               ContainsSubstring("has no line of two different places"));
    CHECK_THAT(refusal(folder, write(folder / "areas.shp", twoCountries())),
               ContainsSubstring("holds areas, and corridors are lines"));
    CHECK_THAT(refusal(folder, writeLines(folder, {jsonLine("[[6700000,4800000],[6800000,4900000]]")})),
               ContainsSubstring("are no degrees"));
    CHECK_THAT(refusal(folder, write(folder / "a.geojson", R"({"type":"FeatureCollection",)")),
               ContainsSubstring("is no whole GeoJSON"));
}

TEST_CASE("A broken line costs a notice and the others are joined", "[corridor-file]")
{
    const Folder folder;
    CorridorTable table;
    const std::string notices = join(
        folder,
        writeLines(folder, {jsonLine("[[1,1],[2,1]]", R"("name":"A")"), jsonLine("[[2,1],[2,1]]", R"("name":"A")"),
                            jsonLine("[[2,1],[3,191]]", R"("name":"B")"), jsonLine("[[2,1],[3,1]]", R"("name":"A")")}),
        table);
    CHECK(namesIn(table) == std::vector<std::string>{"A"});
    CHECK_THAT(notices, ContainsSubstring(", feature 2: a line of fewer than two different places was left out."));
    CHECK_THAT(notices, ContainsSubstring(", feature 3: a piece with places that are not on the earth was left out."));
}

TEST_CASE("Hostile paths are refused, and odd names of files do no harm", "[corridor-file]")
{
    const Folder folder;
    CorridorTable table;
    for (const char *path : {"", "/vsicurl/http://localhost/a.geojson", "/vsizip/a.zip/a.shp", "http://localhost/a.shp",
                             "/dev/zero", "/", "PG:dbname=a"})
        CHECK_FALSE(addCorridorFile(path, table));
    REQUIRE(mkfifo((folder / "pipe.geojson").c_str(), 0600) == 0);
    CHECK_FALSE(addCorridorFile(folder / "pipe.geojson", table));
    CHECK(table.corridors.empty());

    const fs::path odd = write(folder / "\xFF ’{0}; drop.geojson", jsonCollection({jsonLine("[[1,1],[2,1]]")}));
    REQUIRE(addCorridorFile(odd, table));
    CHECK(namesIn(table) == std::vector<std::string>{"\xEF\xBF\xBD ’{0}; drop"});
    CHECK(table.sections[0].id == "\xEF\xBF\xBD ’{0}; drop/1");
}

TEST_CASE("A name over several lines becomes one line", "[corridor-file]")
{
    const Folder folder;
    CorridorTable table;
    join(folder, writeLines(folder, {jsonLine("[[1,1],[2,1]]", R"("name":"A\nB\tC")")}), table);
    CHECK(namesIn(table) == std::vector<std::string>{"A B C"});
}

TEST_CASE("Names in another encoding than stated are read, and it is said", "[corridor-file]")
{
    const Folder folder;
    const Shapefile ways{
        .columns = {{"NAME", 40}},
        .features = {{{{{60, 40}, {61, 41}}},
                      {"\xD2\xF0\xE0\xED\xF1\xEA\xE0\xF1\xEF\xE8\xE9\xF1\xEA\xE0\xFF \xE4\xEE\xF0\xEE\xE3\xE0"}},
                     {{{{61, 41}, {62, 41}}}, {"\xD2\xF3\xF0\xEA\xF1\xE8\xE1"}}},
        .type = ShapeType::Line,
        .cpg = "UTF-8"};
    CorridorTable table;
    const std::string notices = join(folder, write(folder / "ways.shp", ways), table);
    CHECK(namesIn(table) == std::vector<std::string>{"Транскаспийская дорога", "Турксиб"});
    CHECK_THAT(notices, ContainsSubstring("its texts are not UTF-8, as it says, and were taken for windows-1251; if "
                                          "names look wrong, save the file anew with its texts in UTF-8."));
}

TEST_CASE("More lines than can be shown are refused", "[corridor-file]")
{
    const Folder folder;
    Shapefile ways{.columns = {{"NAME", 4}}, .type = ShapeType::Line};
    ways.features.assign(20'001, {{{{60, 40}, {61, 41}}}, {"A"}});
    CHECK_THAT(refusal(folder, write(folder / "a.shp", ways)),
               EndsWith("has 20001 features with lines, and 20000 can be shown; open a file with fewer lines."));
    Ring line;
    line.reserve(2'000'001);
    for (int i = 0; i < 2'000'001; ++i)
        line.push_back({i * 1e-5, 0});
    ways.features = {{{line}, {"A"}}};
    CHECK_THAT(refusal(folder, write(folder / "b.shp", ways)),
               ContainsSubstring(", feature 1: there are more than 2000000 vertices up to here"));
}
