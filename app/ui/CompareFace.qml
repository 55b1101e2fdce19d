// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls.Basic
import Multivector.Data

// The powers side by side: a finding in words, then a row a measure and a column a power.
PanelFace {
    id: face

    required property SceneStore scene
    required property ComparisonView view
    required property TradeCharts charts
    property string lit: "" // id of the power that lights up on the map
    property string litPlace: "" // code of the state that does
    // The power that chart or table are pointed at; empty: none.
    readonly property string pointed: chart.pointed !== "" ? chart.pointed : header.pointed !== "" ? header.pointed : at.row >= 0 ? face.pointedPower.id : ""
    readonly property string pointedPlace: chart.pointedPlace // code of a state
    readonly property real leastColumnWidth: 96
    readonly property real columnWidth: Math.max(face.leastColumnWidth, (list.width - 8) / Math.max(1, face.view.powers.length))
    readonly property comparedRow pointedRow: face.view.rows[at.row] ?? blank.row
    readonly property alias table: list
    readonly property alias header: top
    readonly property alias chartArea: chart
    readonly property alias heads: header
    readonly property comparedName pointedPower: face.view.powers[at.column] ?? blank.power

    signal powerChosen(id: string)
    signal stateChosen(code: string)

    function point(row: int, column: int, isPointed: bool): void {
        if (at.isPinned)
            return;
        if (isPointed) {
            at.row = row;
            at.column = column;
        } else if (at.row === row && at.column === column) {
            at.row = -1;
        }
    }

    function pin(row: int, column: int): void {
        at.row = at.keyRow = row;
        at.column = at.keyColumn = column;
        at.isPinned = true;
        popover.open();
    }

    function unpin(): void {
        const cell = face.cellAt(at.row, at.column);
        if (cell)
            cell.forceActiveFocus(Qt.TabFocusReason);
        at.isPinned = false;
        at.row = -1;
    }

    function cellAt(row: int, column: int): CompareCell {
        const item = list.itemAtIndex(row) as CompareRow;
        return item ? item.cellAt(column) : null;
    }

    function focusTable(): void {
        list.forceActiveFocus(Qt.TabFocusReason);
    }

    // The arrow keys go from cell to cell, and what they reach comes into view.
    function step(rows: int, columns: int): void {
        const isInside = list.activeFocus && list.isOnCell;
        at.keyRow = isInside ? Math.max(0, Math.min(face.view.rows.length - 1, at.keyRow + rows)) : at.keyRow;
        at.keyColumn = isInside ? Math.max(0, Math.min(face.view.powers.length - 1, at.keyColumn + columns)) : at.keyColumn;
        list.positionViewAtIndex(at.keyRow, ListView.Contain);
        const left = at.keyColumn * face.columnWidth;
        list.contentX = Math.max(left + face.columnWidth - list.width, Math.min(list.contentX, left));
        const cell = face.cellAt(at.keyRow, at.keyColumn);
        if (cell)
            cell.forceActiveFocus(Qt.TabFocusReason);
    }

    leastWidth: face.leastColumnWidth * face.view.powers.length + 22
    fullHeight: list.y + list.contentHeight + 18

    QtObject {
        id: blank

        property comparedRow row
        property comparedCell cell
        property comparedName power
    }
    // Which cell the pointer or the keys are on, and which is kept open.
    QtObject {
        id: at

        property int row: -1
        property int column: -1
        property int keyRow: 0
        property int keyColumn: 0
        property bool isPinned: false
    }

    CompareHeader {
        id: top

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.leftMargin: 16
        anchors.rightMargin: 12
        colors: face.colors
        scene: face.scene
        view: face.view
        isLow: face.height < 560
        isPicture: face.isPicture
    }
    ChartArea {
        id: chart

        readonly property bool isRoomy: face.height >= 560

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: top.bottom
        anchors.leftMargin: 16
        anchors.rightMargin: 12
        anchors.topMargin: chart.visible ? 8 : 0
        height: chart.visible ? implicitHeight : 0
        visible: chart.isRoomy && face.charts.years.length > 0
        colors: face.colors
        isPicture: face.isPicture
        charts: face.charts
        kind: face.scene.comparison.chart
        chartHeight: Math.max(120, Math.min(220, face.height * 0.22))
        lit: face.lit
        litPlace: face.litPlace
        marked: face.view.asked.yearMode === "latest" ? "" : String(face.view.year)
        onKindChosen: word => face.scene.comparison.chart = word
        onYearChosen: year => {
            face.scene.comparison.year = year;
            face.scene.comparison.yearMode = "fixed";
        }
        onStateChosen: code => face.stateChosen(code)
    }
    // The columns' names stay when the rows are scrolled.
    CompareHeads {
        id: header

        anchors.left: list.left
        anchors.right: list.right
        anchors.top: chart.bottom
        anchors.topMargin: 6
        colors: face.colors
        powers: face.view.powers
        columnWidth: face.columnWidth
        contentX: list.contentX
        lit: face.pointed !== "" ? face.pointed : face.lit
        onMoved: (from, to) => face.scene.comparison.powers = face.view.moved(from, to)
        onChosen: id => face.powerChosen(id)
    }
    ListView {
        id: list

        readonly property bool isWider: list.contentWidth > list.width + 1
        readonly property bool isOnCell: list.Window.activeFocusItem instanceof CompareCell

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: header.bottom
        anchors.bottom: parent.bottom
        anchors.leftMargin: 10
        anchors.rightMargin: 4
        anchors.bottomMargin: list.isWider ? 18 : 8 // where the bar to scroll sideways lies
        model: face.view.rows.length
        contentWidth: face.columnWidth * face.view.powers.length + 8
        flickableDirection: Flickable.HorizontalAndVerticalFlick
        boundsBehavior: Flickable.StopAtBounds
        clip: true
        activeFocusOnTab: true
        keyNavigationEnabled: false
        Accessible.role: Accessible.Table
        Accessible.name: qsTr("Comparison: %1").arg(face.view.title)
        Accessible.description: qsTr("The arrow keys go from cell to cell")
        Keys.onUpPressed: face.step(-1, 0)
        Keys.onDownPressed: face.step(1, 0)
        Keys.onLeftPressed: face.step(0, -1)
        Keys.onRightPressed: face.step(0, 1)
        footer: Text {
            x: list.contentX + 6
            width: list.width - 20
            topPadding: 8
            bottomPadding: 20
            text: qsTr("* of another year than others in the row   + by another reporter   ? of low confidence.") + (face.isPicture ? "\n" + qsTr("Sources: %1").arg(face.view.sources().join("; ")) : " " + qsTr("What is behind a cell: point at it, or press Enter."))
            textFormat: Text.PlainText
            color: face.colors.textQuiet
            font.pixelSize: 11
            wrapMode: Text.Wrap
        }
        ScrollBar.vertical: ScrollBar {}
        ScrollBar.horizontal: ScrollBar {
            parent: face
            anchors.left: list.left
            anchors.right: list.right
            anchors.top: list.bottom
            anchors.topMargin: 2
            policy: list.isWider ? ScrollBar.AlwaysOn : ScrollBar.AlwaysOff
        }
        delegate: CompareRow {
            id: row

            required property int index

            width: list.contentWidth
            colors: face.colors
            facts: face.view.rows[row.index] ?? blank.row
            powers: face.view.powers
            lit: face.pointed !== "" ? face.pointed : face.lit
            columnWidth: face.columnWidth
            headingX: list.contentX
            headingWidth: list.width - 8
            pinned: at.isPinned && at.row === row.index ? at.column : -1
            onPointed: (column, isPointed) => face.point(row.index, column, isPointed)
            onClicked: column => face.pin(row.index, column)
        }

        Rectangle {
            anchors.fill: parent
            visible: list.activeFocus && !list.isOnCell
            z: 1
            radius: 4
            color: "transparent"
            border.width: 2
            border.color: face.colors.focus
        }
    }
    Text {
        anchors.centerIn: list
        width: list.width - 32
        visible: face.view.rows.length === 0
        text: qsTr("There is nothing to compare: no atlas is open")
        color: face.colors.textQuiet
        font.pixelSize: 12
        horizontalAlignment: Text.AlignHCenter
        wrapMode: Text.Wrap
    }
    ComparePopover {
        id: popover

        readonly property CompareCell cell: at.row >= 0 ? face.cellAt(at.row, at.column) : null

        // Beside the panel, at the height of its cell; where there is no room, over it.
        x: Math.max(8 - (face.Window.width - face.width), -popover.width - 8)
        y: popover.cell ? Math.max(8, Math.min(popover.cell.mapToItem(face, 0, 0).y - 8, face.height - popover.height - 8)) : 0
        z: 2
        visible: at.row >= 0
        colors: face.colors
        facts: face.pointedRow.cells[at.column] ?? blank.cell
        rowName: face.pointedRow.name
        powerName: face.pointedPower.name
        isPinned: at.isPinned
        maximumHeight: face.height - 16
        onClosed: face.unpin()
    }
}
