// SPDX-License-Identifier: GPL-3.0-or-later
#include "geodata/mesh/clip.h"

#include <cmath>

namespace geodata {
namespace {

enum class Axis
{
    X,
    Y
};

double coordinate(WorldPoint point, Axis axis)
{
    return axis == Axis::X ? point.x : point.y;
}

/// Where an edge meets a cut line. The ends are ordered first, so that both neighbours of an edge get the same bits.
WorldPoint crossing(WorldPoint a, WorldPoint b, Axis axis, double at)
{
    if (coordinate(b, axis) < coordinate(a, axis))
        std::swap(a, b);
    const double t = (at - coordinate(a, axis)) / (coordinate(b, axis) - coordinate(a, axis));
    return axis == Axis::X ? WorldPoint{at, a.y + t * (b.y - a.y)} : WorldPoint{a.x + t * (b.x - a.x), at};
}

/// The part of the rings on one side of a line: below `at` if keepsLow, else above.
WorldRings cut(const WorldRings &rings, Axis axis, double at, bool keepsLow)
{
    WorldRings result;
    result.reserve(rings.size());
    for (const auto &ring : rings) {
        std::vector<WorldPoint> kept;
        kept.reserve(ring.size() / 2 + 4);
        WorldPoint previous = ring.back();
        bool wasIn = keepsLow ? coordinate(previous, axis) <= at : coordinate(previous, axis) >= at;
        for (const WorldPoint point : ring) {
            const bool isIn = keepsLow ? coordinate(point, axis) <= at : coordinate(point, axis) >= at;
            if (isIn != wasIn)
                kept.push_back(crossing(previous, point, axis, at));
            if (isIn)
                kept.push_back(point);
            previous = point;
            wasIn = isIn;
        }
        if (kept.size() >= 3)
            result.push_back(std::move(kept));
    }
    return result;
}

struct Range
{
    int first = 0;
    int last = 0;
};

/// Halves the rings along one axis until each piece lies in one row or column of the grid.
void divide(const WorldRings &rings, Axis axis, Range range, int size, double overlap,
            const std::function<void(int, const WorldRings &)> &take)
{
    if (rings.empty())
        return;
    if (range.first == range.last) {
        take(range.first, rings);
        return;
    }
    const int middle = range.first + (range.last - range.first) / 2;
    const double at = double(middle + 1) / size;
    divide(cut(rings, axis, at + overlap, true), axis, {range.first, middle}, size, overlap, take);
    divide(cut(rings, axis, at - overlap, false), axis, {middle + 1, range.last}, size, overlap, take);
}

Range rangeOf(const WorldRings &rings, Axis axis, int size)
{
    double low = coordinate(rings[0][0], axis);
    double high = low;
    for (const WorldPoint point : rings[0]) {
        low = std::min(low, coordinate(point, axis));
        high = std::max(high, coordinate(point, axis));
    }
    const int first = static_cast<int>(std::floor(low * size));
    const int last = static_cast<int>(std::ceil(high * size)) - 1; // land that ends on a line doesn't reach over it
    return {first, std::max(first, last)};
}

} // namespace

void cutIntoTiles(const WorldRings &rings, int size, double overlap,
                  const std::function<void(Tile, const WorldRings &)> &take)
{
    if (rings.empty() || rings[0].size() < 3)
        return;
    Range rows = rangeOf(rings, Axis::Y, size);
    rows = {std::clamp(rows.first, 0, size - 1), std::clamp(rows.last, 0, size - 1)};
    divide(rings, Axis::Y, rows, size, overlap, [&](int row, const WorldRings &band) {
        divide(band, Axis::X, rangeOf(band, Axis::X, size), size, overlap, [&](int column, const WorldRings &piece) {
            const int world = static_cast<int>(std::floor(double(column) / size));
            if (world == 0) {
                take({column, row}, piece);
                return;
            }
            WorldRings moved = piece;
            for (auto &ring : moved) {
                for (WorldPoint &point : ring)
                    point.x -= world;
            }
            take({column - world * size, row}, moved);
        });
    });
}

} // namespace geodata
