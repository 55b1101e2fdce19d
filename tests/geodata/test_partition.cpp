// SPDX-License-Identifier: GPL-3.0-or-later
#include "geodata/derive/partition.h"

#include "geodata/derive/geodesy.h"
#include "tests/geodata/border_world.h"
#include "tests/geodata/random_world.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/matchers/catch_matchers_floating_point.hpp>
#include <catch2/matchers/catch_matchers_string.hpp>

#include <numeric>

using namespace geodata;
using namespace border_world;
using Catch::Matchers::EndsWith;
using Catch::Matchers::WithinRel;
using enum LandClaim::Kind;

namespace {

/// AAA has two pieces of land, BBB and CCC one each, from west to east.
std::vector<Country> fourPieces()
{
    return {country("AAA", {{box(0, 0, 1, 1), {}}, {box(1, 0, 2, 1), {}}}), country("BBB", {{box(2, 0, 3, 1), {}}}),
            country("CCC", {{box(3, 0, 4, 1), {}}})};
}
constexpr LonLat InFirst{0.5, 0.5};
constexpr LonLat InSecond{1.5, 0.5};

LandClaim move(std::string from, std::string to, std::optional<LonLat> place = {}, std::size_t line = 2)
{
    return {Move, std::move(from), place, std::move(to), {}, "", "", line};
}
LandClaim dispute(std::string code, std::optional<LonLat> place = {}, std::size_t line = 2)
{
    return {Disputed, std::move(code), place, "", {}, "", "", line};
}

/// What a viewpoint with these claims makes of countries.
struct Seen
{
    std::vector<Country> countries;
    Viewpoint viewpoint;
    std::vector<std::string> notices;
    Partition partition;

    explicit Seen(std::vector<LandClaim> claims, std::vector<Country> all = fourPieces())
        : countries(std::move(all)), viewpoint{.id = "x", .claims = std::move(claims)}
    {
        const CountryIndex index(countries);
        std::unordered_map<std::string, CountryRow> rows;
        for (CountryRow row = 0; row < countries.size(); ++row)
            rows.emplace(countries[row].code, row);
        std::vector<Error> errors;
        partition = partitionOf(viewpoint, countries, index, rows, "viewpoints.csv", errors);
        for (const Error &error : errors)
            notices.push_back(toEnglish(error));
    }
    using Rows = std::vector<CountryRow>;
    using Marks = std::vector<std::uint8_t>;
};

/// The one notice of a wrong claim on line 7; the claim after it works.
std::string noticeFor(const LandClaim &wrong)
{
    const Seen seen({wrong, move("BBB", "CCC", {}, 8)});
    CHECK(seen.partition.owners == Seen::Rows{0, 0, 2, 2});
    CHECK_FALSE(seen.partition.hasDisputed());
    REQUIRE(seen.notices.size() == 1);
    CHECK_THAT(seen.notices[0], Catch::Matchers::StartsWith("viewpoints.csv, line 7: "));
    CHECK_THAT(seen.notices[0], EndsWith("the row is left out."));
    return seen.notices[0];
}

} // namespace

TEST_CASE("The file itself moves nothing and disputes nothing", "[partition]")
{
    const auto countries = fourPieces();
    const Partition partition = partitionOf(countries);
    CHECK(partition.owners == Seen::Rows{0, 0, 1, 2});
    CHECK(partition.isDisputed == Seen::Marks{0, 0, 0, 0});
    CHECK(partition.landCount == std::vector<std::uint32_t>{2, 1, 1});
    CHECK_FALSE(partition.hasDisputed());
    CHECK(partition.claimOf(0, {}) == nullptr);
    CHECK(regrouped(countries, partition) == countries);
    CHECK(Seen({}).partition == partition);
}

