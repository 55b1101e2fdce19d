// SPDX-License-Identifier: GPL-3.0-or-later
#include "geodata/derive/topology.h"

#include "geodata/model/parallel.h"

#include <bit>
#include <cmath>

namespace geodata {
namespace {

using PlaceId = std::uint32_t;
constexpr PlaceId NoPlace = std::numeric_limits<PlaceId>::max();

/// Brings a longitude into [−180, 180), so that both shores of the antimeridian are the same place.
LonLat wrapped(LonLat place)
{
    if (place.lon >= -180 && place.lon < 180)
        return {place.lon + 0.0, place.lat + 0.0}; // + 0.0 turns −0 into 0
    const double lon = place.lon - 360 * std::floor((place.lon + 180) / 360);
    return {lon + 0.0, place.lat + 0.0};
}

/// Numbers places; equal places get equal numbers. Open addressing, grows at half full.
class PlaceTable
{
public:
    explicit PlaceTable(std::size_t expected) : m_slots(std::bit_ceil(std::max<std::size_t>(16, expected * 2)), NoPlace)
    {
        m_places.reserve(expected);
    }

    /// Fetches what idOf() will look at, while something else is still being done.
    void prefetch(std::size_t hash) const { __builtin_prefetch(&m_slots[hash & (m_slots.size() - 1)]); }

    PlaceId idOf(LonLat place, std::size_t hash)
    {
        const std::size_t mask = m_slots.size() - 1;
        std::size_t slot = hash & mask;
        while (m_slots[slot] != NoPlace) {
            if (m_places[m_slots[slot]] == place)
                return m_slots[slot];
            slot = (slot + 1) & mask;
        }
        m_slots[slot] = static_cast<PlaceId>(m_places.size());
        m_places.push_back(place);
        return m_slots[slot];
    }
    std::size_t size() const { return m_places.size(); }

    static std::size_t hash(LonLat place)
    {
        std::uint64_t h = std::bit_cast<std::uint64_t>(place.lon) * 0x9E3779B97F4A7C15U;
        h ^= std::bit_cast<std::uint64_t>(place.lat) + (h >> 29);
        h *= 0xBF58476D1CE4E5B9U;
        return h ^ (h >> 32);
    }

private:
    std::vector<LonLat> m_places;
    std::vector<PlaceId> m_slots; // as many as places are expected twice over: the callers know how many there are
};

/// The arcs found so far, by the directed edge they start with, from either end.
class ArcTable
{
public:
    explicit ArcTable(std::size_t expectedArcs) : m_slots(std::bit_ceil(std::max<std::size_t>(64, expectedArcs * 4))) {}

    struct Entry
    {
        PlaceId from = NoPlace;
        PlaceId to = NoPlace;
        std::uint32_t arc = 0;
        bool isReversed = false;
    };

    const Entry *find(PlaceId from, PlaceId to) const
    {
        const Entry &entry = m_slots[slotOf(from, to)];
        return entry.from == NoPlace ? nullptr : &entry;
    }
    void insert(const Entry &entry)
    {
        if (++m_count * 2 > m_slots.size())
            grow();
        Entry &slot = m_slots[slotOf(entry.from, entry.to)];
        if (slot.from == NoPlace) // a spike runs out and back along one edge: its first use stands
            slot = entry;
    }

private:
    std::size_t slotOf(PlaceId from, PlaceId to) const
    {
        std::uint64_t h = ((std::uint64_t(from) << 32) | to) * 0x9E3779B97F4A7C15U;
        h ^= h >> 31;
        const std::size_t mask = m_slots.size() - 1;
        std::size_t slot = h & mask;
        while (m_slots[slot].from != NoPlace && (m_slots[slot].from != from || m_slots[slot].to != to))
            slot = (slot + 1) & mask;
        return slot;
    }
    void grow()
    {
        std::vector<Entry> old(m_slots.size() * 2);
        old.swap(m_slots);
        for (const Entry &entry : old) {
            if (entry.from != NoPlace)
                m_slots[slotOf(entry.from, entry.to)] = entry;
        }
    }

    std::vector<Entry> m_slots;
    std::size_t m_count = 0;
};

double signedArea(std::span<const WorldPoint> ring)
{
    // Relative to the first point, so that a small island far from the origin keeps its digits.
    double sum = 0;
    for (std::size_t i = 1; i + 1 < ring.size(); ++i) {
        sum += (ring[i].x - ring[0].x) * (ring[i + 1].y - ring[0].y) -
               (ring[i + 1].x - ring[0].x) * (ring[i].y - ring[0].y);
    }
    return sum / 2;
}

/// The places of all rings, numbered, in one row; each ring without repeated neighbours.
struct NumberedRings
{
    std::vector<PlaceId> ids;
    std::vector<WorldPoint> points;    // as the ring has them, before wrapping
    std::vector<std::uint32_t> starts; // one more than there are rings
    std::vector<bool> isSeamPlace;     // by place: lies on ±180° or on the map's top or bottom edge
    std::size_t placeCount = 0;
};

class TopologyBuilder
{
public:
    explicit TopologyBuilder(std::span<const Country> countries) : m_countries(countries) {}

