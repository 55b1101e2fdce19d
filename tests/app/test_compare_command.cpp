// SPDX-License-Identifier: GPL-3.0-or-later
// `multivector compare`: powers side by side, as CSV, as JSON and as a table for people.
#include "app/data/comparison_tables.h"
#include "app/data/finding_text.h"
#include "geodata/read/power_measures.h"
#include "tests/app/shipped_atlas.h"
#include "tests/app/tables.h"
#include "tests/geodata/random_atlas.h"
#include "tests/geodata/small_world.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <catch2/generators/catch_generators.hpp>
#include <catch2/generators/catch_generators_range.hpp>
#include <catch2/matchers/catch_matchers_string.hpp>

using namespace geodata;
using Catch::Matchers::ContainsSubstring;

namespace {

bool isNumeric(const ComparisonRow &row)
{
    return row.kind != RowKind::Date && row.kind != RowKind::Level;
}

QString textOf(std::string_view text)
{
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
}

/// The column of a table by the name in its first row.
QString field(const std::vector<QStringList> &rows, std::size_t line, const char *column)
{
    const auto at = rows[0].indexOf(QLatin1String(column));
    REQUIRE(at >= 0);
    return rows[line][at];
}

void checkCsv(const Comparison &comparison, const AtlasHandle &atlas)
{
    const auto rows = rowsOf(QByteArray::fromStdString(comparisonCsv(comparison, *atlas.atlas)));
    REQUIRE(rows.size() == 1 + comparison.rows.size() * comparison.request.powers.size());
    std::size_t line = 0;
    for (const ComparisonRow &row : comparison.rows) {
        for (std::size_t column = 0; column < row.cells.size(); ++column) {
            const ComparisonCell &cell = row.cells[column];
            ++line;
            CHECK(field(rows, line, "row") == textOf(wordOf(row)));
            CHECK(field(rows, line, "power") == QString::fromStdString(comparison.request.powers[column]));
            CHECK(field(rows, line, "state") == textOf(CellStateWords[std::size_t(cell.state)]));
            CHECK(field(rows, line, "years_differ") == QLatin1String(cell.differsInYear ? "yes" : "no"));
            CHECK(field(rows, line, "reporters_differ") == QLatin1String(cell.differsInReporter ? "yes" : "no"));
            CHECK((field(rows, line, "bars") == QLatin1String("yes")) == row.hasBars());
            if (cell.hasValue() && isNumeric(row)) {
                CHECK(field(rows, line, "value").toDouble() == cell.value);
                CHECK(field(rows, line, "upper").toDouble() == cell.upper);
                CHECK(field(rows, line, "period") == QString::fromStdString(toText(cell.period)));
            } else {
                CHECK(field(rows, line, "value") == QString::fromStdString(wordIn(row, cell)));
            }
            // No value without a source; random corridors and meetings come from no file.
            if (cell.hasValue() && (cell.origin == CellOrigin::Figures || cell.origin == CellOrigin::Outlines ||
                                    !atlas.atlas->manifest.meetingsFile.empty()))
                CHECK_FALSE(field(rows, line, "source").isEmpty());
        }
    }
}

void checkJson(const Comparison &comparison, const AtlasHandle &atlas)
{
    const auto document =
        QJsonDocument::fromJson(QByteArray::fromStdString(comparisonJson(comparison, atlas, QStringLiteral("en"))));
    const QJsonArray rows = document[QStringLiteral("rows")].toArray();
    REQUIRE(rows.size() == qsizetype(comparison.rows.size()));
    for (qsizetype i = 0; i < rows.size(); ++i) {
        const ComparisonRow &row = comparison.rows[std::size_t(i)];
        CHECK(rows[i][QStringLiteral("row")].toString() == textOf(wordOf(row)));
        CHECK(rows[i][QStringLiteral("bars")].toBool() == row.hasBars());
        CHECK(rows[i][QStringLiteral("yearsDiffer")].toBool() == row.isMixedInYears());
        if (row.hasBars())
            CHECK(rows[i][QStringLiteral("scale")][1].toDouble() == row.scaleMax);
        const QJsonArray cells = rows[i][QStringLiteral("cells")].toArray();
        REQUIRE(cells.size() == qsizetype(row.cells.size()));
        for (qsizetype column = 0; column < cells.size(); ++column) {
            const ComparisonCell &cell = row.cells[std::size_t(column)];
            CHECK(cells[column][QStringLiteral("state")].toString() == textOf(CellStateWords[std::size_t(cell.state)]));
            CHECK(cells[column][QStringLiteral("alternatives")].toArray().size() ==
                  qsizetype(cell.alternatives.size()));
            if (!cell.hasValue())
                continue;
            CHECK(cells[column][QStringLiteral("yearsDiffer")].toBool() == cell.differsInYear);
            CHECK(cells[column][QStringLiteral("figures")].toArray().size() == qsizetype(cell.figures.size()));
            if (isNumeric(row)) {
                CHECK(cells[column][QStringLiteral("value")].toDouble() == cell.value);
                CHECK(cells[column][QStringLiteral("upper")].toDouble() == cell.upper);
            }
        }
    }
    const QJsonArray findings = document[QStringLiteral("findings")].toArray();
    REQUIRE(findings.size() == qsizetype(comparison.findings.size()));
    for (qsizetype i = 0; i < findings.size(); ++i)
        CHECK(findings[i][QStringLiteral("rule")].toString() ==
              textOf(FindingRuleWords[std::size_t(comparison.findings[std::size_t(i)].rule)]));
}

void checkTable(const Comparison &comparison, const AtlasHandle &atlas)
{
    const QString text = QString::fromStdString(comparisonTable(comparison, atlas, QStringLiteral("en")));
    const ComparisonText words(atlas, QStringLiteral("en"));
    CHECK(text.startsWith(FindingText(atlas, QStringLiteral("en")).headline(comparison)));
    const QStringList lines = text.split(QLatin1Char('\n'));
    const qsizetype header = lines.indexOf(QString()) + 1;
    for (std::size_t row = 0; row < comparison.rows.size(); ++row) {
        QString rest = lines[header + 1 + qsizetype(row)];
        CHECK(rest.startsWith(ComparisonText::row(comparison.rows[row])));
        for (const ComparisonCell &cell : comparison.rows[row].cells) {
            const QString value = words.value(comparison.rows[row], cell);
            CAPTURE(rest.toStdString(), value.toStdString());
            const qsizetype at = rest.indexOf(QStringLiteral("  ") + value);
            REQUIRE(at >= 0);
            rest = rest.mid(at + 2 + value.size());
            const QString marks = rest.section(QStringLiteral("  "), 0, 0);
            CHECK(marks.contains(QLatin1Char('*')) == cell.differsInYear);
            CHECK(marks.contains(QLatin1Char('+')) == cell.differsInReporter);
            CHECK(marks.contains(QLatin1Char('[')) == (cell.hasValue()));
        }
    }
}

void checkAll(const Comparison &comparison, const AtlasHandle &atlas)
{
    CAPTURE(comparison.request.area, comparison.request.year, comparison.request.yearMode, comparison.request.basis);
    checkCsv(comparison, atlas);
    checkJson(comparison, atlas);
    checkTable(comparison, atlas);
}

/// What the program prints for these options.
QByteArray printed(const QStringList &options)
{
    const ProgramResult result = runProgram(words({"compare"}) << options);
    CAPTURE(result.errors.toStdString());
    REQUIRE(result.exitCode == 0);
    CHECK(result.errors.isEmpty());
    return result.output;
}

} // namespace

