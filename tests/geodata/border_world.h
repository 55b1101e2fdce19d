// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geodata/derive/border_report.h"
#include "geodata/derive/borders.h"
#include "geodata/derive/geodesy.h"

#include <algorithm>
#include <map>
#include <random>
#include <string>
#include <tuple>
#include <utility>
#include <vector>

/// Countries with all that is derived of their borders.
namespace border_world {

using geodata::Border;
using geodata::Country;
using geodata::LonLat;
using geodata::Polygon;
using geodata::Ring;

inline Country country(std::string code, std::vector<Polygon> polygons)
{
    Country result;
    result.code = std::move(code);
    result.polygons = std::move(polygons);
    return result;
}

/// A rectangle, counterclockwise from the south-west.
inline Ring box(double west, double south, double east, double north)
{
    return {{west, south}, {east, south}, {east, north}, {west, north}};
}

struct World
{
    std::vector<Country> countries;
    geodata::Topology topology;
    geodata::BorderNet net;
    geodata::CountryIndex index;
    geodata::Partition partition;
    std::vector<Border> borders;
    std::vector<std::string> notices; ///< in English

    explicit World(std::vector<Country> all, double toleranceKm = geodata::DefaultBorderToleranceKm)
        : countries(std::move(all)), topology(geodata::buildTopology(countries)),
          net(geodata::findBorders(topology, countries, toleranceKm)), index(countries),
          partition(geodata::partitionOf(countries)), borders(geodata::bordersOf(net, partition, countries))
    {
        for (const auto &notice : geodata::reportOn(net, topology, countries, index, "map.shp"))
            notices.push_back(toEnglish(notice));
    }
    World(const World &) = delete; // the index points into the countries
    World &operator=(const World &) = delete;

    geodata::CountryRow rowOf(const std::string &code) const
    {
        const auto found = std::ranges::find(countries, code, &Country::code);
        return found == countries.end() ? geodata::NoCountry
                                        : static_cast<geodata::CountryRow>(found - countries.begin());
    }
    const Border *between(const std::string &one, const std::string &other) const
    {
        return geodata::borderBetween(rowOf(one), rowOf(other), borders);
    }
    double kilometersBetween(const std::string &one, const std::string &other) const
    {
        const Border *border = between(one, other);
        return border == nullptr ? 0 : border->kilometers;
    }
    geodata::OutlineLengths outline(const std::string &code) const
    {
        return geodata::outlineOf(rowOf(code), topology, net, partition);
    }
    /// The places of a stretch, in its own direction.
    std::vector<LonLat> places(const geodata::BorderStretch &stretch) const
    {
        std::vector<LonLat> result;
        result.reserve(stretch.pointCount);
        for (std::uint32_t i = 0; i < stretch.pointCount; ++i)
            result.push_back(toLonLat(net.points[stretch.firstPoint + i]));
        return result;
    }
    /// The places of a piece, as the border runs.
    std::vector<LonLat> places(const geodata::BorderPiece &piece) const
    {
        std::vector<LonLat> result = places(net.stretches[piece.stretch]);
        if (piece.isReversed)
            std::ranges::reverse(result);
        return result;
    }
    /// How many notices hold these words.
    std::ptrdiff_t noticesWith(const std::string &words) const
    {
        return std::ranges::count_if(notices, [&](const std::string &notice) { return notice.contains(words); });
    }
};

/// The same land, told in another order: countries, polygons, where rings start and how they wind.
inline std::vector<Country> retold(std::vector<Country> countries, unsigned seed)
{
    std::mt19937 random(seed);
    const auto retell = [&](Ring &ring) {
        std::rotate(ring.begin(), ring.begin() + static_cast<std::ptrdiff_t>(random() % ring.size()), ring.end());
        if (random() % 2 == 0)
            std::ranges::reverse(ring);
    };
    std::ranges::shuffle(countries, random);
    for (Country &each : countries) {
        std::ranges::shuffle(each.polygons, random);
        for (Polygon &polygon : each.polygons) {
            retell(polygon.outer);
            std::ranges::shuffle(polygon.holes, random);
            std::ranges::for_each(polygon.holes, retell);
        }
    }
    return countries;
}

/// What is to be the same however the land is told: by codes, how long a border is and in how many parts.
inline std::map<std::pair<std::string, std::string>, std::pair<double, std::uint32_t>> summaryOf(const World &world)
{
    std::map<std::pair<std::string, std::string>, std::pair<double, std::uint32_t>> summary;
    for (const Border &border : world.borders)
        summary[{world.countries[border.a].code, world.countries[border.b].code}] = {border.kilometers, border.parts};
    return summary;
}

/// The length of a ring's outline, added up edge by edge.
inline double perimeterKm(const Ring &ring)
{
    double length = 0;
    for (std::size_t i = 0; i < ring.size(); ++i)
        length += geodata::distanceKm(ring[i], ring[(i + 1) % ring.size()]);
    return length;
}

} // namespace border_world
