// SPDX-License-Identifier: GPL-3.0-or-later
#include "geodata/derive/borders.h"

#include "tests/geodata/border_world.h"
#include "tests/geodata/random_world.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>
#include <catch2/generators/catch_generators_range.hpp>
#include <catch2/matchers/catch_matchers_floating_point.hpp>

#include <geodesic.h>
#include <geos_c.h>

#include <memory>
#include <set>

using namespace geodata;
using namespace border_world;
using Catch::Matchers::WithinAbs;
using Catch::Matchers::WithinRel;

namespace {

/// A random world with an enclave in the middle of its first country, and a lake with an island that is another's.
std::vector<Country> randomCountries(int size, int steps, unsigned seed)
{
    auto countries = random_world::partition(size, steps, seed);
    const LonLatBox around = boxOf(countries[0]);
    const LonLat middle{(around.west + around.east) / 2, (around.south + around.north) / 2};
    const Ring enclave = random_world::island(middle, 0.1 * (around.east - around.west), 60, seed);
    countries[0].polygons[0].holes.push_back(enclave);
    countries.back().polygons.push_back({enclave, {}});
    countries.push_back(country("ISLE", {{random_world::island({0, 0}, 3, 100, seed), {}}}));
    return countries;
}

/// Two countries side by side along the meridian of 1°, from the equator to 1° N.
std::vector<Country> twoSquares()
{
    return {country("WWW", {{box(0, 0, 1, 1), {}}}), country("EEE", {{box(1, 0, 2, 1), {}}})};
}

constexpr double MeridianDegreeKm = 110.57438855779878; // from the equator to 1° N on WGS 84

/// Polygons and lines of the GEOS library, by its C interface.
class Geos
{
public:
    using Shape = std::unique_ptr<GEOSGeometry, decltype(&GEOSGeom_destroy)>;

    Geos() { initGEOS(nullptr, nullptr); }
    ~Geos() { finishGEOS(); }
    Geos(const Geos &) = delete;
    Geos &operator=(const Geos &) = delete;

    /// All outlines of a country.
    Shape outlinesOf(const Country &country)
    {
        std::vector<GEOSGeometry *> rings;
        for (const Polygon &polygon : country.polygons) {
            rings.push_back(lineOf(polygon.outer));
            for (const Ring &hole : polygon.holes)
                rings.push_back(lineOf(hole));
        }
        return own(GEOSGeom_createCollection(GEOS_MULTILINESTRING, rings.data(), static_cast<unsigned>(rings.size())));
    }
    Shape intersection(const Shape &a, const Shape &b) { return own(GEOSIntersection(a.get(), b.get())); }
    static double length(const Shape &shape)
    {
        double result = 0;
        GEOSLength(shape.get(), &result);
        return result;
    }

private:
    static Shape own(GEOSGeometry *shape) { return {shape, GEOSGeom_destroy}; }
    static GEOSGeometry *lineOf(const Ring &ring)
    {
        GEOSCoordSequence *places = GEOSCoordSeq_create(static_cast<unsigned>(ring.size() + 1), 2);
        for (unsigned i = 0; i <= ring.size(); ++i)
            GEOSCoordSeq_setXY(places, i, ring[i % ring.size()].lon, ring[i % ring.size()].lat);
        return GEOSGeom_createLineString(places);
    }
};

double planarLength(std::span<const LonLat> line)
{
    double length = 0;
    for (std::size_t i = 1; i < line.size(); ++i)
        length += std::hypot(line[i].lon - line[i - 1].lon, line[i].lat - line[i - 1].lat);
    return length;
}

/// Whose land lies a little to the left and to the right of the middle of the first segment.
std::pair<CountryRow, CountryRow> besides(const World &world, std::span<const LonLat> line)
{
    const LonLat middle{(line[0].lon + line[1].lon) / 2, (line[0].lat + line[1].lat) / 2};
    const double length = planarLength(line.first(2));
    const double east = 1e-5 * (line[1].lon - line[0].lon) / length;
    const double north = 1e-5 * (line[1].lat - line[0].lat) / length;
    return {world.index.rowAt({middle.lon - north, middle.lat + east}),
            world.index.rowAt({middle.lon + north, middle.lat - east})};
}

/// Checks that the pieces run end to end, with a to their left and b to their right.
void checkPieces(const World &world, const Border &border)
{
    REQUIRE_FALSE(border.pieces.empty());
    CHECK(border.pieces[0].startsAnew);
    CHECK(world.countries[border.a].code < world.countries[border.b].code);
    LonLat last;
    for (const BorderPiece &piece : border.pieces) {
        const auto line = world.places(piece);
        CHECK(besides(world, line) == std::pair(border.a, border.b));
        if (!piece.startsAnew)
            CHECK(line.front() == last);
        last = line.back();
    }
}

std::ptrdiff_t startsOf(const Border &border)
{
    return std::ranges::count_if(border.pieces, &BorderPiece::startsAnew);
}

} // namespace

