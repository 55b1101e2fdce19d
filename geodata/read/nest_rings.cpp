// SPDX-License-Identifier: GPL-3.0-or-later
#include "geodata/read/nest_rings.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <optional>

namespace geodata {

namespace {

constexpr std::size_t Nobody = static_cast<std::size_t>(-1);

double signedArea(const Ring &ring)
{
    double sum = 0;
    for (std::size_t i = 0; i < ring.size(); ++i) {
        const LonLat &a = ring[i];
        const LonLat &b = ring[i + 1 < ring.size() ? i + 1 : 0];
        sum += (a.lon - ring[0].lon) * (b.lat - ring[0].lat) - (b.lon - ring[0].lon) * (a.lat - ring[0].lat);
    }
    return sum / 2;
}

/// Tells whether a place lies in a ring, looking only at the edges that pass its latitude.
class RingInside
{
public:
    RingInside(const Ring &ring, const LonLatBox &box) : m_ring(ring), m_south(box.south)
    {
        // Edges that run up and down all the way stand in every band, so then there must be few.
        constexpr std::size_t EdgesPerBand = 8;
        const double height = box.north - box.south;
        double climb = 0;
        for (std::size_t i = 0; i < ring.size(); ++i)
            climb += std::abs(ring[next(i)].lat - ring[i].lat);
        std::size_t bands = 1;
        if (height > 0 && climb > 0)
            bands += static_cast<std::size_t>(static_cast<double>(ring.size()) *
                                              std::min(1.0 / EdgesPerBand, height / climb * EdgesPerBand));
        m_bandsPerDegree = height > 0 ? static_cast<double>(bands) / height : 0;
        m_bands.resize(bands);
        for (std::size_t i = 0; i < ring.size(); ++i) {
            const auto [low, high] = std::minmax(ring[i].lat, ring[next(i)].lat);
            for (std::size_t band = bandOf(low); band <= bandOf(high); ++band)
                m_bands[band].push_back(i);
        }
    }

    /// None: on the ring itself.
    std::optional<bool> contains(LonLat place) const
    {
        bool isInside = false;
        for (const std::size_t i : m_bands[bandOf(place.lat)]) {
            const LonLat &a = m_ring[i];
            const LonLat &b = m_ring[next(i)];
            if (a == place || b == place)
                return std::nullopt;
            if ((a.lat > place.lat) == (b.lat > place.lat))
                continue;
            const double side = (b.lon - a.lon) * (place.lat - a.lat) - (b.lat - a.lat) * (place.lon - a.lon);
            if (side == 0)
                return std::nullopt;
            if ((side > 0) == (b.lat > a.lat))
                isInside = !isInside;
        }
        return isInside;
    }

private:
    std::size_t next(std::size_t i) const { return i + 1 < m_ring.size() ? i + 1 : 0; }
    std::size_t bandOf(double lat) const
    {
        const double band = (lat - m_south) * m_bandsPerDegree;
        return static_cast<std::size_t>(std::clamp(band, 0.0, static_cast<double>(m_bands.size() - 1)));
    }

    const Ring &m_ring;
    double m_south;
    double m_bandsPerDegree = 0;
    std::vector<std::vector<std::size_t>> m_bands;
};

/// What nestRings knows of each ring.
struct Sorted
{
    LonLatBox box = {};
    double area = 0;
    bool isOuter = true;
    std::size_t container = Nobody; ///< the smallest ring it may lie in
    std::optional<RingInside> inside = {};
};

bool isWithin(const LonLatBox &inner, const LonLatBox &outer)
{
    return inner.west >= outer.west && inner.east <= outer.east && inner.south >= outer.south &&
           inner.north <= outer.north;
}

bool liesIn(const Ring &inner, const Ring &ring, Sorted &outer)
{
    if (!outer.inside)
        outer.inside.emplace(ring, outer.box);
    for (const LonLat place : inner) {
        if (const std::optional<bool> answer = outer.inside->contains(place))
            return *answer;
    }
    return true; // all of its places are places of the other
}

/// Finds for every ring that `seeks` the smallest one that `holds` and has it inside, sweeping from west to east.
template <typename Seeks, typename Holds>
void findContainers(std::span<const Ring> rings, std::vector<Sorted> &sorted, Seeks seeks, Holds holds)
{
    std::vector<std::size_t> order;
    for (std::size_t i = 0; i < rings.size(); ++i) {
        if (std::isfinite(sorted[i].area))
            order.push_back(i);
    }
    // A container begins no later than what it contains, and is larger.
    std::ranges::sort(order, [&](std::size_t a, std::size_t b) {
        if (sorted[a].box.west != sorted[b].box.west)
            return sorted[a].box.west < sorted[b].box.west;
        return std::abs(sorted[a].area) > std::abs(sorted[b].area);
    });
    std::vector<std::size_t> active;
    std::vector<std::size_t> candidates;
    for (const std::size_t i : order) {
        const LonLatBox &box = sorted[i].box;
        if (seeks(sorted[i])) {
            candidates.clear();
            std::erase_if(active, [&](std::size_t other) { return sorted[other].box.east < box.west; });
            std::ranges::copy_if(active, std::back_inserter(candidates), [&](std::size_t other) {
                return isWithin(box, sorted[other].box) && std::abs(sorted[other].area) > std::abs(sorted[i].area);
            });
            std::ranges::sort(candidates, {}, [&](std::size_t other) { return std::abs(sorted[other].area); });
            const auto found = std::ranges::find_if(
                candidates, [&](std::size_t other) { return liesIn(rings[i], rings[other], sorted[other]); });
            if (found != candidates.end())
                sorted[i].container = *found;
        }
        if (holds(sorted[i]))
            active.push_back(i);
    }
}

} // namespace

std::vector<RingNest> nestRings(std::span<const Ring> rings)
{
    std::vector<Sorted> sorted(rings.size());
    bool hasClockwise = false;
    for (std::size_t i = 0; i < rings.size(); ++i) {
        std::ranges::for_each(rings[i], [&](LonLat place) { sorted[i].box.add(place); });
        sorted[i].area = signedArea(rings[i]);
        hasClockwise |= sorted[i].area < 0;
    }
    if (hasClockwise) {
        for (Sorted &ring : sorted)
            ring.isOuter = !(ring.area > 0);
        findContainers(
            rings, sorted, [](const Sorted &ring) { return !ring.isOuter; },
            [](const Sorted &ring) { return ring.isOuter; });
        for (Sorted &ring : sorted)
            ring.isOuter |= ring.container == Nobody;
    } else {
        const auto any = [](const Sorted &) { return true; };
        findContainers(rings, sorted, any, any);
        std::vector<std::size_t> order(rings.size());
        std::iota(order.begin(), order.end(), std::size_t{0});
        std::ranges::sort(order, std::greater(),
                          [&](std::size_t i) { return std::isfinite(sorted[i].area) ? sorted[i].area : 0; });
        for (const std::size_t i : order) // containers are larger, so they have been settled before
            sorted[i].isOuter = sorted[i].container == Nobody || !sorted[sorted[i].container].isOuter;
    }

    std::vector<RingNest> nests;
    std::vector<std::size_t> nestOf(rings.size(), Nobody);
    for (std::size_t i = 0; i < rings.size(); ++i) {
        if (sorted[i].isOuter) {
            nestOf[i] = nests.size();
            nests.push_back({i});
        }
    }
    for (std::size_t i = 0; i < rings.size(); ++i) {
        if (!sorted[i].isOuter)
            nests[nestOf[sorted[i].container]].holes.push_back(i);
    }
    return nests;
}

} // namespace geodata
