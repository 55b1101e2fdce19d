// SPDX-License-Identifier: GPL-3.0-or-later
#include "geodata/derive/trade_book.h"

#include "tests/geodata/trade_world.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>
#include <catch2/generators/catch_generators_range.hpp>

#include <format>
#include <map>
#include <set>

using namespace geodata;
using namespace trade_world;
using enum ReporterSide;
using State = TradeChoice::State;

namespace {

constexpr std::array Bases{TradeBasis::Power, TradeBasis::Partner, TradeBasis::Third, TradeBasis::Range};
constexpr std::array Flows{Turnover, Exports, Imports};

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

/// Calls ask(country, power, year, flow) for all there can be in a random table, and a bit beyond.
template <typename Ask>
void forEachQuestion(const TradeTable &table, Ask ask)
{
    const auto countries = std::uint16_t(table.countries.size());
    const auto powers = std::uint16_t(table.powers.size());
    for (std::uint16_t country = 0; country <= countries; ++country) {
        for (std::uint16_t power = 0; power <= powers; ++power) {
            for (int year = 2019; year <= 2024; ++year) {
                for (const TradeFlow flow : Flows)
                    ask(country, power, year, flow);
            }
        }
    }
}

/// The rule once more, as it is written, without any order: goes through the whole table for every word of it.
class PlainRule
{
public:
    PlainRule(const TradeTable &table, std::uint16_t country, std::uint16_t power, TradeFlow flow)
        : m_table(table), m_country(country), m_power(power), m_flow(flow)
    {
    }

    /// The amounts of a side for a year, by the name of the reporter: those of normal confidence if there are any.
    std::map<std::string, TradeAmount> amountsOf(ReporterSide side, int year) const
    {
        std::map<std::string, TradeAmount> normal = amountsOf(side, year, false);
        return normal.empty() ? amountsOf(side, year, true) : normal;
    }

    TradeAmount choose(ReporterSide side, int year) const
    {
        const auto amounts = amountsOf(side, year);
        TradeAmount best;
        std::size_t longest = 0;
        for (const auto &[name, amount] : amounts) {
            std::size_t years = 0;
            for (int other = 2020; other <= 2024; ++other)
                years += amountsOf(side, other, false).contains(name) ? 1 : 0;
            if (best.figure == NoFigure || years > longest) {
                best = amount;
                longest = years;
            }
        }
        return best;
    }

    bool isWithheld(ReporterSide side, int year) const
    {
        return std::ranges::any_of(m_table.figures, [&](const TradeFigure &figure) {
            return isAsked(figure, side, year, m_flow) && figure.isWithheld;
        });
    }

private:
    bool isAsked(const TradeFigure &figure, ReporterSide side, int year, TradeFlow flow) const
    {
        return figure.country == m_country && figure.power == m_power && figure.side == side && figure.year == year &&
               figure.flow == flow;
    }

    /// The first figure of every reporter, up to a confidence.
    std::map<std::string, TradeAmount> given(ReporterSide side, int year, TradeFlow flow, bool isLow) const
    {
        std::map<std::string, TradeAmount> found;
        for (const bool low : {false, true}) {
            for (std::uint32_t i = 0; i < m_table.figures.size(); ++i) {
                const TradeFigure &figure = m_table.figures[i];
                if (isAsked(figure, side, year, flow) && figure.hasUsd() && figure.isLow == low && (isLow || !low))
                    found.try_emplace(m_table.texts[figure.reporter],
                                      TradeAmount{.usd = figure.usd, .figure = i, .isLow = low});
            }
        }
        return found;
    }

    std::map<std::string, TradeAmount> amountsOf(ReporterSide side, int year, bool isLow) const
    {
        std::map<std::string, TradeAmount> found = given(side, year, m_flow, isLow);
        if (m_flow != Turnover)
            return found;
        const auto imports = given(side, year, Imports, isLow);
        for (const auto &[name, exports] : given(side, year, Exports, isLow)) {
            const auto other = imports.find(name);
            if (other != imports.end())
                found.try_emplace(name, TradeAmount{.usd = exports.usd + other->second.usd,
                                                    .figure = exports.figure,
                                                    .second = other->second.figure,
                                                    .isLow = exports.isLow || other->second.isLow});
        }
        return found;
    }

