// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geodata/derive/trade_selection.h"

#include <array>

namespace geodata {

/// By what the states are filled.
enum class TradeMeasure : std::uint8_t
{
    Total,   ///< turnover with the powers together, millions of US dollars
    Share,   ///< of one power in that total, 0..1
    Balance, ///< exports minus imports, as a part of the two together, −1..1
    Gap,     ///< how many times more the powers count than the state, over pairs that both count
    Growth,  ///< of the turnover over the year before, as a part of it, over pairs with both years from one reporter
};

/// A measure of one state in one year.
struct MeasureValue
{
    TradeChoice::State state = TradeChoice::State::NoData;
    double value = std::numeric_limits<double>::quiet_NaN();
    double upper = std::numeric_limits<double>::quiet_NaN(); ///< of a total by range; else as `value`
    std::size_t powers = 0;                                  ///< from how many powers' figures
    bool isLow = false;                                      ///< one of them is of low confidence
    std::vector<std::uint32_t> figures = {};                 ///< what it is from, each once: into TradeTable::figures
};

/// A turnover and the one some years before, from one reporter.
struct TradeChange
{
    TradeChoice before, now;

    /// By how much it has changed, as a part of what it was; not finite where it was nothing.
    double part() const { return (now.amount.usd - before.amount.usd) / before.amount.usd; }
};

/// The turnover of a pair in a year and so many years before, by a basis other than Range; nothing unless both have a
/// figure and they are from one reporter. Pure.
std::optional<TradeChange> changeOf(const TradeBook &book, std::uint16_t country, std::uint16_t power, int year,
                                    int years, TradeBasis basis);

/// Five classes by four bounds, the same for all years. Class i holds what is below bounds[i]; a value on a bound
/// belongs to the class above.
struct MeasureClasses
{
    std::array<double, 4> bounds{};
    bool isRatio = false; ///< a value below 1 belongs where its reciprocal does: twice is as far off as half

    /// 0..4.
    std::size_t classOf(double value) const;
};

/// A measure of one state, from the powers of the selection. `power`: of a share, whose; of the others, with whom
/// alone; empty: with all powers of the selection. With basis Range the values are the lower bounds (a share, balance
/// or growth by range is of the power's books, which is said where it is shown). Withheld: no figure, but at least one
/// withheld row. The selection's `show`, `top` and `powerYears` don't count here.
MeasureValue measureOf(const TradeBook &book, const TradeSelection &selection, std::string_view country,
                       TradeMeasure measure, std::string_view power);

/// The classes of a measure. Shares, balances, gaps and growths have fixed ones; those of totals are round numbers
/// (1, 2 or 5 times a power of ten) by the values of all years of the book, so they don't depend on the year.
MeasureClasses classesOf(const TradeBook &book, const TradeSelection &selection, TradeMeasure measure,
                         std::string_view power);

} // namespace geodata
