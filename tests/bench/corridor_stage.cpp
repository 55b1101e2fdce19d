// SPDX-License-Identifier: GPL-3.0-or-later
#include "corridor_stage.h"

#include "geos_peer.h"

#include <random>

using namespace geodata;

namespace {

constexpr std::size_t Ways = 2000;

std::size_t measureWays(Stopwatch &watch, const Atlas &atlas)
{
    std::vector<std::uint32_t> places;
    for (const std::uint32_t node : atlas.corridorNet.nodeOfPoint) {
        if (node != NoNode)
            places.push_back(node);
    }
    if (places.empty())
        return 0;
    std::mt19937 random(5);
    std::uniform_int_distribution<std::size_t> any(0, places.size() - 1);
    const CorridorFacts &facts = atlas.facts.front().corridors;
    for (std::size_t i = 0; i < Ways; ++i) {
        const std::uint32_t from = places[any(random)], to = places[any(random)];
        watch.time(QStringLiteral("way"),
                   [&] { return bestWay(from, to, {.hasUnbuilt = true}, atlas.corridorNet, atlas.corridors, facts); });
    }
    return Ways;
}

} // namespace

CorridorAmounts measureCorridors(Stopwatch &watch, const Atlas &atlas, int repeats)
{
    const GeosCountries geos(atlas.countries);
    std::vector<std::vector<LonLat>> lines;
    lines.reserve(atlas.corridors.sections.size());
    for (const CorridorSection &section : atlas.corridors.sections)
        lines.push_back(section.line);
    for (int i = 0; i < repeats; ++i) {
        const CorridorNet net = watch.time(QStringLiteral("corridorNet"),
                                           [&] { return buildCorridorNet(atlas.corridors, atlas.index, atlas.rows); });
        watch.time(QStringLiteral("corridorFacts"),
                   [&] { return corridorFactsOf(net, atlas.corridors, atlas.facts.front().partition); });
        watch.time(QStringLiteral("crossingsByGeos"), [&] { return geos.countCrossings(lines); });
    }
    return {.corridors = atlas.corridors.corridors.size(), .ways = measureWays(watch, atlas)};
}
