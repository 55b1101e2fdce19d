// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Multivector.Data

// What a chart has at one place, line by line; of the one pointed at who counted, too.
ChromePanel {
    id: readout

    required property list<chartLine> lines
    required property int place
    required property int line // index; -1: none
    required property string title
    required property real maximumWidth
    readonly property chartPoint point: (readout.lines[readout.line] ?? blank.line).points[readout.place] ?? blank.point
    // What a screen reader says of it.
    readonly property string spoken: [readout.title, (readout.lines[readout.line] ?? blank.line).name, readout.point.text, readout.point.reporter, readout.point.remarks].filter(text => text !== "").join(", ")

    color: readout.colors.chrome
    width: Math.min(content.implicitWidth + 20, readout.maximumWidth)
    height: content.implicitHeight + 14

    QtObject {
        id: blank

        property chartLine line
        property chartPoint point
    }
    Column {
        id: content

        x: 10
        y: 7
        width: Math.min(implicitWidth, readout.maximumWidth - 20)
        spacing: 1

        Text {
            text: readout.title
            textFormat: Text.PlainText
            color: readout.colors.textQuiet
            font.pixelSize: 10
            font.features: { "tnum": 1 }
        }
        Repeater {
            model: readout.lines

            Row {
                id: row

                required property int index
                required property chartLine modelData
                readonly property chartPoint point: row.modelData.points[readout.place] ?? blank.point
                readonly property bool isIt: readout.line === row.index

                visible: row.point.hasValue || row.isIt || row.point.state === "withheld"
                spacing: 6

                Rectangle {
                    y: 4
                    width: 8
                    height: 8
                    radius: 4
                    visible: row.modelData.id !== ""
                    color: readout.colors.power(row.modelData.id)
                }
                Text {
                    width: Math.min(implicitWidth, readout.maximumWidth - 20 - 14 - value.width - 6)
                    text: row.modelData.name
                    textFormat: Text.PlainText
                    color: row.isIt ? readout.colors.text : readout.colors.textQuiet
                    font.pixelSize: 11
                    font.weight: row.isIt ? Font.DemiBold : Font.Normal
                    elide: Text.ElideRight
                }
                Text {
                    id: value

                    text: row.point.text + (row.point.isLow ? " ?" : "")
                    textFormat: Text.PlainText
                    color: row.isIt ? readout.colors.text : readout.colors.textQuiet
                    font.pixelSize: 11
                    font.weight: row.isIt ? Font.DemiBold : Font.Normal
                    font.features: { "tnum": 1 }
                }
            }
        }
        Text {
            visible: text !== ""
            width: Math.min(implicitWidth, readout.maximumWidth - 20)
            text: [readout.point.reporter, readout.point.remarks].filter(text => text !== "").join(" · ")
            textFormat: Text.PlainText
            color: readout.colors.textQuiet
            font.pixelSize: 10
            wrapMode: Text.Wrap
        }
    }
}
