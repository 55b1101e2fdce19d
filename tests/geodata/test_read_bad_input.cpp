// SPDX-License-Identifier: GPL-3.0-or-later
#include "geodata/derive/repair.h"
#include "geodata/read/countries.h"

#include "tests/geodata/sentence.h"
#include "tests/geodata/small_world.h"
#include "tests/geodata/small_world_gdal.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/matchers/catch_matchers_string.hpp>
#include <chrono>
#include <cmath>
#include <format>
#include <limits>
#include <numbers>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

using namespace geodata;
using namespace small_world;
using Catch::Matchers::ContainsSubstring;
using Catch::Matchers::EndsWith;

namespace {

constexpr double Infinity = std::numeric_limits<double>::infinity();
constexpr double NotANumber = std::numeric_limits<double>::quiet_NaN();

/// Reads a file that must be refused and returns the sentence. Nothing in the folder may change.
std::string refusal(const Folder &folder, const fs::path &file, const ReadOptions &options = {})
{
    const auto before = folder.contents();
    const auto result = readCountries(file, options);
    CHECK(folder.contents() == before);
    if (result)
        FAIL("was read");
    checkSentence(result.error(), file);
    CHECK_FALSE(result.error().wayOut.isEmpty());
    CHECK_FALSE(result.error().isCancelled);
    return toEnglish(result.error());
}

/// A file that could be read, and all notices as one text.
struct Read
{
    std::vector<Country> countries;
    std::string notices;
    std::size_t noticeCount = 0;
};

/// Reads a file that has something wrong but must not be refused. Nothing in the folder may change.
Read acceptance(const Folder &folder, const fs::path &file, const ReadOptions &options = {})
{
    const auto before = folder.contents();
    auto result = readCountries(file, options);
    CHECK(folder.contents() == before);
    if (!result)
        FAIL(toEnglish(result.error()));
    return {std::move(result->countries), sentencesOf(result->notices, file), result->notices.size()};
}

std::string json(const std::string &coordinates, const std::string &name = "x")
{
    return R"({"type":"FeatureCollection","features":[{"type":"Feature","properties":{"ISO_A3":"AAA","NAME":")" + name +
           R"("},"geometry":{"type":"Polygon","coordinates":)" + coordinates + "}}]}";
}

/// A shapefile of five countries with these names, and no word about the encoding.
Shapefile named(const std::vector<std::string> &names)
{
    Shapefile world{.features = {}, .cpg = ""};
    const std::vector<std::string> codes = {"KAZ", "KGZ", "TJK", "TKM", "UZB"};
    for (std::size_t i = 0; i < names.size(); ++i)
        world.features.push_back({{square(60 + 2.0 * static_cast<double>(i), 40)}, {codes[i], names[i]}});
    return world;
}

void checkNames(const Read &read, const std::vector<std::string> &names)
{
    REQUIRE(read.countries.size() == names.size());
    for (std::size_t i = 0; i < names.size(); ++i)
        CHECK(read.countries[i].names == Names{{"", names[i]}});
}

struct Encoded
{
    std::string name;
    std::string guess;
    std::vector<std::string> bytes;
    std::vector<std::string> texts;
};

const std::vector<Encoded> Encodings = {
    {"CP1251",
     "windows-1251",
     {"\xCA\xE0\xE7\xE0\xF5\xF1\xF2\xE0\xED", "\xCA\xFB\xF0\xE3\xFB\xE7\xF1\xF2\xE0\xED",
      "\xD2\xE0\xE4\xE6\xE8\xEA\xE8\xF1\xF2\xE0\xED", "\xD2\xF3\xF0\xEA\xEC\xE5\xED\xE8\xFF",
      "\xD3\xE7\xE1\xE5\xEA\xE8\xF1\xF2\xE0\xED"},
     {"Казахстан", "Кыргызстан", "Таджикистан", "Туркмения", "Узбекистан"}},
    {"GB18030",
     "GB18030",
     {"\xB9\xFE\xC8\xF8\xBF\xCB\xCB\xB9\xCC\xB9", "\xBC\xAA\xB6\xFB\xBC\xAA\xCB\xB9\xCB\xB9\xCC\xB9",
      "\xCB\xFE\xBC\xAA\xBF\xCB\xCB\xB9\xCC\xB9", "\xCD\xC1\xBF\xE2\xC2\xFC\xCB\xB9\xCC\xB9",
      "\xCE\xDA\xD7\xC8\xB1\xF0\xBF\xCB\xCB\xB9\xCC\xB9"},
     {"哈萨克斯坦", "吉尔吉斯斯坦", "塔吉克斯坦", "土库曼斯坦", "乌兹别克斯坦"}},
    {"Shift-JIS",
     "Shift_JIS",
     {"\x83J\x83U\x83t\x83X\x83^\x83\x93", "\x83L\x83\x8B\x83M\x83X", "\x83^\x83W\x83L\x83X\x83^\x83\x93",
      "\x83g\x83\x8B\x83N\x83\x81\x83j\x83X\x83^\x83\x93", "\x93\xFA\x96{\x8D\x91"},
     {"カザフスタン", "キルギス", "タジキスタン", "トルクメニスタン", "日本国"}}};

} // namespace

