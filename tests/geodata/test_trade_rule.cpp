// SPDX-License-Identifier: GPL-3.0-or-later
#include "geodata/derive/trade_book.h"

#include "tests/geodata/trade_world.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>
#include <catch2/generators/catch_generators_range.hpp>

#include <map>
#include <set>

using namespace geodata;
using namespace trade_world;
using enum ReporterSide;
using State = TradeChoice::State;

// What holds for any table: the rule once more as it is written, and laws that follow from it.

namespace {

constexpr std::array Bases{TradeBasis::Power, TradeBasis::Partner, TradeBasis::Third, TradeBasis::Range};
constexpr std::array Flows{Turnover, Exports, Imports};

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
