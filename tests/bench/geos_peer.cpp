// SPDX-License-Identifier: GPL-3.0-or-later
#include "geos_peer.h"

using namespace geodata;

namespace {

GEOSGeometry *toRing(GEOSContextHandle_t context, const Ring &ring)
{
    const auto size = static_cast<unsigned>(ring.size());
    GEOSCoordSequence *sequence = GEOSCoordSeq_create_r(context, size + 1, 2);
    for (unsigned i = 0; i <= size; ++i)
        GEOSCoordSeq_setXY_r(context, sequence, i, ring[i % size].lon, ring[i % size].lat);
    return GEOSGeom_createLinearRing_r(context, sequence);
}

struct Box
{
    double west = 0, south = 0, east = 0, north = 0;

    bool meets(const Box &other) const
    {
        return west <= other.east && other.west <= east && south <= other.north && other.south <= north;
    }
};

Box boxOf(GEOSContextHandle_t context, const GEOSGeometry *geometry)
{
    Box box;
    GEOSGeom_getXMin_r(context, geometry, &box.west);
    GEOSGeom_getYMin_r(context, geometry, &box.south);
    GEOSGeom_getXMax_r(context, geometry, &box.east);
    GEOSGeom_getYMax_r(context, geometry, &box.north);
    return box;
}

bool shareLength(GEOSContextHandle_t context, const GEOSGeometry *a, const GEOSGeometry *b)
{
    GEOSGeometry *shared = GEOSIntersection_r(context, a, b);
    double length = 0;
    const bool isShared = shared && GEOSLength_r(context, shared, &length) && length > 0;
    GEOSGeom_destroy_r(context, shared);
    return isShared;
}

} // namespace

GeosCountries::GeosCountries(std::span<const Country> countries) : m_context(GEOS_init_r())
{
    for (const Country &country : countries) {
        std::vector<GEOSGeometry *> polygons;
        for (const Polygon &polygon : country.polygons) {
            std::vector<GEOSGeometry *> holes;
            holes.reserve(polygon.holes.size());
            for (const Ring &hole : polygon.holes)
                holes.push_back(toRing(m_context, hole));
            polygons.push_back(GEOSGeom_createPolygon_r(m_context, toRing(m_context, polygon.outer), holes.data(),
                                                        static_cast<unsigned>(holes.size())));
        }
        m_geometries.push_back(GEOSGeom_createCollection_r(m_context, GEOS_MULTIPOLYGON, polygons.data(),
                                                           static_cast<unsigned>(polygons.size())));
    }
}

GeosCountries::~GeosCountries()
{
    for (GEOSGeometry *geometry : m_geometries)
        GEOSGeom_destroy_r(m_context, geometry);
    GEOS_finish_r(m_context);
}

PeerBorders GeosCountries::findBorders() const
{
    std::vector<Box> boxes;
    boxes.reserve(m_geometries.size());
    for (const GEOSGeometry *geometry : m_geometries)
        boxes.push_back(boxOf(m_context, geometry));
    PeerBorders found;
    for (std::size_t i = 0; i < boxes.size(); ++i) {
        for (std::size_t j = i + 1; j < boxes.size(); ++j) {
            if (!boxes[i].meets(boxes[j]))
                continue;
            ++found.candidates;
            if (shareLength(m_context, m_geometries[i], m_geometries[j]))
                ++found.pairs;
        }
    }
    return found;
}

std::size_t GeosCountries::countCrossings(std::span<const std::vector<LonLat>> lines) const
{
    std::size_t count = 0;
    for (const std::vector<LonLat> &places : lines) {
        GEOSCoordSequence *sequence = GEOSCoordSeq_create_r(m_context, static_cast<unsigned>(places.size()), 2);
        for (unsigned i = 0; i < places.size(); ++i)
            GEOSCoordSeq_setXY_r(m_context, sequence, i, places[i].lon, places[i].lat);
        GEOSGeometry *line = GEOSGeom_createLineString_r(m_context, sequence);
        const Box box = boxOf(m_context, line);
        for (const GEOSGeometry *geometry : m_geometries)
            count += boxOf(m_context, geometry).meets(box) && shareLength(m_context, line, geometry) ? 1 : 0;
        GEOSGeom_destroy_r(m_context, line);
    }
    return count;
}
