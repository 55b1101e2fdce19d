// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/data/meeting_facts.h"

#include <QColor>
#include <QPointF>
#include <QSGGeometryNode>

#include <span>
#include <vector>

/// How a meeting's diamond looks, on the map, the timeline and in the legend.
struct DiamondStyle
{
    QColor color;  ///< of the power
    QColor ground; ///< what it stands on: fills a hollow one, and sets it off from what is beneath
    QColor focus;  ///< of the ring round one that is selected or under the pointer; invalid: no ring
    MeetingLook::Look look = MeetingLook::Filled;
    double radius = 5; ///< logical pixels from the middle to a corner
};

/// How far a diamond reaches from its middle, with whatever is round it.
double reachOf(const DiamondStyle &style);

/// The diamond's half diagonal: summits are larger.
inline double diamondRadius(bool isSummit)
{
    return isSummit ? 6 : 4.5;
}

using ColoredPoints = std::vector<QSGGeometry::ColoredPoint2D>;

/// Adds the triangles of a diamond. Its edges are `soft` pixels wide, one of the device, and look the same without
/// multisampling.
void addDiamond(ColoredPoints &points, QPointF center, const DiamondStyle &style, double soft);

/// Adds the triangles of a straight line, `breadth` pixels broad.
void addLine(ColoredPoints &points, QPointF from, QPointF to, double breadth, const QColor &color, double soft);

/// Draws coloured triangles in one call. Lives on the render thread.
class ColoredTriangles : public QSGGeometryNode
{
public:
    ColoredTriangles();

    void take(std::span<const QSGGeometry::ColoredPoint2D> points);
};
