// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts

// What is being loaded, how far it is, and a way to stop it. The map stays usable meanwhile.
ChromePanel {
    id: panel

    required property string name
    required property real progress

    signal cancelled

    implicitWidth: 320
    implicitHeight: 64
    Accessible.role: Accessible.ProgressBar
    Accessible.name: qsTr("Loading %1").arg(panel.name)

    RowLayout {
        anchors.fill: parent
        anchors.leftMargin: 16
        anchors.rightMargin: 8
        spacing: 8

        ColumnLayout {
            Layout.fillWidth: true
            spacing: 8

            Text {
                Layout.fillWidth: true
                text: qsTr("Loading %1").arg(panel.name)
                textFormat: Text.PlainText
                color: panel.colors.text
                font.pixelSize: 13
                elide: Text.ElideMiddle
            }
            Rectangle {
                Layout.fillWidth: true
                implicitHeight: 3
                radius: 1.5
                color: panel.colors.chromeLine

                Rectangle {
                    width: parent.width * panel.progress
                    height: parent.height
                    radius: 1.5
                    color: panel.colors.focus
                }
            }
        }
        IconButton {
            colors: panel.colors
            text: qsTr("Cancel loading")
            icon.source: "icons/close.svg"
            onClicked: panel.cancelled()
        }
    }
}
