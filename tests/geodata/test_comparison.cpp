// SPDX-License-Identifier: GPL-3.0-or-later
#include "geodata/derive/comparison.h"

#include "tests/geodata/comparison_laws.h"
#include "tests/geodata/random_atlas.h"

#include <catch2/generators/catch_generators.hpp>
#include <catch2/generators/catch_generators_range.hpp>
#include <catch2/matchers/catch_matchers_floating_point.hpp>

using namespace geodata;
using namespace trade_world;
using Side = ReporterSide;
using Catch::Matchers::WithinRel;

namespace {

/// An atlas of nothing but a trade table; the region has two states.
std::shared_ptr<const Atlas> atlasOf(TradeWorld world)
{
    const auto atlas = std::make_shared<Atlas>();
    atlas->manifest.centralAsia = {"KAZ", "KGZ"};
    atlas->trade = std::move(world.table);
    for (TradeFigure &figure : atlas->trade.figures)
        figure.source = figure.reporter;
    atlas->tradeBook = TradeBook(atlas->trade);
    atlas->facts.emplace_back();
    return atlas;
}

Comparison compared(const Atlas &atlas, ComparisonRequest request)
{
    return compare(atlas, atlas.facts[0], request);
}

const ComparisonCell &cellOf(const Comparison &comparison, RowId id, std::size_t column)
{
    const ComparisonRow *row = comparison.rowOf(id);
    REQUIRE(row);
    return row->cells.at(column);
}

const ComparisonRow *measureRow(const Comparison &comparison, PowerMeasure measure)
{
    const auto found = std::ranges::find_if(
        comparison.rows, [&](const ComparisonRow &row) { return row.id == RowId::Measure && row.measure == measure; });
    return found == comparison.rows.end() ? nullptr : &*found;
}

/// China and the EU in Kazakhstan's trade, the EU two years behind; Russia withholds.
TradeWorld threePowers()
{
    TradeWorld world;
    world.figure("KAZ", "CHN", 2024, Exports, Side::Power, 15, "GACC")
        .figure("KAZ", "CHN", 2024, Imports, Side::Power, 25, "GACC")
        .figure("KAZ", "CHN", 2022, Turnover, Side::Power, 30, "GACC")
        .figure("KAZ", "CHN", 2019, Turnover, Side::Power, 20, "GACC")
        .figure("KAZ", "CHN", 2024, Turnover, Side::Country, 32, "BNS")
        .figure("KAZ", "EU", 2022, Turnover, Side::Power, 10, "Eurostat")
        .withheld("KAZ", "RUS", 2024, Turnover, Side::Power, "FTS")
        .figure("KAZ", "USA", 2024, Turnover, Side::Power, 0, "Census");
    return world;
}

const ComparisonRequest Kazakh2024{
    .powers = {"CHN", "EU", "RUS", "USA", "JPN"}, .area = "KAZ", .yearMode = ComparedYear::Fixed, .year = 2024};

} // namespace

TEST_CASE("A value, zero, no data, withheld and no source are told apart", "[comparison]")
{
    const auto atlas = atlasOf(threePowers());
    const Comparison comparison = compared(*atlas, Kazakh2024);
    const auto state = [&](std::size_t column) { return cellOf(comparison, RowId::Turnover, column).state; };
    CHECK(state(0) == CellState::Value);
    CHECK(cellOf(comparison, RowId::Turnover, 0).value == 40);
    CHECK(cellOf(comparison, RowId::Turnover, 0).figures.size() == 2);
    CHECK(state(1) == CellState::NoData); // not of 2024
    CHECK(state(2) == CellState::Withheld);
    CHECK(state(3) == CellState::Value);
    CHECK(cellOf(comparison, RowId::Turnover, 3).value == 0);
    CHECK(state(4) == CellState::NoSource); // nobody ever counted Japan's
    CHECK(cellOf(comparison, RowId::BorderKm, 0).state == CellState::NoSource);
    CHECK(cellOf(comparison, RowId::MeetingsHeld, 0).state == CellState::NoSource);
}

