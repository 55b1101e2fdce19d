// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Multivector.Data

// A meeting in a few lines: whose, which, when and where, and what came of it.
Column {
    id: tip

    required property mapPalette colors
    required property meetingFacts facts

    component Line: Text {
        width: tip.width
        visible: text !== ""
        color: tip.colors.textQuiet
        font.pixelSize: 11
        font.features: { "tnum": 1 }
        textFormat: Text.PlainText
        wrapMode: Text.Wrap
    }

    spacing: 4

    Line {
        text: tip.facts.format
        color: tip.colors.text
        font.pixelSize: 13
        font.weight: Font.DemiBold
    }
    Line {
        text: [tip.facts.title, tip.facts.date, tip.facts.place].filter(part => part !== "").join(" · ")
        color: tip.colors.text
        font.pixelSize: 12
    }
    Line {
        text: tip.facts.look === MeetingLook.Filled ? "" : tip.facts.state
        color: tip.colors.warning
        font.weight: Font.DemiBold
    }
    Line {
        text: tip.facts.outcome
    }
    Line {
        text: tip.facts.circle
    }
}
