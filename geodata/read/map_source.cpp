// SPDX-License-Identifier: GPL-3.0-or-later
#include "geodata/read/map_source.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <cpl_string.h>

namespace geodata {

namespace fs = std::filesystem;

namespace {

std::string endingOf(const fs::path &file)
{
    std::string ending = file.extension().native();
    std::ranges::transform(ending, ending.begin(), [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    return ending;
}

struct Magic
{
    std::string_view bytes;
    std::string_view what;
};

constexpr std::array Foreign = {
    Magic{"PK\x03\x04", GEODATA_TEXT("is a ZIP archive, not a map")},
    Magic{"\x1F\x8B", GEODATA_TEXT("is a gzip archive, not a map")},
    Magic{"7z\xBC\xAF", GEODATA_TEXT("is a 7z archive, not a map")},
    Magic{"Rar!", GEODATA_TEXT("is a RAR archive, not a map")},
    Magic{"BZh", GEODATA_TEXT("is a bzip2 archive, not a map")},
    Magic{"\xFD"
          "7zXZ",
          GEODATA_TEXT("is an xz archive, not a map")},
    Magic{"\x89PNG", GEODATA_TEXT("is a PNG picture, not a map")},
    Magic{"\xFF\xD8\xFF", GEODATA_TEXT("is a JPEG picture, not a map")},
    Magic{"GIF8", GEODATA_TEXT("is a GIF picture, not a map")},
    Magic{"II*", GEODATA_TEXT("is a TIFF picture, not a map")},
    Magic{"MM\0*", GEODATA_TEXT("is a TIFF picture, not a map")},
    Magic{"%PDF", GEODATA_TEXT("is a PDF document, not a map")},
    Magic{"<OGRVRT", GEODATA_TEXT("is a GDAL virtual file, not a map")},
    Magic{"<VRT", GEODATA_TEXT("is a GDAL virtual file, not a map")},
    Magic{"<kml", GEODATA_TEXT("is KML, not a map")},
    Magic{"<!DOCTYPE html", GEODATA_TEXT("is a web page, not a map")},
    Magic{"<html", GEODATA_TEXT("is a web page, not a map")},
    Magic{"<?xml", GEODATA_TEXT("is XML, not a map")},
    Magic{"<", GEODATA_TEXT("is XML, not a map")},
    Magic{"\x7F"
          "ELF",
          GEODATA_TEXT("is a program, not a map")},
};

Error isNot(const std::string &file, Text problem, ShapeSort sort)
{
    return {file, {}, std::move(problem), wordsOf(sort).openMap};
}

/// What the first bytes say it is; the name's ending says nothing.
std::expected<SourceKind, Error> kindOf(const fs::path &path, ShapeSort sort, const std::string &file)
{
    constexpr std::size_t Enough = 4096;
    const std::string bytes = firstBytes(path, Enough);
    std::string_view text = bytes;
    const std::string ending = endingOf(path);
    if (text.starts_with(std::string_view("\0\0\x27\x0A", 4))) {
        if (ending == ".shp")
            return SourceKind::Shapefile;
        if (ending == ".shx")
            return std::unexpected(Error{file,
                                         {},
                                         {GEODATA_TEXT("is only the index of a shapefile")},
                                         {GEODATA_TEXT("open the .shp beside it")}});
        return std::unexpected(Error{
            file, {}, {GEODATA_TEXT("is a shapefile under another ending")}, {GEODATA_TEXT("rename it to .shp")}});
    }
    if (ending == ".dbf" || ending == ".prj" || ending == ".cpg" || ending == ".shx")
        return std::unexpected(Error{
            file, {}, {GEODATA_TEXT("is only a part of a shapefile")}, {GEODATA_TEXT("open the .shp beside it")}});
    if (text.starts_with("SQLite format 3"))
        return SourceKind::GeoPackage;
    if (text.starts_with("fgb\x03"))
        return SourceKind::FlatGeobuf;
    if (text.starts_with("\xEF\xBB\xBF"))
        text.remove_prefix(3);
    text.remove_prefix(std::min(text.find_first_not_of(" \t\r\n"), text.size()));
    if (text.starts_with('{')) {
        if (text.find("\"Topology\"") != std::string_view::npos &&
            text.find("\"FeatureCollection\"") == std::string_view::npos)
            return std::unexpected(isNot(file, {GEODATA_TEXT("is TopoJSON, which is not read")}, sort));
        return SourceKind::GeoJson;
    }
    for (const Magic &magic : Foreign) {
        if (text.starts_with(magic.bytes))
            return std::unexpected(isNot(file, {std::string(magic.what)}, sort));
    }
    if (ending == ".shp" || ending == ".fgb" || ending == ".gpkg" || ending == ".geojson" || ending == ".json")
        return std::unexpected(Error{file,
                                     {},
                                     {GEODATA_TEXT("does not hold what its ending {0} says, or is damaged"), {ending}},
                                     {GEODATA_TEXT("copy or download it again")}});
    return std::unexpected(isNot(file, {GEODATA_TEXT("is no map file that can be read")}, sort));
}

const char *driverName(SourceKind kind)
{
    switch (kind) {
    case SourceKind::Shapefile:
        return "ESRI Shapefile";
    case SourceKind::GeoPackage:
        return "GPKG";
    case SourceKind::GeoJson:
        return "GeoJSON";
    case SourceKind::FlatGeobuf:
        return "FlatGeobuf";
    }
    return "";
}

/// Puts a link to a file into the private folder; returns where.
fs::path linked(const fs::path &file, const fs::path &folder, const fs::path &name)
{
    std::error_code failure;
    fs::create_symlink(file, folder / name, failure);
    return failure ? fs::path() : folder / name;
}

Error noPrivateFolder(const std::string &file)
{
    return {file,
            {},
            {GEODATA_TEXT("could not be prepared, as the folder for temporary files cannot be written to")},
            {GEODATA_TEXT("make room there, or set TMPDIR to another folder")}};
}

/// Checks a shapefile and lays its parts out in the private folder; returns the .shp there.
std::expected<fs::path, Error> prepareShapefile(MapSource &source, const fs::path &path, const ReadOptions &options,
                                                NoticeBook &notices)
{
    const ShapefileParts parts = partsOf(path);
    const auto check = checkShapefile(parts, notices.file());
    if (!check)
        return std::unexpected(check.error());
    const fs::path &folder = source.folder->path();
    const std::string stem = path.stem().native();
    fs::path shp = linked(path, folder, stem + ".shp");
    if (shp.empty())
        return std::unexpected(noPrivateFolder(notices.file()));
    if (check->hasUsableIndex) {
        linked(parts.shx, folder, stem + ".shx");
    } else {
        if (!writeIndex(path, folder / (stem + ".shx")))
            return std::unexpected(noPrivateFolder(notices.file()));
        const Text wayOut = {GEODATA_TEXT("copy the .shx, too, for a faster start")};
        if (parts.shx.empty())
            notices.add({GEODATA_TEXT("has no .shx beside it, so its index was made anew, elsewhere")}, wayOut);
        else
            notices.add({GEODATA_TEXT("the .shx beside it does not fit, so its index was made anew, elsewhere")},
                        wayOut);
    }

    const LayerWords &words = wordsOf(source.sort);
    TableCheck table = checkTable(parts.dbf);
    const Text wayOut = {GEODATA_TEXT("copy the .dbf, too")};
    if (parts.dbf.empty()) {
        notices.add(words.hasNoTable, wayOut);
    } else if (table.isUsable && table.wholeRecords < check->recordCount) {
        notices.add(
            {words.hasCutTable.pattern, {std::to_string(table.wholeRecords), std::to_string(check->recordCount)}},
            {GEODATA_TEXT("copy the .dbf again")});
        table.isUsable = copyFilledUp(parts.dbf, folder / (stem + ".dbf"), table, check->recordCount);
    } else if (table.isUsable) {
        linked(parts.dbf, folder, stem + ".dbf");
    } else {
        notices.add(words.hasDamagedTable, wayOut);
    }

    source.hasPrjFile = !parts.prj.empty();
    if (source.hasPrjFile)
        linked(parts.prj, folder, stem + ".prj");

    if (options.encoding.empty() && table.isUsable) {
        if (!parts.cpg.empty()) {
            constexpr std::size_t Enough = 64;
            const std::string stated = firstBytes(parts.cpg, Enough);
            source.encoding = TextDecoder::named(stated);
            source.isEncodingStated = source.encoding.has_value();
            if (!source.encoding)
                notices.add({GEODATA_TEXT("the .cpg beside it names no known encoding")}, words.replaceEncoding);
        }
        if (!source.encoding && table.encoding)
            source.encoding = table.encoding->copy();
    }
    return shp;
}

/// A GeoPackage with changes not yet written into it is copied with them, as SQLite would write to take them in.
std::expected<fs::path, Error> prepareGeoPackage(const MapSource &source, const fs::path &path, const std::string &file)
{
    fs::path target = source.folder->path() / "map.gpkg";
    bool hasChanges = false;
    for (const char *ending : {"-wal", "-journal"}) {
        const fs::path sidecar = path.native() + ending;
        std::error_code failure;
        if (!fs::is_regular_file(sidecar, failure) || sizeOf(sidecar) == 0)
            continue;
        hasChanges = true;
        fs::copy_file(sidecar, target.native() + ending, failure);
        if (failure)
            return std::unexpected(noPrivateFolder(file));
    }
    std::error_code failure;
    if (hasChanges)
        fs::copy_file(path, target, failure);
    else
        fs::create_symlink(path, target, failure);
    if (failure)
        return std::unexpected(noPrivateFolder(file));
    return target;
}

Error notOpened(const MapSource &source, const std::string &file, const std::string &reason)
{
    const Text wayOut = {GEODATA_TEXT("copy or download it again, or open another file")};
    const bool isUnknown =
        reason.empty() || reason.find("not recognized") != std::string::npos || reason == "Failed to read GeoJSON data";
    switch (source.kind) {
    case SourceKind::Shapefile:
        break;
    case SourceKind::GeoPackage:
        if (isUnknown)
            return isNot(file, {GEODATA_TEXT("is an SQLite database, but no GeoPackage with a map")}, source.sort);
        return {file, {}, {GEODATA_TEXT("is no whole GeoPackage ({0})"), {reason}}, wayOut};
    case SourceKind::GeoJson:
        if (isUnknown)
            return isNot(file, {GEODATA_TEXT("is JSON, but no GeoJSON")}, source.sort);
        return {file, {}, {GEODATA_TEXT("is no whole GeoJSON ({0})"), {reason}}, wayOut};
    case SourceKind::FlatGeobuf:
        if (isUnknown)
            return {file, {}, {GEODATA_TEXT("is no whole FlatGeobuf")}, wayOut};
        return {file, {}, {GEODATA_TEXT("is no whole FlatGeobuf ({0})"), {reason}}, wayOut};
    }
    if (isUnknown)
        return {file, {}, {GEODATA_TEXT("is no whole shapefile")}, wayOut};
    return {file, {}, {GEODATA_TEXT("is no whole shapefile ({0})"), {reason}}, wayOut};
}

} // namespace

std::expected<MapSource, Error> openSource(const fs::path &file, ShapeSort sort, const ReadOptions &options,
                                           NoticeBook &notices)
{
    const auto path = localFile(file);
    if (!path)
        return std::unexpected(path.error());
    const auto kind = kindOf(*path, sort, notices.file());
    if (!kind)
        return std::unexpected(kind.error());

    MapSource source;
    source.kind = *kind;
    source.sort = sort;
    source.messages = std::make_unique<GdalMessages>();
    source.folder = std::make_unique<PrivateFolder>();
    if (source.folder->path().empty())
        return std::unexpected(noPrivateFolder(notices.file()));
    if (!options.encoding.empty()) {
        source.encoding = TextDecoder::named(options.encoding);
        source.isEncodingChosen = true;
        if (!source.encoding)
            return std::unexpected(Error{
                notices.file(),
                {},
                {GEODATA_TEXT("cannot be read as {0}, an encoding nobody knows"), {toValidUtf8(options.encoding)}},
                {GEODATA_TEXT("name one such as UTF-8, CP1251, GB18030 or Shift-JIS")}});
    }

    std::expected<fs::path, Error> target;
    CPLStringList openOptions;
    switch (source.kind) {
    case SourceKind::Shapefile:
        target = prepareShapefile(source, *path, options, notices);
        openOptions.SetNameValue("ENCODING", ""); // bytes as they are: we know better
        openOptions.SetNameValue("ADJUST_TYPE", "NO");
        break;
    case SourceKind::GeoPackage:
        target = prepareGeoPackage(source, *path, notices.file());
        if (target && fs::is_symlink(*target))
            openOptions.SetNameValue("IMMUTABLE", "YES"); // neither -wal nor -shm nor locks
        break;
    case SourceKind::GeoJson:
    case SourceKind::FlatGeobuf:
        target = linked(*path, source.folder->path(), path->filename());
        if (target->empty())
            target = std::unexpected(noPrivateFolder(notices.file()));
        break;
    }
    if (!target)
        return std::unexpected(std::move(target).error());

    const std::array<const char *, 2> drivers = {driverName(source.kind), nullptr};
    source.dataset.reset(GDALDataset::Open(target->c_str(), GDAL_OF_VECTOR | GDAL_OF_READONLY | GDAL_OF_VERBOSE_ERROR,
                                           drivers.data(), openOptions.List()));
    std::string failure = source.messages->takeFailure();
    if (source.dataset == nullptr || (source.dataset->GetLayerCount() == 0 && !failure.empty())) {
        // The private folder is nobody's business.
        for (std::size_t at = 0; (at = failure.find(target->native())) != std::string::npos;)
            failure.replace(at, target->native().size(), toValidUtf8(path->filename().native()));
        return std::unexpected(notOpened(source, notices.file(), failure));
    }
    return source;
}

} // namespace geodata
