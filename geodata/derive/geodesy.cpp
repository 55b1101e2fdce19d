// SPDX-License-Identifier: GPL-3.0-or-later
#include "geodata/derive/geodesy.h"

#include <geodesic.h>

namespace geodata {
namespace {

const geod_geodesic &wgs84()
{
    static const geod_geodesic ellipsoid = [] {
        geod_geodesic result{};
        geod_init(&result, 6378137, 1 / 298.257223563);
        return result;
    }();
    return ellipsoid;
}

double ringAreaM2(const Ring &ring)
{
    geod_polygon polygon{};
    geod_polygon_init(&polygon, 0);
    for (const LonLat &place : ring)
        geod_polygon_addpoint(&wgs84(), &polygon, place.lat, place.lon);
    double area = 0;
    geod_polygon_compute(&wgs84(), &polygon, 0, 1, &area, nullptr);
    return std::abs(area);
}

} // namespace

double areaKm2(const Polygon &polygon)
{
    double area = ringAreaM2(polygon.outer);
    for (const Ring &hole : polygon.holes)
        area -= ringAreaM2(hole);
    return area / 1e6;
}

double areaKm2(const Country &country)
{
    double area = 0;
    for (const Polygon &polygon : country.polygons)
        area += areaKm2(polygon);
    return area;
}

double distanceKm(LonLat from, LonLat to)
{
    double meters = 0;
    geod_inverse(&wgs84(), from.lat, from.lon, to.lat, to.lon, &meters, nullptr, nullptr);
    return meters / 1000;
}

} // namespace geodata
