// SPDX-License-Identifier: GPL-3.0-or-later
#include "geodata/derive/borders.h"

#include "geodata/derive/beside.h"
#include "geodata/derive/geodesy.h"
#include "geodata/derive/plane.h"
#include "geodata/model/parallel.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <numeric>
#include <set>
#include <unordered_map>
#include <utility>

namespace geodata {
namespace {

constexpr std::uint32_t SegmentsPerRun = 32;
constexpr double Rounding = 1e-14; // of world coordinates: less than a micrometre

bool isBorder(const Arc &arc)
{
    return !arc.isSeam && arc.left != NoLand && arc.right != NoLand && arc.left != arc.right;
}

double lengthKm(std::span<const WorldPoint> line)
{
    double length = 0;
    LonLat before;
    for (std::size_t i = 0; i < line.size(); ++i) {
        const LonLat place = toLonLat(line[i]);
        if (i > 0)
            length += distanceKm(before, place);
        before = place;
    }
    return length;
}

void addSharedArcs(const Topology &topology, BorderNet &net)
{
    std::vector<const Arc *> arcs;
    std::size_t points = 0;
    for (const Arc &arc : topology.arcs) {
        if (!isBorder(arc))
            continue;
        arcs.push_back(&arc);
        points += arc.end - arc.begin;
    }
    net.points.reserve(points);
    net.sources.reserve(points);
    net.stretches.reserve(arcs.size());
    for (const Arc *arc : arcs) {
        net.stretches.push_back(
            {arc->left, arc->right, static_cast<std::uint32_t>(net.points.size()), arc->end - arc->begin});
        for (std::uint32_t i = arc->begin; i < arc->end; ++i) {
            net.points.push_back(topology.points[i]);
            net.sources.push_back(i);
        }
    }
}

/// Whose outline serves where two run side by side: that of the lower code, whatever the order in the file.
bool serves(LandRow land, LandRow other, const Topology &topology, std::span<const Country> countries)
{
    const std::string &own = countries[topology.owners[land]].code;
    const std::string &others = countries[topology.owners[other]].code;
    return own != others ? own < others : land < other;
}

void addBeside(const Topology &topology, std::span<const Country> countries, BorderNet &net)
{
    const BesideFinder finder(topology);
    const double tolerance = net.toleranceKm;
    const BesideResult within = finder.find(tolerance);
    std::set<std::pair<CountryRow, CountryRow>> isKnown;
    const auto pairOf = [&](LandRow a, LandRow b) { return std::minmax(topology.owners[a], topology.owners[b]); };
    for (const BorderStretch &stretch : net.stretches)
        isKnown.insert(pairOf(stretch.left, stretch.right));
    // Lands that meet in a corner only, digitised apart, may run beside each other for a few metres there.
    std::map<std::pair<CountryRow, CountryRow>, double> lengths;
    for (const BesideRun &run : within.runs) {
        if (serves(run.land, run.other, topology, countries))
            lengths[pairOf(run.land, run.other)] += lengthKm(run.line);
    }
    for (const auto &[pair, length] : lengths) {
        if (length >= tolerance)
            isKnown.insert(pair);
    }
    for (const BesideRun &run : within.runs) {
        if (!isKnown.contains(pairOf(run.land, run.other)))
            continue;
        net.beside.push_back({run.land, run.other, lengthKm(run.line)});
        net.widestKm = std::max(net.widestKm, run.gapKm);
        if (!serves(run.land, run.other, topology, countries))
            continue;
        net.stretches.push_back({run.land, run.other, static_cast<std::uint32_t>(net.points.size()),
                                 static_cast<std::uint32_t>(run.line.size()), 0, false});
        net.points.insert(net.points.end(), run.line.begin(), run.line.end());
        net.sources.insert(net.sources.end(), run.sources.begin(), run.sources.end());
    }
    net.overlaps = within.overlaps;
    if (tolerance >= BorderHintKm)
        return;
    const auto isUnknown = [&](LandRow a, LandRow b) {
        return topology.owners[a] != topology.owners[b] && !isKnown.contains(pairOf(a, b));
    };
    std::vector<BesideLength> missed;
    lengths.clear();
    for (const BesideRun &run : finder.find(BorderHintKm, isUnknown).runs) {
        missed.push_back({run.land, run.other, lengthKm(run.line)});
        if (serves(run.land, run.other, topology, countries))
            lengths[pairOf(run.land, run.other)] += missed.back().kilometers;
    }
    std::ranges::copy_if(missed, std::back_inserter(net.missed), [&](const BesideLength &run) {
        const auto found = lengths.find(pairOf(run.land, run.other));
        return found != lengths.end() && found->second >= BorderHintKm;
    });
}

void addContests(const Topology &topology, BorderNet &net)
{
    std::map<std::pair<LandRow, LandRow>, std::uint32_t> counts;
    for (const Contest &contest : topology.contests) {
        const Arc &arc = topology.arcs[contest.arc];
        // The second claims one of the two sides; the first on that side is whom it overlaps. Which side it was doesn't
        // matter where only one is taken.
        for (const LandRow first : {arc.left, arc.right}) {
            if (first != NoLand && first != contest.second) {
                ++counts[std::minmax(first, contest.second)];
                break;
            }
        }
    }
    for (const auto &[pair, count] : counts)
        net.overlaps.push_back({pair.first, pair.second, count});
}

/// Puts the pieces of one border end to end and counts the parts.
class Chaining
{
public:
    Chaining(const BorderNet &net, std::vector<BorderPiece> pieces) : m_net(net), m_pieces(std::move(pieces))
    {
        m_parents.resize(m_pieces.size());
        std::iota(m_parents.begin(), m_parents.end(), 0U);
        findNodes();
        for (std::uint32_t i = 0; i < m_pieces.size(); ++i)
            m_byStart.emplace(m_starts[i], i);
    }

