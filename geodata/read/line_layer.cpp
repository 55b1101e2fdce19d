// SPDX-License-Identifier: GPL-3.0-or-later
#include "geodata/read/line_layer.h"

#include "geodata/read/gdal_door.h"
#include "geodata/read/layer.h"
#include "geodata/read/layer_crs.h"
#include "geodata/read/layer_texts.h"
#include "geodata/read/local_file.h"
#include "geodata/read/notice_book.h"
#include "geodata/read/unwrap.h"

#include <algorithm>
#include <memory>
#include <numeric>
#include <optional>

namespace geodata {

namespace {

Text shortLeftOut()
{
    return {GEODATA_TEXT("a line of fewer than two different places was left out")};
}

Error onlyShortLines(const std::string &file)
{
    return {file, {}, {GEODATA_TEXT("has no line of two different places")}, wordsOf(ShapeSort::Lines).openShapes};
}

/// Takes the lines out of the shapes of a layer, feature by feature, and keeps account of what is left out.
class LineReader
{
public:
    LineReader(const MapLayer &layer, const ReadOptions &options, NoticeBook &notices)
        : m_notices(notices), m_places(layer.crs, wordsOf(ShapeSort::Lines), options.maxVertices, notices)
    {
    }

    /// Adds the lines of a shape to a feature. False: there are more places than allowed.
    bool read(const OGRGeometry &shape, LineFeature &feature);

    /// Why nothing is left, or why the coordinate system cannot be what it was taken for; none if all is well.
    std::optional<Error> verdict() const;

private:
    void addLine(std::vector<LonLat> line, LineFeature &feature);

    NoticeBook &m_notices;
    PlaceReader m_places;
    std::size_t m_lines = 0;
    std::size_t m_short = 0;
    OGRwkbGeometryType m_otherType = wkbNone; ///< what there was instead of lines
};

bool LineReader::read(const OGRGeometry &shape, LineFeature &feature)
{
    if (shape.hasCurveGeometry(TRUE) != 0) {
        const std::unique_ptr<OGRGeometry> straight(shape.getLinearGeometry());
        return straight == nullptr || straight->hasCurveGeometry(TRUE) != 0 || read(*straight, feature);
    }
    const OGRwkbGeometryType type = wkbFlatten(shape.getGeometryType());
    if (type == wkbLineString) {
        const OGRLineString &line = *shape.toLineString();
        if (!m_places.admits(static_cast<std::size_t>(std::max(line.getNumPoints(), 0))))
            return false;
        if (line.IsEmpty() == 0)
            addLine(placesOf(line), feature);
        return true;
    }
    if (type == wkbMultiLineString || type == wkbGeometryCollection)
        return std::ranges::all_of(*shape.toGeometryCollection(),
                                   [&](const OGRGeometry *part) { return read(*part, feature); });
    if (m_otherType == wkbNone)
        m_otherType = type;
    m_notices.add(wordsOf(ShapeSort::Lines).othersLeftOut, {}, feature.number);
    return true;
}

void LineReader::addLine(std::vector<LonLat> line, LineFeature &feature)
{
    if (!m_places.read(line, feature.number))
        return;
    unwrapLine(line);
    const auto repeated = std::ranges::unique(line); // also what was one place on either side of ±180°
    line.erase(repeated.begin(), repeated.end());
    if (line.size() < 2) {
        ++m_short;
        m_notices.add(shortLeftOut(), {}, feature.number);
        return;
    }
    ++m_lines;
    feature.lines.push_back(std::move(line));
}

std::optional<Error> LineReader::verdict() const
{
    if (std::optional<Error> trouble = m_places.verdict(m_lines); trouble || m_lines > 0)
        return trouble;
    if (m_short > 0)
        return onlyShortLines(m_notices.file());
    return noShapes(ShapeSort::Lines, m_otherType, m_notices.file());
}

std::expected<LineLayer, Error> read(const std::filesystem::path &file, const ReadOptions &options,
                                     const Progress &progress)
{
    setUpGdal();
    NoticeBook notices(shownName(file));
    auto source = openSource(file, ShapeSort::Lines, options, notices);
    if (!source)
        return std::unexpected(std::move(source).error());
    auto layer = openLayer(*source, options, notices);
    if (!layer)
        return std::unexpected(std::move(layer).error());

    LineLayer result;
    result.fields = decodedNames(*source, layer->fields);
    std::vector<std::size_t> columns(layer->fields.size());
    std::iota(columns.begin(), columns.end(), std::size_t{0});
    LineReader reader(*layer, options, notices);
    const auto take = [&](RawFeature &&raw) {
        LineFeature feature{raw.number, {}, std::move(raw.values)};
        if (raw.shape != nullptr && !reader.read(*raw.shape, feature))
            return false;
        if (!feature.lines.empty())
            result.features.push_back(std::move(feature));
        return true;
    };
    if (auto walked = walkFeatures(*layer, columns, options, progress, notices, take); !walked)
        return std::unexpected(std::move(walked).error());
    if (std::optional<Error> verdict = reader.verdict())
        return std::unexpected(std::move(*verdict));
    decodeTexts<LineFeature>(*source, result.features, notices);
    result.notices = notices.take();
    progress.at(1);
    return result;
}

struct Sorts
{
    bool hasAreas = false;
    bool hasLines = false;
};

void look(const OGRGeometry &shape, Sorts &found)
{
    const OGRwkbGeometryType type = shape.getGeometryType();
    found.hasAreas |= isOfSort(type, ShapeSort::Areas);
    found.hasLines |= isOfSort(type, ShapeSort::Lines);
    if (wkbFlatten(type) == wkbGeometryCollection) {
        for (const OGRGeometry *part : *shape.toGeometryCollection())
            look(*part, found);
    }
}

/// What a layer holds, by its type or, where that leaves it open, by its first features, up to the first area.
Sorts sortsOf(OGRLayer &layer)
{
    const OGRwkbGeometryType type = layer.GetGeomType();
    Sorts found{isOfSort(type, ShapeSort::Areas), isOfSort(type, ShapeSort::Lines)};
    if (wkbFlatten(type) != wkbUnknown && wkbFlatten(type) != wkbGeometryCollection)
        return found;
    constexpr int Enough = 20'000;
    layer.ResetReading();
    for (int i = 0; i < Enough && !found.hasAreas; ++i) {
        const OGRFeatureUniquePtr feature(layer.GetNextFeature());
        if (feature == nullptr)
            break;
        if (const OGRGeometry *shape = feature->GetGeometryRef())
            look(*shape, found);
    }
    layer.ResetReading();
    return found;
}

bool firstHoldsLines(const std::filesystem::path &file)
{
    setUpGdal();
    NoticeBook unsaid({});
    const auto source = openSource(file, ShapeSort::Lines, {}, unsaid);
    if (!source)
        return false;
    for (OGRLayer *layer : source->dataset->GetLayers()) {
        const Sorts found = sortsOf(*layer);
        if (found.hasAreas || found.hasLines)
            return !found.hasAreas;
    }
    return false;
}

} // namespace

std::expected<LineLayer, Error> readLineLayer(const std::filesystem::path &file, const ReadOptions &options,
                                              const Progress &progress)
{
    try {
        return read(file, options, progress);
    } catch (const std::exception &problem) {
        return std::unexpected(unreadable(file, problem));
    }
}

bool holdsLines(const std::filesystem::path &file)
{
    try {
        return firstHoldsLines(file);
    } catch (const std::exception &) {
        return false;
    }
}

} // namespace geodata
