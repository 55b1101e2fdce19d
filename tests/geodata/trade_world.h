// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geodata/derive/trade_book.h"

#include <algorithm>
#include <random>
#include <string>
#include <utility>
#include <vector>

/// Trade tables by hand, for tests.
namespace trade_world {

using geodata::ReporterSide;
using geodata::TradeBasis;
using geodata::TradeFigure;
using geodata::TradeFlow;
using geodata::TradeTable;

inline constexpr TradeFlow Turnover = TradeFlow::Turnover;
inline constexpr TradeFlow Exports = TradeFlow::ToPower;
inline constexpr TradeFlow Imports = TradeFlow::FromPower;

/// A table, figure by figure. Whatever is not named is as in a plain table.
class TradeWorld
{
public:
    TradeTable table;

    /// Adds a figure of normal confidence, in millions of US dollars; NaN: nobody knows a rate for it.
    TradeWorld &figure(const std::string &country, const std::string &power, int year, TradeFlow flow,
                       ReporterSide side, double usd, const std::string &reporter)
    {
        TradeFigure figure;
        figure.country = std::uint16_t(indexIn(table.countries, country));
        figure.power = std::uint16_t(indexIn(table.powers, power));
        figure.year = std::int16_t(year);
        figure.flow = flow;
        figure.side = side;
        figure.reporter = std::uint32_t(indexIn(table.texts, reporter));
        figure.line = std::uint32_t(table.figures.size() + 2);
        figure.value = figure.usd = usd;
        table.figures.push_back(figure);
        return *this;
    }
    /// Adds a figure of low confidence.
    TradeWorld &low(const std::string &country, const std::string &power, int year, TradeFlow flow, ReporterSide side,
                    double usd, const std::string &reporter)
    {
        figure(country, power, year, flow, side, usd, reporter);
        table.figures.back().isLow = true;
        return *this;
    }
    /// Adds a row that says that the figure is not published.
    TradeWorld &withheld(const std::string &country, const std::string &power, int year, TradeFlow flow,
                         ReporterSide side, const std::string &reporter)
    {
        figure(country, power, year, flow, side, std::numeric_limits<double>::quiet_NaN(), reporter);
        table.figures.back().isWithheld = true;
        return *this;
    }

private:
    static std::size_t indexIn(std::vector<std::string> &texts, const std::string &text)
    {
        const auto found = std::ranges::find(texts, text);
        const auto index = std::size_t(found - texts.begin());
        if (found == texts.end())
            texts.push_back(text);
        return index;
    }
};

/// What a random table is made of.
struct RandomTable
{
    int countries = 3;
    int powers = 3;
    int years = 4; ///< from 2020 on
    int reporters = 3;
    int figures = 300;
};

/// A table full of corners: amounts that are equal, zeros, figures of low confidence, withheld ones, ones without a
/// rate, reporters that speak for two sides. The same seed gives the same table.
inline TradeTable randomTable(unsigned seed, const RandomTable &of = {})
{
    std::mt19937 random(seed);
    const auto below = [&](int end) { return std::uniform_int_distribution(0, end - 1)(random); };
    TradeWorld world;
    // The region is the first country; names of reporters are not in the order in which they appear.
    for (int i = 0; i < of.figures; ++i) {
        const int country = below(of.countries);
        world.figure(country == 0 ? std::string(geodata::RegionCode) : "C" + std::to_string(country),
                     "P" + std::to_string(below(of.powers)), 2020 + below(of.years), TradeFlow(below(3)),
                     ReporterSide(below(3)), below(8), "R" + std::to_string((below(of.reporters) * 7 + 3) % 10));
        TradeFigure &figure = world.table.figures.back();
        figure.isLow = below(3) == 0;
        figure.isWithheld = below(8) == 0;
        if (figure.isWithheld || below(10) == 0)
            figure.value = figure.usd = std::numeric_limits<double>::quiet_NaN();
    }
    return std::move(world.table);
}

} // namespace trade_world
