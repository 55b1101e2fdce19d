// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Multivector.Data
import Multivector.Layers

// What the lines of corridors mean: only what is on the map.
Column {
    id: legend

    required property CorridorView corridors
    required property mapPalette colors
    property bool hasPlaces: false
    property bool hasWidths: true // what widths stand for
    property bool isWide: false
    readonly property list<var> signs: [
        { "sign": "capital", "name": qsTr("capital") },
        { "sign": "port", "name": qsTr("port") },
        { "sign": "crossing", "name": qsTr("border crossing") },
        { "sign": "dry_port", "name": qsTr("dry port") },
        { "sign": "zone", "name": qsTr("free zone") },
        { "sign": "station", "name": qsTr("station, hub") },
        { "sign": "well", "name": qsTr("field, refinery") }
    ]
    readonly property list<var> words: [
        { "word": "rail", "mode": "rail", "status": "operating", "name": qsTr("railway") },
        { "word": "road", "mode": "road", "status": "operating", "name": qsTr("road") },
        { "word": "ferry", "mode": "ferry", "status": "operating", "name": qsTr("ferry or ship") },
        { "word": "pipeline", "mode": "pipeline", "status": "operating", "name": qsTr("pipeline") },
        { "word": "under_construction", "mode": "rail", "status": "under_construction", "name": qsTr("under construction") },
        { "word": "planned", "mode": "rail", "status": "planned", "name": qsTr("planned") }
    ]

    function isThere(word: string): bool {
        const modes = legend.corridors.modes;
        return modes.includes(word) || legend.corridors.statuses.includes(word) || (word === "ferry" && modes.includes("sea"));
    }

    spacing: 4
    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("Legend of the corridors")

    Text {
        text: qsTr("Corridors")
        color: legend.colors.textQuiet
        font.pixelSize: 12
        font.weight: Font.DemiBold
    }
    Grid {
        columns: legend.isWide ? 3 : 2
        columnSpacing: 18
        rowSpacing: 2

        Repeater {
            model: legend.words.filter(entry => legend.isThere(entry.word))

            CorridorLegendLine {
                required property var modelData

                colors: legend.colors
                mode: modelData.mode
                status: modelData.status
                label: modelData.name
            }
        }
        CorridorLegendLine {
            visible: legend.corridors.hasSchematic
            colors: legend.colors
            isSchematic: true
            label: qsTr("shape schematic")
        }
        CorridorLegendLine {
            visible: legend.corridors.way.steps.length > 0
            colors: legend.colors
            mode: "way"
            label: qsTr("way looked for")
        }
        CorridorLegendLine {
            visible: legend.corridors.assumption !== ""
            colors: legend.colors
            mode: "exposed"
            label: qsTr("main line cut")
        }
    }
    Row {
        visible: legend.hasWidths && legend.corridors.freightWidths.length > 0
        spacing: 14

        Repeater {
            model: legend.corridors.freightWidths

            CorridorLegendLine {
                required property corridorWidth modelData

                colors: legend.colors
                pixels: modelData.pixels
                mode: "road"
                label: modelData.value
            }
        }
        Text {
            anchors.verticalCenter: parent.verticalCenter
            text: qsTr("freight, %1", "a year").arg(legend.corridors.year)
            color: legend.colors.textQuiet
            font.pixelSize: 11
        }
    }
    Row {
        visible: legend.hasWidths && legend.corridors.pipelineWidths.length > 0
        spacing: 14

        Repeater {
            model: legend.corridors.pipelineWidths

            CorridorLegendLine {
                required property corridorWidth modelData

                colors: legend.colors
                pixels: modelData.pixels
                mode: "pipeline"
                label: modelData.value
            }
        }
        Text {
            anchors.verticalCenter: parent.verticalCenter
            text: qsTr("oil, a scale of its own")
            color: legend.colors.textQuiet
            font.pixelSize: 11
        }
    }
    Grid {
        visible: legend.hasPlaces
        columns: legend.isWide ? 4 : 3
        columnSpacing: 14
        rowSpacing: 2

        Repeater {
            model: legend.hasPlaces ? legend.signs : []

            Row {
                id: entry

                required property var modelData

                spacing: 6
                height: 16
                Accessible.role: Accessible.StaticText
                Accessible.name: entry.modelData.name

                PlaceSymbol {
                    anchors.verticalCenter: parent.verticalCenter
                    sign: entry.modelData.sign
                    colors: legend.colors
                }
                Text {
                    anchors.verticalCenter: parent.verticalCenter
                    text: entry.modelData.name
                    color: legend.colors.textQuiet
                    font.pixelSize: 11
                }
            }
        }
    }
    Text {
        width: legend.isWide ? 380 : 270
        text: legend.corridors.freightWidths.length + legend.corridors.pipelineWidths.length > 0 ? qsTr("Main lines without a figure of the year, and branches: plain") : qsTr("No figures of the year: plain lines")
        color: legend.colors.textQuiet
        font.pixelSize: 11
        wrapMode: Text.Wrap
    }
}
