// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Multivector.Data

// A swatch of land and what it means.
Row {
    id: entry

    required property mapPalette colors
    required property color land
    required property color outline
    required property string label
    property real fontPixelSize: 12

    spacing: 8

    Rectangle {
        anchors.verticalCenter: parent.verticalCenter
        width: 18
        height: 12
        radius: 2
        color: entry.land
        border.width: 1
        border.color: entry.outline
    }
    Text {
        anchors.verticalCenter: parent.verticalCenter
        text: entry.label
        color: entry.colors.text
        font.pixelSize: entry.fontPixelSize
    }
}