    void run(Border &border)
    {
        std::vector<bool> hasPredecessor(m_pieces.size());
        for (std::uint32_t i = 0; i < m_pieces.size(); ++i) {
            const auto [begin, end] = m_byStart.equal_range(m_ends[i]);
            for (auto next = begin; next != end; ++next) {
                if (next->second != i)
                    hasPredecessor[next->second] = true;
            }
        }
        std::vector<std::uint32_t> order(m_pieces.size());
        std::iota(order.begin(), order.end(), 0U);
        // Open lines are followed from their start; what is left then are rings, which start at any of their pieces.
        std::ranges::stable_sort(order, {}, [&](std::uint32_t i) { return hasPredecessor[i]; });
        std::vector<bool> isDone(m_pieces.size());
        for (const std::uint32_t first : order) {
            bool isNew = true;
            for (std::optional<std::uint32_t> i = first; i && !isDone[*i]; i = follower(*i, isDone)) {
                isDone[*i] = true;
                border.pieces.push_back(m_pieces[*i]);
                border.pieces.back().startsAnew = std::exchange(isNew, false);
            }
        }
        for (std::uint32_t i = 0; i < m_pieces.size(); ++i)
            border.parts += rootOf(i) == i ? 1 : 0;
    }

private:
    WorldPoint startOf(std::uint32_t piece) const { return endPoint(m_pieces[piece], !m_pieces[piece].isReversed); }
    WorldPoint endOf(std::uint32_t piece) const { return endPoint(m_pieces[piece], m_pieces[piece].isReversed); }
    WorldPoint endPoint(const BorderPiece &piece, bool isFirst) const
    {
        const BorderStretch &stretch = m_net.stretches[piece.stretch];
        return m_net.points[stretch.firstPoint + (isFirst ? 0 : stretch.pointCount - 1)];
    }

