// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geodata/model/country.h"

namespace geodata {

/// Makes the rings of a polygon continuous at ±180°. A step of more than 180° between neighbours is taken as a
/// crossing of the antimeridian, and what follows is moved by 360°; a ring that goes round a pole is opened at ±180°
/// and closed along the pole's latitude. The outer ring's middle comes to lie within ±180°, the holes inside it.
/// Rings that need none of this keep their places to the bit. Returns whether anything moved. Pure; O(n).
bool unwrap(Polygon &polygon);

/// The same for a line, which stays open. Its middle comes to lie within ±180°.
bool unwrapLine(std::vector<LonLat> &line);

} // namespace geodata
