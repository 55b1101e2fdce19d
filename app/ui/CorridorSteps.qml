// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls.Basic
import Multivector.Data

// What a way passes, from top to bottom: a line in the corridor's colour, solid on land and broken at sea, with a mark
// where a border is crossed or the distance between the rails changes. What may be closed by assumption has a button.
Column {
    id: steps

    required property mapPalette colors
    required property color lineColor
    required property list<corridorStep> list
    property bool isClosable: false

    signal toggled(step: corridorStep)

    Repeater {
        model: steps.list

        Item {
            id: row

            required property int index
            required property corridorStep modelData
            readonly property bool isStretch: row.modelData.kind === "country" || row.modelData.kind === "sea"
            readonly property bool isFirst: row.index === 0
            readonly property bool isLast: row.index === steps.list.length - 1

            width: steps.width
            height: Math.max(row.isStretch ? 30 : 24, words.implicitHeight + 8)

            // The line itself.
            Rectangle {
                x: 7
                y: row.isFirst ? 10 : 0
                width: 3
                height: row.isLast ? 12 : row.height - y
                visible: row.modelData.kind !== "sea"
                color: row.modelData.isClosed ? steps.colors.textQuiet : steps.lineColor
                opacity: row.modelData.isClosed ? 0.4 : 1
            }
            Column {
                x: 7
                visible: row.modelData.kind === "sea"
                spacing: 3
                clip: true
                height: row.height

                Repeater {
                    model: row.modelData.kind === "sea" ? Math.ceil(row.height / 7) : 0

                    Rectangle {
                        width: 3
                        height: 4
                        color: steps.lineColor
                    }
                }
            }
            Rectangle {
                x: 3.5
                y: 6
                width: 10
                height: 10
                visible: row.isFirst || row.isLast
                radius: 5
                color: steps.colors.chrome
                border.width: 2.5
                border.color: steps.lineColor
            }
            Rectangle {
                x: 2
                y: 10
                width: 13
                height: 2
                visible: row.modelData.kind === "border" && !row.isFirst && !row.isLast
                color: row.modelData.isClosed ? steps.colors.warning : steps.colors.text
            }
            Rectangle {
                x: 5
                y: 7
                width: 7
                height: 7
                rotation: 45
                visible: row.modelData.kind === "gauge"
                color: steps.colors.text
            }
            Column {
                id: words

                anchors.left: parent.left
                anchors.leftMargin: 26
                anchors.right: close.visible ? close.left : parent.right
                anchors.rightMargin: close.visible ? 4 : 0
                y: 3

                // What it is comes below its name where there is no room beside it.
                Flow {
                    width: parent.width
                    spacing: 8

                    Text {
                        width: Math.min(implicitWidth, words.width)
                        text: row.modelData.title
                        textFormat: Text.PlainText
                        color: row.isStretch ? steps.colors.text : steps.colors.textQuiet
                        font.pixelSize: row.isStretch ? 13 : 11
                        font.weight: row.isStretch ? Font.DemiBold : Font.Normal
                        font.strikeout: row.modelData.isClosed
                        font.features: { "tnum": 1 }
                        wrapMode: Text.Wrap
                    }
                    Text {
                        visible: text !== ""
                        text: row.modelData.value + (row.modelData.detail !== "" && row.isStretch ? "  " + row.modelData.detail : "")
                        color: steps.colors.textQuiet
                        font.pixelSize: 11
                        font.features: { "tnum": 1 }
                        topPadding: 2
                    }
                }
                Text {
                    visible: !row.isStretch && row.modelData.detail !== ""
                    width: parent.width
                    text: row.modelData.isClosed ? qsTr("closed by assumption") : row.modelData.detail
                    color: row.modelData.isClosed ? steps.colors.warning : steps.colors.textQuiet
                    font.pixelSize: 10
                    wrapMode: Text.Wrap
                }
            }
            IconButton {
                id: close

                anchors.right: parent.right
                y: -4
                width: 32
                height: 32
                visible: steps.isClosable && row.modelData.closing !== ""
                opacity: hovered || visualFocus || row.modelData.isClosed || hover.hovered ? 1 : 0
                colors: steps.colors
                text: row.modelData.isClosed ? qsTr("Open %1 again").arg(row.modelData.title) : qsTr("What if %1 were closed?").arg(row.modelData.title)
                icon.source: row.modelData.isClosed ? "icons/barrier_open.svg" : "icons/barrier.svg"
                icon.color: row.modelData.isClosed ? steps.colors.warning : steps.colors.textQuiet
                icon.width: 18
                icon.height: 18
                onClicked: steps.toggled(row.modelData)
            }
            HoverHandler {
                id: hover
            }
        }
    }
}
