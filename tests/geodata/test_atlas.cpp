// SPDX-License-Identifier: GPL-3.0-or-later
#include "geodata/atlas.h"

#include "geodata/derive/geodesy.h"
#include "geodata/mesh/levels.h"
#include "tests/geodata/small_world.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/matchers/catch_matchers_floating_point.hpp>

#include <algorithm>

using namespace geodata;
using Catch::Matchers::WithinRel;

namespace {

const std::filesystem::path Shipped = std::filesystem::path(MULTIVECTOR_SOURCE_DIR) / "resources/atlas";

std::shared_ptr<const Atlas> shipped()
{
    static const auto atlas = [] {
        LoadOptions options;
        options.needsMesh = false;
        return loadAtlas(Shipped, options);
    }();
    REQUIRE(atlas);
    return *atlas;
}

std::string codeAt(LonLat place)
{
    const CountryRow row = shipped()->index.rowAt(place);
    return row == NoCountry ? "" : shipped()->countries[row].code;
}

} // namespace

TEST_CASE("The shipped world needs no repair and gives no cause for notices", "[atlas]")
{
    CHECK(shipped()->notices.empty());
    CHECK(shipped()->countries.size() == 251);
    CHECK(buildTopology(shipped()->countries).contests.empty());
}

TEST_CASE("The five have the areas the books give, to one per cent", "[atlas]")
{
    // FAO land and inland water; Turkmenistan without the Garabogazköl, which is sea here.
    const std::pair<const char *, double> known[] = {
        {"KAZ", 2'724'900}, {"KGZ", 199'950}, {"TJK", 141'380}, {"TKM", 469'930}, {"UZB", 448'970}};
    for (const auto &[code, area] : known) {
        const CountryRow row = shipped()->rowOf(code);
        REQUIRE(row != NoCountry);
        INFO(code);
        CHECK_THAT(areaKm2(shipped()->countries[row]), WithinRel(area, 0.01));
    }
}

TEST_CASE("Known places lie in the right country, enclaves and leased land included", "[atlas]")
{
    CHECK(codeAt({76.95, 43.24}) == "KAZ"); // Almaty
    CHECK(codeAt({63.31, 45.62}) == "KAZ"); // Baikonur, leased
    CHECK(codeAt({71.13, 39.96}) == "UZB"); // Sokh, an exclave
    CHECK(codeAt({70.57, 39.85}) == "TJK"); // Vorukh, an exclave
    CHECK(codeAt({-173.2, 64.4}) == "RUS"); // Provideniya, beyond 180°
    CHECK(codeAt({176.5, 65.5}) == "RUS");  // inland of Anadyr, before it
    CHECK(codeAt({51, 42}).empty());        // the Caspian Sea
    CHECK(codeAt({0, -89.9}) == "ATA");
}

TEST_CASE("Every country has a name in all eight languages", "[atlas]")
{
    for (const Country &country : shipped()->countries) {
        for (const char *language : {"en", "ru", "zh", "kk", "tr", "ja", "de", "fr"}) {
            INFO(country.code << " " << language);
            CHECK(country.names.contains(language));
        }
    }
}

TEST_CASE("The powers and the five are named by the manifest and all there", "[atlas]")
{
    CHECK(shipped()->manifest.centralAsia.size() == 5);
    REQUIRE(shipped()->manifest.powers.size() == 6);
    for (const Power &power : shipped()->manifest.powers) {
        CHECK(power.members.size() == (power.id == "EU" ? 27 : 1));
        for (const std::string &member : power.members)
            CHECK(shipped()->rowOf(member) != NoCountry);
    }
}

TEST_CASE("An atlas comes from the cache the second time, the same but quicker", "[atlas]")
{
    const small_world::Folder cache;
    const auto countries = shipped()->manifest.countriesFile;
    LoadOptions options;
    options.cacheFolder = cache.path();
    const auto first = loadAtlas(Shipped, options);
    REQUIRE(first);
    CHECK_FALSE((*first)->isFromCache);
    REQUIRE(storeInCache(**first, cache.path()));
    const auto second = loadAtlas(Shipped, options);
    REQUIRE(second);
    CHECK((*second)->isFromCache);
    CHECK((*second)->countries == (*first)->countries);
    CHECK(std::ranges::equal(std::as_bytes((*second)->mesh.strokeVertices),
                             std::as_bytes((*first)->mesh.strokeVertices)));
}

