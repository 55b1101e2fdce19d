// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/layers/row_table.h"

#include <QSGMaterial>
#include <QVector4D>

/// What all chunks of a layer have in common in one frame.
struct CountryFrame
{
    RowTable fillColors;
    RowTable lineColors;
    RowTable hatches;     ///< how strong: red the lines of one direction, green of the other
    float scale = 1;      ///< pixels per world unit
    float coastWidth = 1; ///< pixels
    float borderWidth = 1;
    float pixelRatio = 1; ///< device pixels per pixel
    QVector4D lineColor;  ///< premultiplied, of lines without a colour of their own
    QVector4D hatchColor; ///< premultiplied
};

/// Distance between two lines of a hatch, along x: they are √2 times nearer to one another.
inline constexpr double HatchPeriodPx = 8;

/// Draws one chunk on one copy of the world. The frame belongs to the layer and outlives its materials.
class CountryMaterial : public QSGMaterial
{
public:
    enum class Kind
    {
        Fill,
        Hatch, ///< of disputed land, and of what has no figure: lines of one pixel at 45°
        Stroke
    };

    CountryMaterial(Kind kind, const CountryFrame *frame);

    QSGMaterialType *type() const override;
    QSGMaterialShader *createShader(QSGRendererInterface::RenderMode mode) const override;
    int compare(const QSGMaterial *other) const override;

    const CountryFrame &frame() const { return *m_frame; }
    QPointF offset() const { return m_offset; }         ///< where the chunk's origin lies, pixels
    QPointF hatchPhase() const { return m_hatchPhase; } ///< of the two hatches at the origin, pixels: they go on across
    void place(QPointF offset, QPointF hatchPhase)
    {
        m_offset = offset;
        m_hatchPhase = hatchPhase;
    }

private:
    Kind m_kind;
    const CountryFrame *m_frame;
    QPointF m_offset;
    QPointF m_hatchPhase;
};
