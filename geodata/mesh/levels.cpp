// SPDX-License-Identifier: GPL-3.0-or-later
#include "geodata/mesh/levels.h"

#include <cmath>
#include <queue>

namespace geodata {
namespace {

constexpr double TilePx = 256;    // Web Mercator's tile: the world is 256 · 2ᶻ pixels wide
constexpr double CornerPx2 = 1.0; // corners smaller than this many square pixels go
constexpr double RingPx2 = 2.5;   // and so do islands and lakes smaller than this
constexpr std::uint32_t NoPoint = std::numeric_limits<std::uint32_t>::max();

double pixel(double zoom)
{
    return 1 / (TilePx * std::exp2(zoom));
}

double cross(WorldPoint a, WorldPoint b, WorldPoint c)
{
    return (b.x - a.x) * (c.y - a.y) - (c.x - a.x) * (b.y - a.y);
}

/// The points that are still there, in square cells, to ask what lies in a triangle.
class PointGrid
{
public:
    PointGrid(std::span<const WorldPoint> points, const std::vector<bool> &isAlive, double cell)
        : m_points(points), m_isAlive(isAlive), m_size(static_cast<int>(std::clamp(1 / cell, 1.0, 2048.0))),
          m_starts(static_cast<std::size_t>(m_size) * m_size + 1)
    {
        for (std::uint32_t i = 0; i < points.size(); ++i) {
            if (isAlive[i])
                ++m_starts[cellOf(points[i]) + 1];
        }
        for (std::size_t i = 1; i < m_starts.size(); ++i)
            m_starts[i] += m_starts[i - 1];
        m_entries.resize(m_starts.back());
        std::vector<std::uint32_t> next(m_starts.begin(), m_starts.end() - 1);
        for (std::uint32_t i = 0; i < points.size(); ++i) {
            if (isAlive[i])
                m_entries[next[cellOf(points[i])]++] = i;
        }
    }

    /// Whether some point lies in or on the triangle, its own corners aside.
    bool hasPointIn(WorldPoint a, WorldPoint b, WorldPoint c) const
    {
        if (cross(a, b, c) < 0)
            std::swap(b, c);
        const int left = column(std::min({a.x, b.x, c.x}));
        const int right = column(std::max({a.x, b.x, c.x}));
        const int top = column(std::min({a.y, b.y, c.y}));
        const int bottom = column(std::max({a.y, b.y, c.y}));
        for (int y = top; y <= bottom; ++y) {
            const std::size_t row = static_cast<std::size_t>(y) * m_size;
            for (std::uint32_t e = m_starts[row + left]; e < m_starts[row + right + 1]; ++e) {
                const std::uint32_t i = m_entries[e];
                const WorldPoint p = m_points[i];
                if (m_isAlive[i] && cross(a, b, p) >= 0 && cross(b, c, p) >= 0 && cross(c, a, p) >= 0 && p != a &&
                    p != b && p != c)
                    return true;
            }
        }
        return false;
    }

private:
    int column(double value) const { return std::clamp(static_cast<int>(value * m_size), 0, m_size - 1); }
    std::size_t cellOf(WorldPoint point) const
    {
        return static_cast<std::size_t>(column(point.y)) * m_size + column(point.x);
    }

    std::span<const WorldPoint> m_points;
    const std::vector<bool> &m_isAlive;
    int m_size;
    std::vector<std::uint32_t> m_starts;
    std::vector<std::uint32_t> m_entries;
};

class Thinning
{
public:
    Thinning(const Topology &topology, std::span<const double> zooms)
        : m_topology(topology), m_isAlive(topology.points.size(), true), m_versions(topology.points.size())
    {
        m_table.zooms.assign(zooms.begin(), zooms.end());
        m_table.pointLevels.assign(topology.points.size(), 0);
        m_table.ringLevels.assign(topology.rings.size(), 0);
        linkPoints();
        countSpares();
        markLargestRings();
    }

    LevelTable run(const Progress &progress)
    {
        for (std::size_t level = m_table.count() - 1; level-- > 0;) {
            if (progress.isStopped())
                break;
            dropSmallRings(level);
            cutCorners(level, progress);
            progress.at(1 - double(level) / double(m_table.count()));
        }
        m_table.arcLevels.assign(m_topology.arcs.size(), static_cast<std::uint8_t>(m_table.count() - 1));
        for (std::size_t ring = 0; ring < m_topology.rings.size(); ++ring) {
            for (const ArcUse &use : m_topology.rings[ring].uses)
                m_table.arcLevels[use.arc] = std::min(m_table.arcLevels[use.arc], m_table.ringLevels[ring]);
        }
        return std::move(m_table);
    }

private:
    void linkPoints()
    {
        const std::size_t count = m_topology.points.size();
        m_previous.assign(count, NoPoint);
        m_next.assign(count, NoPoint);
        m_arcOf.resize(count);
        for (std::uint32_t a = 0; a < m_topology.arcs.size(); ++a) {
            const Arc &arc = m_topology.arcs[a];
            for (std::uint32_t i = arc.begin; i < arc.end; ++i) {
                m_arcOf[i] = a;
                if (i > arc.begin && i + 1 < arc.end) {
                    m_previous[i] = i - 1;
                    m_next[i] = i + 1;
                }
            }
        }
    }

