// SPDX-License-Identifier: GPL-3.0-or-later
#include "geodata/atlas.h"

#include "geodata/derive/plane.h"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>
#include <catch2/generators/catch_generators_range.hpp>
#include <catch2/matchers/catch_matchers_floating_point.hpp>
#include <set>

using namespace geodata;
namespace fs = std::filesystem;
using Catch::Matchers::WithinRel;

namespace {

const Atlas &shipped()
{
    static const auto atlas = [] {
        LoadOptions options;
        options.needsMesh = false;
        return loadAtlas(fs::path(MULTIVECTOR_SOURCE_DIR) / "resources/atlas", options);
    }();
    REQUIRE(atlas);
    return **atlas;
}

std::uint32_t corridor(const std::string &id)
{
    const auto &all = shipped().corridors.corridors;
    const auto found = std::ranges::find(all, id, &Corridor::id);
    REQUIRE(found != all.end());
    return static_cast<std::uint32_t>(found - all.begin());
}

const WayProfile &mainLine(const std::string &id, std::size_t viewpoint = 0)
{
    return shipped().facts[viewpoint].corridors.legs[corridor(id)].front();
}

std::vector<std::string> countriesOf(const WayProfile &profile)
{
    std::vector<std::string> codes;
    for (const CountryRow row : profile.countries())
        codes.push_back(shipped().countries[row].code);
    return codes;
}

std::string name(std::uint32_t point)
{
    return point == NoPoint ? std::string() : shipped().corridors.points[point].names.at("en");
}

std::uint32_t node(const std::string &point)
{
    const auto &points = shipped().corridors.points;
    const auto found =
        std::ranges::find_if(points, [&](const NamedPlace &place) { return place.names.at("en") == point; });
    REQUIRE(found != points.end());
    return shipped().corridorNet.nodeOfPoint[static_cast<std::size_t>(found - points.begin())];
}

using Codes = std::vector<std::string>;

} // namespace

TEST_CASE("The shipped atlas has fourteen corridors, each with a main line, and nothing odd in their tables",
          "[shipped][corridor]")
{
    CHECK(shipped().corridors.corridors.size() == 14);
    CHECK(shipped().corridors.sections.size() > 75); // shared stretches are cut out and stored once
    CHECK(shipped().corridors.volumes.size() == 68);
    CHECK(shipped().places.size() == 96);
    for (const Corridor &row : shipped().corridors.corridors) {
        INFO(row.id);
        REQUIRE_FALSE(row.legs.empty());
        CHECK(row.legs.front().isMain);
        CHECK(std::ranges::count(row.legs, true, &CorridorLeg::isMain) == 1);
        CHECK(row.names.contains("ru"));
        CHECK_FALSE(row.links.empty());
    }
}

TEST_CASE("No stretch of track is stored twice", "[shipped][corridor]")
{
    std::set<std::tuple<double, double, double, double, CorridorMode>> chords;
    for (const CorridorSection &section : shipped().corridors.sections) {
        INFO(section.id);
        for (std::size_t i = 1; i < section.line.size(); ++i) {
            const LonLat a = section.line[i - 1], b = section.line[i];
            const auto [low, high] = std::minmax({std::pair(a.lon, a.lat), std::pair(b.lon, b.lat)});
            CHECK(chords.insert({low.first, low.second, high.first, high.second, section.mode}).second);
        }
    }
    CHECK(chords.size() > 480);
}

TEST_CASE("Every waypoint lies in the country that it claims", "[shipped][corridor]")
{
    for (const NamedPlace &point : shipped().corridors.points) {
        INFO(point.names.at("en"));
        const CountryRow row = shipped().index.rowAt(point.place);
        CHECK((row == NoCountry ? std::string("sea") : shipped().countries[row].code) == point.country);
    }
}

TEST_CASE("Every waypoint lies on a section, so that a way can lead there", "[shipped][corridor]")
{
    for (std::size_t i = 0; i < shipped().corridors.points.size(); ++i) {
        INFO(shipped().corridors.points[i].names.at("en"));
        CHECK(shipped().corridorNet.nodeOfPoint[i] != NoNode);
    }
}

