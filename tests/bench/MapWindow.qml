// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Multivector.Data
import Multivector.Layers
import Multivector.Ui

// Our map and nothing over it, wired as in the program's window.
Window {
    id: window

    required property string atlasPath
    property bool hasTrade: false
    property bool hasCorridors: false
    readonly property bool isReady: store.atlas.isLoaded
    readonly property alias isPlaying: view.isPlaying // what moves is shown as it was kept
    readonly property mapPalette colors: Palettes.of(scene.theme)

    function moveTo(longitude: real, latitude: real, zoom: real): void {
        view.show(MapCameras.sceneCamera(longitude, latitude, zoom, view.width, view.height));
    }

    function moveOn(): void {
        view.moveOn();
    }

    function switchViewpoint(): void {
        scene.viewpoint = scene.viewpoint === "un" ? "de_facto" : "un";
    }

    function showYear(year: int): void {
        scene.trade.year = year;
    }

    visible: true
    color: window.colors.sea
    Component.onCompleted: store.openPath(window.atlasPath)

    SceneStore {
        id: scene

        hasTrade: window.hasTrade
        hasCorridors: window.hasCorridors
        hasMeetings: window.hasCorridors
    }

    AtlasStore {
        id: store

        onErrorChanged: {
            if (store.error !== "")
                console.error(store.error);
        }
    }

    MapView {
        id: view

        anchors.fill: parent
        atlas: store.atlas.seenFrom(scene.viewpoint)
        scene: scene
        colors: window.colors
        isPaused: true // what moves is the probe's to say
        hasReducedMotion: false
    }
}
