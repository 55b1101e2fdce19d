// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls.Basic
import Multivector.Data

// A few words of which one holds, or several. Which is said from outside: a click only asks.
Flow {
    id: chips

    required property mapPalette colors
    required property list<var> options // of { word, name, detail }
    property string current: "" // word
    property bool isSeveral: false
    property list<string> several: [] // words, where more than one may hold
    required property string label // of the group, for screen readers

    signal chosen(word: string)

    spacing: 4
    Accessible.role: Accessible.Grouping
    Accessible.name: chips.label

    Repeater {
        model: chips.options

        AbstractButton {
            id: chip

            required property var modelData
            readonly property bool isOn: chips.isSeveral ? chips.several.includes(chip.modelData.word) : chip.modelData.word === chips.current

            implicitWidth: caption.implicitWidth + 24
            implicitHeight: 32
            hoverEnabled: true
            focusPolicy: Qt.TabFocus
            text: chip.modelData.name
            Accessible.role: chips.isSeveral ? Accessible.CheckBox : Accessible.RadioButton
            Accessible.name: chips.label + ": " + chip.text
            Accessible.description: chip.modelData.detail
            Accessible.checkable: true
            Accessible.checked: chip.isOn
            Keys.onReturnPressed: chip.clicked()
            Keys.onEnterPressed: chip.clicked()
            ToolTip.visible: chip.hovered && chip.modelData.detail !== ""
            ToolTip.delay: 600
            ToolTip.text: chip.modelData.detail
            onClicked: chips.chosen(chip.modelData.word)
            background: Rectangle {
                radius: 6
                color: chip.isOn ? chips.colors.text : chip.hovered ? chips.colors.hover : "transparent"
                border.width: chip.visualFocus ? 2 : 1
                border.color: chip.visualFocus ? chips.colors.focus : chip.isOn ? chips.colors.text : chips.colors.chromeLine
            }
            contentItem: Text {
                id: caption

                text: chip.text
                color: chip.isOn ? chips.colors.sea : chips.colors.text
                font.pixelSize: 12
                horizontalAlignment: Text.AlignHCenter
                verticalAlignment: Text.AlignVCenter
            }
        }
    }
}
