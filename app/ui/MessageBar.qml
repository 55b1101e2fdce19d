// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts

// A sentence for the user, until it's dismissed: an error, or how an export went.
ChromePanel {
    id: bar

    required property string text
    property bool isError: true

    signal dismissed

    visible: bar.text !== ""
    implicitHeight: Math.max(48, message.implicitHeight + 20)
    Accessible.role: Accessible.AlertMessage
    Accessible.name: bar.text

    Rectangle {
        width: 4
        height: parent.height - 16
        x: 8
        anchors.verticalCenter: parent.verticalCenter
        radius: 2
        color: bar.isError ? bar.colors.warning : bar.colors.power("USA")
    }

    RowLayout {
        anchors.fill: parent
        anchors.leftMargin: 22
        anchors.rightMargin: 6
        spacing: 8

        Text {
            id: message

            Layout.fillWidth: true
            text: bar.text
            textFormat: Text.PlainText
            color: bar.colors.text
            font.pixelSize: 13
            wrapMode: Text.Wrap
        }
        IconButton {
            colors: bar.colors
            text: qsTr("Dismiss")
            icon.source: "icons/close.svg"
            onClicked: bar.dismissed()
        }
    }
}
