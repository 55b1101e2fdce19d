// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls.Basic
import Multivector.Data

// One border in a list.
AbstractButton {
    id: row

    required property mapPalette colors
    required property borderFacts modelData
    required property real longest
    required property bool isCurrent

    implicitHeight: 34
    hoverEnabled: true
    focusPolicy: Qt.NoFocus // the list has it
    text: row.modelData.nameB
    Accessible.name: row.modelData.nameB + ", " + row.modelData.length
    Accessible.description: row.modelData.stated.join("; ")
    ToolTip.visible: row.hovered && row.modelData.stated.length > 0
    ToolTip.delay: 600
    ToolTip.text: row.modelData.stated.join("\n")

    background: Rectangle {
        radius: 4
        color: row.hovered || row.isCurrent ? row.colors.hover : "transparent"
        border.width: row.isCurrent ? 1 : 0
        border.color: row.colors.focus
    }
    contentItem: Item {
        Text {
            id: name

            anchors.left: parent.left
            anchors.right: length.left
            anchors.margins: 6
            y: 4
            text: row.modelData.nameB
            textFormat: Text.PlainText
            color: row.colors.text
            font.pixelSize: 12
            elide: Text.ElideRight
        }
        Text {
            id: length

            anchors.right: parent.right
            anchors.rightMargin: 10
            y: 4
            text: row.modelData.length
            color: row.colors.text
            font.pixelSize: 12
            font.features: { "tnum": 1 }
        }
        Rectangle {
            x: 6
            y: 25
            width: Math.max(2, (parent.width - 16) * row.modelData.kilometers / row.longest)
            height: 3
            radius: 1.5
            color: row.colors.textQuiet
            opacity: 0.6
        }
    }
}
