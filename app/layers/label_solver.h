// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/layers/map_camera.h"
#include "geodata/mesh/country_mesh.h"

#include <QList>
#include <QRectF>
#include <QSizeF>

#include <span>

/// How far the names of the five may outgrow their land: the map is about them, so rather a name that reaches over a
/// border than none.
inline constexpr double FiveOverflow = 3;
/// The selected country is named wherever its place is in view.
inline constexpr double SelectionOverflow = 1e9;

/// What the solver must know of a country's name.
struct LabelName
{
    QSizeF size;         ///< of the name as set at 1 px type size
    int priority = 0;    ///< lower goes first: selection, the five, powers, the rest
    double overflow = 1; ///< how far it may outgrow its land before it's left out, as a factor
};

/// A name that found its spot.
struct PlacedLabel
{
    geodata::CountryRow row = 0;
    std::uint32_t place = 0; ///< index into the mesh's label places
    QPointF center;          ///< pixels
    double angle = 0;        ///< radians, clockwise
    double sizePx = 0;       ///< type size

    bool operator==(const PlacedLabel &) const = default;
};

/// Decides which names are shown, where and how large: each inside its own land, none on another, the more important
/// first. A pure function of what it's given: the same view always has the same names, and as places are fixed on
/// the map, names move with it. Nothing is set into the `keepOut` boxes, pixels. `names` is indexed by row; `owners`
/// tells by land whose name goes there.
QList<PlacedLabel> solveLabels(std::span<const geodata::LabelPlace> places, std::span<const geodata::CountryRow> owners,
                               const QList<LabelName> &names, const MapCamera &camera,
                               const QList<QRectF> &keepOut = {});

/// The box of a text on the map, turned about its centre.
struct LabelBox
{
    QPointF center; ///< pixels
    QSizeF size;
    double angle = 0; ///< radians, clockwise
};

/// Whether two boxes come closer than `gap` pixels to one another.
bool overlap(const LabelBox &a, const LabelBox &b, double gap);

/// The smallest upright box round a turned one.
QRectF boundsOf(const LabelBox &box);