TEST_CASE("A move with a place moves one piece of land, a move without moves all", "[partition]")
{
    const Seen one({move("AAA", "BBB", InSecond)});
    CHECK(one.partition.owners == Seen::Rows{0, 1, 1, 2});
    CHECK(one.partition.landCount == std::vector<std::uint32_t>{1, 2, 1});
    const Seen all({move("AAA", "BBB")});
    CHECK(all.partition.owners == Seen::Rows{1, 1, 1, 2});
    CHECK(all.partition.landCount == std::vector<std::uint32_t>{0, 3, 1});
    CHECK(one.notices.empty());
    CHECK(all.notices.empty());
    CHECK_FALSE(one.partition.hasDisputed());
}

TEST_CASE("Disputed land stays whose it is, and is marked", "[partition]")
{
    const Seen one({dispute("AAA", InFirst)});
    CHECK(one.partition.owners == Seen::Rows{0, 0, 1, 2});
    CHECK(one.partition.isDisputed == Seen::Marks{1, 0, 0, 0});
    CHECK(one.partition.hasDisputed());
    CHECK(Seen({dispute("AAA")}).partition.isDisputed == Seen::Marks{1, 1, 0, 0});
}

TEST_CASE("Land may be moved and disputed; claims name it by whom it belongs to in the file", "[partition]")
{
    const Seen seen({move("AAA", "BBB", InFirst, 2), dispute("AAA", InFirst, 3)});
    CHECK(seen.partition.owners == Seen::Rows{1, 0, 1, 2});
    CHECK(seen.partition.isDisputed == Seen::Marks{1, 0, 0, 0});
    REQUIRE(seen.partition.claimOf(0, seen.viewpoint) != nullptr);
    CHECK(seen.partition.claimOf(0, seen.viewpoint)->line == 3);
    CHECK(seen.partition.claimOf(1, seen.viewpoint) == nullptr);
    // What is BBB's by the first row is still AAA's land for the second.
    const Seen chained({move("AAA", "BBB", {}, 2), move("BBB", "CCC", {}, 3)});
    CHECK(chained.partition.owners == Seen::Rows{1, 1, 2, 2});
}

TEST_CASE("Where two claims speak of the same land the later wins", "[partition]")
{
    const Seen seen({move("AAA", "BBB", {}, 2), move("AAA", "CCC", InFirst, 3)});
    CHECK(seen.partition.owners == Seen::Rows{2, 1, 1, 2});
    CHECK(seen.partition.claimOf(0, seen.viewpoint)->line == 3);
    CHECK(seen.partition.claimOf(1, seen.viewpoint)->line == 2);
    const Seen turned({move("AAA", "CCC", InFirst, 2), move("AAA", "BBB", {}, 3)});
    CHECK(turned.partition.owners == Seen::Rows{1, 1, 1, 2});
}

TEST_CASE("A claim of a country that isn't there is left out", "[partition]")
{
    CHECK_THAT(noticeFor(move("XXX", "BBB", {}, 7)), Catch::Matchers::ContainsSubstring("has no country XXX"));
    CHECK_THAT(noticeFor(move("AAA", "YYY", {}, 7)), Catch::Matchers::ContainsSubstring("has no country YYY"));
    CHECK_THAT(noticeFor(dispute("ZZZ", InFirst, 7)), Catch::Matchers::ContainsSubstring("has no country ZZZ"));
    CHECK(Seen({move("XXX", "YYY")}).notices.size() == 2);
}

TEST_CASE("A claim whose place lies at sea or in other land is left out", "[partition]")
{
    CHECK_THAT(noticeFor(move("AAA", "BBB", LonLat{-5, 0.5}, 7)),
               Catch::Matchers::ContainsSubstring("the place -5, 0.5 (longitude, latitude) lies in no land"));
    CHECK_THAT(noticeFor(move("AAA", "BBB", LonLat{3.5, 0.5}, 7)),
               Catch::Matchers::ContainsSubstring("the place 3.5, 0.5 (longitude, latitude) lies in CCC, not in AAA"));
    CHECK_THAT(noticeFor(dispute("BBB", LonLat{0.5, 0.5}, 7)),
               Catch::Matchers::ContainsSubstring("lies in AAA, not in BBB"));
}

