// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls.Basic
import Multivector.Data

// A swatch and what it means; one that is interactive is a button.
AbstractButton {
    id: entry

    enum Kind {
        Land,
        Border,
        Hatch
    }

    required property mapPalette colors
    required property color land
    required property color outline
    required property string label
    property int kind: LegendEntry.Land
    property bool isInteractive: false
    property bool isSelected: false

    implicitWidth: caption.x + caption.implicitWidth
    implicitHeight: 16
    enabled: entry.isInteractive
    hoverEnabled: entry.isInteractive
    focusPolicy: entry.isInteractive ? Qt.TabFocus : Qt.NoFocus
    Accessible.role: entry.isInteractive ? Accessible.Button : Accessible.StaticText
    Accessible.name: entry.label
    Keys.onReturnPressed: entry.clicked()
    Keys.onEnterPressed: entry.clicked()
    ToolTip.visible: entry.hovered
    ToolTip.delay: 600
    ToolTip.text: qsTr("Show what %1 shares with the five").arg(entry.label)

    Rectangle {
        anchors.fill: parent
        anchors.leftMargin: -6
        anchors.rightMargin: -6
        visible: entry.isInteractive
        radius: 4
        color: entry.hovered || entry.isSelected ? entry.colors.hover : "transparent"
        border.width: entry.visualFocus || entry.isSelected ? 1 : 0
        border.color: entry.visualFocus ? entry.colors.focus : entry.outline
    }
    Rectangle {
        id: swatch

        anchors.verticalCenter: parent.verticalCenter
        visible: entry.kind !== LegendEntry.Border
        width: 18
        height: 12
        radius: entry.kind === LegendEntry.Hatch ? 0 : 2
        color: entry.land
        border.width: entry.kind === LegendEntry.Hatch ? 0 : 1
        border.color: entry.outline
        clip: true

        Repeater {
            model: entry.kind === LegendEntry.Hatch ? 6 : 0

            Rectangle {
                required property int index

                x: index * 6 - 8
                y: -6
                width: 1
                height: 24
                rotation: 45
                color: entry.outline
                antialiasing: true
            }
        }
    }
    Rectangle {
        anchors.verticalCenter: parent.verticalCenter
        visible: entry.kind === LegendEntry.Border
        width: 18
        height: 8
        radius: 4
        color: Qt.alpha(entry.outline, 0.28)

        Rectangle {
            anchors.centerIn: parent
            width: parent.width
            height: 1.5
            color: entry.outline
        }
    }
    Text {
        id: caption

        x: 26
        anchors.verticalCenter: parent.verticalCenter
        text: entry.label
        color: entry.colors.text
        font.pixelSize: 12
    }
}