TEST_CASE("Exports, imports, balance, change, gap and share are of the figures they name", "[comparison]")
{
    const auto atlas = atlasOf(threePowers().figure("KAZ", "USA", 2019, Turnover, Side::Power, 5, "Other census"));
    const Comparison comparison = compared(*atlas, Kazakh2024);
    CHECK(cellOf(comparison, RowId::Exports, 0).value == 15);
    CHECK(cellOf(comparison, RowId::Imports, 0).value == 25);
    CHECK(cellOf(comparison, RowId::Balance, 0).value == -10);
    CHECK(cellOf(comparison, RowId::Change, 0).value == 1);
    CHECK(cellOf(comparison, RowId::Change, 0).period == Period{{2019}, {2024}});
    CHECK(cellOf(comparison, RowId::Change, 3).state == CellState::NoData); // another reporter in 2019
    CHECK(cellOf(comparison, RowId::Gap, 0).value == 8);
    CHECK(cellOf(comparison, RowId::GapRatio, 0).value == 1.25);
    CHECK(cellOf(comparison, RowId::GapRatio, 0).byPower == 40);
    CHECK(cellOf(comparison, RowId::GapRatio, 0).byArea == 32);
    CHECK(cellOf(comparison, RowId::Gap, 2).state == CellState::NoData); // the state has nothing to compare with
    CHECK(cellOf(comparison, RowId::Share, 0).value == 1);
    CHECK(cellOf(comparison, RowId::Share, 0).of == std::vector<std::string_view>{"CHN", "USA"});
    CHECK(cellOf(comparison, RowId::Share, 1).state == CellState::NoData);
    CHECK(cellOf(comparison, RowId::Share, 2).state == CellState::Withheld);
}

TEST_CASE("What others counted stands beside a value, and beside a gap too", "[comparison]")
{
    const auto atlas = atlasOf(threePowers().figure("KAZ", "EU", 2024, Turnover, Side::Country, 9, "BNS"));
    const Comparison comparison = compared(*atlas, Kazakh2024);
    const ComparisonCell &chinese = cellOf(comparison, RowId::Turnover, 0);
    REQUIRE(chinese.alternatives.size() == 1);
    CHECK(chinese.alternatives[0].reporter == "BNS");
    CHECK(chinese.alternatives[0].usd == 32);
    CHECK(chinese.alternatives[0].side == ReporterSide::Country);
    const ComparisonCell &european = cellOf(comparison, RowId::Turnover, 1);
    CHECK(european.state == CellState::NoData);
    CHECK(european.alternatives.size() == 1);
}

TEST_CASE("With each its latest, a figure of another year wears it, and the row is mixed", "[comparison]")
{
    const auto atlas = atlasOf(threePowers());
    ComparisonRequest request = Kazakh2024;
    request.yearMode = ComparedYear::Latest;
    request.year = 0;
    const Comparison comparison = compared(*atlas, request);
    CHECK(comparison.year == 2024);
    const ComparisonCell &european = cellOf(comparison, RowId::Turnover, 1);
    CHECK(european.value == 10);
    CHECK(european.period == periodOf(2022));
    CHECK(european.isOtherYear);
    const ComparisonRow &row = *comparison.rowOf(RowId::Turnover);
    CHECK(row.periods == std::vector{periodOf(2024), periodOf(2022)});
    CHECK(row.hasBars());
    for (const std::size_t column : {0U, 1U, 3U})
        CHECK(row.cells[column].differsInYear);
    CHECK_FALSE(row.cells[2].differsInYear);
    CHECK(comparison.findings.front().rule == FindingRule::MixedYears);
    request.year = 2023;
    CHECK(cellOf(compared(*atlas, request), RowId::Turnover, 0).period == periodOf(2022));
    CHECK_FALSE(compared(*atlas, request).rowOf(RowId::Turnover)->isMixedInYears());
}