TEST_CASE("A border is the same from both sides, and a country has none with itself", "[borders]")
{
    const World world(randomCountries(4, 10, 1));
    CHECK(world.borders.size() == 24 + 1); // of a grid of 4 × 4, and the enclave's
    for (const Border &border : world.borders) {
        CHECK(borderBetween(border.a, border.b, world.borders) == &border);
        CHECK(borderBetween(border.b, border.a, world.borders) == &border);
    }
    CHECK(borderBetween(0, 0, world.borders) == nullptr);
    CHECK(world.between("C0", "ISLE") == nullptr);
}

TEST_CASE("Borders don't depend on the order of countries, nor on where rings start and how they wind", "[borders]")
{
    const auto seed = GENERATE(range(1U, 7U));
    const auto countries = randomCountries(3 + static_cast<int>(seed % 3), 15, seed);
    const auto expected = summaryOf(World(countries));
    REQUIRE(expected.size() > 12);
    for (unsigned telling = 0; telling < 4; ++telling) {
        const World world(retold(countries, 10 * seed + telling));
        const auto got = summaryOf(world);
        REQUIRE(got.size() == expected.size());
        for (const auto &[pair, lengthAndParts] : expected) {
            INFO(pair.first << "–" << pair.second);
            REQUIRE(got.contains(pair));
            CHECK_THAT(got.at(pair).first, WithinRel(lengthAndParts.first, 1e-9));
            CHECK(got.at(pair).second == lengthAndParts.second);
        }
        CHECK(world.notices.empty());
    }
}

TEST_CASE("A country's borders and its coast add up to its perimeter", "[borders]")
{
    const auto seed = GENERATE(range(1U, 5U));
    const World world(randomCountries(4, 20, seed));
    for (const Country &each : world.countries) {
        const CountryRow row = world.rowOf(each.code);
        double borders = 0;
        for (const Border *border : bordersOf(row, world.borders))
            borders += border->kilometers;
        double perimeter = 0;
        for (const Polygon &polygon : each.polygons) {
            perimeter += perimeterKm(polygon.outer);
            for (const Ring &hole : polygon.holes)
                perimeter += perimeterKm(hole);
        }
        const OutlineLengths lengths = outlineOf(row, world.topology, world.net, world.partition);
        CHECK_THAT(lengths.perimeter, WithinRel(perimeter, 1e-9));
        CHECK_THAT(lengths.borders, WithinAbs(borders, 1e-9 * perimeter));
        CHECK_THAT(lengths.borders + lengths.coast, WithinRel(perimeter, 1e-9));
        CHECK(lengths.coast >= 0);
    }
    const CountryRow inner = world.rowOf("C5"); // in the second row and column
    CHECK(outlineOf(inner, world.topology, world.net, world.partition).coast == 0);
}

TEST_CASE("GEOS finds the same borders by cutting outlines with each other", "[borders]")
{
    const auto seed = GENERATE(range(1U, 6U));
    const World world(randomCountries(2 + static_cast<int>(seed % 4), 12, seed));
    Geos geos;
    std::vector<Geos::Shape> outlines;
    outlines.reserve(world.countries.size());
    for (const Country &each : world.countries)
        outlines.push_back(geos.outlinesOf(each));
    std::size_t neighbours = 0;
    std::size_t points = 0;
    for (CountryRow a = 0; a < world.countries.size(); ++a) {
        for (CountryRow b = a + 1; b < world.countries.size(); ++b) {
            INFO(world.countries[a].code << "–" << world.countries[b].code);
            const auto common = geos.intersection(outlines[a], outlines[b]);
            REQUIRE(common);
            const double expected = Geos::length(common);
            const Border *border = borderBetween(a, b, world.borders);
            REQUIRE((border != nullptr) == (expected > 0));
            points += expected == 0 && !GEOSisEmpty(common.get()) ? 1 : 0;
            if (border == nullptr)
                continue;
            ++neighbours;
            double length = 0;
            for (const BorderPiece &piece : border->pieces)
                length += planarLength(world.places(piece));
            CHECK_THAT(length, WithinRel(expected, 1e-9));
        }
    }
    CHECK(neighbours == world.borders.size());
    CHECK(points > 0); // countries that touch in a corner are no neighbours
}

