// SPDX-License-Identifier: GPL-3.0-or-later
#include "drawn_by.h"

#include <QQuickWindow>
#include <rhi/qrhi.h>

QJsonObject drawnBy(const QQuickWindow &window)
{
    QJsonObject facts{{QStringLiteral("width"), window.width()}, {QStringLiteral("height"), window.height()}};
    if (const QRhi *rhi = window.rhi()) {
        facts[QStringLiteral("device")] = QString::fromUtf8(rhi->driverInfo().deviceName);
        facts[QStringLiteral("backend")] = QString::fromLatin1(rhi->backendName());
    }
    return facts;
}
