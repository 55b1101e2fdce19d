// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls.Basic
import Multivector.Data

// A whole number that is typed, or stepped by arrow keys and wheel.
SpinBox {
    id: spin

    required property mapPalette colors
    required property string label

    implicitWidth: 108
    implicitHeight: 32
    editable: true
    wheelEnabled: true
    leftPadding: 8
    rightPadding: 8
    font.pixelSize: 12
    Accessible.name: spin.label
    ToolTip.visible: spin.hovered
    ToolTip.delay: 600
    ToolTip.text: spin.label

    contentItem: TextInput {
        leftPadding: 24
        rightPadding: 24
        text: spin.displayText
        color: spin.colors.text
        selectionColor: spin.colors.focus
        selectedTextColor: spin.colors.sea
        selectByMouse: true
        font.pixelSize: 12
        font.features: { "tnum": 1 }
        horizontalAlignment: Text.AlignHCenter
        verticalAlignment: Text.AlignVCenter
        readOnly: !spin.editable
        validator: spin.validator
        inputMethodHints: Qt.ImhDigitsOnly
        Accessible.name: spin.label
    }
    down.indicator: Text {
        x: 0
        width: 32
        height: spin.height
        text: "−"
        color: spin.value > spin.from ? spin.colors.text : spin.colors.textQuiet
        font.pixelSize: 15
        horizontalAlignment: Text.AlignHCenter
        verticalAlignment: Text.AlignVCenter
    }
    up.indicator: Text {
        x: spin.width - width
        width: 32
        height: spin.height
        text: "+"
        color: spin.value < spin.to ? spin.colors.text : spin.colors.textQuiet
        font.pixelSize: 15
        horizontalAlignment: Text.AlignHCenter
        verticalAlignment: Text.AlignVCenter
    }
    background: Rectangle {
        radius: 6
        color: spin.hovered ? spin.colors.hover : "transparent"
        border.width: spin.activeFocus ? 2 : 1
        border.color: spin.activeFocus ? spin.colors.focus : spin.colors.chromeLine
    }
}
