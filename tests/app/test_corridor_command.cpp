// SPDX-License-Identifier: GPL-3.0-or-later
// `multivector corridors` and `multivector route`: the table twins of the Corridor layer.
#include "tests/app/tables.h"

#include <catch2/catch_test_macros.hpp>

#include <QFile>
#include <QTemporaryDir>

#include <algorithm>

namespace {

std::vector<QStringList> rowsFor(const QStringList &arguments)
{
    const ProgramResult result = runProgram(arguments);
    CAPTURE(result.errors.toStdString());
    REQUIRE(result.exitCode == 0);
    CHECK(result.errors.isEmpty());
    const auto rows = rowsOf(result.output);
    REQUIRE(rows.size() > 1);
    for (const QStringList &row : rows)
        REQUIRE(row.size() == rows[0].size());
    return rows;
}

} // namespace

TEST_CASE("The table of corridors lists the countries of each leg in order, with kilometres and mode",
          "[command_line][program]")
{
    const auto rows = rowsFor(words({"corridors", "--csv", "--id", "middle_corridor"}));
    CHECK(rows[0] == words({"corridor", "leg", "role", "order", "country", "km", "mode", "enters_at", "stated_km",
                            "stated_source"}));
    QStringList main;
    for (const QStringList &row : rows) {
        CHECK((row[0] == QStringLiteral("middle_corridor") || row[0] == QStringLiteral("corridor")));
        if (row[2] == QStringLiteral("main") && row[5].toDouble() > 20)
            main.append(row[4] + QChar(u' ') + row[6]);
    }
    CHECK(main ==
          words({"CHN rail", "KAZ rail", "sea ferry", "AZE rail", "GEO rail", "sea ferry", "ROU rail", "HUN rail"}));
    CHECK(rows[1][8] == QStringLiteral("11000")); // stated, beside what is drawn
    CHECK(rows[2][7] == QStringLiteral("Alashankou – Dostyk"));
}

TEST_CASE("The table of corridors says how each stands to a country", "[command_line][program]")
{
    const auto rows = rowsFor(words({"corridors", "--csv", "--country", "RUS"}));
    CHECK(rows.size() == 15);
    CHECK(rowOf(rows, words({"middle_corridor", "RUS"}))[2] == QStringLiteral("avoids"));
    CHECK(rowOf(rows, words({"northern_corridor", "RUS"}))[2] == QStringLiteral("crosses"));
}

TEST_CASE("The best way from Xi'an to Tbilisi is printed step by step, with its total", "[command_line][program]")
{
    const auto rows =
        rowsFor(words({"route", "--corridor", "middle_corridor", "--from", "Xi'an", "--to", "Tbilisi", "--csv"}));
    CHECK(rows[0] == words({"order", "what", "where", "km", "mode", "place"}));
    CHECK(rows[2].mid(1) == words({"border", "CHN-KAZ", "", "rail", "Alashankou – Dostyk"}));
    CHECK(rows[3].mid(1, 2) == words({"gauge", "1435-1520"}));
    double sum = 0;
    for (const QStringList &row : rows) {
        if (row[1] == QStringLiteral("country") || row[1] == QStringLiteral("sea"))
            sum += row[3].toDouble();
    }
    CHECK(rows.back()[1] == QStringLiteral("total"));
    CHECK(std::abs(sum - rows.back()[3].toDouble()) < 1);
    CHECK(rows.back()[5].startsWith(QStringLiteral("4 countries, 2 border crossings, 545.5 km at sea")));
    // Names are understood in the languages of the atlas.
    CHECK(rowsFor(words({"route", "--from", "Достык", "--to", "Тбилиси"})) ==
          rowsFor(words({"route", "--from", "Dostyk", "--to", "Tbilisi"})));
}

TEST_CASE("A route goes round what is assumed to be closed, or says that there is no way", "[command_line][program]")
{
    const auto rows = rowsFor(
        words({"route", "--from", "Xi'an", "--to", "Budapest", "--close-country", "RUS", "--close-border", "KAZ-AZE"}));
    for (const QStringList &row : rows)
        CHECK(row[2] != QStringLiteral("RUS"));
    CHECK(sentenceFor(words({"route", "--from", "Xi'an", "--to", "Duisburg", "--close-country", "RUS"}))
              .contains("has no way from Xi'an to Duisburg along its corridors; allow more corridors, close less, or "
                        "add --unbuilt."));
}

TEST_CASE("What a route cannot find is one sentence with a way out", "[command_line][program]")
{
    CHECK(sentenceFor(words({"route", "--from", "Xanadu", "--to", "Tbilisi"}))
              .contains("has no corridor that passes a place called Xanadu; see which there are"));
    CHECK(sentenceFor(words({"route", "--corridor", "silk", "--from", "Xi'an", "--to", "Tbilisi"}))
              .contains("has no corridor silk; name one of these: middle_corridor, "));
    CHECK(sentenceFor(words({"route", "--from", "Xi'an", "--to", "Tbilisi", "--close-border", "KAZ"}))
              .contains("has no border KAZ; name a border by two codes"));
    CHECK(sentenceFor(words({"route", "--from", "Xi'an", "--to", "Tbilisi", "--close-country", "XXX"}))
              .contains("has no country XXX"));
    CHECK(sentenceFor(words({"corridors", "--id", "silk"})).contains("has no corridor silk"));
}

TEST_CASE("Corridors of one's own are in the table and on the ways, too", "[command_line][program]")
{
    // Straight from one place along the atlas' corridors to another: shorter than any way along those.
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("own.geojson"));
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(
        R"({"type":"FeatureCollection","features":[{"type":"Feature","properties":{"name":"My way","mode":"road"},)"
        R"("geometry":{"type":"LineString","coordinates":[[109.06,34.39],[70,47],[44.834,41.694]]}}]})");
    file.close();
    const auto with = [&](QStringList arguments) {
        return arguments << QStringLiteral("--csv") << QStringLiteral("--corridors") << path;
    };
    CHECK(std::ranges::any_of(rowsFor(with({QStringLiteral("corridors")})), [](const QStringList &row) {
        return row[0] == QLatin1String("user:own/My way") && row[4] == QLatin1String("KAZ") &&
               row[6] == QLatin1String("road");
    }));
    const QStringList way{QStringLiteral("route"), QStringLiteral("--from"), QStringLiteral("Xi'an"),
                          QStringLiteral("--to"), QStringLiteral("Tbilisi")};
    const auto isByRoad = [](const QStringList &row) { return row[4] == QLatin1String("road"); };
    CHECK(std::ranges::any_of(rowsFor(with(way)), isByRoad));
    CHECK(std::ranges::none_of(rowsFor(QStringList(way) << QStringLiteral("--csv")), isByRoad));
    CHECK(runProgram(QStringList(way) << QStringLiteral("--corridors") << path + QStringLiteral(".no"))
              .errors.contains(QLatin1String("does not exist")));
}
