// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/layers/corridor_strip.h"

#include "geodata/mesh/stroke.h"

#include <algorithm>
#include <cmath>
#include <optional>

using geodata::StrokePoint;
using geodata::WorldPoint;

namespace {

constexpr double TilePx = 256;
constexpr double LevelsPerZoom = 2;
constexpr int HighestLevel = 30;
constexpr int MostPieces = 8;       // of a track between two of its points
constexpr double LeastLike = 0.35;  // a branch that leaves at more than 70° begins square
constexpr double LongestMitre = 2;  // as geodata::mitred()
constexpr double Spare = 0.9;       // of the room in a bend
constexpr double NoRoomEnd = 1;     // world units: as good as no end
constexpr double LeastGapPx = 0.05; // points that are nearer than that are one
constexpr double EasePointsPx[] = {4, 8, 12, 16, 20, 24, 28, 34, 40, 48, 64, 96};

double distance(WorldPoint a, WorldPoint b)
{
    return std::hypot(b.x - a.x, b.y - a.y);
}

void add(CorridorLine &line, WorldPoint point, double along)
{
    line.points.push_back(point);
    line.along.push_back(along);
}

/// Which way a track runs at a point, as a unit vector.
WorldPoint tangent(std::span<const WorldPoint> points, std::size_t i)
{
    const WorldPoint from = points[i == 0 ? 0 : i - 1], to = points[i + 1 == points.size() ? i : i + 1];
    const double length = std::max(distance(from, to), 1e-12);
    return {(to.x - from.x) / length, (to.y - from.y) / length};
}

/// The track with as many points more as it takes to look round at a scale.
CorridorLine rounded(const geodata::Track &track, double scale)
{
    const std::span<const WorldPoint> points = track.points;
    CorridorLine line;
    add(line, points[0], 0);
    double along = 0;
    for (std::size_t i = 0; i + 1 < points.size(); ++i) {
        const WorldPoint a = points[i], b = points[i + 1];
        const double length = distance(a, b);
        if (length * scale < LeastGapPx && i + 2 < points.size()) {
            along += length;
            continue;
        }
        const WorldPoint in = tangent(points, i), out = tangent(points, i + 1);
        const double turn = std::acos(std::clamp(in.x * out.x + in.y * out.y, -1.0, 1.0));
        const double sagittaPx = length * scale * turn / 8;
        const int pieces = std::clamp(int(std::ceil(std::sqrt(sagittaPx / LinePrecisionPx))), 1, MostPieces);
        for (int piece = 1; piece < pieces; ++piece) { // Hermite's cubic
            const double t = double(piece) / pieces, u = 1 - t;
            const double wa = u * u * (1 + 2 * t), wb = t * t * (3 - 2 * t);
            const double wi = length * t * u * u, wo = -length * t * t * u;
            add(line, {wa * a.x + wb * b.x + wi * in.x + wo * out.x, wa * a.y + wb * b.y + wi * in.y + wo * out.y},
                along + t * length);
        }
        along += length;
        add(line, b, along);
    }
    return line;
}

/// Puts points at some distances from both ends; tells which points must stay.
std::vector<bool> addEasePoints(CorridorLine &line, double scale)
{
    const double length = line.along.back();
    std::vector<double> wanted;
    wanted.reserve(2 * std::size(EasePointsPx));
    for (const double px : EasePointsPx) {
        if (px / scale < length / 2) {
            wanted.push_back(px / scale);
            wanted.push_back(length - px / scale);
        }
    }
    std::ranges::sort(wanted);
    CorridorLine all;
    std::vector<bool> stays;
    auto next = wanted.begin();
    for (std::size_t i = 0; i < line.points.size(); ++i) {
        for (; i > 0 && next != wanted.end() && *next < line.along[i]; ++next) {
            const double span = line.along[i] - line.along[i - 1];
            const double part = span > 0 ? (*next - line.along[i - 1]) / span : 0;
            if (part * span * scale < LeastGapPx || (1 - part) * span * scale < LeastGapPx)
                continue;
            const WorldPoint a = line.points[i - 1], b = line.points[i];
            add(all, {std::lerp(a.x, b.x, part), std::lerp(a.y, b.y, part)}, *next);
            stays.push_back(true);
        }
        add(all, line.points[i], line.along[i]);
        stays.push_back(i == 0 || i + 1 == line.points.size());
    }
    line = std::move(all);
    return stays;
}

double distanceToSegment(WorldPoint point, WorldPoint a, WorldPoint b)
{
    const double dx = b.x - a.x, dy = b.y - a.y;
    const double square = dx * dx + dy * dy;
    const double part = square > 0 ? std::clamp(((point.x - a.x) * dx + (point.y - a.y) * dy) / square, 0.0, 1.0) : 0;
    return distance(point, {a.x + part * dx, a.y + part * dy});
}

/// Douglas and Peucker's: keeps the farthest point of each stretch that has one farther than the tolerance.
void thin(const CorridorLine &line, std::size_t first, std::size_t last, double tolerance, std::vector<bool> &stays)
{
    std::vector<std::pair<std::size_t, std::size_t>> todo{{first, last}};
    while (!todo.empty()) {
        const auto [from, to] = todo.back();
        todo.pop_back();
        double farthest = tolerance;
        std::size_t at = from;
        for (std::size_t i = from + 1; i < to; ++i) {
            const double away = distanceToSegment(line.points[i], line.points[from], line.points[to]);
            if (away > farthest) {
                farthest = away;
                at = i;
            }
        }
        if (at == from)
            continue;
        stays[at] = true;
        todo.emplace_back(from, at);
        todo.emplace_back(at, to);
    }
}

/// To the left of the way from a to b; y grows southward.
WorldPoint normal(WorldPoint a, WorldPoint b)
{
    const double length = std::max(distance(a, b), 1e-15);
    return {(b.y - a.y) / length, -(b.x - a.x) / length};
}

/// Finds out how the ends of lanes are cut.
class Ends
{
public:
    Ends(const CorridorLanes &lanes, std::span<const CorridorLine> lines) : m_lanes(lanes), m_lines(lines) {}