TEST_CASE("A missing file is refused", "[bad]")
{
    const Folder folder;
    CHECK_THAT(refusal(folder, folder / "gone.shp"),
               EndsWith("does not exist; check its name and folder, or open another file."));
    write(folder / "file", "x");
    CHECK_THAT(refusal(folder, folder / "file" / "gone.shp"), ContainsSubstring("does not exist"));
    CHECK_THAT(refusal(folder, folder / (std::string(300, 'x') + ".shp")), ContainsSubstring("shorter name"));
    fs::create_symlink(folder / "nothing", folder / "link.shp");
    CHECK_THAT(refusal(folder, folder / "link.shp"), ContainsSubstring("does not exist"));
    CHECK_FALSE(readCountries(""));
    CHECK_FALSE(readCountries(std::string("a\0b.shp", 7)));
}

TEST_CASE("An empty file is refused", "[bad]")
{
    const Folder folder;
    for (const char *name : {"a.shp", "a.gpkg", "a.geojson", "a.fgb"})
        CHECK_THAT(refusal(folder, write(folder / name, "")), EndsWith("is empty; copy or download it again."));
}

TEST_CASE("A truncated .shp is refused, and the first feature that is missing is named", "[bad]")
{
    const Folder folder;
    for (const bool hasShx : {true, false}) {
        Shapefile world = twoCountries();
        world.hasShx = hasShx;
        const fs::path path = write(folder / (hasShx ? "a.shp" : "b.shp"), world);
        const std::string whole = bytesOf(path);
        write(path, whole.substr(0, whole.size() - 10));
        CHECK_THAT(refusal(folder, path), ContainsSubstring(", feature 2: the file is cut off after " +
                                                            std::to_string(whole.size() - 10) + " bytes; copy"));
        write(path, whole.substr(0, 130));
        CHECK_THAT(refusal(folder, path), ContainsSubstring(", feature 1: the file is cut off after 130 bytes"));
        write(path, whole.substr(0, 60));
        CHECK_THAT(refusal(folder, path), ContainsSubstring("before its first feature"));
    }
}

TEST_CASE("A missing or damaged .shx is made anew, elsewhere", "[bad]")
{
    const Folder folder;
    Shapefile world = twoCountries();
    world.hasShx = false;
    const fs::path path = write(folder / "world.shp", world);
    const Read read = acceptance(folder, path);
    CHECK(read.countries.size() == 2);
    CHECK_THAT(read.notices, ContainsSubstring("has no .shx beside it, so its index was made anew, elsewhere; copy"));

    for (const std::string &index :
         {std::string("nonsense"), std::string(200, 'x'), std::string(), bytesOf(path).substr(0, 104)}) {
        write(folder / "world.shx", index);
        const Read again = acceptance(folder, path);
        CHECK(again.countries == read.countries);
        CHECK_THAT(again.notices, ContainsSubstring("the .shx beside it does not fit"));
    }
}

TEST_CASE("A .shx of another file is not believed", "[bad]")
{
    const Folder folder;
    Shapefile big = twoCountries();
    big.features[0].rings = {square(0, 0, 1), square(2, 0, 1), square(4, 0, 1)};
    write(folder / "big.shp", big);
    const fs::path path = write(folder / "world.shp", twoCountries());
    fs::copy_file(folder / "big.shx", folder / "world.shx", fs::copy_options::overwrite_existing);
    const Read read = acceptance(folder, path);
    CHECK(read.countries.size() == 2);
    CHECK(read.noticeCount == 1);
}

TEST_CASE("A missing or damaged .dbf leaves countries without names, and it is said", "[bad]")
{
    const Folder folder;
    const fs::path path = write(folder / "world.shp", twoCountries());
    const std::string table = bytesOf(folder / "world.dbf");
    fs::remove(folder / "world.dbf");
    const Read read = acceptance(folder, path);
    CHECK(read.countries.size() == 2);
    CHECK(read.countries[1].code == "#2");
    CHECK_THAT(read.notices, ContainsSubstring("has no .dbf beside it"));
    for (const std::string &bytes :
         {std::string(), std::string(10, 'x'), std::string(100, '\0'), std::string(100, '\xFF')}) {
        write(folder / "world.dbf", bytes);
        const Read damaged = acceptance(folder, path);
        CHECK(damaged.countries.size() == 2);
        CHECK_THAT(damaged.notices, ContainsSubstring("the .dbf beside it is damaged"));
    }
    write(folder / "world.dbf", table.substr(0, table.size() - 30));
    const Read cut = acceptance(folder, path);
    REQUIRE(cut.countries.size() == 2);
    CHECK(cut.countries[0].code == "KAZ");
    CHECK_THAT(cut.notices, ContainsSubstring("ends after 1 of 2 features"));
}

TEST_CASE("A sidecar that is no file is passed over without waiting for it", "[bad]")
{
    const Folder folder;
    const fs::path path = write(folder / "world.shp", twoCountries());
    for (const char *sidecar : {"world.dbf", "world.prj", "world.cpg", "world.shx", "world.qix"}) {
        fs::remove(folder / sidecar);
        REQUIRE(mkfifo((folder / sidecar).c_str(), 0600) == 0);
    }
    CHECK(acceptance(folder, path).countries.size() == 2);
}

TEST_CASE("Without a .prj WGS 84 is assumed if the places are degrees", "[bad]")
{
    const Folder folder;
    Shapefile world = twoCountries();
    world.prj = "";
    CHECK_THAT(
        acceptance(folder, write(folder / "a.shp", world)).notices,
        ContainsSubstring(
            "has no .prj beside it, so WGS 84 was assumed; if the map looks wrong, name the right one with --crs"));
    world.features[0].rings = {square(11'500'000, 4'500'000, 1000)};
    CHECK_THAT(refusal(folder, write(folder / "b.shp", world)),
               ContainsSubstring(
                   ", feature 1: 11500000, 4500000 are no degrees, and the file does not say its coordinate system; "
                   "name its coordinate system with --crs, for example --crs EPSG:3857."));
}

