// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls.Basic
import Multivector.Data

// A choice that unfolds, in the program's dress. What is chosen is said from outside.
ComboBox {
    id: combo

    required property mapPalette colors
    required property list<var> options // of { word, name }
    required property string current // word
    required property string label // for screen readers

    signal chosen(word: string)

    implicitHeight: 32
    hoverEnabled: true
    focusPolicy: Qt.TabFocus
    model: combo.options
    textRole: "name"
    valueRole: "word"
    currentIndex: Math.max(0, combo.options.findIndex(option => option.word === combo.current))
    Accessible.name: combo.label + ": " + combo.displayText
    onActivated: index => combo.chosen(combo.options[index].word)

    background: Rectangle {
        radius: 6
        color: combo.hovered || combo.popup.visible ? combo.colors.hover : "transparent"
        border.width: combo.visualFocus ? 2 : 1
        border.color: combo.visualFocus ? combo.colors.focus : combo.colors.chromeLine
    }
    contentItem: Text {
        leftPadding: 10
        rightPadding: 24
        text: combo.displayText
        textFormat: Text.PlainText
        color: combo.colors.text
        font.pixelSize: 12
        font.features: { "tnum": 1 }
        verticalAlignment: Text.AlignVCenter
        elide: Text.ElideRight
    }
    indicator: Text {
        x: combo.width - width - 10
        anchors.verticalCenter: parent.verticalCenter
        text: "▾"
        color: combo.colors.textQuiet
        font.pixelSize: 12
    }
    delegate: ItemDelegate {
        id: entry

        required property int index
        required property var modelData

        width: ListView.view.width
        height: 32
        Accessible.name: entry.modelData.name
        highlighted: combo.highlightedIndex === entry.index
        background: Rectangle {
            radius: 6
            color: entry.highlighted ? combo.colors.hover : "transparent"
        }
        contentItem: Text {
            text: entry.modelData.name
            textFormat: Text.PlainText
            color: entry.index === combo.currentIndex ? combo.colors.focus : combo.colors.text
            font.pixelSize: 12
            font.features: { "tnum": 1 }
            verticalAlignment: Text.AlignVCenter
            elide: Text.ElideRight
        }
    }
    popup: Popup {
        y: combo.height + 4
        width: Math.max(combo.width, 128)
        height: Math.min(contentItem.implicitHeight + 12, 280)
        padding: 6
        margins: 8
        background: Rectangle {
            radius: 8
            color: combo.colors.isDark ? Qt.lighter(combo.colors.sea, 1.25) : combo.colors.land
            border.width: 1
            border.color: combo.colors.chromeLine
        }
        contentItem: ListView {
            implicitHeight: contentHeight
            clip: true
            model: combo.popup.visible ? combo.delegateModel : null
            currentIndex: combo.highlightedIndex
            Accessible.name: combo.label
            ScrollBar.vertical: ScrollBar {}
        }
    }
}
