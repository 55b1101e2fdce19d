// SPDX-License-Identifier: GPL-3.0-or-later
// `multivector trade`: the table twin of the Trade layer.
#include "tests/app/shipped_atlas.h"
#include "tests/app/tables.h"
#include "tests/geodata/small_world.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <catch2/catch_test_macros.hpp>
#include <catch2/matchers/catch_matchers_string.hpp>

using Catch::Matchers::ContainsSubstring;

namespace {

/// The table of the shipped atlas' trade, for these options.
std::vector<QStringList> tradeRows(std::initializer_list<const char *> options)
{
    const ProgramResult result = runProgram(words({"trade", "--csv"}) << words(options));
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

TEST_CASE("The table of trade tells no data, zero and withheld apart", "[command_line][program]")
{
    const auto rows = tradeRows({"--region", "--year", "2024"});
    CHECK(rows[0] == words({"country", "power", "flow", "year", "usd_million", "upper_usd_million", "state", "value",
                            "unit", "reporter", "side", "confidence", "is_sum", "gap_usd_million", "gap_ratio",
                            "source", "link", "note"}));
    const QStringList chinese = rowOf(rows, words({"C5", "CHN"}));
    CHECK(chinese.first(13) == words({"C5", "CHN", "turnover", "2024", "94820", "94820", "figure", "94820",
                                      "USD million", "China GACC", "power", "normal", "no"}));
    CHECK_FALSE(chinese[15].isEmpty());
    CHECK(chinese[16].startsWith(QStringLiteral("https://")));
    CHECK(rowOf(rows, words({"C5", "EU"})).first(7) == words({"C5", "EU", "", "2024", "", "", "no data"}));

    const auto russian = tradeRows({"--power", "RUS", "--year", "2023"});
    REQUIRE(russian.size() == 6);
    const QStringList tajik = rowOf(russian, words({"TJK"}));
    CHECK(tajik.first(7) == words({"TJK", "RUS", "turnover", "2023", "", "", "withheld"}));
    CHECK(tajik[9] == QStringLiteral("Russia FTS"));
    CHECK(tajik[11].isEmpty());
}

TEST_CASE("The table of trade follows the basis, the flow and the number asked for", "[command_line][program]")
{
    const auto range = tradeRows({"--country", "KGZ", "--power", "CHN", "--year", "2024", "--basis", "range"});
    REQUIRE(range.size() == 2);
    CHECK(range[1][4] == QStringLiteral("5300"));
    CHECK(range[1][5] == QStringLiteral("22710"));
    CHECK(range[1][7].isEmpty()); // two figures have no one original
    CHECK(range[1][10] == QStringLiteral("country; power"));
    CHECK(range[1][13] == QStringLiteral("17410"));
    CHECK(range[1][14] == QStringLiteral("4.285"));
    const auto partner = tradeRows({"--country", "KAZ", "--power", "CHN", "--basis", "partner", "--show", "turnover"});
    CHECK(partner.size() > 15); // all years, and none of them twice
    for (std::size_t i = 2; i < partner.size(); ++i)
        CHECK(partner[i - 1][3] < partner[i][3]);
    CHECK(partner[1][12] == QStringLiteral("yes"));
    CHECK(partner[1][7] == QStringLiteral("3674.35")); // 2,422.51 and 1,251.84
    for (const QStringList &row : tradeRows({"--basis", "partner", "--show", "exports", "--year", "2012"}))
        CHECK((row[2] == QStringLiteral("country_to_power") || row[0] == QStringLiteral("country")));
    const auto top = tradeRows({"--year", "2024", "--top", "3"});
    REQUIRE(top.size() == 4);
    CHECK(top[1][4].toDouble() >= top[2][4].toDouble());
    CHECK(top[2][4].toDouble() >= top[3][4].toDouble());
}

TEST_CASE("An older figure stands in the table of trade only where it is asked for", "[command_line][program]")
{
    const auto plain = tradeRows({"--country", "TKM", "--power", "EU", "--year", "2025"});
    REQUIRE(plain.size() == 2);
    CHECK(plain[1][6] == QStringLiteral("no data"));
    const auto older = tradeRows({"--country", "TKM", "--power", "EU", "--year", "2025", "--older"});
    REQUIRE(older.size() == 2);
    CHECK(older[1][3] == QStringLiteral("2023"));
    CHECK(older[1][8] == QStringLiteral("EUR million"));
    CHECK(older[1][7] == QStringLiteral("1870"));
    CHECK(older[1][4].toDouble() > 1870);
}

TEST_CASE("Every figure of trade can be had, with its value in US dollars beside it", "[command_line][program]")
{
    const auto rows = tradeRows({"--all-figures"});
    CHECK(rows.size() == shippedAtlas().atlas->trade.figures.size() + 1);
    CHECK(rows[0] == words({"country", "power", "year", "flow", "value", "unit", "usd_million", "reporter", "side",
                            "confidence", "source", "link", "note"}));
    std::size_t withheld = 0;
    for (std::size_t i = 1; i < rows.size(); ++i) {
        const bool isWithheld = rows[i][4] == QStringLiteral("withheld");
        CHECK(isWithheld == rows[i][6].isEmpty());
        withheld += isWithheld ? 1 : 0;
        if (rows[i][5] == QStringLiteral("USD million") && !isWithheld)
            CHECK(std::abs(rows[i][4].toDouble() - rows[i][6].toDouble()) < 0.001);
    }
    CHECK(withheld > 0);
    for (const QStringList &row : tradeRows({"--all-figures", "--country", "KGZ", "--year", "2024"}))
        CHECK((row[0] == QStringLiteral("country") ||
               (row[0] == QStringLiteral("KGZ") && row[2] == QStringLiteral("2024"))));
}

TEST_CASE("A user's columns stand at the end of the table of trade", "[command_line][program]")
{
    const small_world::Folder folder;
    small_world::Shapefile world;
    world.features.push_back({{small_world::square(60, 40)}, {"KAZ", "Kazakhstan"}});
    small_world::write(folder / "countries.shp", world);
    small_world::write(folder / "trade.csv",
                       "country,power,year,flow,value,unit,reporter,side,confidence,source,link,note,checked by\n"
                       "KAZ,CHN,2024,country_to_power,0,USD million,GACC,power,normal,GACC,,,\"Li, W.\"\n"
                       "KAZ,CHN,2024,power_to_country,5,USD million,GACC,power,normal,GACC,,,Anna\n");
    small_world::write(folder / "atlas.json",
                       R"({"format": 1, "id": "small", "countries": {"file": "countries.shp"}, "trade": "trade.csv",
                           "groups": {"central_asia": ["KAZ"], "powers": [{"id": "CHN", "members": ["CHN"]}]}})");
    const QString atlas = QString::fromStdString((folder / "atlas.json").parent_path().string());
    const ProgramResult result = runProgram(words({"trade", "--csv", "--year", "2024", "--atlas"}) << atlas);
    CAPTURE(result.errors.toStdString());
    REQUIRE(result.exitCode == 0);
    const auto rows = rowsOf(result.output);
    REQUIRE(rows.size() == 3);
    CHECK(rows[0].last() == QStringLiteral("checked by"));
    CHECK(rows[1].last() == QStringLiteral("Anna"));
    CHECK(rows[2].last() == QStringLiteral("Li, W."));
    CHECK(rows[2].mid(2, 5) == words({"country_to_power", "2024", "0", "0", "figure"})); // zero is a figure
    const ProgramResult sum =
        runProgram(words({"trade", "--csv", "--year", "2024", "--show", "turnover", "--atlas"}) << atlas);
    CHECK(rowsOf(sum.output).back().last() == QStringLiteral("Li, W.; Anna"));
}

TEST_CASE("Trade that there is not is told, with what there is", "[command_line][program]")
{
    const auto has = [](const char *word) { return ContainsSubstring(word); };
    CHECK_THAT(sentenceFor(words({"trade", "--csv", "--country", "DEU"})),
               has("trade.csv") && has("DEU") && has("KAZ") && has("C5"));
    CHECK_THAT(sentenceFor(words({"trade", "--csv", "--power", "DEU"})), has("DEU") && has("EU, USA"));
    CHECK_THAT(sentenceFor(words({"trade", "--csv", "--year", "1991"})), has("1991") && has("2005") && has("2025"));
    CHECK_THAT(sentenceFor(words({"trade", "--csv", "--year", "soon"})), has("--year") && has("soon"));
    CHECK_THAT(sentenceFor(words({"trade", "--csv", "--basis", "mine"})), has("mine") && has("partner"));
    CHECK_THAT(sentenceFor(words({"trade", "--csv", "--show", "all"})), has("all") && has("directions"));
    for (const char *top : {"0", "-1", "many", "1.5"})
        CHECK_THAT(sentenceFor(words({"trade", "--csv", "--top", top})), has("--top") && has(top));
    CHECK_THAT(sentenceFor(words({"trade", "--csv", "--older"})), has("--older") && has("--year"));
    CHECK_THAT(sentenceFor(words({"trade", "--csv", "--region", "--country", "KAZ"})), has("--region"));
    CHECK_THAT(sentenceFor(words({"trade", "--csv", "--all-figures", "--basis", "range"})), has("--all-figures"));

    const small_world::Folder folder;
    small_world::Shapefile world;
    world.features.push_back({{small_world::square(60, 40)}, {"KAZ", "Kazakhstan"}});
    const auto bare = small_world::write(folder / "bare.shp", world);
    CHECK_THAT(sentenceFor(words({"trade", "--csv", "--atlas"}) << QString::fromStdString(bare.string())),
               has("bare.shp") && has("no trade figures") && has("atlas.json"));
}
