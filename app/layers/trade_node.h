// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/layers/trade_material.h"
#include "app/layers/trade_strips.h"

#include <QSGGeometryNode>

#include <memory>

/// What the renderer draws of the flows: one draw call for strips, one for the threads, if there are any.
/// Lives on the render thread.
class TradeNode : public QSGNode
{
public:
    TradeNode();
    ~TradeNode() override;
    Q_DISABLE_COPY_MOVE(TradeNode)

    /// Builds the geometry anew.
    void take(const TradeStrips &strips, float pixelRatio);
    /// What the flows look like has changed.
    void lookIsStale();
    int segments() const { return m_segments; }

    /// Whether a backend's lines can be as wide as threads need them.
    static bool canHaveThreads(const QRhi *rhi, float pixelRatio);

    TradeLook look;

private:
    TradeMaterial m_stripMaterial{look, TradeMaterial::Shape::Strip};
    TradeMaterial m_threadMaterial{look, TradeMaterial::Shape::Thread};
    std::unique_ptr<QSGGeometry> m_stripGeometry;
    std::unique_ptr<QSGGeometry> m_threadGeometry;
    QSGGeometryNode m_strips;
    QSGGeometryNode m_threads;
    int m_segments = 0; // 0: nothing was taken
};
