// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

// The least a Qt Quick program can show: what every other number is measured against.
Window {
    readonly property bool isReady: true

    // Nothing moves, but the window is drawn again.
    function moveTo(_longitude: real, _latitude: real, _zoom: real): void {
    }

    visible: true

    Rectangle {
        anchors.fill: parent
        color: "steelblue"
    }
}
