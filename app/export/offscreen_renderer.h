// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geodata/model/error.h"

#include <QColor>
#include <QImage>
#include <QQuickItem>
#include <QRect>

#include <expected>
#include <memory>

/// Draws a QML item into an image, off screen, by the same scene graph that draws the window. Needs a platform whose
/// graphics API works without a window: see prepareOffscreenPlatform(). GUI thread.
class OffscreenRenderer
{
public:
    /// Fails with what to install if there is no graphics driver.
    static std::expected<std::unique_ptr<OffscreenRenderer>, geodata::Error> create();
    ~OffscreenRenderer();
    OffscreenRenderer(const OffscreenRenderer &) = delete;
    OffscreenRenderer &operator=(const OffscreenRenderer &) = delete;

    /// Takes an item, resizes it to `pixels` / `scale`, and lets it settle. It stays as large as it is and is moved
    /// under a window of at most `tile` pixels, so that all tiles show the same page. Fails if the tile is larger than
    /// the driver's largest texture, or if it doesn't fit into its memory. The item outlives end(), or the next
    /// begin().
    std::expected<void, geodata::Error> begin(QQuickItem &item, QSize pixels, double scale, QSize tile,
                                              const QColor &ground = Qt::white);
    /// Draws a part of the item that was begun, no larger than a tile: RGBA8888_Premultiplied, at rest.
    std::expected<QImage, geodata::Error> draw(const QRect &part);
    /// Lets go of the item.
    void end();

    /// begin(), draw() and end() for a picture that is drawn at once.
    std::expected<QImage, geodata::Error> draw(QQuickItem &item, QSize pixels, double scale);

    /// Longest side of a picture, pixels.
    int maxSide() const;

private:
    OffscreenRenderer();

    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

/// Letters get grey edges instead of coloured ones, which are made for the pixels of one screen, and wrong on paper, on
/// a projector and over nothing. For windows, too, so that a picture is what the screen shows. To be called before
/// QGuiApplication.
void useGreyEdges();

/// Our pictures are drawn from the back to the front, and few of their pixels twice by what hides all beneath: a depth
/// buffer would save nothing, and clearing it costs a rasteriser in software 1 to 2 ms a frame at 1600×1000. To be
/// called before QGuiApplication.
void useNoDepthBuffer();

/// To be called before QGuiApplication by a program that only draws off screen: needs no display, and draws the
/// same bytes on every run (one software Vulkan driver, fixed hash seed, scale 1).
void prepareOffscreenPlatform();
