// SPDX-License-Identifier: GPL-3.0-or-later
#include "geodata/derive/corridor_route.h"

#include "geodata/model/parallel.h"

#include <algorithm>
#include <queue>

namespace geodata {
namespace {

/// Dijkstra's algorithm over the nodes of the net.
class Router
{
public:
    Router(const RouteWish &wish, const CorridorNet &net, const CorridorTable &table, const CorridorFacts &facts)
        : m_wish(wish), m_net(net), m_table(table), m_facts(facts)
    {
    }

    std::optional<Way> find(std::uint32_t from, std::uint32_t to)
    {
        m_km.assign(m_net.nodes.size(), std::numeric_limits<double>::infinity());
        m_by.assign(m_net.nodes.size(), NoEdge);
        m_km[from] = 0;
        using Entry = std::pair<double, std::uint32_t>;
        std::priority_queue<Entry, std::vector<Entry>, std::greater<>> open;
        open.emplace(0, from);
        while (!open.empty()) {
            const auto [km, node] = open.top();
            open.pop();
            if (node == to)
                return back(from, to);
            if (km > m_km[node])
                continue;
            for (const std::uint32_t edge : m_net.edgesOf[node]) {
                const std::uint32_t other = m_net.edges[edge].other(node);
                const double there = km + m_net.edges[edge].km();
                if (there < m_km[other] && isOpen(edge) && isOpenAt(node, edge)) {
                    m_km[other] = there;
                    m_by[other] = edge;
                    open.emplace(there, other);
                }
            }
        }
        return std::nullopt;
    }

private:
    static constexpr std::uint32_t NoEdge = std::numeric_limits<std::uint32_t>::max();

    bool isOpen(std::uint32_t edge) const
    {
        const std::uint32_t row = m_net.edges[edge].section;
        const CorridorStatus status = m_table.sections[row].status;
        const bool isBuilt = status == CorridorStatus::Operating || status == CorridorStatus::NotStated;
        if ((!isBuilt && !m_wish.hasUnbuilt) || m_wish.closures.sections.contains(row))
            return false;
        if (!m_wish.corridors.empty() && std::ranges::none_of(m_net.users[row], [&](std::uint32_t user) {
                return std::ranges::contains(m_wish.corridors, user);
            }))
            return false;
        const std::vector<CountryRow> &lands = m_facts.lands[edge];
        for (std::size_t i = 0; i < lands.size(); ++i) {
            if (m_wish.closures.countries.contains(lands[i]) ||
                (i > 0 && m_wish.closures.closes(lands[i - 1], lands[i])))
                return false;
        }
        return true;
    }

    /// Whether the border is open that may lie in the node itself.
    bool isOpenAt(std::uint32_t node, std::uint32_t edge) const
    {
        if (m_wish.closures.borders.empty() || m_by[node] == NoEdge)
            return true;
        const auto landAt = [&](std::uint32_t e) {
            const std::vector<CountryRow> &lands = m_facts.lands[e];
            return lands.empty() ? NoCountry : m_net.edges[e].a == node ? lands.front() : lands.back();
        };
        return !m_wish.closures.closes(landAt(m_by[node]), landAt(edge));
    }

    Way back(std::uint32_t from, std::uint32_t to) const
    {
        Way way;
        for (std::uint32_t node = to; node != from;) {
            const NetEdge &edge = m_net.edges[m_by[node]];
            const bool isForward = edge.b == node;
            way.pieces.push_back(
                {edge.section, isForward ? edge.fromKm : edge.toKm, isForward ? edge.toKm : edge.fromKm});
            node = edge.other(node);
        }
        std::ranges::reverse(way.pieces);
        // Pieces of one section that follow one another are one.
        std::vector<WayPiece> joined;
        for (const WayPiece &piece : way.pieces) {
            if (!joined.empty() && joined.back().section == piece.section && joined.back().toKm == piece.fromKm)
                joined.back().toKm = piece.toKm;
            else
                joined.push_back(piece);
        }
        way.pieces = std::move(joined);
        return way;
    }

