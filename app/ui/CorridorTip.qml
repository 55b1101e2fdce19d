// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Multivector.Data

// What is told of a corridor under the pointer: its name, and the section there.
Column {
    id: tip

    required property mapPalette colors
    required property CorridorView corridors
    required property string corridor // id
    required property int section // row
    required property string place // its name and what it is, two lines; empty: none

    spacing: 2

    Text {
        visible: tip.place !== ""
        width: parent.width
        text: tip.place.split("\n")[0]
        textFormat: Text.PlainText
        color: tip.colors.text
        font.pixelSize: 13
        font.weight: Font.DemiBold
        wrapMode: Text.Wrap
    }
    Text {
        visible: tip.place !== ""
        width: parent.width
        bottomPadding: tip.corridor !== "" ? 4 : 0
        text: tip.place.split("\n")[1] ?? ""
        textFormat: Text.PlainText
        color: tip.colors.textQuiet
        font.pixelSize: 11
        wrapMode: Text.Wrap
    }
    Text {
        visible: tip.corridor !== ""
        width: parent.width
        text: tip.corridors.nameOf(tip.corridor)
        textFormat: Text.PlainText
        color: tip.colors.text
        font.pixelSize: 13
        font.weight: Font.DemiBold
        wrapMode: Text.Wrap
    }
    Text {
        visible: tip.corridor !== ""
        width: parent.width
        text: tip.corridors.sectionName(tip.corridors.sectionId(tip.section))
        textFormat: Text.PlainText
        color: tip.colors.text
        font.pixelSize: 12
        wrapMode: Text.Wrap
    }
    Text {
        visible: tip.corridor !== ""
        width: parent.width
        text: tip.corridors.sectionText(tip.section)
        textFormat: Text.PlainText
        color: tip.colors.textQuiet
        font.pixelSize: 11
        wrapMode: Text.Wrap
    }
}
