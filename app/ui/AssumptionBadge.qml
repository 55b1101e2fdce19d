// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Multivector.Data

// Says that the picture shows what would be, not what is.
Rectangle {
    id: badge

    required property mapPalette colors
    required property string text // empty: nothing is assumed
    required property real maximumWidth

    visible: badge.text !== ""
    width: Math.min(words.implicitWidth + 24, badge.maximumWidth)
    height: words.implicitHeight + 14
    radius: 6
    color: badge.colors.warning
    Accessible.role: Accessible.AlertMessage
    Accessible.name: badge.text

    Text {
        id: words

        x: 12
        y: 7
        width: badge.width - 24
        text: badge.text
        textFormat: Text.PlainText
        color: badge.colors.sea
        font.pixelSize: 13
        font.weight: Font.DemiBold
        wrapMode: Text.Wrap
        maximumLineCount: 3
        elide: Text.ElideRight
    }
}
