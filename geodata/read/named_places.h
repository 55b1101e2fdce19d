// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geodata/model/error.h"
#include "geodata/model/named_place.h"

#include <expected>
#include <filesystem>
#include <vector>

namespace geodata {

/// The places of a table, and what was odd about its rows.
struct NamedPlaceTable
{
    std::vector<NamedPlace> places;
    std::vector<Error> notices;
};

/// Reads a table of named places: columns name (name_ru … for other languages), kind (one of PlaceKindWords), country,
/// lon, lat, source; approximate (yes or no), link, note where there are any. A row that makes no sense is left out
/// with a notice; so is one that says again what another has said. Fails if it is no such table. Thread-safe.
std::expected<NamedPlaceTable, Error> readNamedPlaces(const std::filesystem::path &path);

} // namespace geodata
