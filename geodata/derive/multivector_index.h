// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geodata/derive/trade_book.h"

#include <string_view>
#include <vector>

namespace geodata {

/// How widely a state's trade is spread over the powers in one year: 1 − Σ sᵢ², where sᵢ is the part of each power
/// that has a figure in their sum. 0: all of it with one; at most 1 − 1/n for n powers, where all are equal. Σ sᵢ² is
/// the Herfindahl–Hirschman index (A. O. Hirschman, "The Paternity of an Index", American Economic Review 54 (1964),
/// p. 761); the index knows nothing of powers that are out, nor of anybody who is no power of the book. Texts look into
/// the book's table.
struct MultivectorIndex
{
    int year = 0;
    double value = std::numeric_limits<double>::quiet_NaN(); ///< NaN: fewer than two powers have a figure
    double usd = 0;                         ///< what it is from: turnover of those that are in, millions of US dollars
    std::vector<std::string_view> in = {};  ///< powers with a figure
    std::vector<std::string_view> out = {}; ///< powers of the book without one
    bool isLow = false;                     ///< one of the figures is of low confidence
    bool isWithheld = false;                ///< the figure of one that is out is withheld
    bool isOfOtherPowers = false;           ///< of a series: others are in than in the last year with an index

    bool hasValue() const { return value == value; }
};

/// The index of a state and year, over all powers of the book; by range it is of the powers' books. Pure.
MultivectorIndex multivectorIndexOf(const TradeBook &book, std::string_view country, int year, TradeBasis basis);

/// The same for every year of the book, in order.
std::vector<MultivectorIndex> multivectorIndices(const TradeBook &book, std::string_view country, TradeBasis basis);

} // namespace geodata
