// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Multivector.Data

// A face of the panel beside the map.
FocusScope {
    id: face

    required property mapPalette colors
    property bool isPicture: false // drawn to be copied: whole, and without what only serves to press
    property real fullHeight: 0 // pixels that show all of it, without scrolling
    property real leastWidth: 0 // the same
}