    std::optional<std::uint32_t> follower(std::uint32_t piece, const std::vector<bool> &isDone) const
    {
        const auto [begin, end] = m_byStart.equal_range(m_ends[piece]);
        std::optional<std::uint32_t> next;
        for (auto candidate = begin; candidate != end; ++candidate) {
            if (!isDone[candidate->second] && (!next || candidate->second < *next))
                next = candidate->second;
        }
        return next;
    }

    std::uint32_t rootOf(std::uint32_t piece)
    {
        while (m_parents[piece] != piece)
            piece = m_parents[piece] = m_parents[m_parents[piece]];
        return piece;
    }

    /// Numbers the ends so that coinciding ones have the same number. Pieces hang together where their ends coincide;
    /// where outlines only run side by side, where they come within the tolerance.
    void findNodes()
    {
        struct End
        {
            WorldPoint point;
            std::uint32_t piece = 0;
            std::uint32_t *node = nullptr;
        };
        std::vector<End> ends;
        m_starts.resize(m_pieces.size());
        m_ends.resize(m_pieces.size());
        bool isExact = true;
        for (std::uint32_t i = 0; i < m_pieces.size(); ++i) {
            ends.push_back({startOf(i), i, &m_starts[i]});
            ends.push_back({endOf(i), i, &m_ends[i]});
            isExact = isExact && m_net.stretches[m_pieces[i].stretch].isShared;
        }
        // One may lie a turn of the world from another, and be rounded otherwise there.
        for (End &end : ends)
            end.point.x -= std::floor(end.point.x + Rounding);
        std::ranges::sort(ends, {}, [](const End &end) { return end.point.x; });
        for (std::uint32_t i = 0; i < ends.size(); ++i)
            *ends[i].node = i;
        for (std::uint32_t i = 0; i < ends.size(); ++i) {
            const double reach = isExact ? Rounding : 2 * m_net.toleranceKm / kilometersPerWorld(ends[i].point.y);
            for (std::uint32_t j = i + 1; j < ends.size() && ends[j].point.x - ends[i].point.x <= reach; ++j) {
                const double aside = std::abs(ends[j].point.y - ends[i].point.y);
                if (aside > reach)
                    continue;
                m_parents[rootOf(ends[i].piece)] = rootOf(ends[j].piece);
                if (aside <= Rounding && ends[j].point.x - ends[i].point.x <= Rounding)
                    *ends[j].node = *ends[i].node;
            }
        }
    }

