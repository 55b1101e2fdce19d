// SPDX-License-Identifier: GPL-3.0-or-later
#include "geodata/atlas.h"

#include "tests/geodata/comparison_laws.h"

#include <catch2/generators/catch_generators.hpp>
#include <catch2/generators/catch_generators_range.hpp>
#include <catch2/matchers/catch_matchers_floating_point.hpp>
#include <filesystem>

using namespace geodata;
using Catch::Matchers::WithinRel;

namespace {

const Atlas &shipped()
{
    static const auto atlas = [] {
        LoadOptions options;
        options.needsMesh = false;
        const auto loaded = loadAtlas(std::filesystem::path(MULTIVECTOR_SOURCE_DIR) / "resources/atlas", options);
        REQUIRE(loaded);
        return *loaded;
    }();
    return *atlas;
}

const std::vector<std::string> AllPowers = {"CHN", "EU", "RUS", "USA", "TUR", "JPN", "KOR", "IND", "IRN"};

Comparison compared(const ComparisonRequest &request)
{
    return compare(shipped(), shipped().facts[0], request);
}

} // namespace

TEST_CASE("Any two powers, in any state, any year and by any basis, are compared by the laws", "[shipped][comparison]")
{
    const std::string area = GENERATE("C5", "KAZ", "KGZ", "TJK", "TKM", "UZB");
    for (std::size_t one = 0; one < AllPowers.size(); ++one) {
        for (std::size_t other = one + 1; other < AllPowers.size(); ++other) {
            for (int basis = 0; basis < 4; ++basis) {
                ComparisonRequest request{.powers = {AllPowers[one], AllPowers[other]},
                                          .area = area,
                                          .basis = static_cast<TradeBasis>(basis)};
                for (const ComparedYear mode : {ComparedYear::Latest, ComparedYear::LatestCommon}) {
                    request.yearMode = mode;
                    comparison_laws::check(compared(request));
                }
                request.yearMode = ComparedYear::Fixed;
                for (request.year = shipped().tradeBook.firstYear(); request.year <= shipped().tradeBook.lastYear();
                     ++request.year)
                    comparison_laws::check(compared(request));
            }
        }
    }
}

TEST_CASE("China's $95 bn of 2024 and the EU's $47 bn of 2022 are never ranked", "[shipped][comparison]")
{
    const Comparison press = compared({.powers = {"CHN", "EU"}, .area = "C5", .basis = TradeBasis::Third});
    CHECK(press.rowOf(RowId::Turnover)->isMixedInYears());
    CHECK(press.findings.front().rule == FindingRule::MixedYears);
    const Comparison common =
        compared({.powers = {"CHN", "RUS"}, .area = "C5", .yearMode = ComparedYear::LatestCommon});
    CHECK(common.year == 2024);
    CHECK(common.findings.front().rule == FindingRule::Largest);
    CHECK(common.findings.front().parts.front().power == "CHN");
}

TEST_CASE("China borders three of the five, Russia one, and no other of the powers any", "[shipped][comparison]")
{
    const Comparison comparison = compared({.powers = AllPowers, .area = "C5"});
    const ComparisonRow &states = *comparison.rowOf(RowId::StatesBordered);
    const std::vector<double> expected{3, 0, 1, 0, 0, 0, 0, 0, 1}; // Iran and Turkmenistan
    for (std::size_t i = 0; i < expected.size(); ++i)
        CHECK(states.cells[i].value == expected[i]);
    const ComparisonCell &russian = comparison.rowOf(RowId::BorderKm)->cells[2];
    const Border *border = borderBetween(shipped().rowOf("KAZ"), shipped().rowOf("RUS"), shipped().facts[0].borders);
    REQUIRE(border);
    CHECK(russian.value == border->kilometers);
    CHECK(russian.alternatives.size() == shipped().statedLengthsOf(*border).size());
}

TEST_CASE("Kilometres of corridors in a power are those of its sections, each once", "[shipped][comparison]")
{
    const Atlas &atlas = shipped();
    const Comparison comparison = compared({.powers = {"CHN", "RUS"}, .area = "C5"});
    double longest = 0, sum = 0; // in China: one corridor's main line, all legs of all corridors
    const CountryRow china = atlas.rowOf("CHN");
    for (const std::uint32_t corridor : comparison.rowOf(RowId::Corridors)->cells[0].corridors) {
        const auto &legs = atlas.facts[0].corridors.legs[corridor];
        longest = std::max(longest, legs.front().kmIn(china));
        for (const WayProfile &leg : legs)
            sum += leg.kmIn(china);
    }
    const double km = comparison.rowOf(RowId::CorridorKm)->cells[0].value +
                      comparison.rowOf(RowId::CorridorKmPlanned)->cells[0].value;
    CHECK(km >= longest * 0.99);
    CHECK(km <= sum * 1.01);
    CHECK(comparison.rowOf(RowId::Corridors)->cells[1].value > 0);
}

TEST_CASE("Measures of different methods have no bars, remittances that one bank counts have", "[shipped][comparison]")
{
    const auto rowOf = [](const Comparison &comparison, std::string_view word) {
        const auto found =
            std::ranges::find_if(comparison.rows, [&](const ComparisonRow &row) { return wordOf(row) == word; });
        REQUIRE(found != comparison.rows.end());
        return *found;
    };
    const Comparison uzbek = compared({.powers = {"RUS", "USA", "KOR", "TUR", "EU"}, .area = "UZB"});
    const ComparisonRow remittances = rowOf(uzbek, "remittances");
    CHECK(remittances.hasBars());
    CHECK(remittances.scaleMax == 11.5);
    CHECK(remittances.cells[4].state == CellState::NoSource);
    CHECK(rowOf(uzbek, "students").hasBars());
    const Comparison region = compared({.powers = {"CHN", "EU"}, .area = "C5"});
    CHECK(rowOf(region, "pledged").barsRefused == BarsRefused::Units);
    CHECK(rowOf(region, "fdi_stock").barsRefused == BarsRefused::NothingBeside);
    CHECK(rowOf(region, "fdi_stock").cells[0].value == 35.9);
    CHECK(rowOf(region, "fdi_share").cells[1].qualifier == Qualifier::MoreThan);
}

TEST_CASE("The index of a state says which powers are in it", "[shipped][comparison]")
{
    const Comparison comparison = compared({.powers = {"CHN", "RUS"}, .area = "KAZ"});
    REQUIRE(comparison.index);
    CHECK(comparison.index->hasValue());
    CHECK(comparison.index->in.size() >= 2);
    CHECK_FALSE(compared({.powers = {"CHN", "RUS"}, .area = "C5"}).index);
}
