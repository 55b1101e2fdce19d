// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPointF>
#include <QSGMaterial>

#include <cmath>

/// How one border is drawn in one frame.
struct BorderStyle
{
    QColor color;
    float strength = 1;      ///< 0..1
    float halfWidth = 1;     ///< pixels, of what is drawn: the core's or the glow's
    float head = -1;         ///< where the pulse's head is, 0..1 along; negative: there is none
    float pulseTone = 1;     ///< what the pulse turns the colour to: 1 white, for dark ground; 0 black, for light
    float towards = 1;       ///< 1: the pulse goes along the strip; −1: against it
    bool isGlow = false;     ///< fades from the middle outwards
    bool isOneSided = false; ///< the glow is brighter on the side the pulse comes from

    bool operator==(const BorderStyle &) const = default;
};

/// Draws a border's strip on one copy of the world.
class BorderMaterial : public QSGMaterial
{
public:
    BorderMaterial();

    QSGMaterialType *type() const override;
    QSGMaterialShader *createShader(QSGRendererInterface::RenderMode mode) const override;
    int compare(const QSGMaterial *other) const override;

    BorderStyle style;
    QPointF offset;       ///< pixel of the strip's origin
    float scale = 1;      ///< pixels per world unit
    float lengthPx = 1;   ///< of the whole strip
    float pixelRatio = 1; ///< device pixels per pixel
};

/// Seconds from one pulse to the next, and what part of a border it lights: a second's way.
inline constexpr double PulseSeconds = 4;
inline constexpr double PulsePart = 0.25;

/// Where a pulse's head is at a time; it runs beyond 1 until its tail has left the border.
inline float pulseHead(double seconds)
{
    const double round = seconds / PulseSeconds;
    return float((round - std::floor(round)) * (1 + PulsePart));
}