TEST_CASE("The latest common year is the last that all have; where there is none nothing is compared", "[comparison]")
{
    const auto atlas = atlasOf(threePowers());
    ComparisonRequest request{.powers = {"CHN", "EU"}, .area = "KAZ", .yearMode = ComparedYear::LatestCommon};
    const Comparison common = compared(*atlas, request);
    CHECK(common.year == 2022);
    CHECK(common.commonYear == 2022);
    CHECK(cellOf(common, RowId::Turnover, 0).value == 30);
    CHECK_FALSE(common.rowOf(RowId::Turnover)->isMixedInYears());
    request.year = 2021;
    CHECK_FALSE(compared(*atlas, request).commonYear);
    request.powers.emplace_back("JPN");
    request.year = 0;
    const Comparison none = compared(*atlas, request);
    CHECK(none.year == 0);
    CHECK(cellOf(none, RowId::Turnover, 0).state == CellState::NoData);
    CHECK(none.findings.front().rule == FindingRule::Nobody);
    CHECK(compared(*atlas, Kazakh2024).commonYear == std::nullopt);
}

TEST_CASE("Every comparison of random atlases keeps the laws", "[comparison]")
{
    const auto atlas = random_atlas::make(GENERATE(range(1U, 9U)));
    ComparisonRequest request{.powers = random_atlas::Powers};
    for (const std::string &area : random_atlas::Areas) {
        for (int mode = 0; mode < 3; ++mode) {
            for (int basis = 0; basis < 4; ++basis) {
                for (const int year : {0, 2018, 2020, 2023, 2026}) {
                    request.area = area;
                    request.yearMode = static_cast<ComparedYear>(mode);
                    request.basis = static_cast<TradeBasis>(basis);
                    request.year = year;
                    comparison_laws::check(compared(*atlas, request));
                }
            }
        }
    }
}

TEST_CASE("Shares of all powers add up to one, and those of some to no more", "[comparison]")
{
    const auto atlas = random_atlas::make(GENERATE(range(11U, 19U)));
    for (int basis = 0; basis < 4; ++basis) {
        for (int year = 2020; year < 2027; ++year) {
            ComparisonRequest request{.powers = {"P0", "P1", "P2"},
                                      .area = "C1",
                                      .yearMode = ComparedYear::Fixed,
                                      .year = year,
                                      .basis = static_cast<TradeBasis>(basis)};
            const auto sumOf = [&] {
                double sum = 0;
                const Comparison comparison = compared(*atlas, request);
                for (const ComparisonCell &cell : comparison.rowOf(RowId::Share)->cells)
                    sum += cell.hasValue() ? cell.value : 0;
                return sum;
            };
            const double all = sumOf();
            if (all > 0)
                CHECK_THAT(all, WithinRel(1.0, 1e-12));
            request.powers = {"P2", "P0"};
            CHECK(sumOf() <= all + 1e-12);
        }
    }
}

TEST_CASE("The order of the powers changes no value", "[comparison]")
{
    const auto atlas = random_atlas::make(GENERATE(range(21U, 27U)));
    ComparisonRequest request{.powers = random_atlas::Powers,
                              .area = GENERATE("C1", "C5"),
                              .basis = GENERATE(TradeBasis::Power, TradeBasis::Range)};
    const Comparison straight = compared(*atlas, request);
    std::ranges::reverse(request.powers);
    const Comparison reversed = compared(*atlas, request);
    REQUIRE(straight.rows.size() == reversed.rows.size());
    for (std::size_t row = 0; row < straight.rows.size(); ++row) {
        CHECK(straight.rows[row].scaleMax == reversed.rows[row].scaleMax);
        CHECK(straight.rows[row].barsRefused == reversed.rows[row].barsRefused);
        CHECK(straight.rows[row].periods == reversed.rows[row].periods);
        for (std::size_t column = 0; column < request.powers.size(); ++column) {
            const ComparisonCell &one = straight.rows[row].cells[column];
            const ComparisonCell &other = reversed.rows[row].cells[request.powers.size() - 1 - column];
            CHECK(one.state == other.state);
            CHECK((one.value == other.value || std::isnan(one.value)));
            CHECK(one.period == other.period);
            CHECK(one.differsInYear == other.differsInYear);
        }
    }
    CHECK(straight.commonYear == reversed.commonYear);
}

