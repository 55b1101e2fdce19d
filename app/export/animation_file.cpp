// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/animation_file.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>
#include <cstring>

using geodata::Error;

QRect changedBox(const QImage &before, const QImage &after)
{
    int left = after.width();
    int right = -1;
    int top = -1;
    int bottom = -1;
    for (int y = 0; y < after.height(); ++y) {
        const auto *old = reinterpret_cast<const QRgb *>(before.constScanLine(y));
        const auto *now = reinterpret_cast<const QRgb *>(after.constScanLine(y));
        if (std::memcmp(old, now, std::size_t(after.width()) * sizeof(QRgb)) == 0)
            continue;
        top = top < 0 ? y : top;
        bottom = y;
        const auto first = std::mismatch(now, now + after.width(), old).first;
        left = std::min(left, int(first - now));
        int last = after.width() - 1;
        while (last > right && now[last] == old[last])
            --last;
        right = std::max(right, last);
    }
    return bottom < 0 ? QRect() : QRect(QPoint(left, top), QPoint(right, bottom));
}

std::expected<std::unique_ptr<AnimationFile>, Error> openAnimation(const QString &file, QSize size, double rate)
{
    const QString ending = QFileInfo(file).suffix().toLower();
    if (ending == QLatin1String("png") || ending == QLatin1String("apng"))
        return openApng(file, size, rate);
    if (ending == QLatin1String("gif"))
        return openGif(file, size, rate);
    if (ending == QLatin1String("mp4") || ending == QLatin1String("webm"))
        return openVideo(file, size, rate);
    return std::unexpected(Error{file.toStdString(),
                                 {},
                                 {QT_TRANSLATE_NOOP("geodata", "has an ending that no animation is written for")},
                                 {QT_TRANSLATE_NOOP("geodata", "name it .gif, .apng, .mp4 or .webm, or name a folder "
                                                               "for single frames")}});
}
