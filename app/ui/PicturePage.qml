// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Multivector.Data
import Multivector.Export
import Multivector.Layers

// An exported picture: the map edge to edge, and on it what makes it a figure: title, legend, scale bar, sources.
Item {
    id: page

    required property atlasHandle atlas
    required property SceneStore scene
    property pictureSettings settings
    property real seconds: 0 // the moment of all motion
    property int earlierYear: 0 // of a frame of an animation: the year that widths come from …
    property real phase: -1 // … and how far they are on their way; below 0: nowhere
    readonly property atlasHandle seen: page.atlas.seenFrom(page.scene.viewpoint)
    readonly property mapPalette colors: Palettes.of(page.settings.theme !== "" ? page.settings.theme : page.scene.theme)

    Rectangle {
        anchors.fill: parent
        visible: !page.settings.isTransparent
        color: page.colors.sea
    }

    MapPicture {
        id: map

        anchors.fill: parent
        anchors.rightMargin: frame.beside
        clip: frame.beside > 0
        atlas: page.seen
        scene: page.scene
        colors: page.colors
        seconds: page.seconds
        earlierYear: page.earlierYear
        phase: page.phase
        keepOut: frame.boxes
    }

    PictureFrame {
        id: frame

        anchors.fill: parent
        atlas: page.seen
        scene: page.scene
        colors: page.colors
        camera: map.camera
        trade: map.trade
        corridors: map.corridors
        meetings: map.meetings
        hasLengths: map.hasLengths
        settings: page.settings
    }
}
