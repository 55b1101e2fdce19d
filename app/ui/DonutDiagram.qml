// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls.Basic
import Multivector.Data
import org.kde.quickcharts as Charts

// Whom a state trades with, as far as anybody counts it: a ring of shares, and the same as a list.
FocusScope {
    id: diagram

    required property mapPalette colors
    required property string label
    required property list<chartSlice> slices
    required property string whole // what they make together
    required property string year
    required property string without // powers that are not in it; may be empty
    property string lit: "" // id of a power; empty: none
    readonly property string pointed: list.hoveredId !== "" ? list.hoveredId : hover.hovered ? diagram.sliceAt(hover.point.position) : list.activeFocus && list.currentIndex >= 0 ? (diagram.slices[list.currentIndex] ?? blank.slice).id : ""
    readonly property string shownLit: diagram.pointed !== "" ? diagram.pointed : diagram.slices.some(slice => slice.id === diagram.lit) ? diagram.lit : ""

    readonly property bool isNarrow: diagram.width < 340 // the list lies below the ring

    function colorOf(id: string): color {
        const color = id === "" ? diagram.colors.textQuiet : diagram.colors.power(id);
        return diagram.shownLit === "" || diagram.shownLit === id ? color : Qt.alpha(color, 0.25);
    }

    // The power whose slice lies there; empty: none.
    function sliceAt(position: point): string {
        const x = position.x - ring.width / 2;
        const y = position.y - ring.height / 2;
        const radius = Math.hypot(x, y);
        if (radius > ring.width / 2 || radius < ring.width / 2 - ring.thickness)
            return "";
        let left = ((Math.atan2(x, -y) / (2 * Math.PI)) + 1) % 1; // clockwise from the top
        for (const slice of diagram.slices) {
            left -= slice.part;
            if (left < 0)
                return slice.id;
        }
        return "";
    }

    implicitHeight: diagram.isNarrow ? list.y + list.contentHeight + remark.implicitHeight + 8 : Math.max(150, list.contentHeight + remark.implicitHeight + 16)
    Accessible.role: Accessible.Chart
    Accessible.name: diagram.label
    Accessible.description: diagram.slices.map(slice => slice.name + " " + slice.share).join(", ")

    QtObject {
        id: blank

        property chartSlice slice
    }
    Text {
        anchors.centerIn: parent
        width: parent.width - 32
        visible: diagram.slices.length === 0
        text: qsTr("No shares in %1: fewer than two powers have a figure").arg(diagram.year)
        color: diagram.colors.textQuiet
        font.pixelSize: 12
        horizontalAlignment: Text.AlignHCenter
        wrapMode: Text.Wrap
    }
    Item {
        id: round

        x: diagram.isNarrow ? (parent.width - width) / 2 : 12
        y: diagram.isNarrow ? 4 : (parent.height - height) / 2
        width: Math.min(132, parent.width * 0.5)
        height: width
        visible: diagram.slices.length > 0

        Charts.PieChart {
            id: ring

            anchors.fill: parent
            layer.enabled: true
            thickness: 20
            filled: false
            range.from: 0
            range.to: 1
            range.automatic: false
            valueSources: Charts.ArraySource {
                array: diagram.slices.map(slice => slice.part)
            }
            colorSource: Charts.ArraySource {
                array: diagram.slices.map(slice => diagram.colorOf(slice.id))
            }
        }
        HoverHandler {
            id: hover
        }
        Column {
            anchors.centerIn: parent

            Text {
                anchors.horizontalCenter: parent.horizontalCenter
                text: diagram.whole
                color: diagram.colors.text
                font.pixelSize: 14
                font.weight: Font.DemiBold
                font.features: { "tnum": 1 }
            }
            Text {
                anchors.horizontalCenter: parent.horizontalCenter
                text: diagram.year
                color: diagram.colors.textQuiet
                font.pixelSize: 11
                font.features: { "tnum": 1 }
            }
        }
    }
    ListView {
        id: list

        property string hoveredId: ""

        x: diagram.isNarrow ? 4 : round.x + round.width + 12
        y: diagram.isNarrow ? round.height + 12 : 6
        width: parent.width - list.x - 8
        height: contentHeight
        visible: diagram.slices.length > 0
        interactive: false
        activeFocusOnTab: true
        keyNavigationEnabled: true
        currentIndex: -1
        model: diagram.slices
        Accessible.role: Accessible.List
        Accessible.name: diagram.label
        onActiveFocusChanged: if (list.activeFocus && list.currentIndex < 0)
            list.currentIndex = 0
        delegate: ItemDelegate {
            id: row

            required property chartSlice modelData

            width: list.width
            height: 22
            hoverEnabled: true
            focusPolicy: Qt.NoFocus // the list has it
            Accessible.name: row.modelData.name + ", " + row.modelData.share + ", " + row.modelData.text
            ToolTip.visible: row.hovered && name.truncated
            ToolTip.delay: 600
            ToolTip.text: row.modelData.name
            onHoveredChanged: {
                if (row.hovered)
                    list.hoveredId = row.modelData.id;
                else if (list.hoveredId === row.modelData.id)
                    list.hoveredId = "";
            }
            background: Rectangle {
                radius: 4
                color: row.hovered || (list.activeFocus && row.ListView.isCurrentItem) ? diagram.colors.hover : "transparent"
            }
            contentItem: Item {
                Rectangle {
                    x: 0
                    anchors.verticalCenter: parent.verticalCenter
                    width: 8
                    height: 8
                    radius: 4
                    color: row.modelData.isLow ? "transparent" : diagram.colorOf(row.modelData.id)
                    border.width: row.modelData.isLow ? 1 : 0
                    border.color: diagram.colorOf(row.modelData.id)
                }
                Text {
                    id: name

                    x: 14
                    anchors.verticalCenter: parent.verticalCenter
                    width: share.x - 20
                    text: row.modelData.name
                    textFormat: Text.PlainText
                    color: diagram.colors.text
                    font.pixelSize: 11
                    elide: Text.ElideRight
                }
                Text {
                    id: share

                    anchors.right: parent.right
                    anchors.rightMargin: 80 // as wide as the longest amount
                    anchors.verticalCenter: parent.verticalCenter
                    text: row.modelData.share
                    color: diagram.colors.text
                    font.pixelSize: 11
                    font.weight: Font.DemiBold
                    font.features: { "tnum": 1 }
                }
                Text {
                    anchors.right: parent.right
                    anchors.verticalCenter: parent.verticalCenter
                    text: row.modelData.text
                    color: diagram.colors.textQuiet
                    font.pixelSize: 11
                    font.features: { "tnum": 1 }
                }
            }
        }
    }
    Text {
        id: remark

        anchors.left: list.left
        anchors.right: list.right
        anchors.top: list.bottom
        anchors.topMargin: 2
        visible: diagram.slices.length > 0 && diagram.without !== ""
        text: qsTr("Not in it, without a figure: %1").arg(diagram.without)
        textFormat: Text.PlainText
        color: diagram.colors.textQuiet
        font.pixelSize: 10
        wrapMode: Text.Wrap
    }
    Rectangle {
        anchors.fill: list
        anchors.margins: -2
        visible: list.activeFocus
        radius: 4
        color: "transparent"
        border.width: 2
        border.color: diagram.colors.focus
    }
}