TEST_CASE("The Middle Corridor crosses no Russian territory, the Northern one does, from every viewpoint",
          "[shipped][corridor]")
{
    const CountryRow russia = shipped().rowOf("RUS");
    REQUIRE(shipped().viewpoints.size() == 2);
    for (std::size_t viewpoint = 0; viewpoint < shipped().viewpoints.size(); ++viewpoint) {
        const CorridorFacts &facts = shipped().facts[viewpoint].corridors;
        CHECK(touchOf(corridor("middle_corridor"), russia, facts) == CorridorTouch::Avoids);
        CHECK(touchOf(corridor("northern_corridor"), russia, facts) == CorridorTouch::Crosses);
        CHECK(touchOf(corridor("trans_siberian"), russia, facts) == CorridorTouch::Crosses);
        CHECK(touchOf(corridor("southern_kti"), russia, facts) == CorridorTouch::Avoids);
        CHECK(touchOf(corridor("cpc_oil"), russia, facts) == CorridorTouch::Crosses);
    }
}

TEST_CASE("Kilometres in countries and at sea add up to the drawn length", "[shipped][corridor]")
{
    for (const ViewpointFacts &viewpoint : shipped().facts) {
        for (std::size_t row = 0; row < shipped().corridors.corridors.size(); ++row) {
            for (std::size_t leg = 0; leg < viewpoint.corridors.legs[row].size(); ++leg) {
                INFO(shipped().corridors.corridors[row].id << " leg " << leg);
                const WayProfile &profile = viewpoint.corridors.legs[row][leg];
                double drawn = 0;
                for (const CorridorPart &part : shipped().corridors.corridors[row].legs[leg].parts)
                    drawn += shipped().corridorNet.tracks[part.section].length();
                double sum = 0;
                for (const WayRun &run : profile.runs)
                    sum += run.km;
                CHECK_THAT(profile.km, WithinRel(drawn, 1e-9));
                CHECK_THAT(sum, WithinRel(drawn, 1e-3));
            }
        }
    }
}

TEST_CASE("The main lines lead through the countries that their sources name", "[shipped][corridor]")
{
    CHECK(countriesOf(mainLine("middle_corridor")) == Codes{"CHN", "KAZ", "AZE", "GEO", "ROU", "HUN"});
    CHECK(countriesOf(mainLine("northern_corridor")) == Codes{"CHN", "KAZ", "RUS", "BLR", "POL", "DEU"});
    CHECK(countriesOf(mainLine("cku_railway")) == Codes{"CHN", "KGZ", "UZB"});
    CHECK(countriesOf(mainLine("southern_kti")) == Codes{"CHN", "KAZ", "TKM", "IRN", "TUR"});
    CHECK(countriesOf(mainLine("lapis_lazuli")) == Codes{"AFG", "TKM", "AZE", "GEO", "TUR"});
    CHECK(countriesOf(mainLine("cacgp_abc")) == Codes{"TKM", "UZB", "KAZ", "CHN"});
    CHECK(countriesOf(mainLine("instc_east")) == Codes{"RUS", "KAZ", "TKM", "IRN", "IND"});
}

TEST_CASE("The Middle Corridor crosses the Caspian and the Black Sea", "[shipped][corridor]")
{
    const auto &seas = mainLine("middle_corridor").seas;
    REQUIRE(seas.size() == 2);
    CHECK(name(seas[0].from) == "Aktau port");
    CHECK(name(seas[0].to).starts_with("Alat"));
    CHECK_THAT(seas[0].km, WithinRel(545.0, 0.02));
    CHECK(name(seas[1].from).starts_with("Poti"));
    CHECK(name(seas[1].to).starts_with("Constan"));
}

TEST_CASE("Rail gauges change at the Chinese, Polish, Iranian and Turkish side", "[shipped][corridor]")
{
    struct Change
    {
        std::string corridor;
        int from, to;
        std::string near;
    };
    const auto change = GENERATE(values<Change>({{"middle_corridor", 1435, 1520, "Dostyk"},
                                                 {"northern_corridor", 1520, 1435, "Małaszewicze"},
                                                 {"trans_siberian", 1435, 1520, "Zabaykalsk"},
                                                 {"southern_kti", 1520, 1435, "Incheh Borun"},
                                                 {"southern_sarakhs", 1520, 1435, "Sarakhs"},
                                                 {"cku_railway", 1435, 1520, "Makmal (break of gauge)"},
                                                 {"lapis_lazuli", 1520, 1435, "Akhalkalaki"}}));
    INFO(change.corridor);
    const auto &gauges = mainLine(change.corridor).gauges;
    CHECK(std::ranges::any_of(gauges, [&](const GaugeChange &gauge) {
        return gauge.fromMm == change.from && gauge.toMm == change.to &&
               (name(gauge.before) == change.near || name(gauge.after) == change.near);
    }));
}

