// SPDX-License-Identifier: GPL-3.0-or-later
#include "geodata/derive/trade_measure.h"

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
using State = TradeChoice::State;

namespace {

const TradeSelection Kazakh2024{.year = 2024, .countries = {"KAZ"}, .powers = {"CHN", "RUS", "EU"}};

MeasureValue measured(const TradeWorld &world, TradeMeasure measure, const std::string &power = {},
                      TradeBasis basis = TradeBasis::Power)
{
    TradeSelection selection = Kazakh2024;
    selection.basis = basis;
    return measureOf(TradeBook(world.table), selection, "KAZ", measure, power);
}

/// China counts 40, Russia 10, both in both directions; the EU's figure is from another year.
TradeWorld threePowers()
{
    TradeWorld world;
    world.figure("KAZ", "CHN", 2024, Exports, Power, 15, "GACC")
        .figure("KAZ", "CHN", 2024, Imports, Power, 25, "GACC")
        .figure("KAZ", "RUS", 2024, Exports, Power, 7, "Rosstat")
        .figure("KAZ", "RUS", 2024, Imports, Power, 3, "Rosstat")
        .figure("KAZ", "EU", 2023, Turnover, Power, 30, "Eurostat");
    return world;
}

} // namespace

TEST_CASE("A total is what the powers with a figure count together", "[trade_measure]")
{
    TradeWorld world = threePowers();
    const MeasureValue total = measured(world, TradeMeasure::Total);
    CHECK(total.state == State::Figure);
    CHECK(total.value == 50);
    CHECK(total.upper == 50);
    CHECK(total.powers == 2);
    CHECK_FALSE(total.isLow);
    CHECK(measured(world, TradeMeasure::Total, "RUS").value == 10);
    CHECK(measured(world, TradeMeasure::Total, "EU").state == State::NoData);
    CHECK(measured(world, TradeMeasure::Total, "XYZ").state == State::NoData);
    CHECK(measured(world, TradeMeasure::Total, "", TradeBasis::Partner).state == State::NoData);
    world.figure("KAZ", "CHN", 2024, Turnover, Country, 28, "BNS").low("KAZ", "EU", 2024, Turnover, Third, 5, "Press");
    const MeasureValue range = measured(world, TradeMeasure::Total, "", TradeBasis::Range);
    CHECK(range.value == 28 + 10 + 5);
    CHECK(range.upper == 40 + 10 + 5);
    CHECK(range.powers == 3);
    CHECK(range.isLow);
}

TEST_CASE("A share is of what all powers with a figure count, and needs one beside its own", "[trade_measure]")
{
    TradeWorld world = threePowers();
    const MeasureValue share = measured(world, TradeMeasure::Share, "CHN");
    CHECK(share.value == 0.8);
    CHECK(share.upper == 0.8);
    CHECK(share.powers == 2);
    CHECK(measured(world, TradeMeasure::Share, "CHN", TradeBasis::Range).value == 0.8);
    CHECK(measured(world, TradeMeasure::Share, "EU").state == State::NoData);
    CHECK(measured(world, TradeMeasure::Share, "").state == State::NoData);
    TradeWorld alone;
    alone.figure("KAZ", "CHN", 2024, Turnover, Power, 40, "GACC");
    CHECK(measured(alone, TradeMeasure::Share, "CHN").state == State::NoData);
    alone.figure("KAZ", "JPN", 2024, Turnover, Power, 10, "Japan Customs"); // not of the selection
    CHECK(measured(alone, TradeMeasure::Share, "CHN").state == State::NoData);
    CHECK(measured(alone, TradeMeasure::Share, "JPN").value == 0.2); // but never more than all
}

