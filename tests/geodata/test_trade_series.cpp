// SPDX-License-Identifier: GPL-3.0-or-later
#include "geodata/derive/multivector_index.h"
#include "geodata/derive/trade_series.h"
#include "geodata/derive/trade_shares.h"

#include "tests/geodata/trade_world.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>
#include <catch2/generators/catch_generators_range.hpp>
#include <catch2/matchers/catch_matchers_floating_point.hpp>

using namespace geodata;
using namespace trade_world;
using enum ReporterSide;
using Catch::Matchers::WithinAbs;
using Catch::Matchers::WithinRel;

namespace {

TradeSelection selectionOf(const TradeTable &table, int year, TradeBasis basis = TradeBasis::Power)
{
    return {.year = year,
            .basis = basis,
            .show = TradeShow::Turnover,
            .countries = table.countries,
            .powers = table.powers};
}

/// China counts 60 and Russia 40 in 2024; in 2023 only China has a figure; the EU is there in 2022.
TradeWorld fewFigures()
{
    TradeWorld world;
    world.figure("KAZ", "CHN", 2022, Turnover, Power, 50, "GACC")
        .figure("KAZ", "EU", 2022, Turnover, Power, 50, "Eurostat")
        .figure("KAZ", "CHN", 2023, Turnover, Power, 55, "MOFCOM")
        .figure("KAZ", "CHN", 2024, Turnover, Power, 60, "GACC")
        .low("KAZ", "RUS", 2024, Turnover, Power, 40, "FTS")
        .figure("KAZ", "CHN", 2024, Turnover, Country, 30, "BNS");
    return world;
}

} // namespace

TEST_CASE("A line has a point a year, gaps where nobody counted, and shows where the reporter changes",
          "[trade_series]")
{
    TradeWorld world;
    world.figure("KAZ", "CHN", 2019, Turnover, Power, 5, "GACC")
        .figure("KAZ", "CHN", 2020, Turnover, Power, 6, "GACC")
        .figure("KAZ", "CHN", 2022, Turnover, Power, 7, "GACC")
        .figure("KAZ", "CHN", 2023, Turnover, Power, 8, "MOFCOM")
        .figure("KAZ", "CHN", 2024, Turnover, Power, 9, "GACC")
        .figure("KAZ", "CHN", 2024, Turnover, Country, 4, "BNS")
        .withheld("KAZ", "CHN", 2021, Turnover, Power, "GACC");
    const TradeBook book(world.table);
    const auto series = seriesOf(book, selectionOf(world.table, 0), "CHN", "KAZ");
    REQUIRE(series.size() == 6);
    CHECK(series[0].choice.amount.usd == 5);
    CHECK(series[2].choice.state == TradeChoice::State::Withheld);
    CHECK(series[2].reporter == 0);
    std::vector<int> changes;
    for (const SeriesPoint &point : series) {
        if (point.isOtherReporter)
            changes.push_back(point.year);
    }
    CHECK(changes == std::vector{2023, 2024});
    const auto range = seriesOf(book, selectionOf(world.table, 0, TradeBasis::Range), "CHN", "KAZ");
    CHECK(range.back().choice.amount.usd == 4);
    CHECK(range.back().choice.upper.usd == 9);
    CHECK_FALSE(range.back().isOtherReporter);
    const auto nothing = seriesOf(book, selectionOf(world.table, 0), "JPN", "KAZ");
    CHECK(nothing.size() == series.size());
    CHECK(std::ranges::none_of(nothing, [](const SeriesPoint &point) { return point.choice.hasFigure(); }));
    CHECK(seriesOf(TradeBook(), selectionOf(world.table, 0), "CHN", "KAZ").empty());
}

TEST_CASE("Lines and bars are what the book chooses", "[trade_series]")
{
    const TradeTable table = randomTable(GENERATE(range(1U, 6U)));
    const TradeBook book(table);
    TradeSelection selection = selectionOf(table, 2021, GENERATE(TradeBasis::Power, TradeBasis::Range));
    selection.show = GENERATE(TradeShow::Turnover, TradeShow::Exports);
    for (const std::string &power : table.powers) {
        const auto row = *book.powerOf(power);
        for (const std::string &area : table.countries) {
            for (const SeriesPoint &point : seriesOf(book, selection, power, area)) {
                const TradeChoice choice =
                    book.choose(*book.countryOf(area), row, point.year, flowOf(selection.show), selection.basis);
                CHECK(point.choice.state == choice.state);
                CHECK((!choice.hasFigure() || point.choice.amount == choice.amount));
                const double ofPower = largestUsd(book, area, power, flowOf(selection.show));
                CHECK(ofPower <= largestUsd(book, area, flowOf(selection.show)));
                if (choice.hasFigure())
                    CHECK(choice.upper.usd <= ofPower);
            }
        }
        const auto bars = barsOf(book, selection, power);
        REQUIRE(bars.size() == table.countries.size());
        for (std::size_t i = 0; i < bars.size(); ++i) {
            CHECK(bars[i].country == table.countries[i]);
            CHECK(bars[i].choice.state ==
                  book.choose(std::uint16_t(i), row, 2021, flowOf(selection.show), selection.basis).state);
        }
    }
}

