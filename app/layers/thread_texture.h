// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/layers/trade_material.h"

#include <QSGTexture>

#include <cstdint>
#include <memory>
#include <vector>

class QRhiTexture;

/// A picture of threads, painted anew for each frame in which they look different. Lives on the render thread.
class ThreadTexture : public QSGTexture
{
public:
    /// REQUIRES a look that lives as long. `slots`: rows of its flows, the lowest first.
    ThreadTexture(const TradeLook &look, std::vector<int> slotList);
    ~ThreadTexture() override;
    Q_DISABLE_COPY_MOVE(ThreadTexture)

    /// What the threads look like has changed; the picture's size, device pixels.
    void lookIsStale(QSize size);

    qint64 comparisonKey() const override;
    QRhiTexture *rhiTexture() const override;
    QSize textureSize() const override;
    bool hasAlphaChannel() const override { return true; }
    bool hasMipmaps() const override { return false; }
    void commitTextureOperations(QRhi *rhi, QRhiResourceUpdateBatch *updates) override;

private:
    const TradeLook &m_look;
    std::vector<int> m_slots;
    QSize m_size{1, 1};
    std::vector<std::uint32_t> m_pixels;
    bool m_isStale = true;
    std::unique_ptr<QRhiTexture> m_texture;
};
