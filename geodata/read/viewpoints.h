// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geodata/model/error.h"
#include "geodata/model/viewpoint.h"

#include <expected>
#include <filesystem>
#include <vector>

namespace geodata {

/// The viewpoints of a table, and what of it could not be used.
struct ViewpointTable
{
    std::vector<Viewpoint> viewpoints = {}; ///< DeFacto first, then in the order in which they are first mentioned
    std::vector<Error> notices = {};        ///< a row that was left out each
    bool operator==(const ViewpointTable &) const = default;
};

/// Reads a CSV table with the columns viewpoint, action, country, longitude, latitude, to, name, note, source, and
/// name_ru, name_zh … for names in other languages than English. Each row does one thing for one viewpoint:
///  - describe: names it;
///  - move: gives land of `country` to `to`;
///  - disputed: says that land of `country` is disputed.
/// Longitude and latitude, in degrees, choose one piece of land; without them it is all of the country. A viewpoint
/// without a name is named by its id. DeFacto is always there, and a row may do no more than describe it. A wrong row
/// is left out with a notice. Fails if the file cannot be read or lacks a column. Which countries and pieces there
/// are is not looked at. Thread-safe.
std::expected<ViewpointTable, Error> readViewpoints(const std::filesystem::path &path);

} // namespace geodata