TEST_CASE("CSV, JSON and the table hold the numbers and marks of the comparison, on random atlases", "[compare]")
{
    const AtlasHandle atlas{random_atlas::make(GENERATE(range(1U, 5U)))};
    for (const std::string &area : random_atlas::Areas) {
        for (int basis = 0; basis < 4; ++basis) {
            ComparisonRequest request{
                .powers = random_atlas::Powers, .area = area, .basis = static_cast<TradeBasis>(basis)};
            checkAll(compare(*atlas.atlas, atlas.atlas->facts[0], request), atlas);
            request.yearMode = ComparedYear::LatestCommon;
            checkAll(compare(*atlas.atlas, atlas.atlas->facts[0], request), atlas);
            request.yearMode = ComparedYear::Fixed;
            request.year = 2022;
            checkAll(compare(*atlas.atlas, atlas.atlas->facts[0], request), atlas);
        }
    }
}

TEST_CASE("CSV, JSON and the table hold the numbers and marks of the comparison, of the shipped atlas", "[compare]")
{
    const AtlasHandle &atlas = shippedAtlas();
    for (const char *area : {"C5", "KAZ", "UZB"}) {
        for (int basis = 0; basis < 4; ++basis) {
            ComparisonRequest request{.powers = {"CHN", "EU", "RUS", "USA", "TUR", "JPN", "KOR"},
                                      .area = area,
                                      .basis = static_cast<TradeBasis>(basis)};
            checkAll(compare(*atlas.atlas, atlas.atlas->facts[0], request), atlas);
            request.yearMode = ComparedYear::Fixed;
            request.year = 2022;
            checkAll(compare(*atlas.atlas, atlas.atlas->facts[0], request), atlas);
        }
    }
}

