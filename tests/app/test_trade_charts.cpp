// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/data/trade_charts.h"

#include "app/data/comparison_tables.h"
#include "app/data/comparison_view.h"
#include "app/data/finding_text.h"
#include "tests/app/shipped_atlas.h"
#include "tests/app/tables.h"
#include "tests/geodata/random_atlas.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>
#include <catch2/generators/catch_generators_range.hpp>
#include <catch2/matchers/catch_matchers_floating_point.hpp>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>

#include <cmath>

using Catch::Matchers::WithinAbs;
using Catch::Matchers::WithinRel;

namespace {

struct Charts
{
    TradeCharts charts;
    explicit Charts(const QString &area, const QString &basis = QStringLiteral("power"))
    {
        charts.setAtlas(shippedAtlas());
        charts.setArea(area);
        charts.setBasis(basis);
    }
    const ChartLine *line(const QString &power) const
    {
        const auto found = std::ranges::find(charts.lines(), power, &ChartLine::id);
        return found == charts.lines().end() ? nullptr : &*found;
    }
};

} // namespace

TEST_CASE("Lines have a point for every year of the table, and runs only where there are figures", "[trade_charts]")
{
    const QString area = GENERATE(QStringLiteral("C5"), QStringLiteral("KAZ"), QStringLiteral("TKM"));
    const QString basis = GENERATE(QStringLiteral("power"), QStringLiteral("partner"), QStringLiteral("range"));
    const Charts shown(area, basis);
    REQUIRE_FALSE(shown.charts.lines().isEmpty());
    for (const ChartLine &line : shown.charts.lines()) {
        CAPTURE(area.toStdString(), basis.toStdString(), line.id.toStdString());
        REQUIRE(line.points.size() == shown.charts.years().size());
        QList<int> drawn(line.points.size(), 0);
        for (const ChartRun &run : line.runs) {
            CHECK(run.values.size() == run.uppers.size());
            CHECK((!run.isBridge || run.values.size() == 2));
            for (qsizetype i = 0; i < run.values.size(); ++i) {
                const ChartPoint &point = line.points[run.first + i];
                CHECK(point.hasValue);
                CHECK(point.value == run.values[i]);
                CHECK(point.upper == run.uppers[i]);
                CHECK(point.value <= point.upper);
                CHECK(point.upper <= shown.charts.lineScale().top);
                drawn[run.first + i] += run.isBridge ? 0 : 1;
            }
        }
        for (qsizetype i = 0; i < line.points.size(); ++i)
            CHECK(drawn[i] == (line.points[i].hasValue ? 1 : 0)); // each once, and no gap is filled
    }
}

TEST_CASE("A power that the table doesn't speak of has a line without a figure, as long as the others",
          "[trade_charts]")
{
    Charts shown(QStringLiteral("KAZ"));
    shown.charts.setPowers({QStringLiteral("CHN"), QStringLiteral("IRN")});
    REQUIRE(shown.charts.lines().size() == 2);
    const ChartLine &line = shown.charts.lines().back();
    CHECK(line.points.size() == shown.charts.years().size());
    CHECK(std::ranges::none_of(line.points, &ChartPoint::hasValue));
    CHECK(line.runs.isEmpty());
}

TEST_CASE("Neither year nor basis moves the scale of a chart", "[trade_charts]")
{
    Charts shown(QStringLiteral("C5"));
    const ChartScale lines = shown.charts.lineScale(), bars = shown.charts.barScale();
    for (const QString &basis : {QStringLiteral("partner"), QStringLiteral("third"), QStringLiteral("range")}) {
        shown.charts.setBasis(basis);
        shown.charts.setYear(2019);
        CHECK(shown.charts.lineScale() == lines);
        CHECK(shown.charts.barScale() == bars);
    }
}