TEST_CASE("A donut is of all powers that have a figure, and names those that have none", "[trade_series]")
{
    const TradeWorld world = fewFigures();
    const TradeBook book(world.table);
    const std::vector<std::string> chosen{"RUS", "EU"};
    const Donut donut = donutOf(book, "KAZ", chosen, 2024, TradeBasis::Range);
    CHECK(donut.usd == 100); // by the powers' books
    REQUIRE(donut.slices.size() == 1);
    CHECK(donut.slices[0].power == "RUS");
    CHECK(donut.slices[0].share == 0.4);
    CHECK(donut.slices[0].isLow);
    CHECK(donut.others == std::vector<std::string_view>{"CHN"});
    CHECK(donut.othersShare == 0.6);
    CHECK(donut.out == std::vector<std::string_view>{"EU"});
    CHECK(donutOf(book, "KAZ", chosen, 2023, TradeBasis::Power).slices.empty()); // one alone has no share
    CHECK(donutOf(book, "XYZ", chosen, 2024, TradeBasis::Power).usd == 0);
}

TEST_CASE("The slices of a donut make a whole", "[trade_series]")
{
    const TradeTable table = randomTable(GENERATE(range(11U, 19U)));
    const TradeBook book(table);
    for (int year = 2020; year < 2024; ++year) {
        const Donut donut = donutOf(book, "C1", table.powers, year, TradeBasis::Partner);
        double sum = donut.othersShare, usd = donut.othersUsd;
        for (const DonutSlice &slice : donut.slices) {
            sum += slice.share;
            usd += slice.usd;
        }
        CHECK(donut.others.empty());
        if (donut.usd > 0)
            CHECK_THAT(sum, WithinRel(1.0, 1e-12));
        CHECK(usd == donut.usd);
    }
}

TEST_CASE("The last common year is one in which all have a figure, and no later one is", "[trade_series]")
{
    const TradeTable table = randomTable(GENERATE(range(21U, 29U)), {.figures = 60});
    const TradeBook book(table);
    const auto hasAll = [&](int year) {
        return std::ranges::all_of(table.powers, [&](const std::string &power) {
            return book.choose(*book.countryOf("C1"), *book.powerOf(power), year, Turnover, TradeBasis::Power)
                .hasFigure();
        });
    };
    const auto year = latestCommonYear(book, "C1", table.powers, TradeBasis::Power, 2022);
    CHECK((!year || (*year <= 2022 && hasAll(*year))));
    for (int later = year.value_or(2019) + 1; later <= 2022; ++later)
        CHECK_FALSE(hasAll(later));
    CHECK_FALSE(latestCommonYear(book, "C1", {}, TradeBasis::Power, 2022));
}

TEST_CASE("The multi-vector index is 1 minus the sum of the squares of the shares", "[multivector_index]")
{
    const TradeWorld world = fewFigures();
    const TradeBook book(world.table);
    const MultivectorIndex index = multivectorIndexOf(book, "KAZ", 2024, TradeBasis::Power);
    CHECK_THAT(index.value, WithinAbs(1 - 0.36 - 0.16, 1e-12));
    CHECK(index.usd == 100);
    CHECK(index.in == std::vector<std::string_view>{"CHN", "RUS"});
    CHECK(index.out == std::vector<std::string_view>{"EU"});
    CHECK(index.isLow);
    const auto years = multivectorIndices(book, "KAZ", TradeBasis::Power);
    REQUIRE(years.size() == 3);
    CHECK(years[0].value == 0.5);
    CHECK_FALSE(years[1].hasValue()); // one power alone
    CHECK(years[2].isOfOtherPowers);  // than in 2022
    CHECK_FALSE(years[0].isOfOtherPowers);
    CHECK_FALSE(multivectorIndexOf(book, "XYZ", 2024, TradeBasis::Power).hasValue());
    CHECK(multivectorIndices(TradeBook(), "KAZ", TradeBasis::Power).empty());
}

TEST_CASE("The multi-vector index lies between 0 and 1 − 1/n, and is the same whatever the unit", "[multivector_index]")
{
    TradeTable table = randomTable(GENERATE(range(31U, 43U)), {.powers = 5});
    const TradeBook book(table);
    TradeTable tenfold = table;
    for (TradeFigure &figure : tenfold.figures)
        figure.usd *= 10;
    const TradeBook other(tenfold);
    for (const TradeBasis basis : {TradeBasis::Power, TradeBasis::Third, TradeBasis::Range}) {
        for (int year = 2020; year < 2024; ++year) {
            const MultivectorIndex index = multivectorIndexOf(book, "C1", year, basis);
            CHECK(index.in.size() + index.out.size() == table.powers.size());
            if (!index.hasValue())
                continue;
            CHECK(index.value >= -1e-12);
            CHECK(index.value <= 1 - 1.0 / double(index.in.size()) + 1e-12);
            CHECK_THAT(multivectorIndexOf(other, "C1", year, basis).value, WithinAbs(index.value, 1e-12));
        }
    }
}
