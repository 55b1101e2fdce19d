// SPDX-License-Identifier: GPL-3.0-or-later
#include "geodata/read/shapefile.h"

#include "geodata/read/local_file.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <fstream>
#include <functional>
#include <span>
#include <vector>

namespace geodata {

namespace fs = std::filesystem;

namespace {

constexpr std::uint64_t HeaderBytes = 100;
constexpr std::uint64_t RecordHeaderBytes = 8;
constexpr std::uint32_t FileCode = 9994;

std::uint32_t byteAt(std::string_view bytes, std::size_t at)
{
    return static_cast<unsigned char>(bytes[at]);
}

std::uint32_t bigEndian(std::string_view bytes, std::size_t at)
{
    return byteAt(bytes, at) << 24U | byteAt(bytes, at + 1) << 16U | byteAt(bytes, at + 2) << 8U |
           byteAt(bytes, at + 3);
}

std::uint32_t littleEndian(std::string_view bytes, std::size_t at)
{
    return byteAt(bytes, at) | byteAt(bytes, at + 1) << 8U | byteAt(bytes, at + 2) << 16U |
           byteAt(bytes, at + 3) << 24U;
}

void putBigEndian(std::string &bytes, std::uint32_t value)
{
    for (const unsigned shift : {24U, 16U, 8U, 0U})
        bytes += static_cast<char>(value >> shift & 255U);
}

/// Where a record's header stands and how long its content is, in bytes.
struct Record
{
    std::uint64_t offset = 0;
    std::uint64_t length = 0;
    std::uint64_t end() const { return offset + RecordHeaderBytes + length; }
};

Error cutOff(const std::string &file, std::uint64_t feature, std::uint64_t size)
{
    return {file,
            {GEODATA_TEXT("feature {0}"), {std::to_string(feature)}},
            {GEODATA_TEXT("the file is cut off after {0} bytes"), {std::to_string(size)}},
            {GEODATA_TEXT("copy or download it again")}};
}

/// Calls `use` for every record, in the order of the file.
std::expected<std::uint64_t, Error> walk(const fs::path &shp, const std::string &file,
                                         const std::function<void(Record)> &use)
{
    const std::uint64_t size = sizeOf(shp);
    std::ifstream stream(shp, std::ios::binary);
    std::uint64_t count = 0;
    std::uint64_t offset = HeaderBytes;
    std::string header(RecordHeaderBytes, '\0');
    while (offset < size) {
        stream.seekg(static_cast<std::streamoff>(offset));
        if (size - offset < RecordHeaderBytes ||
            !stream.read(header.data(), static_cast<std::streamsize>(header.size())))
            return std::unexpected(cutOff(file, count + 1, size));
        const Record record{offset, std::uint64_t{bigEndian(header, 4)} * 2};
        if (record.length < 4)
            return std::unexpected(
                Error{file,
                      {GEODATA_TEXT("feature {0}"), {std::to_string(count + 1)}},
                      {GEODATA_TEXT("is damaged, and without a good .shx what follows cannot be found")},
                      {GEODATA_TEXT("copy or download the .shp and the .shx again")}});
        if (record.end() > size)
            return std::unexpected(cutOff(file, count + 1, size));
        use(record);
        ++count;
        offset = record.end();
    }
    return count;
}

/// The records of a .shx; none if it does not fit a .shp of that size, beyond being longer than it.
std::optional<std::vector<Record>> readIndex(const fs::path &shx)
{
    const std::uint64_t size = sizeOf(shx);
    const std::string header = firstBytes(shx, HeaderBytes);
    if (header.size() < HeaderBytes || bigEndian(header, 0) != FileCode)
        return std::nullopt;
    const std::uint64_t stated = std::uint64_t{bigEndian(header, 24)} * 2;
    if (stated < HeaderBytes || stated > size || (stated - HeaderBytes) % 8 != 0)
        return std::nullopt;

    std::vector<Record> records;
    std::ifstream stream(shx, std::ios::binary);
    stream.seekg(static_cast<std::streamoff>(HeaderBytes));
    std::string block(65'536, '\0');
    for (std::uint64_t left = stated - HeaderBytes; left > 0;) {
        const std::uint64_t part = std::min<std::uint64_t>(left, block.size());
        if (!stream.read(block.data(), static_cast<std::streamsize>(part)))
            return std::nullopt;
        for (std::size_t i = 0; i < part; i += 8)
            records.push_back({std::uint64_t{bigEndian(block, i)} * 2, std::uint64_t{bigEndian(block, i + 4)} * 2});
        left -= part;
    }
    return records;
}

/// Which encoding the language byte of a .dbf stands for; 0x57 is what programs write that know of none.
std::string_view languageByteName(unsigned char language)
{
    switch (language) {
    case 0x02:
        return "CP850";
    case 0x64:
        return "CP852";
    case 0x26:
    case 0x65:
        return "CP866";
    case 0x4D:
    case 0x7A:
        return "CP936";
    case 0x13:
    case 0x7B:
        return "CP932";
    case 0x4E:
    case 0x79:
        return "CP949";
    case 0x4F:
    case 0x78:
        return "CP950";
    case 0x50:
    case 0x7C:
        return "CP874";
    case 0xC8:
        return "CP1250";
    case 0xC9:
        return "CP1251";
    case 0xCA:
        return "CP1254";
    case 0xCB:
        return "CP1253";
    case 0xCC:
        return "CP1257";
    case 0x7D:
        return "CP1255";
    case 0x7E:
        return "CP1256";
    default:
        return {};
    }
}

} // namespace

ShapefileParts partsOf(const fs::path &shp)
{
    const auto sidecar = [&](const std::string &ending) -> fs::path {
        std::string upper = ending;
        std::ranges::transform(upper, upper.begin(),
                               [](unsigned char c) { return static_cast<char>(std::toupper(c)); });
        for (const std::string &spelling : {ending, upper}) {
            fs::path candidate = shp;
            candidate.replace_extension(spelling);
            std::error_code ignored;
            if (fs::is_regular_file(candidate, ignored))
                return candidate;
        }
        return {};
    };
    return {shp, sidecar("shx"), sidecar("dbf"), sidecar("prj"), sidecar("cpg")};
}

std::expected<ShapefileCheck, Error> checkShapefile(const ShapefileParts &parts, const std::string &file)
{
    const std::uint64_t size = sizeOf(parts.shp);
    if (size < HeaderBytes)
        return std::unexpected(
            Error{file,
                  {},
                  {GEODATA_TEXT("is cut off after {0} bytes, before its first feature"), {std::to_string(size)}},
                  {GEODATA_TEXT("copy or download it again")}});
    if (const auto records = readIndex(parts.shx)) {
        bool fits = true;
        for (std::size_t i = 0; i < records->size() && fits; ++i) {
            const Record &record = (*records)[i];
            if (record.end() > size) {
                // The index is whole, so it is the .shp that lacks something - unless it is the index of another file.
                std::uint64_t indexEnd = 0;
                for (const Record &any : *records)
                    indexEnd = std::max(indexEnd, any.end());
                const std::uint64_t stated = std::uint64_t{bigEndian(firstBytes(parts.shp, HeaderBytes), 24)} * 2;
                if (stated == indexEnd || stated > size)
                    return std::unexpected(cutOff(file, i + 1, size));
                fits = false;
            }
        }
        if (fits)
            return ShapefileCheck{records->size(), true};
    }
    return walk(parts.shp, file, [](Record) {}).transform([](std::uint64_t count) {
        return ShapefileCheck{count, false};
    });
}

bool writeIndex(const fs::path &shp, const fs::path &shx)
{
    std::string bytes = firstBytes(shp, HeaderBytes);
    const auto count = walk(shp, {}, [&](Record record) {
        putBigEndian(bytes, static_cast<std::uint32_t>(record.offset / 2));
        putBigEndian(bytes, static_cast<std::uint32_t>(record.length / 2));
    });
    if (!count)
        return false;
    std::string length;
    putBigEndian(length, static_cast<std::uint32_t>(bytes.size() / 2));
    bytes.replace(24, 4, length);
    std::ofstream stream(shx, std::ios::binary);
    stream.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
    stream.close();
    return !stream.fail();
}

TableCheck checkTable(const fs::path &dbf)
{
    const std::uint64_t size = sizeOf(dbf);
    const std::string header = firstBytes(dbf, 32);
    if (header.size() < 32)
        return {};
    const std::uint64_t records = littleEndian(header, 4);
    const std::uint64_t headerBytes = byteAt(header, 8) | byteAt(header, 9) << 8U;
    const std::uint64_t recordBytes = byteAt(header, 10) | byteAt(header, 11) << 8U;
    if (headerBytes < 32 || headerBytes > size || recordBytes == 0)
        return {};
    return {.isUsable = true,
            .headerBytes = headerBytes,
            .recordBytes = recordBytes,
            .wholeRecords = std::min(records, (size - headerBytes) / recordBytes),
            .encoding = TextDecoder::named(languageByteName(static_cast<unsigned char>(header[29])))};
}

bool copyFilledUp(const fs::path &dbf, const fs::path &copy, const TableCheck &table, std::uint64_t recordCount)
{
    std::error_code failure;
    fs::copy_file(dbf, copy, failure);
    if (!failure)
        fs::permissions(copy, fs::perms::owner_read | fs::perms::owner_write, failure);
    if (!failure) // first back to the last whole record, then on: what is added is zeros, and takes no room on the disk
        fs::resize_file(copy, table.headerBytes + table.wholeRecords * table.recordBytes, failure);
    if (!failure)
        fs::resize_file(copy, table.headerBytes + recordCount * table.recordBytes, failure);
    std::string count;
    for (const unsigned shift : {0U, 8U, 16U, 24U})
        count += static_cast<char>(recordCount >> shift & 255U);
    std::fstream stream(copy, std::ios::binary | std::ios::in | std::ios::out);
    stream.seekp(4);
    stream.write(count.data(), static_cast<std::streamsize>(count.size()));
    stream.close();
    return !failure && !stream.fail();
}

} // namespace geodata
