// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/data/map_place.h"
#include "app/layers/label_solver.h"

#include <QPointF>
#include <QRectF>

/// A place as it is drawn.
struct PlacedPlace
{
    int place = 0; ///< index into what was given
    QPointF pixel; ///< where its symbol stands
    QRectF text;   ///< the box of its name; empty: it has none here

    bool operator==(const PlacedPlace &) const = default;
};

/// How wide and high a place's symbol is, logical pixels.
inline constexpr double PlaceSymbolPx = 9;

/// From which zoom on a place of a kind is shown: what trains and ships can't do without before what they pass.
double leastZoomOf(const MapPlace &place);

/// Decides which places are shown, and where their names stand: the more telling first, no symbol and no name on
/// another; a name beside, above or below its symbol, or none. A pure function: the same view always has the same.
/// `sizes` are those of the names, logical pixels. Names yield to `names` and `keepOut`, symbols to neither.
QList<PlacedPlace> choosePlaces(const QList<MapPlace> &places, const QList<QSizeF> &sizes, const MapCamera &camera,
                                const QList<LabelBox> &names, const QList<QRectF> &keepOut);
