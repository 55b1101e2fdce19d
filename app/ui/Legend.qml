// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Multivector.Data
import Multivector.Layers

// What the colours of the land mean; the colours come from where the map's come from.
Grid {
    id: legend

    required property atlasHandle atlas
    required property mapPalette colors
    required property string language
    property real fontPixelSize: 12

    flow: Grid.TopToBottom
    columns: 2
    rows: 4
    rowSpacing: 6
    columnSpacing: 18
    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("Legend")

    LegendEntry {
        visible: legend.atlas.hasCentralAsia()
        colors: legend.colors
        fontPixelSize: legend.fontPixelSize
        land: legend.colors.five
        outline: legend.colors.fiveLine
        label: qsTr("Central Asia")
    }
    Repeater {
        model: legend.atlas.powers()

        LegendEntry {
            required property string modelData

            colors: legend.colors
            fontPixelSize: legend.fontPixelSize
            land: LandColors.tinted(legend.colors, modelData)
            outline: legend.colors.power(modelData)
            label: legend.atlas.powerName(modelData, legend.language)
        }
    }
}
