// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/data/trade_charts.h"

#include "app/data/comparison_tables.h"
#include "app/data/comparison_view.h"
#include "tests/app/shipped_atlas.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>
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
        CAPTURE(area, basis, line.id);
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

TEST_CASE("Chart, panel, CSV, JSON, text and sentence of a comparison have the same figures", "[trade_charts][comparison]")
{
    const QString area = GENERATE(QStringLiteral("C5"), QStringLiteral("KAZ"), QStringLiteral("UZB"));
    const QString basis = GENERATE(QStringLiteral("power"), QStringLiteral("partner"), QStringLiteral("range"));
    const int year = GENERATE(2018, 2022, 2024);
    Charts shown(area, basis);
    ComparisonView panel;
    panel.setAtlas(shippedAtlas());
    panel.setBasis(basis);
    SceneComparison asked;
    asked.area = area;
    asked.yearMode = QStringLiteral("fixed");
    asked.year = year;
    panel.setAsked(asked);
    shown.charts.setYear(panel.year());
    CAPTURE(area, basis, year);

    const QString csv = panel.csv(), text = panel.text();
    const QJsonObject json =
        QJsonDocument::fromJson(QByteArray::fromStdString(comparisonJson(panel.comparison(), shippedAtlas(), QStringLiteral("en"))))
            .object();
    const geodata::ComparisonRow &row = *panel.comparison().rowOf(geodata::RowId::Turnover);
    const qsizetype place = shown.charts.years().indexOf(QString::number(year));
    int figures = 0;
    for (std::size_t i = 0; i < row.cells.size(); ++i) {
        const ChartPoint &point = shown.line(panel.powers()[qsizetype(i)].id)->points[place];
        const geodata::ComparisonCell &cell = row.cells[i];
        CHECK(point.hasValue == cell.hasValue());
        if (!cell.hasValue())
            continue;
        ++figures;
        CHECK(point.value == cell.value);
        CHECK(point.upper == cell.upper);
        const QString written = panel.rows().front().cells[qsizetype(i)].text;
        CHECK(point.text == written);
        CHECK(text.contains(written));
        CHECK(csv.contains(QString::number(cell.value, 'g', 6).left(4)));
        CHECK(std::ranges::any_of(panel.findings(), [&](const QString &finding) { return finding.contains(written); }));
    }
    CHECK_FALSE(json.isEmpty());
    if (figures == 0)
        CHECK(panel.findings().front().contains(QStringLiteral("figure")));
}
