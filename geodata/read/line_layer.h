// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geodata/model/error.h"
#include "geodata/model/manifest.h"
#include "geodata/model/progress.h"

#include <expected>
#include <filesystem>
#include <string>
#include <vector>

namespace geodata {

/// One feature of a layer of lines. WGS 84, each line unwrapped at ±180°, with at least two places, none of them the
/// same as the one before.
struct LineFeature
{
    long long number = 0; ///< from 1, as the user sees it
    std::vector<std::vector<LonLat>> lines = {};
    std::vector<std::string> values = {}; ///< by LineLayer::fields, UTF-8; empty where the file has nothing
};

/// A layer of lines that was read.
struct LineLayer
{
    std::vector<std::string> fields = {};   ///< names of all of its fields, UTF-8
    std::vector<LineFeature> features = {}; ///< those with at least one line, in the order of the file
    std::vector<Error> notices = {};
};

/// Reads the first layer with lines of a Shapefile, GeoPackage, GeoJSON or FlatGeobuf, with the same care as
/// readCountries(): local files only, nothing written beside them, encoding and coordinate system found or said.
/// Lines with a place that is no number or not on the earth are left out with a notice, as are lines of one place.
/// Fails if the file cannot be opened or has no line. No exception leaves it. Thread-safe.
std::expected<LineLayer, Error> readLineLayer(const std::filesystem::path &file, const ReadOptions &options = {},
                                              const Progress &progress = {});

/// Whether a file opens as a map whose first layer of shapes holds lines and no areas. False also if it doesn't open.
bool holdsLines(const std::filesystem::path &file);

} // namespace geodata
