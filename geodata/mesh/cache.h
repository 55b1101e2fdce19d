// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geodata/derive/borders.h"
#include "geodata/mesh/country_mesh.h"
#include "geodata/model/error.h"
#include "geodata/model/manifest.h"

#include <expected>
#include <filesystem>
#include <optional>

namespace geodata {

/// What decides about a cache entry: the bytes of the input files, how they were read, and our own format.
struct CacheKey
{
    std::uint64_t high = 0;
    std::uint64_t low = 0;
    bool operator==(const CacheKey &) const = default;
};

/// Hashes the files (XXH3, 128 bits) together with the options and the cache's format version.
std::expected<CacheKey, Error> cacheKeyOf(std::span<const std::filesystem::path> files, const ReadOptions &options);

/// What a cache entry is made of.
struct CacheContents
{
    std::span<const Country> countries;
    std::span<const Error> notices;
    const BorderNet &borders;
    const CountryMesh &mesh;
};

/// What a cache entry gives back.
struct CachedCountries
{
    std::vector<Country> countries;
    std::vector<Error> notices;
    BorderNet borders;
    CountryMesh mesh; ///< mapped from the file
};

/// Opens an entry. Nothing if there is none, or if it is damaged, cut short, or of another format:
/// everything is checked against a hash before it's believed. Never fails loudly: a cache is a convenience.
std::optional<CachedCountries> readCache(const std::filesystem::path &folder, const CacheKey &key);

/// Writes an entry to a temporary name and renames it, so that readers see all of it or nothing, however many
/// processes write and whenever one is killed. Sweeps up what killed writers left, and the entries used longest ago
/// when the folder outgrows `maxBytes`.
std::expected<void, Error> writeCache(const std::filesystem::path &folder, const CacheKey &key,
                                      const CacheContents &what, std::uintmax_t maxBytes = 1'000'000'000);

/// The file an entry lives in.
std::filesystem::path cacheFile(const std::filesystem::path &folder, const CacheKey &key);

} // namespace geodata
