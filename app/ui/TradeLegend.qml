// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Multivector.Data

// What the flows and the filled states mean. Widths, classes and colours come from where the map's come from, and
// nothing is explained that isn't in the picture.
Grid {
    id: legend

    required property TradeView trade
    property bool isWide: false // its parts beside one another, where there is more width than height
    property bool hasWidths: true // what widths stand for
    required property mapPalette colors
    readonly property sceneTrade shown: legend.trade.trade
    readonly property bool hasFlows: legend.trade.hasDirections || legend.trade.hasTurnover || legend.trade.hasWithheld
    readonly property bool hasFill: legend.trade.fills.length > 0
    readonly property real stepsWidth: legend.hasWidths ? steps.implicitWidth : 0
    readonly property real contentWidth: legend.isWide ? Math.max(236, legend.stepsWidth) : Math.max(288, samples.implicitWidth, legend.stepsWidth)
    readonly property real half: legend.isWide ? 96 : 140

    // A text in the legend's small type.
    component Note: Text {
        width: legend.contentWidth
        color: legend.colors.textQuiet
        font.pixelSize: 11
        font.features: { "tnum": 1 }
        wrapMode: Text.Wrap
        Accessible.role: Accessible.StaticText
        Accessible.name: text
    }

    // A sample of a flow and what it means.
    component Entry: Item {
        id: entry

        required property string label
        default property alias sample: drawing.data

        width: Math.max(legend.half, caption.x + caption.implicitWidth)
        height: 18
        Accessible.role: Accessible.StaticText
        Accessible.name: entry.label

        Item {
            id: drawing

            y: 3
            width: 24
            height: 12
        }
        Text {
            id: caption

            x: 32
            anchors.verticalCenter: parent.verticalCenter
            text: entry.label
            color: legend.colors.text
            font.pixelSize: 12
        }
    }

    // A class of the filled states, or what has none.
    component Swatch: Item {
        id: swatch

        required property string label
        property color fill: legend.colors.five
        property color outline: legend.colors.fiveLine
        property int hatches: 0 // 0: none, 1: one way, 2: crosswise

        width: Math.max(legend.half, label.x + label.implicitWidth)
        height: 18
        Accessible.role: Accessible.StaticText
        Accessible.name: swatch.label

        Rectangle {
            id: box

            y: 3
            width: 18
            height: 12
            color: swatch.fill
            border.width: 1
            border.color: swatch.outline
            clip: true

            Repeater {
                model: swatch.hatches * 6

                Rectangle {
                    required property int index

                    x: index % 6 * 6 - 8
                    y: -6
                    width: 1
                    height: 24
                    rotation: index < 6 ? 45 : -45
                    color: legend.colors.hatch
                    antialiasing: true
                }
            }
        }
        Text {
            id: label

            x: 26
            anchors.verticalCenter: parent.verticalCenter
            text: swatch.label
            color: legend.colors.text
            font.pixelSize: 12
            font.features: { "tnum": 1 }
        }
    }

    columns: legend.isWide ? 3 : 1
    columnSpacing: 20
    rowSpacing: 8
    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("Legend of the trade")

    Column {
        spacing: 8

        Text {
            width: legend.contentWidth
            text: legend.trade.heading
            color: legend.colors.text
            font.pixelSize: 12
            font.weight: Font.DemiBold
            wrapMode: Text.Wrap
            Accessible.role: Accessible.StaticText
            Accessible.name: text
        }
        Row {
            id: steps

            visible: legend.hasFlows && legend.hasWidths
            spacing: 16

            Repeater {
                model: legend.trade.widths

                Row {
                    id: step

                    required property tradeWidth modelData

                    height: legend.trade.widths.length > 0 ? legend.trade.widths[0].px : 0
                    spacing: 6

                    Rectangle {
                        anchors.verticalCenter: parent.verticalCenter
                        width: 28
                        height: step.modelData.px
                        color: legend.colors.textQuiet
                        opacity: 0.8
                        antialiasing: true
                        Accessible.role: Accessible.StaticText
                        Accessible.name: qsTr("width of %1").arg(step.modelData.text)
                    }
                    Text {
                        anchors.verticalCenter: parent.verticalCenter
                        text: step.modelData.text
                        color: legend.colors.text
                        font.pixelSize: 12
                        font.features: { "tnum": 1 }
                    }
                }
            }
        }
        Item {
            visible: legend.hasFlows && legend.hasWidths
            width: legend.contentWidth
            height: lockText.height

            // A lock.
            Rectangle {
                x: 2
                y: 1
                width: 8
                height: 10
                radius: 4
                color: "transparent"
                border.width: 1.5
                border.color: legend.colors.textQuiet
            }
            Rectangle {
                y: 6
                width: 12
                height: 7
                radius: 1
                color: legend.colors.textQuiet
            }
            Note {
                id: lockText

                x: 18
                width: legend.contentWidth - 18
                text: qsTr("Widths true to value, on one scale for all years; under %1 all are equally thin").arg(legend.trade.thinnest)
            }
        }
        Note {
            visible: legend.hasFlows
            text: qsTr("Schematic: flows run between capitals, not along routes")
        }
    }
    Grid {
        id: samples

        visible: legend.hasFlows
        columns: legend.isWide ? 1 : 2
        columnSpacing: 12
        rowSpacing: 2

        Entry {
            visible: legend.trade.hasDirections
            label: qsTr("half arrow: where goods go")

            Rectangle {
                y: 6
                width: 16
                height: 4
                color: legend.colors.textQuiet
            }
            Item {
                x: 15
                width: 9
                height: 10
                clip: true

                Rectangle { // its upper right quarter is half an arrow's head
                    x: -6.4
                    y: 3.6
                    width: 12.8
                    height: 12.8
                    rotation: 45
                    color: legend.colors.textQuiet
                    antialiasing: true
                }
            }
        }
        Entry {
            visible: legend.trade.hasTurnover
            label: qsTr("no arrow: turnover only")

            Rectangle {
                y: 4
                width: 24
                height: 5
                color: legend.colors.textQuiet
            }
        }
        Entry {
            visible: legend.shown.basis === "range"
            label: qsTr("lowest count, highest outlined")

            Rectangle {
                width: 24
                height: 12
                color: "transparent"
                border.width: 1
                border.color: legend.colors.textQuiet
            }
            Rectangle {
                y: 3
                width: 24
                height: 6
                color: legend.colors.textQuiet
            }
        }
        Entry {
            visible: legend.trade.hasLow
            label: qsTr("fainter: low confidence")

            Rectangle {
                y: 4
                width: 24
                height: 5
                color: legend.colors.textQuiet
                opacity: 0.45
            }
        }
        Entry {
            visible: legend.trade.hasWithheld
            label: qsTr("dotted: withheld")

            Row {
                y: 5
                spacing: 3

                Repeater {
                    model: 4

                    Rectangle {
                        width: 3
                        height: 3
                        radius: 1.5
                        color: legend.colors.textQuiet
                    }
                }
            }
        }
        Entry {
            visible: legend.trade.hasZero
            label: qsTr("dashed: zero")

            Row {
                y: 6
                spacing: 3

                Repeater {
                    model: 3

                    Rectangle {
                        width: 6
                        height: 1
                        color: legend.colors.textQuiet
                    }
                }
            }
        }
    }
    Column {
        visible: legend.hasFill
        spacing: 4

        Text {
            width: legend.isWide ? 230 : legend.contentWidth
            text: legend.trade.measureHeading
            color: legend.colors.text
            font.pixelSize: 12
            font.weight: Font.DemiBold
            wrapMode: Text.Wrap
            Accessible.role: Accessible.StaticText
            Accessible.name: text
        }
        Grid {
            flow: Grid.TopToBottom
            rows: 4
            columns: 2
            columnSpacing: 8
            rowSpacing: 2

            Repeater {
                model: legend.trade.classes

                Swatch {
                    required property string modelData
                    required property int index

                    label: modelData
                    fill: legend.colors.classes(legend.shown.measurePower)[index]
                }
            }
            Swatch {
                visible: legend.trade.hasFillOfZero
                label: qsTr("zero")
            }
            Swatch {
                visible: legend.trade.hasFillWithoutData
                label: qsTr("no data")
                hatches: 1
            }
            Swatch {
                visible: legend.trade.hasFillWithheld
                label: qsTr("withheld")
                hatches: 2
            }
        }
    }
}
