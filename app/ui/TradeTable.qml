// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls.Basic
import Multivector.Data

// What the map shows of the trade, as a table: a row a flow, and a row a pair without data. The selected pair is the
// same here and on the map.
ChromePanel {
    id: table

    required property TradeView trade
    required property SceneStore scene
    readonly property string pointed: !table.visible ? "" : list.hovered !== "" ? list.hovered : list.activeFocus ? rows.flowAt(list.currentIndex) : "" // id of a flow
    // Widths of the columns: the texts share what is left.
    readonly property list<real> leastWidths: [116, 112, 84, 112, 124, 52, 140, 144, 84, 96, 76]
    readonly property real leastWidth: table.leastWidths.reduce((sum, width) => sum + width, 0)
    readonly property real stretch: Math.max(0, list.width - 16 - table.leastWidth) / table.leastWidths.filter((width, column) => table.isStretched(column)).length
    readonly property list<real> columnWidths: table.leastWidths.map((width, column) => width + (table.isStretched(column) ? table.stretch : 0))
    readonly property real rowWidth: table.leastWidth + table.stretch * table.leastWidths.filter((width, column) => table.isStretched(column)).length

    signal closed
    signal copied(rows: int)

    function open(): void {
        list.forceActiveFocus(Qt.TabFocusReason);
        list.takePair();
    }

    function isStretched(column: int): bool {
        return ![TradeTableModel.Value, TradeTableModel.Year, TradeTableModel.Confidence, TradeTableModel.Gap, TradeTableModel.Ratio].includes(column);
    }

    function copy(): void {
        const isAll = list.currentIndex < 0;
        const first = isAll ? 0 : Math.min(list.anchor, list.currentIndex);
        const last = isAll ? rows.count - 1 : Math.max(list.anchor, list.currentIndex);
        rows.copy(first, last);
        table.copied(last - first + 1);
    }

    implicitHeight: 320
    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Trade table")
    Keys.onEscapePressed: table.closed()

    TradeTableModel {
        id: rows

        view: table.trade
        isFollowing: table.visible
        onRowsChanged: {
            list.hovered = "";
            list.takePair();
        }
    }

    Text {
        id: title

        x: 16
        y: 14
        width: Math.min(implicitWidth, tools.x - 32)
        text: table.trade.heading + " · " + table.trade.coverage
        color: table.colors.text
        font.pixelSize: 13
        font.weight: Font.DemiBold
        font.features: { "tnum": 1 }
        elide: Text.ElideRight
    }
    Row {
        id: tools

        anchors.right: parent.right
        anchors.rightMargin: 8
        y: 6

        IconButton {
            colors: table.colors
            text: list.currentIndex >= 0 ? qsTr("Copy the selected rows") : qsTr("Copy the table")
            shortcutText: "Ctrl+C"
            icon.source: "icons/copy.svg"
            onClicked: table.copy()
        }
        IconButton {
            colors: table.colors
            text: qsTr("Close the table")
            shortcutText: "Esc"
            icon.source: "icons/close.svg"
            onClicked: table.closed()
        }
    }

    // The header goes sideways with the rows.
    Item {
        id: header

        x: 8
        y: 44
        width: parent.width - 16
        height: 32
        clip: true

        Row {
            x: 8 - list.contentX

            Repeater {
                model: rows.columnCount()

                AbstractButton {
                    id: head

                    required property int index
                    readonly property bool isSorted: rows.sortColumn === head.index
                    readonly property string order: head.isSorted ? (rows.isDescending ? qsTr("sorted downwards") : qsTr("sorted upwards")) : qsTr("not sorted")

                    width: table.columnWidths[head.index]
                    height: 32
                    hoverEnabled: true
                    focusPolicy: Qt.TabFocus
                    text: rows.header(head.index)
                    Accessible.role: Accessible.ColumnHeader
                    Accessible.name: head.text
                    Accessible.description: head.order
                    Keys.onReturnPressed: head.clicked()
                    Keys.onEnterPressed: head.clicked()
                    ToolTip.visible: head.hovered
                    ToolTip.delay: 600
                    ToolTip.text: qsTr("Sort by this column: upwards, downwards, as on the map")
                    onClicked: rows.cycleSort(head.index)
                    background: Rectangle {
                        radius: 4
                        color: head.hovered ? table.colors.hover : "transparent"
                        border.width: head.visualFocus ? 2 : 0
                        border.color: table.colors.focus
                    }
                    contentItem: Text {
                        leftPadding: 4
                        rightPadding: 12
                        text: head.isSorted ? head.text + (rows.isDescending ? " ↓" : " ↑") : head.text
                        color: head.isSorted ? table.colors.text : table.colors.textQuiet
                        font.pixelSize: 11
                        font.weight: Font.DemiBold
                        horizontalAlignment: rows.isNumeric(head.index) ? Text.AlignRight : Text.AlignLeft
                        verticalAlignment: Text.AlignVCenter
                        elide: Text.ElideRight
                    }
                }
            }
        }
        Rectangle {
            anchors.bottom: parent.bottom
            width: parent.width
            height: 1
            color: table.colors.chromeLine
        }
    }

    ListView {
        id: list

        property int anchor: -1 // rows from here to the current one are selected
        property string flow: "" // id of the one that was chosen last
        property string hovered: "" // id of a flow

        function isSelected(row: int): bool {
            return list.currentIndex >= 0 && row >= Math.min(list.anchor, list.currentIndex) && row <= Math.max(list.anchor, list.currentIndex);
        }

        // Selects a row, or all from the anchor to it; the map follows.
        function select(row: int, isExtending: bool): void {
            if (row < 0 || row >= rows.count)
                return;
            if (!isExtending || list.currentIndex < 0)
                list.anchor = row;
            list.currentIndex = row;
            list.flow = rows.flowAt(row);
            list.positionViewAtIndex(row, ListView.Contain);
            table.scene.trade.pair = rows.pairAt(row);
        }

        // The map's selected pair is the table's; of its two flows the one that was chosen here stays chosen.
        function takePair(): void {
            const pair = table.scene.trade.pair;
            let row = list.flow.startsWith(pair + "/") ? rows.rowOf(list.flow) : -1;
            if (row < 0)
                row = rows.rowOf(pair);
            if (row === list.currentIndex)
                return;
            list.currentIndex = row;
            list.anchor = row;
            if (row >= 0)
                list.positionViewAtIndex(row, ListView.Contain);
        }

        anchors.fill: parent
        anchors.topMargin: 76
        anchors.leftMargin: 8
        anchors.rightMargin: 8
        anchors.bottomMargin: 8
        clip: true
        model: rows
        contentWidth: table.rowWidth + 16
        flickableDirection: Flickable.AutoFlickIfNeeded
        boundsBehavior: Flickable.StopAtBounds
        highlightMoveDuration: 0
        keyNavigationEnabled: false
        activeFocusOnTab: true
        currentIndex: -1
        Accessible.role: Accessible.Table
        Accessible.name: qsTr("Trade table, %n rows", "", rows.count)
        ScrollBar.vertical: ScrollBar {}
        ScrollBar.horizontal: ScrollBar {
            policy: list.contentWidth > list.width ? ScrollBar.AsNeeded : ScrollBar.AlwaysOff
        }
        Keys.onPressed: event => {
            const isExtending = (event.modifiers & Qt.ShiftModifier) !== 0;
            event.accepted = true;
            if (event.matches(StandardKey.Copy))
                table.copy();
            else if (event.matches(StandardKey.SelectAll)) {
                list.anchor = 0;
                list.currentIndex = rows.count - 1;
            } else if (event.key === Qt.Key_Down)
                list.select(Math.min(rows.count - 1, list.currentIndex + 1), isExtending);
            else if (event.key === Qt.Key_Up)
                list.select(Math.max(0, list.currentIndex - 1), isExtending);
            else if (event.key === Qt.Key_Home)
                list.select(0, isExtending);
            else if (event.key === Qt.Key_End)
                list.select(rows.count - 1, isExtending);
            else
                event.accepted = false;
        }

        Connections {
            target: table.scene

            function onTradeChanged(): void {
                list.takePair();
            }
        }

        delegate: Rectangle {
            id: row

            required property int index
            required property list<string> cells
            required property string flow
            required property string power
            required property bool isQuiet
            readonly property bool isSelected: list.isSelected(row.index)

            width: Math.max(list.width, list.contentWidth)
            height: 28
            radius: 4
            color: row.isSelected || pointer.containsMouse ? table.colors.hover : "transparent"
            border.width: row.isSelected ? 1 : 0
            border.color: list.activeFocus ? table.colors.focus : table.colors.textQuiet
            Accessible.role: Accessible.Row
            Accessible.name: row.cells.filter(cell => cell !== "").join(", ")
            Accessible.selectable: true
            Accessible.selected: row.isSelected

            Row {
                x: 8

                Repeater {
                    model: row.cells

                    Text {
                        id: cell

                        required property string modelData
                        required property int index

                        width: table.columnWidths[cell.index]
                        height: 28
                        leftPadding: cell.index === TradeTableModel.Power ? 20 : 4
                        rightPadding: 12
                        text: cell.modelData
                        textFormat: Text.PlainText
                        color: row.isQuiet || (cell.index !== TradeTableModel.Value && cell.index > TradeTableModel.Flow) ? table.colors.textQuiet : table.colors.text
                        font.pixelSize: 12
                        font.features: { "tnum": 1 }
                        font.italic: row.isQuiet && cell.index === TradeTableModel.Value
                        horizontalAlignment: rows.isNumeric(cell.index) ? Text.AlignRight : Text.AlignLeft
                        verticalAlignment: Text.AlignVCenter
                        elide: Text.ElideRight
                        Accessible.role: Accessible.Cell
                        Accessible.name: rows.header(cell.index) + ": " + cell.modelData
                    }
                }
            }
            Rectangle {
                x: 12
                anchors.verticalCenter: parent.verticalCenter
                width: 8
                height: 8
                radius: 4
                color: table.colors.power(row.power)
            }
            MouseArea {
                id: pointer

                anchors.fill: parent
                hoverEnabled: true
                onClicked: mouse => {
                    list.forceActiveFocus(Qt.MouseFocusReason);
                    list.select(row.index, (mouse.modifiers & Qt.ShiftModifier) !== 0);
                }
                // The pointer enters a row before it leaves the one it comes from.
                onContainsMouseChanged: {
                    if (pointer.containsMouse)
                        list.hovered = row.flow;
                    else if (list.hovered === row.flow)
                        list.hovered = "";
                }
            }
        }
    }
}
