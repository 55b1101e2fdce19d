// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Multivector.Data

// What is under the pointer: a country's name, or a border with its lengths.
ChromePanel {
    id: tip

    required property atlasHandle atlas
    required property string language
    required property string country // code
    required property string border // id; goes first
    required property string claim // what the viewpoint says of the land; may be empty
    readonly property borderFacts facts: tip.atlas.borderFacts(tip.border, tip.language)
    readonly property bool isBorder: tip.facts.id !== ""

    width: content.width + 20
    height: content.height + 14
    isLookedThrough: true
    radius: 6

    Column {
        id: content

        x: 10
        y: 7
        width: Math.min(300, Math.max(title.implicitWidth, lengthText.visible ? 300 : 0, claimText.visible ? 300 : 0))
        spacing: 4

        Text {
            id: title

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

            visible: tip.claim !== ""
            width: 300
            text: tip.claim
            textFormat: Text.PlainText
            color: tip.colors.textQuiet
            font.pixelSize: 11
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
            visible: tip.facts.stated.length > 0
            topPadding: 4
            text: qsTr("Stated")
            color: tip.colors.textQuiet
            font.pixelSize: 11
            font.weight: Font.DemiBold
        }
        Repeater {
            model: tip.facts.stated

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
