// SPDX-License-Identifier: GPL-3.0-or-later
#include "geodata/mesh/country_mesh.h"

#include "geodata/mesh/clip.h"
#include "geodata/mesh/levels.h"
#include "geodata/mesh/rings.h"
#include "geodata/mesh/stroke.h"
#include "geodata/mesh/triangulate.h"
#include "tests/geodata/random_world.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>
#include <catch2/generators/catch_generators_range.hpp>
#include <catch2/matchers/catch_matchers_floating_point.hpp>

#include <cmath>
#include <map>

using namespace geodata;
using Catch::Matchers::WithinRel;

namespace {

double ringArea(const std::vector<WorldPoint> &ring)
{
    double sum = 0;
    for (std::size_t i = 0, j = ring.size() - 1; i < ring.size(); j = i++)
        sum += ring[j].x * ring[i].y - ring[i].x * ring[j].y;
    return std::abs(sum / 2);
}

double polygonArea(const WorldRings &rings)
{
    double area = rings.empty() ? 0 : 2 * ringArea(rings[0]);
    for (const auto &ring : rings)
        area -= ringArea(ring);
    return area;
}

double triangleArea(const Triangles &triangles)
{
    double area = 0;
    for (std::size_t i = 0; i + 2 < triangles.indices.size(); i += 3) {
        const WorldPoint a = triangles.points[triangles.indices[i]];
        const WorldPoint b = triangles.points[triangles.indices[i + 1]];
        const WorldPoint c = triangles.points[triangles.indices[i + 2]];
        area += std::abs((b.x - a.x) * (c.y - a.y) - (c.x - a.x) * (b.y - a.y)) / 2;
    }
    return area;
}

/// Land drawn for each country by a level's triangles.
std::map<int, double> drawnAreas(const CountryMesh &mesh, const MeshLevel &level)
{
    std::map<int, double> areas;
    for (const MeshChunk &chunk : mesh.fills.subspan(level.firstFill, level.fillCount)) {
        const auto vertices = mesh.fillVertices.subspan(chunk.firstVertex, chunk.vertexCount);
        const auto indices = mesh.fillIndices.subspan(chunk.firstIndex, chunk.indexCount);
        for (std::size_t i = 0; i < indices.size(); i += 3) {
            const FillVertex &a = vertices[indices[i]];
            const FillVertex &b = vertices[indices[i + 1]];
            const FillVertex &c = vertices[indices[i + 2]];
            areas[int(a.land)] +=
                std::abs(double(b.x - a.x) * double(c.y - a.y) - double(c.x - a.x) * double(b.y - a.y)) / 2;
        }
    }
    return areas;
}

Country countryOf(const std::string &code, std::vector<Polygon> polygons)
{
    Country country;
    country.code = code;
    country.polygons = std::move(polygons);
    return country;
}

} // namespace

TEST_CASE("A square country becomes two triangles", "[triangulate]")
{
    Triangulator triangulator;
    const Triangles &triangles = triangulator.fill({{{0, 0}, {1, 0}, {1, 1}, {0, 1}}});
    CHECK(triangles.indices.size() == 6);
    CHECK_THAT(triangleArea(triangles), WithinRel(1.0, 1e-12));
}

TEST_CASE("A bow-tie fills both its wings, and a ring without area nothing", "[triangulate]")
{
    Triangulator triangulator;
    CHECK_THAT(triangleArea(triangulator.fill({{{0, 0}, {1, 1}, {1, 0}, {0, 1}}})), WithinRel(0.5, 1e-9));
    CHECK(triangulator.fill({{{0, 0}, {1, 0}, {2, 0}}}).indices.empty());
    CHECK(triangulator.fill({}).indices.empty());
}

