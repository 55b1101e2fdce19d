// SPDX-License-Identifier: GPL-3.0-or-later
#include "geodata/read/layer.h"

#include "geodata/read/nest_rings.h"
#include "geodata/read/unwrap.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cpl_string.h>
#include <format>
#include <memory>

namespace geodata {

namespace {

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

bool mayHoldAreas(OGRwkbGeometryType type)
{
    const OGRwkbGeometryType flat = wkbFlatten(type);
    return isAreaType(type) || flat == wkbUnknown || flat == wkbGeometryCollection;
}

Text holdsOnly(OGRwkbGeometryType type)
{
    switch (wkbFlatten(type)) {
    case wkbPoint:
    case wkbMultiPoint:
        return {GEODATA_TEXT("holds points, and countries are areas")};
    case wkbLineString:
    case wkbMultiLineString:
    case wkbCircularString:
    case wkbCompoundCurve:
    case wkbMultiCurve:
        return {GEODATA_TEXT("holds lines, and countries are areas")};
    case wkbNone:
        return {GEODATA_TEXT("holds a table without shapes")};
    default:
        return {GEODATA_TEXT("holds no areas")};
    }
}

Text openAreas()
{
    return {GEODATA_TEXT("open a file with the areas of countries")};
}

std::string layerNames(GDALDataset &dataset)
{
    constexpr int Shown = 20;
    std::string list;
    for (int i = 0; i < std::min(dataset.GetLayerCount(), Shown); ++i)
        list += (i == 0 ? "" : ", ") + toValidUtf8(dataset.GetLayer(i)->GetName());
    return dataset.GetLayerCount() > Shown ? list + " …" : list;
}

/// Whether a layer that may hold anything has an area among its first features.
bool hasArea(OGRLayer &layer)
{
    constexpr int Enough = 100;
    bool found = false;
    layer.ResetReading();
    for (int i = 0; i < Enough && !found; ++i) {
        const OGRFeatureUniquePtr feature(layer.GetNextFeature());
        if (feature == nullptr)
            break;
        const OGRGeometry *shape = feature->GetGeometryRef();
        found = shape != nullptr && mayHoldAreas(shape->getGeometryType());
    }
    layer.ResetReading();
    return found;
}

std::expected<OGRLayer *, Error> pickLayer(const CountrySource &source, const ReadOptions &options,
                                           const std::string &file)
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
        return std::unexpected(Error{file, {}, {GEODATA_TEXT("has no layers")}, openAreas()});
    for (int i = 0; i < count; ++i) {
        if (isAreaType(dataset.GetLayer(i)->GetGeomType()))
            return dataset.GetLayer(i);
    }
    OGRLayer *any = nullptr;
    for (int i = 0; i < count; ++i) {
        OGRLayer *layer = dataset.GetLayer(i);
        if (!mayHoldAreas(layer->GetGeomType()))
            continue;
        if (any == nullptr)
            any = layer;
        if (count > 1 && hasArea(*layer))
            return layer;
    }
    return any != nullptr ? any : dataset.GetLayer(0);
}

/// WGS 84 in degrees: nothing to be computed, and the places stay as they are to the bit.
bool isPlainWgs84(const OGRSpatialReference &crs)
{
    OGRSpatialReference wgs84;
    wgs84.SetWellKnownGeogCS("WGS84");
    const std::array<const char *, 3> options = {"IGNORE_DATA_AXIS_TO_SRS_AXIS_MAPPING=YES",
                                                 "CRITERION=EQUIVALENT_EXCEPT_AXIS_ORDER_GEOGCRS", nullptr};
    return crs.IsSame(&wgs84, options.data()) != 0;
}

/// Finds the layer's coordinate system and the way from it to WGS 84.
std::expected<void, Error> planProjection(CountryLayer &result, const ReadOptions &options, NoticeBook &notices)
{
    const std::string &file = notices.file();
    OGRSpatialReference crs;
    if (!options.crs.empty()) {
        const CPLStringList limits(
            std::array<const char *, 3>{"ALLOW_NETWORK_ACCESS=NO", "ALLOW_FILE_ACCESS=NO", nullptr}.data());
        result.crsName = toValidUtf8(options.crs);
        if (crs.SetFromUserInput(options.crs.c_str(), limits.List()) != OGRERR_NONE)
            return std::unexpected(
                Error{file,
                      {},
                      {GEODATA_TEXT("cannot be read in {0}, a coordinate system nobody knows"), {result.crsName}},
                      {GEODATA_TEXT("name one such as EPSG:4326")}});
        crs.SetAxisMappingStrategy(OAMS_TRADITIONAL_GIS_ORDER);
    } else if (const OGRSpatialReference *stated = result.layer->GetSpatialRef();
               stated != nullptr && !stated->IsEmpty()) {
        crs = *stated;
        result.crsName = stated->GetName() != nullptr ? toValidUtf8(stated->GetName()) : "?";
    } else {
        result.isCrsAssumed = true;
        const Text wayOut = {GEODATA_TEXT("if the map looks wrong, name the right one with --crs")};
        if (result.source->hasPrjFile)
            notices.add({GEODATA_TEXT("the .prj beside it cannot be understood, so WGS 84 was assumed")}, wayOut);
        else if (result.source->kind == SourceKind::Shapefile)
            notices.add({GEODATA_TEXT("has no .prj beside it, so WGS 84 was assumed")}, wayOut);
        else
            notices.add({GEODATA_TEXT("does not say its coordinate system, so WGS 84 was assumed")}, wayOut);
        return {};
    }
    if (isPlainWgs84(crs))
        return {};
    OGRSpatialReference wgs84;
    wgs84.SetWellKnownGeogCS("WGS84");
    wgs84.SetAxisMappingStrategy(OAMS_TRADITIONAL_GIS_ORDER);
    result.toWgs84.reset(OGRCreateCoordinateTransformation(&crs, &wgs84));
    result.source->messages->takeFailure();
    if (result.toWgs84 == nullptr)
        return std::unexpected(
            Error{file,
                  {},
                  {GEODATA_TEXT("is in a coordinate system that has no place on the earth ({0})"), {result.crsName}},
                  {GEODATA_TEXT("name the right one with --crs, for example --crs EPSG:4326")}});
    return {};
}

/// Turns the shapes of a layer into polygons, feature by feature, and keeps account of what is left out.
class ShapeReader
{
public:
    ShapeReader(const CountryLayer &layer, const ReadOptions &options, NoticeBook &notices)
        : m_layer(layer), m_maxVertices(options.maxVertices), m_notices(notices)
    {
    }

