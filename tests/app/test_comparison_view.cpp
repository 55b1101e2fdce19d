// SPDX-License-Identifier: GPL-3.0-or-later
// What the panel offers of a comparison: the numbers, marks and sources of compare(), in the words of the command line.
#include "app/data/comparison_view.h"

#include "app/data/comparison_tables.h"
#include "app/data/finding_text.h"
#include "app/data/trade_text.h"
#include "tests/app/shipped_atlas.h"
#include "tests/geodata/random_atlas.h"

#include <QSignalSpy>

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>
#include <catch2/generators/catch_generators_range.hpp>

using namespace geodata;

namespace {

const QStringList Bases{QStringLiteral("power"), QStringLiteral("partner"), QStringLiteral("third"),
                        QStringLiteral("range")};
const QStringList YearModes{QStringLiteral("fixed"), QStringLiteral("latest"), QStringLiteral("latest_common")};

SceneComparison askedFor(const char *area, const QStringList &powers = {}, const char *yearMode = "latest",
                         int year = 0)
{
    SceneComparison asked;
    asked.area = QString::fromLatin1(area);
    asked.powers = powers;
    asked.yearMode = QString::fromLatin1(yearMode);
    asked.year = year;
    return asked;
}

void checkBar(const ComparedCell &shown, const ComparisonRow &row, const ComparisonCell &cell)
{
    CHECK((0 <= shown.barFrom && shown.barFrom <= shown.barTo && shown.barTo <= 1));
    const double begin = cell.value == cell.upper ? std::min(0.0, cell.value) : cell.value;
    const double end = cell.value == cell.upper ? std::max(0.0, cell.value) : cell.upper;
    const double length = row.scaleMax - row.scaleMin;
    // What leaves the scale ends at its edge.
    CHECK(std::abs(row.scaleMin + (shown.barFrom * length) - std::clamp(begin, row.scaleMin, row.scaleMax)) <=
          1e-9 * length);
    CHECK(std::abs(row.scaleMin + (shown.barTo * length) - std::clamp(end, row.scaleMin, row.scaleMax)) <=
          1e-9 * length);
}

void checkCell(const ComparedCell &shown, const ComparisonRow &row, const ComparisonCell &cell,
               const ComparisonText &words)
{
    CHECK(shown.text == words.value(row, cell));
    CHECK(shown.state.toStdString() == CellStateWords[std::size_t(cell.state)]);
    CHECK(shown.hasValue == cell.hasValue());
    CHECK(shown.alternatives.size() == qsizetype(cell.alternatives.size()));
    CHECK(shown.hasBar == (cell.hasValue() && row.hasBars()));
    if (!cell.hasValue()) {
        CHECK((shown.marks.isEmpty() && shown.figures.isEmpty() && shown.sources.isEmpty()));
        return;
    }
    CHECK_FALSE(shown.sources.isEmpty());
    CHECK(shown.figures.size() == qsizetype(cell.figures.size()));
    CHECK(shown.parts.size() == qsizetype(cell.corridors.size()));
    CHECK(shown.period == (row.kind == RowKind::Date ? QString() : ComparisonText::period(cell.period)));
    CHECK(shown.marks.contains(QLatin1Char('*')) == cell.differsInYear);
    CHECK(shown.marks.contains(QLatin1Char('+')) == cell.differsInReporter);
    CHECK(shown.marks.contains(QLatin1Char('?')) == cell.isLow);
    CHECK(shown.isOtherYear == cell.isOtherYear);
    if (shown.hasBar)
        checkBar(shown, row, cell);
}

/// Whether a view shows what compare() says, cell by cell.
void check(const ComparisonView &view, const AtlasHandle &atlas, const ComparisonRequest &request)
{
    CAPTURE(request.area, request.year, request.yearMode, request.basis);
    const Comparison comparison = compare(*atlas.atlas, atlas.atlas->facts[atlas.viewpoint], request);
    const ComparisonText words(atlas, view.language());
    CHECK(view.comparison().request == request);
    CHECK(view.commonYear() == comparison.commonYear.value_or(0));
    CHECK(view.findings() == FindingText(atlas, view.language()).sentences(comparison));
    CHECK(view.csv().toStdString() == comparisonCsv(comparison, *atlas.atlas));
    CHECK(view.text().toStdString() == comparisonTable(comparison, atlas, view.language()));
    REQUIRE(view.powers().size() == qsizetype(request.powers.size()));
    REQUIRE(view.rows().size() == qsizetype(comparison.rows.size()));
    for (std::size_t i = 0; i < comparison.rows.size(); ++i) {
        const ComparisonRow &row = comparison.rows[i];
        const ComparedRow &shown = view.rows()[qsizetype(i)];
        CAPTURE(shown.id.toStdString());
        CHECK(shown.id.toStdString() == wordOf(row));
        CHECK(shown.name == ComparisonText::row(row));
        CHECK(shown.mixed == ComparisonText::mixedYears(row));
        CHECK(shown.mixed.isEmpty() != row.isMixedInYears());
        CHECK(shown.hasBars == row.hasBars());
        if (row.hasBars())
            CHECK(shown.refusal.isEmpty());
        else if (row.barsRefused > BarsRefused::NoAmounts)
            CHECK(shown.refusal == ComparisonText::refusal(row.barsRefused));
        REQUIRE(shown.cells.size() == qsizetype(row.cells.size()));
        for (std::size_t column = 0; column < row.cells.size(); ++column) {
            CHECK(shown.cells[qsizetype(column)].power.toStdString() == request.powers[column]);
            checkCell(shown.cells[qsizetype(column)], row, row.cells[column], words);
        }
    }
}

} // namespace

