// SPDX-License-Identifier: GPL-3.0-or-later
#include "geodata/derive/trade_book.h"

#include <algorithm>
#include <numeric>
#include <tuple>

namespace geodata {
namespace {

constexpr std::array Flows{TradeFlow::Turnover, TradeFlow::ToPower, TradeFlow::FromPower};
constexpr std::array Sides{ReporterSide::Country, ReporterSide::Power, ReporterSide::Third};

constexpr std::size_t indexOf(TradeFlow flow)
{
    return static_cast<std::size_t>(flow);
}

constexpr std::size_t indexOf(ReporterSide side)
{
    return static_cast<std::size_t>(side);
}

/// The side whose books a basis opens; nothing for the range, which opens all.
constexpr std::optional<ReporterSide> sideOf(TradeBasis basis)
{
    switch (basis) {
    case TradeBasis::Power:
        return ReporterSide::Power;
    case TradeBasis::Partner:
        return ReporterSide::Country;
    case TradeBasis::Third:
        return ReporterSide::Third;
    case TradeBasis::Range:
        break;
    }
    return {};
}

bool counts(const TradeFigure &figure)
{
    return figure.hasUsd() && !figure.isWithheld;
}

} // namespace

/// Which reporter is asked first, for one pair: rule 3.
class TradeBook::Ranking
{
public:
    explicit Ranking(const TradeTable &table) : m_table(table) {}

    /// Ranks the reporters of a pair's entries, which are sorted by side, reporter and year, and writes it to them.
    void rank(std::span<Entry> entries)
    {
        m_series.clear();
        for (std::size_t first = 0, end = 0; first < entries.size(); first = end) {
            const auto isSame = [&](const Entry &entry) {
                return entry.side == entries[first].side && reporterOf(entry) == reporterOf(entries[first]);
            };
            for (end = first; end < entries.size() && isSame(entries[end]); ++end) {
            }
            m_series.push_back({.side = entries[first].side,
                                .name = m_table.texts[reporterOf(entries[first])],
                                .entries = entries.subspan(first, end - first)});
            countYears(m_series.back());
        }
        for (const TradeFlow flow : Flows) {
            std::ranges::sort(m_series, {}, [flow](const Series &series) {
                return std::tuple(series.side, -series.years[indexOf(flow)], series.name);
            });
            for (std::uint32_t place = 0; place < m_series.size(); ++place) {
                for (Entry &entry : m_series[place].entries) {
                    if (entry.flow == flow)
                        entry.rank = place;
                    if (flow == TradeFlow::Turnover)
                        entry.turnoverRank = place;
                }
            }
        }
    }

private:
    /// What one reporter says of a pair.
    struct Series
    {
        ReporterSide side = ReporterSide::Country;
        std::string_view name;
        std::span<Entry> entries;
        std::array<int, Flows.size()> years{}; ///< with a figure of normal confidence, by flow
    };

    std::uint32_t reporterOf(const Entry &entry) const { return m_table.figures[entry.figure].reporter; }
    int yearOf(const Entry &entry) const { return m_table.figures[entry.figure].year; }

    void countYears(Series &series) const
    {
        const std::span<const Entry> entries = series.entries;
        for (std::size_t i = 0; i < entries.size();) {
            std::array<bool, Flows.size()> has{};
            const int year = yearOf(entries[i]);
            for (; i < entries.size() && yearOf(entries[i]) == year; ++i) {
                if (!std::isnan(entries[i].usd) && !entries[i].isLow)
                    has[indexOf(entries[i].flow)] = true;
            }
            const bool hasBoth = has[indexOf(TradeFlow::ToPower)] && has[indexOf(TradeFlow::FromPower)];
            has[indexOf(TradeFlow::Turnover)] = has[indexOf(TradeFlow::Turnover)] || hasBoth;
            for (std::size_t flow = 0; flow < has.size(); ++flow)
                series.years[flow] += has[flow] ? 1 : 0;
        }
    }

    const TradeTable &m_table;
    std::vector<Series> m_series;
};

/// What one side says of one pair, year and flow, over its reporters.
struct TradeBook::SideAmounts
{
    bool hasAny = false;
    bool isWithheld = false;
    std::uint32_t rank = 0; ///< of whom `chosen` is
    TradeAmount chosen;
    TradeAmount lower;
    TradeAmount upper;