    const TradeTable &m_table;
    std::uint16_t m_country;
    std::uint16_t m_power;
    TradeFlow m_flow;
};

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

TEST_CASE("The book says what the rule says, word by word", "[trade_book]")
{
    const TradeTable table = randomTable(GENERATE(range(1U, 9U)), {.figures = GENERATE(60, 400)});
    const TradeBook book(table);
    constexpr std::array Sides{Power, Country, Third}; // in the order of the bases
    forEachQuestion(table, [&](std::uint16_t country, std::uint16_t power, int year, TradeFlow flow) {
        CAPTURE(country, power, year, int(flow));
        const PlainRule rule(table, country, power, flow);
        double lowest = std::numeric_limits<double>::infinity();
        double highest = -1;
        bool isAnyWithheld = false;
        for (std::size_t i = 0; i < Sides.size(); ++i) {
            const TradeChoice choice = book.choose(country, power, year, flow, Bases[i]);
            const TradeAmount wanted = rule.choose(Sides[i], year);
            const bool isWithheld = rule.isWithheld(Sides[i], year);
            REQUIRE(choice.state == (wanted.figure != NoFigure ? State::Figure
                                     : isWithheld              ? State::Withheld
                                                               : State::NoData));
            isAnyWithheld = isAnyWithheld || isWithheld;
            if (!choice.hasFigure())
                continue;
            REQUIRE(choice.amount == wanted);
            REQUIRE(choice.upper == wanted);
            for (const auto &[name, amount] : rule.amountsOf(Sides[i], year)) {
                lowest = std::min(lowest, amount.usd);
                highest = std::max(highest, amount.usd);
            }
        }
        const TradeChoice range = book.choose(country, power, year, flow, TradeBasis::Range);
        REQUIRE(range.state == (highest >= 0 ? State::Figure : isAnyWithheld ? State::Withheld : State::NoData));
        REQUIRE((!range.hasFigure() || (range.amount.usd == lowest && range.upper.usd == highest)));
    });
}

TEST_CASE("A range holds what any basis says, and no amount is larger than the largest", "[trade_book]")
{
    const TradeTable table = randomTable(GENERATE(range(11U, 19U)));
    const TradeBook book(table);
    std::array<double, 2> largest{};
    forEachQuestion(table, [&](std::uint16_t country, std::uint16_t power, int year, TradeFlow flow) {
        const TradeChoice range = book.choose(country, power, year, flow, TradeBasis::Range);
        for (const TradeBasis basis : Bases) {
            const TradeChoice choice = book.choose(country, power, year, flow, basis);
            if (!choice.hasFigure())
                continue;
            REQUIRE(range.hasFigure());
            REQUIRE(range.amount.usd <= choice.amount.usd);
            REQUIRE(range.upper.usd >= choice.upper.usd);
            double &most = largest[table.countries[country] == RegionCode ? 1 : 0];
            most = std::max(most, choice.upper.usd);
        }
    });
    CHECK(book.largestUsd(false) == largest[0]);
    CHECK(book.largestUsd(true) == largest[1]);
}

TEST_CASE("It doesn't matter in which order reporters stand in the file", "[trade_book]")
{
    const unsigned seed = GENERATE(range(21U, 29U));
    const TradeTable table = randomTable(seed);
    TradeTable shuffled = table;
    std::vector<std::uint32_t> places(shuffled.texts.size() * 3);
    std::ranges::generate(places, [n = 0U]() mutable { return n++; });
    std::ranges::shuffle(places, std::mt19937(seed));
    std::ranges::stable_sort(shuffled.figures, {}, [&](const TradeFigure &figure) {
        return places[figure.reporter * 3 + std::uint32_t(figure.side)];
    });
    const TradeBook book(table);
    const TradeBook other(shuffled);
    const auto isSame = [&](const TradeAmount &a, const TradeAmount &b) {
        return a.usd == b.usd && a.isLow == b.isLow && a.isSum() == b.isSum() &&
               table.figures[a.figure].line == shuffled.figures[b.figure].line &&
               (!a.isSum() || table.figures[a.second].line == shuffled.figures[b.second].line);
    };
    std::size_t figures = 0;
    forEachQuestion(table, [&](std::uint16_t country, std::uint16_t power, int year, TradeFlow flow) {
        for (const TradeBasis basis : Bases) {
            const TradeChoice a = book.choose(country, power, year, flow, basis);
            const TradeChoice b = other.choose(country, power, year, flow, basis);
            REQUIRE(a.state == b.state);
            if (!a.hasFigure())
                continue;
            ++figures;
            REQUIRE(isSame(a.amount, b.amount));
            REQUIRE(isSame(a.upper, b.upper));
        }
    });
    CHECK(figures > 200);
}

TEST_CASE("A figure of low confidence never moves one that is known better", "[trade_book]")
{
    const unsigned seed = GENERATE(range(31U, 39U));
    const TradeTable table = randomTable(seed, {.figures = 150});
    TradeTable more = table;
    for (TradeFigure figure : randomTable(seed + 1000).figures) {
        if (figure.country >= table.countries.size() || figure.power >= table.powers.size() ||
            figure.reporter >= table.texts.size())
            continue;
        figure.isLow = true;
        more.figures.push_back(figure);
    }
    REQUIRE(more.figures.size() > table.figures.size() + 100);
    const TradeBook book(table);
    const TradeBook other(more);
    forEachQuestion(table, [&](std::uint16_t country, std::uint16_t power, int year, TradeFlow flow) {
        for (const TradeBasis basis : {TradeBasis::Power, TradeBasis::Partner, TradeBasis::Third}) {
            const TradeChoice choice = book.choose(country, power, year, flow, basis);
            if (choice.hasFigure() && !choice.amount.isLow)
                REQUIRE(other.choose(country, power, year, flow, basis).amount == choice.amount);
        }
    });
}

TEST_CASE("Every figure is among those of its pair and year, in the order of the file", "[trade_book]")
{
    const TradeTable table = randomTable(GENERATE(range(41U, 45U)));
    const TradeBook book(table);
    std::set<std::uint32_t> seen;
    const auto countries = std::uint16_t(table.countries.size());
    const auto powers = std::uint16_t(table.powers.size());
    for (std::uint16_t country = 0; country < countries; ++country) {
        for (std::uint16_t power = 0; power < powers; ++power) {
            for (int year = 2019; year <= 2024; ++year) {
                const auto figures = book.figuresOf(country, power, year);
                CHECK(std::ranges::is_sorted(figures));
                for (const std::uint32_t i : figures) {
                    const TradeFigure &figure = table.figures[i];
                    REQUIRE(figure.country == country);
                    REQUIRE(figure.power == power);
                    REQUIRE(figure.year == year);
                    seen.insert(i);
                }
            }
        }
    }
    CHECK(seen.size() == table.figures.size());
}

TEST_CASE("The last year with a figure is the last one that yields a choice", "[trade_book]")
{
    const TradeTable table = randomTable(GENERATE(range(51U, 55U)), {.figures = 80});
    const TradeBook book(table);
    forEachQuestion(table, [&](std::uint16_t country, std::uint16_t power, int year, TradeFlow flow) {
        for (const TradeBasis basis : Bases) {
            std::optional<int> wanted;
            for (int earlier = 2019; earlier <= year; ++earlier) {
                if (book.choose(country, power, earlier, flow, basis).hasFigure())
                    wanted = earlier;
            }
            REQUIRE(book.lastYearWithFigure(country, power, year, flow, basis) == wanted);
        }
    });
}
