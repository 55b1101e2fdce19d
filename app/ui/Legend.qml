// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Multivector.Data
import Multivector.Layers

// What the colours of the land and the lines mean; the colours come from where the map's come from. In the window a
// power is selected by its entry.
Grid {
    id: legend

    required property atlasHandle atlas
    required property mapPalette colors
    required property string language
    property TradeView trade: null // null: the picture has none
    property CorridorView corridors: null // null: the picture has none
    property bool hasPlaces: false // along corridors
    property MeetingView meetings: null // null: the picture has none
    property bool hasBorders: false
    property bool hasLengths: true // along the borders
    property bool hasWidths: true // what the widths of flows and corridors stand for
    property bool isInteractive: false
    property bool isWide: false // its parts beside one another
    property string power: "" // id of the selected one
    readonly property bool hasGroups: legend.atlas.hasCentralAsia() || legend.atlas.powers().length > 0

    signal chosen(power: string)

    columns: !legend.isWide ? 1 : legend.corridors !== null ? 3 : 2
    columnSpacing: 24
    rowSpacing: legend.isInteractive ? 2 : 8
    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("Legend")

    Column {
        spacing: legend.isInteractive ? 2 : 8

        Grid {
            flow: Grid.TopToBottom
            columns: 2
            rows: 4
            rowSpacing: legend.isInteractive ? 0 : 6
            columnSpacing: 18

            LegendEntry {
                visible: legend.atlas.hasCentralAsia()
                colors: legend.colors
                land: legend.colors.five
                outline: legend.colors.fiveLine
                label: qsTr("Central Asia")
                height: legend.isInteractive ? 32 : implicitHeight
            }
            Repeater {
                model: legend.atlas.powers()

                LegendEntry {
                    required property string modelData

                    colors: legend.colors
                    land: LandColors.tinted(legend.colors, modelData)
                    outline: legend.colors.power(modelData)
                    label: legend.atlas.powerName(modelData, legend.language)
                    height: legend.isInteractive ? 32 : implicitHeight
                    isInteractive: legend.isInteractive
                    isSelected: legend.power === modelData
                    onClicked: legend.chosen(modelData)
                }
            }
        }
        Row {
            visible: legend.hasBorders || hatchEntry.visible
            spacing: 18

            LegendEntry {
                visible: legend.hasBorders
                colors: legend.colors
                kind: LegendEntry.Border
                land: "transparent"
                outline: legend.colors.border
                label: legend.hasLengths ? qsTr("shared border, with its length") : qsTr("shared border")
                height: legend.isInteractive ? 28 : implicitHeight
            }
            LegendEntry {
                id: hatchEntry

                visible: legend.atlas.hasDisputed()
                colors: legend.colors
                kind: LegendEntry.Hatch
                land: legend.colors.land
                outline: legend.colors.hatch
                label: qsTr("disputed")
                height: legend.isInteractive ? 28 : implicitHeight
            }
        }
        Loader {
            active: legend.meetings !== null && legend.meetings.hasTable && (legend.isInteractive || legend.meetings.shown.length > 0)
            visible: active
            sourceComponent: MeetingLegend {
                marks: legend.isInteractive ? legend.meetings.marks : legend.meetings.shown
                colors: legend.colors
            }
        }
    }
    Loader {
        active: legend.corridors !== null && legend.corridors.marks !== undefined && legend.corridors.hasTable
        visible: active
        sourceComponent: CorridorLegend {
            corridors: legend.corridors
            colors: legend.colors
            hasPlaces: legend.hasPlaces
            hasWidths: legend.hasWidths
            isWide: legend.isWide
        }
    }
    Loader {
        active: legend.trade !== null && legend.trade.hasTable
        visible: active
        sourceComponent: TradeLegend {
            trade: legend.trade
            colors: legend.colors
            hasWidths: legend.hasWidths
            isWide: legend.isWide
        }
    }
}
