// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Multivector.Data
import Multivector.Layers

// The map itself, as the window and an exported picture both show it: a function of atlas, scene and size.
// What it stands on is the sea; a window clears itself with that colour, which costs nothing.
Item {
    id: picture

    required property atlasHandle atlas
    required property SceneStore scene
    required property mapPalette colors
    property string hovered: ""
    property list<rect> keepOut // where no names go: panels lie there
    property bool isAnimated: false
    readonly property mapCamera camera: MapCameras.of(picture.scene.camera, picture.width, picture.height)

    GraticuleLayer {
        anchors.fill: parent
        camera: picture.camera
        color: picture.colors.graticule
        visible: picture.scene.hasGraticule
    }

    CountryLayer {
        anchors.fill: parent
        atlas: picture.atlas
        camera: picture.camera
        colors: picture.colors
        selected: picture.scene.selected
        hovered: picture.hovered
    }

    LabelLayer {
        anchors.fill: parent
        atlas: picture.atlas
        camera: picture.camera
        colors: picture.colors
        language: picture.scene.language
        selected: picture.scene.selected
        keepOut: picture.keepOut
        isAnimated: picture.isAnimated
        visible: picture.scene.hasLabels
    }
}
