// SPDX-License-Identifier: GPL-3.0-or-later
#include "geodata/derive/border_report.h"

#include "geodata/derive/plane.h"

#include <algorithm>
#include <format>
#include <map>
#include <set>

namespace geodata {
namespace {

constexpr std::size_t NamedPairs = 5;
constexpr double ProbeKm = 0.001; // how far beside an outline is asked whose land lies there

using CodePair = std::pair<std::string, std::string>;

/// "AAA–BBB 12 km, AAA–CCC 3 km …", the largest first.
std::string listOf(const std::map<CodePair, double> &pairs, const char *unit)
{
    std::vector<std::pair<CodePair, double>> sorted(pairs.begin(), pairs.end());
    std::ranges::stable_sort(sorted, std::ranges::greater(), [](const auto &entry) { return entry.second; });
    std::string list;
    for (std::size_t i = 0; i < std::min(sorted.size(), NamedPairs); ++i) {
        const auto &[codes, amount] = sorted[i];
        list += (i == 0 ? "" : ", ") + (codes.first == codes.second ? codes.first : codes.first + "–" + codes.second);
        if (*unit)
            list += std::format(" ({:.0f} {})", amount, unit);
    }
    return sorted.size() > NamedPairs ? list + " …" : list;
}

double sumOf(const std::map<CodePair, double> &pairs)
{
    double sum = 0;
    for (const auto &[codes, amount] : pairs)
        sum += amount;
    return sum;
}

std::string meters(double kilometers)
{
    return std::format("{:.{}f}", kilometers * 1000, kilometers < 0.01 ? 2 : 0);
}

bool isInside(const Ring &ring, LonLat place)
{
    bool inside = false;
    for (std::size_t i = 0, j = ring.size() - 1; i < ring.size(); j = i++) {
        if (crossesEastward(place, ring[i], ring[j]))
            inside = !inside;
    }
    return inside;
}

/// Whether a place lies in land, whatever turn of the world either is given in.
bool isInside(const Polygon &polygon, LonLat place)
{
    for (const double turn : {0.0, 360.0, -360.0}) {
        const LonLat there{place.lon + turn, place.lat};
        if (isInside(polygon.outer, there))
            return std::ranges::none_of(polygon.holes, [&](const Ring &hole) { return isInside(hole, there); });
    }
    return false;
}

/// Land that lies on either side of an outline that nobody shares: a polygon on top of another. Where it only lies on
/// the sea side, both outlines run along the same line.
void addCovered(const Topology &topology, std::span<const Country> countries, const CountryIndex &index,
                const BorderNet &net, const auto &add)
{
    std::vector<const Polygon *> polygons;
    for (const Country &country : countries) {
        for (const Polygon &polygon : country.polygons)
            polygons.push_back(&polygon);
    }
    std::set<std::pair<LandRow, LandRow>> bridged;
    for (const BesideLength &run : net.beside)
        bridged.insert(std::minmax(run.land, run.other));
    for (const Arc &arc : topology.arcs) {
        if (arc.isSeam || (arc.left != NoLand) == (arc.right != NoLand))
            continue;
        const LandRow own = arc.left != NoLand ? arc.left : arc.right;
        const std::uint32_t middle = arc.begin + (arc.end - arc.begin - 1) / 2;
        const WorldPoint p = topology.points[middle];
        const WorldPoint q = topology.points[middle + 1];
        const double length = std::hypot(q.x - p.x, q.y - p.y);
        if (!(length > 0))
            continue;
        // To the right of p–q, y growing southward, lies (−dy, dx).
        const auto probe = [&](double km) {
            const double aside = (arc.left == own ? 1 : -1) * km / 40000 / length;
            return toLonLat({(p.x + q.x) / 2 - aside * (q.y - p.y), (p.y + q.y) / 2 + aside * (q.x - p.x)});
        };
        const LandRow other = index.landAt(probe(ProbeKm));
        if (other != NoLand && other != own && !bridged.contains(std::minmax(own, other)) &&
            isInside(*polygons[other], probe(-ProbeKm)))
            add(own, other);
    }
}

} // namespace

std::vector<Error> reportOn(const BorderNet &net, const Topology &topology, std::span<const Country> countries,
                            const CountryIndex &index, const std::string &file)
{
    const auto codesOf = [&](LandRow a, LandRow b) -> CodePair {
        return std::minmax(countries[topology.owners[a]].code, countries[topology.owners[b]].code);
    };
    std::vector<Error> notices;

    std::map<CodePair, double> bridged;
    std::size_t bridges = 0;
    for (const BorderStretch &stretch : net.stretches) {
        if (stretch.isShared || topology.owners[stretch.left] == topology.owners[stretch.right])
            continue;
        bridged[codesOf(stretch.left, stretch.right)] += stretch.kilometers;
        ++bridges;
    }
    const std::string tolerance = meters(net.toleranceKm);
    if (!bridged.empty())
        notices.push_back(
            {file,
             {},
             {GEODATA_TEXT("outlines of neighbours that do not meet in the same points count as borders (stretches: "
                           "{0}, {1} km in all, up to {2} m apart): {3}"),
              {std::to_string(bridges), std::format("{:.0f}", sumOf(bridged)), meters(net.widestKm),
               listOf(bridged, "km")}},
             {GEODATA_TEXT("--border-tolerance says how far apart is still a border, now {0} m"), {tolerance}}});

    std::map<CodePair, double> missed; // each tells of the same stretch from its side: the longer one counts
    std::map<CodePair, double> sides;
    for (const BesideLength &run : net.missed) {
        const CodePair side{countries[topology.owners[run.land]].code, countries[topology.owners[run.other]].code};
        double &length = missed[codesOf(run.land, run.other)];
        length = std::max(length, sides[side] += run.kilometers);
    }
    if (!missed.empty())
        notices.push_back({file,
                           {},
                           {GEODATA_TEXT("countries that run side by side farther apart than {1} m do not count as "
                                         "neighbours (pairs: {0}): {2}"),
                            {std::to_string(missed.size()), tolerance, listOf(missed, "km")}},
                           {GEODATA_TEXT("if they are, raise --border-tolerance, for example to 1000")}});

    std::map<CodePair, double> overlaps;
    std::map<CodePair, double> doubled;
    const auto addOverlap = [&](LandRow a, LandRow b, double count = 1) {
        const CodePair codes = codesOf(a, b);
        (codes.first == codes.second ? doubled : overlaps)[codes] += count;
    };
    for (const Overlap &overlap : net.overlaps)
        addOverlap(overlap.a, overlap.b, overlap.count);
    addCovered(topology, countries, index, net, addOverlap);
    if (!overlaps.empty())
        notices.push_back(
            {file,
             {},
             {GEODATA_TEXT("countries overlap (pairs: {0}, places: {1}): {2}"),
              {std::to_string(overlaps.size()), std::format("{:.0f}", sumOf(overlaps)), listOf(overlaps, "")}},
             {GEODATA_TEXT(
                 "their border is what they share of it, if anything; mend the overlap in the file for the rest")}});
    if (!doubled.empty())
        notices.push_back({file,
                           {},
                           {GEODATA_TEXT("pieces of land of one country overlap or are there twice (places: {0}): {1}"),
                            {std::format("{:.0f}", sumOf(doubled)), listOf(doubled, "")}},
                           {GEODATA_TEXT("their area counts twice; remove one of them from the file")}});
    return notices;
}

} // namespace geodata
