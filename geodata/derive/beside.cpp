// SPDX-License-Identifier: GPL-3.0-or-later
#include "geodata/derive/beside.h"

#include "geodata/derive/plane.h"

#include <algorithm>
#include <array>
#include <map>
#include <numbers>
#include <tuple>

namespace geodata {
namespace {

constexpr std::uint32_t SegmentsPerChunk = 32;
const double LeastOpposition = std::cos(25 * std::numbers::pi / 180);
constexpr double LengthPerGap = 5;
constexpr double SmallestGapKm = 1e-6; // rounding: vertices of one outline that lie on the other's segments
constexpr double Slack = 1e-6;         // of a segment

struct Vector
{
    double x = 0;
    double y = 0;
};
Vector operator-(WorldPoint a, WorldPoint b)
{
    return {a.x - b.x, a.y - b.y};
}
double dot(Vector a, Vector b)
{
    return a.x * b.x + a.y * b.y;
}
double cross(Vector a, Vector b)
{
    return a.x * b.y - a.y * b.x;
}
WorldPoint between(WorldPoint a, WorldPoint b, double part)
{
    return {std::lerp(a.x, b.x, part), std::lerp(a.y, b.y, part)};
}

/// Parameters 0..1 of a segment; empty if low > high.
struct Part
{
    double low = 2;
    double high = -1;

    void add(double from, double to)
    {
        low = std::min(low, from);
        high = std::max(high, to);
    }
    Part clamped() const { return {std::max(low, 0.0), std::min(high, 1.0)}; }
    bool isEmpty() const { return !(low < high); }
};

/// What of segment p–q lies within `reach` of segment a–b.
struct NearParts
{
    Part any;    ///< all
    Part facing; ///< the part of it that has a–b at its side, not off one of its ends
};

/// What lies within reach of a segment is convex, so that a line cuts it in one piece: the one that a disc at either
/// end and the strip between them are cut in.
NearParts partsNear(WorldPoint p, WorldPoint q, WorldPoint a, WorldPoint b, double reach)
{
    NearParts parts;
    const Vector along = q - p;
    const double squared = dot(along, along);
    const Vector side = b - a;
    const double length = std::sqrt(dot(side, side));
    if (!(squared > 0) || !(length > 0))
        return parts;
    // Clip p–q to the strip: 0 ≤ along a–b ≤ its length, and at most `reach` beside it.
    double from = 0;
    double to = 1;
    const auto clip = [&](double start, double slope, double least, double most) {
        if (slope == 0) {
            if (start < least || start > most)
                from = 2;
            return;
        }
        const double one = (least - start) / slope;
        const double other = (most - start) / slope;
        from = std::max(from, std::min(one, other));
        to = std::min(to, std::max(one, other));
    };
    const Vector unit{side.x / length, side.y / length};
    clip(dot(p - a, unit), dot(along, unit), 0, length);
    clip(cross(unit, p - a), cross(unit, along), -reach, reach);
    if (from <= to) {
        parts.facing.add(from, to);
        parts.any.add(from, to);
    }
    for (const WorldPoint center : {a, b}) {
        const Vector offset = p - center;
        const double half = dot(offset, along);
        const double root = half * half - squared * (dot(offset, offset) - reach * reach);
        if (root >= 0)
            parts.any.add((-half - std::sqrt(root)) / squared, (-half + std::sqrt(root)) / squared);
    }
    parts.any = parts.any.clamped();
    return parts;
}

/// Whether two segments cross in a point inside both.
bool doCross(WorldPoint p, WorldPoint q, WorldPoint a, WorldPoint b)
{
    const auto isApart = [](double one, double other) { return (one > 0) != (other > 0) && one != 0 && other != 0; };
    return isApart(cross(q - p, a - p), cross(q - p, b - p)) && isApart(cross(b - a, p - a), cross(b - a, q - a));
}

/// A spot on an arc, and how far off the other outline is there.
struct Bound
{
    double at = 0; ///< point index and fraction
    double gapKm = 0;
};
Bound earlier(Bound one, Bound other)
{
    return one.at == other.at ? Bound{one.at, std::min(one.gapKm, other.gapKm)} : one.at < other.at ? one : other;
}
Bound later(Bound one, Bound other)
{
    return one.at == other.at ? Bound{one.at, std::min(one.gapKm, other.gapKm)} : one.at > other.at ? one : other;
}

constexpr double Nowhere = 1e18;

} // namespace

/// What of one segment is near another land's outline.
struct BesideFinder::Near
{
    std::uint32_t arc = 0;
    LandRow other = NoLand;
    Bound from, to;
    Bound facingFrom{Nowhere, 0};
    Bound facingTo{-Nowhere, 0};