TEST_CASE("A balance is of the pairs that have both directions", "[trade_measure]")
{
    TradeWorld world = threePowers();
    world.figure("KAZ", "EU", 2024, Exports, Power, 1000, "Eurostat");
    const MeasureValue balance = measured(world, TradeMeasure::Balance);
    CHECK(balance.value == (15.0 + 7 - 25 - 3) / 50);
    CHECK(balance.powers == 2);
    CHECK(measured(world, TradeMeasure::Balance, "RUS").value == 0.4);
    CHECK(measured(world, TradeMeasure::Balance, "RUS", TradeBasis::Range).value == 0.4);
    CHECK(measured(world, TradeMeasure::Balance, "EU").state == State::NoData);
    TradeWorld nothing;
    nothing.figure("KAZ", "CHN", 2024, Exports, Power, 0, "GACC").figure("KAZ", "CHN", 2024, Imports, Power, 0, "GACC");
    CHECK(measured(nothing, TradeMeasure::Balance).state == State::NoData); // there is no part of nothing
    CHECK(measured(nothing, TradeMeasure::Total).value == 0);
}

TEST_CASE("A gap is how many times more the powers count than the state, whatever the basis", "[trade_measure]")
{
    TradeWorld world = threePowers();
    world.figure("KAZ", "CHN", 2024, Turnover, Country, 16, "BNS")
        .low("KAZ", "RUS", 2024, Turnover, Country, 9, "BNS")
        .figure("KAZ", "EU", 2024, Turnover, Country, 1000, "BNS");
    for (const TradeBasis basis : {TradeBasis::Power, TradeBasis::Third, TradeBasis::Range}) {
        const MeasureValue gap = measured(world, TradeMeasure::Gap, "", basis);
        CHECK(gap.value == 2);
        CHECK(gap.powers == 2);
        CHECK(gap.isLow);
    }
    CHECK(measured(world, TradeMeasure::Gap, "CHN").value == 2.5);
    CHECK_FALSE(measured(world, TradeMeasure::Gap, "CHN").isLow);
    CHECK(measured(world, TradeMeasure::Gap, "EU").state == State::NoData);
}

TEST_CASE("Growth is over pairs with both years from one reporter", "[trade_measure]")
{
    TradeWorld world = threePowers();
    world.figure("KAZ", "CHN", 2023, Turnover, Power, 32, "GACC")
        .figure("KAZ", "RUS", 2023, Turnover, Power, 100, "Russian press");
    const MeasureValue growth = measured(world, TradeMeasure::Growth);
    CHECK(growth.value == 0.25);
    CHECK(growth.powers == 1);
    CHECK(measured(world, TradeMeasure::Growth, "RUS").state == State::NoData);
    CHECK(measured(world, TradeMeasure::Growth, "EU").state == State::NoData);
    CHECK(measured(world, TradeMeasure::Growth, "CHN", TradeBasis::Range).value == 0.25);
    TradeWorld fromNothing;
    fromNothing.figure("KAZ", "CHN", 2023, Turnover, Power, 0, "GACC")
        .figure("KAZ", "CHN", 2024, Turnover, Power, 5, "GACC");
    CHECK(measured(fromNothing, TradeMeasure::Growth).state == State::NoData);
}

TEST_CASE("A measure is withheld only where no figure and a withheld one go into it", "[trade_measure]")
{
    TradeWorld world;
    world.withheld("KAZ", "RUS", 2024, Turnover, Power, "Rosstat")
        .figure("KAZ", "RUS", 2023, Turnover, Power, 9, "Rosstat");
    for (const TradeMeasure measure : {TradeMeasure::Total, TradeMeasure::Gap, TradeMeasure::Growth}) {
        CHECK(measured(world, measure).state == State::Withheld);
        CHECK(std::isnan(measured(world, measure).value));
    }
    CHECK(measured(world, TradeMeasure::Share, "RUS").state == State::Withheld);
    CHECK(measured(world, TradeMeasure::Balance).state == State::NoData);
    world.withheld("KAZ", "RUS", 2024, Exports, Power, "Rosstat");
    CHECK(measured(world, TradeMeasure::Balance).state == State::Withheld);
    CHECK(measured(world, TradeMeasure::Total, "CHN").state == State::NoData);
    world.figure("KAZ", "CHN", 2024, Turnover, Power, 5, "GACC");
    CHECK(measured(world, TradeMeasure::Total).value == 5);
    CHECK(measured(world, TradeMeasure::Share, "CHN").state == State::Withheld); // the other of two is
    CHECK(measureOf(TradeBook(world.table), Kazakh2024, "UZB", TradeMeasure::Total, "").state == State::NoData);
    CHECK(measureOf(TradeBook(), Kazakh2024, "KAZ", TradeMeasure::Total, "").state == State::NoData);
}

