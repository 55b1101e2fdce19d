// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Multivector.Data

// A panel floating over the map. What happens on it doesn't reach the map, unless it is only looked at.
Rectangle {
    id: panel

    required property mapPalette colors
    property bool isLookedThrough: false

    color: panel.colors.chrome
    radius: 8
    border.width: 1
    border.color: panel.colors.chromeLine

    MouseArea {
        anchors.fill: parent
        enabled: !panel.isLookedThrough
        visible: !panel.isLookedThrough
        hoverEnabled: true
        acceptedButtons: Qt.AllButtons
        onWheel: wheel => wheel.accepted = true
    }
}
