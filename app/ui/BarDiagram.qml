// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Multivector.Data
import org.kde.quickcharts as Charts
import org.kde.quickcharts.controls as Marks

// Values of one year by state, a bar a power. What nobody counted has no bar but a dash, what is withheld a cross.
FocusScope {
    id: diagram

    required property mapPalette colors
    required property string label
    required property list<chartLine> lines
    required property list<string> places // names of the states
    required property list<string> codes // of the same
    required property chartScale scale
    property string lit: "" // id of a power; empty: none
    property string litPlace: "" // code of a state; empty: none
    readonly property string pointed: readout.visible && readout.line >= 0 ? diagram.lines[readout.line].id : ""
    readonly property string pointedPlace: readout.visible ? diagram.codes[readout.place] : ""
    readonly property string shownLit: diagram.pointed !== "" ? diagram.pointed : diagram.lines.some(line => line.id === diagram.lit) ? diagram.lit : ""
    readonly property real pitch: diagram.places.length > 0 ? plot.width / diagram.places.length : plot.width
    readonly property real gap: Math.max(6, diagram.pitch * 0.18) // between states
    readonly property real barWidth: diagram.lines.length > 0 ? (diagram.pitch - diagram.gap) / diagram.lines.length : 0

    signal chosen(code: string)

    function step(places: int, lines: int): void {
        const isFirst = !keys.isUsed;
        keys.isUsed = true;
        if (isFirst)
            return;
        keys.place = Math.max(0, Math.min(diagram.places.length - 1, keys.place + places));
        const count = diagram.lines.length;
        keys.line = count > 0 ? (keys.line + lines + count) % count : -1;
    }

    activeFocusOnTab: true
    implicitHeight: 190
    Accessible.role: Accessible.Chart
    Accessible.name: diagram.label
    Accessible.description: readout.visible ? readout.spoken : qsTr("Left and right go through the states, up and down through the powers")
    Keys.onLeftPressed: diagram.step(-1, 0)
    Keys.onRightPressed: diagram.step(1, 0)
    Keys.onUpPressed: diagram.step(0, -1)
    Keys.onDownPressed: diagram.step(0, 1)
    Keys.onReturnPressed: if (readout.visible)
        diagram.chosen(diagram.codes[readout.place])
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
            anchors.fill: parent
            layer.enabled: true

            Marks.GridLines {
                anchors.fill: parent
                direction: Marks.GridLines.Vertical
                major.visible: true
                major.count: Math.max(0, diagram.scale.marks.length - 2)
                major.lineWidth: 1
                major.color: diagram.colors.chromeLine
                minor.visible: false
            }
            Repeater {
                model: diagram.lines

                // A chart a power, so that one can step forward.
                Item {
                    id: drawn

                    required property int index
                    required property chartLine modelData
                    readonly property color color: diagram.colors.power(drawn.modelData.id)

                    component Bars: Charts.BarChart {
                        id: bars

                        required property list<real> parts // of the scale: bars do not follow a range that changes

                        width: diagram.pitch * diagram.places.length
                        height: plot.height
                        barWidth: Math.max(1, diagram.barWidth - 1)
                        spacing: 0
                        yRange.from: 0
                        yRange.to: 1
                        yRange.automatic: false
                        colorSource: Charts.SingleValueSource {
                            value: drawn.color
                        }
                        valueSources: Charts.ArraySource {
                            array: Array.from(bars.parts)
                        }
                    }

                    // The bars of a chart stand in the middles of their places.
                    x: diagram.gap / 2 + (drawn.index + 0.5) * diagram.barWidth - diagram.pitch / 2
                    width: plot.width
                    height: plot.height
                    opacity: diagram.shownLit === "" || diagram.shownLit === drawn.modelData.id ? 1 : 0.25

                    Bars {
                        opacity: 0.4 // up to the upper end of a range
                        parts: drawn.modelData.points.map(point => point.upper / diagram.scale.top)
                    }
                    Bars {
                        parts: drawn.modelData.points.map(point => point.value / diagram.scale.top)
                    }
                    Repeater {
                        model: drawn.modelData.points

                        Text {
                            id: missing

                            required property int index
                            required property chartPoint modelData

                            visible: !missing.modelData.hasValue
                            x: (missing.index + 0.5) * diagram.pitch - width / 2
                            y: plot.height - height
                            text: missing.modelData.state === "withheld" ? "×" : "–"
                            color: diagram.colors.textQuiet
                            font.pixelSize: 10
                        }
                    }
                }
            }
            Rectangle {
                y: plot.height - 1
                width: plot.width
                height: 1
                color: diagram.colors.textQuiet
            }
        }
        Repeater {
            model: diagram.places

            Text {
                id: state

                required property int index
                required property string modelData
                readonly property bool isLit: diagram.codes[state.index] === (diagram.pointedPlace !== "" ? diagram.pointedPlace : diagram.litPlace)

                x: state.index * diagram.pitch + 1
                y: plot.height + 5
                width: diagram.pitch - 2
                text: state.modelData
                textFormat: Text.PlainText
                color: state.isLit ? diagram.colors.text : diagram.colors.textQuiet
                font.pixelSize: 10
                font.weight: state.isLit ? Font.DemiBold : Font.Normal
                horizontalAlignment: Text.AlignHCenter
                fontSizeMode: Text.HorizontalFit
                minimumPixelSize: 8
                elide: Text.ElideRight
            }
        }
        HoverHandler {
            id: hover
        }
        TapHandler {
            onTapped: {
                diagram.forceActiveFocus();
                if (readout.visible)
                    diagram.chosen(diagram.codes[readout.place]);
            }
        }
        Rectangle {
            visible: readout.visible
            x: readout.place * diagram.pitch + diagram.gap / 4
            width: diagram.pitch - diagram.gap / 2
            height: plot.height
            color: "transparent"
            border.width: 1
            border.color: diagram.colors.focus
        }
    }
    ChartReadout {
        id: readout

        readonly property bool isByKeys: !hover.hovered && diagram.activeFocus && keys.isUsed

        visible: diagram.places.length > 0 && (hover.hovered || readout.isByKeys)
        colors: diagram.colors
        lines: diagram.lines
        place: readout.isByKeys ? keys.place : Math.max(0, Math.min(diagram.places.length - 1, Math.floor(hover.point.position.x / diagram.pitch)))
        line: readout.isByKeys ? keys.line : Math.max(0, Math.min(diagram.lines.length - 1, Math.floor((hover.point.position.x - readout.place * diagram.pitch - diagram.gap / 2) / diagram.barWidth)))
        title: diagram.places[readout.place] ?? ""
        maximumWidth: diagram.width - 8
        x: {
            const left = plot.x + readout.place * diagram.pitch;
            const wanted = left + diagram.pitch / 2 > diagram.width / 2 ? left - width - 4 : left + diagram.pitch + 4;
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
