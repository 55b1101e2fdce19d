// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geodata/model/country.h"
#include "geodata/model/place.h"

#include <filesystem>
#include <map>
#include <optional>

namespace geodata {

/// Which fields of a layer hold what. An empty list or string means: find it among the usual names.
struct CountryFields
{
    std::vector<std::string> code = {}; ///< tried in order, feature by feature
    std::string numeric = {};
    std::map<std::string, std::string, std::less<>> names = {}; ///< language → field
    std::string note = {};
    bool operator==(const CountryFields &) const = default;
};

/// How far the outlines of two neighbours may lie apart, km, and still be one border.
inline constexpr double DefaultBorderToleranceKm = 0.25;

/// How a country file is to be read where the file itself leaves it open.
struct ReadOptions
{
    CountryFields fields = {};
    std::string layer = {};    ///< layer name; empty: the first one with polygons
    std::string encoding = {}; ///< of the attributes ("CP1251"); empty: what the file says, else found out
    std::string crs = {};      ///< "EPSG:28411"; empty: what the file says
    std::optional<double> borderToleranceKm = {}; ///< of neighbours' outlines; none: DefaultBorderToleranceKm
    std::size_t maxVertices = 60'000'000;         ///< a file with more is refused before memory is taken
    bool operator==(const ReadOptions &) const = default;
};

/// A power and the countries that act as one in it.
struct Power
{
    std::string id; ///< "CHN", "EU"
    Names names = {};
    std::vector<std::string> members = {}; ///< country codes
    bool operator==(const Power &) const = default;
};

/// The tables that say what corridors there are.
struct CorridorFiles
{
    std::filesystem::path table = {};    ///< one row a corridor; empty: the atlas has none
    std::filesystem::path sections = {}; ///< a layer of lines
    std::filesystem::path parts = {};    ///< which corridor uses which section
    std::filesystem::path points = {};   ///< named places along the sections; may be empty, as the following
    std::filesystem::path volumes = {};
    std::filesystem::path gauges = {};
    std::string source = {}; ///< what to print under a picture that shows them; empty if not told
    bool operator==(const CorridorFiles &) const = default;
};

/// atlas.json: what the parts of an atlas are. A bare country file gets one with `countriesFile` only.
struct Manifest
{
    std::string id = {};
    Names title = {};
    double scaleDenominator = 0; ///< map scale of the geometry, 10'000'000 for 1:10m; 0 if not told
    std::string source = {};     ///< the line to print under a picture; empty if not told
    std::filesystem::path countriesFile = {};
    ReadOptions countries = {};
    std::filesystem::path viewpointsFile = {};    ///< a table of viewpoints; empty: none is named
    std::filesystem::path statedBordersFile = {}; ///< a table of stated border lengths; empty: none is named
    std::filesystem::path tradeFile = {};         ///< a table of trade figures; empty: none is named
    std::filesystem::path exchangeRatesFile = {}; ///< what currencies were worth; empty: none is named
    CorridorFiles corridors = {};
    std::filesystem::path placesFile = {};                ///< a table of named places; empty: none is named
    std::filesystem::path meetingsFile = {};              ///< a table of meetings; empty: none is named
    std::filesystem::path measuresFile = {};              ///< a table of measures of the powers; empty: none is named
    std::vector<std::string> centralAsia = {};            ///< codes of the five
    std::vector<Power> powers = {};                       ///< in the order of display
    std::map<std::string, LonLat, std::less<>> ends = {}; ///< where flows end, by code of the five, power or RegionCode
    bool operator==(const Manifest &) const = default;
};

} // namespace geodata
