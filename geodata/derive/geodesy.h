// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geodata/model/country.h"

namespace geodata {

/// Area on the WGS 84 ellipsoid in km², edges taken as geodesics; holes subtracted.
/// PROJ's geodesic polygons (C. F. F. Karney, "Algorithms for geodesics", 2013).
double areaKm2(const Country &country);
double areaKm2(const Polygon &polygon);

/// Length of the geodesic between two places on the WGS 84 ellipsoid, km.
double distanceKm(LonLat from, LonLat to);

} // namespace geodata