    /// How many inner points each arc can lose before some ring along it would fold up into nothing.
    void countSpares()
    {
        m_spares.resize(m_topology.arcs.size());
        for (std::size_t a = 0; a < m_spares.size(); ++a) {
            const Arc &arc = m_topology.arcs[a];
            m_spares[a] = static_cast<int>(arc.end - arc.begin) - 2 - (arc.isClosed ? 2 : 0);
        }
        std::vector<bool> isKept(m_topology.arcs.size());
        for (const ArcRing &ring : m_topology.rings) {
            for (const ArcUse &use : ring.uses) {
                if (ring.uses.size() <= 2 && !m_topology.arcs[use.arc].isClosed && !isKept[use.arc]) {
                    isKept[use.arc] = true;
                    --m_spares[use.arc];
                }
            }
        }
    }

    void markLargestRings()
    {
        std::vector<std::uint32_t> largest;
        for (std::uint32_t i = 0; i < m_topology.rings.size(); ++i) {
            const ArcRing &ring = m_topology.rings[i];
            if (ring.isHole)
                continue;
            const CountryRow country = m_topology.owners[ring.land];
            if (country >= largest.size())
                largest.resize(country + 1, NoPoint);
            std::uint32_t &best = largest[country];
            if (best == NoPoint || m_topology.rings[best].area < ring.area)
                best = i;
        }
        m_isPermanentArc.assign(m_topology.arcs.size(), false);
        for (const std::uint32_t ring : largest) {
            if (ring == NoPoint)
                continue;
            for (const ArcUse &use : m_topology.rings[ring].uses)
                m_isPermanentArc[use.arc] = true;
        }
    }

    /// Leaves out islands and lakes that are too small for a level. Only whole closed arcs go: a ring that shares
    /// part of its outline with others would leave a gap. An enclave's two rings are one arc, so they go together.
    void dropSmallRings(std::size_t level)
    {
        const double limit = RingPx2 * pixel(m_table.zooms[level]) * pixel(m_table.zooms[level]);
        for (std::size_t r = 0; r < m_topology.rings.size(); ++r) {
            const ArcRing &ring = m_topology.rings[r];
            if (ring.uses.size() != 1 || ring.area >= limit || m_isPermanentArc[ring.uses[0].arc])
                continue;
            m_table.ringLevels[r] = std::max(m_table.ringLevels[r], static_cast<std::uint8_t>(level + 1));
            const Arc &arc = m_topology.arcs[ring.uses[0].arc];
            for (std::uint32_t i = arc.begin; i < arc.end; ++i) {
                if (m_isAlive[i]) {
                    m_isAlive[i] = false;
                    m_table.pointLevels[i] = static_cast<std::uint8_t>(level + 1);
                }
            }
        }
    }

    struct Corner
    {
        double area;
        std::uint32_t point;
        std::uint32_t version;
        bool operator>(const Corner &other) const
        {
            return area != other.area ? area > other.area : point > other.point; // ties in a fixed order
        }
    };

    void cutCorners(std::size_t level, const Progress &progress)
    {
        const double limit = CornerPx2 * pixel(m_table.zooms[level]) * pixel(m_table.zooms[level]);
        const PointGrid grid(m_topology.points, m_isAlive, 3 * pixel(m_table.zooms[level]));
        std::vector<Corner> small;
        const auto areaAt = [&](std::uint32_t i) {
            const auto &points = m_topology.points;
            return std::abs(cross(points[m_previous[i]], points[i], points[m_next[i]])) / 2;
        };
        for (std::uint32_t i = 0; i < m_topology.points.size(); ++i) {
            if (m_isAlive[i] && m_next[i] != NoPoint && areaAt(i) < limit)
                small.push_back({areaAt(i), i, m_versions[i]});
        }
        std::priority_queue queue(std::greater<>(), std::move(small));
        std::size_t steps = 0;
        while (!queue.empty()) {
            const Corner corner = queue.top();
            queue.pop();
            const std::uint32_t i = corner.point;
            int &spare = m_spares[m_arcOf[i]];
            if (!m_isAlive[i] || corner.version != m_versions[i] || spare <= 0)
                continue;
            if ((++steps & 0xFFFFU) == 0 && progress.isStopped())
                return;
            const std::uint32_t before = m_previous[i];
            const std::uint32_t after = m_next[i];
            const auto &points = m_topology.points;
            if (grid.hasPointIn(points[before], points[i], points[after]))
                continue; // it comes up again when a neighbour goes, and at the next level
            m_isAlive[i] = false;
            m_table.pointLevels[i] = static_cast<std::uint8_t>(level + 1);
            --spare;
            if (m_next[before] != NoPoint)
                m_next[before] = after;
            if (m_next[after] != NoPoint)
                m_previous[after] = before;
            for (const std::uint32_t neighbour : {before, after}) {
                if (m_next[neighbour] == NoPoint)
                    continue;
                ++m_versions[neighbour];
                const double area = std::max(areaAt(neighbour), corner.area);
                if (area < limit)
                    queue.push({area, neighbour, m_versions[neighbour]});
            }
        }
    }

    const Topology &m_topology;
    LevelTable m_table;
    std::vector<bool> m_isAlive;
    std::vector<std::uint32_t> m_versions;
    std::vector<std::uint32_t> m_previous;
    std::vector<std::uint32_t> m_next;
    std::vector<std::uint32_t> m_arcOf;
    std::vector<int> m_spares;
    std::vector<bool> m_isPermanentArc;
};

} // namespace

LevelTable buildLevels(const Topology &topology, std::span<const double> zooms, const Progress &progress)
{
    return Thinning(topology, zooms).run(progress);
}

} // namespace geodata