TEST_CASE("The view shows what the shipped atlas says, for every basis, area and choice of the year",
          "[comparison_view]")
{
    const AtlasHandle &atlas = shippedAtlas();
    ComparisonView view;
    view.setAtlas(atlas);
    for (const char *area : {"C5", "KAZ", "KGZ", "TJK", "TKM", "UZB"}) {
        for (qsizetype mode = 0; mode < YearModes.size(); ++mode) {
            for (qsizetype basis = 0; basis < Bases.size(); ++basis) {
                SceneComparison asked = askedFor(area, {}, "", mode == 0 ? 2022 : 0);
                asked.yearMode = YearModes[mode];
                view.setAsked(asked);
                view.setBasis(Bases[basis]);
                check(view, atlas,
                      {.powers = {"CHN", "RUS", "EU", "USA", "TUR", "JPN"},
                       .area = area,
                       .yearMode = static_cast<ComparedYear>(mode),
                       .year = asked.year,
                       .basis = static_cast<TradeBasis>(basis)});
            }
        }
    }
}

TEST_CASE("The view shows what random atlases say", "[comparison_view]")
{
    const AtlasHandle atlas{random_atlas::make(GENERATE(range(1U, 5U)))};
    ComparisonView view;
    view.setAtlas(atlas);
    QStringList powers;
    for (const std::string &power : random_atlas::Powers)
        powers.append(QString::fromStdString(power));
    for (const std::string &area : random_atlas::Areas) {
        for (qsizetype basis = 0; basis < Bases.size(); ++basis) {
            view.setAsked(askedFor(area.c_str(), powers, "latest_common"));
            view.setBasis(Bases[basis]);
            check(view, atlas,
                  {.powers = random_atlas::Powers,
                   .area = area,
                   .yearMode = ComparedYear::LatestCommon,
                   .basis = static_cast<TradeBasis>(basis)});
        }
    }
}