    /// Adds the areas of a shape to a feature. False: there are more places than allowed.
    bool read(const OGRGeometry &shape, LayerFeature &feature);

    std::size_t pieces() const { return m_pieces; }
    OGRwkbGeometryType otherType() const { return m_otherType; }

    /// Why nothing is left, or why the coordinate system cannot be what it was taken for; none if all is well.
    std::optional<Error> verdict() const;

private:
    enum class Trouble
    {
        None,
        NoNumber,
        OffEarth,
        NoPlace
    };

    bool readPolygon(const OGRPolygon &polygon, LayerFeature &feature);
    bool readNest(const OGRGeometryCollection &parts, LayerFeature &feature);
    bool isTooMuch(const OGRPolygon &polygon);
    void addPolygon(Ring outer, std::vector<Ring> holes, LayerFeature &feature);
    Trouble place(Ring &ring);
    void leaveOut(Trouble trouble, long long feature);

    const CountryLayer &m_layer;
    std::size_t m_maxVertices;
    NoticeBook &m_notices;
    std::size_t m_vertices = 0;
    std::size_t m_pieces = 0;
    std::size_t m_noNumber = 0;
    std::size_t m_offEarth = 0;
    std::size_t m_noPlace = 0;
    LonLat m_firstOff = {}; ///< raw coordinates that are no degrees
    long long m_firstOffFeature = 0;
    OGRwkbGeometryType m_otherType = wkbNone; ///< what there was instead of areas
    std::vector<double> m_x;
    std::vector<double> m_y;
    std::vector<int> m_isPlaced;
};

/// The places of a ring as the file has them, the last as the first.
Ring rawRing(const OGRLinearRing &ring)
{
    Ring result(static_cast<std::size_t>(std::max(ring.getNumPoints(), 0)));
    constexpr int Stride = sizeof(LonLat);
    if (!result.empty())
        ring.getPoints(&result[0].lon, Stride, &result[0].lat, Stride);
    return result;
}

/// Brings a ring as the file has it to WGS 84.
ShapeReader::Trouble ShapeReader::place(Ring &result)
{
    const std::size_t count = result.size();
    // Beyond this nothing is a coordinate on the earth in any unit in use.
    constexpr double Absurd = 1e10;
    for (const LonLat &place : result) {
        if (!(std::abs(place.lon) < Absurd && std::abs(place.lat) < Absurd)) // also false for NaN
            return Trouble::NoNumber;
    }

    if (m_layer.toWgs84 != nullptr) {
        m_x.resize(count);
        m_y.resize(count);
        m_isPlaced.assign(count, 0);
        for (std::size_t i = 0; i < count; ++i) {
            m_x[i] = result[i].lon;
            m_y[i] = result[i].lat;
        }
        m_layer.toWgs84->Transform(count, m_x.data(), m_y.data(), nullptr, nullptr, m_isPlaced.data());
        for (std::size_t i = 0; i < count; ++i) {
            if (m_isPlaced[i] == 0 || !std::isfinite(m_x[i]) || !std::isfinite(m_y[i]))
                return Trouble::NoPlace;
            result[i] = {m_x[i], m_y[i]};
        }
    }

    constexpr double Slack = 1e-6; // rounding of whoever wrote the file
    for (LonLat &place : result) {
        if (std::abs(place.lon) > 540 || std::abs(place.lat) > 90 + Slack) {
            if (m_firstOffFeature == 0)
                m_firstOff = place;
            return Trouble::OffEarth;
        }
        place.lat = std::clamp(place.lat, -90.0, 90.0);
    }
    if (result.size() > 1 && result.front() == result.back())
        result.pop_back();
    return Trouble::None;
}

void ShapeReader::leaveOut(Trouble trouble, long long feature)
{
    switch (trouble) {
    case Trouble::None:
        break;
    case Trouble::NoNumber:
        ++m_noNumber;
        m_notices.add({GEODATA_TEXT("a piece with coordinates that are no numbers, or far beyond any, was left out")},
                      {}, feature);
        break;
    case Trouble::OffEarth:
        ++m_offEarth;
        if (m_firstOffFeature == 0)
            m_firstOffFeature = feature;
        m_notices.add({GEODATA_TEXT("a piece with places that are not on the earth was left out")}, {}, feature);
        break;
    case Trouble::NoPlace:
        ++m_noPlace;
        m_notices.add({GEODATA_TEXT("a piece with places that {0} does not reach was left out"), {m_layer.crsName}}, {},
                      feature);
        break;
    }
}

bool ShapeReader::isTooMuch(const OGRPolygon &polygon)
{
    for (const OGRLinearRing *ring : polygon)
        m_vertices += static_cast<std::size_t>(std::max(ring->getNumPoints(), 0));
    return m_vertices > m_maxVertices;
}

void ShapeReader::addPolygon(Ring outer, std::vector<Ring> holes, LayerFeature &feature)
{
    const Trouble trouble = place(outer);
    leaveOut(trouble, feature.number);
    if (trouble != Trouble::None)
        return;
    Polygon polygon{std::move(outer), {}};
    polygon.holes.reserve(holes.size());
    for (Ring &hole : holes) {
        const Trouble inner = place(hole);
        leaveOut(inner, feature.number);
        if (inner == Trouble::None && !hole.empty())
            polygon.holes.push_back(std::move(hole));
    }
    unwrap(polygon);
    feature.polygons.push_back(std::move(polygon));
    ++m_pieces;
}

bool ShapeReader::readPolygon(const OGRPolygon &source, LayerFeature &feature)
{
    const OGRLinearRing *outer = source.getExteriorRing();
    if (outer == nullptr || outer->IsEmpty())
        return true;
    if (isTooMuch(source))
        return false;
    std::vector<Ring> holes;
    holes.reserve(static_cast<std::size_t>(source.getNumInteriorRings()));
    for (int i = 0; i < source.getNumInteriorRings(); ++i)
        holes.push_back(rawRing(*source.getInteriorRing(i)));
    addPolygon(rawRing(*outer), std::move(holes), feature);
    return true;
}

/// Shapefiles tell outer rings from holes by their winding only, and GDAL hands them over as they are (see setUpGdal).
bool ShapeReader::readNest(const OGRGeometryCollection &parts, LayerFeature &feature)
{
    std::vector<Ring> rings;
    for (const OGRGeometry *part : parts) {
        const OGRPolygon &polygon = *part->toPolygon();
        if (isTooMuch(polygon))
            return false;
        for (const OGRLinearRing *ring : polygon) {
            if (!ring->IsEmpty())
                rings.push_back(rawRing(*ring));
        }
    }
    for (const RingNest &nest : nestRings(rings)) {
        std::vector<Ring> holes;
        holes.reserve(nest.holes.size());
        for (const std::size_t hole : nest.holes)
            holes.push_back(std::move(rings[hole]));
        addPolygon(std::move(rings[nest.outer]), std::move(holes), feature);
    }
    return true;
}

bool ShapeReader::read(const OGRGeometry &shape, LayerFeature &feature)
{
    if (shape.hasCurveGeometry(TRUE) != 0) {
        const std::unique_ptr<OGRGeometry> straight(shape.getLinearGeometry());
        return straight == nullptr || straight->hasCurveGeometry(TRUE) != 0 || read(*straight, feature);
    }
    const OGRwkbGeometryType type = wkbFlatten(shape.getGeometryType());
    if (type == wkbPolygon || type == wkbTriangle)
        return readPolygon(*shape.toPolygon(), feature);
    if (type == wkbMultiPolygon && m_layer.source->kind == SourceKind::Shapefile)
        return readNest(*shape.toGeometryCollection(), feature);
    if (type == wkbPolyhedralSurface || type == wkbTIN)
        return std::ranges::all_of(*shape.toPolyhedralSurface(),
                                   [&](const OGRPolygon *part) { return readPolygon(*part, feature); });
    if (OGR_GT_IsSubClassOf(type, wkbGeometryCollection) != 0 && type != wkbMultiPoint && type != wkbMultiLineString) {
        const OGRGeometryCollection &parts = *shape.toGeometryCollection();
        return std::ranges::all_of(parts, [&](const OGRGeometry *part) { return read(*part, feature); });
    }
    if (m_otherType == wkbNone)
        m_otherType = type;
    m_notices.add({GEODATA_TEXT("points or lines were left out, as countries are areas")}, {}, feature.number);
    return true;
}

std::optional<Error> ShapeReader::verdict() const
{
    const std::string &file = m_notices.file();
    // Metres read as degrees: a whole map off the earth is no damage but another coordinate system.
    if (m_offEarth > 0 && m_offEarth >= m_pieces) {
        const Text place = {GEODATA_TEXT("feature {0}"), {std::to_string(m_firstOffFeature)}};
        const std::vector<std::string> xy = {std::format("{}", m_firstOff.lon), std::format("{}", m_firstOff.lat)};
        const Text wayOut = {GEODATA_TEXT("name its coordinate system with --crs, for example --crs EPSG:3857")};
        if (m_layer.isCrsAssumed)
            return Error{file,
                         place,
                         {GEODATA_TEXT("{0}, {1} are no degrees, and the file does not say its coordinate system"), xy},
                         wayOut};
        return Error{
            file, place, {GEODATA_TEXT("{0}, {1} are no degrees, though the file says it holds some"), xy}, wayOut};
    }
    if (m_pieces > 0)
        return std::nullopt;
    const Text wayOut = {GEODATA_TEXT("copy or download it again, or open another file")};
    if (m_noPlace > 0 && m_noPlace >= m_noNumber)
        return Error{file,
                     {},
                     {GEODATA_TEXT("has no place that its coordinate system, {0}, reaches"), {m_layer.crsName}},
                     {GEODATA_TEXT("name the right one with --crs, for example --crs EPSG:4326")}};
    if (m_noNumber > 0)
        return Error{file, {}, {GEODATA_TEXT("has no area whose coordinates are all numbers")}, wayOut};
    if (m_otherType != wkbNone)
        return Error{file, {}, holdsOnly(m_otherType), openAreas()};
    return Error{file, {}, {GEODATA_TEXT("has features, but none of them has a shape")}, openAreas()};
}

Error damagedAfter(const std::string &file, long long feature, const std::string &reason)
{
    return {file,
            {GEODATA_TEXT("feature {0}"), {std::to_string(feature)}},
            {GEODATA_TEXT("the file is damaged from there on ({0})"), {reason}},
            {GEODATA_TEXT("copy or download it again")}};
}

} // namespace

