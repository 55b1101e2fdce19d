// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/layers/label_solver.h"

#include <array>

/// A text to be set along a line.
struct LineText
{
    std::vector<std::vector<QPointF>> lines = {}; ///< pixels; the text goes along one of them
    double width = 0;                             ///< of the text, pixels
    double height = 0;
    int priority = 0;    ///< lower goes first
    double halfLine = 0; ///< half the width of the lines, pixels; 0: thin
};

/// A text that found its spot: along the curve (a quadratic Bézier) of its baseline's middle, read from left to right.
struct PlacedLineText
{
    qsizetype text = 0; ///< which one
    int spot = 0;       ///< which of the spots that were tried: the same one keeps its place on the line
    std::array<QPointF, 3> curve;
    LabelBox box;
    double stretch = 1; ///< width of the text for the curve's length: a text may reach beyond it a little

    QPointF pointAt(double part) const; ///< 0..1 of the curve
    double angleAt(double part) const;  ///< radians, clockwise
    /// The part of the curve where a part of the text, 0..1, goes.
    double curvePart(double textPart) const { return 0.5 + (textPart - 0.5) * stretch; }
};

/// Sets texts beside their lines where these run smoothly enough: none on another, on any of the lines, on an obstacle
/// or on a `keepOut` box, all within `view`. Spots lie at fixed fractions of a line, so that a text keeps its place
/// while the map moves.
QList<PlacedLineText> solveLineTexts(const QList<LineText> &texts, const QList<LabelBox> &obstacles, QSizeF view,
                                     const QList<QRectF> &keepOut = {});
