// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Multivector.Data
import Multivector.Layers

// A scale bar that is true at the map's centre.
Item {
    id: bar

    required property mapCamera camera
    required property mapPalette colors
    property real fontPixelSize: 11
    readonly property point length: MapCameras.scaleBar(bar.camera, 140) // x: km, y: pixels

    implicitWidth: bar.length.y
    implicitHeight: label.implicitHeight + 7
    Accessible.role: Accessible.StaticText
    Accessible.name: qsTr("Scale: %1 at the map's centre").arg(label.text)

    Text {
        id: label

        anchors.horizontalCenter: parent.horizontalCenter
        text: bar.length.x >= 1 ? qsTr("%L1 km").arg(bar.length.x) : qsTr("%L1 m").arg(bar.length.x * 1000)
        color: bar.colors.text
        font.pixelSize: bar.fontPixelSize
        font.features: { "tnum": 1 }
        style: Text.Outline
        styleColor: bar.colors.sea
    }

    Rectangle {
        anchors.bottom: parent.bottom
        width: parent.width
        height: 1.5
        color: bar.colors.text
    }
    Rectangle {
        anchors.bottom: parent.bottom
        width: 1.5
        height: 6
        color: bar.colors.text
    }
    Rectangle {
        anchors.bottom: parent.bottom
        anchors.right: parent.right
        width: 1.5
        height: 6
        color: bar.colors.text
    }
}
