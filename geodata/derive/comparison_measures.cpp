// SPDX-License-Identifier: GPL-3.0-or-later
#include "geodata/derive/comparison_rows.h"

#include <algorithm>

namespace geodata {
namespace {

RowKind rowKindOf(PowerMeasure measure)
{
    switch (kindOf(measure)) {
    case MeasureKind::Money:
        return RowKind::Money;
    case MeasureKind::Percent:
        return RowKind::Percent;
    case MeasureKind::Count:
    case MeasureKind::Persons:
        break;
    }
    return RowKind::Count;
}

CellFigure toFigure(const MeasureFigure &figure)
{
    return {.value = figure.value,
            .unit = figure.unit,
            .reporter = figure.reporter,
            .source = figure.source,
            .link = figure.link,
            .note = figure.note,
            .period = figure.period,
            .qualifier = figure.qualifier};
}

/// Whether a figure is one for the comparison's year.
bool isOfYear(const MeasureFigure &figure, const ComparisonRequest &request, int year)
{
    // The newest measure may be newer than the newest trade: the bound is the one asked for.
    if (request.yearMode == ComparedYear::Latest)
        return request.year == 0 || figure.period.last.year <= request.year;
    return figure.period.holds(year);
}

/// The figure of one power for the comparison's year; none if there is none.
const MeasureFigure *takenOf(const std::vector<const MeasureFigure *> &known, const ComparisonRequest &request,
                             int year)
{
    const MeasureFigure *taken = nullptr;
    for (const MeasureFigure *figure : known) {
        if (isOfYear(*figure, request, year) && (!taken || taken->period.last < figure->period.last))
            taken = figure;
    }
    return taken;
}

ComparisonCell cellFrom(const std::vector<const MeasureFigure *> &known, const MeasureFigure *taken, int year)
{
    ComparisonCell cell{.state = known.empty() ? CellState::NoSource : CellState::NoData};
    for (const MeasureFigure *figure : known)
        (figure == taken ? cell.figures : cell.alternatives).push_back(toFigure(*figure));
    if (!taken)
        return cell;
    cell.state = CellState::Value;
    cell.value = cell.upper = taken->value;
    cell.unit = taken->unit;
    cell.period = taken->period;
    cell.qualifier = taken->qualifier;
    cell.isOtherYear = !taken->period.holds(year);
    return cell;
}

/// Whether two figures that are shown beside each other are counted by one reporter in one way.
bool isOneWay(const MeasureFigure &one, const MeasureFigure &other)
{
    return !one.series.empty() && one.series == other.series && one.reporter == other.reporter;
}

BarsRefused refusalOf(const std::vector<const MeasureFigure *> &taken)
{
    if (taken.size() < 2)
        return BarsRefused::NothingBeside;
    const auto differs = [&](auto isLike) {
        return std::ranges::any_of(taken, [&](const MeasureFigure *each) { return !isLike(*taken.front(), *each); });
    };
    if (differs([](const MeasureFigure &a, const MeasureFigure &b) { return a.unit == b.unit; }))
        return BarsRefused::Units;
    if (std::ranges::any_of(taken, [](const MeasureFigure *each) { return each->qualifier != Qualifier::Exact; }))
        return BarsRefused::Bounds;
    if (differs(isOneWay))
        return BarsRefused::Methods;
    if (differs([](const MeasureFigure &a, const MeasureFigure &b) { return a.period == b.period; }))
        return BarsRefused::Periods;
    return BarsRefused::No;
}

} // namespace

std::vector<ComparisonRow> measureRows(std::span<const MeasureFigure> measures, const ComparisonRequest &request,
                                       int year)
{
    std::vector<ComparisonRow> rows;
    for (std::size_t i = 0; i < PowerMeasureWords.size(); ++i) {
        const auto measure = static_cast<PowerMeasure>(i);
        std::vector<const MeasureFigure *> ofArea;
        for (const MeasureFigure &figure : measures) {
            if (figure.measure == measure && figure.country == request.area)
                ofArea.push_back(&figure);
        }
        if (ofArea.empty())
            continue;
        ComparisonRow row{.id = RowId::Measure, .measure = measure, .kind = rowKindOf(measure)};
        std::vector<const MeasureFigure *> taken;
        for (const std::string &power : request.powers) {
            std::vector<const MeasureFigure *> known;
            std::ranges::copy_if(ofArea, std::back_inserter(known),
                                 [&](const MeasureFigure *figure) { return figure->power == power; });
            const MeasureFigure *own = takenOf(known, request, year);
            row.cells.push_back(cellFrom(known, own, year));
            if (own)
                taken.push_back(own);
        }
        row.barsRefused = refusalOf(taken);
        const bool isOneUnit = !taken.empty() && std::ranges::all_of(taken, [&](const MeasureFigure *figure) {
            return figure->unit == taken.front()->unit;
        });
        row.unit = isOneUnit ? std::string_view(taken.front()->unit) : std::string_view();
        rows.push_back(std::move(row));
    }
    return rows;
}

} // namespace geodata
