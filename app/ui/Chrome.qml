// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Multivector.Data
import Multivector.Layers

// What floats over the map.
Item {
    id: chrome

    required property Session session
    required property AtlasStore store
    required property MapView map
    required property AppMenu menu
    required property atlasHandle atlas
    required property mapPalette colors
    property bool hasKeys: true // nothing else has them
    property bool isPanelOpen: false // the settings of the trade
    property bool isTableOpen: false // of the trade
    property bool isCorridorPanelOpen: false
    readonly property alias bar: bar
    readonly property bool hasTrade: bar.hasTrade
    // Where no flows come into the picture: panels that stay. What opens and goes again must not move the map's marks.
    readonly property list<rect> lastingBoxes: chrome.visible ? [chrome.boxOf(titleBar), chrome.boxOf(searchBox), chrome.boxOf(card), chrome.boxOf(powerCard), chrome.boxOf(tradeCard), chrome.boxOf(corridorCard), chrome.boxOf(meetingCard), Qt.rect(legendPanel.x, legendPanel.y, legendPanel.width, legendPanel.height), Qt.rect(zoomButtons.x, zoomButtons.y, zoomButtons.width, zoomButtons.height), chrome.boxOf(statusLine), chrome.boxOf(bar)] : []
    // Where no names go.
    readonly property list<rect> boxes: chrome.visible ? [chrome.boxOf(titleBar), chrome.boxOf(searchBox), chrome.boxOf(card), chrome.boxOf(powerCard), chrome.boxOf(legendPanel), chrome.boxOf(zoomButtons), chrome.boxOf(scaleBar), chrome.boxOf(statusLine), chrome.boxOf(bar), chrome.boxOf(tradePanel), chrome.boxOf(tradeCard), chrome.boxOf(corridorCard), chrome.boxOf(meetingCard), chrome.boxOf(corridorPanel), chrome.boxOf(assumption), chrome.boxOf(table)] : []
    readonly property real cardFloor: table.visible ? table.y : zoomButtons.y
    readonly property string pointedFlow: table.pointed // id; empty: none
    readonly property string pointedMeeting: bar.pointedMeeting // id; empty: none
    readonly property string pointedBorder: card.pointed !== "" ? card.pointed : powerCard.pointed // id; empty: none

    signal homeRequested
    signal noticesRequested

    function boxOf(panel: Item): rect {
        return panel.visible ? Qt.rect(panel.x, panel.y, panel.width, panel.height) : Qt.rect(0, 0, 0, 0);
    }

    function openMenu(): void {
        chrome.menu.popup(titleBar, 0, titleBar.height + 6);
    }

    function openSearch(): void {
        searchBox.open();
    }

    function togglePanel(): void {
        chrome.isPanelOpen = !chrome.isPanelOpen;
        if (chrome.isPanelOpen)
            tradePanel.open();
        else
            chrome.map.forceActiveFocus();
    }

    function toggleTable(): void {
        chrome.isTableOpen = !chrome.isTableOpen;
        if (chrome.isTableOpen)
            table.open();
        else
            chrome.map.forceActiveFocus();
    }

    function toggleCorridorPanel(): void {
        chrome.isCorridorPanelOpen = !chrome.isCorridorPanelOpen;
        if (chrome.isCorridorPanelOpen) {
            chrome.session.scene.hasCorridors = true; // nothing to set of what isn't seen
            corridorPanel.open();
        } else {
            chrome.map.forceActiveFocus();
        }
    }

    function chooseMeeting(id: string): void {
        chrome.session.scene.meeting = id;
        chrome.map.flyToMeeting(id);
    }

    // What had the focus may be gone after that; the keys are the map's.
    function deselect(): void {
        chrome.map.deselect();
        chrome.map.forceActiveFocus();
    }

    Keys.onEscapePressed: chrome.deselect()

    ChromePanel {
        id: titleBar

        x: 16
        y: 16
        width: titleText.implicitWidth + 64
        height: 40
        colors: chrome.colors

        IconButton {
            id: menuButton

            x: 2
            anchors.verticalCenter: parent.verticalCenter
            colors: chrome.colors
            text: qsTr("Menu")
            shortcutText: "F10"
            icon.source: "icons/menu.svg"
            down: pressed || chrome.menu.opened // a tooltip would lie over the open menu
            onClicked: chrome.openMenu()
        }
        Text {
            id: titleText

            anchors.left: menuButton.right
            anchors.leftMargin: 8
            anchors.verticalCenter: parent.verticalCenter
            text: chrome.session.scene.title !== "" ? chrome.session.scene.title : (chrome.store.isShipped ? qsTr("Central Asia and the powers") : chrome.atlas.title(chrome.session.scene.language))
            textFormat: Text.PlainText
            color: chrome.colors.text
            font.pixelSize: 15
            font.weight: Font.DemiBold
            elide: Text.ElideRight
        }
    }

    SearchBox {
        id: searchBox

        anchors.right: parent.right
        anchors.rightMargin: 16
        y: 16
        z: 1
        atlas: chrome.atlas
        colors: chrome.colors
        language: chrome.session.scene.language
        onChosen: code => {
            chrome.map.forceActiveFocus();
            chrome.session.scene.trade.pair = "";
            chrome.session.scene.corridors.selected = "";
            chrome.session.scene.selected = code;
            chrome.map.flyToCountry(code);
        }
        onAbandoned: chrome.map.forceActiveFocus()
    }

    CountryCard {
        id: card

        anchors.right: parent.right
        anchors.rightMargin: 16
        anchors.top: searchBox.bottom
        anchors.topMargin: 8
        colors: chrome.colors
        atlas: chrome.atlas
        code: tradeCard.visible || corridorCard.visible || chrome.session.scene.panel === "country" ? "" : chrome.session.scene.selected
        language: chrome.session.scene.language
        maximumHeight: chrome.cardFloor - card.y - 16
        onClosed: chrome.deselect()
        onFlyRequested: chrome.map.flyToCountry(chrome.session.scene.selected)
        onChosen: code => chrome.session.scene.selected = code
    }

    PowerCard {
        id: powerCard

        anchors.right: parent.right
        anchors.rightMargin: 16
        anchors.top: searchBox.bottom
        anchors.topMargin: 8
        colors: chrome.colors
        atlas: chrome.atlas
        power: tradeCard.visible || corridorCard.visible ? "" : chrome.session.scene.power
        language: chrome.session.scene.language
        meetings: chrome.map.meetings
        maximumHeight: chrome.cardFloor - powerCard.y - 16
        onClosed: chrome.deselect()
        onChosen: code => {
            chrome.map.forceActiveFocus(); // this card goes, and would take the focus along
            chrome.session.scene.selected = code;
        }
    }

    TradeCard {
        id: tradeCard

        anchors.right: parent.right
        anchors.rightMargin: 16
        anchors.top: searchBox.bottom
        anchors.topMargin: 8
        colors: chrome.colors
        trade: chrome.map.trade
        pair: chrome.hasTrade ? chrome.session.scene.trade.pair : ""
        maximumHeight: chrome.cardFloor - tradeCard.y - 16
        onClosed: chrome.deselect()
    }

    CorridorCard {
        id: corridorCard

        anchors.right: parent.right
        anchors.rightMargin: 16
        anchors.top: searchBox.bottom
        anchors.topMargin: 8
        colors: chrome.colors
        info: chrome.session.scene.hasCorridors && !tradeCard.visible && chrome.session.scene.panel !== "corridor" ? chrome.map.corridors.selected : chrome.map.corridors.info("")
        maximumHeight: chrome.cardFloor - corridorCard.y - 16
        onClosed: chrome.deselect()
        onFlyRequested: chrome.map.flyToCorridor(chrome.session.scene.corridors.selected)
        onClosingToggled: step => chrome.session.scene.corridors = Closings.toggled(chrome.session.scene.corridors, step)
    }

    AssumptionBadge {
        id: assumption

        anchors.horizontalCenter: parent.horizontalCenter
        y: 16
        maximumWidth: searchBox.x - titleBar.x - titleBar.width - 32
        colors: chrome.colors
        text: chrome.session.scene.hasCorridors ? chrome.map.corridors.assumption : ""
    }

    MeetingCard {
        id: meetingCard

        anchors.right: parent.right
        anchors.rightMargin: 16
        anchors.top: searchBox.bottom
        anchors.topMargin: 8
        colors: chrome.colors
        meetings: chrome.map.meetings
        meeting: chrome.session.scene.hasMeetings ? chrome.session.scene.meeting : ""
        maximumHeight: chrome.cardFloor - meetingCard.y - 16
        onClosed: chrome.deselect()
        onFlyRequested: chrome.map.flyToMeeting(chrome.session.scene.meeting)
        onChosen: id => chrome.chooseMeeting(id)
        onLinkRequested: link => WebLinks.follow(link)
    }

    LegendPanel {
        id: legendPanel

        x: 16
        anchors.bottom: bar.visible ? bar.top : statusLine.top
        anchors.bottomMargin: bar.visible ? 12 : 16
        visible: chrome.atlas.powers().length > 0 && !table.visible
        colors: chrome.colors
        isFolded: chrome.session.isLegendFolded
        onToggled: chrome.session.isLegendFolded = !chrome.session.isLegendFolded

        Legend {
            id: legend

            atlas: chrome.atlas
            colors: chrome.colors
            language: chrome.session.scene.language
            hasBorders: chrome.session.scene.hasBorders
            hasLengths: chrome.map.hasLengths
            hasPlaces: chrome.session.scene.hasPlaces && (!chrome.session.scene.hasTrade || chrome.height >= 1000) // where there is room
            corridors: chrome.session.scene.hasCorridors && chrome.height >= 560 ? chrome.map.corridors : null
            trade: chrome.session.scene.hasTrade && chrome.height >= (legend.corridors ? 860 : 640) ? chrome.map.trade : null // where there is room
            meetings: chrome.session.scene.hasMeetings && chrome.height >= 760 ? chrome.map.meetings : null // and more of it
            isInteractive: true
            power: chrome.session.scene.power
            onChosen: power => {
                chrome.session.scene.trade.pair = "";
                chrome.session.scene.power = chrome.session.scene.power === power ? "" : power;
            }
        }
    }

    ChromePanel {
        id: zoomButtons

        anchors.right: parent.right
        anchors.rightMargin: 16
        anchors.bottom: bar.visible ? bar.top : statusLine.top
        anchors.bottomMargin: bar.visible ? 12 : 16
        visible: !table.visible
        width: 40
        height: 3 * 36 + 4
        colors: chrome.colors

        Column {
            x: 2
            y: 2

            IconButton {
                colors: chrome.colors
                text: qsTr("Zoom in")
                shortcutText: "+"
                icon.source: "icons/plus.svg"
                onClicked: chrome.map.zoomBy(1, Qt.point(chrome.map.width / 2, chrome.map.height / 2))
            }
            IconButton {
                colors: chrome.colors
                text: qsTr("Zoom out")
                shortcutText: "−"
                icon.source: "icons/minus.svg"
                onClicked: chrome.map.zoomBy(-1, Qt.point(chrome.map.width / 2, chrome.map.height / 2))
            }
            IconButton {
                colors: chrome.colors
                text: qsTr("Back to Central Asia")
                shortcutText: qsTr("Home")
                icon.source: "icons/home.svg"
                onClicked: chrome.homeRequested()
            }
        }
    }

    ScaleBar {
        id: scaleBar

        anchors.right: zoomButtons.left
        anchors.rightMargin: 16
        anchors.bottom: zoomButtons.bottom
        visible: !table.visible
        camera: chrome.map.camera
        colors: chrome.colors
    }

    TimelineBar {
        id: bar

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: statusLine.top
        anchors.leftMargin: 16
        anchors.rightMargin: 16
        anchors.bottomMargin: 12
        colors: chrome.colors
        trade: chrome.map.trade
        scene: chrome.session.scene
        meetings: chrome.map.meetings
        isTall: chrome.height >= 640
        isPanelOpen: chrome.isPanelOpen
        isTableOpen: chrome.isTableOpen
        onPanelRequested: chrome.togglePanel()
        onTableRequested: chrome.toggleTable()
        onMeetingChosen: id => chrome.chooseMeeting(id)
    }

    // Over the lower half of the map; what else lies there steps back meanwhile.
    TradeTable {
        id: table

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: bar.top
        anchors.leftMargin: 16
        anchors.rightMargin: 16
        anchors.bottomMargin: 12
        height: Math.round((0.4 * chrome.height - bar.rowHeight) / 4) * 4
        visible: chrome.isTableOpen && chrome.hasTrade
        colors: chrome.colors
        trade: chrome.map.trade
        scene: chrome.session.scene
        onClosed: chrome.toggleTable()
    }

    TradePanel {
        id: tradePanel

        anchors.right: parent.right
        anchors.rightMargin: 16
        anchors.bottom: bar.top
        anchors.bottomMargin: 12
        z: 1
        visible: chrome.isPanelOpen && chrome.hasTrade
        colors: chrome.colors
        atlas: chrome.atlas
        trade: chrome.map.trade
        scene: chrome.session.scene
        maximumHeight: bar.y - 12 - 64
        maximumWidth: chrome.width - 32
        onClosed: chrome.togglePanel()
    }

    CorridorPanel {
        id: corridorPanel

        anchors.right: parent.right
        anchors.rightMargin: 16
        anchors.bottom: bar.visible ? bar.top : statusLine.top
        anchors.bottomMargin: 12
        z: 1
        visible: chrome.isCorridorPanelOpen && chrome.map.corridors.hasTable
        colors: chrome.colors
        atlas: chrome.atlas
        corridors: chrome.map.corridors
        scene: chrome.session.scene
        maximumHeight: chrome.height - 12 - 64 - (chrome.height - (bar.visible ? bar.y : statusLine.y))
        maximumWidth: chrome.width - 32
        onClosed: chrome.toggleCorridorPanel()
        onSelected: id => chrome.map.selectCorridor(id)
    }

    Loader {
        active: chrome.hasKeys
        sourceComponent: TradeKeys {
            bar: chrome.bar
            onPanelRequested: chrome.togglePanel()
            onTableRequested: chrome.toggleTable()
        }
    }

    StatusLine {
        id: statusLine

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        colors: chrome.colors
        notices: chrome.store.notices
        loaded: chrome.store.atlas.isLoaded ? qsTr("%1: %n countries", "", chrome.atlas.countryCount).arg(chrome.atlas.title(chrome.session.scene.language)) + "  ·  " + qsTr("borders: %1").arg(chrome.atlas.viewpointName(chrome.atlas.viewpointId(), chrome.session.scene.language)) + (chrome.atlas.source !== "" ? "  ·  " + chrome.atlas.source : "") : (chrome.store.isLoading ? "" : qsTr("No map is loaded"))
        place: Places.text(chrome.map.camera.placeAt(chrome.map.pointer))
        onNoticesRequested: chrome.noticesRequested()
    }
}
