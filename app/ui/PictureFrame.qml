// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Multivector.Data
import Multivector.Export
import Multivector.Layers

// What makes a map a figure: title, legend, scale bar, sources. Laid over the map of a picture, and of a presentation.
Item {
    id: frame

    required property atlasHandle atlas // seen from the scene's viewpoint
    required property SceneStore scene
    required property mapPalette colors
    required property mapCamera camera
    required property TradeView trade
    required property CorridorView corridors
    required property MeetingView meetings
    required property bool hasLengths
    property pictureSettings settings // which parts there are
    readonly property real beside: panel.visible ? frame.width - panel.x + 12 : 0 // what the map leaves to the panel
    // Where no names go.
    readonly property list<rect> boxes: [frame.boxOf(headingPanel), frame.boxOf(legendPanel), frame.boxOf(scaleBar), frame.boxOf(footerPanel), frame.boxOf(inset), frame.boxOf(logo)]

    function boxOf(panel: Item): rect {
        return panel.visible ? Qt.rect(panel.x, panel.y, panel.width, panel.height) : Qt.rect(0, 0, 0, 0);
    }

    // Whether Central Asia is what the picture shows: its middle is in view, and not as a part of the whole world.
    readonly property bool isRegional: {
        const middle = frame.camera.pointAt(66.5, 46.2);
        return frame.atlas.hasCentralAsia() && frame.scene.camera.span < 0.4 && middle.x > 0 && middle.x < frame.width && middle.y > 0 && middle.y < frame.height;
    }
    readonly property bool hasTrade: frame.scene.hasTrade && frame.trade.hasTable
    readonly property bool hasCorridors: frame.scene.hasCorridors && frame.corridors.hasTable
    readonly property string subject: {
        if (frame.hasCorridors && frame.corridors.selected.id !== "")
            return frame.corridors.selected.name;
        if (frame.scene.selected !== "")
            return frame.atlas.nameOf(frame.scene.selected, frame.scene.language);
        if (frame.scene.power !== "")
            return frame.atlas.powerName(frame.scene.power, frame.scene.language);
        return frame.isRegional && !frame.hasTrade ? qsTr("The five states and their neighbours") : "";
    }
    readonly property real margin: Math.round(0.03 * Math.min(frame.width, frame.height))

    // The ground behind the words: the map stays recognisable, the words readable.
    Rectangle {
        id: headingPanel

        visible: frame.settings.hasTitle
        width: heading.width + 2 * 16
        height: heading.height + 2 * 12
        x: frame.margin
        y: frame.margin
        radius: 8
        color: frame.colors.chrome
        border.width: 1
        border.color: frame.colors.chromeLine
    }
    Column {
        id: heading

        visible: frame.settings.hasTitle
        x: frame.margin + 16
        y: frame.margin + 12
        spacing: 4

        Text {
            id: title

            width: Math.min(implicitWidth, frame.width - frame.beside - 2 * frame.margin - 32)
            wrapMode: Text.Wrap
            text: frame.scene.title !== "" ? frame.scene.title : (frame.isRegional ? qsTr("Central Asia and the powers") : frame.atlas.title(frame.scene.language))
            textFormat: Text.PlainText
            color: frame.colors.text
            font.pixelSize: 29 // 22 pt
            font.weight: Font.DemiBold
        }
        Text {
            width: Math.min(implicitWidth, Math.max(title.width, 0.5 * (frame.width - frame.beside)))
            text: frame.scene.subtitle
            visible: frame.scene.subtitle !== ""
            textFormat: Text.PlainText
            color: frame.colors.text
            font.pixelSize: 17
            wrapMode: Text.Wrap
        }
        Text {
            text: frame.subject
            visible: frame.subject !== "" && frame.scene.subtitle === "" // whose own words say more
            textFormat: Text.PlainText
            color: frame.colors.textQuiet
            font.pixelSize: 15
        }
        Text {
            text: frame.trade.heading + " · " + frame.trade.coverage
            visible: frame.hasTrade
            textFormat: Text.PlainText
            color: frame.colors.textQuiet
            font.pixelSize: 13
        }
        Text {
            text: frame.corridors.way.title + (frame.corridors.way.problem !== "" ? ": " : " · ") + (frame.corridors.way.problem !== "" ? frame.corridors.way.problem : frame.corridors.way.summary)
            visible: frame.hasCorridors && frame.corridors.way.title !== ""
            textFormat: Text.PlainText
            color: frame.colors.text
            font.pixelSize: 13
            font.weight: Font.DemiBold
        }
        // What is assumed is printed as large as what is known.
        AssumptionBadge {
            colors: frame.colors
            maximumWidth: frame.width / 2
            text: frame.hasCorridors ? frame.corridors.assumption : ""
        }
    }

    Rectangle {
        id: legendPanel

        visible: frame.settings.hasLegend && frame.atlas.powers().length > 0
        width: legend.width + 2 * 16
        height: legend.height + 2 * 12
        x: frame.margin
        anchors.bottom: footer.top
        anchors.bottomMargin: 12
        radius: 8
        color: frame.colors.chrome
        border.width: 1
        border.color: frame.colors.chromeLine

        Legend {
            id: legend

            x: 16
            y: 12
            atlas: frame.atlas
            colors: frame.colors
            language: frame.scene.language
            hasBorders: frame.scene.hasBorders
            hasLengths: frame.hasLengths
            hasPlaces: frame.scene.hasPlaces
            hasWidths: frame.settings.hasWidths
            corridors: frame.hasCorridors ? frame.corridors : null
            meetings: frame.scene.hasMeetings ? frame.meetings : null
            trade: frame.hasTrade ? frame.trade : null
            isWide: (frame.hasTrade || frame.hasCorridors) && frame.width >= (frame.hasTrade && (frame.hasCorridors || frame.trade.fills.length > 0) ? 1100 : 900)
        }
    }

    ScaleBar {
        id: scaleBar

        visible: frame.settings.hasScaleBar
        anchors.right: panel.visible ? panel.left : parent.right
        anchors.rightMargin: panel.visible ? 16 : frame.margin
        anchors.bottom: footer.top
        // Above the legend where that leaves no room beside it.
        anchors.bottomMargin: legendPanel.visible && scaleBar.x < legendPanel.x + legendPanel.width + 12 ? legendPanel.height + 24 : 14
        camera: frame.camera
        colors: frame.colors
    }

    Rectangle {
        id: footerPanel

        visible: footer.height > 0
        anchors.fill: footer
        anchors.margins: -5
        color: frame.colors.chrome
        radius: 4
    }
    Item {
        id: footer

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.leftMargin: frame.margin + 5
        anchors.rightMargin: frame.margin + 5
        anchors.bottomMargin: frame.margin
        height: Math.max(frame.settings.hasSources ? source.implicitHeight : 0, frame.settings.hasMark ? program.implicitHeight : 0)

        Text {
            id: source

            visible: frame.settings.hasSources
            anchors.left: parent.left
            anchors.right: program.visible ? program.left : parent.right
            anchors.rightMargin: program.visible ? 16 : 0
            text: (frame.scene.source !== "" ? frame.scene.source + (frame.scene.source.endsWith(".") ? " " : ". ") : "") + (frame.hasTrade && frame.trade.sources !== "" ? frame.trade.sources + ". " : "") + (frame.hasCorridors && frame.corridors.sources !== "" ? frame.corridors.sources + ". " : "") + qsTr("Borders: %1. %2").arg(frame.atlas.viewpointName(frame.atlas.viewpointId(), frame.scene.language)).arg(frame.atlas.source)
            textFormat: Text.PlainText
            color: frame.colors.textQuiet
            font.pixelSize: 11 // 8 pt
            wrapMode: Text.Wrap // who counted is never cut off
        }
        Text {
            id: program

            visible: frame.settings.hasMark
            anchors.right: parent.right
            text: "Multivector"
            color: frame.colors.textQuiet
            font.pixelSize: 11
        }
    }

    PicturePanel {
        id: panel

        visible: frame.settings.hasPanel && frame.scene.panel === "compare"
        anchors.right: parent.right
        anchors.rightMargin: frame.margin
        y: frame.margin
        maximumHeight: footer.y - frame.margin - 12
        atlas: frame.atlas
        scene: frame.scene
        colors: frame.colors
    }
    PictureInset {
        id: inset

        visible: frame.settings.hasInset && frame.scene.camera.span < 0.3
        anchors.right: panel.visible ? panel.left : parent.right
        anchors.rightMargin: panel.visible ? 16 : frame.margin
        y: frame.margin
        atlas: frame.atlas
        colors: frame.colors
        main: frame.camera
        mainSize: Qt.size(frame.width - frame.beside, frame.height)
    }
    Image {
        id: logo

        visible: logo.status === Image.Ready
        anchors.right: inset.visible ? inset.left : panel.visible ? panel.left : parent.right
        anchors.rightMargin: inset.visible || panel.visible ? 16 : frame.margin
        y: frame.margin
        height: 56
        width: Math.min(frame.width / 4, logo.implicitHeight > 0 ? logo.implicitWidth * logo.height / logo.implicitHeight : 0)
        source: frame.settings.logoUrl
        fillMode: Image.PreserveAspectFit
        horizontalAlignment: Image.AlignRight
        mipmap: true
        asynchronous: false
    }
}
