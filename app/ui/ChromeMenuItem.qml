// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls.Basic
import Multivector.Data

// An entry of a menu, with its shortcut at the right.
MenuItem {
    id: item

    required property mapPalette colors
    property string shortcutText: ""

    implicitHeight: 34
    implicitWidth: 260
    leftPadding: 12
    rightPadding: 12
    spacing: 10
    Accessible.name: item.text

    contentItem: Item {
        Text {
            anchors.left: parent.left
            anchors.leftMargin: item.checkable ? 22 : 0
            anchors.right: shortcutLabel.left
            anchors.rightMargin: 8
            anchors.verticalCenter: parent.verticalCenter
            text: item.text
            textFormat: Text.PlainText
            color: item.enabled ? item.colors.text : item.colors.textQuiet
            font.pixelSize: 13
            elide: Text.ElideMiddle
        }
        Text {
            id: shortcutLabel

            anchors.right: parent.right
            anchors.rightMargin: item.subMenu ? 16 : 0
            anchors.verticalCenter: parent.verticalCenter
            text: item.shortcutText
            color: item.colors.textQuiet
            font.pixelSize: 12
        }
    }
    indicator: Text {
        x: 12
        anchors.verticalCenter: parent.verticalCenter
        visible: item.checkable
        text: item.checked ? "✓" : ""
        color: item.colors.focus
    }
    arrow: Text {
        x: item.width - width - 12
        anchors.verticalCenter: parent.verticalCenter
        visible: item.subMenu !== null
        text: "›"
        color: item.colors.textQuiet
        font.pixelSize: 16
    }
    background: Rectangle {
        radius: 6
        color: item.highlighted ? item.colors.hover : "transparent"
    }
}
