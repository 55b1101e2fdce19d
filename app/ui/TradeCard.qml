// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Multivector.Data

// All that is known of the trade of a selected pair in the shown year.
ChromePanel {
    id: card

    required property TradeView trade
    required property string pair // "KAZ/CHN"; empty: none
    required property real maximumHeight
    // Asked anew whenever what is shown changes, as the number of pairs is announced with it.
    readonly property tradeFacts facts: card.trade.pairs >= 0 ? card.trade.facts(card.pair) : card.trade.facts("")
    readonly property list<tradeFacts> flows: {
        const flows = [];
        for (const flow of card.trade.pairs >= 0 ? ["exports", "imports", "turnover"] : []) {
            const facts = card.trade.facts(card.pair + "/" + flow);
            if (facts.id !== "")
                flows.push(facts);
        }
        return flows;
    }

    signal closed

    visible: card.facts.id !== ""
    implicitWidth: 280
    implicitHeight: Math.min(heading.y + heading.implicitHeight + 4 + content.height + 16, card.maximumHeight)
    Accessible.role: Accessible.Pane
    Accessible.name: card.facts.title

    component Quiet: Text {
        width: parent.width
        color: card.colors.textQuiet
        font.pixelSize: 11
        font.features: { "tnum": 1 }
        textFormat: Text.PlainText
        wrapMode: Text.Wrap
    }

    RowLayout {
        id: heading

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.leftMargin: 16
        anchors.rightMargin: 8
        y: 10
        spacing: 8

        Rectangle {
            Layout.preferredWidth: 12
            Layout.preferredHeight: 12
            radius: 6
            color: card.colors.power(card.facts.power)
        }
        Text {
            Layout.fillWidth: true
            text: card.facts.title
            textFormat: Text.PlainText
            color: card.colors.text
            font.pixelSize: 18
            font.weight: Font.DemiBold
            wrapMode: Text.Wrap
        }
        IconButton {
            Layout.alignment: Qt.AlignTop
            colors: card.colors
            text: qsTr("Deselect")
            shortcutText: "Esc"
            icon.source: "icons/close.svg"
            onClicked: card.closed()
        }
    }
    Flickable {
        id: flickable

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: heading.bottom
        anchors.bottom: parent.bottom
        anchors.leftMargin: 16
        anchors.rightMargin: 8
        anchors.topMargin: 4
        anchors.bottomMargin: 12
        contentHeight: content.height
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        activeFocusOnTab: contentHeight > height
        Accessible.name: qsTr("Figures of %1").arg(card.facts.title)
        Keys.onUpPressed: flickable.contentY = Math.max(0, flickable.contentY - 40)
        Keys.onDownPressed: flickable.contentY = Math.min(Math.max(0, flickable.contentHeight - flickable.height), flickable.contentY + 40)
        ScrollBar.vertical: ScrollBar {}

        Column {
            id: content

            width: flickable.width - 12
            spacing: 12

            // Nothing by these books, or too small to be among the largest.
            Column {
                visible: card.flows.length === 0
                width: parent.width
                spacing: 2

                Text {
                    text: card.facts.value
                    color: card.colors.text
                    font.pixelSize: 18
                    font.weight: Font.DemiBold
                }
                Quiet {
                    text: qsTr("Not shown for %1 by these books: %2").arg(card.facts.year).arg(TradeWords.basisName(card.trade.trade.basis))
                }
            }
            Repeater {
                model: card.flows

                Column {
                    id: flow

                    required property tradeFacts modelData

                    width: content.width
                    spacing: 2

                    Quiet {
                        text: flow.modelData.title === card.facts.title ? qsTr("Both ways in %1", "a year").arg(flow.modelData.year) : qsTr("%1 in %2", "a flow and a year").arg(flow.modelData.title).arg(flow.modelData.year)
                        font.weight: Font.DemiBold
                        color: flow.modelData.isOtherYear ? card.colors.warning : card.colors.textQuiet
                    }
                    Text {
                        text: flow.modelData.value
                        color: card.colors.text
                        font.pixelSize: 20
                        font.weight: Font.DemiBold
                        font.features: { "tnum": 1 }
                    }
                    Quiet {
                        visible: text !== ""
                        text: flow.modelData.reporter
                    }
                    Quiet {
                        visible: text !== ""
                        text: flow.modelData.remarks
                    }
                    Quiet {
                        visible: flow.modelData.gap !== ""
                        topPadding: 4
                        text: qsTr("Mirror gap")
                        font.weight: Font.DemiBold
                    }
                    Text {
                        width: parent.width
                        visible: flow.modelData.gap !== ""
                        text: flow.modelData.gap.replace("× ", "×\u00a0") // which belong together
                        textFormat: Text.PlainText
                        color: card.colors.text
                        font.pixelSize: 15
                        font.weight: Font.DemiBold
                        font.features: { "tnum": 1 }
                        wrapMode: Text.Wrap
                    }
                }
            }
            Column {
                visible: card.facts.figures.length > 0
                width: parent.width
                spacing: 8

                Rectangle {
                    width: parent.width
                    height: 1
                    color: card.colors.chromeLine
                }
                Quiet {
                    text: qsTr("All figures of %1", "of a year").arg(card.facts.year)
                    font.weight: Font.DemiBold
                }
                Repeater {
                    model: card.facts.figures

                    TradeFigureText {
                        required property tradeFigureFacts modelData

                        width: content.width
                        colors: card.colors
                        facts: modelData
                        hasSource: true
                    }
                }
            }
        }
    }
}
