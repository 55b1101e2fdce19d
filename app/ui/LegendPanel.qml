// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls.Basic
import Multivector.Data

// The panel that a legend lies in. Folded up it leaves the map what it covered.
ChromePanel {
    id: panel

    required property bool isFolded
    default property alias content: holder.data

    signal toggled

    width: panel.isFolded ? button.implicitWidth : holder.childrenRect.width + 32
    height: panel.isFolded ? button.implicitHeight : holder.childrenRect.height + 24

    AbstractButton {
        id: button

        anchors.right: parent.right
        anchors.top: parent.top
        z: 1
        implicitWidth: panel.isFolded ? name.implicitWidth + 46 : 32
        implicitHeight: panel.isFolded ? 36 : 32
        hoverEnabled: true
        focusPolicy: Qt.TabFocus
        text: panel.isFolded ? qsTr("Unfold the legend") : qsTr("Fold the legend up")
        Accessible.role: Accessible.Button
        Accessible.name: button.text
        ToolTip.visible: button.hovered && !button.down
        ToolTip.delay: 600
        ToolTip.text: button.text + "  L"
        Keys.onReturnPressed: button.clicked()
        Keys.onEnterPressed: button.clicked()
        onClicked: panel.toggled()
        background: Rectangle {
            radius: 6
            color: button.hovered ? panel.colors.hover : "transparent"
            border.width: button.visualFocus ? 2 : 0
            border.color: panel.colors.focus
        }

        Text {
            id: name

            x: 16
            anchors.verticalCenter: parent.verticalCenter
            visible: panel.isFolded
            text: qsTr("Legend")
            color: panel.colors.text
            font.pixelSize: 13
        }
        Text {
            anchors.right: parent.right
            anchors.rightMargin: panel.isFolded ? 12 : 10
            anchors.verticalCenter: parent.verticalCenter
            text: panel.isFolded ? "▴" : "▾"
            color: panel.colors.textQuiet
            font.pixelSize: 12
        }
    }
    Item {
        id: holder

        x: 16
        y: 12
        visible: !panel.isFolded
    }
}
