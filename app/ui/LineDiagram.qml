// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Shapes
import Multivector.Data
import org.kde.quickcharts as Charts
import org.kde.quickcharts.controls as Marks

// Values over the years, a line a power: cut where there is no figure, bridged faintly where another counts, a band
// where it is a range.
FocusScope {
    id: diagram

    required property mapPalette colors
    required property string label
    required property list<chartLine> lines
    required property list<string> places // along the axis
    required property chartScale scale
    property string lit: "" // id of a power; empty: none
    property string marked: "" // the place that the table beside it shows
    readonly property string pointed: readout.visible && readout.line >= 0 ? diagram.lines[readout.line].id : ""
    readonly property real pitch: diagram.places.length > 1 ? plot.width / (diagram.places.length - 1) : plot.width
    readonly property string shownLit: diagram.pointed !== "" ? diagram.pointed : diagram.lines.some(line => line.id === diagram.lit) ? diagram.lit : ""

    signal chosen(place: string)

    function colorOf(id: string): color {
        return id === "" ? diagram.colors.text : diagram.colors.power(id);
    }

    function strengthOf(id: string): real {
        return diagram.shownLit === "" || diagram.shownLit === id ? 1 : 0.25;
    }

    function heightOf(value: real): real {
        return plot.height * (1 - value / diagram.scale.top);
    }

    // The line whose value lies nearest there; -1: none does.
    function lineAt(place: int, y: real): int {
        let best = -1;
        let least = 24; // pixels
        for (let i = 0; i < diagram.lines.length; ++i) {
            const at = diagram.lines[i].points[place];
            if (!at || !at.hasValue)
                continue;
            const distance = Math.max(0, diagram.heightOf(at.upper) - y, y - diagram.heightOf(at.value));
            if (distance < least) {
                least = distance;
                best = i;
            }
        }
        return best;
    }

    // To the next place with the keys; up and down go through the lines that have a value there.
    function step(places: int, lines: int): void {
        const isFirst = !keys.isUsed;
        keys.isUsed = true;
        const marked = diagram.places.indexOf(diagram.marked);
        const last = diagram.places.length - 1;
        keys.place = isFirst ? (marked >= 0 ? marked : last) : Math.max(0, Math.min(last, keys.place + places));
        const count = diagram.lines.length;
        keys.line = count > 0 ? (keys.line + lines + count) % count : -1;
    }

    activeFocusOnTab: true
    implicitHeight: 190
    Accessible.role: Accessible.Chart
    Accessible.name: diagram.label
    Accessible.description: readout.visible ? readout.spoken : qsTr("Left and right go through the years, up and down through the lines")
    Keys.onLeftPressed: diagram.step(-1, 0)
    Keys.onRightPressed: diagram.step(1, 0)
    Keys.onUpPressed: diagram.step(0, -1)
    Keys.onDownPressed: diagram.step(0, 1)
    Keys.onReturnPressed: if (readout.visible)
        diagram.chosen(diagram.places[readout.place])
    onActiveFocusChanged: if (!diagram.activeFocus)
        keys.isUsed = false

    QtObject {
        id: keys

        property int place: 0
        property int line: 0
        property bool isUsed: false
    }
    Marks.AxisLabels {
        id: axis

        anchors.left: parent.left
        anchors.top: plot.top
        anchors.bottom: plot.bottom
        width: 52
        direction: Marks.AxisLabels.VerticalBottomTop
        alignment: Qt.AlignRight | Qt.AlignVCenter
        constrainToBounds: false
        source: Charts.ArraySource { // qmllint disable unresolved-type
            array: Array.from(diagram.scale.marks)
        }
        delegate: Text {
            text: Marks.AxisLabels.label
            color: diagram.colors.textQuiet
            font.pixelSize: 10
            font.features: { "tnum": 1 }
        }
    }
    // Drawn once and kept: a chart costs nothing while the map beside it moves.
    Item {
        id: plot

        anchors.left: axis.right
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.bottom: parent.bottom
        anchors.leftMargin: 10
        anchors.rightMargin: 12
        anchors.topMargin: 8
        anchors.bottomMargin: 22

        Item {
            x: -8 // for what is round at the edges
            y: -8
            width: plot.width + 16
            height: plot.height + 16
            layer.enabled: true

            Marks.GridLines {
                x: 8
                y: 8
                width: plot.width
                height: plot.height
                direction: Marks.GridLines.Vertical
                major.visible: true
                major.count: Math.max(0, diagram.scale.marks.length - 2)
                major.lineWidth: 1
                major.color: diagram.colors.chromeLine
                minor.visible: false
            }
            Rectangle {
                x: 8
                y: 8
                width: plot.width
                height: 1
                color: diagram.colors.chromeLine
            }
            Rectangle {
                x: 8
                y: 8 + plot.height
                width: plot.width
                height: 1
                color: diagram.colors.textQuiet
            }
            Rectangle {
                readonly property int place: diagram.places.indexOf(diagram.marked)

                visible: place >= 0
                x: 8 + place * diagram.pitch
                y: 8
                width: 1
                height: plot.height
                color: diagram.colors.textQuiet
                opacity: 0.6
            }
            Repeater {
                model: diagram.lines

                Item {
                    id: drawn

                    required property chartLine modelData
                    readonly property color color: diagram.colorOf(drawn.modelData.id)

                    x: 8
                    y: 8
                    width: plot.width
                    height: plot.height
                    opacity: diagram.strengthOf(drawn.modelData.id)

                    Repeater {
                        model: drawn.modelData.runs

                        Item {
                            id: run

                            required property chartRun modelData
                            readonly property bool isBand: run.modelData.values.some((value, i) => value !== run.modelData.uppers[i])
                            readonly property list<point> corners: run.modelData.values.map((value, i) => Qt.point(i * diagram.pitch, diagram.heightOf(value))).concat(run.modelData.uppers.map((value, i) => Qt.point(i * diagram.pitch, diagram.heightOf(value))).reverse())

                            component Line: Charts.LineChart {
                                id: curve

                                required property list<real> values

                                width: run.width
                                height: run.height
                                interpolate: false
                                lineWidth: run.modelData.isBridge ? 1 : drawn.modelData.id !== "" && diagram.shownLit === drawn.modelData.id ? 2.5 : 1.75
                                opacity: run.modelData.isBridge ? 0.45 : 1
                                yRange.from: 0
                                yRange.to: diagram.scale.top
                                yRange.automatic: false
                                colorSource: Charts.SingleValueSource {
                                    value: drawn.color
                                }
                                valueSources: Charts.ArraySource {
                                    array: Array.from(curve.values)
                                }
                            }

                            visible: run.modelData.values.length > 1
                            x: run.modelData.first * diagram.pitch
                            width: (run.modelData.values.length - 1) * diagram.pitch
                            height: plot.height

                            Shape {
                                anchors.fill: parent
                                visible: run.isBand
                                opacity: run.modelData.isBridge ? 0.12 : 0.3

                                ShapePath {
                                    strokeWidth: -1
                                    fillColor: drawn.color

                                    PathPolyline {
                                        path: run.isBand ? run.corners : []
                                    }
                                }
                            }
                            Line {
                                values: run.modelData.values
                            }
                            Line {
                                visible: run.isBand
                                values: run.modelData.uppers
                            }
                        }
                    }
                    Repeater {
                        model: drawn.modelData.points

                        Item {
                            id: spot

                            required property int index
                            required property chartPoint modelData

                            component Dot: Rectangle {
                                x: -width / 2
                                width: 5
                                height: 5
                                radius: 2.5
                                color: spot.modelData.isLow ? diagram.colors.chrome : drawn.color // hollow where of low confidence
                                border.width: spot.modelData.isLow ? 1 : 0
                                border.color: drawn.color
                            }

                            visible: spot.modelData.hasValue
                            x: spot.index * diagram.pitch

                            // A range of one year on its own is an upright line.
                            Rectangle {
                                x: -1
                                y: diagram.heightOf(spot.modelData.upper)
                                width: 2
                                height: diagram.heightOf(spot.modelData.value) - y
                                color: drawn.color
                                opacity: 0.5
                            }
                            Dot {
                                y: diagram.heightOf(spot.modelData.value) - height / 2
                            }
                            Dot {
                                visible: spot.modelData.upper !== spot.modelData.value
                                y: diagram.heightOf(spot.modelData.upper) - height / 2
                            }
                        }
                    }
                }
            }
        }
        // Years along the axis, as many as there is room for; the last one always.
        Repeater {
            model: diagram.places

            Text {
                id: year

                required property int index
                required property string modelData
                readonly property int every: Math.max(1, Math.ceil(34 / diagram.pitch))

                visible: (diagram.places.length - 1 - year.index) % year.every === 0
                x: year.index * diagram.pitch - width / 2
                y: plot.height + 6
                text: year.modelData
                color: year.modelData === diagram.marked ? diagram.colors.text : diagram.colors.textQuiet
                font.pixelSize: 10
                font.features: { "tnum": 1 }
            }
        }
        HoverHandler {
            id: hover

            margin: 8
        }
        TapHandler {
            onTapped: {
                diagram.forceActiveFocus();
                if (readout.visible)
                    diagram.chosen(diagram.places[readout.place]);
            }
        }
        Rectangle {
            visible: readout.visible
            x: readout.place * diagram.pitch
            width: 1
            height: plot.height
            color: diagram.colors.focus
        }
    }
    ChartReadout {
        id: readout

        readonly property bool isByKeys: !hover.hovered && diagram.activeFocus && keys.isUsed

        visible: diagram.places.length > 0 && (hover.hovered || readout.isByKeys)
        colors: diagram.colors
        lines: diagram.lines
        place: readout.isByKeys ? keys.place : Math.max(0, Math.min(diagram.places.length - 1, Math.round(hover.point.position.x / diagram.pitch)))
        line: readout.isByKeys ? keys.line : diagram.lineAt(readout.place, hover.point.position.y)
        title: diagram.places[readout.place] ?? ""
        maximumWidth: diagram.width - 8
        // Beside the year, on the side with more room.
        x: {
            const at = plot.x + readout.place * diagram.pitch;
            const wanted = at > diagram.width / 2 ? at - width - 12 : at + 12;
            return Math.max(4, Math.min(diagram.width - width - 4, wanted));
        }
        y: 0
        z: 1
    }
    Rectangle {
        anchors.fill: parent
        visible: diagram.activeFocus
        radius: 4
        color: "transparent"
        border.width: 2
        border.color: diagram.colors.focus
    }
}
