// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/layers/float_table.h"

#include <QColor>
#include <QPointF>
#include <QSGMaterial>

/// What is drawn, one over the other; the numbers are the shader's.
enum class CorridorPart
{
    Way = 0,       ///< a soft band under all lines
    Plain = 1,     ///< unbroken lines: most, and the quickest to draw
    Patterned = 2, ///< all other lines
    Selected = 3,  ///< with a glow
    Closed = 4     ///< a row of crosses over all lines
};
inline constexpr std::size_t CorridorPartCount = 5;

/// What all corridors look like, on every copy of the world.
struct CorridorLook
{
    FloatTable rows; ///< as corridorRows() has them
    QColor casing;   ///< its alpha: how much of it is its own colour, not a darker one of the line's
    QColor way;      ///< its alpha: how strong
    QColor closed;
    float lightTone = 1;  ///< of the inside of broad roads: 1 white, 0 black
    float gone = -1;      ///< how far the moving lights went, pixels, less than their period; negative: there are none
    float pixelRatio = 1; ///< device pixels per pixel
    float thickness = 1;  ///< of all lines, where the whole world is in view
    float scale = 1;      ///< pixels per world unit
};

/// Draws one part of all corridors on one copy of the world.
class CorridorMaterial : public QSGMaterial
{
public:
    /// REQUIRES a look that lives as long.
    CorridorMaterial(CorridorLook &look, CorridorPart part);

    QSGMaterialType *type() const override;
    QSGMaterialShader *createShader(QSGRendererInterface::RenderMode mode) const override;
    int compare(const QSGMaterial *other) const override;

    CorridorLook &look() const { return m_look; }
    CorridorPart part() const { return m_part; }

    QPointF offset; ///< pixel of the strips' origin

private:
    CorridorLook &m_look;
    CorridorPart m_part;
};

/// From one of the lights that move along a corridor to the next, and their speed, logical pixels. In 4 s, after which
/// the map's clock begins anew, one comes to where the next was.
inline constexpr double CorridorLightPeriodPx = 440;
inline constexpr double CorridorLightSpeedPx = 110; // as the flows'
