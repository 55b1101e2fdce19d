// SPDX-License-Identifier: GPL-3.0-or-later
#include "geodata/derive/trade_selection.h"

#include "tests/geodata/trade_world.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>
#include <catch2/generators/catch_generators_range.hpp>

#include <format>
#include <set>

using namespace geodata;
using namespace trade_world;
using enum ReporterSide;

namespace {

const TradeSelection Kazakh2024{.year = 2024, .countries = {"KAZ"}, .powers = {"CHN", "RUS"}};

/// A row in a word: "KAZ CHN exports 2024: 20", with a star where it is another year's.
std::string said(const TradeTable &table, const TradeRow &row)
{
    constexpr std::array Names{"turnover", "exports", "imports"};
    const std::string amount = row.choice.hasFigure() ? std::format("{}", row.choice.upper.usd) : "withheld";
    return std::format("{} {} {} {}{}: {}", table.countries[row.country], table.powers[row.power],
                       Names[std::size_t(row.flow)], row.year, row.isOtherYear ? "*" : "", amount);
}

std::vector<std::string> rowsOf(const TradeWorld &world, const TradeSelection &selection)
{
    const TradeBook book(world.table);
    std::vector<std::string> rows;
    for (const TradeRow &row : selectTrade(book, selection).rows)
        rows.push_back(said(world.table, row));
    return rows;
}

TradeResult resultOf(const TradeWorld &world, const TradeSelection &selection)
{
    return selectTrade(TradeBook(world.table), selection);
}

using Rows = std::vector<std::string>;

/// All that can be asked of a random table.
TradeSelection everything(const TradeTable &table, int year)
{
    return {.year = year, .countries = table.countries, .powers = table.powers};
}

constexpr auto sameRow = [](const TradeRow &a, const TradeRow &b) {
    return a.country == b.country && a.power == b.power && a.flow == b.flow && a.year == b.year &&
           a.isOtherYear == b.isOtherYear && a.choice.state == b.choice.state &&
           (!a.choice.hasFigure() || (a.choice.amount == b.choice.amount && a.choice.upper == b.choice.upper));
};

} // namespace

TEST_CASE("The largest flows come first, what is withheld last", "[trade_selection]")
{
    TradeWorld world;
    world.figure("KAZ", "CHN", 2024, Exports, Power, 20, "GACC")
        .figure("KAZ", "CHN", 2024, Imports, Power, 30, "GACC")
        .withheld("KAZ", "RUS", 2024, Exports, Power, "Rosstat")
        .figure("KAZ", "RUS", 2024, Imports, Power, 0, "Rosstat")
        .figure("KAZ", "CHN", 2023, Imports, Power, 99, "GACC")
        .figure("KAZ", "USA", 2024, Imports, Power, 99, "Census");
    CHECK(rowsOf(world, Kazakh2024) == Rows{"KAZ CHN imports 2024: 30", "KAZ CHN exports 2024: 20",
                                            "KAZ RUS imports 2024: 0", "KAZ RUS exports 2024: withheld"});
    TradeSelection top = Kazakh2024;
    top.top = 2;
    CHECK(rowsOf(world, top) == Rows{"KAZ CHN imports 2024: 30", "KAZ CHN exports 2024: 20"});
    CHECK(resultOf(world, top).leftOut == 1);
    CHECK(resultOf(world, Kazakh2024).leftOut == 0);
}

TEST_CASE("A range is sorted by its upper bound, equals as they are displayed", "[trade_selection]")
{
    TradeWorld world;
    world.figure("KAZ", "CHN", 2024, Turnover, Power, 20, "GACC")
        .figure("KAZ", "RUS", 2024, Turnover, Power, 15, "Rosstat")
        .figure("KAZ", "RUS", 2024, Turnover, Country, 25, "BNS")
        .figure("KAZ", "USA", 2024, Turnover, Third, 20, "Press");
    TradeSelection range = Kazakh2024;
    range.basis = TradeBasis::Range;
    range.powers = {"USA", "CHN", "RUS"};
    CHECK(rowsOf(world, range) ==
          Rows{"KAZ RUS turnover 2024: 25", "KAZ USA turnover 2024: 20", "KAZ CHN turnover 2024: 20"});
    CHECK(resultOf(world, range).usd == 55); // by the lower bounds
    CHECK(resultOf(world, range).turnovers == 3);
}

