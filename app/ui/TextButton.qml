// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls.Basic
import Multivector.Data

// A button with a word on it.
Button {
    id: button

    required property mapPalette colors
    property bool isPrimary: false

    implicitHeight: 36
    leftPadding: 16
    rightPadding: 16
    hoverEnabled: true
    Accessible.name: button.text

    contentItem: Text {
        text: button.text
        color: button.isPrimary ? button.colors.sea : button.colors.text
        font.pixelSize: 13
        font.weight: Font.Medium
        horizontalAlignment: Text.AlignHCenter
        verticalAlignment: Text.AlignVCenter
    }
    background: Rectangle {
        radius: 6
        color: button.isPrimary ? (button.hovered ? Qt.lighter(button.colors.focus, 1.1) : button.colors.focus) : (button.hovered ? button.colors.hover : "transparent")
        border.width: button.visualFocus ? 2 : 1
        border.color: button.visualFocus ? button.colors.text : button.colors.chromeLine
    }
}
