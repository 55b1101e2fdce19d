// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSGTexture>
#include <QVector4D>

#include <memory>
#include <vector>

class QRhiTexture;

/// Numbers that shaders look up by row, four a texel: changing them uploads the table, never vertices. Texel i lies at
/// column i mod Width. Lives on the render thread.
class FloatTable : public QSGTexture
{
public:
    static constexpr int Width = 240; // a multiple of what a row of any table takes, so that no row is broken

    FloatTable();
    ~FloatTable() override;
    Q_DISABLE_COPY_MOVE(FloatTable)

    void setTexels(const std::vector<QVector4D> &texels);
    const std::vector<QVector4D> &texels() const { return m_texels; } ///< those that were set, and zeros to fill a line

    qint64 comparisonKey() const override;
    QRhiTexture *rhiTexture() const override;
    QSize textureSize() const override;
    bool hasAlphaChannel() const override { return true; }
    bool hasMipmaps() const override { return false; }
    void commitTextureOperations(QRhi *rhi, QRhiResourceUpdateBatch *updates) override;

private:
    std::vector<QVector4D> m_texels; // of whole lines
    bool m_isStale = true;
    std::unique_ptr<QRhiTexture> m_texture;
};
