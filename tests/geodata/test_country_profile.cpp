// SPDX-License-Identifier: GPL-3.0-or-later
#include "geodata/derive/country_profile.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/matchers/catch_matchers_floating_point.hpp>

#include <filesystem>
#include <map>

using namespace geodata;
using Catch::Matchers::WithinAbs;
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

CountryProfile profile(const std::string &code, std::size_t viewpoint = 0)
{
    return profileOf(shipped(), shipped().facts[viewpoint], shipped().rowOf(code));
}

} // namespace

TEST_CASE("Kazakhstan's profile has its five neighbours, the corridors through it, its meetings and places",
          "[shipped][country_profile]")
{
    const CountryProfile kazakhstan = profile("KAZ");
    REQUIRE(kazakhstan.borders.size() == 5);
    CHECK(std::ranges::is_sorted(kazakhstan.borders, std::greater(), &Border::kilometers));
    const auto crosses = [&](std::string_view id) {
        return std::ranges::any_of(kazakhstan.corridors, [&](const CorridorPassage &passage) {
            return shipped().corridors.corridors[passage.corridor].id == id;
        });
    };
    CHECK(crosses("middle_corridor"));
    CHECK_FALSE(crosses("trans_siberian"));
    CHECK(std::ranges::any_of(kazakhstan.places,
                              [](const NamedPlace *place) { return place->names.at("en") == "Astana"; }));
    for (const Meeting *meeting : kazakhstan.meetings)
        CHECK(meeting->where.has_value());
    CHECK_FALSE(kazakhstan.meetings.empty());
}

TEST_CASE("The kilometres of a corridor in all its countries and at sea are those of its tracks",
          "[shipped][country_profile]")
{
    for (std::size_t viewpoint = 0; viewpoint < shipped().facts.size(); ++viewpoint) {
        std::map<std::uint32_t, double> km;
        for (CountryRow row = 0; row < shipped().countries.size(); ++row) {
            for (const CorridorPassage &passage : profileOf(shipped(), shipped().facts[viewpoint], row).corridors)
                km[passage.corridor] += passage.operatingKm + passage.unbuiltKm + passage.unstatedKm;
        }
        for (const auto &[corridor, inCountries] : km) {
            double tracks = 0;
            for (std::uint32_t section = 0; section < shipped().corridors.sections.size(); ++section) {
                if (std::ranges::contains(shipped().corridorNet.users[section], corridor))
                    tracks += shipped().corridorNet.tracks[section].km.back();
            }
            CAPTURE(shipped().corridors.corridors[corridor].id, viewpoint);
            CHECK(inCountries > 0);
            CHECK(inCountries <= tracks * 1.001); // the rest is sea
        }
    }
}

TEST_CASE("A country's profile has the kilometres of the main lines that cross it", "[shipped][country_profile]")
{
    const CountryRow row = shipped().rowOf("KAZ");
    for (const CorridorPassage &passage : profile("KAZ").corridors) {
        const WayProfile &main = shipped().facts[0].corridors.legs[passage.corridor].front();
        CAPTURE(shipped().corridors.corridors[passage.corridor].id);
        CHECK(passage.operatingKm + passage.unbuiltKm + passage.unstatedKm >= main.kmIn(row) * 0.999);
    }
}

TEST_CASE("A meeting or place lies in one country at most, and in the one whose land it is",
          "[shipped][country_profile]")
{
    std::map<const void *, int> seen;
    for (CountryRow row = 0; row < shipped().countries.size(); ++row) {
        const CountryProfile facts = profileOf(shipped(), shipped().facts[0], row);
        for (const Meeting *meeting : facts.meetings)
            ++seen[meeting];
        for (const NamedPlace *place : facts.places)
            ++seen[place];
    }
    CHECK(seen.size() > 60);
    CHECK(std::ranges::all_of(seen, [](const auto &entry) { return entry.second == 1; }));
}

TEST_CASE("A country that borders nobody and hosts nothing has an empty profile", "[shipped][country_profile]")
{
    const CountryProfile iceland = profile("ISL");
    CHECK(iceland.borders.empty());
    CHECK(iceland.corridors.empty());
    CHECK(iceland.meetings.empty());
    CHECK(iceland.places.empty());
}
