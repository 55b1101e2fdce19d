// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls.Basic
import Multivector.Data

// A menu in the program's dress.
Menu {
    id: menu

    required property mapPalette colors

    implicitWidth: 272
    padding: 6
    delegate: ChromeMenuItem {
        colors: menu.colors
    }
    background: Rectangle {
        implicitWidth: 272
        radius: 8
        color: menu.colors.isDark ? Qt.lighter(menu.colors.sea, 1.25) : menu.colors.land
        border.width: 1
        border.color: menu.colors.chromeLine
    }
}