TEST_CASE("Pieces in tiles add up to the land they were cut from", "[clip]")
{
    const auto seed = GENERATE(range(1U, 6U));
    std::vector<WorldPoint> ring;
    for (const LonLat &place : random_world::island({30, 40}, 30, 300, seed))
        ring.push_back(toWorld(place));
    const WorldRings rings{ring};
    Triangulator triangulator;
    double sum = 0;
    cutIntoTiles(rings, 16, 0, [&](Tile tile, const WorldRings &piece) {
        sum += triangleArea(triangulator.fill(piece));
        for (const auto &part : piece) {
            for (const WorldPoint &point : part) {
                CHECK(point.x >= tile.column / 16.0);
                CHECK(point.x <= (tile.column + 1) / 16.0);
                CHECK(point.y >= tile.row / 16.0);
                CHECK(point.y <= (tile.row + 1) / 16.0);
            }
        }
    });
    CHECK_THAT(sum, WithinRel(polygonArea(rings), 1e-9));
}

TEST_CASE("Land beyond the antimeridian lands in the tile at the other end of the world", "[clip]")
{
    const WorldRings rings{{{0.99, 0.4}, {1.02, 0.4}, {1.02, 0.5}, {0.99, 0.5}}};
    std::vector<int> columns;
    cutIntoTiles(rings, 4, 0, [&](Tile tile, const WorldRings &) { columns.push_back(tile.column); });
    CHECK(columns == std::vector{3, 0});
}

TEST_CASE("At every level each country is drawn with the area its outline has there", "[country_mesh]")
{
    const auto seed = GENERATE(range(1U, 4U));
    auto countries = random_world::partition(3, 80, seed);
    // A lake in one, and an island that crosses many tiles.
    countries[4].polygons[0].holes.push_back(random_world::island({60, 50}, 2, 40, seed));
    countries.push_back(countryOf("ISL", {{random_world::island({-60, 20}, 25, 500, seed), {}}}));
    const CountryMesh mesh = buildCountryMesh(buildTopology(countries));
    const Topology topology = buildTopology(countries);
    const LevelTable levels = buildLevels(topology);
    REQUIRE(mesh.levels.size() == levels.count());
    for (std::size_t level = 0; level < levels.count(); ++level) {
        auto drawn = drawnAreas(mesh, mesh.levels[level]);
        for (const ArcPolygon &polygon : topology.polygons) {
            const double wanted = polygonArea(ringsAt(topology, levels, polygon, level));
            INFO("level " << level << ", country " << polygon.land);
            CHECK_THAT(drawn[int(polygon.land)], WithinRel(wanted, 2e-3)); // cells reach over their edges by a hair
        }
    }
}

TEST_CASE("Every border is drawn once, every coast once; a line inside one country can be told from them",
          "[country_mesh]")
{
    const Ring west{{0, 0}, {1, 0}, {1, 1}, {0, 1}};
    const Ring east{{1, 0}, {2, 0}, {2, 1}, {1, 1}};
    const auto lengthOf = [](const CountryMesh &mesh, const std::vector<CountryRow> &owners) {
        double length = 0;
        const MeshLevel &level = mesh.levels.back();
        for (const MeshChunk &chunk : mesh.strokes.subspan(level.firstStroke, level.strokeCount)) {
            const auto vertices = mesh.strokeVertices.subspan(chunk.firstVertex, chunk.vertexCount);
            const auto indices = mesh.strokeIndices.subspan(chunk.firstIndex, chunk.indexCount);
            for (const MeshRun &run : mesh.runs.subspan(chunk.firstRun, chunk.runCount)) {
                if (!isOutline(run, owners))
                    continue;
                for (std::size_t i = run.firstIndex; i < run.firstIndex + run.indexCount; i += 6) {
                    const StrokeVertex &a = vertices[indices[i]];
                    const StrokeVertex &b = vertices[indices[i + 2]];
                    length += std::hypot(b.x - a.x, b.y - a.y);
                }
            }
        }
        return length;
    };
    const double degree = 1 / 360.0;
    const CountryMesh two =
        buildCountryMesh(buildTopology(std::vector{countryOf("W", {{west, {}}}), countryOf("E", {{east, {}}})}));
    CHECK_THAT(lengthOf(two, {0, 1}), WithinRel(7 * degree, 1e-3));
    const CountryMesh one = buildCountryMesh(buildTopology(std::vector{countryOf("U", {{west, {}}, {east, {}}})}));
    CHECK_THAT(lengthOf(one, {0, 0}), WithinRel(6 * degree, 1e-3));
    CHECK_THAT(lengthOf(one, {0, 1}), WithinRel(7 * degree, 1e-3)); // from a viewpoint that divides it
}