TEST_CASE("What only pictures need doesn't change a measure", "[trade_measure]")
{
    const TradeWorld world = threePowers();
    TradeSelection selection = Kazakh2024;
    selection.show = TradeShow::Exports;
    selection.top = 1;
    selection.powerYears = {{"EU", 2023}};
    selection.hasOlder = true;
    CHECK(measureOf(TradeBook(world.table), selection, "KAZ", TradeMeasure::Total, "").value == 50);
}

TEST_CASE("A value on a bound belongs to the class above", "[trade_measure]")
{
    const auto classesOfKind = [](TradeMeasure measure) { return classesOf(TradeBook(), Kazakh2024, measure, {}); };
    const MeasureClasses share = classesOfKind(TradeMeasure::Share);
    CHECK(share.bounds == std::array{0.1, 0.2, 0.35, 0.5});
    CHECK(share.classOf(0) == 0);
    CHECK(share.classOf(0.0999) == 0);
    CHECK(share.classOf(0.1) == 1);
    CHECK(share.classOf(0.5) == 4);
    CHECK(share.classOf(1) == 4);
    const MeasureClasses balance = classesOfKind(TradeMeasure::Balance);
    CHECK(balance.classOf(-1) == 0);
    CHECK(balance.classOf(-0.15) == 2);
    CHECK(balance.classOf(0) == 2);
    CHECK(balance.classOf(0.15) == 3);
    const MeasureClasses growth = classesOfKind(TradeMeasure::Growth);
    CHECK(growth.bounds == std::array{-0.1, 0.0, 0.1, 0.3});
    CHECK(growth.classOf(0) == 2);
}

TEST_CASE("A gap of a half is as wide as one of two", "[trade_measure]")
{
    const MeasureClasses gap = classesOf(TradeBook(), Kazakh2024, TradeMeasure::Gap, {});
    CHECK(gap.bounds == std::array{1.1, 1.5, 2.0, 4.0});
    CHECK(gap.classOf(1) == 0);
    CHECK(gap.classOf(0.95) == 0);
    CHECK(gap.classOf(2) == 3);
    CHECK(gap.classOf(0.5) == 3);
    CHECK(gap.classOf(0.2) == 4);
    CHECK(gap.classOf(0) == 4);
    CHECK(gap.classOf(std::numeric_limits<double>::infinity()) == 4);
}

TEST_CASE("Totals have round bounds that rise, and depend on no year", "[trade_measure]")
{
    const TradeTable table = randomTable(GENERATE(range(81U, 86U)), {.figures = GENERATE(0, 3, 300)});
    const TradeBook book(table);
    TradeSelection selection{.year = 2020, .countries = table.countries, .powers = table.powers};
    const MeasureClasses classes = classesOf(book, selection, TradeMeasure::Total, {});
    CHECK(std::ranges::is_sorted(classes.bounds, std::ranges::less_equal()));
    for (const double bound : classes.bounds) {
        const double leading = bound / std::pow(10, std::floor(std::log10(bound) + 1e-9));
        CHECK((std::abs(leading - 1) < 1e-9 || std::abs(leading - 2) < 1e-9 || std::abs(leading - 5) < 1e-9));
    }
    selection.year = 2023;
    selection.basis = TradeBasis::Range;
    CHECK(classesOf(book, selection, TradeMeasure::Total, {}).bounds == classes.bounds);
}

