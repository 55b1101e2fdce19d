// SPDX-License-Identifier: GPL-3.0-or-later
#include "geodata/derive/comparison.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/matchers/catch_matchers_floating_point.hpp>

using namespace geodata;
using Catch::Matchers::WithinRel;

namespace {

/// A comparison by hand, column by column.
struct World
{
    Comparison comparison;

    World()
    {
        for (const RowId id : {RowId::Turnover, RowId::Share, RowId::Gap, RowId::GapRatio, RowId::BorderKm})
            comparison.rows.push_back({.id = id});
        comparison.request.area = "KAZ";
    }
    ComparisonCell &cell(RowId id) { return const_cast<ComparisonRow *>(comparison.rowOf(id))->cells.back(); }
    World &power(const std::string &id)
    {
        comparison.request.powers.push_back(id);
        for (ComparisonRow &row : comparison.rows)
            row.cells.emplace_back();
        return *this;
    }
    World &turnover(const std::string &id, int year, double usd, double upper)
    {
        power(id);
        cell(RowId::Turnover) = {.state = CellState::Value, .value = usd, .upper = upper, .period = periodOf(year)};
        ComparisonRow &row = comparison.rows[0];
        if (row.periods.empty() || row.periods.back() != periodOf(year))
            row.periods.push_back(periodOf(year));
        return *this;
    }
    World &turnover(const std::string &id, int year, double usd) { return turnover(id, year, usd, usd); }

    std::vector<Finding> findings() const { return findingsOf(comparison); }
    Finding first() const { return findings().at(0); }
};

} // namespace

TEST_CASE("Where nobody has a figure, nothing is said but that", "[finding]")
{
    const Finding finding = World().power("CHN").power("EU").first();
    CHECK(finding.rule == FindingRule::Nobody);
    CHECK(finding.parts.empty());
    CHECK(finding.missing == std::vector<std::string>{"CHN", "EU"});
    CHECK(World().findings().size() == 1);
}

TEST_CASE("A single figure is told and ranked against nothing", "[finding]")
{
    const Finding finding = World().power("EU").turnover("CHN", 2024, 40).first();
    CHECK(finding.rule == FindingRule::OneFigure);
    CHECK(finding.parts == std::vector<FindingPart>{{"CHN", 40, 40, 2024}});
    CHECK(finding.missing == std::vector<std::string>{"EU"});
    CHECK(std::isnan(finding.factor));
}

TEST_CASE("Figures of different years are ranked by nobody", "[finding]")
{
    const Finding finding = World().turnover("CHN", 2024, 95).turnover("EU", 2022, 47).first();
    CHECK(finding.rule == FindingRule::MixedYears);
    CHECK(finding.parts == std::vector<FindingPart>{{"CHN", 95, 95, 2024}, {"EU", 47, 47, 2022}});
    CHECK(std::isnan(finding.factor));
    CHECK(std::isnan(finding.share));
}

TEST_CASE("The largest is told with how many times the second it is, and who has no figure", "[finding]")
{
    World world;
    world.turnover("RUS", 2024, 20).power("JPN").turnover("CHN", 2024, 40);
    world.cell(RowId::Turnover).isLow = true;
    world.cell(RowId::Share) = {
        .state = CellState::Value, .value = 2.0 / 3, .period = periodOf(2024), .of = {"CHN", "RUS"}};
    const Finding finding = world.first();
    CHECK(finding.rule == FindingRule::Largest);
    CHECK(finding.parts == std::vector<FindingPart>{{"CHN", 40, 40, 2024}, {"RUS", 20, 20, 2024}});
    CHECK(finding.factor == 2);
    CHECK(finding.share == 2.0 / 3);
    CHECK(finding.shareOf == std::vector<std::string>{"CHN", "RUS"});
    CHECK(finding.missing == std::vector<std::string>{"JPN"});
    CHECK(finding.isLow);
}

TEST_CASE("Whose figure is withheld is told apart from who has none", "[finding]")
{
    World world;
    world.turnover("CHN", 2024, 40).turnover("USA", 2024, 4).power("JPN").power("RUS");
    world.cell(RowId::Turnover).state = CellState::Withheld;
    const Finding finding = world.first();
    CHECK(finding.missing == std::vector<std::string>{"JPN"});
    CHECK(finding.withheld == std::vector<std::string>{"RUS"});
}