std::expected<CountryLayer, Error> openLayer(const CountrySource &source, const ReadOptions &options,
                                             NoticeBook &notices)
{
    const auto picked = pickLayer(source, options, notices.file());
    if (!picked)
        return std::unexpected(picked.error());
    CountryLayer result;
    result.source = &source;
    result.layer = *picked;
    result.name = toValidUtf8(result.layer->GetName());
    const OGRwkbGeometryType type = result.layer->GetGeomType();
    if (!mayHoldAreas(type)) {
        const Text place =
            source.dataset->GetLayerCount() > 1 ? Text{GEODATA_TEXT("layer {0}"), {result.name}} : Text{};
        return std::unexpected(Error{notices.file(), place, holdsOnly(type), openAreas()});
    }
    const OGRFeatureDefn &definition = *result.layer->GetLayerDefn();
    for (int i = 0; i < definition.GetFieldCount(); ++i)
        result.fields.emplace_back(definition.GetFieldDefn(i)->GetNameRef());
    if (auto planned = planProjection(result, options, notices); !planned)
        return std::unexpected(std::move(planned).error());
    source.messages->takeFailure();
    return result;
}

std::expected<std::vector<LayerFeature>, Error> readFeatures(const CountryLayer &layer,
                                                             std::span<const std::size_t> columns,
                                                             const ReadOptions &options, const Progress &progress,
                                                             NoticeBook &notices)
{
    const std::string &file = notices.file();
    const auto expected = static_cast<double>(std::max<GIntBig>(layer.layer->GetFeatureCount(FALSE), 1));
    layer.source->messages->takeFailure();
    ShapeReader shapes(layer, options, notices);
    std::vector<LayerFeature> features;
    long long count = 0;
    layer.layer->ResetReading();
    while (true) {
        if (progress.isStopped())
            return std::unexpected(
                Error{.file = file, .problem = {GEODATA_TEXT("reading was stopped")}, .isCancelled = true});
        const OGRFeatureUniquePtr source(layer.layer->GetNextFeature());
        const std::string failure = layer.source->messages->takeFailure();
        ++count;
        if (source == nullptr) {
            if (!failure.empty())
                return std::unexpected(damagedAfter(file, count, failure));
            break;
        }
        LayerFeature feature;
        feature.number = layer.source->kind == SourceKind::Shapefile    ? source->GetFID() + 1
                         : layer.source->kind == SourceKind::GeoPackage ? source->GetFID()
                                                                        : count;
        if (const OGRGeometry *shape = source->GetGeometryRef(); shape != nullptr && shape->IsEmpty() == 0) {
            if (!shapes.read(*shape, feature))
                return std::unexpected(Error{file,
                                             {GEODATA_TEXT("feature {0}"), {std::to_string(feature.number)}},
                                             {GEODATA_TEXT("there are more than {0} vertices up to here"),
                                              {std::to_string(options.maxVertices)}},
                                             {GEODATA_TEXT("open a map of a smaller scale")}});
            layer.source->messages->takeFailure(); // of the projection: the places tell
        } else if (!failure.empty()) {
            notices.add({GEODATA_TEXT("is damaged and was left out ({0})"), {failure}},
                        {GEODATA_TEXT("copy the file again")}, feature.number);
        } else {
            notices.add({GEODATA_TEXT("has no shape and was left out")}, {}, feature.number);
        }
        feature.values.reserve(columns.size());
        for (const std::size_t column : columns) {
            const int field = static_cast<int>(column);
            feature.values.emplace_back(source->IsFieldSetAndNotNull(field) ? source->GetFieldAsString(field) : "");
        }
        features.push_back(std::move(feature));
        progress.at(std::min(1.0, static_cast<double>(count) / expected));
    }
    if (features.empty())
        return std::unexpected(Error{file, {}, {GEODATA_TEXT("has no features")}, openAreas()});
    if (std::optional<Error> verdict = shapes.verdict())
        return std::unexpected(std::move(*verdict));
    return features;
}

} // namespace geodata