TEST_CASE("A scale begins at zero, reaches what it must, and has two to six round marks", "[trade_charts]")
{
    CHECK(scaleFor(0).top == 1);
    CHECK(scaleFor(std::nan("")).top == 1);
    CHECK(scaleFor(106000).top == 150000);
    CHECK(scaleFor(100).top == 100);
    QRandomGenerator random(7);
    for (int i = 0; i < 2000; ++i) {
        const double most = std::pow(10, random.bounded(12.0) - 3);
        const ChartScale scale = scaleFor(most);
        CAPTURE(most, scale.top, scale.step);
        CHECK(scale.top >= most * (1 - 1e-9));
        CHECK(scale.top - scale.step < most);
        const double steps = scale.top / scale.step;
        CHECK_THAT(steps, WithinAbs(std::round(steps), 1e-6));
        CHECK(steps <= 5.001);
        const double mantissa = scale.step / std::pow(10, std::floor(std::log10(scale.step) + 1e-9));
        CHECK((std::abs(mantissa - 1) < 1e-6 || std::abs(mantissa - 2) < 1e-6 || std::abs(mantissa - 5) < 1e-6));
    }
}

TEST_CASE("The slices of a state make a whole, and name who is not in it", "[trade_charts]")
{
    Charts shown(QStringLiteral("KAZ"), QStringLiteral("partner"));
    shown.charts.setYear(2023);
    REQUIRE(shown.charts.slices().size() > 1);
    double sum = 0;
    for (const ChartSlice &slice : shown.charts.slices())
        sum += slice.part;
    CHECK_THAT(sum, WithinAbs(1, 1e-9));
}

TEST_CASE("A state has an index for each year with two figures, the region has none", "[trade_charts]")
{
    const Charts state(QStringLiteral("KAZ"), QStringLiteral("partner")), region(QStringLiteral("C5"));
    CHECK(region.charts.index().isEmpty());
    CHECK(region.charts.indexFacts().year == 0);
    REQUIRE(state.charts.index().size() == 1);
    for (const ChartPoint &point : state.charts.index().front().points) {
        CHECK((!point.hasValue || (point.value >= 0 && point.value < 1)));
        CHECK((!point.hasValue || !point.remarks.isEmpty())); // whose trade it is from
    }
    CHECK(state.charts.indexFacts().year > 0);
    CHECK_FALSE(state.charts.indexFacts().in.isEmpty());
}

TEST_CASE("The lines are copied as a table with the numbers in full, a row a power and year", "[trade_charts]")
{
    Charts shown(QStringLiteral("KAZ"));
    const auto rows = rowsOf(shown.charts.csv().toUtf8());
    REQUIRE(rows.size() == std::size_t(1 + shown.charts.lines().size() * shown.charts.years().size()));
    const qsizetype value = rows[0].indexOf(QStringLiteral("value")),
                    reporter = rows[0].indexOf(QStringLiteral("reporter"));
    std::size_t at = 1;
    for (const ChartLine &line : shown.charts.lines()) {
        for (const ChartPoint &point : line.points) {
            const QStringList &row = rows[at++];
            CHECK(row[1] == line.id);
            CHECK(row[2] == point.label);
            CHECK(row[value].isEmpty() == !point.hasValue);
            CHECK((!point.hasValue || row[value].toDouble() == point.value));
            CHECK((!point.hasValue || row[reporter] == point.reporter));
        }
    }
    shown.charts.setYear(2024);
    CHECK(shown.charts.text().contains(QStringLiteral("China · $43.8 bn · China GACC")));
    CHECK(shown.charts.counters().contains(QStringLiteral("China GACC")));
}

