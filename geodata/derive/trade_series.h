// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geodata/derive/trade_selection.h"

namespace geodata {

/// A year of a line over the years.
struct SeriesPoint
{
    int year = 0;
    TradeChoice choice = {};      ///< no figure: a gap in the line
    std::uint32_t reporter = 0;   ///< who counted, index into TradeTable::texts; 0 in a gap, and in a range
    bool isOtherReporter = false; ///< than of the last point before it: the line must show that it changes hands
};

/// The flow that a selection looks at where there is room for one only: in directions the turnover.
TradeFlow flowOf(TradeShow show);

/// What a power trades with a state or the region over all years of a book, by the selection's basis and flow: a point
/// a year, also for the years without a figure and where the book speaks of one of them nowhere. Pure.
std::vector<SeriesPoint> seriesOf(const TradeBook &book, const TradeSelection &selection, std::string_view power,
                                  std::string_view area);

/// A state's bar.
struct StateBar
{
    std::string_view country; ///< its code, of the selection
    TradeChoice choice;
};

/// What a power trades with each state of a selection, in its order, year, basis and flow. Pure.
std::vector<StateBar> barsOf(const TradeBook &book, const TradeSelection &selection, std::string_view power);

/// The largest amount that anybody counts of a state's or the region's flow with any power of the book in any year:
/// what a scale must reach that is the same for all years and bases. 0 where there is none.
double largestUsd(const TradeBook &book, std::string_view area, TradeFlow flow);

/// The same, with one power.
double largestUsd(const TradeBook &book, std::string_view area, std::string_view power, TradeFlow flow);

/// The last year up to `upTo` in which each of some powers has a turnover with a state or the region; none if there is
/// no such year, or no power. Pure.
std::optional<int> latestCommonYear(const TradeBook &book, std::string_view area, std::span<const std::string> powers,
                                    TradeBasis basis, int upTo);

} // namespace geodata
