// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls.Basic
import Multivector.Data

// What a row says of one power: the value, its bar, its year and who counted.
AbstractButton {
    id: cell

    required property mapPalette colors
    required property comparedCell facts
    required property real zero // where bars begin, a part of the width
    required property bool isLong // the row's values need two lines
    required property string rowName
    required property string powerName
    property bool isLit: false // with its column
    readonly property bool isPointed: cell.hovered || cell.visualFocus

    component Fine: Text {
        x: 6
        width: cell.width - 12
        textFormat: Text.PlainText
        color: cell.colors.textQuiet
        font.pixelSize: 10
        font.features: { "tnum": 1 }
        elide: Text.ElideRight
    }

    hoverEnabled: true
    focusPolicy: Qt.ClickFocus // the arrow keys bring it here
    implicitHeight: 60
    Accessible.role: Accessible.Cell
    Accessible.name: qsTr("%1, %2: %3", "a measure, a power and the value").arg(cell.rowName).arg(cell.powerName).arg(cell.facts.text)
    Accessible.description: [cell.facts.period, cell.facts.reporter, cell.facts.remarks].filter(text => text !== "").join("; ")
    Keys.onReturnPressed: cell.clicked()
    Keys.onEnterPressed: cell.clicked()

    background: Rectangle {
        radius: cell.hovered || cell.checked ? 4 : 0
        color: cell.hovered || cell.checked ? cell.colors.hover : cell.isLit ? Qt.alpha(cell.colors.hover, cell.colors.hover.a * 0.5) : "transparent"
        border.width: cell.visualFocus ? 2 : 0
        border.color: cell.colors.focus
    }

    Text {
        id: value

        x: 6
        y: 4
        width: cell.width - 12
        height: cell.isLong ? 28 : 17
        text: cell.facts.text
        textFormat: Text.PlainText
        color: cell.facts.hasValue ? cell.colors.text : cell.colors.textQuiet
        font.pixelSize: cell.facts.hasValue && !cell.isLong ? 13 : 11
        font.weight: cell.facts.hasValue ? Font.DemiBold : Font.Normal
        font.italic: !cell.facts.hasValue
        font.features: { "tnum": 1 }
        lineHeight: 0.9
        maximumLineCount: 2
        wrapMode: cell.isLong || !cell.facts.hasValue ? Text.Wrap : Text.NoWrap
        elide: Text.ElideRight
    }
    Rectangle {
        x: 6
        y: value.y + value.height + 3
        visible: cell.facts.hasBar
        width: cell.width - 12
        height: 4
        radius: 2
        color: cell.colors.hover

        // Hollow where the figure is of low confidence.
        Rectangle {
            visible: cell.facts.barTo > cell.facts.barFrom // zero has none
            x: cell.facts.barFrom * parent.width
            width: Math.max(2, (cell.facts.barTo - cell.facts.barFrom) * parent.width)
            height: parent.height
            radius: 2
            color: cell.facts.isLow ? "transparent" : cell.colors.power(cell.facts.power)
            border.width: cell.facts.isLow ? 1 : 0
            border.color: cell.colors.power(cell.facts.power)
        }
        Rectangle {
            visible: cell.zero > 0
            x: cell.zero * parent.width
            y: -2
            width: 1
            height: parent.height + 4
            color: cell.colors.textQuiet
        }
    }
    Fine {
        id: year

        y: value.y + value.height + (cell.facts.hasBar ? 10 : 2)
        text: cell.facts.period + (cell.facts.period !== "" && cell.facts.marks !== "" ? " " : "") + cell.facts.marks
        color: cell.facts.differsInYear ? cell.colors.warning : cell.colors.textQuiet
    }
    Fine {
        y: year.text !== "" ? year.y + 13 : year.y
        text: cell.facts.reporter
    }
}
