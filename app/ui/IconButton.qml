// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls.Basic
import Multivector.Data

// A button that is an icon; its text is its tooltip and its name for screen readers.
ToolButton {
    id: button

    required property mapPalette colors
    property string shortcutText: ""

    implicitWidth: 36
    implicitHeight: 36
    hoverEnabled: true
    focusPolicy: Qt.TabFocus
    icon.width: 20
    icon.height: 20
    icon.color: button.colors.text
    display: AbstractButton.IconOnly
    Accessible.name: button.text
    Accessible.role: Accessible.Button
    ToolTip.visible: button.hovered && !button.down
    ToolTip.delay: 600
    ToolTip.text: button.shortcutText === "" ? button.text : button.text + "  " + button.shortcutText

    background: Rectangle {
        radius: 6
        color: button.hovered || button.down ? button.colors.hover : "transparent"
        border.width: button.visualFocus ? 2 : 0
        border.color: button.colors.focus
    }
}
