// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/export/picture_job.h"

#include <QFile>

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <cmath>

inline PictureSettings pixels(int width, int height, double scale)
{
    PictureSettings settings;
    settings.pixels = {width, height};
    settings.ownScale = scale;
    return settings;
}

/// How far two pictures of one size lie apart.
struct Difference
{
    int largest = 0;     ///< of 255, in any channel
    qsizetype count = 0; ///< pixels that differ by more than a hair
};

inline Difference compare(const QImage &one, const QImage &other)
{
    constexpr int Hair = 8;
    REQUIRE(one.size() == other.size());
    Difference result;
    for (int y = 0; y < one.height(); ++y) {
        const uchar *a = one.constScanLine(y);
        const uchar *b = other.constScanLine(y);
        for (int x = 0; x < one.width(); ++x, a += 4, b += 4) {
            int apart = 0;
            for (int channel = 0; channel < 4; ++channel)
                apart = std::max(apart, std::abs(a[channel] - b[channel]));
            result.largest = std::max(result.largest, apart);
            result.count += apart > Hair ? 1 : 0;
        }
    }
    return result;
}

inline std::unique_ptr<PicturePainter> painter()
{
    auto created = PicturePainter::create();
    REQUIRE(created);
    return std::move(*created);
}

inline QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}