TEST_CASE("Borders, viewpoints and notices are the same from the cache as from the files", "[atlas]")
{
    // Neighbours digitised apart, land on top of other land, and a table of viewpoints with a wrong row.
    const small_world::Folder folder;
    const small_world::Folder cache;
    using small_world::square;
    small_world::write(folder / "map.shp",
                       small_world::Shapefile{.features = {{{square(60, 40)}, {"KAZ", "K"}},
                                                           {{square(61.001, 40)}, {"KGZ", "K"}},
                                                           {{square(62.001, 40)}, {"TJK", "T"}},
                                                           {{square(60.5, 40.5, 0.1)}, {"UZB", "U"}}}});
    small_world::write(folder / "viewpoints.csv", "viewpoint,action,country,longitude,latitude,to,name,note,source\n"
                                                  "mine,move,TJK,,,KAZ,,,\n"
                                                  "mine,move,XXX,,,KAZ,,,\n");
    small_world::write(folder / "atlas.json", R"({"format": 1, "id": "small", "countries": {"file": "map.shp"},)"
                                              R"( "viewpoints": "viewpoints.csv"})");
    LoadOptions options;
    options.cacheFolder = cache.path();
    const auto cold = loadAtlas(folder.path(), options);
    REQUIRE(cold);
    REQUIRE_FALSE((*cold)->isFromCache);
    REQUIRE(storeInCache(**cold, cache.path()));
    const auto warm = loadAtlas(folder.path(), options);
    REQUIRE(warm);
    REQUIRE((*warm)->isFromCache);

    CHECK((*cold)->notices.size() == 3); // a bridge, an overlap, a wrong row
    CHECK((*cold)->countryNotices == 2);
    CHECK((*warm)->notices == (*cold)->notices);
    CHECK((*warm)->countryNotices == (*cold)->countryNotices);
    CHECK((*warm)->viewpoints == (*cold)->viewpoints);
    REQUIRE((*cold)->facts.size() == 2);
    REQUIRE((*warm)->facts.size() == 2);
    for (std::size_t i = 0; i < 2; ++i) {
        const ViewpointFacts &one = (*cold)->facts[i];
        const ViewpointFacts &other = (*warm)->facts[i];
        CHECK(other.partition == one.partition);
        REQUIRE_FALSE(one.borders.empty());
        CHECK(std::ranges::equal(other.borders, one.borders, [](const Border &a, const Border &b) {
            return a.a == b.a && a.b == b.b && a.kilometers == b.kilometers && a.parts == b.parts &&
                   a.besideKilometers == b.besideKilometers && a.pieces.size() == b.pieces.size();
        }));
    }
    CHECK((*cold)->facts[0].borders.size() == 2);
    CHECK((*cold)->facts[1].borders.size() == 1);
    // What a warm start brings is not stored anew; a third start says nothing twice.
    REQUIRE(storeInCache(**warm, cache.path()));
    const auto third = loadAtlas(folder.path(), options);
    REQUIRE(third);
    CHECK((*third)->notices == (*cold)->notices);
}

TEST_CASE("A table of viewpoints that has changed is read anew though the map comes from the cache", "[atlas]")
{
    const small_world::Folder folder;
    const small_world::Folder cache;
    small_world::write(folder / "map.shp", small_world::twoCountries());
    small_world::write(folder / "atlas.json", R"({"format": 1, "id": "small", "countries": {"file": "map.shp"},)"
                                              R"( "viewpoints": "viewpoints.csv"})");
    const std::string header = "viewpoint,action,country,longitude,latitude,to,name,note,source\n";
    small_world::write(folder / "viewpoints.csv", header);
    LoadOptions options;
    options.cacheFolder = cache.path();
    const auto first = loadAtlas(folder.path(), options);
    REQUIRE(first);
    REQUIRE(storeInCache(**first, cache.path()));
    small_world::write(folder / "viewpoints.csv", header + "one,move,KAZ,,,KGZ,,,\n");
    const auto second = loadAtlas(folder.path(), options);
    REQUIRE(second);
    CHECK((*second)->isFromCache);
    CHECK((*first)->facts.size() == 1);
    REQUIRE((*second)->facts.size() == 2);
    CHECK((*second)->facts[1].borders.empty());
    CHECK((*second)->facts[0].borders.size() == 1);
}

TEST_CASE("Loading that is cancelled says so and gives no atlas", "[atlas]")
{
    std::stop_source stop;
    stop.request_stop();
    const auto loaded = loadAtlas(Shipped, {}, Progress{{}, stop.get_token()});
    REQUIRE_FALSE(loaded);
    CHECK(loaded.error().isCancelled);
}

TEST_CASE("The distance from Almaty to Tashkent is what PROJ's geod says", "[geodesy]")
{
    CHECK_THAT(distanceKm({76.95, 43.25}, {69.25, 41.3}), WithinRel(672.0, 0.01));
}
