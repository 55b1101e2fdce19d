// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command_line.h"

#include "tests/app/program.h"
#include "tests/app/shipped_atlas.h"
#include "tests/app/tables.h"
#include "tests/geodata/line_world.h"

#include <QDir>
#include <QFile>
#include <QImage>
#include <QTemporaryDir>

#include <catch2/catch_test_macros.hpp>
#include <catch2/matchers/catch_matchers_string.hpp>

#include <algorithm>
#include <cmath>
#include <vector>

using Catch::Matchers::ContainsSubstring;

namespace {

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

TEST_CASE("Without a word the window opens; with a file it opens that file", "[command_line]")
{
    const auto parse = [](std::vector<const char *> arguments) {
        arguments.insert(arguments.begin(), "multivector");
        return parseCommandLine(int(arguments.size()), arguments.data());
    };
    const auto bare = parse({});
    REQUIRE(std::holds_alternative<CommandLine>(bare));
    REQUIRE(std::holds_alternative<WindowCommand>(std::get<CommandLine>(bare).command));
    CHECK(std::get<WindowCommand>(std::get<CommandLine>(bare).command).atlas.isEmpty());

    const auto file = parse({"мир 1.shp", "--encoding", "CP1251", "--code-field", "KOD"});
    REQUIRE(std::holds_alternative<CommandLine>(file));
    const auto &line = std::get<CommandLine>(file);
    REQUIRE(std::holds_alternative<WindowCommand>(line.command));
    CHECK(std::get<WindowCommand>(line.command).atlas == QStringLiteral("мир 1.shp"));
    CHECK(line.readOptions.encoding == "CP1251");
    CHECK(line.readOptions.fields.code == std::vector<std::string>{"KOD"});
}

TEST_CASE("An export takes its options in any order, and what is left out from a sensible default", "[command_line]")
{
    const std::vector<const char *> arguments{"multivector", "export", "--out",      "a.png", "--size",  "3840x2160",
                                              "--theme",     "print",  "--language", "ru",    "--scale", "2.5"};
    const auto parsed = parseCommandLine(int(arguments.size()), arguments.data());
    REQUIRE(std::holds_alternative<CommandLine>(parsed));
    const auto &command = std::get<ExportCommand>(std::get<CommandLine>(parsed).command);
    CHECK(command.scene == QStringLiteral("default"));
    CHECK(command.atlas.isEmpty());
    CHECK(command.out == QStringLiteral("a.png"));
    CHECK(command.pixels == QSize(3840, 2160));
    CHECK(command.scale == 2.5);
    CHECK(command.theme == QStringLiteral("print"));
    CHECK(command.language == QStringLiteral("ru"));
}

TEST_CASE("Files of lines are taken for corridors, as many as are named", "[command_line]")
{
    const auto parse = [](std::vector<const char *> arguments) {
        arguments.insert(arguments.begin(), "multivector");
        return parseCommandLine(int(arguments.size()), arguments.data());
    };
    const QStringList both{QStringLiteral("a.shp"), QStringLiteral("пути.geojson")};
    const auto window = parse({"--corridors", "a.shp", "--corridors", "пути.geojson", "world.shp"});
    REQUIRE(std::holds_alternative<CommandLine>(window));
    const auto &shown = std::get<WindowCommand>(std::get<CommandLine>(window).command);
    CHECK(shown.corridors == both);
    CHECK(shown.atlas == QStringLiteral("world.shp"));

    const auto picture = parse({"export", "--corridors", "a.shp", "--out", "a.png", "--corridors", "пути.geojson"});
    REQUIRE(std::holds_alternative<CommandLine>(picture));
    CHECK(std::get<ExportCommand>(std::get<CommandLine>(picture).command).corridors == both);

    const auto none = parse({});
    REQUIRE(std::holds_alternative<CommandLine>(none));
    CHECK(std::get<WindowCommand>(std::get<CommandLine>(none).command).corridors.isEmpty());
}

TEST_CASE("A picture is drawn without lines that cannot be read, and they are told", "[command_line][program]")
{
    const small_world::Folder folder;
    const auto path = [&](const char *name) { return QString::fromStdString((folder / name).string()); };
    small_world::write(folder / "world.shp", small_world::twoCountries());
    small_world::write(folder / "odd.geojson",
                       small_world::jsonCollection({small_world::jsonLine("[[60,40],[62,41]]", R"("mode":"tram")")}));
    const ProgramResult result = runProgram(
        {QStringLiteral("export"), QStringLiteral("--atlas"), path("world.shp"), QStringLiteral("--corridors"),
         path("gone.geojson"), QStringLiteral("--corridors"), path("odd.geojson"), QStringLiteral("--size"),
         QStringLiteral("320x200"), QStringLiteral("--out"), path("map.png")});
    INFO(result.errors.toStdString());
    CHECK(result.exitCode == 0);
    CHECK_THAT(result.errors.toStdString(), ContainsSubstring("gone.geojson: does not exist"));
    CHECK_THAT(result.errors.toStdString(), ContainsSubstring("mode is “tram”"));
    CHECK(QFile::exists(path("map.png")));
}

TEST_CASE("The table has every country of the shipped world with its area", "[command_line][program]")
{
    const ProgramResult result = runProgram(words({"countries", "--csv"}));
    REQUIRE(result.exitCode == 0);
    CHECK(result.errors.isEmpty());
    const auto rows = rowsOf(result.output);
    REQUIRE(rows.size() == 252);
    CHECK(rows[0] == words({"code", "name", "area_km2", "parts", "vertices", "west", "south", "east", "north"}));
    QStringList codes;
    for (const QStringList &row : rows) {
        REQUIRE(row.size() == 9);
        codes.append(row.at(0));
    }
    CHECK(codes.removeDuplicates() == 0);
    const auto kazakhstan = std::ranges::find(rows, QStringLiteral("KAZ"), [](const auto &row) { return row.at(0); });
    REQUIRE(kazakhstan != rows.end());
    CHECK(kazakhstan->at(1) == QStringLiteral("Kazakhstan"));
    CHECK(std::abs(kazakhstan->at(2).toDouble() / 2'724'900 - 1) < 0.01); // km², Bureau of National Statistics
    CHECK(std::abs(kazakhstan->at(5).toDouble() - 46.5) < 0.2);
    CHECK(std::abs(kazakhstan->at(8).toDouble() - 55.4) < 0.2);
}

TEST_CASE("The table speaks the language asked for", "[command_line][program]")
{
    const ProgramResult result = runProgram(words({"countries", "--csv", "--language", "ru"}));
    REQUIRE(result.exitCode == 0);
    CHECK_THAT(result.output.toStdString(), ContainsSubstring("KAZ,Казахстан,"));
}

TEST_CASE("The table of borders has every pair, with its length and what is stated of it", "[command_line][program]")
{
    const ProgramResult result = runProgram(words({"borders", "--csv"}));
    REQUIRE(result.exitCode == 0);
    CHECK(result.errors.isEmpty());
    const auto rows = rowsOf(result.output);
    const AtlasHandle &atlas = shippedAtlas();
    REQUIRE(rows.size() == atlas.borders().size() + 1);
    CHECK(rows[0] == words({"country_a", "country_b", "length_km", "pieces", "stated_km", "ratio", "stated_source"}));
    QStringList pairs;
    for (std::size_t i = 1; i < rows.size(); ++i) {
        const QStringList &row = rows[i];
        CAPTURE(row.join(u' ').toStdString());
        REQUIRE(row.size() == 7);
        CHECK(row[0] < row[1]);
        CHECK(isNumber(row[2]));
        CHECK(isNumber(row[3]));
        CHECK(row[4].isEmpty() == row[5].isEmpty());
        CHECK(row[4].isEmpty() == row[6].isEmpty());
        if (!row[4].isEmpty()) {
            REQUIRE(isNumber(row[4]));
            CHECK(std::abs(row[5].toDouble() - row[2].toDouble() / row[4].toDouble()) < 0.001);
        }
        pairs.append(row[0] + QStringLiteral("–") + row[1]);
        CHECK(pairs.last() == atlas.borderId(i - 1));
    }
    CHECK(pairs.removeDuplicates() == 0);

    const QStringList russian = rowOf(rows, words({"KAZ", "RUS"}));
    REQUIRE(russian.size() == 7);
    CHECK(russian[4] == QStringLiteral("7644"));
    CHECK(russian[6] == QStringLiteral("CIA World Factbook (2026 edition)"));
    CHECK(russian[5].toDouble() > 0.75);
    CHECK(russian[5].toDouble() < 1);
    CHECK(rowOf(rows, words({"FRA", "ITA"})).value(4, QStringLiteral("no such row")).isEmpty());
}

TEST_CASE("The borders of one country can be had by themselves", "[command_line][program]")
{
    const ProgramResult result = runProgram(words({"borders", "--csv", "--country", "KAZ"}));
    REQUIRE(result.exitCode == 0);
    const auto rows = rowsOf(result.output);
    REQUIRE(rows.size() == 6);
    for (std::size_t i = 1; i < rows.size(); ++i)
        CHECK(rows[i].first(2).contains(QStringLiteral("KAZ")));
    const ProgramResult island = runProgram(words({"borders", "--csv", "--country", "JPN"}));
    CHECK(island.exitCode == 0);
    CHECK(rowsOf(island.output).size() == 1); // the header: Japan is there, but has no land border
}

TEST_CASE("A table is seen from the viewpoint asked for", "[command_line][program]")
{
    const ProgramResult un = runProgram(words({"borders", "--csv", "--viewpoint", "un"}));
    REQUIRE(un.exitCode == 0);
    CHECK(un.errors.isEmpty());
    const auto borders = rowsOf(un.output);
    CHECK(rowOf(borders, words({"DJI", "SOM"})).size() == 7);
    CHECK(rowOf(borders, words({"DJI", "SOL"})).isEmpty());
    for (const QStringList &row : borders)
        CHECK_FALSE(row.first(2).contains(QStringLiteral("SOL")));

    const ProgramResult before = runProgram(words({"countries", "--csv"}));
    const ProgramResult after = runProgram(words({"countries", "--csv", "--viewpoint", "un"}));
    REQUIRE(after.exitCode == 0);
    CHECK(after.errors.isEmpty());
    const auto file = rowsOf(before.output);
    const auto seen = rowsOf(after.output);
    CHECK(seen.size() == file.size() - 6);
    CHECK(rowOf(file, words({"SOL"})).size() == 9);
    CHECK(rowOf(seen, words({"SOL"})).isEmpty());
    const auto area = [](const std::vector<QStringList> &rows, const char *code) {
        return rowOf(rows, words({code})).value(2).toDouble();
    };
    CHECK(std::abs(area(seen, "SOM") - area(file, "SOM") - area(file, "SOL")) < 0.2);
    CHECK(area(seen, "UKR") > area(file, "UKR") + 20'000);
    CHECK(rowOf(seen, words({"KAZ"})) == rowOf(file, words({"KAZ"})));
}

TEST_CASE("A country or a viewpoint that there is not is told, with those there are", "[command_line][program]")
{
    const auto has = [](const char *word) { return ContainsSubstring(word); };
    CHECK_THAT(sentenceFor(words({"borders", "--csv", "--country", "XYZ"})),
               has("XYZ") && has("multivector countries --csv"));
    CHECK_THAT(sentenceFor(words({"borders", "--csv", "--country", "SOL", "--viewpoint", "un"})), has("SOL"));
    CHECK_THAT(sentenceFor(words({"borders", "--csv", "--viewpoint", "mars"})),
               has("mars") && has("de_facto") && has("un"));
    CHECK_THAT(sentenceFor(words({"countries", "--csv", "--viewpoint", "mars"})),
               has("mars") && has("de_facto") && has("un"));
    const QTemporaryDir folder;
    const QString out = folder.filePath(QStringLiteral("a.png"));
    CHECK_THAT(sentenceFor(words({"export", "--viewpoint", "mars", "--out"}) << out),
               has("mars") && has("de_facto") && has("un"));
    CHECK_FALSE(QFile::exists(out));
}

TEST_CASE("A picture is drawn from the viewpoint asked for", "[command_line][program]")
{
    const QTemporaryDir folder;
    const QString scene = folder.filePath(QStringLiteral("horn.json"));
    QFile file(scene);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(R"({"camera": {"longitude": 45, "latitude": 8, "span": 0.06}})");
    file.close();
    const auto picture = [&](const QStringList &options) {
        const QString out = folder.filePath(QStringLiteral("a.png"));
        const ProgramResult result = runProgram(words({"export", "--force", "--size", "640x400", "--scene"})
                                                << scene << QStringLiteral("--out") << out << options);
        CAPTURE(result.errors.toStdString());
        CHECK(result.exitCode == 0);
        return QImage(out);
    };
    const QImage plain = picture({});
    const QImage deFacto = picture(words({"--viewpoint", "de_facto"}));
    const QImage un = picture(words({"--viewpoint", "un"}));
    const bool isSame = plain == deFacto; // Catch would print every byte
    CHECK(isSame);
    // Not only another word in the footer: the land itself looks different.
    const QRect land(200, 100, 240, 200);
    const bool isLandSame = plain.copy(land) == un.copy(land);
    CHECK_FALSE(isLandSame);
}

TEST_CASE("How far neighbours may lie apart is a number of metres within reason", "[command_line][program]")
{
    for (const char *wrong : {"-1", "20001", "far", "nan", "inf"}) {
        CAPTURE(wrong);
        CHECK_THAT(sentenceFor(words({"borders", "--csv", "--border-tolerance", wrong})),
                   ContainsSubstring("--border-tolerance") && ContainsSubstring("20000"));
    }
    const auto tolerance = [](const char *metres) {
        const std::vector<const char *> arguments{"multivector", "borders", "--border-tolerance", metres};
        const auto parsed = parseCommandLine(int(arguments.size()), arguments.data());
        REQUIRE(std::holds_alternative<CommandLine>(parsed));
        return std::get<CommandLine>(parsed).readOptions.borderToleranceKm;
    };
    CHECK(tolerance("0") == 0.0);
    CHECK(tolerance("1500") == 1.5);
    CHECK(tolerance("20000") == 20.0);
    const std::vector<const char *> bare{"multivector", "borders"};
    const auto parsed = parseCommandLine(int(bare.size()), bare.data());
    REQUIRE(std::holds_alternative<CommandLine>(parsed));
    CHECK_FALSE(std::get<CommandLine>(parsed).readOptions.borderToleranceKm); // the atlas' own, or the usual one
}

TEST_CASE("Commas, quotes and line ends in names survive the table", "[command_line][program]")
{
    const small_world::Folder folder;
    small_world::Shapefile world;
    const std::vector<std::string> names{"Korea, Republic of", "the \"Free\" State", "plain"};
    for (std::size_t i = 0; i < names.size(); ++i)
        world.features.push_back({{small_world::square(60 + double(2 * i), 40)}, {"AA" + std::to_string(i), names[i]}});
    const auto file = small_world::write(folder / "my \"world\", 1.shp", world);
    const ProgramResult result = runProgram({QStringLiteral("countries"), QStringLiteral("--csv"),
                                             QStringLiteral("--atlas"), QString::fromStdString(file.string())});
    CAPTURE(result.errors.toStdString());
    REQUIRE(result.exitCode == 0);
    const auto rows = rowsOf(result.output);
    REQUIRE(rows.size() == 4);
    for (std::size_t i = 0; i < names.size(); ++i)
        CHECK(rows[i + 1].value(1).toStdString() == names[i]);
}

TEST_CASE("The same picture has the same bytes on every run, without a display", "[command_line][program]")
{
    const QTemporaryDir folder;
    QList<QByteArray> pictures;
    for (const char *name : {"first.png", "second.png"}) {
        const QString out = folder.filePath(QLatin1String(name));
        const ProgramResult result =
            runProgram(words({"export", "--force", "--scene", "default", "--size", "640x400", "--out"}) << out);
        CAPTURE(result.errors.toStdString());
        REQUIRE(result.exitCode == 0);
        CHECK(result.output.isEmpty());
        pictures.append(bytesOf(out));
    }
    CHECK(pictures[0].size() > 20'000);
    const bool isSame = pictures[0] == pictures[1]; // Catch would print every byte
    CHECK(isSame);
    const QImage image = QImage::fromData(pictures[0], "PNG");
    CHECK(image.size() == QSize(640, 400));
    CHECK_FALSE(image.hasAlphaChannel());
    CHECK(image.text(QStringLiteral("Software")).startsWith(QStringLiteral("Multivector ")));
    CHECK(QDir(folder.path()).entryList(QDir::Files) == words({"first.png", "second.png"})); // no leftovers
}

TEST_CASE("The theme asked for is the one drawn", "[command_line][program]")
{
    const QTemporaryDir folder;
    const QString out = folder.filePath(QStringLiteral("a.png"));
    REQUIRE(runProgram(words({"export", "--size", "320x200", "--theme", "print", "--out"}) << out).exitCode == 0);
    const QImage image(out);
    double lightness = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            lightness += double(image.pixelColor(x, y).lightnessF());
    }
    CHECK(lightness / (image.width() * image.height()) > 0.8);
}

TEST_CASE("A wrong word on the command line is told in one sentence", "[command_line][program]")
{
    const QTemporaryDir folder;
    const QString out = folder.filePath(QStringLiteral("a.png"));
    CHECK_THAT(sentenceFor(words({"export", "--size", "large", "--out"}) << out),
               ContainsSubstring("large") && ContainsSubstring("3840x2160"));
    for (const char *size : {"0x10", "-5x5", "12", "10x", "x10", "10x10x10", "99999999999x5"})
        CHECK_THAT(sentenceFor(words({"export", "--size", size, "--out"}) << out), ContainsSubstring(size));
    CHECK_THAT(sentenceFor(words({"export", "--theme", "sepia", "--out"}) << out),
               ContainsSubstring("sepia") && ContainsSubstring("print"));
    CHECK_THAT(sentenceFor(words({"export"})), ContainsSubstring("--out"));
    CHECK_THAT(sentenceFor(words({"countries", "--shiny"})), ContainsSubstring("--shiny"));
    CHECK_FALSE(QFile::exists(out));
}

TEST_CASE("A picture larger than the driver can draw is refused with the largest there is", "[command_line][program]")
{
    const QTemporaryDir folder;
    CHECK_THAT(
        sentenceFor(words({"export", "--size", "100000x100", "--out"}) << folder.filePath(QStringLiteral("a.png"))),
        ContainsSubstring("100000×100") && ContainsSubstring("at most"));
}

TEST_CASE("A scene or an atlas that is not there is named", "[command_line][program]")
{
    const QTemporaryDir folder;
    const QString out = folder.filePath(QStringLiteral("a.png"));
    CHECK_THAT(sentenceFor(words({"export", "--scene", "/nowhere/lost.json", "--out"}) << out),
               ContainsSubstring("lost.json"));
    CHECK_THAT(sentenceFor(words({"export", "--atlas", "/nowhere/lost.shp", "--out"}) << out),
               ContainsSubstring("lost.shp"));
    CHECK_THAT(sentenceFor(words({"countries", "--csv", "--atlas", "/nowhere/lost.gpkg"})),
               ContainsSubstring("lost.gpkg"));
    CHECK_FALSE(QFile::exists(out));
}

TEST_CASE("A broken scene is named with the place in it", "[command_line][program]")
{
    const QTemporaryDir folder;
    const QString scene = folder.filePath(QStringLiteral("сцена 1.json"));
    QFile file(scene);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("{\n  \"theme\": \"sepia\"\n}");
    file.close();
    CHECK_THAT(sentenceFor(words({"export", "--scene"})
                           << scene << QStringLiteral("--out") << folder.filePath(QStringLiteral("a.png"))),
               ContainsSubstring("сцена 1.json, key “theme”"));
}

TEST_CASE("Web addresses and virtual paths are refused", "[command_line][program]")
{
    const QTemporaryDir folder;
    const QString out = folder.filePath(QStringLiteral("a.png"));
    CHECK_THAT(sentenceFor(words({"countries", "--csv", "--atlas", "/vsicurl/http://127.0.0.1/world.shp"})),
               ContainsSubstring("world.shp"));
    CHECK_THAT(sentenceFor(words({"export", "--atlas", "/vsizip/world.zip/world.shp", "--out"}) << out),
               ContainsSubstring("world.shp"));
    CHECK_THAT(sentenceFor(words({"export", "--atlas", "http://127.0.0.1/world.shp", "--out"}) << out),
               ContainsSubstring("world.shp"));
}

TEST_CASE("A picture that cannot be written is named, and nothing is left behind", "[command_line][program]")
{
    const QTemporaryDir folder;
    CHECK_THAT(sentenceFor(words({"export", "--size", "320x200", "--out"})
                           << folder.filePath(QStringLiteral("missing/a.png"))),
               ContainsSubstring("a.png: cannot be written"));
    // A file in the folder's place stops even the superuser.
    QFile file(folder.filePath(QStringLiteral("file")));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.close();
    CHECK_THAT(
        sentenceFor(words({"export", "--size", "320x200", "--out"}) << folder.filePath(QStringLiteral("file/b.png"))),
        ContainsSubstring("b.png: cannot be written"));
    CHECK(QDir(folder.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot) == words({"file"}));
}

TEST_CASE("A table for which there is no room is told", "[command_line][program]")
{
    for (const char *table : {"countries", "borders"}) {
        const ProgramResult result = runProgram(words({table, "--csv"}), QStringLiteral("/dev/full"));
        CHECK(result.exitCode > 0);
        CHECK_THAT(result.errors.toStdString(), ContainsSubstring("cannot be written") && ContainsSubstring("room"));
    }
}

TEST_CASE("Without a display the window says what can be done instead", "[command_line][program]")
{
    CHECK_THAT(sentenceFor({}), ContainsSubstring("no display") && ContainsSubstring("multivector export"));
}

TEST_CASE("Help and version are answers, not errors", "[command_line][program]")
{
    const ProgramResult help = runProgram(words({"--help"}));
    CHECK(help.exitCode == 0);
    CHECK(help.errors.isEmpty());
    for (const char *word : {"export", "countries", "borders", "FILE", "--encoding", "--border-tolerance"})
        CHECK_THAT(help.output.toStdString(), ContainsSubstring(word, Catch::CaseSensitive::No));
    const ProgramResult version = runProgram(words({"--version"}));
    CHECK(version.exitCode == 0);
    CHECK_THAT(version.output.toStdString(), ContainsSubstring("0."));
}
