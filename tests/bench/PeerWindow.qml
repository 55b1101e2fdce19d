// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtLocation
import QtPositioning
import QtQuick
import Multivector.Data
import Multivector.Layers

// The stock way: every polygon a MapPolygon in a Map, without names, graticule or anything else of ours.
Window {
    id: window

    required property var shapes // list of geoPolygon
    required property sceneCamera opening // looks where our map looks first
    property bool isReady: false
    readonly property mapPalette colors: Palettes.of("dark")

    function moveTo(longitude: real, latitude: real, zoom: real): void {
        map.zoomLevel = zoom;
        map.center = QtPositioning.coordinate(latitude, longitude);
    }

    function shownCount(): int {
        return map.mapItems.length;
    }

    visible: true
    color: window.colors.sea
    Component.onCompleted: window.isReady = true // the views make their items at once

    Map {
        id: map

        anchors.fill: parent
        plugin: Plugin {
            name: "itemsoverlay"
        }
        center: QtPositioning.coordinate(window.opening.latitude, window.opening.longitude)
        zoomLevel: MapCameras.zoomFor(window.opening, window.width, window.height)
        copyrightsVisible: false
        color: window.colors.sea

        MapItemView {
            model: window.shapes
            autoFitViewport: false
            delegate: MapPolygon {
                id: polygon

                required property var modelData

                geoShape: polygon.modelData
                autoFadeIn: false
                color: window.colors.land
                border.color: window.colors.line
                border.width: 1
            }
        }
    }
}
