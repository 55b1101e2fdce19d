// SPDX-License-Identifier: GPL-3.0-or-later
#include "geodata/atlas.h"

#include "geodata/derive/border_report.h"
#include "geodata/derive/repair.h"
#include "geodata/read/corridors.h"
#include "geodata/read/countries.h"
#include "geodata/read/exchange_rates.h"
#include "geodata/read/file_hash.h"
#include "geodata/read/local_file.h"
#include "geodata/read/manifest.h"
#include "geodata/read/meetings.h"
#include "geodata/read/named_places.h"
#include "geodata/read/power_measures.h"
#include "geodata/read/stated_lengths.h"
#include "geodata/read/trade.h"
#include "geodata/read/viewpoints.h"

#include <algorithm>
#include <iterator>
#include <new>
#include <optional>

namespace geodata {
namespace {

/// The manifest's options with those the user named put over them.
ReadOptions merged(ReadOptions base, const ReadOptions &named)
{
    if (!named.fields.code.empty())
        base.fields.code = named.fields.code;
    if (!named.fields.names.empty())
        base.fields.names = named.fields.names;
    if (!named.layer.empty())
        base.layer = named.layer;
    if (!named.encoding.empty())
        base.encoding = named.encoding;
    if (!named.crs.empty())
        base.crs = named.crs;
    if (named.borderToleranceKm)
        base.borderToleranceKm = named.borderToleranceKm;
    base.maxVertices = std::min(base.maxVertices, named.maxVertices);
    return base;
}

Error cancelled(const std::string &file)
{
    return {.file = file, .problem = {GEODATA_TEXT("loading was cancelled")}, .isCancelled = true};
}

/// Of whom the tables of an atlas may speak.
TradeCodes codesOf(const Atlas &atlas)
{
    TradeCodes codes;
    codes.countries.reserve(atlas.countries.size());
    for (const Country &country : atlas.countries)
        codes.countries.push_back(country.code);
    for (const Power &power : atlas.manifest.powers)
        codes.powers.push_back(power.id);
    return codes;
}

/// Reads the trade table and what its currencies were worth. What is wrong with them is added to the notices.
void readTradeTables(Atlas &atlas)
{
    const auto take = [&](auto &table) {
        if (table)
            std::ranges::move(table->notices, std::back_inserter(atlas.notices));
        else
            atlas.notices.push_back(std::move(table.error()));
        return table.has_value();
    };
    const Manifest &manifest = atlas.manifest;
    if (manifest.tradeFile.empty())
        return;
    std::vector<ExchangeRate> rates;
    if (!manifest.exchangeRatesFile.empty()) {
        auto table = readExchangeRates(manifest.exchangeRatesFile);
        if (take(table))
            rates = std::move(table->rates);
    }
    auto table = readTrade(manifest.tradeFile, std::move(rates), codesOf(atlas));
    if (take(table))
        atlas.trade = std::move(table->table);
}

/// Joins the users' own lines to the corridors of the atlas. What is wrong with them is added to the notices.
void addCorridorFiles(Atlas &atlas, const LoadOptions &options)
{
    for (const std::filesystem::path &file : options.corridorFiles) {
        if (auto joined = addCorridorFile(file, atlas.corridors))
            std::ranges::move(*joined, std::back_inserter(atlas.notices));
        else
            atlas.notices.push_back(std::move(joined).error());
    }
}

/// Reads the corridors and the places, and finds what land the corridors run through.
void readCorridorTables(Atlas &atlas, const LoadOptions &options)
{
    const Manifest &manifest = atlas.manifest;
    const auto notice = [&](std::vector<Error> notices) {
        std::ranges::move(notices, std::back_inserter(atlas.notices));
    };
    if (!manifest.placesFile.empty()) {
        auto table = readNamedPlaces(manifest.placesFile);
        if (table)
            atlas.places = std::move(table->places);
        notice(table ? std::move(table->notices) : std::vector{std::move(table.error())});
    }
    if (!manifest.corridors.table.empty()) {
        auto tables = readCorridors(manifest.corridors);
        if (tables)
            atlas.corridors = std::move(tables->table);
        notice(tables ? std::move(tables->notices) : std::vector{std::move(tables.error())});
    }
    addCorridorFiles(atlas, options);
    atlas.corridorNet = buildCorridorNet(atlas.corridors, atlas.index, atlas.rows);
    notice(reportOn(atlas.corridorNet, atlas.corridors, shownName(manifest.corridors.parts)));
    for (ViewpointFacts &facts : atlas.facts)
        facts.corridors = corridorFactsOf(atlas.corridorNet, atlas.corridors, facts.partition);
}

/// Reads the table of meetings. What is wrong with it is added to the notices.
void readMeetingTable(Atlas &atlas)
{
    if (atlas.manifest.meetingsFile.empty())
        return;
    auto table = readMeetings(atlas.manifest.meetingsFile);
    if (!table) {
        atlas.notices.push_back(std::move(table.error()));
        return;
    }
    std::ranges::move(table->notices, std::back_inserter(atlas.notices));
    atlas.meetings = std::move(table->meetings);
}

/// Reads the table of the powers' measures. What is wrong with it is added to the notices.
void readMeasureTable(Atlas &atlas)
{
    if (atlas.manifest.measuresFile.empty())
        return;
    auto table = readPowerMeasures(atlas.manifest.measuresFile, codesOf(atlas));
    if (!table) {
        atlas.notices.push_back(std::move(table.error()));
        return;
    }
    std::ranges::move(table->notices, std::back_inserter(atlas.notices));
    atlas.measures = std::move(table->figures);
}

/// Reads the tables that go with the countries, and works out what depends on them.
void readTables(Atlas &atlas, const LoadOptions &options)
{
    const auto notice = [&](std::vector<Error> notices) {
        atlas.notices.insert(atlas.notices.end(), std::make_move_iterator(notices.begin()),
                             std::make_move_iterator(notices.end()));
    };
    // A table that cannot be read is no reason to withhold the map: it is said, and the map goes without.
    atlas.viewpoints = {Viewpoint{.id = std::string(DeFacto)}};
    const std::string file = shownName(atlas.manifest.viewpointsFile);
    if (!file.empty()) {
        if (auto table = readViewpoints(atlas.manifest.viewpointsFile)) {
            atlas.viewpoints = std::move(table->viewpoints);
            notice(std::move(table->notices));
        } else {
            notice({table.error()});
        }
    }
    if (!atlas.manifest.statedBordersFile.empty()) {
        if (auto table = readStatedLengths(atlas.manifest.statedBordersFile)) {
            atlas.statedLengths = std::move(table->lengths);
            notice(std::move(table->notices));
        } else {
            notice({table.error()});
        }
    }
    for (std::size_t i = 0; i < atlas.viewpoints.size(); ++i) {
        ViewpointFacts &facts = atlas.facts.emplace_back();
        facts.partition =
            partitionOf(atlas.viewpoints[i], atlas.countries, atlas.index, atlas.rows, file, atlas.notices);
        facts.borders = bordersOf(atlas.borders, facts.partition, atlas.countries);
    }
    readCorridorTables(atlas, options);
    readTradeTables(atlas);
    atlas.tradeBook = TradeBook(atlas.trade);
    readMeetingTable(atlas);
    readMeasureTable(atlas);
}

std::expected<std::shared_ptr<const Atlas>, Error> load(const std::filesystem::path &path, const LoadOptions &options,
                                                        const Progress &progress)
{
    const auto atlas = std::make_shared<Atlas>();
    atlas->path = path;
    auto manifest = readManifest(path);
    if (!manifest)
        return std::unexpected(manifest.error());
    atlas->manifest = std::move(*manifest);
    if (atlas->manifest.centralAsia.empty())
        atlas->manifest.centralAsia = options.centralAsia;
    if (atlas->manifest.powers.empty())
        atlas->manifest.powers = options.powers;
    if (atlas->manifest.ends.empty())
        atlas->manifest.ends = options.ends;
    if (atlas->manifest.exchangeRatesFile.empty())
        atlas->manifest.exchangeRatesFile = options.exchangeRatesFile;
    if (!options.tradeFile.empty())
        atlas->manifest.tradeFile = options.tradeFile;

    const std::filesystem::path &file = atlas->manifest.countriesFile;
    const ReadOptions readOptions = merged(atlas->manifest.countries, options.countries);
    const bool usesCache = options.needsMesh && !options.cacheFolder.empty();
    std::optional<CacheKey> key;
    if (usesCache) {
        // A file that cannot be hashed is left to the reader, which knows better what is wrong with it.
        if (const auto found = cacheKeyOf(filesOf(file), readOptions))
            key = atlas->cacheKey = *found;
        progress.at(0.02);
        if (auto cached = key ? readCache(options.cacheFolder, *key) : std::nullopt) {
            atlas->countries = std::move(cached->countries);
            atlas->notices = std::move(cached->notices);
            atlas->borders = std::move(cached->borders);
            atlas->mesh = std::move(cached->mesh);
            atlas->isFromCache = true;
        }
    }
    if (!atlas->isFromCache) {
        auto read = readCountries(file, readOptions, progress.stage(0.02, 0.2));
        if (!read)
            return std::unexpected(read.error());
        atlas->countries = std::move(read->countries);
        atlas->notices = std::move(read->notices);
        auto repairs = repair(atlas->countries, file.string(), progress.stage(0.2, 0.3));
        atlas->notices.insert(atlas->notices.end(), std::make_move_iterator(repairs.begin()),
                              std::make_move_iterator(repairs.end()));
        std::erase_if(atlas->countries, [](const Country &country) { return country.polygons.empty(); });
        if (progress.isStopped())
            return std::unexpected(cancelled(file.string()));
        if (atlas->countries.empty())
            return std::unexpected(Error{file.string(),
                                         {},
                                         {GEODATA_TEXT("none of its polygons has an area")},
                                         {GEODATA_TEXT("open a file whose polygons enclose land")}});
        const Topology topology = buildTopology(atlas->countries);
        atlas->borders =
            findBorders(topology, atlas->countries, readOptions.borderToleranceKm.value_or(DefaultBorderToleranceKm));
        atlas->index = CountryIndex(atlas->countries);
        auto surprises = reportOn(atlas->borders, topology, atlas->countries, atlas->index, file.string());
        atlas->notices.insert(atlas->notices.end(), std::make_move_iterator(surprises.begin()),
                              std::make_move_iterator(surprises.end()));
        if (options.needsMesh)
            atlas->mesh = buildCountryMesh(topology, atlas->borders.sources, progress.stage(0.35, 0.98));
        if (progress.isStopped())
            return std::unexpected(cancelled(file.string()));
    }
    if (atlas->isFromCache)
        atlas->index = CountryIndex(atlas->countries);
    atlas->countryNotices = atlas->notices.size();
    atlas->borderIndex = BorderIndex(atlas->borders);
    for (std::size_t row = 0; row < atlas->countries.size(); ++row)
        atlas->rows.emplace(atlas->countries[row].code, static_cast<CountryRow>(row));
    readTables(*atlas, options);
    if (options.needsMesh) { // of tables alone no picture is made that would have to tell
        std::vector<std::filesystem::path> files = filesOf(path, atlas->manifest);
        std::ranges::copy(options.corridorFiles, std::back_inserter(files));
        atlas->files = hashesOf(files);
    }
    progress.at(1);
    return atlas;
}

} // namespace

CountryRow Atlas::rowOf(const std::string &code) const
{
    const auto found = rows.find(code);
    return found == rows.end() ? NoCountry : found->second;
}

std::size_t Atlas::viewpointOf(std::string_view id) const
{
    const auto found = std::ranges::find(viewpoints, id, &Viewpoint::id);
    return found == viewpoints.end() ? 0 : static_cast<std::size_t>(found - viewpoints.begin());
}

std::vector<const StatedLength *> Atlas::statedLengthsOf(const Border &border) const
{
    const std::string &a = countries[border.a].code;
    const std::string &b = countries[border.b].code;
    std::vector<const StatedLength *> found;
    for (const StatedLength &stated : statedLengths) {
        if ((stated.countryA == a && stated.countryB == b) || (stated.countryA == b && stated.countryB == a))
            found.push_back(&stated);
    }
    std::ranges::stable_sort(found, std::ranges::greater(), &StatedLength::kilometers);
    return found;
}

std::expected<void, Error> storeInCache(const Atlas &atlas, const std::filesystem::path &cacheFolder)
{
    if (atlas.isFromCache || cacheFolder.empty() || atlas.cacheKey == CacheKey())
        return {};
    return writeCache(
        cacheFolder, atlas.cacheKey,
        {atlas.countries, std::span(atlas.notices).first(atlas.countryNotices), atlas.borders, atlas.mesh});
}

std::expected<std::shared_ptr<const Atlas>, Error> loadAtlas(const std::filesystem::path &path,
                                                             const LoadOptions &options, const Progress &progress)
{
    try {
        return load(path, options, progress);
    } catch (const std::bad_alloc &) {
        return std::unexpected(Error{path.string(),
                                     {},
                                     {GEODATA_TEXT("does not fit into memory")},
                                     {GEODATA_TEXT("open a more generalised file, or close other programs")}});
    } catch (const std::exception &exception) {
        return std::unexpected(
            Error{path.string(), {}, {GEODATA_TEXT("cannot be loaded: {0}"), {exception.what()}}, {}});
    }
}

} // namespace geodata
