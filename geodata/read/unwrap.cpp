// SPDX-License-Identifier: GPL-3.0-or-later
#include "geodata/read/unwrap.h"

#include <algorithm>
#include <cmath>

namespace geodata {

namespace {

/// All longitudes are the same place there, so a step along a pole is no crossing.
bool isPole(LonLat place)
{
    return std::abs(place.lat) >= 90 - 1e-9;
}

bool isCrossing(LonLat from, LonLat to)
{
    return std::abs(to.lon - from.lon) > 180 && !(isPole(from) && isPole(to));
}

/// How much to add to the longitudes after a crossing so that they go on from before it.
double turn(LonLat from, LonLat to)
{
    if (!isCrossing(from, to))
        return 0;
    return -360 * std::round((to.lon - from.lon) / 360);
}

/// Twice the area in square degrees; only whether it is nothing matters.
double area(const Ring &ring)
{
    double sum = 0;
    for (std::size_t i = 0; i < ring.size(); ++i) {
        const LonLat &a = ring[i];
        const LonLat &b = ring[(i + 1) % ring.size()];
        sum += (a.lon - ring[0].lon) * (b.lat - ring[0].lat) - (b.lon - ring[0].lon) * (a.lat - ring[0].lat);
    }
    return std::abs(sum);
}

struct Span
{
    double west = 0;
    double east = 0;
    double middle() const { return (west + east) / 2; }
};

Span spanOf(const Ring &ring)
{
    const auto [west, east] = std::ranges::minmax(ring, {}, &LonLat::lon);
    return {west.lon, east.lon};
}

void shift(Ring &ring, double degrees)
{
    for (LonLat &place : ring)
        place.lon += degrees;
}

/// Opens a ring that goes round a pole at the antimeridian and leads it along the pole. `ring` is continuous, and its
/// first place follows its last one `around` (±360) degrees on.
Ring closedRoundPole(const Ring &ring, double around)
{
    double sum = 0;
    for (const LonLat &place : ring)
        sum += place.lat;
    const double pole = sum < 0 ? -90 : 90;
    const auto place = [&](std::size_t i) {
        return i < ring.size() ? ring[i] : LonLat{ring[i - ring.size()].lon + around, ring[i - ring.size()].lat};
    };
    const auto turns = [](double lon) { return std::floor((lon + 180) / 360); };

    // It is opened where it passes the antimeridian nearest to the pole: nothing lies between there and the pole.
    std::size_t first = 0;
    double seam = -180;
    double seamLat = -pole;
    for (std::size_t i = 0; i < ring.size(); ++i) {
        const LonLat from = place(i);
        const LonLat to = place(i + 1);
        const bool passes = around > 0 ? turns(from.lon) < turns(to.lon) : turns(from.lon) > turns(to.lon);
        if (!passes)
            continue;
        const double lon = 360 * turns(around > 0 ? to.lon : from.lon) - 180;
        const double lat = from.lat + (lon - from.lon) / (to.lon - from.lon) * (to.lat - from.lat);
        if (first == 0 || std::abs(pole - lat) < std::abs(pole - seamLat)) {
            first = i + 1;
            seam = lon;
            seamLat = lat;
        }
    }

    const double begin = around > 0 ? -180 : 180;
    Ring result;
    result.reserve(ring.size() + 4);
    const auto add = [&](LonLat next) {
        if (result.empty() || result.back() != next)
            result.push_back(next);
    };
    add({begin, seamLat});
    for (std::size_t i = 0; i < ring.size(); ++i)
        add({place(first + i).lon - seam + begin, place(first + i).lat});
    add({begin + around, seamLat});
    add({begin + around, pole});
    add({begin, pole});
    return result;
}

bool hasCrossing(const std::vector<LonLat> &places)
{
    return std::ranges::adjacent_find(places, isCrossing) != places.end();
}

/// Makes each place go on from the one before; returns by how much the last one was moved.
double unroll(std::vector<LonLat> &places)
{
    double offset = 0;
    LonLat before = places.front();
    for (LonLat &place : places) {
        offset += turn(before, place);
        before = place;
        place.lon += offset;
    }
    return offset;
}

/// Makes one ring continuous; returns whether it changed.
bool unwrapRing(Ring &ring)
{
    if (!hasCrossing(ring) && !isCrossing(ring.back(), ring.front()))
        return false;

    Ring result = ring;
    const double offset = unroll(result) + turn(ring.back(), ring.front());
    // A ring once round the earth comes back to its beginning a full turn later; twice round is nonsense and stays.
    if (std::abs(offset) > 359 && std::abs(offset) < 361)
        result = closedRoundPole(result, offset);
    else if (area(result) == 0 && area(ring) != 0)
        return false; // a belt round the whole earth, written with edges 360° long: they are meant
    ring = std::move(result);
    return true;
}

} // namespace

bool unwrap(Polygon &polygon)
{
    if (polygon.outer.empty())
        return false;
    bool hasChanged = unwrapRing(polygon.outer);
    Span outer = spanOf(polygon.outer);
    if (std::abs(outer.middle()) > 180) {
        shift(polygon.outer, -360 * std::round(outer.middle() / 360));
        outer = spanOf(polygon.outer);
        hasChanged = true;
    }
    for (Ring &hole : polygon.holes) {
        if (hole.empty())
            continue;
        hasChanged |= unwrapRing(hole);
        const Span inner = spanOf(hole);
        constexpr double Tolerance = 1e-9;
        if (inner.west >= outer.west - Tolerance && inner.east <= outer.east + Tolerance)
            continue;
        const double degrees = 360 * std::round((outer.middle() - inner.middle()) / 360);
        if (degrees != 0) {
            shift(hole, degrees);
            hasChanged = true;
        }
    }
    return hasChanged;
}

bool unwrapLine(std::vector<LonLat> &line)
{
    if (line.empty())
        return false;
    const bool crosses = hasCrossing(line);
    if (crosses)
        unroll(line);
    const double turns = std::round(spanOf(line).middle() / 360);
    if (std::abs(spanOf(line).middle()) <= 180 || turns == 0)
        return crosses;
    shift(line, -360 * turns);
    return true;
}

} // namespace geodata