    const RouteWish &m_wish;
    const CorridorNet &m_net;
    const CorridorTable &m_table;
    const CorridorFacts &m_facts;
    std::vector<double> m_km;
    std::vector<std::uint32_t> m_by; ///< the edge by which a node is reached
};

/// The node where a way begins, and where it ends.
std::pair<std::uint32_t, std::uint32_t> endsOf(const Way &way, const CorridorNet &net)
{
    const auto nodeAt = [&net](std::uint32_t section, double km) {
        for (const std::uint32_t edge : net.edgesOfSection[section]) {
            if (net.edges[edge].fromKm == km)
                return net.edges[edge].a;
            if (net.edges[edge].toKm == km)
                return net.edges[edge].b;
        }
        return NoNode;
    };
    return {nodeAt(way.pieces.front().section, way.pieces.front().fromKm),
            nodeAt(way.pieces.back().section, way.pieces.back().toKm)};
}

} // namespace

CorridorFacts corridorFactsOf(const CorridorNet &net, const CorridorTable &table, const Partition &partition)
{
    CorridorFacts facts;
    facts.legs.resize(table.corridors.size());
    forEachInParallel(table.corridors.size(), [&](std::size_t i) {
        facts.legs[i].reserve(table.corridors[i].legs.size());
        for (const CorridorLeg &leg : table.corridors[i].legs)
            facts.legs[i].push_back(profileOf(wayOf(leg, net), net, table, partition));
    });
    facts.lands.resize(net.edges.size());
    facts.landKms.resize(net.edges.size());
    for (std::size_t i = 0; i < net.edges.size(); ++i) {
        const NetEdge &edge = net.edges[i];
        const WayProfile profile = profileOf({{{edge.section, edge.fromKm, edge.toKm}}}, net, table, partition);
        for (const WayRun &run : profile.runs) {
            if (run.country == NoCountry)
                continue;
            if (facts.lands[i].empty() || facts.lands[i].back() != run.country) {
                facts.lands[i].push_back(run.country);
                facts.landKms[i].push_back(0);
            }
            facts.landKms[i].back() += run.km;
        }
    }
    return facts;
}

CorridorTouch touchOf(std::uint32_t corridor, CountryRow country, const CorridorFacts &facts)
{
    const std::vector<WayProfile> &legs = facts.legs[corridor];
    if (!legs.empty() && legs.front().crosses(country))
        return CorridorTouch::Crosses;
    const bool isByBranch = std::ranges::any_of(legs, [&](const WayProfile &leg) { return leg.crosses(country); });
    return isByBranch ? CorridorTouch::ByBranch : CorridorTouch::Avoids;
}

std::optional<Way> bestWay(std::uint32_t from, std::uint32_t to, const RouteWish &wish, const CorridorNet &net,
                           const CorridorTable &table, const CorridorFacts &facts)
{
    if (from >= net.nodes.size() || to >= net.nodes.size())
        return std::nullopt;
    return Router(wish, net, table, facts).find(from, to);
}

bool isClosed(const Way &way, const WayProfile &profile, const Closures &closures)
{
    return std::ranges::any_of(way.pieces,
                               [&](const WayPiece &piece) { return closures.sections.contains(piece.section); }) ||
           std::ranges::any_of(profile.runs,
                               [&](const WayRun &run) { return closures.countries.contains(run.country); }) ||
           std::ranges::any_of(profile.borders,
                               [&](const BorderPassage &border) { return closures.closes(border.from, border.to); });
}

std::vector<ExposedCorridor> exposuresOf(const Closures &closures, const CorridorNet &net, const CorridorTable &table,
                                         const CorridorFacts &facts)
{
    std::vector<ExposedCorridor> result(table.corridors.size());
    if (closures.isEmpty())
        return result;
    for (std::uint32_t row = 0; row < table.corridors.size(); ++row) {
        const std::vector<CorridorLeg> &legs = table.corridors[row].legs;
        ExposedCorridor &exposed = result[row];
        for (std::size_t i = 0; i < legs.size(); ++i) {
            const Way way = wayOf(legs[i], net);
            if (!isClosed(way, facts.legs[row][i], closures))
                continue;
            exposed.exposure = legs[i].isMain ? Exposure::Cut : std::max(exposed.exposure, Exposure::Branch);
            if (!legs[i].isMain)
                continue;
            const auto [from, to] = endsOf(way, net);
            // What isn't built is no way round, but of a corridor that isn't built itself.
            const RouteWish wish{{row}, closures, facts.legs[row][i].operatingKm < way.km()};
            if (auto detour = bestWay(from, to, wish, net, table, facts)) {
                exposed.exposure = Exposure::Detour;
                exposed.extraKm = detour->km() - way.km();
                exposed.detour = std::move(*detour);
            }
        }
    }
    return result;
}

} // namespace geodata
