// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geodata/model/error.h"
#include "geodata/model/manifest.h"
#include "geodata/read/encoding.h"
#include "geodata/read/gdal_door.h"
#include "geodata/read/layer_words.h"
#include "geodata/read/local_file.h"
#include "geodata/read/notice_book.h"
#include "geodata/read/shapefile.h"

#include <expected>
#include <filesystem>
#include <gdal_priv.h>
#include <memory>
#include <optional>

namespace geodata {

enum class SourceKind
{
    Shapefile,
    GeoPackage,
    GeoJson,
    FlatGeobuf
};

/// A map file, opened. GDAL sees it under a link in a private folder, never the user's folder: what it might want
/// to write lands there, and only the sidecars we have looked at are found.
struct MapSource
{
    SourceKind kind = SourceKind::Shapefile;
    ShapeSort sort = ShapeSort::Areas; ///< what it is read for
    std::unique_ptr<PrivateFolder> folder;
    std::unique_ptr<GdalMessages> messages; ///< quiet as long as the dataset lives
    GDALDatasetUniquePtr dataset;
    std::optional<TextDecoder> encoding; ///< of the texts; none if neither user nor file say
    bool isEncodingChosen = false;       ///< by the user
    bool isEncodingStated = false;       ///< by the .cpg; else `encoding` is the language byte's word
    bool hasPrjFile = false;             ///< a shapefile with a .prj, readable or not
};

/// Finds out by its first bytes what the file is, checks a shapefile's records, and opens it with that one driver.
std::expected<MapSource, Error> openSource(const std::filesystem::path &file, ShapeSort sort,
                                           const ReadOptions &options, NoticeBook &notices);

} // namespace geodata
