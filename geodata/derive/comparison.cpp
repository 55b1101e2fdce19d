// SPDX-License-Identifier: GPL-3.0-or-later
#include "geodata/derive/comparison.h"

#include "geodata/atlas.h"
#include "geodata/derive/comparison_rows.h"
#include "geodata/derive/trade_series.h"

#include <algorithm>

namespace geodata {
namespace {

/// Adds a value to those that are there, unless it is.
template <typename Value>
void addOnce(std::vector<Value> &values, const Value &value)
{
    if (!std::ranges::contains(values, value))
        values.push_back(value);
}

/// Marks the cells of a row whose values are of several periods, or from several reporters: all of them, as none is the
/// right one.
void mark(ComparisonRow &row)
{
    for (const ComparisonCell &cell : row.cells) {
        if (!cell.hasValue())
            continue;
        addOnce(row.periods, cell.period);
        for (const CellFigure &figure : cell.figures)
            addOnce(row.reporters, figure.reporter);
    }
    std::ranges::sort(row.periods, std::ranges::greater(),
                      [](const Period &period) { return std::pair(period.last, period.first); });
    for (ComparisonCell &cell : row.cells) {
        cell.differsInYear = cell.hasValue() && row.isMixedInYears();
        cell.differsInReporter = cell.hasValue() && row.isMixedInReporters();
    }
}

/// Gives a row that has none a scale by its own values.
void scale(ComparisonRow &row)
{
    const bool isLocked = row.scaleMin < row.scaleMax;
    const auto values = std::ranges::count_if(row.cells, &ComparisonCell::hasValue);
    if (row.kind == RowKind::Date || row.kind == RowKind::Level)
        row.barsRefused = BarsRefused::NoAmounts;
    else if (values == 0 || (!isLocked && values < 2))
        row.barsRefused = BarsRefused::NothingBeside;
    if (!row.hasBars() || isLocked)
        return;
    for (const ComparisonCell &cell : row.cells) {
        if (!cell.hasValue())
            continue;
        row.scaleMin = std::min(row.scaleMin, cell.value);
        row.scaleMax = std::max(row.scaleMax, cell.upper);
    }
}

/// The index of a state for the comparison's year; where each cell has its own, of the newest year with one.
MultivectorIndex indexOf(const TradeBook &book, const ComparisonRequest &request, int year)
{
    MultivectorIndex asked = multivectorIndexOf(book, request.area, year, request.basis);
    if (asked.hasValue() || request.yearMode != ComparedYear::Latest)
        return asked;
    for (int older = year - 1; older >= book.firstYear(); --older) {
        if (MultivectorIndex index = multivectorIndexOf(book, request.area, older, request.basis); index.hasValue())
            return index;
    }
    return asked;
}

} // namespace

const ComparisonRow *Comparison::rowOf(RowId id) const
{
    const auto found = std::ranges::find(rows, id, &ComparisonRow::id);
    return found == rows.end() || id == RowId::Measure ? nullptr : &*found;
}

std::string_view wordOf(const ComparisonRow &row)
{
    return row.id == RowId::Measure ? wordOf(row.measure) : RowIdWords[static_cast<std::size_t>(row.id)];
}

std::vector<std::string> comparablePowers(const Atlas &atlas)
{
    std::vector<std::string> powers;
    const auto add = [&](const std::string &id) {
        if (!std::ranges::contains(powers, id))
            powers.push_back(id);
    };
    for (const Power &power : atlas.manifest.powers)
        add(power.id);
    std::ranges::for_each(atlas.trade.powers, add);
    for (const MeasureFigure &figure : atlas.measures)
        add(figure.power);
    return powers;
}

Comparison compare(const Atlas &atlas, const ViewpointFacts &facts, const ComparisonRequest &request)
{
    const TradeBook &book = atlas.tradeBook;
    Comparison comparison{.request = request};
    const int last = request.year == 0 ? book.lastYear() : std::min(request.year, book.lastYear());
    comparison.commonYear = latestCommonYear(book, request.area, request.powers, request.basis, last);
    comparison.year = request.yearMode == ComparedYear::Fixed    ? request.year
                      : request.yearMode == ComparedYear::Latest ? last
                                                                 : comparison.commonYear.value_or(0);
    comparison.rows = tradeRows(book, request, comparison.year);
    std::ranges::move(factRows(atlas, facts, request), std::back_inserter(comparison.rows));
    std::ranges::move(measureRows(atlas.measures, request, comparison.year), std::back_inserter(comparison.rows));
    for (ComparisonRow &row : comparison.rows) {
        if (isTrade(row.id) || row.id == RowId::Measure)
            mark(row);
        scale(row);
    }
    if (request.area != RegionCode)
        comparison.index = indexOf(book, request, comparison.year);
    comparison.findings = findingsOf(comparison);
    return comparison;
}

} // namespace geodata
