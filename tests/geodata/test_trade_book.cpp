// SPDX-License-Identifier: GPL-3.0-or-later
#include "geodata/derive/trade_book.h"

#include "tests/geodata/trade_world.h"

#include <catch2/catch_test_macros.hpp>

#include <format>

using namespace geodata;
using namespace trade_world;
using enum ReporterSide;
using State = TradeChoice::State;

namespace {

/// What is chosen for Kazakhstan and China.
TradeChoice chosen(const TradeWorld &world, int year, TradeFlow flow, TradeBasis basis = TradeBasis::Power)
{
    const TradeBook book(world.table);
    return book.choose(book.countryOf("KAZ").value(), book.powerOf("CHN").value(), year, flow, basis);
}

std::string reporterOf(const TradeTable &table, const TradeAmount &amount)
{
    return table.texts[table.figures[amount.figure].reporter];
}

/// The reporter of a choice, and what it is worth: "China GACC 43.8".
std::string said(const TradeWorld &world, int year, TradeFlow flow, TradeBasis basis = TradeBasis::Power)
{
    const TradeChoice choice = chosen(world, year, flow, basis);
    REQUIRE(choice.hasFigure());
    return std::format("{} {}", reporterOf(world.table, choice.amount), choice.amount.usd);
}

} // namespace

