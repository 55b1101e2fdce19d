// SPDX-License-Identifier: GPL-3.0-or-later
#include "geodata/atlas.h"

#include "geodata/derive/repair.h"
#include "geodata/read/countries.h"
#include "geodata/read/manifest.h"

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
    base.maxVertices = std::min(base.maxVertices, named.maxVertices);
    return base;
}

Error cancelled(const std::string &file)
{
    return {.file = file, .problem = {GEODATA_TEXT("loading was cancelled")}, .isCancelled = true};
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
        if (options.needsMesh)
            atlas->mesh = buildCountryMesh(atlas->countries, progress.stage(0.3, 0.98));
        if (progress.isStopped())
            return std::unexpected(cancelled(file.string()));
    }
    atlas->index = CountryIndex(atlas->countries);
    for (std::size_t row = 0; row < atlas->countries.size(); ++row)
        atlas->rows.emplace(atlas->countries[row].code, static_cast<CountryRow>(row));
    progress.at(1);
    return atlas;
}

} // namespace

CountryRow Atlas::rowOf(const std::string &code) const
{
    const auto found = rows.find(code);
    return found == rows.end() ? NoCountry : found->second;
}

std::expected<void, Error> storeInCache(const Atlas &atlas, const std::filesystem::path &cacheFolder)
{
    if (atlas.isFromCache || cacheFolder.empty() || atlas.cacheKey == CacheKey())
        return {};
    return writeCache(cacheFolder, atlas.cacheKey, atlas.countries, atlas.notices, atlas.mesh);
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
