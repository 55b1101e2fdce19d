// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/layers/thread_texture.h"
#include "app/layers/trade_material.h"
#include "app/layers/trade_strips.h"

#include <QSGGeometryNode>
#include <QSGSimpleTextureNode>

#include <memory>

/// What the renderer draws of the flows: one draw call for strips, a picture of the threads, if there are any.
/// Lives on the render thread.
class TradeNode : public QSGNode
{
public:
    TradeNode();
    ~TradeNode() override;
    Q_DISABLE_COPY_MOVE(TradeNode)

    /// Builds the geometry anew.
    void take(const TradeStrips &strips);
    /// What the flows look like has changed; the size of what is seen of them, logical pixels.
    void lookIsStale(QSizeF size);
    int segments() const { return m_segments; }

    TradeLook look;

private:
    TradeMaterial m_stripMaterial{look};
    std::unique_ptr<QSGGeometry> m_geometry;
    std::unique_ptr<ThreadTexture> m_picture;
    QSGGeometryNode m_strips;
    QSGSimpleTextureNode m_threads;
    int m_segments = 0; // 0: nothing was taken
};