    /// None where the end is loose.
    std::optional<WorldPoint> mitre(std::uint32_t row, bool isLast) const
    {
        const LaneJoint &joint = m_lanes.lanes[row].joints[isLast ? 1 : 0];
        if (joint.lane == NoLane || !hasLine(joint.lane))
            return std::nullopt;
        const WorldPoint own = normalAt(row, isLast);
        const int side = sameSide(isLast, joint.isAtLast);
        if (!joint.isMutual) { // as where it branches off, if it does so gently
            const auto trunk = mitre(joint.lane, joint.isAtLast);
            if (!trunk || side * (trunk->x * own.x + trunk->y * own.y) < LeastLike)
                return own;
            return WorldPoint{side * trunk->x, side * trunk->y};
        }
        const WorldPoint other = normalAt(joint.lane, joint.isAtLast);
        const WorldPoint sum{own.x + side * other.x, own.y + side * other.y};
        const double length = std::max(std::hypot(sum.x, sum.y), 1e-12);
        // 2 / length is 1 / the cosine of half the turn.
        const double factor = std::min(2 / length, LongestMitre) / length;
        return WorldPoint{sum.x * factor, sum.y * factor};
    }

private:
    const CorridorLine &lineOf(std::uint32_t row) const { return m_lines[m_lanes.lanes[row].section]; }
    bool hasLine(std::uint32_t row) const { return lineOf(row).points.size() > 1; }
    WorldPoint normalAt(std::uint32_t row, bool isLast) const
    {
        const std::vector<WorldPoint> &points = lineOf(row).points;
        const std::size_t i = isLast ? points.size() - 2 : 0;
        return normal(points[i], points[i + 1]);
    }

