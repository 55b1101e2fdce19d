// SPDX-License-Identifier: GPL-3.0-or-later
#include "geodata/atlas.h"

#include "geodata/derive/trade_measure.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>
#include <catch2/matchers/catch_matchers_floating_point.hpp>

#include <set>

using namespace geodata;
using Catch::Matchers::WithinAbs;
using State = TradeChoice::State;

namespace {

const Atlas &shipped()
{
    static const auto atlas = [] {
        LoadOptions options;
        options.needsMesh = false;
        const auto loaded = loadAtlas(std::filesystem::path(MULTIVECTOR_SOURCE_DIR) / "resources/atlas", options);
        REQUIRE(loaded);
        return *loaded;
    }();
    return *atlas;
}

TradeChoice chosen(std::string_view country, std::string_view power, int year, TradeBasis basis = TradeBasis::Power,
                   TradeFlow flow = TradeFlow::Turnover)
{
    const TradeBook &book = shipped().tradeBook;
    return book.choose(book.countryOf(country).value(), book.powerOf(power).value(), year, flow, basis);
}

std::string_view reporterOf(const TradeAmount &amount)
{
    const TradeTable &table = shipped().trade;
    return table.texts[table.figures[amount.figure].reporter];
}

TradeSelection selectionFor(int year, TradeBasis basis = TradeBasis::Power)
{
    TradeSelection selection{.year = year, .basis = basis, .countries = shipped().manifest.centralAsia};
    for (const Power &power : shipped().manifest.powers)
        selection.powers.push_back(power.id);
    return selection;
}

} // namespace

TEST_CASE("The shipped book is of the shipped table", "[shipped_trade]")
{
    const TradeBook &book = shipped().tradeBook;
    CHECK(&book.table() == &shipped().trade);
    CHECK_FALSE(book.isEmpty());
    CHECK(book.firstYear() == 2005);
    CHECK(book.lastYear() == 2025);
    CHECK(book.largestUsd(true) > book.largestUsd(false));
}

TEST_CASE("China counts four times as much trade with Kyrgyzstan as Kyrgyzstan does", "[shipped_trade]")
{
    const TradeBook &book = shipped().tradeBook;
    const auto gap = book.gapOf(book.countryOf("KGZ").value(), book.powerOf("CHN").value(), 2024, TradeFlow::Turnover);
    REQUIRE(gap);
    CHECK(gap->power.usd == 22'710);
    CHECK(reporterOf(gap->power) == "China GACC");
    CHECK(gap->ratio() > 4);
    CHECK(gap->ratio() < 5);
    const MeasureValue measured = measureOf(book, selectionFor(2024), "KGZ", TradeMeasure::Gap, "CHN");
    CHECK(measured.value == gap->ratio());
    CHECK(classesOf(book, selectionFor(2024), TradeMeasure::Gap, {}).classOf(measured.value) == 4);
}

TEST_CASE("China's figures for the five in 2024 add up to its figure for the region", "[shipped_trade]")
{
    CHECK(chosen("C5", "CHN", 2024).amount.usd == 94'820);
    TradeSelection selection = selectionFor(2024);
    selection.powers = {"CHN"};
    const TradeResult result = selectTrade(shipped().tradeBook, selection);
    CHECK(result.turnovers == 5);
    CHECK(result.pairsWithFigure == 5);
    CHECK_THAT(result.usd, WithinAbs(94'820, 0.5));
}

TEST_CASE("What the press rounded counts only where nobody else counts", "[shipped_trade]")
{
    const TradeChoice range = chosen("C5", "CHN", 2024, TradeBasis::Range);
    CHECK(range.amount.usd == 60'700);
    CHECK(range.upper.usd == 94'820); // not the article's 95,000
    const TradeChoice article = chosen("C5", "EU", 2022, TradeBasis::Third);
    CHECK(article.amount.usd == 47'000);
    CHECK(article.amount.isLow);
}

TEST_CASE("What Russia withholds is no hole in the data, and officials' words stand in for it", "[shipped_trade]")
{
    CHECK(chosen("TJK", "RUS", 2023).state == State::Withheld);
    CHECK(chosen("TJK", "RUS", 2023, TradeBasis::Partner).hasFigure());
    CHECK(chosen("TJK", "RUS", 2023, TradeBasis::Range).hasFigure());
    CHECK(chosen("KAZ", "RUS", 2023).hasFigure());
    CHECK(measureOf(shipped().tradeBook, selectionFor(2023), "TJK", TradeMeasure::Total, "RUS").state ==
          State::Withheld);
    CHECK(chosen("C5", "EU", 2024).state == State::NoData);
    CHECK(chosen("C5", "EU", 2024, TradeBasis::Partner).amount.isLow);
    for (int year = 2005; year <= 2025; ++year) {
        for (const TradeRow &row : selectTrade(shipped().tradeBook, selectionFor(year)).rows) {
            if (row.choice.state == State::Withheld) {
                CHECK(shipped().trade.powers[row.power] == "RUS");
                CHECK(year >= 2022);
            }
        }
    }
}

TEST_CASE("A line of fifteen years comes from one reporter", "[shipped_trade]")
{
    for (const char *power : {"CHN", "RUS"}) {
        std::set<std::string_view> reporters;
        for (int year = 2005; year <= 2019; ++year) {
            const TradeChoice choice = chosen("KAZ", power, year, TradeBasis::Partner);
            REQUIRE(choice.hasFigure());
            CHECK(choice.amount.isSum());
            reporters.insert(reporterOf(choice.amount));
        }
        CHECK(reporters.size() == 1);
    }
}

TEST_CASE("Figures in euro and yuan are chosen by what they are in dollars", "[shipped_trade]")
{
    const TradeChoice european = chosen("C5", "EU", 2016);
    CHECK(european.amount.isSum());
    CHECK(european.amount.usd > 22'000 * 1.05); // 13,700 and 8,300 million euro
    CHECK(european.amount.usd < 22'000 * 1.16);
    const TradeChoice chinese = chosen("C5", "CHN", 2013); // 312,040 million yuan, before a doubtful 40,000 dollars
    CHECK(chinese.amount.usd > 312'040 / 6.4);
    CHECK(chinese.amount.usd < 312'040 / 6.0);
    for (const TradeFigure &figure : shipped().trade.figures)
        CHECK(figure.hasUsd() != figure.isWithheld); // every currency has a rate
}

TEST_CASE("Each shipped figure is within the range of its pair, year and flow, or is doubted", "[shipped_trade]")
{
    const TradeTable &table = shipped().trade;
    std::size_t beyond = 0;
    for (const TradeFigure &figure : table.figures) {
        if (figure.isWithheld)
            continue;
        const TradeChoice range =
            shipped().tradeBook.choose(figure.country, figure.power, figure.year, figure.flow, TradeBasis::Range);
        REQUIRE(range.hasFigure());
        if (figure.isLow || (figure.usd >= range.amount.usd && figure.usd <= range.upper.usd))
            continue;
        ++beyond; // a reporter's second figure for a year
        CAPTURE(figure.line);
        CHECK(std::ranges::any_of(table.figures, [&](const TradeFigure &other) {
            return other.line < figure.line && other.reporter == figure.reporter && other.year == figure.year &&
                   other.flow == figure.flow && other.country == figure.country && other.power == figure.power;
        }));
    }
    CHECK(beyond <= 2);
}