TEST_CASE("The number of cores doesn't change a byte of the mesh", "[country_mesh]")
{
    const auto countries = random_world::partition(4, 50, 3);
    const CountryMesh a = buildCountryMesh(buildTopology(countries));
    const CountryMesh b = buildCountryMesh(buildTopology(countries));
    CHECK(std::ranges::equal(std::as_bytes(a.fillVertices), std::as_bytes(b.fillVertices)));
    CHECK(std::ranges::equal(std::as_bytes(a.strokeVertices), std::as_bytes(b.strokeVertices)));
    CHECK(std::ranges::equal(std::as_bytes(a.labels), std::as_bytes(b.labels)));
}

TEST_CASE("A stopped build gives no mesh", "[country_mesh]")
{
    std::stop_source stop;
    stop.request_stop();
    CHECK(buildCountryMesh(buildTopology(random_world::partition(2, 10, 1)), {}, Progress{{}, stop.get_token()})
              .levels.empty());
}

TEST_CASE("The level for a zoom is at most half a zoom coarser than the zoom", "[country_mesh]")
{
    const CountryMesh mesh = buildCountryMesh(buildTopology(random_world::partition(2, 10, 1)));
    for (double zoom = 0; zoom < 12; zoom += 0.25) {
        const MeshLevel &level = mesh.levelFor(zoom);
        CHECK((level.zoom >= zoom - 0.5 || &level == &mesh.levels.back()));
    }
}

TEST_CASE("A name's place lies in its country, with the run it promises inside", "[label_places]")
{
    const auto countries = random_world::partition(3, 30, 5);
    const CountryMesh mesh = buildCountryMesh(buildTopology(countries));
    std::vector<bool> hasPlace(countries.size());
    for (const LabelPlace &place : mesh.labels) {
        hasPlace[place.country] = hasPlace[place.country] || place.rank == 0;
        CHECK(place.radius > 0);
        CHECK(place.halfLength > 0);
    }
    CHECK(std::ranges::all_of(hasPlace, std::identity()));
}

TEST_CASE("A long thin country's name follows its axis; a wide one's stays level", "[label_places]")
{
    const Ring chile{{-70, -50}, {-69, -50}, {-69, -20}, {-70, -20}};
    const Ring wide{{0, 0}, {30, 0}, {30, 8}, {0, 8}};
    const CountryMesh mesh =
        buildCountryMesh(buildTopology(std::vector{countryOf("CHL", {{chile, {}}}), countryOf("WID", {{wide, {}}})}));
    for (const LabelPlace &place : mesh.labels) {
        if (place.rank != 0)
            continue;
        const double degrees = std::abs(place.angle) * 180 / 3.14159265358979;
        CHECK_THAT(degrees, Catch::Matchers::WithinAbs(place.country == 0 ? 90 : 0, 1));
    }
}

TEST_CASE("A line's outline is one half width to either side, and two at most in sharp corners", "[stroke]")
{
    const std::vector<WorldPoint> corner{{0, 0}, {1, 0}, {1, 1}};
    const auto points = mitred(corner, false);
    REQUIRE(points.size() == 3);
    CHECK(points[0].mitreX == 0);
    CHECK(points[0].mitreY == -1); // going east, left is north, and y grows southward
    CHECK_THAT(std::hypot(points[1].mitreX, points[1].mitreY), WithinRel(std::sqrt(2.0), 1e-9));
    CHECK_THAT(points[2].along, WithinRel(2.0, 1e-12));

    const std::vector<WorldPoint> needle{{0, 0}, {1, 0}, {0, 0.001}};
    CHECK(std::hypot(mitred(needle, false)[1].mitreX, mitred(needle, false)[1].mitreY) <= 2.0001);
    const std::vector<WorldPoint> dot{{3, 3}, {3, 3}};
    CHECK(mitred(dot, false).empty());
}

TEST_CASE("A mitre of nought comes back from its byte as nought", "[stroke]")
{
    CHECK(toByte(0) == 128);
    CHECK(toByte(-2) == 0);
    CHECK(toByte(2) == 255);
}
