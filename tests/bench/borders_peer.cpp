// SPDX-License-Identifier: GPL-3.0-or-later
#include "borders_peer.h"

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
    struct Box
    {
        double west, south, east, north;
    };
    std::vector<Box> boxes(m_geometries.size());
    for (std::size_t i = 0; i < boxes.size(); ++i) {
        GEOSGeom_getXMin_r(m_context, m_geometries[i], &boxes[i].west);
        GEOSGeom_getYMin_r(m_context, m_geometries[i], &boxes[i].south);
        GEOSGeom_getXMax_r(m_context, m_geometries[i], &boxes[i].east);
        GEOSGeom_getYMax_r(m_context, m_geometries[i], &boxes[i].north);
    }
    PeerBorders found;
    for (std::size_t i = 0; i < boxes.size(); ++i) {
        for (std::size_t j = i + 1; j < boxes.size(); ++j) {
            if (boxes[i].west > boxes[j].east || boxes[j].west > boxes[i].east || boxes[i].south > boxes[j].north ||
                boxes[j].south > boxes[i].north)
                continue;
            ++found.candidates;
            GEOSGeometry *shared = GEOSIntersection_r(m_context, m_geometries[i], m_geometries[j]);
            double length = 0;
            if (shared && GEOSLength_r(m_context, shared, &length) && length > 0)
                ++found.pairs;
            GEOSGeom_destroy_r(m_context, shared);
        }
    }
    return found;
}
