// SPDX-License-Identifier: GPL-3.0-or-later
#include "geodata/derive/trade_selection.h"

#include <algorithm>

namespace geodata {
namespace {

/// What to show of one pair and year, by what is looked at.
struct PairRows
{
    std::array<TradeRow, 2> rows{};
    std::size_t count = 0;

    void add(TradeRow row, const TradeChoice &choice)
    {
        if (choice.state == TradeChoice::State::NoData)
            return;
        row.choice = choice;
        rows[count++] = row;
    }

    std::ptrdiff_t figures() const
    {
        return std::ranges::count_if(std::span(rows).first(count), &TradeChoice::hasFigure, &TradeRow::choice);
    }
    bool hasFigure() const { return figures() > 0; }
};

/// Selects pair by pair.
class Selector
{
public:
    Selector(const TradeBook &book, const TradeSelection &selection) : m_book(book), m_selection(selection) {}

    void add(std::uint16_t country, std::uint16_t power, int year, TradeResult &result) const
    {
        PairRows found = rowsOf(country, power, year);
        if (found.hasFigure())
            ++result.pairsWithFigure;
        else if (const auto older = m_selection.hasOlder ? lastYear(country, power, year) : std::nullopt)
            found = rowsOf(country, power, *older);
        result.rows.insert(result.rows.end(), found.rows.begin(), found.rows.begin() + std::ptrdiff_t(found.count));

        const TradeChoice turnover = choose(country, power, year, TradeFlow::Turnover);
        if (turnover.hasFigure()) {
            result.usd += turnover.amount.usd;
            ++result.turnovers;
        }
    }

private:
    TradeChoice choose(std::uint16_t country, std::uint16_t power, int year, TradeFlow flow) const
    {
        return m_book.choose(country, power, year, flow, m_selection.basis);
    }

    PairRows rowsOf(std::uint16_t country, std::uint16_t power, int year) const
    {
        PairRows found;
        const auto add = [&](TradeFlow flow) {
            const TradeRow row{.country = country,
                               .power = power,
                               .flow = flow,
                               .year = year,
                               .isOtherYear = year != m_selection.year,
                               .choice = {}};
            found.add(row, choose(country, power, year, flow));
        };
        switch (m_selection.show) {
        case TradeShow::Exports:
            add(TradeFlow::ToPower);
            break;
        case TradeShow::Imports:
            add(TradeFlow::FromPower);
            break;
        case TradeShow::Turnover:
            add(TradeFlow::Turnover);
            break;
        case TradeShow::Directions:
            add(TradeFlow::ToPower);
            add(TradeFlow::FromPower);
            if (found.figures() == 2)
                break;
            // A turnover says more than one direction alone, and than any that is withheld.
            if (choose(country, power, year, TradeFlow::Turnover).hasFigure())
                found = {};
            if (found.count == 0)
                add(TradeFlow::Turnover);
            break;
        }
        return found;
    }

    /// The last year with a figure of any flow that is looked at.
    std::optional<int> lastYear(std::uint16_t country, std::uint16_t power, int year) const
    {
        const auto of = [&](TradeFlow flow) {
            return m_book.lastYearWithFigure(country, power, year, flow, m_selection.basis);
        };
        switch (m_selection.show) {
        case TradeShow::Exports:
            return of(TradeFlow::ToPower);
        case TradeShow::Imports:
            return of(TradeFlow::FromPower);
        case TradeShow::Turnover:
            return of(TradeFlow::Turnover);
        case TradeShow::Directions:
            break;
        }
        return std::max({of(TradeFlow::ToPower), of(TradeFlow::FromPower), of(TradeFlow::Turnover)});
    }

    const TradeBook &m_book;
    const TradeSelection &m_selection;
};

/// The largest first, by the upper bound; what is withheld last. Of equals, as they were.
void sortRows(std::vector<TradeRow> &rows)
{
    std::ranges::stable_sort(rows, std::ranges::greater(), [](const TradeRow &row) {
        return row.choice.hasFigure() ? row.choice.upper.usd : -std::numeric_limits<double>::infinity();
    });
}

} // namespace

TradeResult selectTrade(const TradeBook &book, const TradeSelection &selection)
{
    TradeResult result;
    result.pairs = selection.countries.size() * selection.powers.size();
    std::vector<std::pair<std::uint16_t, int>> powers; // and the year each is shown for
    powers.reserve(selection.powers.size());
    for (const std::string &id : selection.powers) {
        const auto own = std::ranges::find(selection.powerYears, id, &std::pair<std::string, int>::first);
        if (const auto power = book.powerOf(id))
            powers.emplace_back(*power, own == selection.powerYears.end() ? selection.year : own->second);
    }
    const Selector selector(book, selection);
    for (const std::string &code : selection.countries) {
        const auto country = book.countryOf(code);
        if (!country)
            continue;
        for (const auto &[power, year] : powers)
            selector.add(*country, power, year, result);
    }
    sortRows(result.rows);
    if (selection.top > 0 && result.rows.size() > selection.top) {
        result.leftOut = static_cast<std::size_t>(std::ranges::count_if(std::span(result.rows).subspan(selection.top),
                                                                        &TradeChoice::hasFigure, &TradeRow::choice));
        result.rows.resize(selection.top);
    }
    return result;
}

} // namespace geodata
