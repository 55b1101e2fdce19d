// SPDX-License-Identifier: GPL-3.0-or-later
#include "geodata/derive/corridor_net.h"

#include "geodata/derive/geodesy.h"
#include "geodata/model/parallel.h"

#include <algorithm>
#include <cmath>
#include <format>
#include <map>
#include <numeric>
#include <set>
#include <tuple>

namespace geodata {
namespace {

/// A place as sections share it.
struct PlaceKey
{
    long long lon = 0, lat = 0; ///< millionths of a degree, within one turn
    bool isPipe = false;
    auto operator<=>(const PlaceKey &) const = default;
};

PlaceKey keyOf(LonLat place, bool isPipe)
{
    constexpr double PerDegree = 1e6;
    constexpr long long Turn = 360'000'000;
    const long long lon = std::llround(place.lon * PerDegree) % Turn;
    return {lon < 0 ? lon + Turn : lon, std::llround(place.lat * PerDegree), isPipe};
}

/// What is known of a place while the net is made.
struct Spot
{
    std::set<std::uint32_t> sections;
    bool isEnd = false;
    std::uint32_t point = NoPoint;
    std::uint32_t node = NoNode;
};

class NetBuilder
{
public:
    NetBuilder(const CorridorTable &table, CorridorNet &net) : m_table(table), m_net(net) {}

    void build()
    {
        findSpots();
        placePoints();
        for (std::uint32_t section = 0; section < m_table.sections.size(); ++section)
            cut(section);
        m_net.edgesOf.resize(m_net.nodes.size());
        for (std::uint32_t edge = 0; edge < m_net.edges.size(); ++edge) {
            m_net.edgesOf[m_net.edges[edge].a].push_back(edge);
            if (m_net.edges[edge].b != m_net.edges[edge].a)
                m_net.edgesOf[m_net.edges[edge].b].push_back(edge);
        }
    }

private:
    bool isPipe(std::uint32_t section) const { return m_table.sections[section].mode == CorridorMode::Pipeline; }

    void findSpots()
    {
        for (std::uint32_t i = 0; i < m_table.sections.size(); ++i) {
            const std::vector<LonLat> &line = m_table.sections[i].line;
            for (std::size_t v = 0; v < line.size(); ++v) {
                Spot &spot = m_spots[keyOf(line[v], isPipe(i))];
                spot.sections.insert(i);
                spot.isEnd |= v == 0 || v + 1 == line.size();
            }
        }
    }

    /// A named point belongs to all sections that pass it, trains and pipes alike.
    void placePoints()
    {
        for (std::uint32_t p = 0; p < m_table.points.size(); ++p) {
            for (const bool isPipe : {false, true}) {
                const auto spot = m_spots.find(keyOf(m_table.points[p].place, isPipe));
                if (spot != m_spots.end() && spot->second.point == NoPoint)
                    spot->second.point = p;
            }
        }
        m_net.nodeOfPoint.assign(m_table.points.size(), NoNode);
    }

    std::uint32_t nodeOf(Spot &spot, LonLat place)
    {
        if (spot.node == NoNode) {
            spot.node = static_cast<std::uint32_t>(m_net.nodes.size());
            m_net.nodes.push_back({place, spot.point});
            // Trains come first: a name that is both on a railway and on a pipeline means the station.
            if (spot.point != NoPoint && m_net.nodeOfPoint[spot.point] == NoNode)
                m_net.nodeOfPoint[spot.point] = spot.node;
        }
        return spot.node;
    }

    void cut(std::uint32_t section)
    {
        const std::vector<LonLat> &line = m_table.sections[section].line;
        const Track &track = m_net.tracks[section];
        std::uint32_t last = NoNode;
        double from = 0;
        for (std::size_t v = 0; v < line.size(); ++v) {
            Spot &spot = m_spots.at(keyOf(line[v], isPipe(section)));
            if (!spot.isEnd && spot.sections.size() == 1 && spot.point == NoPoint)
                continue;
            const double km = track.km[track.vertices[v]];
            if (spot.point != NoPoint)
                m_net.points[section].push_back({spot.point, km});
            const std::uint32_t node = nodeOf(spot, line[v]);
            if (last != NoNode) {
                m_net.edgesOfSection[section].push_back(static_cast<std::uint32_t>(m_net.edges.size()));
                m_net.edges.push_back({section, last, node, from, km});
            }
            last = node;
            from = km;
        }
    }

