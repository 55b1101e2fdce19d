// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls.Basic
import Multivector.Data

// A setting that is on or off, or one of several. What is on is said from outside: a click only asks.
AbstractButton {
    id: option

    required property mapPalette colors
    required property bool isOn
    property bool isOneOfSeveral: false
    property string detail: "" // written below
    property string hint: "" // told as a tooltip
    property color swatch: "transparent"

    implicitWidth: 200
    implicitHeight: option.detail === "" ? 32 : detailText.y + detailText.implicitHeight + 6
    hoverEnabled: true
    focusPolicy: Qt.TabFocus
    opacity: option.enabled ? 1 : 0.5
    Accessible.role: option.isOneOfSeveral ? Accessible.RadioButton : Accessible.CheckBox
    Accessible.name: option.text
    Accessible.description: option.detail !== "" ? option.detail : option.hint
    Accessible.checkable: true
    Accessible.checked: option.isOn
    // What is written out needs no tooltip, unless it is cut short.
    ToolTip.visible: option.hovered && (option.hint !== "" || caption.truncated)
    ToolTip.delay: 600
    ToolTip.text: option.hint !== "" ? option.hint : option.text
    Keys.onReturnPressed: option.clicked()
    Keys.onEnterPressed: option.clicked()

    background: Rectangle {
        radius: 6
        color: option.hovered ? option.colors.hover : "transparent"
        border.width: option.visualFocus ? 2 : 0
        border.color: option.colors.focus
    }

    Rectangle {
        x: 8
        y: 8
        width: 16
        height: 16
        radius: option.isOneOfSeveral ? 8 : 4
        color: option.isOn && !option.isOneOfSeveral ? option.colors.text : "transparent"
        border.width: 1.5
        border.color: option.isOn ? option.colors.text : option.colors.textQuiet

        Rectangle {
            anchors.centerIn: parent
            visible: option.isOn && option.isOneOfSeveral
            width: 8
            height: 8
            radius: 4
            color: option.colors.text
        }
        Text {
            anchors.centerIn: parent
            visible: option.isOn && !option.isOneOfSeveral
            text: "✓"
            color: option.colors.sea
            font.pixelSize: 12
            font.weight: Font.Bold
        }
    }
    Rectangle {
        id: dot

        x: 32
        y: 10
        visible: option.swatch.a > 0
        width: 12
        height: 12
        radius: 6
        color: option.swatch
    }
    Text {
        id: caption

        x: dot.visible ? 52 : 32
        y: 8
        width: option.width - caption.x - 8
        text: option.text
        textFormat: Text.PlainText
        color: option.colors.text
        font.pixelSize: 13
        elide: Text.ElideRight
    }
    Text {
        id: detailText

        x: caption.x
        y: 26
        width: caption.width
        visible: option.detail !== ""
        text: option.detail
        color: option.colors.textQuiet
        font.pixelSize: 11
        wrapMode: Text.Wrap
    }
}
