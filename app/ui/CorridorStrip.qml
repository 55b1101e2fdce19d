// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Multivector.Data

// A main line from end to end, to scale: a field a country, waves at sea, hatched where nothing is built yet; ticks
// where it crosses a border (below) and where the rails change their gauge (above).
FocusScope {
    id: strip

    required property mapPalette colors
    required property color lineColor
    required property list<corridorStretch> stretches
    required property list<corridorTick> ticks
    property int current: -1 // the keys are on
    readonly property int at: hover.hovered ? strip.stretches.findIndex(stretch => hover.point.position.x <= stretch.to * band.width) : strip.activeFocus ? strip.current : -1
    readonly property corridorStretch pointedStretch: strip.stretches[strip.at] ?? blank.stretch
    readonly property string pointed: strip.pointedStretch.code // of a country; empty: none

    function textOf(stretch: corridorStretch): string {
        return stretch.name + ", " + stretch.value + ", " + stretch.detail;
    }

    implicitHeight: told.y + told.height
    activeFocusOnTab: true
    Accessible.role: Accessible.Graphic
    Accessible.name: qsTr("Countries along the main line, to scale")
    Accessible.description: strip.at >= 0 ? strip.textOf(strip.pointedStretch) : strip.stretches.map(stretch => strip.textOf(stretch)).join("; ")
    Keys.onLeftPressed: strip.current = Math.max(0, strip.current - 1)
    Keys.onRightPressed: strip.current = Math.min(strip.stretches.length - 1, strip.current + 1)
    onActiveFocusChanged: if (strip.activeFocus && strip.current < 0)
        strip.current = 0

    QtObject {
        id: blank

        property corridorStretch stretch
    }
    Item {
        id: band

        y: 10
        width: parent.width
        height: 28

        Repeater {
            model: strip.stretches

            Item {
                id: part

                required property int index
                required property corridorStretch modelData
                readonly property bool isAt: strip.at === part.index

                x: part.modelData.from * band.width
                width: (part.modelData.to - part.modelData.from) * band.width
                height: band.height

                Rectangle {
                    anchors.fill: parent
                    anchors.rightMargin: part.width > 2 ? 1 : 0
                    color: part.modelData.code === "" ? "transparent" : part.isAt ? Qt.alpha(strip.lineColor, 0.5) : Qt.alpha(strip.lineColor, part.index % 2 ? 0.2 : 0.3)
                    border.width: part.modelData.code === "" ? 1 : 0
                    border.color: strip.colors.chromeLine
                }
                // The line itself: solid on land, waves by water, dashed where it isn't built.
                Row {
                    anchors.bottom: parent.bottom
                    width: parent.width - 1
                    height: 4
                    clip: true
                    spacing: part.modelData.isWater ? 3 : part.modelData.isBuilt ? 0 : 4

                    Repeater {
                        model: part.modelData.isWater || !part.modelData.isBuilt ? Math.ceil(part.width / (part.modelData.isWater ? 5 : 10)) : 1

                        Rectangle {
                            width: part.modelData.isWater ? 2 : part.modelData.isBuilt ? part.width : 6
                            height: part.modelData.isWater ? 2 : 4
                            color: strip.lineColor
                        }
                    }
                }
                Text {
                    visible: implicitWidth <= part.width - 6
                    x: 3
                    y: 5
                    text: part.modelData.name
                    textFormat: Text.PlainText
                    color: strip.colors.text
                    font.pixelSize: 10
                    font.weight: part.isAt ? Font.DemiBold : Font.Normal
                }
            }
        }
        Repeater {
            model: strip.ticks

            Rectangle {
                id: tick

                required property corridorTick modelData

                x: tick.modelData.at * band.width - width / 2
                y: tick.modelData.isGauge ? -8 : -3
                width: tick.modelData.isGauge ? 7 : 1.5
                height: tick.modelData.isGauge ? 7 : band.height + 6
                rotation: tick.modelData.isGauge ? 45 : 0
                color: tick.modelData.isGauge ? strip.colors.warning : strip.colors.text
            }
        }
        HoverHandler {
            id: hover
        }
    }
    Text {
        id: told

        anchors.top: band.bottom
        anchors.topMargin: 6
        width: parent.width
        // Of the ticks those within reach of the pointer are told, too.
        text: {
            if (strip.at < 0)
                return qsTr("To scale. Ticks: border crossings%1").arg(strip.ticks.some(tick => tick.isGauge) ? qsTr(", diamonds: changes of rail gauge") : "");
            const near = strip.ticks.filter(tick => hover.hovered ? Math.abs(tick.at * band.width - hover.point.position.x) < 5 : Math.abs(tick.at - strip.pointedStretch.from) < 1e-4);
            return [strip.textOf(strip.pointedStretch)].concat(near.map(tick => tick.title)).join(" · ");
        }
        textFormat: Text.PlainText
        color: strip.at < 0 ? strip.colors.textQuiet : strip.colors.text
        font.pixelSize: 11
        font.features: { "tnum": 1 }
        wrapMode: Text.Wrap
    }
    Rectangle {
        anchors.fill: band
        anchors.margins: -3
        visible: strip.activeFocus
        radius: 4
        color: "transparent"
        border.width: 2
        border.color: strip.colors.focus
    }
}