    const CorridorTable &m_table;
    CorridorNet &m_net;
    std::map<PlaceKey, Spot> m_spots;
};

/// Which pieces a corridor is in: for each node that it touches the lowest node it hangs together with.
class Pieces
{
public:
    Pieces(const CorridorNet &net, const Corridor &corridor) : m_parent(net.nodes.size())
    {
        std::ranges::iota(m_parent, 0U);
        for (const CorridorLeg &leg : corridor.legs) {
            for (const CorridorPart &part : leg.parts) {
                for (const std::uint32_t edge : net.edgesOfSection[part.section]) {
                    m_nodes.insert({net.edges[edge].a, net.edges[edge].b});
                    join(net.edges[edge].a, net.edges[edge].b);
                }
            }
        }
    }

    /// Nodes by piece.
    std::map<std::uint32_t, std::vector<std::uint32_t>> pieces()
    {
        std::map<std::uint32_t, std::vector<std::uint32_t>> result;
        for (const std::uint32_t node : m_nodes)
            result[rootOf(node)].push_back(node);
        return result;
    }

private:
    std::uint32_t rootOf(std::uint32_t node)
    {
        while (m_parent[node] != node)
            node = m_parent[node] = m_parent[m_parent[node]];
        return node;
    }
    void join(std::uint32_t a, std::uint32_t b)
    {
        const auto [low, high] = std::minmax({rootOf(a), rootOf(b)});
        m_parent[high] = low;
    }

    std::vector<std::uint32_t> m_parent;
    std::set<std::uint32_t> m_nodes;
};

} // namespace

CorridorNet buildCorridorNet(const CorridorTable &table, const CountryIndex &index,
                             const std::unordered_map<std::string, CountryRow> &rows)
{
    CorridorNet net;
    const std::size_t count = table.sections.size();
    net.tracks = tracksOf(table.sections);
    net.lands.resize(count);
    forEachInParallel(count, [&](std::size_t i) { net.lands[i] = landsAlong(net.tracks[i], index); });
    net.points.resize(count);
    net.users.resize(count);
    net.edgesOfSection.resize(count);
    for (std::uint32_t row = 0; row < table.corridors.size(); ++row) {
        for (const CorridorLeg &leg : table.corridors[row].legs) {
            for (const CorridorPart &part : leg.parts) {
                if (net.users[part.section].empty() || net.users[part.section].back() != row)
                    net.users[part.section].push_back(row);
            }
        }
    }
    NetBuilder(table, net).build();
    CountryRow countries = 0;
    for (const auto &[code, row] : rows)
        countries = std::max(countries, row + 1);
    net.gauges.assign(countries, 0);
    for (const RailGauge &gauge : table.gauges) {
        if (const auto row = rows.find(gauge.country); row != rows.end())
            net.gauges[row->second] = gauge.mm;
    }
    return net;
}

std::vector<Error> reportOn(const CorridorNet &net, const CorridorTable &table, const std::string &file)
{
    std::vector<Error> notices;
    for (const Corridor &corridor : table.corridors) {
        if (!corridor.file.empty())
            continue;
        const auto pieces = Pieces(net, corridor).pieces();
        if (pieces.size() < 2)
            continue;
        // How far the second piece lies from the first tells whether it is a slip or a gap.
        double gap = std::numeric_limits<double>::max();
        for (const std::uint32_t a : pieces.begin()->second) {
            for (const std::uint32_t b : std::next(pieces.begin())->second)
                gap = std::min(gap, distanceKm(net.nodes[a].place, net.nodes[b].place));
        }
        notices.push_back(
            {file,
             {},
             {GEODATA_TEXT("the corridor {0} is in {1} pieces that don't touch; {2} km lie between two of "
                           "them"),
              {corridor.id, std::to_string(pieces.size()), std::format("{:.0f}", gap)}},
             {GEODATA_TEXT("let sections that meet have a place in common")}});
    }
    return notices;
}

} // namespace geodata
