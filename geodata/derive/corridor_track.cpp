// SPDX-License-Identifier: GPL-3.0-or-later
#include "geodata/derive/corridor_track.h"

#include "geodata/derive/geodesy.h"
#include "geodata/model/parallel.h"

#include <array>
#include <map>
#include <optional>

namespace geodata {
namespace {

WorldPoint operator+(WorldPoint a, WorldPoint b)
{
    return {a.x + b.x, a.y + b.y};
}
WorldPoint operator-(WorldPoint a, WorldPoint b)
{
    return {a.x - b.x, a.y - b.y};
}
WorldPoint operator*(double factor, WorldPoint a)
{
    return {factor * a.x, factor * a.y};
}
double lengthOf(WorldPoint a)
{
    return std::hypot(a.x, a.y);
}

std::vector<WorldPoint> toWorld(std::span<const LonLat> line)
{
    std::vector<WorldPoint> points;
    points.reserve(line.size());
    for (const LonLat place : line)
        points.push_back(toWorld(place));
    return points;
}

/// One of the two ends of a section.
struct SectionEnd
{
    std::size_t section = 0;
    bool isLast = false;
    auto operator<=>(const SectionEnd &) const = default;
};

/// Which section's end goes on where another's stops: the pairs that make the smallest turns, each end at most once.
class Joins
{
public:
    Joins(std::span<const CorridorSection> sections, std::span<const std::vector<WorldPoint>> lines) : m_lines(lines)
    {
        std::map<std::pair<double, double>, std::vector<SectionEnd>> meetings;
        for (std::size_t i = 0; i < sections.size(); ++i) {
            for (const bool isLast : {false, true}) {
                const LonLat place = isLast ? sections[i].line.back() : sections[i].line.front();
                meetings[{place.lon, place.lat}].push_back({i, isLast});
            }
        }
        for (const auto &[place, ends] : meetings)
            join(sections, ends);
    }

    /// The place beyond an end of a section: that of the section that goes on there, or straight ahead.
    WorldPoint beyond(SectionEnd end) const
    {
        const auto [here, before] = lastTwo(end);
        if (const auto next = m_next.find(end); next != m_next.end()) {
            const auto [there, after] = lastTwo(next->second);
            return here + (after - there); // the other section may lie in another turn of the world
        }
        return 2 * here - before;
    }

private:
    /// An end, and the place before it.
    std::pair<WorldPoint, WorldPoint> lastTwo(SectionEnd end) const
    {
        const std::vector<WorldPoint> &line = m_lines[end.section];
        return end.isLast ? std::pair(line.back(), line[line.size() - 2]) : std::pair(line.front(), line[1]);
    }

    void join(std::span<const CorridorSection> sections, std::span<const SectionEnd> ends)
    {
        struct Turn
        {
            double straightness = 0; ///< 1 straight on, 0 a right angle
            SectionEnd a, b;
        };
        constexpr double LeastStraight = 0.26; // turns of 75°
        std::vector<Turn> turns;
        for (std::size_t i = 0; i < ends.size(); ++i) {
            for (std::size_t j = i + 1; j < ends.size(); ++j) {
                const bool isPipe = sections[ends[i].section].mode == CorridorMode::Pipeline;
                if (isPipe != (sections[ends[j].section].mode == CorridorMode::Pipeline))
                    continue;
                const auto [here, before] = lastTwo(ends[i]);
                const auto [there, after] = lastTwo(ends[j]);
                const WorldPoint in = here - before, out = after - there;
                const double straightness = (in.x * out.x + in.y * out.y) / (lengthOf(in) * lengthOf(out));
                if (straightness >= LeastStraight)
                    turns.push_back({straightness, ends[i], ends[j]});
            }
        }
        std::ranges::stable_sort(turns, std::ranges::greater(), &Turn::straightness);
        for (const Turn &turn : turns) {
            if (!m_next.contains(turn.a) && !m_next.contains(turn.b)) {
                m_next.emplace(turn.a, turn.b);
                m_next.emplace(turn.b, turn.a);
            }
        }
    }

