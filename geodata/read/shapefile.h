// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geodata/model/error.h"
#include "geodata/read/encoding.h"

#include <cstdint>
#include <expected>
#include <filesystem>
#include <optional>
#include <string>

namespace geodata {

/// The files of a shapefile; a part that does not exist has an empty path. Case of the endings as on disk.
struct ShapefileParts
{
    std::filesystem::path shp;
    std::filesystem::path shx;
    std::filesystem::path dbf;
    std::filesystem::path prj;
    std::filesystem::path cpg;
};

/// Looks for the sidecars of an existing .shp.
ShapefileParts partsOf(const std::filesystem::path &shp);

/// What a first look at a shapefile's own records says.
struct ShapefileCheck
{
    std::uint64_t recordCount = 0;
    bool hasUsableIndex = false; ///< the .shx is there and fits the .shp
};

/// Reads headers and record lengths, not the shapes. Fails if the .shp is damaged or ends too early.
/// `file` is only named in the error.
std::expected<ShapefileCheck, Error> checkShapefile(const ShapefileParts &parts, const std::string &file);

/// Writes the .shx that belongs to a .shp that checkShapefile has passed. Returns whether that worked.
bool writeIndex(const std::filesystem::path &shp, const std::filesystem::path &shx);

/// What a .dbf says of itself.
struct TableCheck
{
    bool isUsable = false; ///< has a header
    std::uint64_t headerBytes = 0;
    std::uint64_t recordBytes = 0;
    std::uint64_t wholeRecords = 0;           ///< as many as the header says, or fewer if the file ends before
    std::optional<TextDecoder> encoding = {}; ///< by its language byte; none if that says nothing
};

/// Reads the header of a .dbf.
TableCheck checkTable(const std::filesystem::path &dbf);

/// Copies a .dbf whose records end too early and adds empty ones up to `recordCount`. Returns whether that worked.
bool copyFilledUp(const std::filesystem::path &dbf, const std::filesystem::path &copy, const TableCheck &table,
                  std::uint64_t recordCount);

} // namespace geodata
