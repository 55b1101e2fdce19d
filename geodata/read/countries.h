// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geodata/model/country.h"
#include "geodata/model/error.h"
#include "geodata/model/manifest.h"
#include "geodata/model/progress.h"

#include <expected>
#include <filesystem>
#include <vector>

namespace geodata {

/// What a country file gave: the countries in the order of their first feature, and what was put right on the way.
struct CountryFile
{
    std::vector<Country> countries;
    std::vector<Error> notices = {};
};

/// Reads the polygons of a Shapefile, GeoPackage, GeoJSON or FlatGeobuf and projects them to WGS 84 once.
/// Rings come out continuous at ±180°, but not yet checked for validity (see repair()). Nothing is written
/// beside the file and nothing is fetched: `/vsi…` paths are refused. Thread-safe; each call opens its own dataset.
/// Fails if there is nothing to draw; whatever could be left out or put right is in the notices.
std::expected<CountryFile, Error> readCountries(const std::filesystem::path &file, const ReadOptions &options = {},
                                                const Progress &progress = {});

/// The files that make up a country file: itself and its sidecars (.shx, .dbf, .prj, .cpg), as far as they exist.
/// Their bytes decide what readCountries returns.
std::vector<std::filesystem::path> filesOf(const std::filesystem::path &file);

} // namespace geodata