    std::span<const std::vector<WorldPoint>> m_lines;
    std::map<SectionEnd, SectionEnd> m_next;
};

/// The curve from p1 to p2 (Barry and Goldman's form), t from 0 to 1.
WorldPoint catmullRom(const std::array<WorldPoint, 4> &p, double t)
{
    const auto step = [](WorldPoint a, WorldPoint b) { return std::sqrt(std::max(lengthOf(b - a), 1e-12)); };
    const double t1 = step(p[0], p[1]), t2 = t1 + step(p[1], p[2]), t3 = t2 + step(p[2], p[3]);
    const double at = t1 + t * (t2 - t1);
    const auto mix = [at](WorldPoint a, WorldPoint b, double from, double to) {
        return (to - at) / (to - from) * a + (at - from) / (to - from) * b;
    };
    const WorldPoint a1 = mix(p[0], p[1], 0, t1), a2 = mix(p[1], p[2], t1, t2), a3 = mix(p[2], p[3], t2, t3);
    return mix(mix(a1, a2, 0, t2), mix(a2, a3, t1, t3), t1, t2);
}

Track trackOf(std::span<const WorldPoint> line, WorldPoint before, WorldPoint after)
{
    Track track;
    track.points.push_back(line.front());
    track.vertices.push_back(0);
    for (std::size_t i = 0; i + 1 < line.size(); ++i) {
        const std::array<WorldPoint, 4> control = {i > 0 ? line[i - 1] : before, line[i], line[i + 1],
                                                   i + 2 < line.size() ? line[i + 2] : after};
        const auto steps = std::max(1, static_cast<int>(std::ceil(lengthOf(line[i + 1] - line[i]) / TrackStepWorld)));
        for (int step = 1; step < steps; ++step)
            track.points.push_back(catmullRom(control, static_cast<double>(step) / steps));
        track.points.push_back(line[i + 1]); // to the bit
        track.vertices.push_back(static_cast<std::uint32_t>(track.points.size() - 1));
    }
    track.km.reserve(track.points.size());
    track.km.push_back(0);
    for (std::size_t i = 1; i < track.points.size(); ++i)
        track.km.push_back(track.km.back() + distanceKm(toLonLat(track.points[i - 1]), toLonLat(track.points[i])));
    return track;
}

/// Where the segment a–b meets the edge c–d, as a part of the segment; none if it doesn't.
std::optional<double> meeting(LonLat a, LonLat b, LonLat c, LonLat d)
{
    const double rx = b.lon - a.lon, ry = b.lat - a.lat, sx = d.lon - c.lon, sy = d.lat - c.lat;
    const double cross = rx * sy - ry * sx;
    if (cross == 0)
        return std::nullopt;
    const double t = ((c.lon - a.lon) * sy - (c.lat - a.lat) * sx) / cross;
    const double u = ((c.lon - a.lon) * ry - (c.lat - a.lat) * rx) / cross;
    if (t < 0 || t > 1 || u < 0 || u > 1)
        return std::nullopt;
    return t;
}

/// Gathers where a track meets outlines, km from its start.
class Meetings
{
public:
    Meetings(const Track &track, const CountryIndex &index) : m_track(track), m_index(index)
    {
        m_places.reserve(track.points.size());
        for (const WorldPoint point : track.points)
            m_places.push_back(toLonLat(point));
    }

    /// Those between two points of the track.
    void gather(std::uint32_t first, std::uint32_t last)
    {
        LonLatBox box;
        for (std::uint32_t i = first; i <= last; ++i)
            box.add(m_places[i]);
        m_index.visitEdges(box, [&](LonLat c, LonLat d) {
            const double west = std::min(c.lon, d.lon), east = std::max(c.lon, d.lon);
            const double south = std::min(c.lat, d.lat), north = std::max(c.lat, d.lat);
            for (std::uint32_t i = first; i < last; ++i) {
                const LonLat a = m_places[i], b = m_places[i + 1];
                if (std::max(a.lon, b.lon) < west || std::min(a.lon, b.lon) > east || std::max(a.lat, b.lat) < south ||
                    std::min(a.lat, b.lat) > north)
                    continue;
                if (const auto t = meeting(a, b, c, d))
                    m_km.push_back(m_track.km[i] + *t * (m_track.km[i + 1] - m_track.km[i]));
            }
        });
    }

    std::vector<double> take()
    {
        std::ranges::sort(m_km);
        return std::move(m_km);
    }

private:
    const Track &m_track;
    const CountryIndex &m_index;
    std::vector<LonLat> m_places;
    std::vector<double> m_km;
};

} // namespace

std::vector<Track> tracksOf(std::span<const CorridorSection> sections)
{
    std::vector<std::vector<WorldPoint>> lines;
    lines.reserve(sections.size());
    for (const CorridorSection &section : sections)
        lines.push_back(toWorld(section.line));
    const Joins joins(sections, lines);
    std::vector<Track> tracks(sections.size());
    forEachInParallel(sections.size(), [&](std::size_t i) {
        tracks[i] = trackOf(lines[i], joins.beyond({i, false}), joins.beyond({i, true}));
    });
    return tracks;
}

WorldPoint pointAt(const Track &track, double km)
{
    const auto after = std::ranges::upper_bound(track.km, km);
    if (after == track.km.begin())
        return track.points.front();
    if (after == track.km.end())
        return track.points.back();
    const auto i = static_cast<std::size_t>(after - track.km.begin());
    const double part = (km - track.km[i - 1]) / (track.km[i] - track.km[i - 1]);
    return track.points[i - 1] + part * (track.points[i] - track.points[i - 1]);
}

std::vector<LandStretch> landsAlong(const Track &track, const CountryIndex &index)
{
    Meetings meetings(track, index);
    // From place to place, so that each looks through a small box of outlines.
    for (std::size_t i = 1; i < track.vertices.size(); ++i)
        meetings.gather(track.vertices[i - 1], track.vertices[i]);
    std::vector<double> cuts = meetings.take();
    cuts.push_back(track.length());
    std::vector<LandStretch> stretches;
    double from = 0;
    for (const double to : cuts) {
        constexpr double Nothing = 1e-6; // a millimetre: two outlines share the edge that was met
        if (to - from < Nothing && to < track.length())
            continue;
        // What lies between two outlines is asked in its middle, so that rounding at the outlines doesn't matter.
        const LandRow land = index.landAt(toLonLat(pointAt(track, (from + to) / 2)));
        if (!stretches.empty() && stretches.back().land == land)
            stretches.back().toKm = to;
        else
            stretches.push_back({from, to, land});
        from = to;
    }
    return stretches;
}

} // namespace geodata
