// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQml
import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Multivector.Data

// The powers side by side: a finding in words, then a row a measure and a column a power.
FocusScope {
    id: face

    required property mapPalette colors
    required property SceneStore scene
    required property ComparisonView view
    readonly property real leastColumnWidth: 96
    readonly property real columnWidth: Math.max(face.leastColumnWidth, (list.width - 8) / Math.max(1, face.view.powers.length))
    readonly property comparedRow pointedRow: face.view.rows[at.row] ?? blank.row
    readonly property alias table: list
    readonly property comparedName pointedPower: face.view.powers[at.column] ?? blank.power

    function setYear(word: string): void {
        const isYear = word !== "latest" && word !== "latest_common";
        face.scene.comparison.year = isYear ? Number(word) : 0;
        face.scene.comparison.yearMode = isYear ? "fixed" : word;
    }

    function togglePower(id: string): void {
        const shown = face.view.powers.map(power => power.id);
        const others = shown.filter(other => other !== id);
        if (others.length === shown.length)
            face.scene.comparison.powers = shown.concat([id]);
        else if (others.length > 0)
            face.scene.comparison.powers = others;
    }

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

    ColumnLayout {
        id: top

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.leftMargin: 16
        anchors.rightMargin: 12
        spacing: 6

        RowLayout {
            Layout.fillWidth: true
            spacing: 4

            ChromeCombo {
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                colors: face.colors
                label: qsTr("Trade and ties of")
                options: face.view.areas.map(area => ({ "word": area.id, "name": area.name }))
                current: face.view.area
                onChosen: word => face.scene.comparison.area = word
                ToolTip.visible: hovered && !popup.visible
                ToolTip.delay: 600
                ToolTip.text: qsTr("The five together, or one of them; a selected state is taken")
            }
            ChromeCombo {
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                colors: face.colors
                label: qsTr("Year")
                options: [{ "word": "latest", "name": qsTr("Latest of each") }, { "word": "latest_common", "name": qsTr("Latest common year") }].concat(face.view.years.map(year => ({ "word": String(year), "name": String(year) })))
                current: face.view.asked.yearMode === "fixed" ? String(face.view.asked.year) : face.view.asked.yearMode
                onChosen: word => face.setYear(word)
                ToolTip.visible: hovered && !popup.visible
                ToolTip.delay: 600
                ToolTip.text: (face.view.commonYear > 0 ? qsTr("The latest common year is %1").arg(face.view.commonYear) : qsTr("No year is common to all of them")) + "  Y"
            }
        }
        RowLayout {
            Layout.fillWidth: true
            spacing: 4

            ChromeCombo {
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                colors: face.colors
                label: qsTr("Whose books")
                options: TradeWords.bases
                current: face.scene.trade.basis
                onChosen: word => face.scene.trade.basis = word
                ToolTip.visible: hovered && !popup.visible
                ToolTip.delay: 600
                ToolTip.text: qsTr("Whose books") + "  B"
            }
            IconButton {
                id: powerButton

                colors: face.colors
                text: qsTr("Choose the powers")
                icon.source: "icons/settings.svg"
                down: pressed || powerMenu.opened
                onClicked: powerMenu.popup(powerButton, 0, powerButton.height)
            }
            IconButton {
                id: copyButton

                colors: face.colors
                text: qsTr("Copy")
                icon.source: "icons/copy.svg"
                down: pressed || copyMenu.opened
                onClicked: copyMenu.popup(copyButton, 0, copyButton.height)
            }
        }
        Text {
            id: finding

            property bool isUnfolded: false

            Layout.fillWidth: true
            Layout.topMargin: 2
            text: (finding.isUnfolded ? face.view.findings : face.view.findings.slice(0, 1)).join("\n")
            textFormat: Text.PlainText
            color: face.colors.text
            font.pixelSize: 13
            font.features: { "tnum": 1 }
            lineHeight: 1.15
            wrapMode: Text.Wrap
            maximumLineCount: finding.isUnfolded || face.height >= 560 ? 1000 : 3
            elide: Text.ElideRight
            Accessible.role: Accessible.StaticText
            Accessible.name: face.view.findings.join("\n")
        }
        AbstractButton {
            id: unfold

            Layout.preferredHeight: 32
            visible: face.view.findings.length > 1 || finding.truncated || finding.isUnfolded
            text: finding.isUnfolded ? qsTr("Less") : face.view.findings.length > 1 ? qsTr("%n more findings", "", face.view.findings.length - 1) : qsTr("More")
            hoverEnabled: true
            focusPolicy: Qt.TabFocus
            Accessible.role: Accessible.Button
            Accessible.name: unfold.text
            Keys.onReturnPressed: unfold.clicked()
            Keys.onEnterPressed: unfold.clicked()
            onClicked: finding.isUnfolded = !finding.isUnfolded
            background: Rectangle {
                radius: 4
                color: unfold.hovered ? face.colors.hover : "transparent"
                border.width: unfold.visualFocus ? 2 : 0
                border.color: face.colors.focus
            }
            contentItem: Text {
                text: unfold.text + (finding.isUnfolded ? " ▴" : " ▾")
                color: face.colors.textQuiet
                font.pixelSize: 11
                verticalAlignment: Text.AlignVCenter
            }
        }
    }
    // The columns' names stay when the rows are scrolled.
    Item {
        id: header

        anchors.left: list.left
        anchors.right: list.right
        anchors.top: top.bottom
        anchors.topMargin: 6
        height: 36
        clip: true

        Row {
            x: -list.contentX

            Repeater {
                model: face.view.powers

                Item {
                    id: name

                    required property comparedName modelData

                    width: face.columnWidth
                    height: header.height
                    Accessible.role: Accessible.ColumnHeader
                    Accessible.name: name.modelData.name

                    Rectangle {
                        x: 6
                        anchors.verticalCenter: parent.verticalCenter
                        width: 10
                        height: 10
                        radius: 5
                        color: face.colors.power(name.modelData.id)
                    }
                    Text {
                        x: 21
                        width: parent.width - 25
                        height: parent.height
                        text: name.modelData.name
                        textFormat: Text.PlainText
                        color: face.colors.text
                        font.pixelSize: 12
                        font.weight: Font.DemiBold
                        verticalAlignment: Text.AlignVCenter
                        maximumLineCount: 2
                        lineHeight: 0.9
                        fontSizeMode: Text.Fit
                        minimumPixelSize: 9
                        wrapMode: Text.WordWrap
                        elide: Text.ElideRight
                    }
                }
            }
        }
    }
    ListView {
        id: list

        readonly property bool isOnCell: list.Window.activeFocusItem instanceof CompareCell

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: header.bottom
        anchors.bottom: parent.bottom
        anchors.leftMargin: 10
        anchors.rightMargin: 4
        anchors.bottomMargin: 8
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
            text: qsTr("* of another year than others in the row   + by another reporter   ? of low confidence. What is behind a cell: point at it, or press Enter.")
            color: face.colors.textQuiet
            font.pixelSize: 11
            wrapMode: Text.Wrap
        }
        ScrollBar.vertical: ScrollBar {}
        ScrollBar.horizontal: ScrollBar {
            policy: list.contentWidth > list.width + 1 ? ScrollBar.AlwaysOn : ScrollBar.AlwaysOff
        }
        delegate: CompareRow {
            id: row

            required property int index

            width: list.contentWidth
            colors: face.colors
            facts: face.view.rows[row.index] ?? blank.row
            powers: face.view.powers
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
    ChromeMenu {
        id: powerMenu

        colors: face.colors

        Instantiator {
            model: face.view.powers.concat(face.view.addable)
            delegate: ChromeMenuItem {
                required property comparedName modelData

                colors: face.colors
                text: modelData.name
                checkable: true
                checked: face.view.powers.some(power => power.id === modelData.id)
                onTriggered: face.togglePower(modelData.id)
            }
            onObjectAdded: (index, object) => powerMenu.insertItem(index, object as ChromeMenuItem)
            onObjectRemoved: (index, object) => powerMenu.removeItem(object as ChromeMenuItem)
        }
    }
    ChromeMenu {
        id: copyMenu

        colors: face.colors

        ChromeMenuItem {
            colors: face.colors
            text: qsTr("Copy as text")
            onTriggered: face.view.copyText()
        }
        ChromeMenuItem {
            colors: face.colors
            text: qsTr("Copy as CSV")
            onTriggered: face.view.copyCsv()
        }
    }
}
