// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geodata/derive/trade_book.h"

#include <string_view>
#include <vector>

namespace geodata {

/// One power's part in what several powers trade with a state.
struct PowerShare
{
    std::uint16_t power = 0;                                 ///< index into TradeTable::powers
    TradeChoice turnover;                                    ///< has a figure
    double share = std::numeric_limits<double>::quiet_NaN(); ///< 0..1; NaN where there are no shares
};

/// What several powers trade with a state in one year, taken together. The sum is of those that have a figure, and no
/// estimate of a whole.
struct TradeShares
{
    std::vector<PowerShare> in;     ///< powers with a figure, in the order in which they were asked for
    std::vector<std::uint16_t> out; ///< powers without one
    double usd = 0;                 ///< turnover of those that are in, millions of US dollars
    bool isLow = false;             ///< one of the figures is of low confidence
    bool isWithheld = false;        ///< the figure of one that is out is withheld

    /// The only one there is has a share of 100 % in nothing but our ignorance; and there is no part of nothing.
    bool hasShares() const { return in.size() > 1 && usd > 0; }
    /// The part of a power; nothing if it is out.
    const PowerShare *of(std::uint16_t power) const;
};

/// The basis by which shares, balances and changes go, which need one value: by range they are of the powers' books.
constexpr TradeBasis oneBasis(TradeBasis basis)
{
    return basis == TradeBasis::Range ? TradeBasis::Power : basis;
}

/// Adds up the turnovers of some powers with a state by oneBasis(), and says what part each has in it. Pure.
TradeShares sharesOf(const TradeBook &book, std::uint16_t country, std::span<const std::uint16_t> powers, int year,
                     TradeBasis basis);

/// All powers of a book, in its order.
std::vector<std::uint16_t> powersIn(const TradeBook &book);

/// A slice of a donut.
struct DonutSlice
{
    std::string_view power; ///< id
    double usd = 0;         ///< millions of US dollars
    double share = 0;       ///< of the donut, 0..1
    bool isLow = false;
};

/// Whom a state trades with in one year, as far as anybody counts it: all powers of the book together make the whole.
/// Nothing where there are no shares. Texts look into the book's table.
struct Donut
{
    int year = 0;
    double usd = 0;                      ///< the whole, millions of US dollars
    std::vector<DonutSlice> slices = {}; ///< the powers asked for that have a figure, in their order
    double othersUsd = 0, othersShare = 0;
    std::vector<std::string_view> others = {}; ///< the book's other powers that have one
    std::vector<std::string_view> out = {};    ///< all powers of the book that have none
};
Donut donutOf(const TradeBook &book, std::string_view country, std::span<const std::string> powers, int year,
              TradeBasis basis);

} // namespace geodata
