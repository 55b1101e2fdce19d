// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geodata/derive/trade_book.h"

#include <string>
#include <utility>
#include <vector>

namespace geodata {

/// Which flows are looked at.
enum class TradeShow : std::uint8_t
{
    Directions, ///< exports and imports apart; the turnover where only one of them is counted, or none
    Exports,    ///< of the states
    Imports,    ///< of the states
    Turnover
};

/// What to select from a trade book. Also says how: nothing else decides what a picture or table shows.
struct TradeSelection
{
    int year = 0;
    TradeBasis basis = TradeBasis::Power;
    TradeShow show = TradeShow::Directions;
    std::vector<std::string> countries = {};                  ///< codes, in the order of display
    std::vector<std::string> powers = {};                     ///< ids, in the order of display
    std::vector<std::pair<std::string, int>> powerYears = {}; ///< powers shown for a year of their own, always marked
    bool hasOlder = false;                                    ///< where the year has no figure: the last one before it
    std::size_t top = 0;                                      ///< only so many of the largest; 0: all
};

/// One flow of a selection.
struct TradeRow
{
    std::uint16_t country = 0; ///< as in the table
    std::uint16_t power = 0;
    TradeFlow flow = TradeFlow::Turnover;
    int year = 0;             ///< the figure's own
    bool isOtherYear = false; ///< not the selection's year: must wear it
    TradeChoice choice;       ///< withheld, or a figure; no row where there is no data
};

/// A selection's answer.
struct TradeResult
{
    std::vector<TradeRow> rows;      ///< the largest first (a range by its upper bound), withheld ones last
    std::size_t pairs = 0;           ///< of states and powers asked for
    std::size_t pairsWithFigure = 0; ///< for the selection's year or the power's own; older ones don't count
    std::size_t leftOut = 0;         ///< rows with a figure beyond the top
    double usd = 0;            ///< turnover of all pairs with one, millions; sum of what the year has, not an estimate
    std::size_t turnovers = 0; ///< how many pairs that is from
};

/// Selects. Under 50 ms for a table of a million rows.
TradeResult selectTrade(const TradeBook &book, const TradeSelection &selection);

} // namespace geodata