namespace {

/// The finding that speaks of turnovers, in words.
QString turnoverSentence(const ComparisonView &panel, const AtlasHandle &atlas)
{
    const FindingText words(atlas, QStringLiteral("en"));
    for (const geodata::Finding &finding : panel.comparison().findings) {
        if (finding.rule <= geodata::FindingRule::Largest)
            return words.sentence(finding, panel.comparison());
    }
    return {};
}

/// Holds chart, panel, CSV, JSON, text and sentence to the turnovers of one year.
void checkOneYear(const ComparisonView &panel, const TradeCharts &charts, const AtlasHandle &atlas)
{
    const std::vector<QStringList> csv = rowsOf(panel.csv().toUtf8());
    const QJsonArray json = QJsonDocument::fromJson(QByteArray::fromStdString(comparisonJson(
        panel.comparison(), atlas, QStringLiteral("en"))))[QStringLiteral("rows")][0][QStringLiteral("cells")]
                                .toArray();
    const QString tableRow = panel.text().section(QStringLiteral("\n\n"), 1).section(QLatin1Char('\n'), 1, 1);
    const QString sentence = turnoverSentence(panel, atlas);
    const geodata::ComparisonRow &row = *panel.comparison().rowOf(geodata::RowId::Turnover);
    const qsizetype place = charts.years().indexOf(QString::number(panel.year()));
    for (std::size_t i = 0; i < row.cells.size(); ++i) {
        const geodata::ComparisonCell &cell = row.cells[i];
        const ComparedCell &shown = panel.rows().front().cells[qsizetype(i)];
        const auto line = std::ranges::find(charts.lines(), shown.power, &ChartLine::id);
        CAPTURE(panel.year(), shown.power.toStdString(), sentence.toStdString());
        if (place < 0 || line == charts.lines().end()) { // years and powers nobody has anything of are not drawn
            CHECK_FALSE(cell.hasValue());
            continue;
        }
        const ChartPoint &point = line->points[place];
        CHECK(point.hasValue == cell.hasValue());
        if (!cell.hasValue())
            continue;
        CHECK(point.value == cell.value);
        CHECK(point.upper == cell.upper);
        CHECK(point.text == shown.text);
        const auto &values = csv[1 + i]; // the turnover is the first row
        CHECK(values[csv[0].indexOf(QStringLiteral("value"))].toDouble() == cell.value);
        CHECK(values[csv[0].indexOf(QStringLiteral("upper"))].toDouble() == cell.upper);
        CHECK(json[qsizetype(i)][QStringLiteral("value")].toDouble() == cell.value);
        CHECK(json[qsizetype(i)][QStringLiteral("upper")].toDouble() == cell.upper);
        CHECK(tableRow.contains(shown.text));
    }
    // What the sentence says of a power is that power's cell, and the words hold its number.
    for (const geodata::Finding &finding : panel.comparison().findings) {
        if (finding.rule > geodata::FindingRule::Largest)
            continue;
        for (const geodata::FindingPart &part : finding.parts) {
            const auto at = std::ranges::find(panel.comparison().request.powers, part.power);
            const std::size_t column = std::size_t(at - panel.comparison().request.powers.begin());
            REQUIRE(column < row.cells.size());
            CHECK(part.value == row.cells[column].value);
            CHECK(part.upper == row.cells[column].upper);
        }
        if (finding.rule == geodata::FindingRule::Largest || finding.rule == geodata::FindingRule::OneFigure) {
            const auto &shown = panel.rows().front().cells;
            const QString first = QString::fromStdString(finding.parts.front().power);
            CHECK(sentence.contains(std::ranges::find(shown, first, &ComparedCell::power)->text));
        }
    }
}

void checkYears(const AtlasHandle &atlas, const QStringList &areas, const QStringList &powers)
{
    ComparisonView panel;
    TradeCharts charts;
    panel.setAtlas(atlas);
    charts.setAtlas(atlas);
    charts.setPowers(powers);
    for (const QString &area : areas) {
        for (const QString &basis :
             {QStringLiteral("power"), QStringLiteral("partner"), QStringLiteral("third"), QStringLiteral("range")}) {
            charts.setArea(area);
            charts.setBasis(basis);
            panel.setBasis(basis);
            for (int year = 2014; year <= 2025; ++year) {
                SceneComparison asked;
                asked.area = area;
                asked.powers = powers;
                asked.yearMode = QStringLiteral("fixed");
                asked.year = year;
                panel.setAsked(asked);
                REQUIRE(panel.year() == year);
                CAPTURE(area.toStdString(), basis.toStdString());
                checkOneYear(panel, charts, atlas);
            }
        }
    }
}

} // namespace

TEST_CASE("Chart, panel, CSV, JSON, text and sentence of a comparison have the same figures", "[trade_charts]")
{
    checkYears(shippedAtlas(),
               {QStringLiteral("C5"), QStringLiteral("KAZ"), QStringLiteral("UZB"), QStringLiteral("TKM")},
               {QStringLiteral("CHN"), QStringLiteral("EU"), QStringLiteral("RUS"), QStringLiteral("TUR")});
}

TEST_CASE("Chart, panel, CSV, JSON, text and sentence have the same figures, on random atlases", "[trade_charts]")
{
    const AtlasHandle atlas{random_atlas::make(GENERATE(range(1U, 5U)))};
    QStringList powers, areas;
    for (const std::string &power : random_atlas::Powers)
        powers.append(QString::fromStdString(power));
    for (const std::string &area : random_atlas::Areas)
        areas.append(QString::fromStdString(area));
    checkYears(atlas, areas, powers);
}
