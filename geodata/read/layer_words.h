// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geodata/model/error.h"

namespace geodata {

/// What sort of shapes a map is read for.
enum class ShapeSort
{
    Areas, ///< of countries
    Lines  ///< of corridors
};

/// What sentences say where they depend on the sort of shapes wanted.
struct LayerWords
{
    Text openMap; ///< ways out: another file
    Text openShapes;
    Text holdsPoints; ///< what a layer holds instead
    Text holdsOthers; ///< lines, areas
    Text holdsNone;
    Text othersLeftOut;
    Text noNumbers;
    Text hasNoTable; ///< of a shapefile
    Text hasCutTable;
    Text hasDamagedTable;
    Text tellEncoding; ///< ways out: of an encoding that may be wrong, is, or is none
    Text correctEncoding;
    Text replaceEncoding;
    Text tellCrs; ///< ways out: of a coordinate system that may be wrong, is, or is missing
    Text correctCrs;
    Text addCrs;
};

/// Pure; the same object for the same sort.
const LayerWords &wordsOf(ShapeSort sort);

} // namespace geodata
