// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts

// One quiet line along the bottom: what is loaded, whose borders, and where the pointer is.
ChromePanel {
    id: status

    required property string loaded
    required property string place
    property list<string> notices

    signal noticesRequested

    implicitHeight: 26
    radius: 0
    border.width: 0

    Rectangle {
        width: parent.width
        height: 1
        color: status.colors.chromeLine
    }

    RowLayout {
        anchors.fill: parent
        anchors.leftMargin: 12
        anchors.rightMargin: 12
        spacing: 12

        Text {
            Layout.fillWidth: true
            text: status.loaded
            color: status.colors.textQuiet
            font.pixelSize: 11
            elide: Text.ElideRight
            Accessible.role: Accessible.StaticText
            Accessible.name: status.loaded
        }
        Text {
            visible: status.notices.length > 0
            text: qsTr("%n notice(s) about the file", "", status.notices.length)
            color: status.colors.warning
            font.pixelSize: 11
            font.underline: noticeHover.hovered || activeFocus
            activeFocusOnTab: true
            Accessible.role: Accessible.Button
            Accessible.name: text
            Keys.onReturnPressed: status.noticesRequested()
            Keys.onSpacePressed: status.noticesRequested()

            HoverHandler {
                id: noticeHover

                cursorShape: Qt.PointingHandCursor
            }
            TapHandler {
                onTapped: status.noticesRequested()
            }
        }
        Text {
            text: status.place
            color: status.colors.textQuiet
            font.pixelSize: 11
            font.features: { "tnum": 1 }
        }
    }
}
