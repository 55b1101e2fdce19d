// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geodata/model/country.h"
#include "geodata/model/error.h"
#include "geodata/model/manifest.h"
#include "geodata/model/progress.h"
#include "geodata/read/country_source.h"
#include "geodata/read/notice_book.h"

#include <expected>
#include <memory>
#include <ogr_spatialref.h>
#include <ogrsf_frmts.h>
#include <span>
#include <string>
#include <vector>

namespace geodata {

/// The layer of a source that holds the countries.
struct CountryLayer
{
    const CountrySource *source = nullptr;
    OGRLayer *layer = nullptr;
    std::string name;
    std::vector<std::string> fields;                      ///< names, as the file's bytes, in the layer's order
    std::unique_ptr<OGRCoordinateTransformation> toWgs84; ///< none: the places are WGS 84 as they are
    std::string crsName;                                  ///< for sentences
    bool isCrsAssumed = false; ///< neither file nor user say; WGS 84 until a place tells otherwise
};

/// One feature as read: areas in WGS 84, unwrapped; texts still as the file's bytes.
struct LayerFeature
{
    long long number = 0; ///< from 1, as the user sees it
    std::vector<Polygon> polygons;
    std::vector<std::string> values; ///< of the columns asked for
};

/// Picks the layer and its coordinate system. Fails if no layer can hold areas, the named one does not exist, or its
/// coordinate system is not one on the earth. `source` must outlive the layer.
std::expected<CountryLayer, Error> openLayer(const CountrySource &source, const ReadOptions &options,
                                             NoticeBook &notices);

/// Reads all features with their areas and the values of `columns`. Fails if none has an area, if there are more
/// places than allowed, if the file is damaged in the middle, or when stopped.
std::expected<std::vector<LayerFeature>, Error> readFeatures(const CountryLayer &layer,
                                                             std::span<const std::size_t> columns,
                                                             const ReadOptions &options, const Progress &progress,
                                                             NoticeBook &notices);

} // namespace geodata
