// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geodata/model/named_place.h"

#include <QList>
#include <QString>

/// A place that the map may show: a point along the corridors, or one of the atlas' own places.
struct MapPlace
{
    QString name; ///< in the language shown
    geodata::PlaceKind kind = geodata::PlaceKind::Other;
    geodata::WorldPoint point;
    bool isLit = false;    ///< on the selected corridor, or an end of the way that was asked for
    bool isDimmed = false; ///< not on it, while one is selected
    QString detail;        ///< "border crossing · Kazakhstan"; told under the pointer
    QString source = {};   ///< of the position, as its table has it

    bool operator==(const MapPlace &) const = default;
};
