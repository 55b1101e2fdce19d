// SPDX-License-Identifier: GPL-3.0-or-later
#include "geodata/derive/corridor_way.h"

#include <algorithm>

namespace geodata {
namespace {

// Stations farther from a border than this don't name its crossing, km.
constexpr double CrossingReachKm = 60;
constexpr double AnyStationReachKm = 30;

/// A part of a way on one section in one piece of land.
struct Slice
{
    CountryRow country = NoCountry;
    std::uint32_t section = NoSection;
    double fromKm = 0, toKm = 0; ///< from the way's start
    LonLat begin;                ///< its place at fromKm
    bool startsAnew = false;

    double km() const { return toKm - fromKm; }
};

class Profiler
{
public:
    Profiler(const CorridorNet &net, const CorridorTable &table, const Partition &partition)
        : m_net(net), m_table(table), m_partition(partition)
    {
    }

    WayProfile profile(const Way &way)
    {
        for (const WayPiece &piece : way.pieces)
            follow(piece);
        keepAshore();
        absorbShort();
        for (WayStop &stop : m_result.stops)
            stop.country = countryAt(stop.km);
        for (const Slice &slice : m_slices)
            addRun(slice);
        addPassages();
        addGauges();
        return std::move(m_result);
    }

private:
    const CorridorSection &sectionOf(const Slice &slice) const { return m_table.sections[slice.section]; }

    void follow(const WayPiece &piece)
    {
        const double begin = std::min(piece.fromKm, piece.toKm), end = std::max(piece.fromKm, piece.toKm);
        const bool isReversed = piece.fromKm > piece.toKm;
        const double start = m_result.km;
        // From the section's kilometres to the way's.
        const auto along = [&](double km) { return start + (isReversed ? piece.fromKm - km : km - piece.fromKm); };
        std::vector<Slice> slices;
        for (const LandStretch &stretch : m_net.lands[piece.section]) {
            const double from = std::max(stretch.fromKm, begin), to = std::min(stretch.toKm, end);
            if (to <= from)
                continue;
            const CountryRow owner = stretch.land == NoLand ? NoCountry : m_partition.owners[stretch.land];
            slices.push_back({owner, piece.section, along(isReversed ? to : from), along(isReversed ? from : to),
                              toLonLat(pointAt(m_net.tracks[piece.section], isReversed ? to : from))});
        }
        std::vector<WayStop> stops;
        for (const PointOnTrack &point : m_net.points[piece.section]) {
            if (point.km >= begin && point.km <= end)
                stops.push_back({point.point, along(point.km)});
        }
        if (isReversed) {
            std::ranges::reverse(slices);
            std::ranges::reverse(stops);
        }
        if (!slices.empty())
            slices.front().startsAnew = piece.startsAnew;
        m_slices.insert(m_slices.end(), slices.begin(), slices.end());
        for (const WayStop &stop : stops) {
            if (m_result.stops.empty() || m_result.stops.back().point != stop.point)
                m_result.stops.push_back(stop);
        }
        m_result.km += piece.km();
        const CorridorSection &section = m_table.sections[piece.section];
        if (section.status == CorridorStatus::Operating)
            m_result.operatingKm += piece.km();
        if (section.grade == ShapeGrade::Schematic)
            m_result.schematicKm += piece.km();
    }

    /// A train doesn't swim.
    void keepAshore()
    {
        const auto isAdrift = [this](const Slice &slice) {
            return slice.country == NoCountry && !isWaterborne(sectionOf(slice).mode);
        };
        for (std::size_t i = 1; i < m_slices.size(); ++i) {
            if (isAdrift(m_slices[i]) && !m_slices[i].startsAnew)
                m_slices[i].country = m_slices[i - 1].country;
        }
        for (std::size_t i = m_slices.size(); i-- > 1;) {
            if (isAdrift(m_slices[i - 1]) && !m_slices[i].startsAnew)
                m_slices[i - 1].country = m_slices[i].country;
        }
    }

    bool hasStop(double from, double to) const
    {
        return std::ranges::any_of(m_result.stops,
                                   [&](const WayStop &stop) { return stop.km >= from && stop.km <= to; });
    }

    /// Gives short stretches between two of one country to it, the shortest first.
    void absorbShort()
    {
        struct Group
        {
            std::size_t first = 0, end = 0; // slices
            double km = 0;
        };
        while (true) {
            std::vector<Group> groups;
            for (std::size_t i = 0; i < m_slices.size(); ++i) {
                if (groups.empty() || m_slices[i].startsAnew || m_slices[i].country != m_slices[i - 1].country)
                    groups.push_back({i, i, 0});
                groups.back().end = i + 1;
                groups.back().km += m_slices[i].km();
            }
            const Group *shortest = nullptr;
            for (std::size_t g = 1; g + 1 < groups.size(); ++g) {
                const Group &group = groups[g];
                const Slice &first = m_slices[group.first], &next = m_slices[group.end];
                const CountryRow before = m_slices[group.first - 1].country;
                if (group.km < ShortStretchKm && !first.startsAnew && !next.startsAnew && before == next.country &&
                    !hasStop(first.fromKm, m_slices[group.end - 1].toKm) &&
                    (shortest == nullptr || group.km < shortest->km))
                    shortest = &group;
            }
            if (shortest == nullptr)
                return;
            for (std::size_t i = shortest->first; i < shortest->end; ++i)
                m_slices[i].country = m_slices[shortest->first - 1].country;
        }
    }

