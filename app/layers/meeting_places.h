// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/data/meeting_facts.h"
#include "app/layers/label_solver.h"

#include <QList>
#include <QPointF>
#include <QRectF>

/// A place where powers met, as a view has it.
struct MeetingSite
{
    QPointF point; ///< pixels
    QString name;
    QSizeF nameSize;          ///< of the name as set; empty: it is not to be written
    double clearance = 0;     ///< how far round the point flows end
    QList<MeetingMark> marks; ///< side by side, in this order
};

/// Where the diamonds of a place stand, and its name.
struct MeetingBlock
{
    QPointF point; ///< of the place
    QList<MeetingMark> marks;
    QList<QPointF> centers; ///< of the diamonds
    QRectF box;             ///< round them
    QString name;           ///< empty where there is no room for it
    QRectF nameBox;

    /// Whether they stand so far from the place that a line must lead there.
    bool isAside() const { return !box.adjusted(-4, -4, 4, 4).contains(point); }
    bool operator==(const MeetingBlock &) const = default;
};

/// What has the map to itself before meetings come.
struct MeetingObstacles
{
    QSizeF view;              ///< pixels; blocks stay within
    QList<QRectF> boxes;      ///< panels, and the trade's words
    QList<LabelBox> names;    ///< of countries
    QList<QRectF> flows = {}; ///< broad ones: diamonds may stand on them, names may not
};

/// Sets diamonds at or beside their places where nothing else is, with the place's name if there is room for both.
/// Sites that nearly coincide become one. A site for which there is no room is left out, unless it has the meeting
/// `selected`: that stands at its place whatever lies there, if it is in view. Pure.
QList<MeetingBlock> placeMeetings(QList<MeetingSite> sites, const MeetingObstacles &obstacles, const QString &selected);
