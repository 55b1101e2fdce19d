// SPDX-License-Identifier: GPL-3.0-or-later
#include "geodata/read/file_hash.h"

#include "geodata/read/countries.h"

#define XXH_INLINE_ALL
#include <xxhash.h>

#include <algorithm>
#include <format>
#include <fstream>

namespace geodata {

std::vector<FileHash> hashesOf(std::span<const std::filesystem::path> files)
{
    std::vector<FileHash> hashes;
    std::vector<char> buffer(std::size_t(1) << 20);
    for (const std::filesystem::path &file : files) {
        std::ifstream input(file, std::ios::binary);
        XXH3_state_t state;
        XXH3_128bits_reset(&state);
        while (input.read(buffer.data(), std::streamsize(buffer.size())) || input.gcount() > 0)
            XXH3_128bits_update(&state, buffer.data(), std::size_t(input.gcount()));
        if (!input.eof() || input.bad())
            continue;
        const XXH128_hash_t hash = XXH3_128bits_digest(&state);
        hashes.push_back({file.filename().string(), std::format("{:016x}{:016x}", hash.high64, hash.low64)});
    }
    return hashes;
}

std::vector<std::filesystem::path> filesOf(const std::filesystem::path &atlas, const Manifest &manifest)
{
    std::vector<std::filesystem::path> files = filesOf(manifest.countriesFile);
    const CorridorFiles &corridors = manifest.corridors;
    std::ranges::copy_if(std::initializer_list{manifest.viewpointsFile, manifest.statedBordersFile, manifest.tradeFile,
                                               manifest.exchangeRatesFile, corridors.table, corridors.sections,
                                               corridors.parts, corridors.points, corridors.volumes, corridors.gauges,
                                               manifest.placesFile, manifest.meetingsFile, manifest.measuresFile},
                         std::back_inserter(files), [](const auto &file) { return !file.empty(); });
    std::error_code ignored;
    if (std::filesystem::is_directory(atlas, ignored))
        files.push_back(atlas / "atlas.json");
    return files;
}

} // namespace geodata
