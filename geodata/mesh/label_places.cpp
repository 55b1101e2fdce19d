// SPDX-License-Identifier: GPL-3.0-or-later
#include "geodata/mesh/label_places.h"

#include "geodata/derive/plane.h"
#include "geodata/mesh/rings.h"
#include "geodata/model/parallel.h"

#include <array>
#include <cmath>
#include <numbers>
#include <optional>
#include <queue>

namespace geodata {
namespace {

constexpr std::size_t MaxOutlinePoints = 300; // an outline this fine is fine enough to set a name into
constexpr double BoxSize = 0.06;              // world units: a name every 22° or so, where a country is that large
constexpr double MinAreaShare = 0.1;          // pieces smaller than this part of a country's largest get no name
constexpr double SlantGain = 1.5;             // a slanted run must be that much longer than a level one

template <typename Visit>
void forEachEdge(const WorldRings &rings, Visit visit)
{
    for (const auto &ring : rings) {
        for (std::size_t i = 0, j = ring.size() - 1; i < ring.size(); j = i++)
            visit(ring[j], ring[i]);
    }
}

/// Distance to the outline, negative outside.
double clearance(const WorldRings &rings, WorldPoint p)
{
    bool isInside = false;
    double nearest = std::numeric_limits<double>::max();
    forEachEdge(rings, [&](WorldPoint a, WorldPoint b) {
        if ((a.y > p.y) != (b.y > p.y) && p.x < (b.x - a.x) * (p.y - a.y) / (b.y - a.y) + a.x)
            isInside = !isInside;
        nearest = std::min(nearest, distanceToSegment(p, a, b));
    });
    return isInside ? nearest : -nearest;
}

/// The place within a box that is farthest from the outline, to 5 %: squares are split while they may hold a better
/// one (the idea of the "pole of inaccessibility" search by Garcia-Castellanos and Lombardo, on a quadtree).
std::optional<WorldPoint> mostInland(const WorldRings &rings, const WorldBox &box)
{
    struct Square
    {
        WorldPoint center;
        double half;
        double clearance;
        double best() const { return clearance + half * std::numbers::sqrt2; }
        bool operator<(const Square &other) const { return best() < other.best(); }
    };
    const auto squareAt = [&](WorldPoint center, double half) {
        return Square{center, half, clearance(rings, center)};
    };
    std::priority_queue<Square> queue;
    const double side = std::min(box.right - box.left, box.bottom - box.top);
    if (side <= 0)
        return {};
    for (double x = box.left; x < box.right; x += side) {
        for (double y = box.top; y < box.bottom; y += side)
            queue.push(squareAt({x + side / 2, y + side / 2}, side / 2));
    }
    Square best{{}, 0, 0};
    while (!queue.empty() && queue.top().best() > best.clearance * 1.05 + 1e-9) {
        const Square square = queue.top();
        queue.pop();
        if (square.clearance > best.clearance)
            best = square;
        if (square.half < 1e-7)
            continue;
        const double half = square.half / 2;
        for (const double dx : {-half, half}) {
            for (const double dy : {-half, half})
                queue.push(squareAt({square.center.x + dx, square.center.y + dy}, half));
        }
    }
    if (best.clearance <= 0)
        return {};
    return best.center;
}

struct Run
{
    double back = 0;
    double ahead = 0;
    double length() const { return back + ahead; }
};

/// How far one can go from a place, both ways along a direction, before the outline is met.
Run runThrough(const WorldRings &rings, WorldPoint p, double angle)
{
    const double cosine = std::cos(angle);
    const double sine = std::sin(angle);
    Run run{1, 1};
    forEachEdge(rings, [&](WorldPoint a, WorldPoint b) {
        const double da = (a.y - p.y) * cosine - (a.x - p.x) * sine;
        const double db = (b.y - p.y) * cosine - (b.x - p.x) * sine;
        if ((da > 0) == (db > 0))
            return;
        const double t = da / (da - db);
        const double at = (a.x + t * (b.x - a.x) - p.x) * cosine + (a.y + t * (b.y - a.y) - p.y) * sine;
        double &end = at < 0 ? run.back : run.ahead;
        end = std::min(end, std::abs(at));
    });
    return run;
}

LabelPlace placeAlong(const WorldRings &rings, WorldPoint center, double angle, double radius)
{
    // A name has height: what counts is the shortest of three parallel runs.
    Run run = runThrough(rings, center, angle);
    for (const double side : {-0.15, 0.15}) {
        const WorldPoint beside{center.x - side * radius * std::sin(angle), center.y + side * radius * std::cos(angle)};
        const Run other = runThrough(rings, beside, angle);
        run = {std::min(run.back, other.back), std::min(run.ahead, other.ahead)};
    }
    LabelPlace place;
    const double shift = (run.ahead - run.back) / 2;
    place.center = {center.x + shift * std::cos(angle), center.y + shift * std::sin(angle)};
    place.angle = angle;
    place.halfLength = run.length() / 2;
    place.radius = clearance(rings, place.center);
    if (place.radius <
        0.4 * radius) { // the middle of the run is a narrow spot: rather a shorter run round the wide one
        place.center = center;
        place.halfLength = std::min(run.back, run.ahead);
        place.radius = radius;
    }
    return place;
}

LabelPlace bestRun(const WorldRings &rings, WorldPoint center)
{
    const double radius = clearance(rings, center);
    LabelPlace best = placeAlong(rings, center, 0, radius);
    const double level = best.halfLength;
    for (int degrees = -75; degrees <= 90; degrees += 15) {
        const LabelPlace slanted = placeAlong(rings, center, degrees * std::numbers::pi / 180, radius);
        if (slanted.halfLength > level * SlantGain && slanted.halfLength > best.halfLength)
            best = slanted;
    }
    return best;
}

/// The run round one part of a large country: not moved to the run's middle, where all parts would meet.
LabelPlace levelRunAround(const WorldRings &rings, WorldPoint center)
{
    const Run run = runThrough(rings, center, 0);
    LabelPlace place;
    place.center = center;
    place.halfLength = std::min(run.back, run.ahead);
    place.radius = clearance(rings, center);
    return place;
}

WorldRings outlineOf(const Topology &topology, const LevelTable &levels, const ArcPolygon &polygon)
{
    for (std::size_t level = levels.count(); level-- > 0;) {
        WorldRings rings = ringsAt(topology, levels, polygon, level);
        std::size_t points = 0;
        for (const auto &ring : rings)
            points += ring.size();
        if (points <= MaxOutlinePoints || level == 0)
            return rings;
    }
    return {};
}

void placesIn(const WorldRings &rings, double area, std::vector<LabelPlace> &places)
{
    if (rings.empty())
        return;
    WorldBox box;
    for (const WorldPoint &point : rings[0])
        box.add(point);
    const auto add = [&](const WorldBox &part, bool isWhole) {
        const auto center = mostInland(rings, part);
        if (!center)
            return;
        LabelPlace level = levelRunAround(rings, *center);
        level.area = area;
        if (isWhole) {
            LabelPlace best = bestRun(rings, *center);
            best.area = area;
            places.push_back(best);
            if (best.angle != 0)
                places.push_back(level); // a second choice, should another name be in the slanted one's way
            return;
        }
        for (const LabelPlace &other : places) {
            if (std::hypot(other.center.x - level.center.x, other.center.y - level.center.y) < BoxSize / 3)
                return;
        }
        places.push_back(level);
    };
    add(box, true);
    const double width = box.right - box.left;
    const double height = box.bottom - box.top;
    if (std::max(width, height) < 1.5 * BoxSize)
        return;
    const double columns = std::ceil(width / BoxSize);
    const double rows = std::ceil(height / BoxSize);
    for (double row = 0; row < rows; ++row) {
        for (double column = 0; column < columns; ++column) {
            add({box.left + width * column / columns, box.top + height * row / rows,
                 box.left + width * (column + 1) / columns, box.top + height * (row + 1) / rows},
                false);
        }
    }
}

} // namespace

std::vector<LabelPlace> findLabelPlaces(const Topology &topology, const LevelTable &levels)
{
    const std::size_t countryCount = topology.owners.empty() ? 0 : topology.owners.back() + 1;
    std::vector<std::vector<const ArcPolygon *>> polygons(countryCount);
    for (const ArcPolygon &polygon : topology.polygons)
        polygons[topology.owners[polygon.land]].push_back(&polygon);

    std::vector<std::vector<LabelPlace>> found(countryCount);
    forEachInParallel(countryCount, [&](std::size_t row) {
        auto &pieces = polygons[row];
        const auto areaOf = [&](const ArcPolygon *polygon) { return topology.rings[polygon->firstRing].area; };
        std::ranges::stable_sort(pieces, std::ranges::greater(), areaOf);
        for (const ArcPolygon *polygon : pieces) {
            if (areaOf(polygon) < MinAreaShare * areaOf(pieces.front()) || found[row].size() > 100)
                break;
            const std::size_t before = found[row].size();
            placesIn(outlineOf(topology, levels, *polygon), areaOf(polygon), found[row]);
            for (std::size_t i = before; i < found[row].size(); ++i)
                found[row][i].land = polygon->land;
        }
        for (std::size_t rank = 0; rank < found[row].size(); ++rank) {
            found[row][rank].country = static_cast<CountryRow>(row);
            found[row][rank].rank = static_cast<std::uint32_t>(rank);
        }
    });
    std::vector<LabelPlace> all;
    for (const auto &places : found)
        all.insert(all.end(), places.begin(), places.end());
    return all;
}

} // namespace geodata