TEST_CASE("Each basis opens its own side's books, and the range opens all", "[trade_book]")
{
    TradeWorld world;
    world.figure("KAZ", "CHN", 2024, Turnover, Power, 43'820, "China GACC")
        .figure("KAZ", "CHN", 2024, Turnover, Country, 30'100, "Kazakhstan BNS")
        .figure("KAZ", "CHN", 2024, Turnover, Third, 30'050, "CERR");
    CHECK(said(world, 2024, Turnover, TradeBasis::Power) == "China GACC 43820");
    CHECK(said(world, 2024, Turnover, TradeBasis::Partner) == "Kazakhstan BNS 30100");
    CHECK(said(world, 2024, Turnover, TradeBasis::Third) == "CERR 30050");
    const TradeChoice range = chosen(world, 2024, Turnover, TradeBasis::Range);
    CHECK(range.amount.usd == 30'050);
    CHECK(range.upper.usd == 43'820);
    CHECK(chosen(world, 2023, Turnover).state == State::NoData);
    CHECK(chosen(world, 2024, Exports).state == State::NoData); // nothing is derived
    const TradeChoice single = chosen(world, 2024, Turnover, TradeBasis::Third);
    CHECK(single.amount == single.upper);
}

TEST_CASE("A turnover is taken as given, and added up only where its reporter gives none", "[trade_book]")
{
    TradeWorld world;
    world.figure("KAZ", "CHN", 2023, Exports, Power, 10, "China GACC")
        .figure("KAZ", "CHN", 2023, Imports, Power, 5, "China GACC")
        .figure("KAZ", "CHN", 2024, Exports, Power, 20, "China GACC")
        .figure("KAZ", "CHN", 2024, Imports, Power, 7, "China GACC")
        .figure("KAZ", "CHN", 2024, Turnover, Power, 28, "China GACC");
    const TradeChoice sum = chosen(world, 2023, Turnover);
    CHECK(sum.amount == TradeAmount{.usd = 15, .figure = 0, .second = 1});
    CHECK(sum.amount.isSum());
    CHECK(chosen(world, 2024, Turnover).amount == TradeAmount{.usd = 28, .figure = 4});
    CHECK(chosen(world, 2024, Turnover, TradeBasis::Range).amount.usd == 28);

    SECTION("not where the flows are two reporters'")
    {
        TradeWorld two;
        two.figure("KAZ", "CHN", 2024, Exports, Power, 20, "China GACC")
            .figure("KAZ", "CHN", 2024, Imports, Power, 7, "China MOFCOM");
        CHECK(chosen(two, 2024, Turnover).state == State::NoData);
    }
    SECTION("not where one reporter speaks for two sides")
    {
        TradeWorld two;
        two.figure("KAZ", "CHN", 2024, Exports, Power, 20, "Press")
            .figure("KAZ", "CHN", 2024, Imports, Third, 7, "Press");
        CHECK(chosen(two, 2024, Turnover, TradeBasis::Range).state == State::NoData);
    }
    SECTION("also where the turnover given has no value in US dollars")
    {
        world.figure("KAZ", "CHN", 2023, Turnover, Power, std::numeric_limits<double>::quiet_NaN(), "China GACC");
        CHECK(chosen(world, 2023, Turnover).amount.usd == 15);
        world.withheld("KAZ", "CHN", 2023, Turnover, Power, "China GACC");
        CHECK(chosen(world, 2023, Turnover).amount.usd == 15);
    }
}

TEST_CASE("Low confidence counts only where the side has nothing else that year", "[trade_book]")
{
    TradeWorld world;
    world.low("KAZ", "CHN", 2023, Turnover, Power, 50, "China GACC")
        .low("KAZ", "CHN", 2024, Turnover, Power, 50, "China GACC")
        .figure("KAZ", "CHN", 2024, Turnover, Power, 49, "Zoll")
        .figure("KAZ", "CHN", 2023, Turnover, Country, 30, "Kazakhstan BNS");
    CHECK(said(world, 2023, Turnover) == "China GACC 50");
    CHECK(chosen(world, 2023, Turnover).amount.isLow);
    CHECK(said(world, 2024, Turnover) == "Zoll 49");
    CHECK_FALSE(chosen(world, 2024, Turnover).amount.isLow);
    const TradeChoice range = chosen(world, 2023, Turnover, TradeBasis::Range);
    CHECK(range.amount.usd == 30);
    CHECK_FALSE(range.amount.isLow);
    CHECK(range.upper.isLow);
    CHECK(chosen(world, 2024, Turnover, TradeBasis::Range).upper.usd == 49);

    SECTION("also of one reporter")
    {
        world.figure("KAZ", "CHN", 2023, Turnover, Power, 48, "China GACC");
        CHECK(said(world, 2023, Turnover) == "China GACC 48");
    }
    SECTION("a sum of what is known well goes before a turnover that isn't")
    {
        world.figure("KAZ", "CHN", 2023, Exports, Power, 20, "China GACC")
            .figure("KAZ", "CHN", 2023, Imports, Power, 27, "China GACC");
        CHECK(said(world, 2023, Turnover) == "China GACC 47");
        CHECK(chosen(world, 2023, Turnover).amount.isSum());
    }
    SECTION("a sum is as good as the worse of its flows, and then a turnover goes before it")
    {
        world.figure("KAZ", "CHN", 2023, Exports, Power, 20, "China GACC")
            .low("KAZ", "CHN", 2023, Imports, Power, 27, "China GACC");
        CHECK(said(world, 2023, Turnover) == "China GACC 50");
        TradeWorld other;
        other.figure("KAZ", "CHN", 2023, Exports, Power, 20, "China GACC")
            .low("KAZ", "CHN", 2023, Imports, Power, 27, "China GACC");
        CHECK(chosen(other, 2023, Turnover).amount == TradeAmount{.usd = 47, .figure = 0, .second = 1, .isLow = true});
    }
}

TEST_CASE("A line over the years comes from the reporter with the longest series", "[trade_book]")
{
    TradeWorld world;
    world.figure("KAZ", "CHN", 2024, Turnover, Power, 1, "Another")
        .figure("KAZ", "CHN", 2023, Turnover, Power, 2, "China GACC")
        .figure("KAZ", "CHN", 2024, Turnover, Power, 3, "China GACC");
    CHECK(said(world, 2024, Turnover) == "China GACC 3");

    SECTION("of equals the first by name")
    {
        world.figure("KAZ", "CHN", 2022, Turnover, Power, 4, "Another");
        CHECK(said(world, 2024, Turnover) == "Another 1");
    }
    SECTION("figures of low confidence don't make it longer")
    {
        world.low("KAZ", "CHN", 2021, Turnover, Power, 4, "Another")
            .low("KAZ", "CHN", 2022, Turnover, Power, 4, "Another");
        CHECK(said(world, 2024, Turnover) == "China GACC 3");
        CHECK(said(world, 2022, Turnover) == "Another 4");
    }
    SECTION("nor does a second figure for a year, another pair, or another side")
    {
        world.figure("KAZ", "CHN", 2024, Turnover, Power, 4, "Another")
            .figure("KAZ", "CHN", 2024, Turnover, Power, 5, "Another")
            .figure("KGZ", "CHN", 2022, Turnover, Power, 6, "Another")
            .figure("KAZ", "RUS", 2022, Turnover, Power, 6, "Another")
            .figure("KAZ", "CHN", 2022, Turnover, Third, 7, "Another");
        CHECK(said(world, 2024, Turnover) == "China GACC 3");
    }
    SECTION("sums count as years of the turnover, and turnovers not as years of its parts")
    {
        world.figure("KAZ", "CHN", 2021, Exports, Power, 8, "Another")
            .figure("KAZ", "CHN", 2021, Imports, Power, 8, "Another")
            .figure("KAZ", "CHN", 2022, Exports, Power, 8, "Another")
            .figure("KAZ", "CHN", 2022, Imports, Power, 8, "Another")
            .figure("KAZ", "CHN", 2022, Imports, Power, 9, "China GACC");
        CHECK(said(world, 2024, Turnover) == "Another 1");
        CHECK(said(world, 2022, Imports) == "Another 8");
    }
}

TEST_CASE("Of several figures of one reporter the first in the file is taken", "[trade_book]")
{
    TradeWorld world;
    world.figure("KAZ", "CHN", 2024, Exports, Power, std::numeric_limits<double>::quiet_NaN(), "China GACC")
        .figure("KAZ", "CHN", 2024, Exports, Power, 20, "China GACC")
        .figure("KAZ", "CHN", 2024, Exports, Power, 19, "China GACC")
        .figure("KAZ", "CHN", 2024, Imports, Power, 4, "China GACC")
        .figure("KAZ", "CHN", 2024, Imports, Power, 40, "China GACC");
    CHECK(said(world, 2024, Exports) == "China GACC 20");
    CHECK(said(world, 2024, Turnover) == "China GACC 24");
    const TradeChoice range = chosen(world, 2024, Exports, TradeBasis::Range);
    CHECK(range.amount == range.upper); // the others are no second opinion
}

TEST_CASE("No data, withheld and zero are three things", "[trade_book]")
{
    TradeWorld world;
    world.withheld("KAZ", "CHN", 2022, Turnover, Power, "China GACC")
        .figure("KAZ", "CHN", 2023, Turnover, Power, 0, "China GACC")
        .figure("KAZ", "CHN", 2022, Turnover, Third, 5, "CERR")
        .withheld("KAZ", "CHN", 2021, Turnover, Power, "China GACC")
        .low("KAZ", "CHN", 2021, Turnover, Power, 4, "Zoll");
    CHECK(chosen(world, 2022, Turnover).state == State::Withheld);
    CHECK(chosen(world, 2022, Turnover, TradeBasis::Partner).state == State::NoData);
    CHECK(chosen(world, 2022, Exports).state == State::NoData);
    CHECK(said(world, 2022, Turnover, TradeBasis::Range) == "CERR 5");
    CHECK(said(world, 2023, Turnover) == "China GACC 0");
    CHECK(said(world, 2021, Turnover) == "Zoll 4");
    CHECK(chosen(world, 2020, Turnover).state == State::NoData);
    CHECK(chosen(world, 2021, Turnover, TradeBasis::Range).hasFigure());
    TradeWorld withheld;
    withheld.withheld("KAZ", "CHN", 2022, Turnover, Country, "Kazakhstan BNS");
    CHECK(chosen(withheld, 2022, Turnover, TradeBasis::Range).state == State::Withheld);
}

TEST_CASE("A gap is what both sides say of the same flow", "[trade_book]")
{
    TradeWorld world;
    world.figure("KGZ", "CHN", 2024, Turnover, Power, 22'710, "China GACC")
        .figure("KGZ", "CHN", 2024, Exports, Country, 80, "Kyrgyz Statistics")
        .figure("KGZ", "CHN", 2024, Imports, Country, 0, "Kyrgyz Statistics")
        .figure("KGZ", "CHN", 2024, Imports, Power, 7, "China GACC");
    const TradeBook book(world.table);
    const auto gap = book.gapOf(0, 0, 2024, Turnover);
    REQUIRE(gap);
    CHECK(gap->usd() == 22'630);
    CHECK(gap->ratio() == 22'710.0 / 80);
    CHECK(gap->partner.isSum());
    CHECK_FALSE(book.gapOf(0, 0, 2024, Exports));
    CHECK_FALSE(book.gapOf(0, 0, 2023, Turnover));
    REQUIRE(book.gapOf(0, 0, 2024, Imports));
    CHECK(std::isinf(book.gapOf(0, 0, 2024, Imports)->ratio()));
}

TEST_CASE("A book knows its codes, its years and the largest of its amounts", "[trade_book]")
{
    TradeWorld world;
    world.figure("KAZ", "CHN", 2024, Exports, Power, 20, "China GACC")
        .figure("KAZ", "CHN", 2024, Imports, Power, 25, "China GACC")
        .figure("KAZ", "RUS", 2007, Turnover, Country, 40, "Kazakhstan BNS")
        .figure("C5", "CHN", 2023, Turnover, Third, 90, "CERR")
        .low("C5", "CHN", 2023, Turnover, Third, 95, "Press")
        .withheld("KAZ", "RUS", 2025, Turnover, Power, "Rosstat");
    const TradeBook book(world.table);
    CHECK_FALSE(book.isEmpty());
    CHECK(&book.table() == &world.table);
    CHECK(book.firstYear() == 2007);
    CHECK(book.lastYear() == 2025);
    CHECK(book.countryOf("C5") == 1);
    CHECK(book.powerOf("RUS") == 1);
    CHECK_FALSE(book.countryOf("RUS"));
    CHECK_FALSE(book.powerOf(""));
    CHECK(book.largestUsd(false) == 45);
    CHECK(book.largestUsd(true) == 90);
    CHECK(book.lastYearWithFigure(0, 1, 2025, Turnover, TradeBasis::Partner) == 2007);
    CHECK(book.lastYearWithFigure(0, 1, 2007, Turnover, TradeBasis::Range) == 2007);
    CHECK_FALSE(book.lastYearWithFigure(0, 1, 2006, Turnover, TradeBasis::Partner));
    CHECK_FALSE(book.lastYearWithFigure(0, 1, 2025, Turnover, TradeBasis::Power));
}

TEST_CASE("An empty book has no answer to anything", "[trade_book]")
{
    const TradeTable table;
    for (const TradeBook &book : {TradeBook(), TradeBook(table)}) {
        CHECK(book.isEmpty());
        CHECK(book.firstYear() == 0);
        CHECK(book.lastYear() == 0);
        CHECK_FALSE(book.countryOf("KAZ"));
        CHECK(book.choose(0, 0, 2024, Turnover, TradeBasis::Range).state == State::NoData);
        CHECK_FALSE(book.lastYearWithFigure(0, 0, 2024, Turnover, TradeBasis::Power));
        CHECK_FALSE(book.gapOf(0, 0, 2024, Turnover));
        CHECK(book.figuresOf(0, 0, 2024).empty());
        CHECK(book.largestUsd(true) == 0);
    }
}
