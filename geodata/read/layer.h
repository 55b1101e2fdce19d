// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geodata/model/error.h"
#include "geodata/model/manifest.h"
#include "geodata/model/progress.h"
#include "geodata/read/layer_crs.h"
#include "geodata/read/map_source.h"
#include "geodata/read/notice_book.h"

#include <expected>
#include <functional>
#include <ogrsf_frmts.h>
#include <span>
#include <string>
#include <vector>

namespace geodata {

/// The layer of a source that holds what is wanted.
struct MapLayer
{
    const MapSource *source = nullptr;
    OGRLayer *layer = nullptr;
    std::string name = {};
    std::vector<std::string> fields = {}; ///< names, as the file's bytes, in the layer's order
    LayerCrs crs = {};
};

/// One feature as the file has it.
struct RawFeature
{
    long long number = 0;                 ///< from 1, as the user sees it
    const OGRGeometry *shape = nullptr;   ///< lives until the next one; none if it has none, which has been said
    std::vector<std::string> values = {}; ///< of the columns asked for, as the file's bytes
};

/// Picks the layer and its coordinate system. Fails if no layer can hold shapes of the source's sort, the named one
/// does not exist, or its coordinate system is not one on the earth. `source` must outlive the layer.
std::expected<MapLayer, Error> openLayer(const MapSource &source, const ReadOptions &options, NoticeBook &notices);

/// Hands over all features in their order. Fails if there is none, if the file is damaged in the middle, when stopped,
/// or once `take` returns false: there are more vertices than allowed.
std::expected<void, Error> walkFeatures(const MapLayer &layer, std::span<const std::size_t> columns,
                                        const ReadOptions &options, const Progress &progress, NoticeBook &notices,
                                        const std::function<bool(RawFeature &&)> &take);

/// Whether all shapes of a type are of a sort. Those of no type in particular and collections are of none.
bool isOfSort(OGRwkbGeometryType type, ShapeSort sort);

/// The places of a line or ring as the file has them.
std::vector<LonLat> placesOf(const OGRSimpleCurve &curve);

/// What to say of a layer that has features, but no shape of the sort; `otherType` is what there was instead, wkbNone
/// if there was nothing.
Error noShapes(ShapeSort sort, OGRwkbGeometryType otherType, const std::string &file);

} // namespace geodata
