// SPDX-License-Identifier: GPL-3.0-or-later
#include "geodata/read/layer.h"

#include <algorithm>

namespace geodata {

namespace {

bool isLineType(OGRwkbGeometryType type)
{
    switch (wkbFlatten(type)) {
    case wkbLineString:
    case wkbMultiLineString:
    case wkbCircularString:
    case wkbCompoundCurve:
    case wkbMultiCurve:
    case wkbCurve:
        return true;
    default:
        return false;
    }
}

bool isAreaType(OGRwkbGeometryType type)
{
    switch (wkbFlatten(type)) {
    case wkbPolygon:
    case wkbMultiPolygon:
    case wkbCurvePolygon:
    case wkbMultiSurface:
    case wkbSurface:
    case wkbPolyhedralSurface:
    case wkbTIN:
    case wkbTriangle:
        return true;
    default:
        return false;
    }
}

bool mayHold(OGRwkbGeometryType type, ShapeSort sort)
{
    const OGRwkbGeometryType flat = wkbFlatten(type);
    return isOfSort(type, sort) || flat == wkbUnknown || flat == wkbGeometryCollection;
}

Text holdsOnly(OGRwkbGeometryType type, const LayerWords &words)
{
    const OGRwkbGeometryType flat = wkbFlatten(type);
    if (flat == wkbPoint || flat == wkbMultiPoint)
        return words.holdsPoints;
    if (isLineType(type) || isAreaType(type))
        return words.holdsOthers;
    if (flat == wkbNone)
        return {GEODATA_TEXT("holds a table without shapes")};
    return words.holdsNone;
}

std::string layerNames(GDALDataset &dataset)
{
    constexpr int Shown = 20;
    std::string list;
    for (int i = 0; i < std::min(dataset.GetLayerCount(), Shown); ++i)
        list += (i == 0 ? "" : ", ") + toValidUtf8(dataset.GetLayer(i)->GetName());
    return dataset.GetLayerCount() > Shown ? list + " …" : list;
}

/// Whether a layer that may hold anything has a shape of a sort among its first features.
bool hasSort(OGRLayer &layer, ShapeSort sort)
{
    constexpr int Enough = 100;
    bool found = false;
    layer.ResetReading();
    for (int i = 0; i < Enough && !found; ++i) {
        const OGRFeatureUniquePtr feature(layer.GetNextFeature());
        if (feature == nullptr)
            break;
        const OGRGeometry *shape = feature->GetGeometryRef();
        found = shape != nullptr && mayHold(shape->getGeometryType(), sort);
    }
    layer.ResetReading();
    return found;
}

std::expected<OGRLayer *, Error> pickLayer(const MapSource &source, const ReadOptions &options, const std::string &file)
{
    GDALDataset &dataset = *source.dataset;
    const int count = dataset.GetLayerCount();
    if (!options.layer.empty()) {
        for (int i = 0; i < count; ++i) {
            if (options.layer == dataset.GetLayer(i)->GetName())
                return dataset.GetLayer(i);
        }
        return std::unexpected(Error{file,
                                     {},
                                     {GEODATA_TEXT("has no layer {0}"), {toValidUtf8(options.layer)}},
                                     {GEODATA_TEXT("name one of these: {0}"), {layerNames(dataset)}}});
    }
    if (count == 0)
        return std::unexpected(Error{file, {}, {GEODATA_TEXT("has no layers")}, wordsOf(source.sort).openShapes});
    for (int i = 0; i < count; ++i) {
        if (isOfSort(dataset.GetLayer(i)->GetGeomType(), source.sort))
            return dataset.GetLayer(i);
    }
    OGRLayer *any = nullptr;
    for (int i = 0; i < count; ++i) {
        OGRLayer *layer = dataset.GetLayer(i);
        if (!mayHold(layer->GetGeomType(), source.sort))
            continue;
        if (any == nullptr)
            any = layer;
        if (count > 1 && hasSort(*layer, source.sort))
            return layer;
    }
    return any != nullptr ? any : dataset.GetLayer(0);
}

Error damagedAfter(const std::string &file, long long feature, const std::string &reason)
{
    return {file,
            {GEODATA_TEXT("feature {0}"), {std::to_string(feature)}},
            {GEODATA_TEXT("the file is damaged from there on ({0})"), {reason}},
            {GEODATA_TEXT("copy or download it again")}};
}

Error tooMany(const std::string &file, long long feature, std::size_t maxVertices)
{
    return {file,
            {GEODATA_TEXT("feature {0}"), {std::to_string(feature)}},
            {GEODATA_TEXT("there are more than {0} vertices up to here"), {std::to_string(maxVertices)}},
            {GEODATA_TEXT("open a map of a smaller scale")}};
}

/// From 1, as the user sees it in other programs; `count` is how many have been read with it.
long long numberOf(const OGRFeature &feature, SourceKind kind, long long count)
{
    switch (kind) {
    case SourceKind::Shapefile:
        return feature.GetFID() + 1;
    case SourceKind::GeoPackage:
        return feature.GetFID();
    case SourceKind::GeoJson:
    case SourceKind::FlatGeobuf:
        break;
    }
    return count;
}

/// The shape of a feature if there is one; else that there is none is said.
const OGRGeometry *shapeOf(const OGRFeature &feature, long long number, const std::string &failure, NoticeBook &notices)
{
    const OGRGeometry *shape = feature.GetGeometryRef();
    if (shape != nullptr && shape->IsEmpty() == 0)
        return shape;
    if (!failure.empty())
        notices.add({GEODATA_TEXT("is damaged and was left out ({0})"), {failure}},
                    {GEODATA_TEXT("copy the file again")}, number);
    else
        notices.add({GEODATA_TEXT("has no shape and was left out")}, {}, number);
    return nullptr;
}

std::vector<std::string> valuesOf(const OGRFeature &feature, std::span<const std::size_t> columns)
{
    std::vector<std::string> values;
    values.reserve(columns.size());
    for (const std::size_t column : columns) {
        const int field = static_cast<int>(column);
        values.emplace_back(feature.IsFieldSetAndNotNull(field) ? feature.GetFieldAsString(field) : "");
    }
    return values;
}

} // namespace

bool isOfSort(OGRwkbGeometryType type, ShapeSort sort)
{
    return sort == ShapeSort::Areas ? isAreaType(type) : isLineType(type);
}

std::vector<LonLat> placesOf(const OGRSimpleCurve &curve)
{
    std::vector<LonLat> places(static_cast<std::size_t>(std::max(curve.getNumPoints(), 0)));
    constexpr int Stride = sizeof(LonLat);
    if (!places.empty())
        curve.getPoints(&places[0].lon, Stride, &places[0].lat, Stride);
    return places;
}

Error noShapes(ShapeSort sort, OGRwkbGeometryType otherType, const std::string &file)
{
    const LayerWords &words = wordsOf(sort);
    if (otherType != wkbNone)
        return {file, {}, holdsOnly(otherType, words), words.openShapes};
    return {file, {}, {GEODATA_TEXT("has features, but none of them has a shape")}, words.openShapes};
}

std::expected<MapLayer, Error> openLayer(const MapSource &source, const ReadOptions &options, NoticeBook &notices)
{
    const auto picked = pickLayer(source, options, notices.file());
    if (!picked)
        return std::unexpected(picked.error());
    MapLayer result;
    result.source = &source;
    result.layer = *picked;
    result.name = toValidUtf8(result.layer->GetName());
    const OGRwkbGeometryType type = result.layer->GetGeomType();
    if (!mayHold(type, source.sort)) {
        const LayerWords &words = wordsOf(source.sort);
        const Text place =
            source.dataset->GetLayerCount() > 1 ? Text{GEODATA_TEXT("layer {0}"), {result.name}} : Text{};
        return std::unexpected(Error{notices.file(), place, holdsOnly(type, words), words.openShapes});
    }
    const OGRFeatureDefn &definition = *result.layer->GetLayerDefn();
    for (int i = 0; i < definition.GetFieldCount(); ++i)
        result.fields.emplace_back(definition.GetFieldDefn(i)->GetNameRef());
    auto crs = findCrs(source, *result.layer, options, notices);
    if (!crs)
        return std::unexpected(std::move(crs).error());
    result.crs = std::move(*crs);
    source.messages->takeFailure();
    return result;
}

std::expected<void, Error> walkFeatures(const MapLayer &layer, std::span<const std::size_t> columns,
                                        const ReadOptions &options, const Progress &progress, NoticeBook &notices,
                                        const std::function<bool(RawFeature &&)> &take)
{
    const std::string &file = notices.file();
    const auto expected = static_cast<double>(std::max<GIntBig>(layer.layer->GetFeatureCount(FALSE), 1));
    layer.source->messages->takeFailure();
    long long count = 0;
    layer.layer->ResetReading();
    while (true) {
        if (progress.isStopped())
            return std::unexpected(
                Error{.file = file, .problem = {GEODATA_TEXT("reading was stopped")}, .isCancelled = true});
        const OGRFeatureUniquePtr feature(layer.layer->GetNextFeature());
        const std::string failure = layer.source->messages->takeFailure();
        if (feature == nullptr) {
            if (!failure.empty())
                return std::unexpected(damagedAfter(file, count + 1, failure));
            break;
        }
        ++count;
        const long long number = numberOf(*feature, layer.source->kind, count);
        const OGRGeometry *shape = shapeOf(*feature, number, failure, notices);
        if (!take({number, shape, valuesOf(*feature, columns)}))
            return std::unexpected(tooMany(file, number, options.maxVertices));
        layer.source->messages->takeFailure(); // of the projection: the places tell
        progress.at(std::min(1.0, static_cast<double>(count) / expected));
    }
    if (count == 0)
        return std::unexpected(
            Error{file, {}, {GEODATA_TEXT("has no features")}, wordsOf(layer.source->sort).openShapes});
    return {};
}

} // namespace geodata
