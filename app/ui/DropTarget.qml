// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Multivector.Data

// Takes files dropped on the window, and says so while one hovers over it.
Item {
    id: target

    required property mapPalette colors

    signal dropped(url: url)

    DropArea {
        id: area

        anchors.fill: parent
        onDropped: event => {
            if (event.hasUrls && event.urls.length > 0)
                target.dropped(event.urls[0]);
        }
    }

    Rectangle {
        anchors.fill: parent
        visible: area.containsDrag
        color: Qt.alpha(target.colors.sea, 0.7)

        Rectangle {
            anchors.fill: parent
            anchors.margins: 24
            radius: 16
            color: "transparent"
            border.width: 2
            border.color: target.colors.focus
        }
        Text {
            anchors.centerIn: parent
            width: Math.min(implicitWidth, parent.width - 96)
            horizontalAlignment: Text.AlignHCenter
            wrapMode: Text.Wrap
            text: qsTr("Drop countries to open them, lines to add them as corridors, a saved picture to have its view back")
            color: target.colors.text
            font.pixelSize: 22
        }
    }
}
