// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geodata/model/error.h"
#include "geodata/model/stated_length.h"

#include <expected>
#include <filesystem>
#include <vector>

namespace geodata {

/// The stated lengths of a table, and what of it could not be used.
struct StatedLengthTable
{
    std::vector<StatedLength> lengths = {}; ///< in the order of the table
    std::vector<Error> notices = {};        ///< a row that was left out each
    bool operator==(const StatedLengthTable &) const = default;
};

/// Reads a CSV table with the columns country_a, country_b, length_km, source, link, note. A row that lacks one of the
/// two countries, a length above 0 and up to 100,000 km, or the source, or that repeats another, is left out with a
/// notice. Fails if the file cannot be read or lacks a column. Which countries there are is not looked at. Thread-safe.
std::expected<StatedLengthTable, Error> readStatedLengths(const std::filesystem::path &path);

} // namespace geodata
