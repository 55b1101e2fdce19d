// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/layers/float_table.h"

#include <QColor>
#include <QSGMaterial>

/// What flows look like. Looked up: the curves by pair, the numbers by flow.
struct TradeLook
{
    FloatTable curves;
    FloatTable flows;
    QColor casing;    ///< round each ribbon, so that crossing ones can be told apart
    float blend = 1;  ///< 0: the flows' old numbers, 1: their new ones
    float phase = -1; ///< of the moving lights, 0..1; negative: there are none
    float pixelRatio = 1;
    float step = 1; ///< of a flow's way between two corners of its strip
};

/// Draws all strips at once.
class TradeMaterial : public QSGMaterial
{
public:
    /// How a flow is drawn; the numbers are the shader's.
    enum class Pattern
    {
        Ribbon = 0,
        Range = 1,  ///< a core within hollow bounds
        Dotted = 2, ///< withheld
        Dashed = 3  ///< zero
    };

    /// REQUIRES a look that lives as long.
    explicit TradeMaterial(TradeLook &look);

    QSGMaterialType *type() const override;
    QSGMaterialShader *createShader(QSGRendererInterface::RenderMode mode) const override;
    int compare(const QSGMaterial *other) const override;

    TradeLook &look() const { return m_look; }

private:
    TradeLook &m_look;
};

/// From one of the lights that move along a flow to the next, logical pixels.
inline constexpr double LightPeriodPx = 110;