    void add(std::uint32_t newRank, const TradeAmount &amount)
    {
        if (hasAny && amount.isLow && !chosen.isLow)
            return; // rule 2: the side has better
        if (!hasAny || amount.isLow != chosen.isLow) {
            *this = {.hasAny = true, .rank = newRank, .chosen = amount, .lower = amount, .upper = amount};
            return;
        }
        if (newRank < rank) {
            rank = newRank;
            chosen = amount;
        }
        if (amount.usd < lower.usd)
            lower = amount;
        if (amount.usd > upper.usd)
            upper = amount;
    }
};

/// What all sides say of one pair, year and flow.
struct TradeBook::FlowAmounts
{
    std::array<SideAmounts, Sides.size()> sides{};

    /// From the lowest to the highest of all; of equals, one of normal confidence.
    TradeChoice range() const
    {
        TradeChoice choice;
        for (const SideAmounts &side : sides) {
            if (!side.hasAny)
                continue;
            const auto isBetter = [](const TradeAmount &amount, const TradeAmount &than) {
                return amount.usd == than.usd && !amount.isLow && than.isLow;
            };
            if (!choice.hasFigure() || side.lower.usd < choice.amount.usd || isBetter(side.lower, choice.amount))
                choice.amount = side.lower;
            if (!choice.hasFigure() || side.upper.usd > choice.upper.usd || isBetter(side.upper, choice.upper))
                choice.upper = side.upper;
            choice.state = TradeChoice::State::Figure;
        }
        return choice;
    }
};

TradeBook::TradeBook(const TradeTable &table) : m_table(&table)
{
    for (std::size_t i = 0; i < table.countries.size(); ++i)
        m_countries.emplace(table.countries[i], static_cast<std::uint16_t>(i));
    for (std::size_t i = 0; i < table.powers.size(); ++i)
        m_powers.emplace(table.powers[i], static_cast<std::uint16_t>(i));
    sortFigures();
    fillEntries();
    findLargest();
}

void TradeBook::sortFigures()
{
    const std::vector<TradeFigure> &figures = m_table->figures;
    if (figures.empty())
        return;
    m_order.resize(figures.size());
    std::iota(m_order.begin(), m_order.end(), 0U);
    std::ranges::stable_sort(m_order, {}, [&](std::uint32_t figure) {
        return std::tuple(figures[figure].country, figures[figure].power, figures[figure].year);
    });
    m_firstPair.assign(m_table->countries.size() + 1, 0);
    m_firstYear = m_lastYear = figures.front().year;
    for (std::uint32_t i = 0; i < m_order.size(); ++i) {
        const TradeFigure &figure = figures[m_order[i]];
        const bool isNewPair =
            m_pairs.empty() || m_pairs.back().country != figure.country || m_pairs.back().power != figure.power;
        if (isNewPair) {
            m_pairs.push_back({figure.country, figure.power, static_cast<std::uint32_t>(m_cells.size())});
            ++m_firstPair[figure.country + 1U];
        }
        if (isNewPair || m_cells.back().year != figure.year)
            m_cells.push_back({figure.year, i});
        m_firstYear = std::min<int>(m_firstYear, figure.year);
        m_lastYear = std::max<int>(m_lastYear, figure.year);
    }
    m_pairs.push_back({.firstCell = static_cast<std::uint32_t>(m_cells.size())});
    m_cells.push_back({.first = static_cast<std::uint32_t>(m_order.size())});
    std::partial_sum(m_firstPair.begin(), m_firstPair.end(), m_firstPair.begin());
}

void TradeBook::fillEntries()
{
    const std::vector<TradeFigure> &figures = m_table->figures;
    m_entries.reserve(m_order.size());
    for (const std::uint32_t index : m_order) {
        const TradeFigure &figure = figures[index];
        m_entries.push_back({.usd = counts(figure) ? figure.usd : std::numeric_limits<double>::quiet_NaN(),
                             .figure = index,
                             .flow = figure.flow,
                             .side = figure.side,
                             .isLow = figure.isLow,
                             .isWithheld = figure.isWithheld});
    }
    Ranking ranking(*m_table);
    for (std::size_t pair = 0; pair + 1 < m_pairs.size(); ++pair) {
        const std::span<const Cell> cells = cellsOf(m_pairs[pair]);
        const std::size_t first = cells.front().first;
        const std::size_t end = (cells.data() + cells.size())->first;
        const std::span entries = std::span(m_entries).subspan(first, end - first);
        std::ranges::sort(entries, {}, [&](const Entry &entry) {
            const TradeFigure &figure = figures[entry.figure];
            return std::tuple(entry.side, figure.reporter, figure.year, entry.figure);
        });
        ranking.rank(entries);
        std::ranges::sort(entries, {}, [&](const Entry &entry) {
            return std::tuple(figures[entry.figure].year, entry.side, entry.turnoverRank, entry.figure);
        });
    }
}

void TradeBook::findLargest()
{
    for (std::size_t pair = 0; pair + 1 < m_pairs.size(); ++pair) {
        double &largest = m_largestUsd[m_table->countries[m_pairs[pair].country] == RegionCode ? 1 : 0];
        for (const Cell &cell : cellsOf(m_pairs[pair])) {
            for (const TradeFlow flow : Flows) {
                const TradeChoice choice = amountsOf(entriesOf(cell), flow).range();
                if (choice.hasFigure())
                    largest = std::max(largest, choice.upper.usd);
            }
        }
    }
}

std::optional<std::uint16_t> TradeBook::countryOf(std::string_view code) const
{
    const auto found = m_countries.find(code);
    return found == m_countries.end() ? std::nullopt : std::optional(found->second);
}

std::optional<std::uint16_t> TradeBook::powerOf(std::string_view id) const
{
    const auto found = m_powers.find(id);
    return found == m_powers.end() ? std::nullopt : std::optional(found->second);
}

const TradeBook::Pair *TradeBook::pairOf(std::uint16_t country, std::uint16_t power) const
{
    if (country + 1U >= m_firstPair.size())
        return nullptr;
    const auto first = m_pairs.begin() + m_firstPair[country];
    const auto end = m_pairs.begin() + m_firstPair[country + 1U];
    const auto found = std::lower_bound(first, end, power, [](const Pair &pair, auto id) { return pair.power < id; });
    return found != end && found->power == power ? &*found : nullptr;
}

std::span<const TradeBook::Cell> TradeBook::cellsOf(const Pair &pair) const
{
    const Pair &next = *(&pair + 1); // there is one more than there are pairs
    return std::span(m_cells).subspan(pair.firstCell, next.firstCell - pair.firstCell);
}

const TradeBook::Cell *TradeBook::cellOf(std::uint16_t country, std::uint16_t power, int year) const
{
    const Pair *pair = pairOf(country, power);
    if (!pair)
        return nullptr;
    const std::span<const Cell> cells = cellsOf(*pair);
    const auto found = std::ranges::lower_bound(cells, year, {}, &Cell::year);
    return found != cells.end() && found->year == year ? &*found : nullptr;
}

std::span<const TradeBook::Entry> TradeBook::entriesOf(const Cell &cell) const
{
    const Cell &next = *(&cell + 1);
    return std::span(m_entries).subspan(cell.first, next.first - cell.first);
}

/// The one amount that a reporter's entries for a pair and year yield: rules 1, 2 and 4.
std::optional<TradeAmount> TradeBook::amountOf(std::span<const Entry> reporter, TradeFlow flow)
{
    const auto firstOf = [&](TradeFlow wanted) {
        const Entry *best = nullptr;
        for (const Entry &entry : reporter) {
            if (entry.flow == wanted && !std::isnan(entry.usd) && (!best || (best->isLow && !entry.isLow)))
                best = &entry;
        }
        return best;
    };
    const Entry *given = firstOf(flow);
    const auto asGiven = [&] { return TradeAmount{.usd = given->usd, .figure = given->figure, .isLow = given->isLow}; };
    if (given && (!given->isLow || flow != TradeFlow::Turnover))
        return asGiven();
    if (flow == TradeFlow::Turnover) {
        const Entry *to = firstOf(TradeFlow::ToPower);
        const Entry *from = firstOf(TradeFlow::FromPower);
        // A turnover of low confidence counts for nothing where both flows are known better.
        if (to && from && (!given || (!to->isLow && !from->isLow)))
            return TradeAmount{.usd = to->usd + from->usd,
                               .figure = to->figure,
                               .second = from->figure,
                               .isLow = to->isLow || from->isLow};
    }
    return given ? std::optional(asGiven()) : std::nullopt;
}

TradeBook::FlowAmounts TradeBook::amountsOf(std::span<const Entry> entries, TradeFlow flow)
{
    FlowAmounts amounts;
    std::array<bool, Sides.size()> isWithheld{};
    for (std::size_t first = 0, end = 0; first < entries.size(); first = end) {
        const ReporterSide side = entries[first].side;
        std::uint32_t rank = 0;
        for (end = first; end < entries.size() && entries[end].side == side &&
                          entries[end].turnoverRank == entries[first].turnoverRank;
             ++end) {
            if (entries[end].flow != flow)
                continue;
            rank = entries[end].rank;
            isWithheld[indexOf(side)] = isWithheld[indexOf(side)] || entries[end].isWithheld;
        }
        if (flow == TradeFlow::Turnover)
            rank = entries[first].turnoverRank; // a sum has no entry of its own
        if (const auto amount = amountOf(entries.subspan(first, end - first), flow))
            amounts.sides[indexOf(side)].add(rank, *amount);
    }
    for (const ReporterSide side : Sides)
        amounts.sides[indexOf(side)].isWithheld = isWithheld[indexOf(side)];
    return amounts;
}

TradeChoice TradeBook::choiceOf(std::span<const Entry> entries, TradeFlow flow, TradeBasis basis)
{
    const FlowAmounts amounts = amountsOf(entries, flow);
    const auto wanted = sideOf(basis);
    TradeChoice choice;
    if (!wanted) {
        choice = amounts.range();
    } else if (const SideAmounts &side = amounts.sides[indexOf(*wanted)]; side.hasAny) {
        choice = {.state = TradeChoice::State::Figure, .amount = side.chosen, .upper = side.chosen};
    }
    const auto isWithheld = [&](ReporterSide side) {
        return (!wanted || side == *wanted) && amounts.sides[indexOf(side)].isWithheld;
    };
    if (!choice.hasFigure() && std::ranges::any_of(Sides, isWithheld))
        choice.state = TradeChoice::State::Withheld;
    return choice;
}

TradeChoice TradeBook::choose(std::uint16_t country, std::uint16_t power, int year, TradeFlow flow,
                              TradeBasis basis) const
{
    const Cell *cell = cellOf(country, power, year);
    return cell ? choiceOf(entriesOf(*cell), flow, basis) : TradeChoice();
}

std::optional<int> TradeBook::lastYearWithFigure(std::uint16_t country, std::uint16_t power, int year, TradeFlow flow,
                                                 TradeBasis basis) const
{
    const Pair *pair = pairOf(country, power);
    if (!pair)
        return {};
    const std::span<const Cell> cells = cellsOf(*pair);
    for (auto cell = std::ranges::upper_bound(cells, year, {}, &Cell::year); cell != cells.begin();) {
        --cell;
        if (choiceOf(entriesOf(*cell), flow, basis).hasFigure())
            return cell->year;
    }
    return {};
}

std::optional<MirrorGap> TradeBook::gapOf(std::uint16_t country, std::uint16_t power, int year, TradeFlow flow) const
{
    const Cell *cell = cellOf(country, power, year);
    if (!cell)
        return {};
    const FlowAmounts amounts = amountsOf(entriesOf(*cell), flow);
    const SideAmounts &powers = amounts.sides[indexOf(ReporterSide::Power)];
    const SideAmounts &states = amounts.sides[indexOf(ReporterSide::Country)];
    return powers.hasAny && states.hasAny ? std::optional(MirrorGap{powers.chosen, states.chosen}) : std::nullopt;
}

std::span<const std::uint32_t> TradeBook::figuresOf(std::uint16_t country, std::uint16_t power, int year) const
{
    const Cell *cell = cellOf(country, power, year);
    if (!cell)
        return {};
    const Cell &next = *(cell + 1);
    return std::span(m_order).subspan(cell->first, next.first - cell->first);
}

double TradeBook::largestUsd(bool isRegion) const
{
    return m_largestUsd[isRegion ? 1 : 0];
}

} // namespace geodata
