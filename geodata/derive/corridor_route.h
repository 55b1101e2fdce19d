// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geodata/derive/corridor_way.h"

#include <optional>
#include <set>
#include <utility>

namespace geodata {

/// What is taken to be closed: an assumption, never a fact of the atlas.
struct Closures
{
    std::set<CountryRow> countries = {};
    std::set<std::pair<CountryRow, CountryRow>> borders = {}; ///< the lower row first; both ways are closed
    std::set<std::uint32_t> sections = {};

    bool isEmpty() const { return countries.empty() && borders.empty() && sections.empty(); }
    bool closes(CountryRow from, CountryRow to) const { return borders.contains(std::minmax(from, to)); }
    bool operator==(const Closures &) const = default;
};

/// What a viewpoint makes of the corridors of an atlas.
struct CorridorFacts
{
    std::vector<std::vector<WayProfile>> legs;  ///< by corridor, by leg
    std::vector<std::vector<CountryRow>> lands; ///< by edge of the net: the countries that it passes, a to b, no sea
    std::vector<std::vector<double>> landKms;   ///< by edge: how far it runs in each of them
};
CorridorFacts corridorFactsOf(const CorridorNet &net, const CorridorTable &table, const Partition &partition);

/// How a corridor stands to a country.
enum class CorridorTouch : std::uint8_t
{
    Avoids,
    ByBranch, ///< a branch crosses it, the main line doesn't
    Crosses
};
CorridorTouch touchOf(std::uint32_t corridor, CountryRow country, const CorridorFacts &facts);

/// How to look for a way.
struct RouteWish
{
    std::vector<std::uint32_t> corridors = {}; ///< only along their sections; empty: all
    Closures closures = {};
    bool hasUnbuilt = false; ///< sections under construction or planned may be used, too
};

/// The shortest way, in kilometres of the drawn lines, from one node to another; none if there is none. Equal ways are
/// told apart by the order of the table. Microseconds for some hundred nodes. Pure.
std::optional<Way> bestWay(std::uint32_t from, std::uint32_t to, const RouteWish &wish, const CorridorNet &net,
                           const CorridorTable &table, const CorridorFacts &facts);

/// What closures do to a corridor.
enum class Exposure : std::uint8_t
{
    None,
    Branch, ///< only a branch is closed
    Detour, ///< the main line is closed; its ends are still joined by the corridor's own branches
    Cut     ///< the main line is closed, and nothing of the corridor's own joins its ends
};

/// A corridor under an assumption.
struct ExposedCorridor
{
    Exposure exposure = Exposure::None;
    Way detour;         ///< where there is one
    double extraKm = 0; ///< what it is longer than the main line
};

/// What closures do to each corridor of a table. Pure.
std::vector<ExposedCorridor> exposuresOf(const Closures &closures, const CorridorNet &net, const CorridorTable &table,
                                         const CorridorFacts &facts);

/// Whether a way passes anything that is closed.
bool isClosed(const Way &way, const WayProfile &profile, const Closures &closures);

} // namespace geodata
