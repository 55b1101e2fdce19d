// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geodata/model/place.h"

#include <cstdint>
#include <limits>
#include <map>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace geodata {

/// A closed ring, the first place not repeated at the end. WGS 84; continuous, that is, unwrapped at ±180°.
using Ring = std::vector<LonLat>;

/// One piece of land: an outer ring and the lakes or enclaves cut out of it. Winding is not prescribed.
struct Polygon
{
    Ring outer;
    std::vector<Ring> holes;
    bool operator==(const Polygon &) const = default;
};

/// Names by language, BCP 47 ("en", "zh"); the key "" holds a name whose language the file doesn't tell.
using Names = std::map<std::string, std::string, std::less<>>;

/// Everything a file says about one country. Features with the same code are one country.
struct Country
{
    std::string code;    ///< unique within an atlas: ISO 3166-1 alpha-3 where there is one; "#12" if the file has none
    std::string numeric; ///< ISO 3166-1 numeric, three digits; may be empty
    Names names = {};
    std::string note = {}; ///< what the file remarks on this country ("leased …"); may be empty
    std::vector<Polygon> polygons = {};

    bool operator==(const Country &) const = default;
};

/// The row of a country in its atlas; NoCountry where there is sea or nothing.
using CountryRow = std::uint32_t;
inline constexpr CountryRow NoCountry = std::numeric_limits<CountryRow>::max();

/// The row of a piece of land in its atlas: one polygon of one country, counted through all countries in their order.
/// NoLand where there is sea or nothing.
using LandRow = std::uint32_t;
inline constexpr LandRow NoLand = std::numeric_limits<LandRow>::max();

/// Whose each piece of land is, by row.
std::vector<CountryRow> ownersOf(std::span<const Country> countries);

/// The name in a language; else in English; else of unknown language; else any; else empty.
std::string_view nameIn(const Names &names, std::string_view language);

/// The country's name in a language; else in English; else of unknown language; else any; else its code.
std::string_view nameIn(const Country &country, std::string_view language);

/// Smallest box round all polygons of a country, degrees.
LonLatBox boxOf(const Country &country);

/// How many places the rings of a country have together.
std::size_t vertexCount(const Country &country);

} // namespace geodata