TEST_CASE("Each way of looking has its own flows", "[trade_selection]")
{
    TradeWorld world;
    world.figure("KAZ", "CHN", 2024, Exports, Power, 20, "GACC")
        .figure("KAZ", "CHN", 2024, Imports, Power, 30, "GACC")
        .figure("KAZ", "RUS", 2024, Turnover, Power, 9, "Rosstat");
    TradeSelection selection = Kazakh2024;
    selection.show = TradeShow::Exports;
    CHECK(rowsOf(world, selection) == Rows{"KAZ CHN exports 2024: 20"});
    CHECK(resultOf(world, selection).pairsWithFigure == 1);
    selection.show = TradeShow::Imports;
    CHECK(rowsOf(world, selection) == Rows{"KAZ CHN imports 2024: 30"});
    selection.show = TradeShow::Turnover;
    CHECK(rowsOf(world, selection) == Rows{"KAZ CHN turnover 2024: 50", "KAZ RUS turnover 2024: 9"});
    selection.show = TradeShow::Directions;
    CHECK(rowsOf(world, selection) ==
          Rows{"KAZ CHN imports 2024: 30", "KAZ CHN exports 2024: 20", "KAZ RUS turnover 2024: 9"});
    CHECK(resultOf(world, selection).pairsWithFigure == 2);
    CHECK(resultOf(world, selection).usd == 59);
}

TEST_CASE("Directions give way to a turnover where not both are counted", "[trade_selection]")
{
    TradeWorld world;
    SECTION("one direction alone would hide the larger part")
    {
        world.figure("KAZ", "CHN", 2024, Exports, Power, 20, "GACC")
            .figure("KAZ", "CHN", 2024, Turnover, Power, 50, "GACC");
        CHECK(rowsOf(world, Kazakh2024) == Rows{"KAZ CHN turnover 2024: 50"});
    }
    SECTION("one direction is shown where nothing else is counted")
    {
        world.figure("KAZ", "CHN", 2024, Exports, Power, 20, "GACC");
        CHECK(rowsOf(world, Kazakh2024) == Rows{"KAZ CHN exports 2024: 20"});
    }
    SECTION("by the basis that is looked at")
    {
        world.figure("KAZ", "CHN", 2024, Exports, Country, 20, "BNS")
            .figure("KAZ", "CHN", 2024, Turnover, Power, 50, "GACC");
        CHECK(rowsOf(world, Kazakh2024) == Rows{"KAZ CHN turnover 2024: 50"});
    }
    SECTION("a turnover is shown rather than directions that are withheld")
    {
        world.withheld("KAZ", "CHN", 2024, Exports, Power, "GACC")
            .figure("KAZ", "CHN", 2024, Turnover, Power, 50, "GACC");
        CHECK(rowsOf(world, Kazakh2024) == Rows{"KAZ CHN turnover 2024: 50"});
    }
    SECTION("of what is withheld, the directions")
    {
        world.withheld("KAZ", "CHN", 2024, Turnover, Power, "GACC");
        CHECK(rowsOf(world, Kazakh2024) == Rows{"KAZ CHN turnover 2024: withheld"});
        world.withheld("KAZ", "CHN", 2024, Imports, Power, "GACC");
        CHECK(rowsOf(world, Kazakh2024) == Rows{"KAZ CHN imports 2024: withheld"});
        CHECK(resultOf(world, Kazakh2024).pairsWithFigure == 0);
    }
}

TEST_CASE("An older figure stands in only where it is asked for, and wears its year", "[trade_selection]")
{
    TradeWorld world;
    world.figure("KAZ", "CHN", 2021, Turnover, Power, 50, "GACC")
        .figure("KAZ", "CHN", 2022, Exports, Power, 20, "GACC")
        .figure("KAZ", "CHN", 2025, Exports, Power, 21, "GACC")
        .withheld("KAZ", "RUS", 2024, Turnover, Power, "Rosstat")
        .figure("KAZ", "RUS", 2021, Imports, Power, 7, "Rosstat");
    CHECK(rowsOf(world, Kazakh2024) == Rows{"KAZ RUS turnover 2024: withheld"});
    TradeSelection older = Kazakh2024;
    older.hasOlder = true;
    CHECK(rowsOf(world, older) == Rows{"KAZ CHN exports 2022*: 20", "KAZ RUS imports 2021*: 7"});
    const TradeResult result = resultOf(world, older);
    CHECK(result.pairsWithFigure == 0);
    CHECK(result.turnovers == 0);
    CHECK(result.usd == 0);

    older.show = TradeShow::Turnover; // per flow: the newest turnover
    CHECK(rowsOf(world, older) == Rows{"KAZ CHN turnover 2021*: 50", "KAZ RUS turnover 2024: withheld"});

    SECTION("a pair never mixes two years")
    {
        world.figure("KAZ", "CHN", 2024, Imports, Power, 30, "GACC");
        older.show = TradeShow::Directions;
        CHECK(rowsOf(world, older) == Rows{"KAZ CHN imports 2024: 30", "KAZ RUS imports 2021*: 7"});
    }
}