    Topology build()
    {
        numberRings();
        findNodes();
        m_topology.owners = ownersOf(m_countries);
        for (std::size_t ring = 0; ring < m_topology.rings.size(); ++ring)
            cutIntoArcs(ring);
        return std::move(m_topology);
    }

private:
    void numberRings()
    {
        prepareVertices();
        const std::size_t total = m_vertices.size();
        PlaceTable table(total);
        m_numbered.ids.reserve(total);
        m_numbered.points.reserve(total);
        m_topology.points.reserve(total);
        m_numbered.starts.push_back(0);
        LandRow land = 0;
        for (const Country &country : m_countries) {
            for (const Polygon &polygon : country.polygons) {
                const LandRow own = land++;
                const auto firstRing = static_cast<std::uint32_t>(m_topology.rings.size());
                if (!numberRing(table, polygon.outer, own, false)) {
                    for (const Ring &hole : polygon.holes)
                        m_nextVertex += hole.size();
                    continue;
                }
                for (const Ring &hole : polygon.holes)
                    numberRing(table, hole, own, true);
                const auto count = static_cast<std::uint32_t>(m_topology.rings.size()) - firstRing;
                m_topology.polygons.push_back({firstRing, count, own});
            }
        }
        m_numbered.placeCount = table.size();
    }

    /// What can be worked out for each vertex by itself, on all cores, in the order of the rings.
    void prepareVertices()
    {
        std::vector<std::size_t> starts{0};
        for (const Country &country : m_countries)
            starts.push_back(starts.back() + vertexCount(country));
        m_vertices.resize(starts.back());
        forEachInParallel(m_countries.size(), [&](std::size_t row) {
            Vertex *next = m_vertices.data() + starts[row];
            const auto prepare = [&](const Ring &ring) {
                for (const LonLat &place : ring) {
                    next->place = wrapped(place);
                    next->hash = PlaceTable::hash(next->place);
                    next->point = toWorld(place);
                    ++next;
                }
            };
            for (const Polygon &polygon : m_countries[row].polygons) {
                prepare(polygon.outer);
                for (const Ring &hole : polygon.holes)
                    prepare(hole);
            }
        });
    }

    bool numberRing(PlaceTable &table, const Ring &ring, LandRow land, bool isHole)
    {
        auto &[ids, points, starts, isSeamPlace, placeCount] = m_numbered;
        const std::size_t start = ids.size();
        const std::span<const Vertex> vertices = std::span(m_vertices).subspan(m_nextVertex, ring.size());
        m_nextVertex += ring.size();
        constexpr std::size_t Ahead = 8;
        for (std::size_t i = 0; i < vertices.size(); ++i) {
            const auto &[place, point, hash] = vertices[i];
            if (i + Ahead < vertices.size())
                table.prefetch(vertices[i + Ahead].hash);
            const PlaceId id = table.idOf(place, hash);
            if (ids.size() > start && ids.back() == id)
                continue;
            if (id == isSeamPlace.size())
                isSeamPlace.push_back(place.lon == -180 || point.y <= 0 || point.y >= 1);
            ids.push_back(id);
            points.push_back(point);
        }
        while (ids.size() > start + 1 && ids.back() == ids[start]) {
            ids.pop_back();
            points.pop_back();
        }
        const std::span<WorldPoint> own = std::span(points).subspan(start);
        const double area = signedArea(own);
        if (own.size() < 3 || area == 0) {
            ids.resize(start);
            points.resize(start);
            return false;
        }
        // Land to the left, seen with north up: y grows southward, so an outer ring's area comes out negative.
        if ((area > 0) != isHole) {
            std::reverse(ids.begin() + static_cast<std::ptrdiff_t>(start), ids.end());
            std::reverse(own.begin(), own.end());
        }
        starts.push_back(static_cast<std::uint32_t>(ids.size()));
        m_topology.rings.push_back({{}, land, isHole, std::abs(area)});
        return true;
    }

