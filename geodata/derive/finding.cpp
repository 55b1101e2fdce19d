// SPDX-License-Identifier: GPL-3.0-or-later
#include "geodata/derive/finding.h"

#include "geodata/derive/comparison.h"

#include <algorithm>
#include <cmath>

namespace geodata {
namespace {

/// A value that a division yields, or NaN where it yields no number.
double finite(double value)
{
    return std::isfinite(value) ? value : std::numeric_limits<double>::quiet_NaN();
}

class Finder
{
public:
    explicit Finder(const Comparison &comparison) : m_comparison(comparison), m_powers(comparison.request.powers) {}

    std::vector<Finding> take()
    {
        if (const ComparisonRow *row = m_comparison.rowOf(RowId::Turnover))
            addTurnover(*row);
        if (const ComparisonRow *row = m_comparison.rowOf(RowId::GapRatio))
            addGap(*row);
        if (const ComparisonRow *row = m_comparison.rowOf(RowId::BorderKm))
            addBorders(*row);
        addIndex();
        return std::move(m_findings);
    }

private:
    /// The cells that have a value, with the power of each, and the powers of those that have none, or whose is
    /// withheld.
    Finding partsOf(const ComparisonRow &row) const
    {
        Finding finding;
        for (std::size_t i = 0; i < row.cells.size(); ++i) {
            const ComparisonCell &cell = row.cells[i];
            if (cell.hasValue())
                finding.parts.push_back({m_powers[i], cell.value, cell.upper, cell.period.last.year});
            else
                (cell.state == CellState::Withheld ? finding.withheld : finding.missing).push_back(m_powers[i]);
            finding.isLow = finding.isLow || cell.isLow;
        }
        return finding;
    }

    void addTurnover(const ComparisonRow &row)
    {
        Finding finding = partsOf(row);
        if (finding.parts.size() < 2)
            finding.rule = finding.parts.empty() ? FindingRule::Nobody : FindingRule::OneFigure;
        else if (row.isMixedInYears())
            finding.rule = FindingRule::MixedYears;
        else
            rank(finding);
        m_findings.push_back(std::move(finding));
    }

    /// Tells the largest of figures of one year, if there is one.
    void rank(Finding &finding) const
    {
        std::ranges::stable_sort(finding.parts, std::ranges::greater(), &FindingPart::upper);
        finding.parts.resize(2);
        const FindingPart &first = finding.parts[0], &second = finding.parts[1];
        if (first.value == second.value && first.upper == second.upper && first.value == first.upper) {
            finding.rule = FindingRule::Equal;
        } else if (first.value <= second.upper) {
            finding.rule = FindingRule::Overlap;
        } else {
            finding.rule = FindingRule::Largest;
            finding.factor = finite(first.value / second.upper);
            addShare(finding);
        }
    }

    /// A share by range would be of the powers' books, and not of what is ranked.
    void addShare(Finding &finding) const
    {
        const ComparisonRow *row = m_comparison.rowOf(RowId::Share);
        if (!row || m_comparison.request.basis == TradeBasis::Range)
            return;
        const auto column = std::ranges::find(m_powers, finding.parts[0].power) - m_powers.begin();
        const ComparisonCell &cell = row->cells[static_cast<std::size_t>(column)];
        if (!cell.hasValue() || cell.period.last.year != finding.parts[0].year)
            return;
        finding.share = cell.value;
        finding.shareOf.assign(cell.of.begin(), cell.of.end());
        finding.isLow = finding.isLow || cell.isLow;
    }

    void addGap(const ComparisonRow &row)
    {
        const auto width = [](const ComparisonCell &cell) {
            return cell.hasValue() && cell.value > 0 ? std::abs(std::log(cell.value)) : 0;
        };
        const auto widest = std::ranges::max_element(row.cells, {}, width);
        if (widest == row.cells.end() || width(*widest) < std::log(LeastGap))
            return;
        const std::string &power = m_powers[static_cast<std::size_t>(widest - row.cells.begin())];
        const int year = widest->period.last.year;
        m_findings.push_back({.rule = FindingRule::Gap,
                              .parts = {{power, widest->byPower, widest->byPower, year},
                                        {m_comparison.request.area, widest->byArea, widest->byArea, year}},
                              .factor = std::max(widest->value, 1 / widest->value),
                              .isLow = widest->isLow});
    }

    void addBorders(const ComparisonRow &row)
    {
        Finding finding;
        bool isKnown = false;
        for (std::size_t i = 0; i < row.cells.size(); ++i) {
            const ComparisonCell &cell = row.cells[i];
            isKnown = isKnown || cell.hasValue();
            if (cell.hasValue() && cell.value > 0)
                finding.parts.push_back({m_powers[i], cell.value, cell.upper, 0});
            else
                finding.missing.push_back(m_powers[i]);
        }
        if (!isKnown)
            return;
        std::ranges::stable_sort(finding.parts, std::ranges::greater(), &FindingPart::value);
        finding.rule = finding.parts.empty() ? FindingRule::NoBorders : FindingRule::Borders;
        m_findings.push_back(std::move(finding));
    }

    void addIndex()
    {
        // Where one is withheld, who is missing is known to matter.
        if (!m_comparison.index || !m_comparison.index->hasValue() || m_comparison.index->isWithheld)
            return;
        const MultivectorIndex &index = *m_comparison.index;
        Finding finding{.rule = FindingRule::Index, .value = index.value, .isLow = index.isLow};
        for (const std::string_view power : index.in)
            finding.parts.push_back({.power = std::string(power), .year = index.year});
        finding.missing.assign(index.out.begin(), index.out.end());
        m_findings.push_back(std::move(finding));
    }

    const Comparison &m_comparison;
    const std::vector<std::string> &m_powers;
    std::vector<Finding> m_findings;
};

} // namespace

std::vector<Finding> findingsOf(const Comparison &comparison)
{
    return Finder(comparison).take();
}

} // namespace geodata