TEST_CASE("A power can be shown for a year of its own, which is marked", "[trade_selection]")
{
    TradeWorld world;
    world.figure("C5", "CHN", 2024, Turnover, Power, 95, "GACC")
        .figure("C5", "EU", 2022, Turnover, Power, 47, "Eurostat")
        .figure("C5", "EU", 2021, Turnover, Power, 40, "Eurostat");
    TradeSelection selection{.year = 2024, .countries = {"C5"}, .powers = {"CHN", "EU"}, .powerYears = {{"EU", 2022}}};
    CHECK(rowsOf(world, selection) == Rows{"C5 CHN turnover 2024: 95", "C5 EU turnover 2022*: 47"});
    CHECK(resultOf(world, selection).pairsWithFigure == 2);
    selection.powerYears = {{"CHN", 2024}, {"EU", 2023}};
    CHECK(rowsOf(world, selection) == Rows{"C5 CHN turnover 2024: 95"});
    selection.hasOlder = true;
    CHECK(rowsOf(world, selection) == Rows{"C5 CHN turnover 2024: 95", "C5 EU turnover 2022*: 47"});
    CHECK(resultOf(world, selection).pairsWithFigure == 1);
}

TEST_CASE("Pairs are counted as asked for, also those of which the table says nothing", "[trade_selection]")
{
    TradeWorld world;
    world.figure("KAZ", "CHN", 2024, Exports, Power, 20, "GACC").figure("KAZ", "CHN", 2024, Imports, Power, 30, "GACC");
    TradeSelection selection = Kazakh2024;
    selection.countries = {"KAZ", "XYZ"};
    selection.powers = {"CHN", "IND", "JPN"};
    const TradeResult result = resultOf(world, selection);
    CHECK(result.pairs == 6);
    CHECK(result.pairsWithFigure == 1);
    CHECK(result.rows.size() == 2);
    CHECK(result.turnovers == 1);
    const TradeResult empty = selectTrade(TradeBook(), selection);
    CHECK(empty.pairs == 6);
    CHECK(empty.rows.empty());
}

TEST_CASE("The largest so many are the beginning of all", "[trade_selection]")
{
    const TradeTable table = randomTable(GENERATE(range(61U, 66U)));
    const TradeBook book(table);
    TradeSelection selection = everything(table, 2022);
    selection.basis = GENERATE(TradeBasis::Power, TradeBasis::Range);
    selection.hasOlder = GENERATE(false, true);
    const TradeResult all = selectTrade(book, selection);
    const auto figures = std::size_t(std::ranges::count_if(all.rows, &TradeChoice::hasFigure, &TradeRow::choice));
    for (selection.top = 1; selection.top < all.rows.size() + 2; ++selection.top) {
        const TradeResult some = selectTrade(book, selection);
        REQUIRE(some.rows.size() == std::min(selection.top, all.rows.size()));
        REQUIRE(std::ranges::equal(some.rows, std::span(all.rows).first(some.rows.size()), sameRow));
        REQUIRE(some.leftOut == figures - std::min(figures, selection.top));
        REQUIRE(some.pairs == all.pairs);
        REQUIRE(some.pairsWithFigure == all.pairsWithFigure);
        REQUIRE(some.usd == all.usd);
        REQUIRE(some.turnovers == all.turnovers);
    }
}

TEST_CASE("A selection shows nothing but what the book chooses", "[trade_selection]")
{
    const TradeTable table = randomTable(GENERATE(range(71U, 76U)), {.figures = 150});
    const TradeBook book(table);
    TradeSelection selection = everything(table, GENERATE(2020, 2023));
    selection.show = GENERATE(TradeShow::Directions, TradeShow::Exports, TradeShow::Turnover);
    selection.hasOlder = GENERATE(false, true);
    selection.powerYears = {{table.powers[0], 2022}};
    for (selection.basis = TradeBasis::Power; selection.basis <= TradeBasis::Range;
         selection.basis = TradeBasis(int(selection.basis) + 1)) {
        const TradeResult result = selectTrade(book, selection);
        CHECK(result.pairs == table.countries.size() * table.powers.size());
        CHECK(result.pairsWithFigure <= result.pairs);
        CHECK(result.turnovers <= result.pairs);
        std::set<std::tuple<int, int, TradeFlow>> flows;
        std::set<std::tuple<int, int, int>> years;
        double last = std::numeric_limits<double>::infinity();
        for (const TradeRow &row : result.rows) {
            const TradeChoice choice = book.choose(row.country, row.power, row.year, row.flow, selection.basis);
            REQUIRE(choice.state != TradeChoice::State::NoData);
            REQUIRE(row.choice.state == choice.state);
            REQUIRE((!choice.hasFigure() || row.choice.amount == choice.amount));
            REQUIRE(row.isOtherYear == (row.year != selection.year));
            REQUIRE(row.year <= (row.power == 0 ? 2022 : selection.year));
            REQUIRE(flows.emplace(row.country, row.power, row.flow).second);
            years.emplace(row.country, row.power, row.year);
            const double usd = choice.hasFigure() ? choice.upper.usd : -1;
            REQUIRE(usd <= last);
            last = usd;
        }
        std::set<std::pair<int, int>> pairs;
        for (const auto &[country, power, year] : years)
            REQUIRE(pairs.emplace(country, power).second);
    }
}
