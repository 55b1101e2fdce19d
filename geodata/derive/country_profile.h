// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geodata/atlas.h"

namespace geodata {

/// What of a corridor lies in one country. Each track counts once, whether the main line or a branch takes it.
struct CorridorPassage
{
    std::uint32_t corridor = 0; ///< row in CorridorTable::corridors
    CorridorTouch touch = CorridorTouch::Crosses;
    double operatingKm = 0;
    double unbuiltKm = 0;  ///< under construction or planned
    double unstatedKm = 0; ///< on sections whose status nobody states
};

/// What an atlas knows of a country beside its trade, from one viewpoint. Pointers look into the atlas.
struct CountryProfile
{
    std::vector<const Border *> borders = {};    ///< the longest first
    std::vector<CorridorPassage> corridors = {}; ///< those that cross it, in the order of the table
    std::vector<const Meeting *> meetings = {};  ///< whose place lies in it, by date; held or not
    std::vector<const NamedPlace *> places = {}; ///< that lie in it, in the order of the table
};

/// Gathers what is known of a country. Places count for the country in whose land they lie, not for the one that a
/// table names. Milliseconds. Pure.
CountryProfile profileOf(const Atlas &atlas, const ViewpointFacts &facts, CountryRow country);

} // namespace geodata