TEST_CASE("The program prints the comparison that was asked for, in each form", "[command_line][program]")
{
    const AtlasHandle &atlas = shippedAtlas();
    const ComparisonRequest request{.powers = {"RUS", "CHN"},
                                    .area = "KAZ",
                                    .yearMode = ComparedYear::Fixed,
                                    .year = 2023,
                                    .basis = TradeBasis::Partner};
    const Comparison comparison = compare(*atlas.atlas, atlas.atlas->facts[0], request);
    const QStringList options =
        words({"--country", "KAZ", "--year", "2023", "--basis", "partner", "--powers", "RUS,CHN"});
    CHECK(printed(options + words({"--csv"})).toStdString() == comparisonCsv(comparison, *atlas.atlas));
    CHECK(printed(options + words({"--json"})).toStdString() ==
          comparisonJson(comparison, atlas, QStringLiteral("en")));
    CHECK(printed(options + words({"--text"})).toStdString() ==
          comparisonTable(comparison, atlas, QStringLiteral("en")));
    CHECK(printed(options) == printed(options + words({"--text"})));
}

TEST_CASE("Without options the atlas' powers are compared in the region, each by its latest figure",
          "[command_line][program]")
{
    const auto rows = rowsOf(printed(words({"--csv"})));
    QStringList powers;
    for (std::size_t i = 1; i < rows.size() && rows[i][1] == QLatin1String("turnover"); ++i)
        powers.append(rows[i][2]);
    CHECK(powers == words({"CHN", "RUS", "EU", "USA", "TUR", "JPN"}));
    CHECK(field(rows, 1, "value") == QStringLiteral("106300"));
    CHECK(field(rows, 1, "period") == QStringLiteral("2025"));
    CHECK(field(rows, 1, "years_differ") == QStringLiteral("yes"));
    CHECK(field(rows, 6, "state") == QStringLiteral("no source")); // nobody counts the region's trade with Japan
    const auto common = rowsOf(printed(words({"--csv", "--year", "latest-common", "--powers", "CHN,RUS"})));
    CHECK(field(common, 1, "period") == QStringLiteral("2024"));
    CHECK(field(common, 2, "period") == QStringLiteral("2024"));
    CHECK(field(common, 1, "years_differ") == QStringLiteral("no"));
}

