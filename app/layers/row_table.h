// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QImage>
#include <QList>
#include <QQuickWindow>
#include <QSGTexture>

#include <memory>

/// One colour a country, as a texture the shaders look up by row: changing a colour uploads a few texels, never
/// vertices. Lives on the render thread.
class RowTable
{
public:
    /// Takes new colours if they differ from the last ones.
    void setColors(const QList<QRgb> &colors, QQuickWindow *window)
    {
        if (m_texture && colors == m_colors)
            return;
        m_colors = colors;
        constexpr int Width = 256;
        const int height = std::max(1, int((colors.size() + Width - 1) / Width));
        QImage image(Width, height, QImage::Format_RGBA8888_Premultiplied);
        image.fill(Qt::transparent);
        for (int i = 0; i < colors.size(); ++i)
            image.setPixelColor(i % Width, i / Width, QColor::fromRgba(colors[i]));
        m_texture.reset(window->createTextureFromImage(image, QQuickWindow::TextureHasAlphaChannel));
        m_texture->setFiltering(QSGTexture::Nearest);
        m_size = QSizeF(image.size());
    }
    QSGTexture *texture() const { return m_texture.get(); }
    QSizeF size() const { return m_size; }

private:
    QList<QRgb> m_colors;
    std::unique_ptr<QSGTexture> m_texture;
    QSizeF m_size;
};
