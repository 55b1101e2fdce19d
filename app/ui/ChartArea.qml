// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Multivector.Data

// One of the charts of a comparison, and the choice of which.
ColumnLayout {
    id: area

    required property mapPalette colors
    required property TradeCharts charts
    required property string kind // "years", "states", "shares"; empty: none
    required property real chartHeight
    property bool isPicture: false // without the choice
    property string lit: "" // id of a power
    property string litPlace: "" // code of a state
    property string marked: "" // year
    readonly property LineDiagram years: loader.item as LineDiagram
    readonly property BarDiagram states: loader.item as BarDiagram
    readonly property DonutDiagram shares: loader.item as DonutDiagram
    readonly property string pointed: area.years ? area.years.pointed : area.states ? area.states.pointed : area.shares ? area.shares.pointed : ""
    readonly property string pointedPlace: area.states ? area.states.pointedPlace : ""

    signal kindChosen(word: string)
    signal yearChosen(year: int)
    signal stateChosen(code: string)

    spacing: 4

    OptionChips {
        Layout.fillWidth: true
        visible: !area.isPicture
        colors: area.colors
        label: qsTr("Chart")
        options: [
            { "word": "years", "name": qsTr("Years"), "detail": qsTr("A line a power over all years") },
            { "word": "states", "name": qsTr("States"), "detail": qsTr("Bars of one year, state by state") },
            { "word": "shares", "name": qsTr("Shares"), "detail": qsTr("Whose part in the trade how large is") },
            { "word": "", "name": qsTr("None"), "detail": qsTr("The table alone") }
        ]
        current: area.kind
        onChosen: word => area.kindChosen(word)
    }
    Text {
        Layout.fillWidth: true
        visible: area.kind !== ""
        text: area.kind === "years" ? area.charts.heading : qsTr("%1, %2", "a heading and a year").arg(area.charts.heading).arg(area.charts.shareYear)
        textFormat: Text.PlainText
        color: area.colors.textQuiet
        font.pixelSize: 11
        font.features: { "tnum": 1 }
        elide: Text.ElideRight
    }
    Loader {
        id: loader

        Layout.fillWidth: true
        Layout.preferredHeight: area.shares ? Math.max(area.shares.implicitHeight, 120) : area.chartHeight
        visible: area.kind !== ""
        active: area.kind !== ""
        sourceComponent: area.kind === "states" ? statesChart : area.kind === "shares" ? sharesChart : yearsChart
    }
    Component {
        id: yearsChart

        LineDiagram {
            colors: area.colors
            label: area.charts.heading
            lines: area.charts.lines
            places: area.charts.years
            scale: area.charts.lineScale
            lit: area.lit
            marked: area.marked
            onChosen: place => area.yearChosen(Number(place))
        }
    }
    Component {
        id: statesChart

        BarDiagram {
            colors: area.colors
            label: area.charts.heading
            lines: area.charts.bars
            places: area.charts.states
            codes: area.charts.stateCodes
            scale: area.charts.barScale
            lit: area.lit
            litPlace: area.litPlace
            onChosen: code => area.stateChosen(code)
        }
    }
    Component {
        id: sharesChart

        DonutDiagram {
            colors: area.colors
            label: qsTr("Shares in the trade")
            slices: area.charts.slices
            whole: area.charts.whole
            year: String(area.charts.shareYear)
            without: area.charts.without
            lit: area.lit
        }
    }
}
