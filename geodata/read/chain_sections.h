// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geodata/model/corridor.h"

#include <cstddef>
#include <span>
#include <vector>

namespace geodata {

/// Some sections in an order in which they can be gone along.
struct SectionChain
{
    std::vector<CorridorPart> parts; ///< each section once, by its place in what was given
    std::size_t pieces = 0;          ///< into how many that don't touch they fall apart
};

/// Orders sections and turns them round so that they follow one another end to end where they can: from an end that
/// only one section touches, one that needn't be turned first, on and on as long as another one follows, and again from
/// the next such end. Ends are the same place if they are within a centimetre; ±180° is one meridian. Pure; O(n).
SectionChain chained(std::span<const CorridorSection> sections);

} // namespace geodata