TEST_CASE("From Xi'an to Tbilisi by the Middle Corridor the best way leads through four countries over three borders",
          "[shipped][corridor]")
{
    const Atlas &atlas = shipped();
    const CorridorFacts &facts = atlas.facts.front().corridors;
    const RouteWish wish{.corridors = {corridor("middle_corridor")}};
    const auto way =
        bestWay(node("Xi'an International Port"), node("Tbilisi"), wish, atlas.corridorNet, atlas.corridors, facts);
    REQUIRE(way);
    const WayProfile profile = profileOf(*way, atlas.corridorNet, atlas.corridors, atlas.facts.front().partition);
    CHECK(countriesOf(profile) == Codes{"CHN", "KAZ", "AZE", "GEO"});
    CHECK(profile.borders.size() == 2); // the third is the sea
    CHECK(profile.seas.size() == 1);
    CHECK(profile.km > 6000);
    CHECK(profile.km < 7200);
    CHECK(profile.km <= mainLine("middle_corridor").km);
}

TEST_CASE("With Russia closed the Northern Corridor is cut, and from Xi'an to Duisburg nothing is left but what goes "
          "round",
          "[shipped][corridor]")
{
    const Atlas &atlas = shipped();
    const CorridorFacts &facts = atlas.facts.front().corridors;
    const Closures closures{.countries = {atlas.rowOf("RUS")}};
    const auto exposed = exposuresOf(closures, atlas.corridorNet, atlas.corridors, facts);
    CHECK(exposed[corridor("northern_corridor")].exposure == Exposure::Cut);
    CHECK(exposed[corridor("middle_corridor")].exposure == Exposure::None);
    CHECK_FALSE(bestWay(node("Xi'an International Port"), node("Duisburg"), {.closures = closures}, atlas.corridorNet,
                        atlas.corridors, facts));
    const auto round = bestWay(node("Xi'an International Port"), node("Budapest"), {.closures = closures},
                               atlas.corridorNet, atlas.corridors, facts);
    REQUIRE(round);
    const WayProfile profile = profileOf(*round, atlas.corridorNet, atlas.corridors, atlas.facts.front().partition);
    CHECK_FALSE(profile.crosses(atlas.rowOf("RUS")));
}

TEST_CASE("A closed border between Kazakhstan and China leaves the Middle Corridor no way of its own",
          "[shipped][corridor]")
{
    const Atlas &atlas = shipped();
    Closures closures;
    closures.borders.insert(std::minmax(atlas.rowOf("KAZ"), atlas.rowOf("CHN")));
    const auto exposed = exposuresOf(closures, atlas.corridorNet, atlas.corridors, atlas.facts.front().corridors);
    CHECK(exposed[corridor("middle_corridor")].exposure == Exposure::Cut);
    CHECK(exposed[corridor("trans_siberian")].exposure == Exposure::None);
}

TEST_CASE("Rounding the table's chords adds little to their doubt of 5 to 40 km", "[shipped][corridor]")
{
    std::vector<double> offKm;
    for (std::size_t i = 0; i < shipped().corridors.sections.size(); ++i) {
        const CorridorSection &section = shipped().corridors.sections[i];
        const Track &track = shipped().corridorNet.tracks[i];
        if (isWaterborne(section.mode))
            continue; // a ship's way is schematic
        for (std::size_t v = 1; v < section.line.size(); ++v) {
            const WorldPoint a = toWorld(section.line[v - 1]), b = toWorld(section.line[v]);
            double off = 0;
            for (std::uint32_t p = track.vertices[v - 1]; p <= track.vertices[v]; ++p)
                off = std::max(off, distanceToSegment(track.points[p], a, b));
            offKm.push_back(off * kilometersPerWorld(a.y));
        }
    }
    REQUIRE(offKm.size() > 400);
    std::ranges::sort(offKm);
    CHECK(offKm[offKm.size() / 2] < 5);
    CHECK(offKm.back() < 40);
}
