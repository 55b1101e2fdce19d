// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls.Basic
import Multivector.Data

// A heading, and facts below it; those with an id can be chosen.
Column {
    id: list

    required property mapPalette colors
    required property string heading
    required property list<listedFact> facts
    property string hint: "" // what a click on one does
    property int most: 8 // rows before the rest is folded away
    property bool isUnfolded: false
    property bool isFoldable: true

    signal chosen(id: string)

    visible: list.facts.length > 0
    spacing: 0

    Rectangle {
        width: parent.width
        height: 1
        color: list.colors.chromeLine
    }
    Text {
        width: parent.width
        topPadding: 8
        bottomPadding: 4
        text: list.heading
        textFormat: Text.PlainText
        color: list.colors.text
        font.pixelSize: 12
        font.weight: Font.DemiBold
        Accessible.role: Accessible.Heading
    }
    Repeater {
        model: list.isUnfolded ? list.facts : list.facts.slice(0, list.most)

        AbstractButton {
            id: row

            required property listedFact modelData
            readonly property bool isChoosable: row.modelData.id !== ""

            width: list.width
            implicitHeight: Math.max(row.isChoosable ? 32 : 22, title.height + detail.height + 6)
            hoverEnabled: row.isChoosable
            focusPolicy: row.isChoosable ? Qt.TabFocus : Qt.NoFocus
            text: row.modelData.title
            Accessible.role: row.isChoosable ? Accessible.Button : Accessible.ListItem
            Accessible.name: [row.modelData.title, row.modelData.value, row.modelData.detail].filter(text => text !== "").join(", ")
            ToolTip.visible: row.hovered && list.hint !== ""
            ToolTip.delay: 600
            ToolTip.text: list.hint
            Keys.onReturnPressed: row.clicked()
            Keys.onEnterPressed: row.clicked()
            onClicked: if (row.isChoosable)
                list.chosen(row.modelData.id)
            background: Rectangle {
                x: -6
                width: row.width + 12
                radius: 4
                color: row.hovered ? list.colors.hover : "transparent"
                border.width: row.visualFocus ? 2 : 0
                border.color: list.colors.focus
            }

            Text {
                id: title

                y: 3
                width: parent.width - (value.text !== "" ? value.width + 8 : 0)
                text: row.modelData.title
                textFormat: Text.PlainText
                color: list.colors.text
                font.pixelSize: 12
                wrapMode: Text.Wrap
            }
            Text {
                id: value

                anchors.right: parent.right
                y: 3
                text: row.modelData.value
                textFormat: Text.PlainText
                color: list.colors.text
                font.pixelSize: 12
                font.features: { "tnum": 1 }
            }
            Text {
                id: detail

                anchors.top: title.bottom
                width: parent.width
                height: text !== "" ? implicitHeight : 0
                text: row.modelData.detail
                textFormat: Text.PlainText
                color: list.colors.textQuiet
                font.pixelSize: 11
                font.features: { "tnum": 1 }
                wrapMode: Text.Wrap
            }
        }
    }
    FoldButton {
        visible: list.isFoldable && list.facts.length > list.most
        colors: list.colors
        isUnfolded: list.isUnfolded
        text: list.isUnfolded ? qsTr("Less") : qsTr("%n more", "", list.facts.length - list.most)
        onClicked: list.isUnfolded = !list.isUnfolded
    }
}
