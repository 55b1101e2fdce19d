// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls.Basic
import Multivector.Data

// "3 more ▾": shows what is folded away, and folds it again.
AbstractButton {
    id: fold

    required property mapPalette colors
    required property bool isUnfolded

    implicitWidth: caption.implicitWidth + 12
    implicitHeight: 32
    hoverEnabled: true
    focusPolicy: Qt.TabFocus
    Accessible.role: Accessible.Button
    Accessible.name: fold.text
    Keys.onReturnPressed: fold.clicked()
    Keys.onEnterPressed: fold.clicked()
    background: Rectangle {
        x: -6
        radius: 4
        width: fold.width + 6
        height: fold.height
        color: fold.hovered ? fold.colors.hover : "transparent"
        border.width: fold.visualFocus ? 2 : 0
        border.color: fold.colors.focus
    }
    contentItem: Text {
        id: caption

        text: fold.text + (fold.isUnfolded ? " ▴" : " ▾")
        color: fold.colors.textQuiet
        font.pixelSize: 11
        verticalAlignment: Text.AlignVCenter
    }
}