TEST_CASE("Beside nothing the largest is told without a factor", "[finding]")
{
    const Finding finding = World().turnover("CHN", 2024, 40).turnover("USA", 2024, 0).first();
    CHECK(finding.rule == FindingRule::Largest);
    CHECK(std::isnan(finding.factor));
}

TEST_CASE("Equals are equal", "[finding]")
{
    const Finding finding = World().turnover("CHN", 2024, 40).turnover("RUS", 2024, 40).first();
    CHECK(finding.rule == FindingRule::Equal);
    CHECK(finding.parts.size() == 2);
}

TEST_CASE("Ranges that overlap are ranked by nobody, and those that don't by their nearest ends", "[finding]")
{
    World world;
    world.comparison.request.basis = TradeBasis::Range;
    world.turnover("CHN", 2024, 10, 20).turnover("RUS", 2024, 5, 10);
    CHECK(world.first().rule == FindingRule::Overlap);
    world.turnover("EU", 2024, 40, 50);
    world.cell(RowId::Share) = {.state = CellState::Value, .value = 0.5, .period = periodOf(2024), .of = {"EU", "CHN"}};
    const Finding finding = world.first();
    CHECK(finding.rule == FindingRule::Largest);
    CHECK(finding.factor == 2);
    CHECK(std::isnan(finding.share)); // it would be of the powers' books
    World same;
    CHECK(same.turnover("A", 2024, 2, 5).turnover("B", 2024, 2, 5).first().rule == FindingRule::Overlap);
}

TEST_CASE("The widest gap is told, whichever side counts more, if it is worth a word", "[finding]")
{
    World world;
    const auto add = [&](const std::string &power, double byPower, double byArea) {
        world.turnover(power, 2024, byPower);
        world.cell(RowId::GapRatio) = {.state = CellState::Value,
                                       .value = byPower / byArea,
                                       .byPower = byPower,
                                       .byArea = byArea,
                                       .period = periodOf(2024)};
    };
    add("CHN", 105, 100);
    CHECK(world.findings().size() == 1);
    add("RUS", 20, 10);
    add("EU", 10, 40);
    REQUIRE(world.findings().size() == 2);
    const Finding gap = world.findings()[1];
    CHECK(gap.rule == FindingRule::Gap);
    CHECK(gap.parts == std::vector<FindingPart>{{"EU", 10, 10, 2024}, {"KAZ", 40, 40, 2024}});
    CHECK_THAT(gap.factor, WithinRel(4.0, 1e-12));
}

TEST_CASE("Who borders the area is told, the longest border first; zero is known, and no source isn't", "[finding]")
{
    World world;
    const auto add = [&](const std::string &power, double km) {
        world.power(power);
        world.cell(RowId::BorderKm) = {.state = CellState::Value, .value = km, .upper = km};
    };
    add("USA", 0);
    REQUIRE(world.findings().size() == 2);
    CHECK(world.findings()[1].rule == FindingRule::NoBorders);
    add("CHN", 2000);
    add("RUS", 7000);
    const Finding borders = world.findings()[1];
    CHECK(borders.rule == FindingRule::Borders);
    CHECK(borders.parts == std::vector<FindingPart>{{"RUS", 7000, 7000, 0}, {"CHN", 2000, 2000, 0}});
    CHECK(borders.missing == std::vector<std::string>{"USA"});
}

TEST_CASE("The index is told with who is in it and who is out", "[finding]")
{
    World world;
    world.power("CHN");
    world.comparison.index = MultivectorIndex{.year = 2023, .value = 0.5, .in = {"CHN", "RUS"}, .out = {"EU"}};
    const Finding index = world.findings().back();
    CHECK(index.rule == FindingRule::Index);
    CHECK(index.value == 0.5);
    REQUIRE(index.parts.size() == 2);
    CHECK(index.parts[1].power == "RUS");
    CHECK(index.parts[1].year == 2023);
    CHECK(index.missing == std::vector<std::string>{"EU"});
    world.comparison.index->isWithheld = true; // by somebody who may be the largest
    CHECK(world.findings().size() == 1);
    world.comparison.index->isWithheld = false;
    world.comparison.index->value = std::numeric_limits<double>::quiet_NaN();
    CHECK(world.findings().size() == 1);
}
