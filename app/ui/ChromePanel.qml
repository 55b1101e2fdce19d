// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Multivector.Data

// A panel floating over the map.
Rectangle {
    id: panel

    required property mapPalette colors

    color: panel.colors.chrome
    radius: 8
    border.width: 1
    border.color: panel.colors.chromeLine
}
