// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>
#include <utility>
#include <vector>

namespace small_world {

/// A layer for formats too intricate to be written by hand: shapes as WKT, each with its code.
struct WktLayer
{
    std::string name;
    std::vector<std::pair<std::string, std::string>> features; ///< code, shape; an empty shape is null
    std::string crs = "EPSG:4326";                             ///< empty: none
    std::string type = "any";                                  ///< "any", "polygon", "point", "line"
};

/// Writes layers with a driver of GDAL ("GPKG", "FlatGeobuf"). Returns `file`; whether it worked shows when it's read.
std::filesystem::path writeWithGdal(const std::filesystem::path &file, const std::string &driver,
                                    const std::vector<WktLayer> &layers);

} // namespace small_world
