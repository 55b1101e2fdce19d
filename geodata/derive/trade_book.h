// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geodata/model/trade.h"

#include <array>
#include <optional>
#include <span>
#include <unordered_map>

namespace geodata {

/// Whose books are opened.
enum class TradeBasis : std::uint8_t
{
    Power,   ///< the power's own statistics
    Partner, ///< the state's
    Third,   ///< anybody else's
    Range,   ///< from the lowest to the highest of all of them
};

inline constexpr std::uint32_t NoFigure = std::numeric_limits<std::uint32_t>::max();

/// One amount, and from which figures it is: one, or two flows of one reporter added up to a turnover.
struct TradeAmount
{
    double usd = std::numeric_limits<double>::quiet_NaN(); ///< millions of US dollars
    std::uint32_t figure = NoFigure;                       ///< index into TradeTable::figures
    std::uint32_t second = NoFigure;                       ///< the other flow where the amount is a sum
    bool isLow = false;                                    ///< one of them is of low confidence

    bool isSum() const { return second != NoFigure; }
    bool operator==(const TradeAmount &) const = default;
};

/// What is shown for a pair, year, flow and basis.
struct TradeChoice
{
    enum class State : std::uint8_t
    {
        NoData,
        Withheld, ///< nothing but rows that say that the figure is not published
        Figure
    };
    State state = State::NoData;
    TradeAmount amount = {}; ///< of a range: its lower bound
    TradeAmount upper = {};  ///< of a range: its upper bound, which may be the same amount; else as `amount`

    bool hasFigure() const { return state == State::Figure; }
};

/// Both sides' figures for one pair, year and flow.
struct MirrorGap
{
    TradeAmount power;
    TradeAmount partner;

    double usd() const { return power.usd - partner.usd; }   ///< how much more the power counts, millions of US dollars
    double ratio() const { return power.usd / partner.usd; } ///< infinite where the partner counts nothing
};

/// A trade table, ordered for questions. The rule by which a figure is chosen, the same for every picture and table:
///
/// 1. Only figures of the basis' side with a value in US dollars count. A turnover is taken as given; where a reporter
///    gives none for a year but both flows, it is their sum. Nothing is derived by subtraction, nothing is
///    interpolated.
/// 2. Low confidence counts only where the side has nothing else for that year.
/// 3. Of several reporters the one with the longest series is taken: the one with figures of normal confidence in the
///    most years for this pair, side and flow (sums included); of equals, the first by name. So a line over the years
///    comes from one reporter wherever it can.
/// 4. Of several figures of one reporter for the same year the first in the file is taken, given before added up.
/// 5. A range goes from the lowest to the highest of all sides' amounts, by the same rules 1, 2 and 4.
///
/// Looks into the table, which must outlive it. Thread-safe once built.
class TradeBook
{
public:
    TradeBook() = default;
    explicit TradeBook(const TradeTable &table);

    const TradeTable &table() const { return *m_table; }
    bool isEmpty() const { return !m_table || m_table->figures.empty(); }
    int firstYear() const { return m_firstYear; } ///< 0 where the table is empty
    int lastYear() const { return m_lastYear; }

    /// Index of a code in the table; nothing if the table doesn't speak of it.
    std::optional<std::uint16_t> countryOf(std::string_view code) const;
    std::optional<std::uint16_t> powerOf(std::string_view id) const;

    TradeChoice choose(std::uint16_t country, std::uint16_t power, int year, TradeFlow flow, TradeBasis basis) const;

    /// The last year up to `year` in which choose() has a figure; nothing if there is none.
    std::optional<int> lastYearWithFigure(std::uint16_t country, std::uint16_t power, int year, TradeFlow flow,
                                          TradeBasis basis) const;

    /// What both sides say, each chosen as by its own basis; nothing unless both have a figure.
    std::optional<MirrorGap> gapOf(std::uint16_t country, std::uint16_t power, int year, TradeFlow flow) const;

    /// All figures of a pair and year, as indices into the table, in its order: the chosen and its alternatives.
    std::span<const std::uint32_t> figuresOf(std::uint16_t country, std::uint16_t power, int year) const;

    /// The largest amount of any pair, year, flow and basis, sums included: what a locked scale must reach. Of the
    /// region as a whole, or of single states. 0 where there is none.
    double largestUsd(bool isRegion) const;

private:
    /// What the rule has to know of a figure, apart from the table so that a question reads few cache lines.
    struct Entry
    {
        double usd = 0; ///< NaN: none that counts
        std::uint32_t figure = 0;
        std::uint32_t rank = 0;         ///< of its reporter for the pair, side and flow; the least is asked first
        std::uint32_t turnoverRank = 0; ///< of its reporter for the turnover
        TradeFlow flow = TradeFlow::Turnover;
        ReporterSide side = ReporterSide::Country;
        bool isLow = false;
        bool isWithheld = false;
    };
    /// The figures of one pair and year: from `first` up to the next cell's.
    struct Cell
    {
        std::int16_t year = 0;
        std::uint32_t first = 0;
    };
    /// The cells of one pair, by year: from `firstCell` up to the next pair's.
    struct Pair
    {
        std::uint16_t country = 0;
        std::uint16_t power = 0;
        std::uint32_t firstCell = 0;
    };
    class Ranking;
    struct SideAmounts;
    struct FlowAmounts;

    void sortFigures();
    void fillEntries();
    void findLargest();
    const Pair *pairOf(std::uint16_t country, std::uint16_t power) const;
    std::span<const Cell> cellsOf(const Pair &pair) const;
    const Cell *cellOf(std::uint16_t country, std::uint16_t power, int year) const;
    std::span<const Entry> entriesOf(const Cell &cell) const;
    static std::optional<TradeAmount> amountOf(std::span<const Entry> reporter, TradeFlow flow);
    static FlowAmounts amountsOf(std::span<const Entry> entries, TradeFlow flow);
    static TradeChoice choiceOf(std::span<const Entry> entries, TradeFlow flow, TradeBasis basis);

    const TradeTable *m_table = nullptr;
    int m_firstYear = 0, m_lastYear = 0;
    std::array<double, 2> m_largestUsd{};                                      // of states, of the region
    std::unordered_map<std::string_view, std::uint16_t> m_countries, m_powers; // views of the table's texts
    std::vector<std::uint32_t> m_order; // figures by country, power and year, then as in the table
    std::vector<Entry> m_entries; // cell by cell as m_order; in a cell by side and turnoverRank, then as in the table
    std::vector<Cell> m_cells;    // and one more, which ends the last
    std::vector<Pair> m_pairs;    // and one more
    std::vector<std::uint32_t> m_firstPair; // by country, one more than there are countries
};

} // namespace geodata