TEST_CASE("A .prj that cannot be understood is no worse than none", "[bad]")
{
    const Folder folder;
    Shapefile world = twoCountries();
    for (const std::string &prj :
         {std::string("rubbish"), std::string("GEOGCS["), std::string(5000, '\xFF'), std::string(100'000, '[')}) {
        world.prj = prj;
        CHECK_THAT(acceptance(folder, write(folder / "a.shp", world)).notices,
                   ContainsSubstring("the .prj beside it cannot be understood, so WGS 84 was assumed"));
    }
}

TEST_CASE("A coordinate system without a place on the earth is refused", "[bad]")
{
    const Folder folder;
    Shapefile world = twoCountries();
    world.prj = R"(LOCAL_CS["site grid",UNIT["Meter",1.0]])";
    CHECK_THAT(refusal(folder, write(folder / "a.shp", world)),
               ContainsSubstring("that has no place on the earth (site grid)"));
}

TEST_CASE("A wrong --crs is refused, and what can be written there is said", "[bad]")
{
    const Folder folder;
    const fs::path path = write(folder / "a.shp", twoCountries());
    for (const char *crs : {"EPSG:1", "nonsense", "/etc/passwd", "http://localhost/crs", "file:///etc/passwd"})
        CHECK_THAT(refusal(folder, path, {.crs = crs}),
                   ContainsSubstring("a coordinate system nobody knows; name one such as EPSG:4326."));
}

TEST_CASE("Metres that claim to be degrees are refused", "[bad]")
{
    const Folder folder;
    const fs::path path = write(folder / "a.geojson",
                                json("[[[6700000,4800000],[6800000,4800000],[6800000,4900000],[6700000,4800000]]]"));
    CHECK_THAT(refusal(folder, path),
               ContainsSubstring("6700000, 4800000 are no degrees, though the file says it holds some"));
    CHECK(acceptance(folder, path, {.crs = "EPSG:3857"}).countries.size() == 1);
}

TEST_CASE("Texts in CP1251, GB18030 and Shift-JIS are read as the .cpg says", "[bad]")
{
    for (const Encoded &encoded : Encodings) {
        const Folder folder;
        Shapefile world = named(encoded.bytes);
        world.cpg = encoded.name;
        const Read read = acceptance(folder, write(folder / "a.shp", world));
        checkNames(read, encoded.texts);
        CHECK(read.noticeCount == 0);
    }
}

TEST_CASE("Texts in CP1251, GB18030 and Shift-JIS without a .cpg are recognised, and the guess is told", "[bad]")
{
    for (const Encoded &encoded : Encodings) {
        const Folder folder;
        const fs::path path = write(folder / "a.shp", named(encoded.bytes));
        const Read read = acceptance(folder, path);
        checkNames(read, encoded.texts);
        CHECK_THAT(read.notices,
                   ContainsSubstring("does not say how its texts are encoded, and they were taken for " +
                                     encoded.guess + "; if names look wrong, name the right one with --encoding"));
        const Read told = acceptance(folder, path, {.encoding = encoded.name});
        checkNames(told, encoded.texts);
        CHECK(told.noticeCount == 0);
    }
}

TEST_CASE("A .cpg that the texts contradict is overruled, and it is said", "[bad]")
{
    for (const Encoded &encoded : Encodings) {
        const Folder folder;
        Shapefile world = named(encoded.bytes);
        world.cpg = "UTF-8";
        const Read read = acceptance(folder, write(folder / "a.shp", world));
        checkNames(read, encoded.texts);
        CHECK_THAT(read.notices,
                   ContainsSubstring("its texts are not UTF-8, as it says, and were taken for " + encoded.guess));
    }
}

TEST_CASE("UTF-8 is recognised without a .cpg, and the language byte counts only where it fits", "[bad]")
{
    const Folder folder;
    const std::vector<std::string> &texts = Encodings[0].texts;
    Shapefile world = named(texts);
    const Read plain = acceptance(folder, write(folder / "a.shp", world));
    checkNames(plain, texts);
    CHECK(plain.noticeCount == 0);
    world.language = 0xC9;
    checkNames(acceptance(folder, write(folder / "b.shp", world)), texts);
    Shapefile russian = named(Encodings[0].bytes);
    russian.language = 0xC9;
    const Read byLanguage = acceptance(folder, write(folder / "c.shp", russian));
    checkNames(byLanguage, texts);
    CHECK(byLanguage.noticeCount == 0);
}

TEST_CASE("A text cut off in the middle of a character loses that character only", "[bad]")
{
    const Folder folder;
    Shapefile world = named(Encodings[0].texts);
    world.columns[1].width = 17; // eight and a half Cyrillic letters
    const Read read = acceptance(folder, write(folder / "a.shp", world));
    checkNames(read, {"Казахста", "Кыргызст", "Таджикис", "Туркмени", "Узбекист"});
    CHECK(read.noticeCount == 0);
}

TEST_CASE("An unknown encoding is refused if the user names it and passed over if the .cpg does", "[bad]")
{
    const Folder folder;
    Shapefile world = twoCountries();
    world.cpg = "klingon";
    const fs::path path = write(folder / "a.shp", world);
    CHECK_THAT(refusal(folder, path, {.encoding = "klingon"}),
               ContainsSubstring("cannot be read as klingon, an encoding nobody knows; name one such as UTF-8"));
    const Read read = acceptance(folder, path);
    CHECK(read.countries[0].names == Names{{"", "Kazakhstan"}});
    CHECK_THAT(read.notices, ContainsSubstring("the .cpg beside it names no known encoding"));
}

TEST_CASE("All spellings of an encoding mean it", "[bad]")
{
    const Folder folder;
    const fs::path path = write(folder / "a.shp", named(Encodings[0].bytes));
    for (const char *name :
         {"CP1251", "cp1251", "1251", "ANSI 1251", "windows-1251", "Windows-1251", "WIN1251", " 1251\r\n"})
        checkNames(acceptance(folder, path, {.encoding = name}), Encodings[0].texts);
    const fs::path japanese = write(folder / "b.shp", named(Encodings[2].bytes));
    for (const char *name : {"Shift-JIS", "Shift_JIS", "ShiftJIS", "SJIS", "932", "CP932"})
        checkNames(acceptance(folder, japanese, {.encoding = name}), Encodings[2].texts);
    const fs::path chinese = write(folder / "c.shp", named(Encodings[1].bytes));
    for (const char *name : {"GB18030", "GBK", "gb2312", "936", "CP936", "OEM 936"})
        checkNames(acceptance(folder, chinese, {.encoding = name}), Encodings[1].texts);
}

TEST_CASE("GeoJSON that is not UTF-8 is recognised like any other text", "[bad]")
{
    const Folder folder;
    const Read read =
        acceptance(folder, write(folder / "a.geojson", json("[[[0,0],[0,1],[1,1],[0,0]]]", Encodings[0].bytes[0])));
    REQUIRE(read.countries.size() == 1);
    CHECK(read.countries[0].names.begin()->second == "Казахстан");
    CHECK(read.noticeCount == 1);
}

TEST_CASE("Field names in another encoding do not stand in the way", "[bad]")
{
    const Folder folder;
    Shapefile world = named(Encodings[0].bytes);
    world.columns[1].name = "\xCD\xE0\xE7\xE2\xE0\xED\xE8\xE5"; // "Название"
    world.cpg = "1251";
    const fs::path path = write(folder / "a.shp", world);
    ReadOptions options;
    options.fields.names = {{"ru", "Название"}};
    CHECK(nameIn(acceptance(folder, path, options).countries[0], "ru") == "Казахстан");
    options.fields.names = {{"ru", "Имя"}};
    CHECK_THAT(refusal(folder, path, options),
               ContainsSubstring("has no field Имя; name one of these: ISO_A3, Название."));
}

TEST_CASE("An unknown field or layer is refused, and those that exist are listed", "[bad]")
{
    const Folder folder;
    const fs::path path = write(folder / "a.shp", twoCountries());
    ReadOptions options;
    options.fields.code = {"ISO"};
    CHECK_THAT(refusal(folder, path, options), EndsWith("has no field ISO; name one of these: ISO_A3, NAME."));
    options.fields = {.numeric = "N"};
    CHECK_THAT(refusal(folder, path, options), ContainsSubstring("has no field N;"));
    options.fields = {.names = {{"ru", "R"}}};
    CHECK_THAT(refusal(folder, path, options), ContainsSubstring("has no field R;"));
    options.fields = {.note = "X"};
    CHECK_THAT(refusal(folder, path, options), ContainsSubstring("has no field X;"));
    const fs::path package = writeWithGdal(folder / "a.gpkg", "GPKG",
                                           {{.name = "towns", .features = {{"A", "POINT(1 1)"}}, .type = "point"},
                                            {.name = "land", .features = {{"A", "POLYGON((0 0,0 1,1 1,0 0))"}}}});
    CHECK_THAT(refusal(folder, package, {.layer = "sea"}),
               EndsWith("has no layer sea; name one of these: towns, land."));
    CHECK_THAT(refusal(folder, package, {.layer = "towns"}),
               ContainsSubstring(", layer towns: holds points, and countries are areas; open"));
}

TEST_CASE("A file without features is refused", "[bad]")
{
    const Folder folder;
    CHECK_THAT(refusal(folder, write(folder / "a.shp", Shapefile{})), ContainsSubstring("has no features; open"));
    CHECK_THAT(refusal(folder, write(folder / "a.geojson", R"({"type":"FeatureCollection","features":[]})")),
               ContainsSubstring("has no features"));
    CHECK_THAT(refusal(folder,
                       writeWithGdal(folder / "a.gpkg", "GPKG", {{.name = "land", .features = {}, .type = "polygon"}})),
               ContainsSubstring("has no features"));
    CHECK_THAT(refusal(folder, writeWithGdal(folder / "none.gpkg", "GPKG", {})),
               ContainsSubstring("no GeoPackage with a map"));
}

TEST_CASE("Points and lines are refused by their name", "[bad]")
{
    const Folder folder;
    const Shapefile points{.features = {{{{{1, 2}}}, {"AAA", ""}}}, .type = ShapeType::Point};
    CHECK_THAT(refusal(folder, write(folder / "p.shp", points)),
               ContainsSubstring("holds points, and countries are areas"));
    const Shapefile lines{.features = {{{square(0, 0)}, {"AAA", ""}}}, .type = ShapeType::Line};
    CHECK_THAT(refusal(folder, write(folder / "l.shp", lines)),
               ContainsSubstring("holds lines, and countries are areas"));
    CHECK_THAT(refusal(folder, write(folder / "p.geojson", R"({"type":"Point","coordinates":[1,2]})")),
               ContainsSubstring("holds points"));
}

TEST_CASE("Features without a shape are left out and counted", "[bad]")
{
    const Folder folder;
    Shapefile world = twoCountries();
    for (int i = 0; i < 1000; ++i)
        world.features.push_back({{}, {"N" + std::to_string(i), ""}});
    const Read read = acceptance(folder, write(folder / "a.shp", world));
    CHECK(read.countries.size() == 2);
    CHECK(read.noticeCount == 1);
    CHECK_THAT(read.notices, ContainsSubstring(", feature 3 and 999 more: has no shape and was left out."));
    world.features.erase(world.features.begin(), world.features.begin() + 2);
    CHECK_THAT(refusal(folder, write(folder / "b.shp", world)), ContainsSubstring("none of them has a shape"));
    const fs::path package = writeWithGdal(
        folder / "a.gpkg", "GPKG",
        {{.name = "land", .features = {{"AAA", ""}, {"BBB", "POLYGON EMPTY"}, {"CCC", "POLYGON((0 0,0 1,1 1,0 0))"}}}});
    const Read some = acceptance(folder, package);
    CHECK(some.countries.size() == 1);
    CHECK_THAT(some.notices, ContainsSubstring(", feature 1 and 1 more: has no shape"));
}

TEST_CASE("Pieces with coordinates that are no numbers are left out, the rest stays", "[bad]")
{
    for (const double bad : {NotANumber, Infinity, -Infinity, 1e300, -1e300}) {
        for (const bool isLat : {false, true}) {
            const Folder folder;
            Ring broken = square(3, 0);
            (isLat ? broken[2].lat : broken[2].lon) = bad;
            const Shapefile world{.features = {{{square(0, 0)}, {"AAA", ""}},
                                               {{broken}, {"BBB", ""}},
                                               {{square(5, 0), broken}, {"CCC", ""}}}};
            const Read read = acceptance(folder, write(folder / "a.shp", world));
            REQUIRE(read.countries.size() == 2);
            CHECK(read.countries[0].code == "AAA");
            CHECK(read.countries[1].polygons.size() == 1);
            CHECK(read.countries[1].polygons[0].outer == square(5, 0));
            CHECK_THAT(read.notices,
                       ContainsSubstring(", feature 2 and 1 more: a piece with coordinates that are no numbers"));
            const Shapefile nothing{.features = {{{broken}, {"BBB", ""}}}};
            CHECK_THAT(refusal(folder, write(folder / "b.shp", nothing)),
                       ContainsSubstring("has no area whose coordinates are all numbers"));
        }
    }
}

TEST_CASE("Bad coordinates are found in other coordinate systems and formats, too", "[bad]")
{
    const Folder folder;
    Shapefile world{.features = {{{square(0, 0, 100'000)}, {"AAA", ""}},
                                 {{{{1, 1}, {NotANumber, 2}, {2, 2}}}, {"BBB", ""}},
                                 {{square(1e9, 1e9)}, {"CCC", ""}}}};
    world.prj = "";
    const Read read = acceptance(folder, write(folder / "a.shp", world), {.crs = "EPSG:28411"});
    CHECK(read.countries.size() == 1);
    CHECK(read.noticeCount == 2);
    CHECK_THAT(refusal(folder, write(folder / "a.geojson", json("[[[0,0],[1e300,1],[1,1],[0,0]]]"))),
               ContainsSubstring("numbers"));
    CHECK_THAT(refusal(folder, write(folder / "b.geojson", json("[[[0,0],[NaN,1],[1,1],[0,0]]]"))), EndsWith("."));
    CHECK_THAT(refusal(folder, write(folder / "c.geojson", json("[[[0,0],[1e999,1],[1,1],[0,0]]]"))), EndsWith("."));
}

TEST_CASE("A place beyond a pole leaves its piece out", "[bad]")
{
    const Folder folder;
    const Shapefile world{
        .features = {{{square(0, 0)}, {"AAA", ""}}, {{square(2, 0)}, {"BBB", ""}}, {{square(5, 89.5)}, {"CCC", ""}}}};
    const Read read = acceptance(folder, write(folder / "a.shp", world));
    CHECK(read.countries.size() == 2);
    CHECK_THAT(read.notices,
               ContainsSubstring(", feature 3: a piece with places that are not on the earth was left out."));
}

TEST_CASE("Bow-ties, repeated places and rings without area are read as they are and then repaired", "[bad]")
{
    const Folder folder;
    const Shapefile world{.features = {{{{{0, 0}, {2, 2}, {2, 0}, {0, 2}}}, {"BOW", ""}},
                                       {{{{5, 0}, {5, 1}, {5, 1}, {6, 1}}}, {"DUP", ""}},
                                       {{{{8, 0}, {8, 1}}}, {"LIN", ""}},
                                       {{{{9, 0}}}, {"DOT", ""}}}};
    Read read = acceptance(folder, write(folder / "a.shp", world));
    const std::vector<Error> notices = repair(read.countries, "a.shp");
    REQUIRE(read.countries.size() == 2);
    CHECK(read.countries[0].polygons.size() == 2);
    CHECK(read.countries[1].polygons[0].outer.size() == 3);
    CHECK(notices.size() >= 3);
}

TEST_CASE("A ring of two million vertices is read in no time", "[bad]")
{
    const Folder folder;
    Ring circle;
    constexpr int Count = 2'000'000;
    for (int i = 0; i < Count; ++i) {
        const double angle = -2 * std::numbers::pi * i / Count;
        circle.push_back({70 + 10 * std::cos(angle), 40 + 10 * std::sin(angle)});
    }
    const fs::path path = write(folder / "a.shp", Shapefile{.features = {{{circle}, {"BIG", ""}}}});
    const auto start = std::chrono::steady_clock::now();
    const auto result = readCountries(path);
    const std::chrono::duration<double> seconds = std::chrono::steady_clock::now() - start;
    REQUIRE(result);
    CHECK(vertexCount(result->countries[0]) == Count);
    CHECK(seconds.count() < 5); // some 0.1 s; five is for a busy machine under a sanitizer
}

TEST_CASE("A feature of ten thousand islands with a lake each is read in no time", "[bad]")
{
    const Folder folder;
    Feature archipelago{{}, {"ISL", ""}};
    for (int i = 0; i < 10'000; ++i) {
        const double west = i % 100 * 1.5;
        const double south = i / 100 * 0.8; // NOLINT(bugprone-integer-division): the row
        archipelago.rings.push_back(square(west, south, 0.5));
        Ring lake = square(west + 0.1, south + 0.1, 0.2);
        std::ranges::reverse(lake);
        archipelago.rings.push_back(lake);
    }
    const fs::path path = write(folder / "a.shp", Shapefile{.features = {archipelago}});
    const auto start = std::chrono::steady_clock::now();
    const Read read = acceptance(folder, path);
    const std::chrono::duration<double> seconds = std::chrono::steady_clock::now() - start;
    CHECK(read.countries[0].polygons.size() == 10'000);
    CHECK(std::ranges::all_of(read.countries[0].polygons,
                              [](const Polygon &polygon) { return polygon.holes.size() == 1; }));
    CHECK(seconds.count() < 10);
}

TEST_CASE("More vertices than allowed are refused", "[bad]")
{
    const Folder folder;
    const fs::path path = write(folder / "a.shp", twoCountries());
    CHECK_THAT(refusal(folder, path, {.maxVertices = 9}),
               ContainsSubstring(", feature 2: there are more than 9 vertices up to here; open"));
    CHECK(acceptance(folder, path, {.maxVertices = 10}).countries.size() == 2);
}

TEST_CASE("A file that is really something else is refused by what it is", "[bad]")
{
    const Folder folder;
    const std::string vrt =
        R"(<OGRVRTDataSource><OGRVRTLayer name="a"><SrcDataSource>/etc/passwd</SrcDataSource></OGRVRTLayer></OGRVRTDataSource>)";
    for (const char *ending : {"shp", "geojson", "gpkg", "fgb", "json"}) {
        const fs::path path = folder / (std::string("evil.") + ending);
        CHECK_THAT(refusal(folder, write(path, vrt)), ContainsSubstring("is a GDAL virtual file, not a map"));
        CHECK_THAT(refusal(folder, write(path, "PK\x03\x04 and so on")),
                   ContainsSubstring("is a ZIP archive, not a map"));
        CHECK_THAT(refusal(folder, write(path, "\x89PNG\r\n\x1A\n")), ContainsSubstring("is a PNG picture, not a map"));
        CHECK_THAT(refusal(folder, write(path, "%PDF-1.7")), ContainsSubstring("is a PDF document"));
        CHECK_THAT(refusal(folder, write(path, "<!DOCTYPE html><html>")), ContainsSubstring("is a web page"));
        CHECK_THAT(refusal(folder, write(path, "Dear Sir,")),
                   ContainsSubstring("does not hold what its ending ." + std::string(ending)));
        CHECK_THAT(refusal(folder, write(path, std::string(4096, '\0'))),
                   ContainsSubstring("does not hold what its ending"));
        CHECK_THAT(refusal(folder, write(path, R"({"type":"Topology","objects":{},"arcs":[]})")),
                   ContainsSubstring("is TopoJSON"));
        CHECK_THAT(refusal(folder, write(path, R"({"name":"package","version":"1"})")),
                   ContainsSubstring("is JSON, but no GeoJSON; open"));
        CHECK_THAT(refusal(folder, write(path, "SQLite format 3" + std::string(4081, '\0'))),
                   ContainsSubstring("GeoPackage"));
        CHECK_THAT(refusal(folder, write(path, "fgb\x03"
                                               "fgb" +
                                                   std::string(100, '\xFF'))),
                   ContainsSubstring("FlatGeobuf"));
    }
    CHECK_THAT(refusal(folder, write(folder / "a.txt", "Dear Sir,")),
               ContainsSubstring("is no map file that can be read; open a Shapefile"));
    const fs::path world = write(folder / "world.shp", twoCountries());
    for (const char *part : {"world.dbf", "world.prj", "world.cpg", "world.shx"})
        CHECK_THAT(refusal(folder, folder / part), EndsWith("open the .shp beside it."));
    fs::copy_file(world, folder / "world.map");
    CHECK_THAT(refusal(folder, folder / "world.map"), EndsWith("rename it to .shp."));
}

TEST_CASE("Truncated GeoJSON, GeoPackage and FlatGeobuf are refused", "[bad]")
{
    const Folder folder;
    std::vector<std::pair<std::string, std::string>> features;
    for (int i = 0; i < 500; ++i) {
        const int x = i % 100;
        features.emplace_back("C" + std::to_string(i), std::format("POLYGON(({0} 0,{0} 1,{0}.5 1,{0} 0))", x));
    }
    const std::vector<WktLayer> layers = {{.name = "land", .features = features, .type = "polygon"}};
    const std::string package = bytesOf(writeWithGdal(folder / "whole.gpkg", "GPKG", layers));
    const std::string flat = bytesOf(writeWithGdal(folder / "whole.fgb", "FlatGeobuf", layers));
    const std::string text = json("[[[0,0],[0,1],[1,1],[0,0]]]");
    for (const double part : {0.1, 0.5, 0.9, 0.99}) {
        const auto cut = [&](const std::string &whole) {
            return whole.substr(0, static_cast<std::size_t>(part * static_cast<double>(whole.size())));
        };
        CHECK_THAT(refusal(folder, write(folder / "a.geojson", cut(text))), EndsWith("."));
        CHECK_THAT(refusal(folder, write(folder / "a.gpkg", cut(package))), EndsWith("."));
        CHECK_THAT(refusal(folder, write(folder / "a.fgb", cut(flat))), EndsWith("."));
    }
}

TEST_CASE("A shape record of nonsense leaves its feature out, or the file", "[bad]")
{
    const Folder folder;
    const fs::path path = write(folder / "a.shp", twoCountries());
    const std::string whole = bytesOf(path);
    const std::size_t second = 100 + 8 + shapeRecord(twoCountries().features[0], ShapeType::Polygon).size();
    std::string damaged = whole;
    damaged.replace(second + 8 + 36, 8, std::string(8, '\x7F')); // numbers of rings and places
    const Read read = acceptance(folder, write(path, damaged));
    REQUIRE(read.countries.size() == 1);
    CHECK(read.countries[0].code == "KAZ");
    CHECK_THAT(read.notices, ContainsSubstring(", feature 2: is damaged and was left out ("));
}

TEST_CASE("Any byte of a small shapefile may be wrong without harm", "[bad]")
{
    const Folder folder;
    const fs::path path = write(folder / "a.shp", twoCountries());
    for (const char *part : {"a.shp", "a.shx", "a.dbf"}) {
        const std::string whole = bytesOf(folder / part);
        for (std::size_t i = 0; i < whole.size(); ++i) {
            std::string damaged = whole;
            damaged[i] = static_cast<char>(~damaged[i]);
            write(folder / part, damaged);
            const auto result = readCountries(path, {.maxVertices = 1000});
            if (!result && !toEnglish(result.error()).starts_with(path.native()))
                FAIL(toEnglish(result.error()));
        }
        write(folder / part, whole);
    }
}

TEST_CASE("A file without the right to read it is refused", "[bad]")
{
    const Folder folder;
    const fs::path path = write(folder / "a.shp", twoCountries());
    fs::permissions(path, fs::perms::none);
    if (::access(path.c_str(), R_OK) == 0)
        SKIP("this user may read everything");
    const auto result = readCountries(path);
    fs::permissions(path, fs::perms::owner_all);
    REQUIRE_FALSE(result);
    CHECK_THAT(toEnglish(result.error()),
               EndsWith("may not be read; ask its owner for the right to read it and its folder."));
}

TEST_CASE("Folders, devices, pipes and sockets are refused, and no pipe is waited for", "[bad]")
{
    const Folder folder;
    CHECK_THAT(refusal(folder, folder.path()), ContainsSubstring("is a folder; open a file in it."));
    CHECK_THAT(refusal(folder, "/dev/zero"), ContainsSubstring("is not a regular file"));
    REQUIRE(mkfifo((folder / "pipe.shp").c_str(), 0600) == 0);
    CHECK_THAT(refusal(folder, folder / "pipe.shp"), ContainsSubstring("is not a regular file"));
    sockaddr_un address = {};
    address.sun_family = AF_UNIX;
    const std::string name = (folder / "s.shp").native();
    std::ranges::copy(name, std::begin(address.sun_path));
    const int handle = ::socket(AF_UNIX, SOCK_STREAM, 0);
    REQUIRE(handle >= 0);
    REQUIRE(::bind(handle, reinterpret_cast<const sockaddr *>(&address), sizeof(address)) == 0);
    CHECK_THAT(refusal(folder, name), ContainsSubstring("is not a regular file"));
    ::close(handle);
}

TEST_CASE("Virtual paths and addresses are refused", "[bad]")
{
    const Folder folder;
    write(folder / "a.zip", "PK\x03\x04");
    for (const std::string &path :
         {std::string("/vsicurl/http://localhost:1/a.shp"),
          std::string("/vsizip/") + (folder / "a.zip").native() + "/a.shp", std::string("/vsis3/bucket/a.shp"),
          std::string("/vsistdin/"), std::string("//vsimem/a.shp")})
        CHECK_THAT(refusal(folder, path),
                   ContainsSubstring("is a virtual path, and only files on this computer are read; download"));
    for (const char *path :
         {"https://localhost:1/a.shp", "ftp://x/a.geojson", "file:///etc/passwd", "s3://bucket/a.shp"})
        CHECK_THAT(refusal(folder, path), ContainsSubstring("is an address, and nothing is fetched from the network"));
    for (const char *path :
         {"GPKG:/tmp/a.gpkg:land", "PG:dbname=x", "{\"type\":\"Point\",\"coordinates\":[1,2]}", "vsicurl/http:/x"})
        CHECK_THAT(refusal(folder, path), ContainsSubstring("does not exist"));
}

TEST_CASE("Names with blanks, quotes, percent signs, Cyrillic and emoji are read", "[bad]")
{
    const Folder folder;
    const std::string wkt = "POLYGON((0 0,0 1,1 1,0 0))";
    for (const char *name : {"with blank", "it's \"quoted\"", "100%25 #1? & <more>;", "Казахстан", "世界", "🗺️",
                             "-dash", "a.b.c", ":colon", "back\\slash", "new\nline"}) {
        fs::create_directory(folder / name);
        CHECK(readCountries(write(folder / name / (std::string(name) + ".shp"), twoCountries())));
        CHECK(readCountries(
            write(folder / name / (std::string(name) + ".geojson"), json("[[[0,0],[0,1],[1,1],[0,0]]]"))));
        fs::rename(writeWithGdal(folder / "t.gpkg", "GPKG", {{.name = "land", .features = {{"AAA", wkt}}}}),
                   folder / name / (std::string(name) + ".gpkg"));
        CHECK(readCountries(folder / name / (std::string(name) + ".gpkg")));
        fs::rename(writeWithGdal(folder / "t.fgb", "FlatGeobuf", {{.name = "land", .features = {{"AAA", wkt}}}}),
                   folder / name / (std::string(name) + ".fgb"));
        CHECK(readCountries(folder / name / (std::string(name) + ".fgb")));
    }
}

TEST_CASE("A name that is not UTF-8 still makes a sentence that is", "[bad]")
{
    const Folder folder;
    const auto result = readCountries(folder / "\xCA\xE0\xE7.shp");
    REQUIRE_FALSE(result);
    CHECK_THAT(toEnglish(result.error()),
               ContainsSubstring("/\xEF\xBF\xBD\xEF\xBF\xBD\xEF\xBF\xBD.shp: does not exist"));
    CHECK(readCountries(write(folder / "\xCA\xE0\xE7.shp", twoCountries())));
}

TEST_CASE("Nothing is written beside the file, whatever its format, in a folder that is read-only or not", "[bad]")
{
    const Folder folder;
    const std::string wkt = "POLYGON((0 0,0 1,1 1,0 0))";
    Shapefile noIndex = twoCountries();
    noIndex.hasShx = false;
    const fs::path files[] = {
        write(folder / "a.shp", twoCountries()), write(folder / "noindex.shp", noIndex),
        write(folder / "a.geojson", json("[[[0,0],[0,1],[1,1],[0,0]]]")),
        writeWithGdal(folder / "a.gpkg", "GPKG", {{.name = "land", .features = {{"AAA", wkt}}}}),
        writeWithGdal(folder / "a.fgb", "FlatGeobuf", {{.name = "land", .features = {{"AAA", wkt}}}})};
    for (const fs::path &file : files)
        CHECK_FALSE(acceptance(folder, file).countries.empty());
    fs::permissions(folder.path(), fs::perms::owner_read | fs::perms::owner_exec);
    for (const fs::path &file : files)
        CHECK_FALSE(acceptance(folder, file).countries.empty());
}

TEST_CASE("A GeoPackage in write-ahead mode is read without a -wal or -shm beside it", "[bad]")
{
    const Folder folder;
    const fs::path path = writeWithGdal(folder / "a.gpkg", "GPKG",
                                        {{.name = "land", .features = {{"AAA", "POLYGON((0 0,0 1,1 1,0 0))"}}}});
    std::string bytes = bytesOf(path);
    bytes[18] = bytes[19] = 2; // write and read version: write-ahead logging
    write(path, bytes);
    CHECK(acceptance(folder, path).countries.size() == 1);
    write(folder / "a.gpkg-wal", std::string(100, 'x')); // a log of nonsense is not taken in, and not touched
    CHECK(acceptance(folder, path).countries.size() == 1);
}

TEST_CASE("The folder for temporary files is left as it was", "[bad]")
{
    const Folder folder;
    const Folder temporary;
    const char *before = std::getenv("TMPDIR"); // NOLINT(concurrency-mt-unsafe): no other thread runs
    const std::string old = before != nullptr ? before : "";
    setenv("TMPDIR", temporary.path().c_str(), 1); // NOLINT(concurrency-mt-unsafe)
    Shapefile noIndex = twoCountries();
    noIndex.hasShx = false;
    CHECK(readCountries(write(folder / "a.shp", noIndex)));
    CHECK_FALSE(readCountries(write(folder / "b.geojson", "{")));
    CHECK(temporary.contents().empty());
    setenv("TMPDIR", "/nonexistent", 1); // NOLINT(concurrency-mt-unsafe)
    CHECK_THAT(refusal(folder, folder / "a.shp"), ContainsSubstring("set TMPDIR to another folder"));
    if (before != nullptr)
        setenv("TMPDIR", old.c_str(), 1); // NOLINT(concurrency-mt-unsafe)
    else
        unsetenv("TMPDIR"); // NOLINT(concurrency-mt-unsafe)
}

TEST_CASE("A file of nothing but trouble gives a handful of notices", "[bad]")
{
    const Folder folder;
    Shapefile world = twoCountries();
    for (int i = 0; i < 3000; ++i) {
        Ring ring = square(i % 100, i % 50);
        if (i % 3 == 0)
            ring[0].lon = NotANumber;
        world.features.push_back(
            {i % 3 == 1 ? std::vector<Ring>{} : std::vector<Ring>{ring}, {i % 2 == 0 ? "-99" : "", "\xFF\xFE"}});
    }
    CHECK(acceptance(folder, write(folder / "a.shp", world)).noticeCount < 8);
}