TEST_CASE("Totals that range widely are spread over all classes", "[trade_measure]")
{
    TradeWorld world;
    for (int year = 2010; year < 2020; ++year)
        world.figure("KAZ", "CHN", year, Turnover, Power, std::pow(3, year - 2010), "GACC");
    const TradeBook book(world.table);
    const MeasureClasses classes = classesOf(book, Kazakh2024, TradeMeasure::Total, {});
    CHECK(classes.bounds == std::array{10.0, 100.0, 1000.0, 5000.0});
    std::array<int, 5> counts{};
    for (TradeSelection selection = Kazakh2024; const int year : {2010, 2012, 2014, 2016, 2017, 2019}) {
        selection.year = year;
        ++counts[classes.classOf(measureOf(book, selection, "KAZ", TradeMeasure::Total, "").value)];
    }
    CHECK(std::ranges::all_of(counts, [](int count) { return count > 0; }));
}

TEST_CASE("Shares add up to one, and balances stay within their ends", "[trade_measure]")
{
    const TradeTable table = randomTable(GENERATE(range(91U, 97U)));
    const TradeBook book(table);
    TradeSelection selection{.year = GENERATE(2020, 2022), .countries = table.countries, .powers = table.powers};
    selection.basis = GENERATE(TradeBasis::Power, TradeBasis::Partner, TradeBasis::Range);
    for (const std::string &country : table.countries) {
        double shares = 0;
        for (const std::string &power : table.powers) {
            const MeasureValue share = measureOf(book, selection, country, TradeMeasure::Share, power);
            CHECK(std::isnan(share.value) == (share.state != State::Figure));
            shares += share.state == State::Figure ? share.value : 0;
        }
        if (shares > 0)
            CHECK_THAT(shares, WithinRel(1.0, 1e-12));
        const MeasureValue balance = measureOf(book, selection, country, TradeMeasure::Balance, "");
        if (balance.state == State::Figure)
            CHECK(std::abs(balance.value) <= 1);
        const MeasureValue total = measureOf(book, selection, country, TradeMeasure::Total, "");
        if (total.state == State::Figure)
            CHECK(total.value <= total.upper);
    }
}

TEST_CASE("The figures that a measure is from make it up", "[trade_measure]")
{
    const TradeTable table = randomTable(GENERATE(range(91U, 97U)));
    const TradeBook book(table);
    TradeSelection selection{.year = GENERATE(2020, 2022), .countries = table.countries, .powers = table.powers};
    selection.basis = GENERATE(TradeBasis::Power, TradeBasis::Partner);
    const auto sumOf = [&](const MeasureValue &measure, double importSign, std::string_view power) {
        double sum = 0;
        for (const std::uint32_t index : measure.figures) {
            const TradeFigure &figure = table.figures[index];
            if (power.empty() || table.powers[figure.power] == power)
                sum += figure.flow == TradeFlow::FromPower ? importSign * figure.usd : figure.usd;
        }
        return sum;
    };
    for (const std::string &country : table.countries) {
        const MeasureValue total = measureOf(book, selection, country, TradeMeasure::Total, "");
        CHECK(total.figures.empty() == (total.state != State::Figure));
        if (total.state == State::Figure)
            CHECK_THAT(sumOf(total, 1, ""), WithinRel(total.value, 1e-12));
        const MeasureValue balance = measureOf(book, selection, country, TradeMeasure::Balance, "");
        if (balance.state == State::Figure)
            CHECK_THAT(sumOf(balance, -1, "") / sumOf(balance, 1, ""), WithinAbs(balance.value, 1e-12));
        for (const std::string &power : table.powers) {
            const MeasureValue share = measureOf(book, selection, country, TradeMeasure::Share, power);
            if (share.state == State::Figure)
                CHECK_THAT(sumOf(share, 1, power) / sumOf(share, 1, ""), WithinRel(share.value, 1e-12));
        }
    }
}
