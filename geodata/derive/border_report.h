// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geodata/derive/borders.h"
#include "geodata/model/error.h"

namespace geodata {

/// What is odd about the borders of a file, a notice a kind with counts and the first few names: outlines that were
/// taken as borders though they don't meet, outlines that come close and were not, polygons that overlap or are there
/// twice. `file` is named in the notices. Empty if every border is shared to the vertex.
std::vector<Error> reportOn(const BorderNet &net, const Topology &topology, std::span<const Country> countries,
                            const CountryIndex &index, const std::string &file);

} // namespace geodata