    const CorridorLanes &m_lanes;
    std::span<const CorridorLine> m_lines;
};

/// How far aside a line can be on each side of its points without running backwards, world units.
struct Room
{
    double left = NoRoomEnd;
    double right = NoRoomEnd;
};

std::vector<Room> roomsOf(std::span<const StrokePoint> points)
{
    std::vector<Room> rooms(points.size());
    for (std::size_t i = 0; i + 1 < points.size(); ++i) {
        const StrokePoint &a = points[i];
        const StrokePoint &b = points[i + 1];
        const double length = distance(a.point, b.point);
        const double ux = (b.point.x - a.point.x) / length, uy = (b.point.y - a.point.y) / length;
        const double ahead = a.mitreX * ux + a.mitreY * uy, behind = -(b.mitreX * ux + b.mitreY * uy);
        const auto room = [length](double closing) { return closing > 1e-9 ? Spare * length / closing : NoRoomEnd; };
        const double left = room(std::max(ahead, 0.0) + std::max(behind, 0.0));
        const double right = room(std::max(-ahead, 0.0) + std::max(-behind, 0.0));
        for (Room *at : {&rooms[i], &rooms[i + 1]}) {
            at->left = std::min(at->left, left);
            at->right = std::min(at->right, right);
        }
    }
    return rooms;
}

struct StripEnds
{
    std::optional<WorldPoint> first, last; ///< mitres there; none: loose
};

void addStrip(CorridorStrips &strips, const CorridorLine &line, std::size_t row, const StripEnds &ends)
{
    std::vector<StrokePoint> points = geodata::mitred(line.points, false);
    if (points.size() < 2 || points.size() != line.points.size())
        return;
    const auto cut = [](StrokePoint &point, const std::optional<WorldPoint> &mitre) {
        if (mitre) {
            point.mitreX = mitre->x;
            point.mitreY = mitre->y;
        }
    };
    cut(points.front(), ends.first);
    cut(points.back(), ends.last);
    const std::vector<Room> rooms = roomsOf(points);
    const auto addPair = [&](std::size_t i, float beyond) {
        const StrokePoint &at = points[i];
        CorridorVertex vertex{float(at.point.x - strips.origin.x),
                              float(at.point.y - strips.origin.y),
                              float(line.along[i]),
                              float(row),
                              float(at.mitreX),
                              float(at.mitreY),
                              float(rooms[i].left),
                              float(rooms[i].right),
                              beyond};
        strips.vertices.push_back(vertex);
        vertex.row = -1 - vertex.row;
        strips.vertices.push_back(vertex);
        strips.box.add(at.point);
    };
    const std::size_t first = strips.vertices.size();
    if (!ends.first)
        addPair(0, -1);
    for (std::size_t i = 0; i < points.size(); ++i)
        addPair(i, 0);
    if (!ends.last)
        addPair(points.size() - 1, 1);
    for (std::size_t pair = first; pair + 2 < strips.vertices.size(); pair += 2) {
        for (const std::uint32_t corner : {0U, 1U, 2U, 2U, 1U, 3U})
            strips.indices.push_back(std::uint32_t(pair) + corner);
    }
}

} // namespace

int corridorLevelFor(double scale)
{
    constexpr double Nothing = 1e-6; // a whole zoom that was computed by a logarithm is that zoom's
    return std::clamp(int(std::ceil(LevelsPerZoom * std::log2(scale / TilePx) - Nothing)), 0, HighestLevel);
}

double corridorLevelScale(int level)
{
    return TilePx * std::exp2(level / LevelsPerZoom);
}

CorridorLine lineAt(const geodata::Track &track, double scale)
{
    if (track.points.size() < 2)
        return {};
    CorridorLine line = rounded(track, scale);
    std::vector<bool> stays = addEasePoints(line, scale);
    std::size_t before = 0;
    for (std::size_t i = 1; i < line.points.size(); ++i) {
        if (!stays[i])
            continue;
        thin(line, before, i, LinePrecisionPx / scale, stays);
        before = i;
    }
    CorridorLine result;
    const auto count = std::size_t(std::ranges::count(stays, true));
    result.points.reserve(count);
    result.along.reserve(count);
    for (std::size_t i = 0; i < line.points.size(); ++i) {
        if (stays[i])
            add(result, line.points[i], line.along[i]);
    }
    return result;
}

CorridorStrips laneStrips(const CorridorLanes &lanes, std::span<const CorridorLine> lines, WorldPoint origin)
{
    CorridorStrips strips{.origin = origin};
    const Ends ends(lanes, lines);
    for (std::uint32_t row = 0; row < lanes.lanes.size(); ++row) {
        const CorridorLine &line = lines[lanes.lanes[row].section];
        if (line.points.size() > 1)
            addStrip(strips, line, row, {ends.mitre(row, false), ends.mitre(row, true)});
    }
    return strips;
}

CorridorStrips sectionStrips(const CorridorLanes &lanes, std::span<const CorridorLine> lines, WorldPoint origin)
{
    CorridorStrips strips{.origin = origin};
    const Ends ends(lanes, lines);
    for (std::size_t section = 0; section < lines.size(); ++section) {
        if (lanes.ofSection[section].empty() || lines[section].points.size() < 2)
            continue;
        const std::uint32_t any = lanes.ofSection[section].front();
        addStrip(strips, lines[section], lanes.lanes.size() + section, {ends.mitre(any, false), ends.mitre(any, true)});
    }
    return strips;
}
