// SPDX-License-Identifier: GPL-3.0-or-later
#include "geodata/read/power_measures.h"

#include "geodata/read/csv.h"
#include "geodata/read/partial_date.h"
#include "geodata/read/words.h"

#include <algorithm>
#include <map>
#include <tuple>
#include <utility>

namespace geodata {

namespace {

constexpr std::array<std::string_view, 12> Columns = {"power",     "country",  "measure", "unit",   "period", "value",
                                                      "qualifier", "reporter", "series",  "source", "link",   "note"};
constexpr double MostPercent = 100;
constexpr double MostOther = 1e15;

/// The period that a text is; nothing if it is none, or if it ends before it begins.
std::optional<Period> periodOf(std::string_view text)
{
    const std::size_t stroke = text.find('/');
    const auto first = partialDateOf(text.substr(0, stroke));
    const auto last = stroke == std::string_view::npos ? first : partialDateOf(text.substr(stroke + 1));
    if (!first || !last || isBefore(*last, *first))
        return {};
    return Period{*first, *last};
}

std::expected<Period, Error> periodIn(const CsvRow &row)
{
    const std::string_view text = row.field("period");
    if (const auto period = periodOf(text))
        return *period;
    return std::unexpected(
        row.error({GEODATA_TEXT("period is “{0}”, which is no period from {1} to {2}"),
                   {shownField(text), std::to_string(FirstYear), std::to_string(LastYear)}},
                  {GEODATA_TEXT("write a year, a month such as 2024-01, or two of them such as 2000/2021")}));
}

std::expected<std::string, Error> unitIn(const CsvRow &row, MeasureKind kind)
{
    const std::string_view text = row.field("unit");
    if (kind == MeasureKind::Money) {
        if (millionsOf(text) == 0)
            return std::unexpected(unknownUnit(row, text));
    } else if (const std::string_view needed = MeasureUnits.at(static_cast<std::size_t>(kind)); text != needed) {
        return std::unexpected(row.error({GEODATA_TEXT("unit is “{0}”, which doesn't go with the measure {1}"),
                                          {shownField(text), std::string(row.field("measure"))}},
                                         {GEODATA_TEXT("write {0} there"), {std::string(needed)}}));
    }
    return std::string(text);
}

class Reader
{
public:
    explicit Reader(const TradeCodes &codes) : m_codes(codes)
    {
        for (const std::string &id : codes.powers)
            m_powerIds.append(m_powerIds.empty() ? "" : ", ").append(id);
    }

    std::expected<MeasureFigure, Error> figureIn(const CsvRow &row) const
    {
        const std::string_view power = row.field("power"), country = row.field("country");
        if (!std::ranges::contains(m_codes.powers, power) && !std::ranges::contains(m_codes.countries, power))
            return std::unexpected(unknownPower(row, power, m_powerIds));
        if (country != RegionCode && !std::ranges::contains(m_codes.countries, country))
            return std::unexpected(unknownCountry(row, country));
        const auto measure = wordIn<PowerMeasure>(row, "measure", PowerMeasureWords);
        if (!measure)
            return std::unexpected(measure.error());
        const MeasureKind kind = kindOf(*measure);
        auto unit = unitIn(row, kind);
        if (!unit)
            return std::unexpected(std::move(unit.error()));
        const auto period = periodIn(row);
        if (!period)
            return std::unexpected(period.error());
        const auto value = row.number("value", 0, kind == MeasureKind::Percent ? MostPercent : MostOther);
        if (!value)
            return std::unexpected(value.error());
        const auto qualifier = valueIn<Qualifier>(row, "qualifier", QualifierWords);
        if (!qualifier)
            return std::unexpected(qualifier.error());
        for (const std::string_view column : {"reporter", "source"}) {
            if (row.field(column).empty())
                return std::unexpected(unsourced(row, column));
        }
        const auto text = [&row](std::string_view column) { return std::string(row.field(column)); };
        return MeasureFigure{.power = text("power"),
                             .country = text("country"),
                             .measure = *measure,
                             .unit = std::move(*unit),
                             .period = *period,
                             .value = *value,
                             .qualifier = *qualifier,
                             .reporter = text("reporter"),
                             .series = text("series"),
                             .source = text("source"),
                             .link = text("link"),
                             .note = text("note")};
    }

private:
    const TradeCodes &m_codes;
    std::string m_powerIds;
};

/// What two rows have in common that are the same figure.
auto keyOf(const MeasureFigure &figure)
{
    return std::tuple(figure.power, figure.country, figure.measure, figure.period.first, figure.period.last,
                      figure.reporter, figure.source);
}

} // namespace

std::string toText(const Period &period)
{
    return period.first == period.last ? toText(period.first) : toText(period.first) + '/' + toText(period.last);
}

std::expected<MeasureTable, Error> readPowerMeasures(const std::filesystem::path &path, const TradeCodes &codes)
{
    auto table = readCsv(path);
    if (!table)
        return std::unexpected(std::move(table.error()));
    if (const auto good = table->checkColumns(Columns); !good)
        return std::unexpected(good.error());
    const Reader reader(codes);
    MeasureTable result;
    std::map<decltype(keyOf({})), std::size_t> lineOf;
    for (const CsvRow &row : table->rows()) {
        auto figure = reader.figureIn(row);
        if (!figure) {
            table->notices.leaveOut(std::move(figure.error()));
            continue;
        }
        const auto [first, isNew] = lineOf.try_emplace(keyOf(*figure), row.line());
        if (isNew)
            result.figures.push_back(std::move(*figure));
        else
            table->notices.leaveOut(row.error({GEODATA_TEXT("is the same figure as on line {0}: power, country, "
                                                            "measure, period, reporter and source are"),
                                               {std::to_string(first->second)}},
                                              {GEODATA_TEXT("remove one of the two lines")}));
    }
    result.notices = table->notices.take();
    return result;
}

} // namespace geodata
