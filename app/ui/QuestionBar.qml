// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts

// A sentence that asks for one of two answers, until it is answered.
ChromePanel {
    id: bar

    required property string text
    required property string yesText
    required property string noText

    signal accepted
    signal rejected

    visible: bar.text !== ""
    implicitHeight: Math.max(56, row.implicitHeight + 20)
    Accessible.role: Accessible.AlertMessage
    Accessible.name: bar.text

    Rectangle {
        x: 8
        anchors.verticalCenter: parent.verticalCenter
        width: 4
        height: parent.height - 16
        radius: 2
        color: bar.colors.focus
    }
    RowLayout {
        id: row

        anchors.fill: parent
        anchors.leftMargin: 22
        anchors.rightMargin: 10
        spacing: 8

        Text {
            Layout.fillWidth: true
            text: bar.text
            textFormat: Text.PlainText
            color: bar.colors.text
            font.pixelSize: 13
            wrapMode: Text.Wrap
        }
        TextButton {
            colors: bar.colors
            isPrimary: true
            text: bar.yesText
            onClicked: bar.accepted()
        }
        TextButton {
            colors: bar.colors
            text: bar.noText
            onClicked: bar.rejected()
        }
    }
}
