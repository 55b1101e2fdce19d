// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geodata/model/country.h"
#include "geodata/model/error.h"
#include "geodata/model/manifest.h"
#include "geodata/model/progress.h"
#include "geodata/read/layer.h"
#include "geodata/read/notice_book.h"

#include <expected>
#include <span>
#include <string>
#include <vector>

namespace geodata {

/// One feature as read: areas in WGS 84, unwrapped; texts still as the file's bytes.
struct AreaFeature
{
    long long number = 0; ///< from 1, as the user sees it
    std::vector<Polygon> polygons = {};
    std::vector<std::string> values = {}; ///< of the columns asked for
};

/// Reads all features with their areas and the values of `columns`. Fails if none has an area, if there are more
/// places than allowed, if the file is damaged in the middle, or when stopped.
std::expected<std::vector<AreaFeature>, Error> readAreas(const MapLayer &layer, std::span<const std::size_t> columns,
                                                         const ReadOptions &options, const Progress &progress,
                                                         NoticeBook &notices);

} // namespace geodata
