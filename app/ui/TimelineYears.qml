// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls.Basic
import Multivector.Data

// A scale of years over what each of them has: an area that steps from year to year, with gaps where there is nothing.
Item {
    id: scale

    required property mapPalette colors
    required property TradeView trade
    required property string basisName
    property bool hasTotals: true // of the trade
    property bool hasNeighbors: false // labels of other years stand beside either end
    readonly property int count: scale.trade.years.length
    readonly property int current: scale.trade.year - scale.trade.firstYear // column
    readonly property real pitch: scale.count > 0 ? scale.width / scale.count : 0
    readonly property bool isDragged: area.pressed
    readonly property int pointed: area.containsMouse ? scale.columnAt(area.mouseX) : -1
    readonly property real floor: scale.height - 20 // where the area stands on
    readonly property int labelStep: scale.pitch >= 40 ? 1 : scale.pitch >= 20 ? 2 : 5 // years
    readonly property real largest: {
        let usd = 0;
        for (const year of scale.trade.years)
            usd = Math.max(usd, year.usd);
        return usd;
    }

    signal chosen(year: int)

    function columnAt(x: real): int {
        return Math.max(0, Math.min(scale.count - 1, Math.floor(x / scale.pitch)));
    }

    // What is told of a year under the pointer.
    function textOf(column: int): string {
        if (column < 0 || column >= scale.count)
            return "";
        const year = scale.trade.years[column];
        const keys = qsTr("Keys: comma and full stop, or Page Up and Page Down");
        if (!scale.hasTotals)
            return year.year + "\n" + keys;
        return qsTr("%1: %2").arg(year.year).arg(year.total) + "\n" + qsTr("%1 of %n pairs have a figure", "", year.pairs).arg(year.figures) + "\n" + qsTr("A total is of the pairs that have a figure that year,\nby these books: %1. Nothing is estimated.").arg(scale.basisName) + "\n" + keys;
    }

    activeFocusOnTab: true
    Accessible.role: Accessible.Slider
    Accessible.name: qsTr("Year %1").arg(scale.trade.year)
    Accessible.description: qsTr("Left and Right change the year, and so do comma and full stop or Page Up and Page Down from anywhere; Home and End go to the first and the last; Space plays and pauses")
    Accessible.focusable: true
    Accessible.onIncreaseAction: scale.chosen(scale.trade.year + 1)
    Accessible.onDecreaseAction: scale.chosen(scale.trade.year - 1)

    Keys.onPressed: event => {
        event.accepted = true;
        switch (event.key) {
        case Qt.Key_Left: scale.chosen(scale.trade.year - 1); break;
        case Qt.Key_Right: scale.chosen(scale.trade.year + 1); break;
        case Qt.Key_Home: scale.chosen(scale.trade.firstYear); break;
        case Qt.Key_End: scale.chosen(scale.trade.lastYear); break;
        default: event.accepted = false;
        }
    }

    // The totals. Columns meet at whole pixels, or there would be seams.
    Repeater {
        model: scale.trade.years

        Item {
            id: column

            required property tradeYear modelData
            required property int index
            readonly property bool isCurrent: column.index === scale.current
            readonly property bool isCrowded: scale.hasNeighbors && scale.pitch < 40 && (column.index === 0 || column.index === scale.count - 1)

            x: Math.round(column.index * scale.pitch)
            width: Math.round((column.index + 1) * scale.pitch) - column.x
            height: scale.floor

            Rectangle {
                anchors.bottom: parent.bottom
                visible: scale.hasTotals && column.modelData.usd > 0
                width: parent.width
                height: scale.largest > 0 ? Math.max(1, (scale.floor - 32) * column.modelData.usd / scale.largest) : 0
                color: column.isCurrent ? scale.colors.text : scale.colors.textQuiet
                opacity: column.isCurrent ? 0.6 : column.index === scale.pointed ? 0.45 : 0.28
            }
            Rectangle {
                y: scale.floor
                width: parent.width
                height: 1
                color: scale.colors.textQuiet
                opacity: !scale.hasTotals || column.modelData.figures > 0 ? 0.8 : 0 // a gap where nobody has a figure
            }
            Rectangle {
                x: Math.round(parent.width / 2)
                y: scale.floor
                width: 1
                height: column.modelData.year % scale.labelStep === 0 ? 5 : 3
                color: scale.colors.textQuiet
                opacity: 0.8
            }
            Text {
                anchors.horizontalCenter: parent.horizontalCenter
                y: scale.floor + 5
                visible: column.modelData.year % scale.labelStep === 0 && !column.isCurrent && !column.isCrowded
                text: column.modelData.year
                color: scale.colors.textQuiet
                font.pixelSize: 10
                font.features: { "tnum": 1 }
            }
        }
    }

    // The handle.
    Item {
        x: Math.round((scale.current + 0.5) * scale.pitch)
        height: parent.height
        visible: scale.count > 0

        Rectangle {
            x: -1
            y: 32
            width: 2
            height: scale.floor - 32
            color: scale.colors.focus
        }
        Rectangle {
            x: -width / 2
            y: scale.floor - height / 2
            width: 12
            height: 12
            radius: 6
            color: scale.colors.focus
            border.width: scale.activeFocus ? 3 : 2
            border.color: scale.activeFocus ? scale.colors.text : scale.colors.sea
        }
    }
    Text {
        id: yearText

        x: Math.round(Math.max(0, Math.min(scale.width - width, (scale.current + 0.5) * scale.pitch - width / 2)))
        y: 6
        visible: scale.count > 0
        text: scale.trade.year
        color: scale.colors.text
        font.pixelSize: 20
        font.weight: Font.DemiBold
        font.features: { "tnum": 1 }
    }
    Rectangle {
        anchors.fill: yearText
        anchors.margins: -3
        visible: scale.activeFocus
        radius: 4
        color: "transparent"
        border.width: 2
        border.color: scale.colors.focus
    }

    MouseArea {
        id: area

        anchors.fill: parent
        hoverEnabled: true
        preventStealing: true
        cursorShape: Qt.PointingHandCursor
        onPressed: mouse => {
            scale.forceActiveFocus(Qt.MouseFocusReason);
            scale.chosen(scale.trade.firstYear + scale.columnAt(mouse.x));
        }
        onPositionChanged: mouse => {
            if (area.pressed)
                scale.chosen(scale.trade.firstYear + scale.columnAt(mouse.x));
        }
    }
    ToolTip {
        id: tip

        x: Math.round(Math.max(0, Math.min(scale.width - width, area.mouseX - width / 2)))
        y: -height - 8
        visible: scale.pointed >= 0 && !area.pressed
        delay: 300
        text: scale.textOf(scale.pointed)
        padding: 10
        background: Rectangle {
            radius: 6
            color: Qt.alpha(scale.colors.chrome, 1)
            border.width: 1
            border.color: scale.colors.chromeLine
        }
        contentItem: Text {
            text: tip.text
            color: scale.colors.text
            font.pixelSize: 12
            font.features: { "tnum": 1 }
            lineHeight: 1.15
        }
    }
}
