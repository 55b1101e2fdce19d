// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Multivector.Data
import Multivector.Layers

// An exported picture: the map edge to edge, and on it what makes it a figure: title, legend, scale bar, sources.
Item {
    id: page

    required property atlasHandle atlas
    required property SceneStore scene
    property real seconds: 0 // the moment of all motion
    readonly property atlasHandle seen: page.atlas.seenFrom(page.scene.viewpoint)
    readonly property mapPalette colors: Palettes.of(page.scene.theme)

    function boxOf(panel: Item): rect {
        return panel.visible ? Qt.rect(panel.x, panel.y, panel.width, panel.height) : Qt.rect(0, 0, 0, 0);
    }

    // Whether Central Asia is what the picture shows: its middle is in view, and not as a part of the whole world.
    readonly property bool isRegional: {
        const middle = map.camera.pointAt(66.5, 46.2);
        return page.seen.hasCentralAsia() && page.scene.camera.span < 0.4 && middle.x > 0 && middle.x < page.width && middle.y > 0 && middle.y < page.height;
    }
    readonly property bool hasTrade: page.scene.hasTrade && map.trade.hasTable
    readonly property bool hasCorridors: page.scene.hasCorridors && map.corridors.hasTable
    readonly property string subject: {
        if (page.hasCorridors && map.corridors.selected.id !== "")
            return map.corridors.selected.name;
        if (page.scene.selected !== "")
            return page.seen.nameOf(page.scene.selected, page.scene.language);
        if (page.scene.power !== "")
            return page.seen.powerName(page.scene.power, page.scene.language);
        return page.isRegional && !page.hasTrade ? qsTr("The five states and their neighbours") : "";
    }
    readonly property real margin: Math.round(0.03 * Math.min(page.width, page.height))

    Rectangle {
        anchors.fill: parent
        color: page.colors.sea
    }

    MapPicture {
        id: map

        anchors.fill: parent
        atlas: page.seen
        scene: page.scene
        colors: page.colors
        seconds: page.seconds
        keepOut: [page.boxOf(headingPanel), page.boxOf(legendPanel), page.boxOf(scaleBar), page.boxOf(footerPanel)]
    }

    // The ground behind the words: the map stays recognisable, the words readable.
    Rectangle {
        id: headingPanel

        width: heading.width + 2 * 16
        height: heading.height + 2 * 12
        x: page.margin
        y: page.margin
        radius: 8
        color: page.colors.chrome
        border.width: 1
        border.color: page.colors.chromeLine
    }
    Column {
        id: heading

        x: page.margin + 16
        y: page.margin + 12
        spacing: 4

        Text {
            text: page.scene.title !== "" ? page.scene.title : (page.isRegional ? qsTr("Central Asia and the powers") : page.seen.title(page.scene.language))
            textFormat: Text.PlainText
            color: page.colors.text
            font.pixelSize: 29 // 22 pt
            font.weight: Font.DemiBold
        }
        Text {
            width: Math.min(implicitWidth, 0.5 * page.width)
            text: page.scene.subtitle
            visible: page.scene.subtitle !== ""
            textFormat: Text.PlainText
            color: page.colors.text
            font.pixelSize: 17
            wrapMode: Text.Wrap
        }
        Text {
            text: page.subject
            visible: page.subject !== ""
            textFormat: Text.PlainText
            color: page.colors.textQuiet
            font.pixelSize: 15
        }
        Text {
            text: map.trade.heading + " · " + map.trade.coverage
            visible: page.hasTrade
            textFormat: Text.PlainText
            color: page.colors.textQuiet
            font.pixelSize: 13
        }
        Text {
            text: map.corridors.way.title + (map.corridors.way.problem !== "" ? ": " : " · ") + (map.corridors.way.problem !== "" ? map.corridors.way.problem : map.corridors.way.summary)
            visible: page.hasCorridors && map.corridors.way.title !== ""
            textFormat: Text.PlainText
            color: page.colors.text
            font.pixelSize: 13
            font.weight: Font.DemiBold
        }
        // What is assumed is printed as large as what is known.
        AssumptionBadge {
            colors: page.colors
            maximumWidth: page.width / 2
            text: page.hasCorridors ? map.corridors.assumption : ""
        }
    }

    Rectangle {
        id: legendPanel

        visible: page.seen.powers().length > 0
        width: legend.width + 2 * 16
        height: legend.height + 2 * 12
        x: page.margin
        anchors.bottom: footer.top
        anchors.bottomMargin: 12
        radius: 8
        color: page.colors.chrome
        border.width: 1
        border.color: page.colors.chromeLine

        Legend {
            id: legend

            x: 16
            y: 12
            atlas: page.seen
            colors: page.colors
            language: page.scene.language
            hasBorders: page.scene.hasBorders
            hasLengths: map.hasLengths
            hasPlaces: page.scene.hasPlaces
            corridors: page.hasCorridors ? map.corridors : null
            meetings: page.scene.hasMeetings ? map.meetings : null
            trade: page.hasTrade ? map.trade : null
            isWide: (page.hasTrade || page.hasCorridors) && page.width >= (page.hasTrade && (page.hasCorridors || map.trade.fills.length > 0) ? 1100 : 900)
        }
    }

    ScaleBar {
        id: scaleBar

        anchors.right: parent.right
        anchors.rightMargin: page.margin
        anchors.bottom: footer.top
        anchors.bottomMargin: 14
        camera: map.camera
        colors: page.colors
    }

    Rectangle {
        id: footerPanel

        anchors.fill: footer
        anchors.margins: -5
        color: page.colors.chrome
        radius: 4
    }
    Item {
        id: footer

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.leftMargin: page.margin + 5
        anchors.rightMargin: page.margin + 5
        anchors.bottomMargin: page.margin
        height: source.implicitHeight

        Text {
            id: source

            anchors.left: parent.left
            anchors.right: program.left
            anchors.rightMargin: 16
            text: (page.scene.source !== "" ? page.scene.source + (page.scene.source.endsWith(".") ? " " : ". ") : "") + (page.hasTrade && map.trade.sources !== "" ? map.trade.sources + ". " : "") + (page.hasCorridors && map.corridors.sources !== "" ? map.corridors.sources + ". " : "") + qsTr("Borders: %1. %2").arg(page.seen.viewpointName(page.seen.viewpointId(), page.scene.language)).arg(page.seen.source)
            textFormat: Text.PlainText
            color: page.colors.textQuiet
            font.pixelSize: 11 // 8 pt
            wrapMode: Text.Wrap // who counted is never cut off
        }
        Text {
            id: program

            anchors.right: parent.right
            text: "Multivector"
            color: page.colors.textQuiet
            font.pixelSize: 11
        }
    }
}
