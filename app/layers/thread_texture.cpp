// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/layers/thread_texture.h"

#include "app/layers/thread_painter.h"

#include <QImage>
#include <rhi/qrhi.h>

#include <utility>

ThreadTexture::ThreadTexture(const TradeLook &look, std::vector<int> slotList)
    : m_look(look), m_slots(std::move(slotList))
{
    setFiltering(Nearest);
}

ThreadTexture::~ThreadTexture() = default;

void ThreadTexture::lookIsStale(QSize size)
{
    m_size = size.expandedTo({1, 1});
    m_isStale = true;
}

qint64 ThreadTexture::comparisonKey() const
{
    return qint64(qintptr(this));
}

QRhiTexture *ThreadTexture::rhiTexture() const
{
    return m_texture.get();
}

QSize ThreadTexture::textureSize() const
{
    return m_size;
}

void ThreadTexture::commitTextureOperations(QRhi *rhi, QRhiResourceUpdateBatch *updates)
{
    if (!std::exchange(m_isStale, false))
        return;
    if (!m_texture || m_texture->pixelSize() != m_size) {
        m_texture.reset(rhi->newTexture(QRhiTexture::RGBA8, m_size));
        if (!m_texture->create())
            return;
    }
    // Over pixels of our own: one that kept them would be copied when the next frame is painted into it.
    m_pixels.resize(std::size_t(m_size.width()) * std::size_t(m_size.height()));
    QImage image(reinterpret_cast<uchar *>(m_pixels.data()), m_size.width(), m_size.height(), m_size.width() * 4,
                 QImage::Format_RGBA8888_Premultiplied);
    paintThreads(m_slots, m_look, image);
    updates->uploadTexture(m_texture.get(), image);
}