TEST_CASE("A scale of trade is the same in all years and by all bases", "[comparison]")
{
    const auto atlas = random_atlas::make(31);
    ComparisonRequest request{.powers = {"P0", "P1"}, .area = "C1", .yearMode = ComparedYear::Fixed, .year = 2020};
    const double scale = compared(*atlas, request).rowOf(RowId::Turnover)->scaleMax;
    CHECK(scale > 0);
    request = {
        .powers = {"P2"}, .area = "C1", .yearMode = ComparedYear::Fixed, .year = 2025, .basis = TradeBasis::Range};
    CHECK(compared(*atlas, request).rowOf(RowId::Turnover)->scaleMax == scale);
}

TEST_CASE("A power's border with the region is that of its members with the states", "[comparison]")
{
    const auto atlas = random_atlas::make(41);
    const Comparison comparison = compared(*atlas, {.powers = {"P0", "P1", "P2", "XYZ"}, .area = "C5"});
    const auto between = [&](const char *one, const char *other) {
        const Border *border = borderBetween(atlas->rowOf(one), atlas->rowOf(other), atlas->facts[0].borders);
        return border ? border->kilometers : 0;
    };
    // C0 lies beside C1; C4 beside C1, C3 beside neither C1 nor C2; C8 beside neither.
    CHECK_THAT(cellOf(comparison, RowId::BorderKm, 0).value, WithinRel(between("C0", "C1"), 1e-12));
    CHECK_THAT(cellOf(comparison, RowId::BorderKm, 1).value,
               WithinRel(between("C4", "C1") + between("C3", "C1") + between("C3", "C2") + between("C4", "C2"), 1e-12));
    CHECK(cellOf(comparison, RowId::StatesBordered, 1).value == 1);
    CHECK(cellOf(comparison, RowId::BorderKm, 2).state == CellState::Value);
    CHECK(cellOf(comparison, RowId::BorderKm, 2).value == 0); // zero is known
    CHECK(cellOf(comparison, RowId::BorderKm, 3).state == CellState::NoSource);
    REQUIRE(cellOf(comparison, RowId::BorderKm, 0).alternatives.size() == 1);
    CHECK(cellOf(comparison, RowId::BorderKm, 0).alternatives[0].value == 100);
}

TEST_CASE("The corridors that cross the region either cross a power or avoid it", "[comparison]")
{
    const auto atlas = random_atlas::make(GENERATE(range(51U, 57U)));
    const Comparison comparison = compared(*atlas, {.powers = random_atlas::Powers, .area = "C5"});
    const CorridorFacts &facts = atlas->facts[0].corridors;
    std::size_t crossing = 0;
    for (std::uint32_t row = 0; row < atlas->corridors.corridors.size(); ++row)
        crossing += touchOf(row, atlas->rowOf("C1"), facts) != CorridorTouch::Avoids ||
                            touchOf(row, atlas->rowOf("C2"), facts) != CorridorTouch::Avoids
                        ? 1
                        : 0;
    for (std::size_t column = 0; column < random_atlas::Powers.size(); ++column) {
        const ComparisonCell &with = cellOf(comparison, RowId::Corridors, column);
        const ComparisonCell &without = cellOf(comparison, RowId::CorridorsAvoiding, column);
        CHECK(with.value + without.value == double(crossing));
        CHECK(with.corridors.size() == std::size_t(with.value));
        const double km = cellOf(comparison, RowId::CorridorKm, column).value +
                          cellOf(comparison, RowId::CorridorKmPlanned, column).value;
        if (with.corridors.empty())
            CHECK(km == 0);
    }
}

