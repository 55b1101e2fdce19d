// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/layers/trade_material.h"

#include <QImage>

#include <span>

/// Paints flows that are too thin for anything to be seen across them, as flow.frag draws them: for where there is but
/// a rasteriser in software, which takes each block of pixels that a long thin triangle touches for as much work as one
/// it fills. `rows` are those of the look's flows, the lowest first. `image` is of premultiplied RGBA, 8 bits each, in
/// device pixels, and what it held is gone. On all cores; what it paints doesn't depend on their number.
void paintThreads(std::span<const int> rows, const TradeLook &look, QImage &image);
