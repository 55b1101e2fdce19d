// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/data/comparison_tables.h"

#include "app/data/csv.h"
#include "geodata/read/partial_date.h"
#include "geodata/read/power_measures.h"

#include <algorithm>

using namespace geodata;

namespace {

constexpr std::array<std::string_view, 22> Columns{"area",
                                                   "row",
                                                   "power",
                                                   "state",
                                                   "value",
                                                   "upper",
                                                   "unit",
                                                   "period",
                                                   "other_year",
                                                   "years_differ",
                                                   "reporters_differ",
                                                   "bars",
                                                   "basis",
                                                   "reporter",
                                                   "side",
                                                   "qualifier",
                                                   "confidence",
                                                   "origin",
                                                   "of",
                                                   "source",
                                                   "link",
                                                   "note"};

std::string_view yesNo(bool is)
{
    return is ? "yes" : "no";
}

/// What the figures of a cell say in one column, each word once.
template <typename Of>
std::string allOf(const std::vector<CellFigure> &figures, Of of)
{
    std::vector<std::string> words;
    for (const CellFigure &figure : figures) {
        if (std::string word(of(figure)); !word.empty() && !std::ranges::contains(words, word))
            words.push_back(std::move(word));
    }
    std::string all;
    for (const std::string &word : words)
        all += (all.empty() ? "" : "; ") + word;
    return all;
}

std::string lineOf(const ComparisonRow &row, std::size_t column, const Comparison &comparison, const Atlas &atlas)
{
    const ComparisonCell &cell = row.cells[column];
    const bool isNumber = cell.hasValue() && row.kind != RowKind::Date && row.kind != RowKind::Level;
    const bool isTradeRow = row.id <= RowId::GapRatio;
    std::string parts;
    for (const std::string &part : partsOf(cell, atlas))
        parts += (parts.empty() ? "" : "; ") + part;
    const auto words = [&](std::string_view CellFigure::*field) {
        return allOf(cell.figures, [field](const CellFigure &figure) { return figure.*field; });
    };
    CsvLine line;
    line << comparison.request.area << wordOf(row) << comparison.request.powers[column]
         << CellStateWords[static_cast<std::size_t>(cell.state)] << (isNumber ? plain(cell.value) : wordIn(row, cell))
         << (isNumber ? plain(cell.upper) : std::string()) << cell.unit
         << (cell.hasValue() ? toText(cell.period) : std::string()) << yesNo(cell.isOtherYear)
         << yesNo(cell.differsInYear) << yesNo(cell.differsInReporter)
         << (row.hasBars() ? "yes" : BarsRefusedWords[static_cast<std::size_t>(row.barsRefused)])
         << (isTradeRow ? wordOf(row.basis) : std::string_view()) << words(&CellFigure::reporter)
         << allOf(cell.figures,
                  [](const CellFigure &figure) { return figure.side ? wordOf(*figure.side) : std::string_view(); })
         << (cell.hasValue() ? wordOf(cell.qualifier) : std::string_view())
         << (!cell.hasValue() ? ""
             : cell.isLow     ? "low"
                              : "normal")
         << (cell.hasValue() ? CellOriginWords[static_cast<std::size_t>(cell.origin)] : std::string_view()) << parts
         << sourceOf(cell, atlas) << words(&CellFigure::link) << words(&CellFigure::note);
    return line.take();
}

} // namespace

std::string wordIn(const ComparisonRow &row, const ComparisonCell &cell)
{
    if (!cell.hasValue())
        return {};
    if (row.kind == RowKind::Date)
        return toText(cell.meeting->date);
    return row.kind == RowKind::Level ? std::string(wordOf(static_cast<MeetingLevel>(int(cell.value)))) : std::string();
}

std::vector<std::string> partsOf(const ComparisonCell &cell, const Atlas &atlas)
{
    std::vector<std::string> parts(cell.of.begin(), cell.of.end());
    for (const std::uint32_t corridor : cell.corridors)
        parts.push_back(atlas.corridors.corridors[corridor].id);
    return parts;
}

std::string sourceOf(const ComparisonCell &cell, const Atlas &atlas)
{
    const bool isOfRows = !cell.figures.empty() || !cell.hasValue();
    switch (isOfRows ? CellOrigin::Figures : cell.origin) {
    case CellOrigin::Outlines:
        return atlas.manifest.source;
    case CellOrigin::Corridors:
        return atlas.manifest.corridors.table.filename().string();
    case CellOrigin::Meetings:
        return atlas.manifest.meetingsFile.filename().string();
    case CellOrigin::Figures:
        break;
    }
    return allOf(cell.figures, [](const CellFigure &figure) { return figure.source; });
}

std::string_view wordOf(TradeBasis basis)
{
    constexpr std::array<std::string_view, 4> Words{"power", "partner", "third", "range"};
    return Words[static_cast<std::size_t>(basis)];
}

std::string_view wordOf(ReporterSide side)
{
    constexpr std::array<std::string_view, 3> Words{"country", "power", "third"};
    return Words[static_cast<std::size_t>(side)];
}

std::string comparisonCsv(const Comparison &comparison, const Atlas &atlas)
{
    CsvLine header;
    for (const std::string_view column : Columns)
        header << column;
    std::string text = header.take();
    for (const ComparisonRow &row : comparison.rows) {
        for (std::size_t column = 0; column < row.cells.size(); ++column)
            text += lineOf(row, column, comparison, atlas);
    }
    return text;
}
