// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geodata/derive/corridor_way.h"

#include <QColor>
#include <QList>
#include <QtQmlIntegration>

/// How a corridor is drawn.
struct CorridorMark
{
    int corridor = 0;  ///< row in the atlas
    QString name = {}; ///< as it is written along the line
    QColor color = {};
    double width = 0;      ///< pixels, by its volume; 0: the plain width of its mode
    bool isDimmed = false; ///< something else is selected
    bool isSelected = false;
    bool isExposed = false;  ///< under the assumption made its main line is closed somewhere
    bool isReversed = false; ///< lights move against its direction

    bool operator==(const CorridorMark &) const = default;
};

/// What the Corridor layer draws. A value; two that are equal draw the same.
struct CorridorMarks
{
    Q_GADGET
    QML_VALUE_TYPE(corridorMarks)

public:
    QList<CorridorMark> corridors; ///< those shown, in the order of their lanes
    QList<int> closed;             ///< rows of sections that are closed by assumption
    QList<geodata::WayPiece> way;  ///< the way that was asked for, drawn under all corridors in the colour of focus
    bool operator==(const CorridorMarks &) const = default;
};
