// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geodata/derive/corridor_route.h"
#include "tests/geodata/small_world.h"

#include <memory>
#include <stdexcept>

/// Three countries in a row, ten degrees each, and the sea beyond: AAA from 0° to 10° east, BBB, CCC; 0° to 10° north.
/// Corridors are laid through them by naming places.
namespace corridor_world {

using namespace geodata;

inline Country squareCountry(const std::string &code, double west)
{
    return {.code = code, .numeric = {}, .names = {{"en", code}}, .polygons = {{small_world::square(west, 0, 10), {}}}};
}

struct World
{
    std::vector<Country> countries = {squareCountry("AAA", 0), squareCountry("BBB", 10), squareCountry("CCC", 20)};
    std::unordered_map<std::string, CountryRow> rows = {{"AAA", 0}, {"BBB", 1}, {"CCC", 2}};
    CorridorTable table;
    CountryIndex index;
    CorridorNet net;
    Partition partition;
    CorridorFacts facts;

    /// A section through places; returns its row.
    std::uint32_t section(std::vector<LonLat> line, CorridorMode mode = CorridorMode::Rail,
                          CorridorStatus status = CorridorStatus::Operating)
    {
        table.sections.push_back({.id = "s" + std::to_string(table.sections.size()),
                                  .mode = mode,
                                  .status = status,
                                  .line = std::move(line)});
        return static_cast<std::uint32_t>(table.sections.size() - 1);
    }
    void point(const std::string &name, LonLat place, PlaceKind kind = PlaceKind::RailStation)
    {
        table.points.push_back({.names = {{"en", name}}, .kind = kind, .place = place});
    }
    /// A corridor along sections, forward; the first list is its main line, the others are branches.
    std::uint32_t corridor(const std::vector<std::vector<std::uint32_t>> &legs)
    {
        Corridor corridor{.id = "c" + std::to_string(table.corridors.size())};
        for (const auto &sections : legs) {
            CorridorLeg leg{.names = {{"en", "leg " + std::to_string(corridor.legs.size())}},
                            .isMain = corridor.legs.empty()};
            for (const std::uint32_t row : sections)
                leg.parts.push_back({row, false});
            corridor.legs.push_back(std::move(leg));
        }
        table.corridors.push_back(std::move(corridor));
        return static_cast<std::uint32_t>(table.corridors.size() - 1);
    }
    void build()
    {
        index = CountryIndex(countries);
        net = buildCorridorNet(table, index, rows);
        partition = partitionOf(countries);
        facts = corridorFactsOf(net, table, partition);
    }

    const WayProfile &main(std::uint32_t corridor) const { return facts.legs[corridor].front(); }
    std::uint32_t node(const std::string &name) const
    {
        for (std::uint32_t i = 0; i < table.points.size(); ++i) {
            if (table.points[i].names.at("en") == name)
                return net.nodeOfPoint[i];
        }
        throw std::out_of_range(name);
    }
    std::string nameOf(std::uint32_t point) const
    {
        return point == NoPoint ? std::string("-") : table.points[point].names.at("en");
    }
    /// "AAA BBB sea CCC": where a profile leads, mode changes aside.
    std::string countriesOf(const WayProfile &profile) const
    {
        std::string text;
        CountryRow last = NoCountry - 1;
        for (const WayRun &run : profile.runs) {
            if (run.country == last)
                continue;
            last = run.country;
            text += (text.empty() ? "" : " ") + (last == NoCountry ? std::string("sea") : countries[last].code);
        }
        return text;
    }
};

} // namespace corridor_world
