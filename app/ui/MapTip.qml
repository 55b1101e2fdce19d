// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Multivector.Data

// What is under the pointer: a meeting, a flow of trade with its counts, a border with its lengths, or a country's name
// and what fills it.
ChromePanel {
    id: tip

    required property atlasHandle atlas
    required property string language
    required property string country // code
    required property string border // id; goes before the country
    required property string flow // id; goes before the border
    required property string meeting // id; goes before all else
    required property TradeView trade
    required property MeetingView meetings
    required property CorridorView corridors
    required property int corridor // row; -1: none. Goes before borders and countries
    required property int section // row
    required property string place // its name and what it is, two lines; goes before the corridor
    required property string claim // what the viewpoint says of the land; may be empty
    readonly property borderFacts facts: tip.atlas.borderFacts(tip.border, tip.language)
    readonly property meetingFacts meetingFacts: tip.meetings.facts(tip.meeting)
    readonly property bool isMeeting: tip.meetingFacts.id !== ""
    readonly property bool isCorridor: !tip.isMeeting && !tip.isFlow && (tip.corridor >= 0 || tip.place !== "")
    readonly property bool isBorder: !tip.isMeeting && !tip.isFlow && !tip.isCorridor && tip.facts.id !== ""
    // Asked anew whenever what is shown changes, as the number of pairs is announced with it.
    readonly property bool isFlow: !tip.isMeeting && tip.trade.pairs >= 0 && tip.flow !== "" && tip.trade.facts(tip.flow).id !== ""
    readonly property bool isOther: tip.isMeeting || tip.isFlow || tip.isCorridor // neither border nor country
    readonly property string fillText: !tip.isOther && !tip.isBorder && tip.trade.pairs >= 0 && tip.country !== "" ? tip.trade.fillText(tip.country) : ""

    width: content.width + 20
    height: content.height + 14
    isLookedThrough: true
    radius: 6

    Column {
        id: content

        x: 10
        y: 7
        width: tip.isOther || lengthText.visible || claimText.visible || fillLine.visible ? 300 : Math.min(300, title.implicitWidth)
        spacing: 4

        Loader {
            active: tip.isMeeting
            visible: active
            sourceComponent: MeetingTip {
                width: 300
                colors: tip.colors
                facts: tip.meetingFacts
            }
        }
        Loader {
            active: tip.isFlow
            visible: active
            sourceComponent: TradeTip {
                width: 300
                colors: tip.colors
                facts: tip.trade.pairs >= 0 ? tip.trade.facts(tip.flow) : tip.trade.facts("")
            }
        }
        Loader {
            active: tip.isCorridor
            visible: active
            sourceComponent: CorridorTip {
                width: 300
                colors: tip.colors
                corridors: tip.corridors
                corridor: tip.corridors.entries[tip.corridor]?.id ?? ""
                section: tip.section
                place: tip.place
            }
        }
        Text {
            id: title

            visible: !tip.isOther
            width: Math.min(implicitWidth, 300)
            text: tip.isBorder ? tip.facts.nameA + " – " + tip.facts.nameB : tip.atlas.nameOf(tip.country, tip.language)
            textFormat: Text.PlainText
            color: tip.colors.text
            font.pixelSize: tip.isBorder ? 13 : 12
            font.weight: tip.isBorder ? Font.DemiBold : Font.Normal
            wrapMode: Text.Wrap
        }
        Text {
            id: claimText

            visible: !tip.isOther && tip.claim !== ""
            width: 300
            text: tip.claim
            textFormat: Text.PlainText
            color: tip.colors.textQuiet
            font.pixelSize: 11
            wrapMode: Text.Wrap
        }
        Text {
            id: fillLine

            visible: tip.fillText !== ""
            width: 300
            text: tip.fillText
            textFormat: Text.PlainText
            color: tip.colors.text
            font.pixelSize: 12
            font.features: { "tnum": 1 }
            wrapMode: Text.Wrap
        }
        Row {
            visible: tip.isBorder
            spacing: 8

            Text {
                id: lengthText

                visible: tip.isBorder
                text: tip.facts.length
                color: tip.colors.text
                font.pixelSize: 18
                font.weight: Font.DemiBold
                font.features: { "tnum": 1 }
            }
            Text {
                anchors.baseline: lengthText.baseline
                text: tip.facts.computed
                color: tip.colors.textQuiet
                font.pixelSize: 11
            }
        }
        Text {
            visible: tip.isBorder && tip.facts.remarks !== ""
            width: 300
            text: tip.facts.remarks
            color: tip.colors.textQuiet
            font.pixelSize: 11
            wrapMode: Text.Wrap
        }
        Text {
            visible: tip.isBorder && tip.facts.stated.length > 0
            topPadding: 4
            text: qsTr("Stated")
            color: tip.colors.textQuiet
            font.pixelSize: 11
            font.weight: Font.DemiBold
        }
        Repeater {
            model: tip.isBorder ? tip.facts.stated : []

            Text {
                required property string modelData

                width: 300
                text: modelData
                textFormat: Text.PlainText
                color: tip.colors.text
                font.pixelSize: 12
                font.features: { "tnum": 1 }
                wrapMode: Text.Wrap
            }
        }
        Text {
            visible: tip.isBorder && tip.facts.why !== ""
            width: 300
            topPadding: 2
            text: tip.facts.why
            color: tip.colors.textQuiet
            font.pixelSize: 11
            wrapMode: Text.Wrap
        }
    }
}
