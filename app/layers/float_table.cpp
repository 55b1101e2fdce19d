// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/layers/float_table.h"

#include <rhi/qrhi.h>

#include <algorithm>

static_assert(sizeof(QVector4D) == 4 * sizeof(float)); // what an RGBA32F texture takes

FloatTable::FloatTable()
{
    setFiltering(Nearest);
}

FloatTable::~FloatTable() = default;

void FloatTable::setTexels(const std::vector<QVector4D> &texels)
{
    const std::size_t lines = std::max<std::size_t>(1, (texels.size() + Width - 1) / Width);
    std::vector<QVector4D> whole(texels);
    whole.resize(lines * Width);
    if (whole == m_texels)
        return;
    m_texels = std::move(whole);
    m_isStale = true;
}

qint64 FloatTable::comparisonKey() const
{
    return qint64(qintptr(this));
}

QRhiTexture *FloatTable::rhiTexture() const
{
    return m_texture.get();
}

QSize FloatTable::textureSize() const
{
    return {Width, int(m_texels.size() / Width)};
}

void FloatTable::commitTextureOperations(QRhi *rhi, QRhiResourceUpdateBatch *updates)
{
    if (!m_isStale || m_texels.empty())
        return;
    const QSize size = textureSize();
    if (!m_texture || m_texture->pixelSize() != size) {
        m_texture.reset(rhi->newTexture(QRhiTexture::RGBA32F, size));
        if (!m_texture->create())
            return;
    }
    const QRhiTextureSubresourceUploadDescription texels(m_texels.data(), quint32(m_texels.size() * sizeof(QVector4D)));
    updates->uploadTexture(m_texture.get(), QRhiTextureUploadEntry(0, 0, texels));
    m_isStale = false;
}
