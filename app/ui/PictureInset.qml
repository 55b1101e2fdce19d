// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Multivector.Data
import Multivector.Layers

// A small map of where a picture lies in the world, with its frame drawn.
Rectangle {
    id: inset

    required property atlasHandle atlas
    required property mapPalette colors
    required property mapCamera main // of the picture
    required property size mainSize
    readonly property point northWest: inset.main.placeAt(Qt.point(0, 0))
    readonly property point southEast: inset.main.placeAt(Qt.point(inset.mainSize.width, inset.mainSize.height))
    readonly property point middle: inset.main.placeAt(Qt.point(inset.mainSize.width / 2, inset.mainSize.height / 2))
    readonly property mapCamera around: MapCameras.of(MapCameras.framing(Qt.rect(inset.middle.x - 50, Math.max(-60, inset.middle.y - 35), 100, 60), sea.width, sea.height), sea.width, sea.height)
    readonly property point topLeft: inset.around.pointAt(inset.northWest.x, inset.northWest.y)
    readonly property point bottomRight: inset.around.pointAt(inset.southEast.x, inset.southEast.y)

    width: 200
    height: 132
    radius: 8
    color: inset.colors.chrome
    border.width: 1
    border.color: inset.colors.chromeLine

    Rectangle {
        id: sea

        anchors.fill: parent
        anchors.margins: 5
        clip: true
        color: inset.colors.sea

        CountryLayer {
            anchors.fill: parent
            atlas: inset.atlas
            camera: inset.around
            colors: inset.colors
        }
        Rectangle {
            x: inset.topLeft.x
            y: inset.topLeft.y
            width: inset.bottomRight.x - inset.topLeft.x
            height: inset.bottomRight.y - inset.topLeft.y
            color: "transparent"
            border.width: 1.5
            border.color: inset.colors.focus
        }
    }
}
