// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Multivector.Data

// One measure of all powers: what it is, what must be said of it, and a cell a power.
Item {
    id: row

    required property mapPalette colors
    required property comparedRow facts
    required property list<comparedName> powers
    required property real columnWidth
    required property real headingX // the heading stays in view when the columns are scrolled
    required property real headingWidth
    property int pinned: -1 // column
    property string lit: "" // id of the power whose column lights up
    readonly property bool isLong: row.facts.cells.some(cell => cell.hasValue && cell.text.length > 11)
    // As tall as the fullest cell: a row without bars or years needs less.
    readonly property real cellHeight: (row.isLong ? 38 : 27) + (row.facts.hasBars ? 8 : 0) + (row.facts.cells.some(cell => cell.period !== "") ? 13 : 0) + (row.facts.cells.some(cell => cell.reporter !== "") ? 13 : 0)

    signal pointed(column: int, isPointed: bool)
    signal clicked(column: int)

    function cellAt(column: int): CompareCell {
        return cells.itemAt(column) as CompareCell;
    }

    component Remark: Text {
        width: Math.min(implicitWidth, row.headingWidth - 12)
        visible: text !== ""
        textFormat: Text.PlainText
        color: row.colors.textQuiet
        font.pixelSize: 11
        font.features: { "tnum": 1 }
        wrapMode: Text.Wrap
    }

    implicitHeight: heading.y + heading.height + 2 + row.cellHeight + 4
    Accessible.role: Accessible.Row
    Accessible.name: [row.facts.name, row.facts.mixed, row.facts.refusal, row.facts.remarks].filter(text => text !== "").join("; ")

    Rectangle {
        x: row.headingX
        width: row.headingWidth
        height: 1
        color: row.colors.chromeLine
    }
    Column {
        id: heading

        x: row.headingX + 6
        y: 7
        spacing: 1

        Flow {
            width: row.headingWidth - 12
            spacing: 8

            Remark {
                text: row.facts.name
                color: row.colors.text
                font.pixelSize: 12
                font.weight: Font.Medium
            }
            Remark {
                topPadding: 1
                text: row.facts.mixed
                color: row.colors.warning
            }
            Remark {
                topPadding: 1
                text: row.facts.refusal
            }
        }
        Remark {
            text: row.facts.remarks
        }
    }
    Row {
        anchors.top: heading.bottom
        anchors.topMargin: 2

        Repeater {
            id: cells

            model: row.powers.length

            CompareCell {
                id: cell

                required property int index

                width: row.columnWidth
                height: row.cellHeight
                colors: row.colors
                facts: row.facts.cells[cell.index] ?? blank.cell
                isLong: row.isLong
                zero: row.facts.zero
                rowName: row.facts.name
                isLit: row.lit !== "" && (row.powers[cell.index] ?? blank.power).id === row.lit
                powerName: (row.powers[cell.index] ?? blank.power).name
                checked: row.pinned === cell.index
                onIsPointedChanged: row.pointed(cell.index, cell.isPointed)
                onClicked: row.clicked(cell.index)
            }
        }
    }
    QtObject {
        id: blank

        property comparedCell cell
        property comparedName power
    }
}