TEST_CASE("The finding says what the figures say, and no more", "[compare]")
{
    const AtlasHandle &atlas = shippedAtlas();
    const FindingText words(atlas, QStringLiteral("en"));
    const auto headline = [&](const ComparisonRequest &request) {
        return words.headline(compare(*atlas.atlas, atlas.atlas->facts[0], request)).toStdString();
    };
    CHECK_THAT(headline({.powers = {"CHN", "EU"}, .area = "C5", .basis = TradeBasis::Third}),
               ContainsSubstring("are of different years and are not ranked: China $94.8") ||
                   ContainsSubstring("are of different years and are not ranked: China $60.7"));
    CHECK_THAT(headline({.powers = {"CHN", "RUS"}, .area = "C5", .yearMode = ComparedYear::LatestCommon}),
               ContainsSubstring("China trades most with Central Asia: $94.8 bn in 2024. Next is Russia with $45") &&
                   ContainsSubstring("Counted by: powers' books."));
    CHECK_THAT(headline({.powers = {"JPN", "IND"}, .area = "C5"}),
               ContainsSubstring("None of these has a figure of its trade with Central Asia.") &&
                   !ContainsSubstring("Withheld"));
    CHECK_THAT(headline({.powers = {"RUS", "JPN"}, .area = "TJK", .yearMode = ComparedYear::Fixed, .year = 2023}),
               ContainsSubstring("None of these has a figure of its trade with Tajikistan in 2023. Withheld: Russia."));
    CHECK_THAT(headline({.powers = {"CHN", "RUS"}, .area = "KAZ", .yearMode = ComparedYear::Fixed, .year = 2024}),
               ContainsSubstring("Only China has a figure of its trade with Kazakhstan: $43.8 bn in 2024. Withheld: "
                                 "Russia."));
    CHECK_THAT(headline({.powers = {"CHN", "JPN"}, .area = "C5", .yearMode = ComparedYear::LatestCommon}),
               ContainsSubstring("There is no year in which all of these have a figure"));
}

TEST_CASE("A comparison that there is not is told, with what there is", "[command_line][program]")
{
    const auto has = [](const char *word) { return ContainsSubstring(word); };
    CHECK_THAT(sentenceFor(words({"compare", "--country", "DEU"})), has("has no state DEU") && has("KAZ") && has("C5"));
    CHECK_THAT(sentenceFor(words({"compare", "--powers", "CHN,XXX"})), has("has no power XXX") && has("CHN, RUS"));
    CHECK_THAT(sentenceFor(words({"compare", "--year", "1991"})), has("1991") && has("2005") && has("2025"));
    for (const char *year : {"soon", "-1", "2024.5", "latest-of-all", ""})
        CHECK_THAT(sentenceFor(words({"compare", "--year", year})), has("neither a year nor latest"));
    CHECK_THAT(sentenceFor(words({"compare", "--basis", "mine"})), has("mine") && has("partner"));
    CHECK_THAT(sentenceFor(words({"compare", "--csv", "--json"})), has("--csv") && has("--json"));
    CHECK_THAT(sentenceFor(words({"compare", "--viewpoint", "mars"})), has("mars"));
}

TEST_CASE("A bare country file is compared by what it has: borders", "[command_line][program]")
{
    const small_world::Folder folder;
    const auto bare = small_world::write(
        folder / "bare.shp", small_world::Shapefile{.features = {{{small_world::square(60, 40)}, {"KAZ", "Kazakhstan"}},
                                                                 {{small_world::square(61, 40)}, {"CHN", "China"}}}});
    const auto rows = rowsOf(
        printed(words({"--csv", "--powers", "CHN", "--country", "KAZ", "--atlas"}) << QString::fromStdString(bare)));
    const QStringList border = rowOf(rows, words({"KAZ", "border_km", "CHN"}));
    REQUIRE_FALSE(border.isEmpty());
    CHECK(isNumber(border[4]));
    CHECK(rowOf(rows, words({"KAZ", "turnover", "CHN"}))[3] == QStringLiteral("no source"));
}
