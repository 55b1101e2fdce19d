// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geodata/model/error.h"

#include <QImage>
#include <QQuickItem>

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

    /// Resizes the item to `pixels` / `scale` and draws it at rest. Fails if the picture is larger than the driver's
    /// largest texture, or if it doesn't fit into its memory.
    std::expected<QImage, geodata::Error> draw(QQuickItem &item, QSize pixels, double scale);

    /// Longest side of a picture, pixels.
    int maxSide() const;

private:
    OffscreenRenderer();

    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

/// To be called before QGuiApplication by a program that only draws off screen: needs no display, and draws the
/// same bytes on every run (one software Vulkan driver, fixed hash seed, scale 1).
void prepareOffscreenPlatform();
