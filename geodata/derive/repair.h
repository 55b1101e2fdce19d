// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geodata/model/country.h"
#include "geodata/model/error.h"
#include "geodata/model/progress.h"

#include <vector>

namespace geodata {

/// Makes every polygon valid in the sense of OGC Simple Features (GEOS MakeValid, structure method): bow-ties are
/// cut at their crossing, repeated places and zero-area rings dropped, and so are countries left without any area.
/// Valid polygons keep their places to the bit, so that borders shared with neighbours stay shared. Uses all cores;
/// returns a notice for each country with polygons that changed or vanished (the first twenty, then how many more), in
/// the order of the countries. `file` is only named in the notices. Stops early, leaving the rest as it is, when asked.
/// `progress` is told from several threads, but by one at a time.
std::vector<Error> repair(std::vector<Country> &countries, const std::string &file, const Progress &progress = {});

} // namespace geodata