TEST_CASE("Lengths are PROJ's geodesics", "[borders]")
{
    const auto seed = GENERATE(range(1U, 4U));
    geod_geodesic wgs84{};
    geod_init(&wgs84, 6378137, 1 / 298.257223563);
    const World world(randomCountries(3, 12, seed));
    for (const Border &border : world.borders) {
        double meters = 0;
        for (const BorderPiece &piece : border.pieces) {
            const auto line = world.places(piece);
            for (std::size_t i = 1; i < line.size(); ++i) {
                double step = 0;
                geod_inverse(&wgs84, line[i - 1].lat, line[i - 1].lon, line[i].lat, line[i].lon, &step, nullptr,
                             nullptr);
                meters += step;
            }
        }
        CHECK_THAT(border.kilometers, WithinRel(meters / 1000, 1e-12));
    }
}

TEST_CASE("A degree along the equator and a degree along a meridian are as long as the books say", "[borders]")
{
    const World alongMeridian(twoSquares());
    CHECK_THAT(alongMeridian.kilometersBetween("WWW", "EEE"), WithinAbs(MeridianDegreeKm, 1e-6));
    const World alongEquator({country("NNN", {{box(5, 0, 6, 1), {}}}), country("SSS", {{box(5, -1, 6, 0), {}}})});
    CHECK_THAT(alongEquator.kilometersBetween("NNN", "SSS"), WithinAbs(111.31949079327357, 1e-6));
}

TEST_CASE("Pieces go end to end, with the country of the lower code to the left", "[borders]")
{
    const auto seed = GENERATE(range(1U, 5U));
    const World world(retold(randomCountries(4, 10, seed), seed));
    for (const Border &border : world.borders) {
        INFO(world.countries[border.a].code << "–" << world.countries[border.b].code);
        checkPieces(world, border);
        CHECK(startsOf(border) == static_cast<std::ptrdiff_t>(border.parts));
    }
    CHECK(std::ranges::is_sorted(world.borders, {}, [&](const Border &border) {
        return std::pair(world.countries[border.a].code, world.countries[border.b].code);
    }));
}

TEST_CASE("Where three countries meet there are three borders, none longer than its own line", "[borders]")
{
    const World world({country("AAA", {{{{0, 0}, {1, 0}, {1, 1}, {1, 2}, {0, 2}}, {}}}),
                       country("BBB", {{{{1, 0}, {2, 0}, {2, 1}, {1, 1}}, {}}}),
                       country("CCC", {{{{1, 1}, {2, 1}, {2, 2}, {1, 2}}, {}}})});
    CHECK(world.borders.size() == 3);
    CHECK_THAT(world.kilometersBetween("AAA", "BBB"), WithinRel(distanceKm({1, 0}, {1, 1}), 1e-12));
    CHECK_THAT(world.kilometersBetween("CCC", "AAA"), WithinRel(distanceKm({1, 1}, {1, 2}), 1e-12));
    CHECK_THAT(world.kilometersBetween("BBB", "CCC"), WithinRel(distanceKm({1, 1}, {2, 1}), 1e-12));
    CHECK(world.notices.empty());
}

TEST_CASE("An enclave has one border, a closed line as long as its outline, which both countries know", "[borders]")
{
    const Ring inner = box(4, 4, 6, 6);
    Ring hole = inner;
    std::rotate(hole.begin(), hole.begin() + 2, hole.end());
    std::ranges::reverse(hole);
    const World world({country("LES", {{inner, {}}}), country("ZAF", {{box(0, 0, 10, 10), {hole}}})});
    REQUIRE(world.borders.size() == 1);
    const Border &border = world.borders[0];
    CHECK(border.parts == 1);
    REQUIRE(border.pieces.size() == 1);
    const auto line = world.places(border.pieces[0]);
    CHECK(line.size() == 5);
    CHECK(line.front() == line.back());
    CHECK_THAT(border.kilometers, WithinRel(perimeterKm(inner), 1e-12));
    checkPieces(world, border);
    CHECK(bordersOf(world.rowOf("LES"), world.borders) == std::vector{&border});
    CHECK(bordersOf(world.rowOf("ZAF"), world.borders) == std::vector{&border});
    CHECK(world.outline("LES").coast == 0);
    CHECK_THAT(world.outline("ZAF").coast, WithinRel(perimeterKm(box(0, 0, 10, 10)), 1e-12));
}

