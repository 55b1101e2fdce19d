// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geodata/derive/borders.h"
#include "geodata/derive/corridor_route.h"
#include "geodata/derive/country_index.h"
#include "geodata/derive/trade_book.h"
#include "geodata/mesh/cache.h"
#include "geodata/model/corridor.h"
#include "geodata/model/error.h"
#include "geodata/model/file_hash.h"
#include "geodata/model/manifest.h"
#include "geodata/model/meeting.h"
#include "geodata/model/named_place.h"
#include "geodata/model/power_measure.h"
#include "geodata/model/stated_length.h"
#include "geodata/model/viewpoint.h"

#include <expected>
#include <filesystem>
#include <memory>
#include <unordered_map>

namespace geodata {

/// What a viewpoint makes of an atlas.
struct ViewpointFacts
{
    Partition partition;
    std::vector<Border> borders; ///< by the codes of their countries
    CorridorFacts corridors;
};

/// Everything that was read from files, and what was computed from it. Immutable once loaded: share it between threads.
struct Atlas
{
    std::filesystem::path path; ///< what was asked for: a folder or a file
    Manifest manifest;
    std::vector<Country> countries;
    std::vector<Error> notices;     ///< what was put right while reading
    std::size_t countryNotices = 0; ///< how many of them are about the country file; the others about tables
    CountryMesh mesh;
    CountryIndex index;
    BorderNet borders;
    BorderIndex borderIndex;
    std::vector<Viewpoint> viewpoints; ///< never empty: the first is the file as it is
    std::vector<ViewpointFacts> facts; ///< by viewpoint
    std::vector<StatedLength> statedLengths;
    TradeTable trade;                                 ///< empty where the atlas has none
    TradeBook tradeBook;                              ///< of that table
    CorridorTable corridors;                          ///< empty where the atlas has none
    CorridorNet corridorNet;                          ///< of that table
    std::vector<NamedPlace> places;                   ///< empty where the atlas has none
    std::vector<Meeting> meetings;                    ///< by date; empty where the atlas has no table of them
    std::vector<MeasureFigure> measures;              ///< in the table's order; empty where the atlas has none
    std::unordered_map<std::string, CountryRow> rows; ///< by code
    std::vector<FileHash> files;                      ///< that it was read from; empty where no mesh was asked for
    CacheKey cacheKey;                                ///< zero where no cache is used
    bool isFromCache = false;

    Atlas() = default;
    Atlas(const Atlas &) = delete; // the index points into the countries, the book into the table
    Atlas &operator=(const Atlas &) = delete;

    /// The row of a code; NoCountry if there is no such country.
    CountryRow rowOf(const std::string &code) const;
    /// The row of a viewpoint; 0, the file as it is, if there is no such viewpoint.
    std::size_t viewpointOf(std::string_view id) const;
    /// What is stated of the border of two countries, the longest first.
    std::vector<const StatedLength *> statedLengthsOf(const Border &border) const;
};

/// How to load.
struct LoadOptions
{
    ReadOptions countries = {};             ///< overrides what the manifest says, where set
    std::filesystem::path cacheFolder = {}; ///< empty: no cache is read or written
    std::vector<std::string> centralAsia =
        {}; ///< groups to use where the atlas names none: a bare file knows no powers
    std::vector<Power> powers = {};
    std::map<std::string, LonLat, std::less<>> ends = {};
    std::filesystem::path tradeFile = {};         ///< a table to use in place of the manifest's; empty: that
    std::filesystem::path exchangeRatesFile = {}; ///< a table to use where the atlas names none
    std::vector<std::filesystem::path> corridorFiles =
        {}; ///< users' own layers of lines, joined to the atlas' corridors; one that cannot be read costs a notice
    bool needsMesh = true; ///< a table needs no mesh; then nothing is cached either
};

/// Loads an atlas folder or a bare country file: read, repaired, meshed, or straight from the cache, which is not
/// written yet: see storeInCache(). May take seconds;
/// call it on a worker. No exception leaves it; an atlas that doesn't fit into memory is an Error like any other.
std::expected<std::shared_ptr<const Atlas>, Error> loadAtlas(const std::filesystem::path &path,
                                                             const LoadOptions &options, const Progress &progress = {});

/// Writes a freshly built atlas to the cache, so that it opens at once the next time. Nothing to do for one that came
/// from there. Apart from loadAtlas() so that the map is shown first.
std::expected<void, Error> storeInCache(const Atlas &atlas, const std::filesystem::path &cacheFolder);

} // namespace geodata
