// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>

class QQuickWindow;

/// What draws a window, "device" and "backend", and how large it is in logical pixels, "width" and "height". Once its
/// first frame has been drawn; GUI thread.
QJsonObject drawnBy(const QQuickWindow &window);
