// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Multivector.Data

// A flow of trade in a few lines: its value, who counted it and for which year, and what others counted.
Column {
    id: tip

    required property mapPalette colors
    required property tradeFacts facts
    readonly property list<tradeFigureFacts> others: tip.facts.figures.filter(figure => !figure.isChosen)
    readonly property list<tradeFigureFacts> chosen: tip.facts.figures.filter(figure => figure.isChosen)
    readonly property int maximum: 5 // other counts; the card beside the map has all

    component Quiet: Text {
        width: tip.width
        color: tip.colors.textQuiet
        font.pixelSize: 11
        font.features: { "tnum": 1 }
        textFormat: Text.PlainText
        wrapMode: Text.Wrap
    }

    spacing: 4

    Text {
        width: tip.width
        text: tip.facts.title
        textFormat: Text.PlainText
        color: tip.colors.text
        font.pixelSize: 13
        font.weight: Font.DemiBold
        wrapMode: Text.Wrap
    }
    Row {
        spacing: 8

        Text {
            id: valueText

            text: tip.facts.value
            color: tip.colors.text
            font.pixelSize: 18
            font.weight: Font.DemiBold
            font.features: { "tnum": 1 }
        }
        Text {
            anchors.baseline: valueText.baseline
            text: tip.facts.year
            color: tip.facts.isOtherYear ? tip.colors.warning : tip.colors.textQuiet
            font.pixelSize: 13
            font.weight: tip.facts.isOtherYear ? Font.DemiBold : Font.Normal
            font.features: { "tnum": 1 }
        }
    }
    Quiet {
        visible: text !== ""
        text: tip.facts.reporter
        color: tip.colors.text
        font.pixelSize: 12
    }
    Quiet {
        visible: text !== ""
        text: tip.facts.remarks
    }
    Quiet {
        visible: text !== ""
        text: tip.facts.gap
        color: tip.colors.text
        font.pixelSize: 12
    }
    Quiet {
        visible: tip.others.length > 0
        topPadding: 4
        text: qsTr("Other counts")
        font.weight: Font.DemiBold
    }
    Repeater {
        model: tip.others.slice(0, tip.maximum)

        TradeFigureText {
            required property tradeFigureFacts modelData

            width: tip.width
            colors: tip.colors
            facts: modelData
        }
    }
    Quiet {
        visible: tip.others.length > tip.maximum
        text: qsTr("and %n more: a click shows them all", "", tip.others.length - tip.maximum)
    }
    Quiet {
        visible: tip.chosen.length > 0
        topPadding: 4
        text: qsTr("Source")
        font.weight: Font.DemiBold
    }
    Repeater {
        model: tip.chosen

        Quiet {
            required property tradeFigureFacts modelData

            text: modelData.source + (modelData.note !== "" ? ". " + modelData.note : "")
        }
    }
}
