// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geodata/model/country.h"

#include <algorithm>
#include <bit>
#include <cstdint>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <map>
#include <string>
#include <vector>

/// Worlds small enough to read in a test, written byte by byte: nothing but the standard library stands between the
/// test and the file.
namespace small_world {

namespace fs = std::filesystem;
using geodata::LonLat;
using geodata::Ring;

/// A folder of its own for a test; gone with all it holds at the end.
class Folder
{
public:
    Folder()
    {
        std::string pattern = (fs::temp_directory_path() / "multivector-test-XXXXXX").native();
        if (mkdtemp(pattern.data()) != nullptr)
            m_path = pattern;
    }
    ~Folder()
    {
        std::error_code ignored;
        fs::permissions(m_path, fs::perms::owner_all, ignored);
        fs::remove_all(m_path, ignored);
    }
    Folder(const Folder &) = delete;
    Folder &operator=(const Folder &) = delete;
    Folder(Folder &&) = delete;
    Folder &operator=(Folder &&) = delete;

    const fs::path &path() const { return m_path; }
    fs::path operator/(const fs::path &name) const { return m_path / name; }

    /// Every file with its bytes, to see that nothing has been written, changed or removed.
    std::map<std::string, std::string> contents() const
    {
        std::map<std::string, std::string> result;
        for (const fs::directory_entry &entry : fs::recursive_directory_iterator(m_path)) {
            std::string bytes;
            if (entry.is_regular_file()) {
                std::ifstream stream(entry.path(), std::ios::binary);
                bytes.assign(std::istreambuf_iterator<char>(stream), {});
            }
            result.emplace(entry.path().native(), std::move(bytes));
        }
        return result;
    }

private:
    fs::path m_path;
};

inline fs::path write(const fs::path &file, const std::string &bytes)
{
    std::ofstream stream(file, std::ios::binary);
    stream.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
    return file;
}

inline std::string bytesOf(const fs::path &file)
{
    std::ifstream stream(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(stream), {}};
}

/// A square, clockwise as shapefiles want their outer rings.
inline Ring square(double west, double south, double size = 1)
{
    return {{west, south}, {west, south + size}, {west + size, south + size}, {west + size, south}};
}

/// One row of a shapefile: its rings (none: a null shape) and its texts, as bytes.
struct Feature
{
    std::vector<Ring> rings;
    std::vector<std::string> texts = {};
};

/// One column of the .dbf.
struct Column
{
    std::string name;
    unsigned width = 40;
};

enum class ShapeType : std::uint32_t
{
    Null = 0,
    Point = 1,
    Line = 3,
    Polygon = 5
};

/// A shapefile to be written; empty sidecars are left away.
struct Shapefile
{
    std::vector<Column> columns = {{"ISO_A3", 3}, {"NAME", 40}};
    std::vector<Feature> features = {};
    ShapeType type = ShapeType::Polygon;
    std::string prj = R"(GEOGCS["GCS_WGS_1984",DATUM["D_WGS_1984",SPHEROID["WGS_1984",6378137.0,298.257223563]],)"
                      R"(PRIMEM["Greenwich",0.0],UNIT["Degree",0.0174532925199433]])";
    std::string cpg = "UTF-8";
    unsigned char language = 0; ///< the .dbf's language byte
    bool hasShx = true;
    bool hasDbf = true;
};

namespace bytes {

inline void big(std::string &to, std::uint32_t value)
{
    for (const unsigned shift : {24U, 16U, 8U, 0U})
        to += static_cast<char>(value >> shift & 255U);
}

inline void little(std::string &to, std::uint64_t value, unsigned count = 4)
{
    for (unsigned i = 0; i < count; ++i)
        to += static_cast<char>(value >> (8 * i) & 255U);
}

inline void real(std::string &to, double value)
{
    little(to, std::bit_cast<std::uint64_t>(value), 8);
}

} // namespace bytes

/// The content of a shape record.
inline std::string shapeRecord(const Feature &feature, ShapeType type)
{
    std::string record;
    if (feature.rings.empty()) {
        bytes::little(record, 0);
        return record;
    }
    bytes::little(record, static_cast<std::uint32_t>(type));
    if (type == ShapeType::Point) {
        bytes::real(record, feature.rings[0][0].lon);
        bytes::real(record, feature.rings[0][0].lat);
        return record;
    }
    geodata::LonLatBox box;
    std::size_t count = 0;
    const std::size_t closing = type == ShapeType::Polygon ? 1 : 0;
    for (const Ring &ring : feature.rings) {
        std::ranges::for_each(ring, [&](LonLat place) { box.add(place); });
        count += ring.size() + closing;
    }
    for (const double side : {box.west, box.south, box.east, box.north})
        bytes::real(record, side);
    bytes::little(record, feature.rings.size());
    bytes::little(record, count);
    std::size_t start = 0;
    for (const Ring &ring : feature.rings) {
        bytes::little(record, start);
        start += ring.size() + closing;
    }
    for (const Ring &ring : feature.rings) {
        for (std::size_t i = 0; i < ring.size() + closing; ++i) {
            bytes::real(record, ring[i % ring.size()].lon);
            bytes::real(record, ring[i % ring.size()].lat);
        }
    }
    return record;
}

inline std::string shapeHeader(std::size_t size, ShapeType type)
{
    std::string header;
    bytes::big(header, 9994);
    header.append(20, '\0');
    bytes::big(header, static_cast<std::uint32_t>(size / 2));
    bytes::little(header, 1000);
    bytes::little(header, static_cast<std::uint32_t>(type));
    for (const double side : {-180.0, -90.0, 180.0, 90.0, 0.0, 0.0, 0.0, 0.0})
        bytes::real(header, side);
    return header;
}

/// Writes the parts of a shapefile; `file` ends in .shp. Returns `file`.
inline fs::path write(const fs::path &file, const Shapefile &shapefile)
{
    std::string records;
    std::string index;
    std::uint32_t number = 0;
    for (const Feature &feature : shapefile.features) {
        const std::string record = shapeRecord(feature, shapefile.type);
        bytes::big(index, static_cast<std::uint32_t>((100 + records.size()) / 2));
        bytes::big(index, static_cast<std::uint32_t>(record.size() / 2));
        bytes::big(records, ++number);
        bytes::big(records, static_cast<std::uint32_t>(record.size() / 2));
        records += record;
    }
    const auto beside = [&](const char *ending) { return fs::path(file).replace_extension(ending); };
    write(file, shapeHeader(100 + records.size(), shapefile.type) + records);
    if (shapefile.hasShx)
        write(beside("shx"), shapeHeader(100 + index.size(), shapefile.type) + index);
    if (!shapefile.prj.empty())
        write(beside("prj"), shapefile.prj);
    if (!shapefile.cpg.empty())
        write(beside("cpg"), shapefile.cpg);
    if (!shapefile.hasDbf)
        return file;

    std::string table;
    std::size_t width = 1;
    for (const Column &column : shapefile.columns)
        width += column.width;
    table += '\x03';
    table += "\x7A\x01\x01";
    bytes::little(table, shapefile.features.size());
    bytes::little(table, 32 + 32 * shapefile.columns.size() + 1, 2);
    bytes::little(table, width, 2);
    table.append(17, '\0');
    table += static_cast<char>(shapefile.language);
    table.append(2, '\0');
    for (const Column &column : shapefile.columns) {
        std::string name = column.name.substr(0, 11);
        name.resize(11, '\0');
        table += name + 'C';
        table.append(4, '\0');
        table += static_cast<char>(column.width);
        table.append(15, '\0');
    }
    table += '\r';
    for (const Feature &feature : shapefile.features) {
        table += ' ';
        for (std::size_t i = 0; i < shapefile.columns.size(); ++i) {
            std::string text = i < feature.texts.size() ? feature.texts[i] : "";
            text.resize(shapefile.columns[i].width, ' ');
            table += text;
        }
    }
    write(beside("dbf"), table + '\x1A');
    return file;
}

/// Two countries side by side.
inline Shapefile twoCountries()
{
    return {.features = {{{square(60, 40)}, {"KAZ", "Kazakhstan"}}, {{square(61, 40)}, {"KGZ", "Kyrgyzstan"}}}};
}

} // namespace small_world