    /// A place is a node where rings part: where some ring has other neighbours there than the first one had.
    void findNodes()
    {
        struct Neighbours
        {
            PlaceId low = NoPlace;
            PlaceId high = NoPlace;
        };
        std::vector<Neighbours> seen(m_numbered.placeCount);
        m_isNode.assign(m_numbered.placeCount, false);
        const auto &ids = m_numbered.ids;
        for (std::size_t ring = 0; ring + 1 < m_numbered.starts.size(); ++ring) {
            const std::uint32_t begin = m_numbered.starts[ring];
            const std::uint32_t end = m_numbered.starts[ring + 1];
            for (std::uint32_t i = begin; i < end; ++i) {
                const PlaceId previous = ids[i == begin ? end - 1 : i - 1];
                const PlaceId next = ids[i + 1 == end ? begin : i + 1];
                const Neighbours here{std::min(previous, next), std::max(previous, next)};
                Neighbours &first = seen[ids[i]];
                if (first.low == NoPlace)
                    first = here;
                else if (first.low != here.low || first.high != here.high)
                    m_isNode[ids[i]] = true;
                if (m_numbered.isSeamPlace[ids[i]])
                    m_isNode[ids[i]] = true;
            }
        }
    }

    void cutIntoArcs(std::size_t ring)
    {
        const std::uint32_t begin = m_numbered.starts[ring];
        const std::uint32_t size = m_numbered.starts[ring + 1] - begin;
        const auto idAt = [&](std::uint32_t i) { return m_numbered.ids[begin + i % size]; };

        // Start at a node; a ring without any starts at its lowest place, so that a twin ring finds the same arc.
        std::uint32_t start = 0;
        while (start < size && !m_isNode[idAt(start)])
            ++start;
        const bool hasNode = start < size;
        if (!hasNode) {
            start = 0;
            for (std::uint32_t i = 1; i < size; ++i) {
                if (idAt(i) < idAt(start))
                    start = i;
            }
        }
        for (std::uint32_t from = start; from < start + size;) {
            std::uint32_t to = from + 1;
            while (to < start + size && !(hasNode && m_isNode[idAt(to)]))
                ++to;
            addUse(ring, from, to);
            from = to;
        }
    }

    /// Records that a ring passes from its place `from` to its place `to` (both counted past the ring's end if need
    /// be).
    void addUse(std::size_t ring, std::uint32_t from, std::uint32_t to)
    {
        const std::uint32_t begin = m_numbered.starts[ring];
        const std::uint32_t size = m_numbered.starts[ring + 1] - begin;
        const auto at = [&](std::uint32_t i) { return begin + i % size; };
        const auto &ids = m_numbered.ids;
        const WorldPoint here = m_numbered.points[at(from)];

        ArcUse use;
        if (const auto *known = m_table.find(ids[at(from)], ids[at(from + 1)])) {
            const Arc &arc = m_topology.arcs[known->arc];
            const WorldPoint there = m_topology.points[known->isReversed ? arc.end - 1 : arc.begin];
            use = {known->arc, known->isReversed, static_cast<int>(std::lround(here.x - there.x))};
        } else {
            use = {static_cast<std::uint32_t>(m_topology.arcs.size()), false, 0};
            Arc arc;
            arc.begin = static_cast<std::uint32_t>(m_topology.points.size());
            arc.isClosed = ids[at(from)] == ids[at(to)];
            arc.isSeam = true;
            for (std::uint32_t i = from; i <= to; ++i) {
                m_topology.points.push_back(m_numbered.points[at(i)]);
                arc.isSeam = arc.isSeam && m_numbered.isSeamPlace[ids[at(i)]];
            }
            arc.end = static_cast<std::uint32_t>(m_topology.points.size());
            m_topology.arcs.push_back(arc);
            m_table.insert({ids[at(from)], ids[at(from + 1)], use.arc, false});
            m_table.insert({ids[at(to)], ids[at(to - 1)], use.arc, true});
        }
        ArcRing &target = m_topology.rings[ring];
        Arc &arc = m_topology.arcs[use.arc];
        LandRow &side = use.isReversed ? arc.right : arc.left;
        if (side == NoLand)
            side = target.land;
        else if (side != target.land)
            m_topology.contests.push_back({use.arc, target.land});
        target.uses.push_back(use);
    }

    struct Vertex
    {
        LonLat place; ///< wrapped
        WorldPoint point;
        std::size_t hash = 0;
    };

    std::span<const Country> m_countries;
    std::vector<Vertex> m_vertices; // of all rings, in their order
    std::size_t m_nextVertex = 0;   // the next ring's first
    NumberedRings m_numbered;
    std::vector<bool> m_isNode;
    ArcTable m_table{1024};
    Topology m_topology;
};

} // namespace

Topology buildTopology(std::span<const Country> countries)
{
    return TopologyBuilder(countries).build();
}

} // namespace geodata
