// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Shapes
import Multivector.Data

// A short piece of a corridor's line, as the map draws it, and what it means.
Row {
    id: line

    required property mapPalette colors
    required property string label
    property string mode: "rail"
    property string status: "operating"
    property bool isSchematic: false
    property real pixels: line.mode === "rail" ? 3 : 2

    spacing: 8
    height: 16
    Accessible.role: Accessible.StaticText
    Accessible.name: line.label

    Item {
        width: 30
        height: 16

        // The casing that a railway has.
        Rectangle {
            anchors.verticalCenter: parent.verticalCenter
            visible: line.mode === "rail" && line.status === "operating" && !line.isSchematic
            width: 30
            height: line.pixels + 2
            color: line.colors.sea
        }
        Rectangle {
            anchors.verticalCenter: parent.verticalCenter
            visible: line.isSchematic
            width: 30
            height: line.pixels + 4
            radius: height / 2
            color: Qt.alpha(line.colors.text, 0.25)
        }
        Rectangle {
            anchors.verticalCenter: parent.verticalCenter
            visible: line.mode === "way"
            width: 30
            height: 12
            radius: 2
            color: line.colors.way
        }
        Shape {
            anchors.fill: parent
            preferredRendererType: Shape.CurveRenderer

            ShapePath {
                strokeColor: line.mode === "exposed" ? line.colors.textQuiet : line.colors.text
                strokeWidth: line.pixels
                fillColor: "transparent"
                capStyle: ShapePath.FlatCap
                strokeStyle: line.status === "operating" && line.mode !== "ferry" && line.mode !== "sea" && line.mode !== "exposed" ? ShapePath.SolidLine : ShapePath.DashLine
                dashPattern: line.mode === "exposed" ? [10 / line.pixels, 10 / line.pixels] : line.status === "under_construction" ? [8 / line.pixels, 6 / line.pixels] : line.status === "planned" ? [2 / line.pixels, 6 / line.pixels] : [10 / line.pixels, 5 / line.pixels]
                startX: 0
                startY: 8
                // At sea a line rolls.
                PathCubic {
                    x: 15
                    y: 8
                    control1X: 5
                    control1Y: line.mode === "ferry" || line.mode === "sea" ? 3 : 8
                    control2X: 10
                    control2Y: line.mode === "ferry" || line.mode === "sea" ? 13 : 8
                }
                PathCubic {
                    x: 30
                    y: 8
                    control1X: 20
                    control1Y: line.mode === "ferry" || line.mode === "sea" ? 3 : 8
                    control2X: 25
                    control2Y: line.mode === "ferry" || line.mode === "sea" ? 13 : 8
                }
            }
        }
        Text {
            x: 15 - width / 2
            anchors.verticalCenter: parent.verticalCenter
            visible: line.mode === "exposed"
            text: "×"
            color: line.colors.textQuiet
            font.pixelSize: 13
            font.weight: Font.Bold
        }
        Repeater {
            model: line.mode === "pipeline" ? 3 : 0

            Rectangle {
                required property int index

                x: 5 + 10 * index
                y: 4
                width: 1.5
                height: 8
                color: line.colors.text
            }
        }
    }
    Text {
        anchors.verticalCenter: parent.verticalCenter
        text: line.label
        color: line.colors.text
        font.pixelSize: 12
        font.features: { "tnum": 1 }
    }
}
