// SPDX-License-Identifier: GPL-3.0-or-later
#include "geodata/read/area_layer.h"

#include "geodata/read/layer_crs.h"
#include "geodata/read/nest_rings.h"
#include "geodata/read/unwrap.h"

#include <algorithm>
#include <memory>

namespace geodata {

namespace {

/// Turns the shapes of a layer into polygons, feature by feature, and keeps account of what is left out.
class AreaReader
{
public:
    AreaReader(const MapLayer &layer, const ReadOptions &options, NoticeBook &notices)
        : m_layer(layer), m_notices(notices),
          m_places(layer.crs, wordsOf(layer.source->sort), options.maxVertices, notices)
    {
    }

    /// Adds the areas of a shape to a feature. False: there are more places than allowed.
    bool read(const OGRGeometry &shape, AreaFeature &feature);

    /// Why nothing is left, or why the coordinate system cannot be what it was taken for; none if all is well.
    std::optional<Error> verdict() const;

private:
    bool readPolygon(const OGRPolygon &polygon, AreaFeature &feature);
    bool readNest(const OGRGeometryCollection &parts, AreaFeature &feature);
    bool isTooMuch(const OGRPolygon &polygon);
    bool place(Ring &ring, const AreaFeature &feature);
    void addPolygon(Ring outer, std::vector<Ring> holes, AreaFeature &feature);

    const MapLayer &m_layer;
    NoticeBook &m_notices;
    PlaceReader m_places;
    std::size_t m_pieces = 0;
    OGRwkbGeometryType m_otherType = wkbNone; ///< what there was instead of areas
};

bool AreaReader::isTooMuch(const OGRPolygon &polygon)
{
    std::size_t vertices = 0;
    for (const OGRLinearRing *ring : polygon)
        vertices += static_cast<std::size_t>(std::max(ring->getNumPoints(), 0));
    return !m_places.admits(vertices);
}

/// Brings a ring as the file has it to WGS 84.
bool AreaReader::place(Ring &ring, const AreaFeature &feature)
{
    if (!m_places.read(ring, feature.number))
        return false;
    if (ring.size() > 1 && ring.front() == ring.back())
        ring.pop_back();
    return true;
}

void AreaReader::addPolygon(Ring outer, std::vector<Ring> holes, AreaFeature &feature)
{
    if (!place(outer, feature))
        return;
    Polygon polygon{std::move(outer), {}};
    polygon.holes.reserve(holes.size());
    for (Ring &hole : holes) {
        if (place(hole, feature) && !hole.empty())
            polygon.holes.push_back(std::move(hole));
    }
    unwrap(polygon);
    feature.polygons.push_back(std::move(polygon));
    ++m_pieces;
}

bool AreaReader::readPolygon(const OGRPolygon &source, AreaFeature &feature)
{
    const OGRLinearRing *outer = source.getExteriorRing();
    if (outer == nullptr || outer->IsEmpty())
        return true;
    if (isTooMuch(source))
        return false;
    std::vector<Ring> holes;
    holes.reserve(static_cast<std::size_t>(source.getNumInteriorRings()));
    for (int i = 0; i < source.getNumInteriorRings(); ++i)
        holes.push_back(placesOf(*source.getInteriorRing(i)));
    addPolygon(placesOf(*outer), std::move(holes), feature);
    return true;
}

/// Shapefiles tell outer rings from holes by their winding only, and GDAL hands them over as they are (see setUpGdal).
bool AreaReader::readNest(const OGRGeometryCollection &parts, AreaFeature &feature)
{
    std::vector<Ring> rings;
    for (const OGRGeometry *part : parts) {
        const OGRPolygon &polygon = *part->toPolygon();
        if (isTooMuch(polygon))
            return false;
        for (const OGRLinearRing *ring : polygon) {
            if (!ring->IsEmpty())
                rings.push_back(placesOf(*ring));
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

bool AreaReader::read(const OGRGeometry &shape, AreaFeature &feature)
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
    m_notices.add(wordsOf(m_layer.source->sort).othersLeftOut, {}, feature.number);
    return true;
}

std::optional<Error> AreaReader::verdict() const
{
    if (std::optional<Error> trouble = m_places.verdict(m_pieces); trouble || m_pieces > 0)
        return trouble;
    return noShapes(m_layer.source->sort, m_otherType, m_notices.file());
}

} // namespace

std::expected<std::vector<AreaFeature>, Error> readAreas(const MapLayer &layer, std::span<const std::size_t> columns,
                                                         const ReadOptions &options, const Progress &progress,
                                                         NoticeBook &notices)
{
    AreaReader reader(layer, options, notices);
    std::vector<AreaFeature> features;
    const auto take = [&](RawFeature &&raw) {
        AreaFeature feature{raw.number, {}, std::move(raw.values)};
        if (raw.shape != nullptr && !reader.read(*raw.shape, feature))
            return false;
        features.push_back(std::move(feature));
        return true;
    };
    if (auto walked = walkFeatures(layer, columns, options, progress, notices, take); !walked)
        return std::unexpected(std::move(walked).error());
    if (std::optional<Error> verdict = reader.verdict())
        return std::unexpected(std::move(*verdict));
    return features;
}

} // namespace geodata
