// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geodata/derive/comparison.h"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <set>

/// What holds for every comparison, whatever is in the atlas.
namespace comparison_laws {

using namespace geodata;

/// REQUIREs without the cost of a message where all is well.
#define REQUIRE_LAW(condition)                                                                                         \
    do {                                                                                                               \
        if (!(condition))                                                                                              \
            REQUIRE(condition);                                                                                        \
    } while (false)

inline void checkCell(const ComparisonCell &cell, const ComparisonRow &row, const Comparison &comparison)
{
    if (!cell.hasValue()) {
        REQUIRE_LAW(std::isnan(cell.value));
        REQUIRE_LAW(!cell.differsInYear);
        REQUIRE_LAW(!cell.differsInReporter);
        REQUIRE_LAW(!cell.isOtherYear);
        return;
    }
    if (row.kind == RowKind::Date) {
        REQUIRE_LAW(cell.meeting != nullptr);
        return;
    }
    REQUIRE_LAW(std::isfinite(cell.value));
    REQUIRE_LAW(cell.value <= cell.upper);
    if (cell.origin == CellOrigin::Figures) { // no value without a source
        REQUIRE_LAW(!cell.figures.empty());
        for (const CellFigure &figure : cell.figures) {
            REQUIRE_LAW(!figure.reporter.empty());
            REQUIRE_LAW(!figure.source.empty());
            REQUIRE_LAW(!figure.isWithheld);
        }
        REQUIRE_LAW(cell.period.last.year != 0);
        const bool isOfYear = cell.period.holds(comparison.year);
        REQUIRE_LAW(cell.isOtherYear != isOfYear);
        if (comparison.request.yearMode != ComparedYear::Latest)
            REQUIRE_LAW(isOfYear);
        else if (comparison.request.year != 0)
            REQUIRE_LAW(cell.period.last.year <= comparison.request.year);
    }
    if (row.hasBars()) {
        REQUIRE_LAW(row.scaleMin <= cell.value);
        REQUIRE_LAW(cell.upper <= row.scaleMax);
    }
}

inline void checkRow(const ComparisonRow &row, const Comparison &comparison)
{
    REQUIRE_LAW(row.cells.size() == comparison.request.powers.size());
    std::set<std::pair<PartialDate, PartialDate>> periods;
    std::set<std::string_view> reporters;
    bool isYearly = false;
    for (const ComparisonCell &cell : row.cells) {
        checkCell(cell, row, comparison);
        if (!cell.hasValue() || cell.origin != CellOrigin::Figures)
            continue;
        isYearly = true;
        periods.emplace(cell.period.first, cell.period.last);
        for (const CellFigure &figure : cell.figures)
            reporters.insert(figure.reporter);
    }
    if (!isYearly)
        return;
    REQUIRE_LAW(row.isMixedInYears() == (periods.size() > 1));
    REQUIRE_LAW(row.isMixedInReporters() == (reporters.size() > 1));
    for (const ComparisonCell &cell : row.cells) { // no bar on a mixed row unmarked
        REQUIRE_LAW(cell.differsInYear == (cell.hasValue() && row.isMixedInYears()));
        REQUIRE_LAW(cell.differsInReporter == (cell.hasValue() && row.isMixedInReporters()));
    }
    if (row.id == RowId::Measure && row.hasBars()) { // the unlike are not compared
        REQUIRE_LAW(!row.isMixedInYears());
        REQUIRE_LAW(!row.isMixedInReporters());
        for (const ComparisonCell &cell : row.cells)
            REQUIRE_LAW((!cell.hasValue() || (cell.unit == row.unit && cell.qualifier == Qualifier::Exact)));
    }
}

/// The sentence on the turnovers never says more than their row.
inline void checkFinding(const Comparison &comparison)
{
    REQUIRE_LAW(!comparison.findings.empty());
    const Finding &finding = comparison.findings.front();
    const ComparisonRow &row = *comparison.rowOf(RowId::Turnover);
    const auto values = std::ranges::count_if(row.cells, &ComparisonCell::hasValue);
    const bool isRanked = finding.rule == FindingRule::Largest || finding.rule == FindingRule::Equal;
    if (isRanked)
        REQUIRE_LAW(!row.isMixedInYears());
    REQUIRE_LAW((finding.rule == FindingRule::Nobody) == (values == 0));
    REQUIRE_LAW((finding.rule == FindingRule::OneFigure) == (values == 1));
    REQUIRE_LAW((finding.rule == FindingRule::MixedYears) == (values > 1 && row.isMixedInYears()));
    REQUIRE_LAW(finding.missing.size() + finding.withheld.size() + static_cast<std::size_t>(values) ==
                row.cells.size());
    if (finding.rule == FindingRule::Largest) {
        for (std::size_t i = 0; i < row.cells.size(); ++i) {
            const ComparisonCell &cell = row.cells[i];
            const bool isIt = comparison.request.powers[i] == finding.parts[0].power;
            REQUIRE_LAW((!cell.hasValue() || isIt || cell.upper < finding.parts[0].value));
        }
    }
    for (const Finding &each : comparison.findings)
        REQUIRE_LAW((std::isnan(each.factor) || each.factor >= 1));
}

inline void check(const Comparison &comparison)
{
    CAPTURE(comparison.request.powers, comparison.request.area, comparison.request.year, comparison.request.yearMode,
            comparison.request.basis);
    for (const ComparisonRow &row : comparison.rows) {
        CAPTURE(wordOf(row));
        checkRow(row, comparison);
    }
    checkFinding(comparison);
}

} // namespace comparison_laws
