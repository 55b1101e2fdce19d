// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/data/comparison_tables.h"

#include "app/data/finding_text.h"
#include "geodata/read/power_measures.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cmath>

using namespace geodata;

namespace {

QString text(std::string_view words)
{
    return QString::fromUtf8(words.data(), qsizetype(words.size()));
}

/// A number; null where there is none, as JSON has no NaN.
QJsonValue number(double value)
{
    return std::isfinite(value) ? QJsonValue(value) : QJsonValue();
}

QJsonValue year(int value)
{
    return value != 0 ? QJsonValue(value) : QJsonValue();
}

template <typename Texts>
QJsonArray list(const Texts &texts)
{
    QJsonArray array;
    for (const auto &each : texts)
        array.append(text(each));
    return array;
}

/// Adds a text unless it is empty.
void add(QJsonObject &object, const QString &key, std::string_view words)
{
    if (!words.empty())
        object[key] = text(words);
}

QJsonObject toJson(const CellFigure &figure)
{
    QJsonObject object;
    object[QStringLiteral("value")] = number(figure.value);
    if (!std::isnan(figure.usd))
        object[QStringLiteral("usdMillion")] = figure.usd;
    add(object, QStringLiteral("unit"), figure.unit);
    add(object, QStringLiteral("period"), toText(figure.period));
    add(object, QStringLiteral("country"), figure.country);
    add(object, QStringLiteral("reporter"), figure.reporter);
    if (figure.side)
        add(object, QStringLiteral("side"), wordOf(*figure.side));
    add(object, QStringLiteral("qualifier"), wordOf(figure.qualifier));
    object[QStringLiteral("confidence")] = figure.isLow ? QStringLiteral("low") : QStringLiteral("normal");
    if (figure.isWithheld)
        object[QStringLiteral("withheld")] = true;
    add(object, QStringLiteral("source"), figure.source);
    add(object, QStringLiteral("link"), figure.link);
    add(object, QStringLiteral("note"), figure.note);
    return object;
}

QJsonArray toJson(const std::vector<CellFigure> &figures)
{
    QJsonArray array;
    for (const CellFigure &figure : figures)
        array.append(toJson(figure));
    return array;
}

QJsonObject toJson(const ComparisonCell &cell, const ComparisonRow &row, const std::string &power, const Atlas &atlas)
{
    QJsonObject object;
    object[QStringLiteral("power")] = text(power);
    object[QStringLiteral("state")] = text(CellStateWords[std::size_t(cell.state)]);
    object[QStringLiteral("alternatives")] = toJson(cell.alternatives);
    if (!cell.hasValue())
        return object;
    if (row.kind == RowKind::Date || row.kind == RowKind::Level) {
        object[QStringLiteral("value")] = text(wordIn(row, cell));
    } else {
        object[QStringLiteral("value")] = number(cell.value);
        object[QStringLiteral("upper")] = number(cell.upper);
    }
    add(object, QStringLiteral("unit"), cell.unit);
    add(object, QStringLiteral("period"), toText(cell.period));
    add(object, QStringLiteral("qualifier"), wordOf(cell.qualifier));
    object[QStringLiteral("origin")] = text(CellOriginWords[std::size_t(cell.origin)]);
    object[QStringLiteral("source")] = text(sourceOf(cell, atlas));
    object[QStringLiteral("confidence")] = cell.isLow ? QStringLiteral("low") : QStringLiteral("normal");
    object[QStringLiteral("otherYear")] = cell.isOtherYear;
    object[QStringLiteral("yearsDiffer")] = cell.differsInYear;
    object[QStringLiteral("reportersDiffer")] = cell.differsInReporter;
    object[QStringLiteral("figures")] = toJson(cell.figures);
    if (const auto parts = partsOf(cell, atlas); !parts.empty())
        object[QStringLiteral("of")] = list(parts);
    if (cell.otherCircle > 0)
        object[QStringLiteral("otherCircle")] = cell.otherCircle;
    return object;
}

QJsonObject toJson(const ComparisonRow &row, const Comparison &comparison, const Atlas &atlas)
{
    QJsonArray periods, cells;
    for (const Period &period : row.periods)
        periods.append(text(toText(period)));
    for (std::size_t column = 0; column < row.cells.size(); ++column)
        cells.append(toJson(row.cells[column], row, comparison.request.powers[column], atlas));
    QJsonObject object{{QStringLiteral("row"), text(wordOf(row))},
                       {QStringLiteral("name"), ComparisonText::row(row)},
                       {QStringLiteral("periods"), periods},
                       {QStringLiteral("reporters"), list(row.reporters)},
                       {QStringLiteral("yearsDiffer"), row.isMixedInYears()},
                       {QStringLiteral("reportersDiffer"), row.isMixedInReporters()},
                       {QStringLiteral("bars"), row.hasBars()},
                       {QStringLiteral("cells"), cells}};
    add(object, QStringLiteral("unit"), row.unit);
    if (row.id <= RowId::GapRatio)
        add(object, QStringLiteral("basis"), wordOf(row.basis));
    if (row.hasBars())
        object[QStringLiteral("scale")] = QJsonArray{row.scaleMin, row.scaleMax};
    else
        object[QStringLiteral("barsRefused")] = text(BarsRefusedWords[std::size_t(row.barsRefused)]);
    return object;
}

QJsonObject toJson(const Finding &finding)
{
    QJsonArray parts;
    for (const FindingPart &part : finding.parts)
        parts.append(QJsonObject{{QStringLiteral("power"), text(part.power)},
                                 {QStringLiteral("value"), number(part.value)},
                                 {QStringLiteral("upper"), number(part.upper)},
                                 {QStringLiteral("year"), year(part.year)}});
    return {{QStringLiteral("rule"), text(FindingRuleWords[std::size_t(finding.rule)])},
            {QStringLiteral("parts"), parts},
            {QStringLiteral("value"), number(finding.value)},
            {QStringLiteral("factor"), number(finding.factor)},
            {QStringLiteral("share"), number(finding.share)},
            {QStringLiteral("shareOf"), list(finding.shareOf)},
            {QStringLiteral("missing"), list(finding.missing)},
            {QStringLiteral("withheld"), list(finding.withheld)},
            {QStringLiteral("confidence"), finding.isLow ? QStringLiteral("low") : QStringLiteral("normal")}};
}

} // namespace