TEST_CASE("Meetings are counted as their formats are, those in another circle apart", "[comparison]")
{
    const auto atlas = random_atlas::make(GENERATE(range(61U, 66U)));
    const Comparison comparison = compared(*atlas, {.powers = random_atlas::Powers, .area = "C5"});
    for (std::size_t column = 0; column < random_atlas::Powers.size(); ++column) {
        int held = 0, other = 0;
        for (const Meeting &meeting : atlas->meetings) {
            if (meeting.power == random_atlas::Powers[column] && meeting.state == MeetingState::Held)
                (meeting.isWithFive ? held : other) += 1;
        }
        const ComparisonCell &cell = cellOf(comparison, RowId::MeetingsHeld, column);
        if (!cell.hasValue())
            continue;
        CHECK(cell.value == held);
        CHECK(cell.otherCircle == other);
        CHECK(cell.figures.size() == std::size_t(held));
        CHECK(cellOf(comparison, RowId::HighestLevel, column).hasValue() == (held > 0));
        CHECK(cellOf(comparison, RowId::LastMeeting, column).hasValue() == (held + other > 0));
    }
    CHECK(cellOf(comparison, RowId::MeetingsHeld, 3).state == CellState::NoSource);
}

TEST_CASE("Measures have bars only where one reporter counts them in one way, over one period", "[comparison]")
{
    const auto atlas = std::make_shared<Atlas>();
    atlas->facts.emplace_back();
    const MeasureFigure plain{.power = "CHN",
                              .country = "KAZ",
                              .measure = PowerMeasure::Remittances,
                              .unit = "USD billion",
                              .period = periodOf(2024),
                              .value = 2,
                              .reporter = "Bank",
                              .series = "bank",
                              .source = "Bank"};
    atlas->measures = {plain, plain};
    MeasureFigure &other = atlas->measures[1];
    other.power = "RUS";
    other.value = 5;
    const auto row = [&] {
        const Comparison comparison = compared(*atlas, {.powers = {"CHN", "RUS", "EU"}, .area = "KAZ"});
        comparison_laws::check(comparison);
        const ComparisonRow *found = measureRow(comparison, PowerMeasure::Remittances);
        REQUIRE(found);
        CHECK(found->cells[2].state == CellState::NoSource);
        CHECK_FALSE(measureRow(comparison, PowerMeasure::Students)); // nobody says anything of them here
        return *found;
    };
    CHECK(row().barsRefused == BarsRefused::No);
    CHECK(row().scaleMax == 5);
    CHECK(row().unit == "USD billion");
    SECTION("another unit")
    {
        other.unit = "EUR billion";
        CHECK(row().barsRefused == BarsRefused::Units);
        CHECK(row().unit.empty());
    }
    SECTION("a bound")
    {
        other.qualifier = Qualifier::MoreThan;
        CHECK(row().barsRefused == BarsRefused::Bounds);
    }
    SECTION("another method")
    {
        other.series = "other";
        CHECK(row().barsRefused == BarsRefused::Methods);
        other.series = atlas->measures[0].series = "";
        CHECK(row().barsRefused == BarsRefused::Methods);
    }
    SECTION("another period")
    {
        other.period = {{2020}, {2024}};
        CHECK(row().barsRefused == BarsRefused::Periods);
        CHECK(row().isMixedInYears());
    }
    SECTION("nothing beside it")
    {
        other.power = "JPN";
        CHECK(row().barsRefused == BarsRefused::NothingBeside);
    }
}

TEST_CASE("Of several measures the one whose period ends last is taken, the others stand beside it", "[comparison]")
{
    const auto atlas = std::make_shared<Atlas>();
    atlas->facts.emplace_back();
    for (const int year : {2016, 2025, 2024})
        atlas->measures.push_back({.power = "CHN",
                                   .country = "C5",
                                   .unit = "USD billion",
                                   .period = {{year, 1}, {year, 6}},
                                   .value = double(year),
                                   .reporter = "Bank",
                                   .source = "Bank"});
    ComparisonRequest request{.powers = {"CHN"}, .area = "C5"};
    const auto cell = [&] { return measureRow(compared(*atlas, request), PowerMeasure::FdiStock)->cells[0]; };
    CHECK(cell().value == 2025);
    CHECK(cell().alternatives.size() == 2);
    request.year = 2024;
    CHECK(cell().value == 2024);
    request.yearMode = ComparedYear::Fixed;
    CHECK(cell().value == 2024);
    request.year = 2017;
    CHECK(cell().state == CellState::NoData);
    CHECK(cell().alternatives.size() == 3);
}
