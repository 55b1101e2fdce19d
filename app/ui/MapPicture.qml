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
    property string hoveredBorder: ""
    property real seconds: 0 // of all motion; 0: none
    readonly property bool hasMotion: borders.visible && borders.isMoving
    property list<rect> keepOut // where no names go: panels lie there
    property bool isAnimated: false
    readonly property mapCamera camera: MapCameras.of(picture.scene.camera, picture.width, picture.height)

    function borderAt(position: point): string {
        // Reading both makes whoever binds to this ask again when the viewpoint changes or the map moves.
        return borders.atlas.isLoaded && borders.camera.scale > 0 ? borders.borderAt(position) : "";
    }

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
        power: picture.scene.power
        hovered: picture.hovered
    }

    BorderLayer {
        id: borders

        anchors.fill: parent
        atlas: picture.atlas
        camera: picture.camera
        colors: picture.colors
        selected: picture.scene.selected
        power: picture.scene.power
        hovered: picture.hoveredBorder
        seconds: picture.seconds
        visible: picture.scene.hasBorders
    }

    BorderLabelLayer {
        anchors.fill: parent
        borders: borders
        names: names
        keepOut: picture.keepOut
        isAnimated: picture.isAnimated
        visible: picture.scene.hasBorders && picture.scene.hasLabels
    }

    LabelLayer {
        id: names

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