TEST_CASE("Regrouped countries keep their rows, and land goes to whom it belongs", "[partition]")
{
    const Seen seen({move("AAA", "CCC", InSecond)});
    const auto countries = regrouped(seen.countries, seen.partition);
    REQUIRE(countries.size() == 3);
    CHECK(countries[0].code == "AAA");
    CHECK(countries[0].polygons == std::vector{seen.countries[0].polygons[0]});
    CHECK(countries[1] == seen.countries[1]);
    CHECK(countries[2].polygons == std::vector{seen.countries[0].polygons[1], seen.countries[2].polygons[0]});
    const Seen all({move("AAA", "CCC")});
    const auto without = regrouped(all.countries, all.partition);
    REQUIRE(without.size() == 3);
    CHECK(without[0].code == "AAA");
    CHECK(without[0].polygons.empty());
}

TEST_CASE("Every piece of land of a country is visited once, moved land included", "[partition]")
{
    const Seen seen({move("AAA", "CCC", InSecond)});
    std::vector<LandRow> lands;
    forEachLandOf(2, seen.countries, seen.partition, [&](LandRow land, const Polygon &polygon) {
        lands.push_back(land);
        CHECK(polygon == (land == 1 ? seen.countries[0] : seen.countries[2]).polygons[land == 1 ? 1 : 0]);
    });
    CHECK(lands == std::vector<LandRow>{1, 3});
}

TEST_CASE("No viewpoint makes land appear or vanish", "[partition]")
{
    const auto countries = random_world::partition(4, 8, 3);
    std::vector<LandClaim> claims{move("C0", "C5"), move("C7", "C5"), move("C5", "C0"), dispute("C9")};
    const Seen seen(claims, countries);
    const auto sum = [](const std::vector<Country> &all) {
        return std::transform_reduce(all.begin(), all.end(), 0.0, std::plus(),
                                     [](const Country &country) { return areaKm2(country); });
    };
    const auto after = regrouped(countries, seen.partition);
    CHECK_THAT(sum(after), WithinRel(sum(countries), 1e-12));
    CHECK_THAT(areaKm2(after[5]), WithinRel(areaKm2(countries[0]) + areaKm2(countries[7]), 1e-12));
    CHECK_THAT(areaKm2(after[0]), WithinRel(areaKm2(countries[5]), 1e-12));
    CHECK(after[7].polygons.empty());
    CHECK(std::accumulate(seen.partition.landCount.begin(), seen.partition.landCount.end(), 0U) == 16);
}

TEST_CASE("Borders follow the land: what was a border is gone, what was none is one, and disputed parts are known",
          "[partition]")
{
    const Seen seen({move("AAA", "CCC", InSecond), dispute("AAA", InSecond)});
    const Topology topology = buildTopology(seen.countries);
    const BorderNet net = findBorders(topology, seen.countries);
    const auto before = bordersOf(net, partitionOf(seen.countries), seen.countries);
    REQUIRE(before.size() == 2);
    CHECK(before[0].disputedKilometers == 0);
    const auto after = bordersOf(net, seen.partition, seen.countries);
    const double side = distanceKm({1, 0}, {1, 1});
    REQUIRE(after.size() == 2);
    CHECK(borderBetween(0, 1, after) == nullptr);
    const Border *within = borderBetween(0, 2, after);
    REQUIRE(within != nullptr);
    CHECK_THAT(within->kilometers, WithinRel(side, 1e-9));
    CHECK_THAT(within->disputedKilometers, WithinRel(side, 1e-9));
    const Border *round = borderBetween(1, 2, after);
    REQUIRE(round != nullptr);
    CHECK_THAT(round->kilometers, WithinRel(2 * side, 1e-9));
    CHECK_THAT(round->disputedKilometers, WithinRel(side, 1e-9));
    CHECK(std::ranges::count_if(round->pieces, &BorderPiece::isDisputed) == 1);
    CHECK(round->parts == 2);
    // The outline follows, too.
    const OutlineLengths lengths = outlineOf(2, topology, net, seen.partition);
    CHECK_THAT(lengths.borders, WithinRel(3 * side, 1e-9));
    CHECK_THAT(lengths.perimeter, WithinRel(lengths.borders + lengths.coast, 1e-12));
}
