// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Multivector.Data

// One figure of a trade table: what was counted, and by whom.
Column {
    id: figure

    required property mapPalette colors
    required property tradeFigureFacts facts
    property bool hasSource: false // its source, note and link, too

    // Text that can be copied where it is more than a glance.
    component Line: TextEdit {
        width: figure.width
        readOnly: true
        selectByMouse: figure.hasSource
        activeFocusOnPress: figure.hasSource
        textFormat: TextEdit.PlainText
        color: figure.colors.textQuiet
        selectionColor: figure.colors.focus
        selectedTextColor: figure.colors.sea
        font.pixelSize: 11
        wrapMode: TextEdit.Wrap
        Accessible.role: Accessible.StaticText
        Accessible.name: text
    }

    spacing: 1

    Line {
        text: figure.facts.flow + ": " + figure.facts.value + (figure.facts.isLow ? ", " + qsTr("low confidence") : "")
        color: figure.colors.text
        font.pixelSize: 12
        font.features: { "tnum": 1 }
    }
    Line {
        text: qsTr("%1, %2", "a reporter and on which side they stand").arg(figure.facts.reporter).arg(figure.facts.side)
    }
    Line {
        visible: figure.facts.original !== ""
        text: qsTr("printed as %1").arg(figure.facts.original)
        font.features: { "tnum": 1 }
    }
    Line {
        visible: figure.hasSource && figure.facts.source !== ""
        text: figure.facts.source
    }
    Line {
        visible: figure.hasSource && figure.facts.note !== ""
        text: figure.facts.note
    }
    Line {
        visible: figure.hasSource && figure.facts.link !== ""
        text: figure.facts.link
        wrapMode: TextEdit.WrapAnywhere
    }
}