    bool meets(const Near &near) const { return from.at <= near.to.at && near.from.at <= to.at; }
    void add(const Near &near)
    {
        from = earlier(from, near.from);
        to = later(to, near.to);
        facingFrom = earlier(facingFrom, near.facingFrom);
        facingTo = later(facingTo, near.facingTo);
    }
};

/// Parts of an arc that run beside another land's outline without a break.
struct BesideFinder::Span
{
    std::uint32_t arc = 0;
    LandRow other = NoLand;
    double from = 0; ///< point index and fraction
    double to = 0;   ///< past the arc's last point where the span goes on at the start of a closed arc
    double gapKm = 0;
};

/// Where two outlines cross.
struct BesideFinder::Crossing
{
    std::uint32_t arcs[2];
    LandRow lands[2];
    double at[2];
};

BesideFinder::BesideFinder(const Topology &topology) : m_topology(topology)
{
    const auto &points = topology.points;
    for (std::uint32_t a = 0; a < topology.arcs.size(); ++a) {
        const Arc &arc = topology.arcs[a];
        if (arc.isSeam || arc.left == arc.right)
            continue;
        const bool isShared = arc.left != NoLand && arc.right != NoLand;
        const LandRow land = arc.left != NoLand ? arc.left : arc.right;
        for (std::uint32_t first = arc.begin; first + 1 < arc.end; first += SegmentsPerChunk) {
            Chunk chunk{{}, a, first, std::min(first + SegmentsPerChunk, arc.end - 1), land, isShared};
            for (std::uint32_t i = chunk.first; i <= chunk.last; ++i)
                chunk.box.add(points[i]);
            chunk.turn = std::floor(chunk.box.left);
            chunk.box.left -= chunk.turn;
            chunk.box.right -= chunk.turn;
            m_chunks.push_back(chunk);
            if (chunk.box.right <= 1)
                continue;
            // Reaches beyond ±180°: also there for what is given from the other side.
            chunk.turn += 1;
            chunk.box.left -= 1;
            chunk.box.right -= 1;
            chunk.isCopy = true;
            m_chunks.push_back(chunk);
        }
    }
    std::ranges::stable_sort(m_chunks, {}, [](const Chunk &chunk) { return chunk.box.left; });
}

BesideResult BesideFinder::find(double reachKm, const std::function<bool(LandRow, LandRow)> &isWanted) const
{
    std::vector<Near> nears;
    std::vector<Crossing> crossings;
    const auto reachOf = [&](const Chunk &chunk) {
        return reachKm / std::min(kilometersPerWorld(chunk.box.top), kilometersPerWorld(chunk.box.bottom));
    };
    double widestReach = 0; // the farther from the equator, the wider on the map
    for (const Chunk &chunk : m_chunks)
        widestReach = std::max(widestReach, reachOf(chunk));
    // A sweep from west to east: what is still within reach of the chunk at hand.
    std::vector<std::uint32_t> open;
    for (std::uint32_t i = 0; i < m_chunks.size(); ++i) {
        const Chunk &chunk = m_chunks[i];
        std::erase_if(open,
                      [&](std::uint32_t other) { return m_chunks[other].box.right < chunk.box.left - widestReach; });
        const double reach = reachOf(chunk);
        for (const std::uint32_t other : open) {
            const Chunk &second = m_chunks[other];
            if (second.box.top > chunk.box.bottom + reach || second.box.bottom < chunk.box.top - reach ||
                second.box.right < chunk.box.left - reach || second.land == chunk.land ||
                (second.isShared && chunk.isShared) || (second.isCopy && chunk.isCopy) ||
                (isWanted && !isWanted(chunk.land, second.land)))
                continue;
            compare(chunk, second, reachKm, nears, crossings);
        }
        open.push_back(i);
    }
    const std::vector<Span> spans = toSpans(nears);
    BesideResult result;
    for (const Span &span : spans)
        result.runs.push_back(toRun(span));

    // Where outlines run beside each other they may cross at will; elsewhere it is an overlap.
    const auto isWithin = [&](std::uint32_t a, LandRow other, double at) {
        const Arc &arc = m_topology.arcs[a];
        const auto own = std::ranges::equal_range(spans, a, {}, &Span::arc);
        return std::ranges::any_of(own, [&](const Span &span) {
            const double turn = at < span.from ? arc.end - 1 - arc.begin : 0;
            return span.other == other && ((span.from - Slack <= at && at <= span.to + Slack) ||
                                           (arc.isClosed && at + turn <= span.to + Slack));
        });
    };
    std::map<std::pair<LandRow, LandRow>, std::uint32_t> counts;
    for (const Crossing &crossing : crossings) {
        if (!isWithin(crossing.arcs[0], crossing.lands[1], crossing.at[0]) &&
            !isWithin(crossing.arcs[1], crossing.lands[0], crossing.at[1]))
            ++counts[std::minmax(crossing.lands[0], crossing.lands[1])];
    }
    for (const auto &[pair, count] : counts)
        result.overlaps.push_back({pair.first, pair.second, count});
    return result;
}

void BesideFinder::compare(const Chunk &a, const Chunk &b, double reachKm, std::vector<Near> &nears,
                           std::vector<Crossing> &crossings) const
{
    const auto pointAt = [&](const Chunk &chunk, std::uint32_t i) {
        return WorldPoint{m_topology.points[i].x - chunk.turn, m_topology.points[i].y};
    };
    const double mostReach = reachKm / std::min({kilometersPerWorld(a.box.top), kilometersPerWorld(a.box.bottom),
                                                 kilometersPerWorld(b.box.top), kilometersPerWorld(b.box.bottom)});
    const bool isOpposed = // as both arcs run, with the land to the left of each
        (m_topology.arcs[a.arc].left == NoLand) == (m_topology.arcs[b.arc].left == NoLand);
    // What comes near one segment, put together: a dense outline has many segments within reach of each.
    std::array<std::vector<Near>, SegmentsPerChunk> byA;
    std::array<std::vector<Near>, SegmentsPerChunk> byB;
    const auto addNear = [&](const Chunk &own, const Chunk &other, std::uint32_t i, std::uint32_t j, double kmPerWorld,
                             std::vector<Near> &known) {
        const WorldPoint p = pointAt(own, i);
        const WorldPoint q = pointAt(own, i + 1);
        const WorldPoint r = pointAt(other, j);
        const WorldPoint s = pointAt(other, j + 1);
        const NearParts parts = partsNear(p, q, r, s, reachKm / kmPerWorld);
        if (parts.any.isEmpty())
            return;
        const auto bound = [&](double at) {
            return Bound{i + at, distanceToSegment(between(p, q, at), r, s) * kmPerWorld};
        };
        Near near{own.arc, other.land, bound(parts.any.low), bound(parts.any.high)};
        if (!parts.facing.isEmpty()) {
            near.facingFrom = bound(parts.facing.low);
            near.facingTo = bound(parts.facing.high);
        }
        std::erase_if(known, [&](const Near &before) {
            const bool isOne = near.meets(before);
            if (isOne)
                near.add(before);
            return isOne;
        });
        known.push_back(near);
    };
    const auto areApart = [&](WorldPoint p, WorldPoint q, const WorldBox &box) {
        return std::max(p.x, q.x) + mostReach < box.left || std::min(p.x, q.x) - mostReach > box.right ||
               std::max(p.y, q.y) + mostReach < box.top || std::min(p.y, q.y) - mostReach > box.bottom;
    };
    for (std::uint32_t i = a.first; i < a.last; ++i) {
        const WorldPoint p = pointAt(a, i);
        const WorldPoint q = pointAt(a, i + 1);
        if (areApart(p, q, b.box))
            continue;
        for (std::uint32_t j = b.first; j < b.last; ++j) {
            const WorldPoint r = pointAt(b, j);
            const WorldPoint s = pointAt(b, j + 1);
            if (areApart(p, q, {std::min(r.x, s.x), std::min(r.y, s.y), std::max(r.x, s.x), std::max(r.y, s.y)}))
                continue;
            if (doCross(p, q, r, s)) {
                const double way = cross(q - p, s - r);
                crossings.push_back(
                    {{a.arc, b.arc}, {a.land, b.land}, {i + cross(r - p, s - r) / way, j + cross(r - p, q - p) / way}});
            }
            if (a.isShared || b.isShared)
                continue;
            const double opposition = -dot(q - p, s - r) / std::sqrt(dot(q - p, q - p) * dot(s - r, s - r));
            if (!((isOpposed ? opposition : -opposition) >= LeastOpposition))
                continue;
            const double kmPerWorld = kilometersPerWorld(
                (std::min(p.y, q.y) + std::max(p.y, q.y) + std::min(r.y, s.y) + std::max(r.y, s.y)) / 4);
            addNear(a, b, i, j, kmPerWorld, byA[i - a.first]);
            addNear(b, a, j, i, kmPerWorld, byB[j - b.first]);
        }
    }
    for (const auto *parts : {&byA, &byB}) {
        for (const std::vector<Near> &part : *parts)
            nears.insert(nears.end(), part.begin(), part.end());
    }
}

std::vector<BesideFinder::Span> BesideFinder::toSpans(std::vector<Near> &nears) const
{
    std::ranges::sort(nears, {},
                      [](const Near &near) { return std::tuple(near.arc, near.other, near.from.at, near.to.at); });
    std::vector<Span> spans;
    for (std::size_t first = 0; first < nears.size();) {
        const Near &start = nears[first];
        const Arc &arc = m_topology.arcs[start.arc];
        std::size_t end = first;
        while (end < nears.size() && nears[end].arc == start.arc && nears[end].other == start.other)
            ++end;
        // Parts that touch or overlap are one; on a closed arc also across its start, which is put off to the end.
        std::vector<Near> own(nears.begin() + static_cast<std::ptrdiff_t>(first),
                              nears.begin() + static_cast<std::ptrdiff_t>(end));
        if (arc.isClosed && own.front().from.at <= arc.begin + Slack) {
            const double turn = arc.end - 1 - arc.begin;
            double reached = own.front().to.at;
            std::size_t count = 0;
            while (count < own.size() && own[count].from.at <= reached + Slack)
                reached = std::max(reached, own[count++].to.at);
            if (count < own.size() &&
                std::ranges::max(own, {}, [](const Near &near) { return near.to.at; }).to.at >= arc.end - 1 - Slack) {
                for (Near &near : std::span(own).first(count)) {
                    for (Bound *bound : {&near.from, &near.to, &near.facingFrom, &near.facingTo})
                        bound->at += turn;
                }
                std::ranges::rotate(own, own.begin() + static_cast<std::ptrdiff_t>(count));
            }
        }
        for (std::size_t i = 0; i < own.size();) {
            std::size_t next = i;
            Near whole = own[i];
            while (next < own.size() && own[next].from.at <= whole.to.at + Slack)
                whole.add(own[next++]);
            addSpan(std::span(own).subspan(i, next - i), whole, spans);
            i = next;
        }
        first = end;
    }
    trim(spans);
    return spans;
}

void BesideFinder::addSpan(std::span<const Near> nears, const Near &whole, std::vector<Span> &spans) const
{
    if (!(whole.facingFrom.at < whole.facingTo.at))
        return;
    Span span{whole.arc, whole.other, whole.facingFrom.at, whole.facingTo.at,
              std::max(whole.facingFrom.gapKm, whole.facingTo.gapKm)};
    std::map<double, double> gaps; // at each of the outline's own points
    for (const Near &near : nears) {
        for (const Bound &bound : {near.from, near.to}) {
            if (bound.at != std::floor(bound.at) || bound.at <= span.from || bound.at >= span.to)
                continue;
            const auto [known, isNew] = gaps.emplace(bound.at, bound.gapKm);
            known->second = std::min(known->second, bound.gapKm);
        }
    }
    for (const auto &[at, gap] : gaps)
        span.gapKm = std::max(span.gapKm, gap);
    double lengthKm = 0;
    const BesideRun run = toRun(span);
    for (std::size_t i = 1; i < run.line.size(); ++i) {
        const Vector step = run.line[i] - run.line[i - 1];
        lengthKm += std::sqrt(dot(step, step)) * kilometersPerWorld(run.line[i].y);
    }
    if (lengthKm > LengthPerGap * std::max(span.gapKm, SmallestGapKm))
        spans.push_back(span);
}

void BesideFinder::trim(std::vector<Span> &spans) const
{
    std::ranges::stable_sort(spans, {}, [](const Span &span) { return std::tuple(span.arc, span.from); });
    // An outline is beside one land at a time: where two are near, they share the stretch.
    const auto part = [](Span &before, Span &after, double turn) {
        if (before.arc != after.arc || before.to <= after.from + turn)
            return;
        if (after.to + turn <= before.to) {
            after.to = after.from; // within the other: nothing is left of it
            return;
        }
        const double middle = (before.to + after.from + turn) / 2;
        before.to = middle;
        after.from = middle - turn;
    };
    for (std::size_t first = 0; first < spans.size();) {
        std::size_t end = first + 1;
        std::size_t last = first;
        for (; end < spans.size() && spans[end].arc == spans[first].arc; ++end) {
            part(spans[last], spans[end], 0);
            if (spans[end].from < spans[end].to)
                last = end;
        }
        const Arc &arc = m_topology.arcs[spans[first].arc];
        if (arc.isClosed && last != first)
            part(spans[last], spans[first], arc.end - 1 - arc.begin);
        first = end;
    }
    std::erase_if(spans, [](const Span &span) { return !(span.from < span.to); });
}

BesideRun BesideFinder::toRun(const Span &span) const
{
    const auto &points = m_topology.points;
    const Arc &arc = m_topology.arcs[span.arc];
    BesideRun run{arc.left != NoLand ? arc.left : arc.right, span.other, {}, {}, span.gapKm};
    const auto add = [&](double at) {
        auto i = static_cast<std::uint32_t>(at);
        const double part = at - i;
        if (arc.isClosed && i >= arc.end - 1)
            i -= arc.end - 1 - arc.begin;
        const WorldPoint point = part > 0 ? between(points[i], points[i + 1], part) : points[i];
        if (!run.line.empty() && run.line.back() == point)
            return;
        run.line.push_back(point);
        run.sources.push_back(part > 0 ? BorderNet::NoSource : i);
    };
    add(span.from);
    for (double i = std::floor(span.from) + 1; i < span.to; ++i)
        add(i);
    add(span.to);
    if (arc.left == NoLand) {
        std::ranges::reverse(run.line);
        std::ranges::reverse(run.sources);
    }
    return run;
}

} // namespace geodata