    const BorderNet &m_net;
    std::vector<BorderPiece> m_pieces;
    std::vector<std::uint32_t> m_parents;
    std::vector<std::uint32_t> m_starts; ///< by piece: the node where it starts
    std::vector<std::uint32_t> m_ends;   ///< by piece: the node where it ends
    std::unordered_multimap<std::uint32_t, std::uint32_t> m_byStart;
};

} // namespace

BorderNet findBorders(const Topology &topology, std::span<const Country> countries, double toleranceKm)
{
    BorderNet net;
    net.toleranceKm = toleranceKm;
    addSharedArcs(topology, net);
    if (toleranceKm > 0)
        addBeside(topology, countries, net);
    addContests(topology, net);
    forEachInParallel(net.stretches.size(), [&](std::size_t i) {
        BorderStretch &stretch = net.stretches[i];
        stretch.kilometers = lengthKm(std::span(net.points).subspan(stretch.firstPoint, stretch.pointCount));
    });
    return net;
}

std::vector<Border> bordersOf(const BorderNet &net, const Partition &partition, std::span<const Country> countries)
{
    std::vector<CountryRow> byCode(countries.size());
    std::iota(byCode.begin(), byCode.end(), 0U);
    std::ranges::stable_sort(byCode, {}, [&](CountryRow row) -> const std::string & { return countries[row].code; });
    std::vector<std::uint32_t> rank(countries.size());
    for (std::uint32_t i = 0; i < byCode.size(); ++i)
        rank[byCode[i]] = i;

    std::map<std::pair<std::uint32_t, std::uint32_t>, std::vector<BorderPiece>> gathered;
    for (std::uint32_t i = 0; i < net.stretches.size(); ++i) {
        const BorderStretch &stretch = net.stretches[i];
        const std::uint32_t left = rank[partition.owners[stretch.left]];
        const std::uint32_t right = rank[partition.owners[stretch.right]];
        if (left == right)
            continue;
        const bool isDisputed = partition.isDisputed[stretch.left] || partition.isDisputed[stretch.right];
        gathered[std::minmax(left, right)].push_back({i, left > right, true, isDisputed});
    }
    std::vector<Border> borders;
    borders.reserve(gathered.size());
    for (auto &[pair, pieces] : gathered) {
        Border &border = borders.emplace_back();
        border.a = byCode[pair.first];
        border.b = byCode[pair.second];
        for (const BorderPiece &piece : pieces) {
            const BorderStretch &stretch = net.stretches[piece.stretch];
            border.kilometers += stretch.kilometers;
            border.disputedKilometers += piece.isDisputed ? stretch.kilometers : 0;
            border.besideKilometers += stretch.isShared ? 0 : stretch.kilometers;
        }
        Chaining(net, std::move(pieces)).run(border);
    }
    return borders;
}

std::vector<const Border *> bordersOf(CountryRow row, std::span<const Border> borders)
{
    std::vector<const Border *> own;
    for (const Border &border : borders) {
        if (border.a == row || border.b == row)
            own.push_back(&border);
    }
    std::ranges::stable_sort(own, std::ranges::greater(), &Border::kilometers);
    return own;
}

const Border *borderBetween(CountryRow one, CountryRow other, std::span<const Border> borders)
{
    const auto found = std::ranges::find_if(borders, [&](const Border &border) {
        return (border.a == one && border.b == other) || (border.a == other && border.b == one);
    });
    return found == borders.end() ? nullptr : &*found;
}

OutlineLengths outlineOf(CountryRow row, const Topology &topology, const BorderNet &net, const Partition &partition)
{
    OutlineLengths lengths;
    const auto isOwn = [&](LandRow land) { return land != NoLand && partition.owners[land] == row; };
    for (const Arc &arc : topology.arcs) {
        if (arc.isSeam || isOwn(arc.left) == isOwn(arc.right))
            continue;
        const double length = lengthKm(std::span(topology.points).subspan(arc.begin, arc.end - arc.begin));
        lengths.perimeter += length;
        (arc.left == NoLand || arc.right == NoLand ? lengths.coast : lengths.borders) += length;
    }
    for (const BesideLength &beside : net.beside) {
        if (!isOwn(beside.land))
            continue;
        lengths.coast -= beside.kilometers;
        if (isOwn(beside.other)) // a crack within the country is no outline at all
            lengths.perimeter -= beside.kilometers;
        else
            lengths.borders += beside.kilometers;
    }
    return lengths;
}

BorderIndex::BorderIndex(const BorderNet &net) : m_net(&net)
{
    for (std::uint32_t s = 0; s < net.stretches.size(); ++s) {
        const BorderStretch &stretch = net.stretches[s];
        for (std::uint32_t i = 0; i + 1 < stretch.pointCount; i += SegmentsPerRun) {
            Run run{{}, s, stretch.firstPoint + i, std::min(SegmentsPerRun, stretch.pointCount - 1 - i) + 1};
            for (const WorldPoint &point : std::span(net.points).subspan(run.first, run.count))
                run.box.add(point);
            m_runs.push_back(run);
        }
    }
}

double BorderIndex::distanceTo(const Run &run, WorldPoint point) const
{
    double nearest = std::numeric_limits<double>::max();
    for (std::uint32_t i = run.first; i + 1 < run.first + run.count; ++i)
        nearest = std::min(nearest, distanceToSegment(point, m_net->points[i], m_net->points[i + 1]));
    return nearest;
}

} // namespace geodata