    CountryRow countryAt(double km) const
    {
        const auto slice = std::ranges::find_if(m_slices, [km](const Slice &s) { return km <= s.toKm; });
        return slice == m_slices.end() ? m_slices.back().country : slice->country;
    }

    void addRun(const Slice &slice)
    {
        const CorridorMode mode = sectionOf(slice).mode;
        if (slice.country == NoCountry)
            m_result.seaKm += slice.km();
        if (m_result.runs.empty() || slice.startsAnew || m_result.runs.back().country != slice.country ||
            m_result.runs.back().mode != mode)
            m_result.runs.push_back({slice.country, mode, slice.fromKm, 0});
        m_result.runs.back().km = slice.toKm - m_result.runs.back().fromKm;
    }

    /// The stop nearest to a place of the way on one side of it: a border station or port from afar, any from near by.
    std::uint32_t stationNear(double km, CountryRow country, bool isBefore) const
    {
        std::uint32_t found = NoPoint;
        double best = CrossingReachKm;
        for (const WayStop &stop : m_result.stops) {
            const double off = isBefore ? km - stop.km : stop.km - km;
            if (off < 0 || off > CrossingReachKm || stop.country != country)
                continue;
            const PlaceKind kind = m_table.points[stop.point].kind;
            const bool isTelling =
                kind == PlaceKind::BorderCrossing || kind == PlaceKind::Port || kind == PlaceKind::FerryTerminal;
            // A border station counts as nearer than it is: it is what the crossing is called after.
            const double distance = isTelling ? off / 2 : off;
            if ((isTelling || off <= AnyStationReachKm) && distance < best) {
                best = distance;
                found = stop.point;
            }
        }
        return found;
    }

    void addPassages()
    {
        for (std::size_t i = 1; i < m_slices.size(); ++i) {
            const Slice &a = m_slices[i - 1], &b = m_slices[i];
            if (b.startsAnew || a.country == b.country || a.country == NoCountry || b.country == NoCountry)
                continue;
            m_result.borders.push_back({a.country, b.country, sectionOf(b).mode, b.fromKm, b.begin,
                                        stationNear(b.fromKm, a.country, true),
                                        stationNear(b.fromKm, b.country, false)});
        }
        for (std::size_t i = 0; i < m_slices.size(); ++i) {
            if (m_slices[i].country != NoCountry)
                continue;
            const std::size_t first = i;
            while (i + 1 < m_slices.size() && m_slices[i + 1].country == NoCountry && !m_slices[i + 1].startsAnew)
                ++i;
            const double from = m_slices[first].fromKm, to = m_slices[i].toKm;
            const CountryRow left = first > 0 ? m_slices[first - 1].country : NoCountry;
            const CountryRow reached = i + 1 < m_slices.size() ? m_slices[i + 1].country : NoCountry;
            m_result.seas.push_back({sectionOf(m_slices[first]).mode, from, to - from, stationNear(from, left, true),
                                     stationNear(to, reached, false)});
        }
    }

    void addGauges()
    {
        const Slice *last = nullptr;
        bool isOverWater = false;
        for (const Slice &slice : m_slices) {
            if (slice.startsAnew)
                last = nullptr;
            const CorridorSection &section = sectionOf(slice);
            isOverWater |= isWaterborne(section.mode);
            if (section.mode != CorridorMode::Rail)
                continue;
            const int mm = m_net.gaugeOf(section, slice.country);
            const int before = last != nullptr ? m_net.gaugeOf(sectionOf(*last), last->country) : 0;
            if (mm > 0 && before > 0 && mm != before)
                m_result.gauges.push_back({before, mm, slice.fromKm, slice.begin,
                                           stationNear(slice.fromKm, last->country, true),
                                           stationNear(slice.fromKm, slice.country, false), isOverWater});
            last = &slice;
            isOverWater = false;
        }
    }

    const CorridorNet &m_net;
    const CorridorTable &m_table;
    const Partition &m_partition;
    std::vector<Slice> m_slices;
    WayProfile m_result;
};

} // namespace

double Way::km() const
{
    double sum = 0;
    for (const WayPiece &piece : pieces)
        sum += piece.km();
    return sum;
}

Way wayOf(const CorridorLeg &leg, const CorridorNet &net)
{
    Way way;
    way.pieces.reserve(leg.parts.size());
    std::uint32_t last = NoNode;
    for (const CorridorPart &part : leg.parts) {
        const double length = net.tracks[part.section].length();
        const NetEdge &first = net.edges[net.edgesOfSection[part.section].front()];
        const NetEdge &final = net.edges[net.edgesOfSection[part.section].back()];
        const std::uint32_t begin = part.isReversed ? final.b : first.a;
        way.pieces.push_back({part.section, part.isReversed ? length : 0, part.isReversed ? 0 : length,
                              last != NoNode && begin != last});
        last = part.isReversed ? first.a : final.b;
    }
    return way;
}

double WayProfile::kmIn(CountryRow country) const
{
    double sum = 0;
    for (const WayRun &run : runs)
        sum += run.country == country ? run.km : 0;
    return sum;
}

std::vector<CountryRow> WayProfile::countries() const
{
    std::vector<CountryRow> result;
    for (const WayRun &run : runs) {
        if (run.country != NoCountry && !std::ranges::contains(result, run.country))
            result.push_back(run.country);
    }
    return result;
}

WayProfile profileOf(const Way &way, const CorridorNet &net, const CorridorTable &table, const Partition &partition)
{
    return Profiler(net, table, partition).profile(way);
}

} // namespace geodata