TEST_CASE("No data, withheld and no source are told apart", "[comparison_view]")
{
    ComparisonView view;
    view.setAtlas(shippedAtlas());
    view.setAsked(askedFor("C5"));
    const ComparedRow turnover = view.rows().front();
    CHECK(turnover.cells[0].text == QStringLiteral("$106 bn"));
    CHECK(turnover.cells[0].period == QStringLiteral("2025"));
    CHECK(turnover.cells[5].state == QStringLiteral("no source")); // nobody counts the region's trade with Japan
    CHECK(turnover.cells[5].text == QStringLiteral("no source"));
    view.setAsked(askedFor("C5", {QStringLiteral("CHN"), QStringLiteral("RUS")}, "fixed", 2006));
    for (const ComparedCell &cell : view.rows().front().cells)
        CHECK((cell.hasValue || cell.state == QStringLiteral("no data")));
}

TEST_CASE("Behind a figure of trade stand its reporter, its side, its source and what was printed", "[comparison_view]")
{
    ComparisonView view;
    view.setAtlas(shippedAtlas());
    view.setAsked(askedFor("KAZ", {QStringLiteral("CHN")}, "fixed", 2024));
    const ComparedCell cell = view.rows().front().cells.front();
    CHECK(cell.text == QStringLiteral("$43.8 bn"));
    CHECK(cell.reporter == QStringLiteral("China GACC"));
    REQUIRE_FALSE(cell.figures.isEmpty());
    CHECK(cell.figures.front().side == TradeText::side(ReporterSide::Power));
    CHECK_FALSE(cell.figures.front().source.isEmpty());
    CHECK(cell.figures.front().link.startsWith(QStringLiteral("http")));
    CHECK_FALSE(cell.alternatives.isEmpty()); // Kazakhstan counts otherwise
    CHECK(view.title() == QStringLiteral("Kazakhstan, 2024"));
}

TEST_CASE("Powers stand in the order asked for, each once, and others can be added", "[comparison_view]")
{
    ComparisonView view;
    view.setAtlas(shippedAtlas());
    const QStringList asked{QStringLiteral("KOR"), QStringLiteral("CHN"), QStringLiteral("KOR")};
    view.setAsked(askedFor("C5", asked));
    REQUIRE(view.powers().size() == 2);
    CHECK(view.powers()[0] == ComparedName{QStringLiteral("KOR"), QStringLiteral("South Korea")});
    CHECK(view.powers()[1].name == QStringLiteral("China"));
    const auto has = [&](const char *id) {
        return std::ranges::contains(view.addable(), QString::fromLatin1(id), &ComparedName::id);
    };
    CHECK((has("RUS") && has("EU")));
    CHECK_FALSE((has("KOR") || has("CHN")));
    view.setLanguage(QStringLiteral("ru"));
    CHECK(view.powers()[1].name == QStringLiteral("Китай"));
}

TEST_CASE("A scene made for another atlas still shows a comparison: of the five, with ids for names",
          "[comparison_view]")
{
    ComparisonView view;
    view.setAsked(askedFor("DEU", {QStringLiteral("XXX")}));
    CHECK(view.rows().isEmpty());
    CHECK(view.csv().isEmpty());
    view.setAtlas(shippedAtlas());
    CHECK(view.area() == QStringLiteral("C5"));
    CHECK(view.areas().size() == 6);
    CHECK(view.powers().front().name == QStringLiteral("XXX"));
    for (const ComparedRow &row : view.rows())
        CHECK(row.cells.front().state == QStringLiteral("no source"));
    view.setAtlas({});
    CHECK(view.rows().isEmpty());
    CHECK(view.title().isEmpty());
}

TEST_CASE("What changes nothing is not announced, and what does is announced once", "[comparison_view]")
{
    ComparisonView view;
    view.setAtlas(shippedAtlas());
    const QSignalSpy shown(&view, &ComparisonView::shownChanged);
    for (int i = 0; i < 2; ++i) {
        view.setAtlas(shippedAtlas());
        view.setAsked(askedFor("UZB"));
        view.setBasis(QStringLiteral("range"));
        view.setLanguage(QStringLiteral("ru"));
    }
    CHECK(shown.size() == 3);
}