TEST_CASE("A country with an exclave has a border in two parts", "[borders]")
{
    // AAA, BBB, AAA from west to east.
    const World world(
        {country("AAA", {{box(0, 0, 1, 1), {}}, {box(2, 0, 3, 1), {}}}), country("BBB", {{box(1, 0, 2, 1), {}}})});
    REQUIRE(world.borders.size() == 1);
    CHECK(world.borders[0].parts == 2);
    CHECK(startsOf(world.borders[0]) == 2);
    CHECK_THAT(world.borders[0].kilometers, WithinRel(2 * MeridianDegreeKm, 1e-9));
    checkPieces(world, world.borders[0]);
}

TEST_CASE("A border goes on in one part where another polygon of the same country begins", "[borders]")
{
    const World world(
        {country("AAA", {{{{0, 0}, {1, 0}, {1, 1}, {1, 2}, {0, 2}}, {}}}),
         country("BBB", {{{{1, 0}, {2, 0}, {2, 1}, {1, 1}}, {}}, {{{1, 1}, {2, 1}, {2, 2}, {1, 2}}, {}}})});
    REQUIRE(world.borders.size() == 1);
    CHECK(world.borders[0].pieces.size() == 2);
    CHECK(world.borders[0].parts == 1);
    CHECK(startsOf(world.borders[0]) == 1);
    checkPieces(world, world.borders[0]);
}

TEST_CASE("A ring of several pieces is one part and starts once", "[borders]")
{
    // The enclave is two polygons of one country, so that its ring has two nodes.
    const World world({country("AAA", {{box(0, 0, 10, 10), {{{4, 4}, {5, 4}, {6, 4}, {6, 6}, {5, 6}, {4, 6}}}}}),
                       country("BBB", {{box(4, 4, 5, 6), {}}, {box(5, 4, 6, 6), {}}})});
    REQUIRE(world.borders.size() == 1);
    CHECK(world.borders[0].pieces.size() == 2);
    CHECK(world.borders[0].parts == 1);
    CHECK(startsOf(world.borders[0]) == 1);
    checkPieces(world, world.borders[0]);
}

TEST_CASE("Countries that touch in a point have no border", "[borders]")
{
    const World world({country("AAA", {{box(0, 0, 1, 1), {}}}), country("BBB", {{box(1, 1, 2, 2), {}}})});
    CHECK(world.borders.empty());
    CHECK(world.notices.empty());
}

TEST_CASE("Land of one country side by side is no border, and no part of its perimeter", "[borders]")
{
    const World world({country("AAA", {{box(0, 0, 1, 1), {}}, {box(1, 0, 2, 1), {}}})});
    CHECK(world.borders.empty());
    CHECK(world.notices.empty());
    CHECK_THAT(world.outline("AAA").perimeter,
               WithinRel(2 * MeridianDegreeKm + 2 * distanceKm({0, 0}, {1, 0}) + 2 * distanceKm({0, 1}, {1, 1}), 1e-9));
    CHECK(world.outline("AAA").borders == 0);
}

TEST_CASE("A border across ±180° is found and hangs together, however either country is cut", "[borders]")
{
    const double length = distanceKm({170, 60}, {180, 60}) + distanceKm({-180, 60}, {-170, 60});
    const Polygon northWest{box(170, 60, 180, 70), {}};
    const Polygon northEast{box(-180, 60, -170, 70), {}};
    const Polygon southWest{box(170, 50, 180, 60), {}};
    const Polygon southEast{box(-180, 50, -170, 60), {}};
    const Polygon north{{{170, 60}, {180, 60}, {190, 60}, {190, 70}, {170, 70}}, {}}; // unwrapped
    const std::vector<std::vector<Country>> worlds{
        {country("NNN", {northWest, northEast}), country("SSS", {southWest, southEast})},
        {country("NNN", {north}), country("SSS", {southWest, southEast})},
        {country("SSS", {southWest, southEast}), country("NNN", {north})},
    };
    for (const auto &countries : worlds) {
        const World world(countries);
        REQUIRE(world.borders.size() == 1);
        CHECK_THAT(world.borders[0].kilometers, WithinRel(length, 1e-9));
        CHECK(world.borders[0].parts == 1);
        CHECK(startsOf(world.borders[0]) == 1);
        CHECK(world.notices.empty());
    }
}

