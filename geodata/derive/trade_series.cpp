// SPDX-License-Identifier: GPL-3.0-or-later
#include "geodata/derive/trade_series.h"

#include <algorithm>

namespace geodata {

TradeFlow flowOf(TradeShow show)
{
    return show == TradeShow::Exports   ? TradeFlow::ToPower
           : show == TradeShow::Imports ? TradeFlow::FromPower
                                        : TradeFlow::Turnover;
}

std::vector<SeriesPoint> seriesOf(const TradeBook &book, const TradeSelection &selection, std::string_view power,
                                  std::string_view area)
{
    std::vector<SeriesPoint> series;
    const auto country = book.countryOf(area), row = book.powerOf(power);
    if (book.isEmpty())
        return series;
    std::uint32_t last = 0;
    for (int year = book.firstYear(); year <= book.lastYear(); ++year) {
        SeriesPoint point{.year = year};
        if (country && row)
            point.choice = book.choose(*country, *row, year, flowOf(selection.show), selection.basis);
        if (point.choice.hasFigure() && selection.basis != TradeBasis::Range) {
            point.reporter = book.table().figures[point.choice.amount.figure].reporter;
            point.isOtherReporter = last != 0 && point.reporter != last;
            last = point.reporter;
        }
        series.push_back(point);
    }
    return series;
}

std::vector<StateBar> barsOf(const TradeBook &book, const TradeSelection &selection, std::string_view power)
{
    std::vector<StateBar> bars;
    bars.reserve(selection.countries.size());
    const auto row = book.powerOf(power);
    for (const std::string &code : selection.countries) {
        const auto country = book.countryOf(code);
        bars.push_back({code, country && row
                                  ? book.choose(*country, *row, selection.year, flowOf(selection.show), selection.basis)
                                  : TradeChoice()});
    }
    return bars;
}

double largestUsd(const TradeBook &book, std::string_view area, TradeFlow flow)
{
    double largest = 0;
    if (book.isEmpty())
        return largest;
    for (const std::string &power : book.table().powers)
        largest = std::max(largest, largestUsd(book, area, power, flow));
    return largest;
}

double largestUsd(const TradeBook &book, std::string_view area, std::string_view power, TradeFlow flow)
{
    double largest = 0;
    const auto country = book.countryOf(area), row = book.powerOf(power);
    if (!country || !row)
        return largest;
    for (int year = book.firstYear(); year <= book.lastYear(); ++year) {
        const TradeChoice choice = book.choose(*country, *row, year, flow, TradeBasis::Range);
        if (choice.hasFigure())
            largest = std::max(largest, choice.upper.usd);
    }
    return largest;
}

std::optional<int> latestCommonYear(const TradeBook &book, std::string_view area, std::span<const std::string> powers,
                                    TradeBasis basis, int upTo)
{
    const auto country = book.countryOf(area);
    if (!country || powers.empty())
        return {};
    for (int year = std::min(upTo, book.lastYear()); year >= book.firstYear(); --year) {
        const auto hasTurnover = [&](const std::string &id) {
            const auto power = book.powerOf(id);
            return power && book.choose(*country, *power, year, TradeFlow::Turnover, basis).hasFigure();
        };
        if (std::ranges::all_of(powers, hasTurnover))
            return year;
    }
    return {};
}

} // namespace geodata