std::string comparisonJson(const Comparison &comparison, const AtlasHandle &atlas, const QString &language)
{
    const FindingText words(atlas, language);
    QJsonArray findings, rows;
    for (const Finding &finding : comparison.findings) {
        QJsonObject object = toJson(finding);
        object[QStringLiteral("sentence")] = words.sentence(finding, comparison);
        findings.append(object);
    }
    for (const ComparisonRow &row : comparison.rows)
        rows.append(toJson(row, comparison, *atlas.atlas));
    QJsonObject root{{QStringLiteral("area"), text(comparison.request.area)},
                     {QStringLiteral("powers"), list(comparison.request.powers)},
                     {QStringLiteral("yearMode"), text(ComparedYearWords[std::size_t(comparison.request.yearMode)])},
                     {QStringLiteral("year"), year(comparison.year)},
                     {QStringLiteral("commonYear"), year(comparison.commonYear.value_or(0))},
                     {QStringLiteral("basis"), text(wordOf(comparison.request.basis))},
                     {QStringLiteral("findings"), findings},
                     {QStringLiteral("rows"), rows}};
    if (comparison.index)
        root[QStringLiteral("multivectorIndex")] =
            QJsonObject{{QStringLiteral("year"), comparison.index->year},
                        {QStringLiteral("value"), number(comparison.index->value)},
                        {QStringLiteral("in"), list(comparison.index->in)},
                        {QStringLiteral("out"), list(comparison.index->out)}};
    return QJsonDocument(root).toJson(QJsonDocument::Indented).toStdString();
}