TEST_CASE("A border hangs together where one of its pieces is a turn of the world away", "[borders]")
{
    // Longitudes whose place on the map is rounded otherwise beyond 180° than before it.
    for (const double node : {181.0, 183.5, 185.125, 187.75}) {
        const Polygon west{{{170, 60}, {node, 60}, {node, 70}, {170, 70}}, {}};
        const Polygon east{{{node - 360, 60}, {-170, 60}, {-170, 70}, {node - 360, 70}}, {}};
        const Polygon south{{{170, 50}, {190, 50}, {190, 60}, {node, 60}, {170, 60}}, {}};
        const World world({country("NNN", {west, east}), country("SSS", {south})});
        INFO(node);
        REQUIRE(world.borders.size() == 1);
        CHECK(world.borders[0].pieces.size() == 2);
        CHECK(world.borders[0].parts == 1);
        CHECK(startsOf(world.borders[0]) == 1);
    }
}

TEST_CASE("A border that touches itself is followed to its end, and no piece comes twice", "[borders]")
{
    // BBB's two polygons touch in a corner, at which AAA's outline passes twice.
    const World world({country("AAA", {{{{0, 0}, {1, 0}, {1, 1}, {2, 1}, {2, 2}, {0, 2}}, {}}, {box(1, 0, 2, 1), {}}}),
                       country("BBB", {{box(2, 0, 3, 1), {}}, {box(2, 1, 3, 2), {}}})});
    REQUIRE(world.borders.size() == 1);
    std::set<std::uint32_t> stretches;
    for (const BorderPiece &piece : world.borders[0].pieces)
        CHECK(stretches.insert(piece.stretch).second);
    CHECK_THAT(world.borders[0].kilometers, WithinRel(distanceKm({2, 0}, {2, 1}) + distanceKm({2, 1}, {2, 2}), 1e-9));
    CHECK(world.borders[0].parts == 1);
}

TEST_CASE("A country's borders come the longest first", "[borders]")
{
    const World world(randomCountries(4, 10, 3));
    const auto own = bordersOf(world.rowOf("C5"), world.borders);
    REQUIRE(own.size() == 4);
    CHECK(std::ranges::is_sorted(own, std::ranges::greater(), &Border::kilometers));
}

TEST_CASE("The border nearest to a point is found, and nothing beyond reach", "[borders]")
{
    const World world(randomCountries(4, 40, 2));
    const BorderIndex index(world.net);
    const auto everything = [](std::uint32_t) { return true; };
    std::mt19937 random(5);
    std::uniform_real_distribution<double> lon(38, 82);
    std::uniform_real_distribution<double> lat(28, 72);
    for (int i = 0; i < 300; ++i) {
        const WorldPoint point = toWorld({lon(random), lat(random)});
        double least = 1e9;
        for (const BorderStretch &stretch : world.net.stretches) {
            for (std::uint32_t k = stretch.firstPoint; k + 1 < stretch.firstPoint + stretch.pointCount; ++k) {
                const WorldPoint a = world.net.points[k];
                const WorldPoint b = world.net.points[k + 1];
                const double squared = (b.x - a.x) * (b.x - a.x) + (b.y - a.y) * (b.y - a.y);
                const double t =
                    std::clamp(((point.x - a.x) * (b.x - a.x) + (point.y - a.y) * (b.y - a.y)) / squared, 0., 1.);
                least = std::min(least, std::hypot(a.x + t * (b.x - a.x) - point.x, a.y + t * (b.y - a.y) - point.y));
            }
        }
        const auto found = index.nearest(point, 1, everything);
        REQUIRE(found);
        CHECK_THAT(found->distance, WithinAbs(least, 1e-12));
        CHECK(index.nearest(point, least * 1.0001, everything));
        CHECK_FALSE(index.nearest(point, least * 0.9999, everything));
        const auto other = index.nearest(point, 1, [&](std::uint32_t s) { return s != found->stretch; });
        REQUIRE(other);
        CHECK(other->stretch != found->stretch);
        CHECK(other->distance >= found->distance);
    }
    CHECK_FALSE(BorderIndex().nearest({0.5, 0.5}, 1, everything));
}

TEST_CASE("A border beyond ±180° is found from either turn of the world", "[borders]")
{
    const World world({country("NNN", {{{{170, 60}, {190, 60}, {190, 70}, {170, 70}}, {}}}),
                       country("SSS", {{{{170, 50}, {190, 50}, {190, 60}, {170, 60}}, {}}})});
    const BorderIndex index(world.net);
    const auto everything = [](std::uint32_t) { return true; };
    for (const double lon : {185.0, -175.0, 175.0, 535.0})
        CHECK(index.nearest(toWorld({lon, 60.1}), 1e-3, everything));
    CHECK_FALSE(index.nearest(toWorld({-165, 60.1}), 1e-3, everything));
}
