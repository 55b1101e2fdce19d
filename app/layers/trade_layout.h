// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/data/trade_flows.h"
#include "app/layers/map_camera.h"

#include <QList>
#include <QPointF>
#include <QRectF>

#include <array>

/// The way of a pair across the screen: a cubic Bézier curve from the power to the state, logical pixels.
struct TradeCurve
{
    std::array<QPointF, 4> points{};
    double third = 0;     ///< pixels along it at a third of its parameter
    double twoThirds = 0; ///< at two thirds
    double length = 0;    ///< of all of it; 0: the pair is not drawn
    QRectF box;           ///< it doesn't leave this

    bool isDrawn() const { return length > 0; }
    QPointF at(double part) const;
    /// Unit vector along it.
    QPointF directionAt(double part) const;

    bool operator==(const TradeCurve &) const = default;
};

/// Where the flows of a power come into the picture.
struct PowerEntry
{
    QString power;
    QPointF point;         ///< logical pixels: the power's place, or where the way to it crosses the edge of the view
    QPointF inward;        ///< unit vector, towards the states
    bool isAtEdge = false; ///< the power's place is out of view
    double breadth = 0;    ///< of its flows side by side, pixels

    bool operator==(const PowerEntry &) const = default;
};

/// Where the flows of a state end: on a ring round its place.
struct StateEnd
{
    QString country;
    QPointF point;
    double ringPx = 0;

    bool operator==(const StateEnd &) const = default;
};

/// Where all flows run. Depends on what any year has, never on the year that is shown.
struct TradeLayout
{
    QList<TradeCurve> curves; ///< by pair
    QList<PowerEntry> entries;
    QList<StateEnd> states;

    bool operator==(const TradeLayout &) const = default;
};

/// Space between the two directions of a pair, pixels.
inline constexpr double DirectionGapPx = 1.5;

/// How far a point of a flow lies from its pair's curve, pixels, positive to the right of the way from power to state:
/// `across` is measured from the ribbon's inner edge outwards. The two directions lie on either side, a turnover in the
/// middle.
double lateralPx(geodata::TradeFlow flow, double across, double breadth);

/// Lays out: flows of a power leave it side by side and end on rings round the states' places, apart from one another.
/// A power out of view is entered from the edge of the view towards it, beside others and clear of the panels
/// (`keepOut`, pixels). A pure function.
TradeLayout layOut(const TradeFlows &flows, const MapCamera &camera, const QList<QRectF> &keepOut);
