// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Dialogs
import Multivector.Data
import Multivector.Layers

// The window: the map edge to edge, and what floats over it.
ApplicationWindow {
    id: window

    required property string requestedFile // from the command line; empty: what the last session showed
    readonly property atlasHandle atlas: store.atlas.seenFrom(session.scene.viewpoint)
    readonly property mapPalette colors: Palettes.of(session.scene.theme)
    property bool hasChrome: true
    property bool isFirstAtlas: true

    function start(): void {
        if (window.requestedFile !== "")
            store.openPath(window.requestedFile);
        else if (session.atlasPath !== "")
            store.openPath(session.atlasPath);
        else
            store.openShipped();
    }

    function boxOf(panel: Item): rect {
        return panel.visible ? Qt.rect(panel.x, panel.y, panel.width, panel.height) : Qt.rect(0, 0, 0, 0);
    }

    // What had the focus may be gone after that; the keys are the map's.
    function deselect(): void {
        map.deselect();
        map.forceActiveFocus();
    }

    function goHome(): void {
        map.deselect();
        map.flyTo(home.camera);
    }

    function toggleFullScreen(): void {
        window.visibility = window.visibility === Window.FullScreen ? Window.Windowed : Window.FullScreen;
    }

    function remember(): void {
        session.isMaximized = window.visibility === Window.Maximized;
        if (window.visibility === Window.Windowed)
            session.windowPlace = Qt.rect(window.x, window.y, window.width, window.height);
    }

    width: session.windowPlace.width > 0 ? session.windowPlace.width : 1440
    height: session.windowPlace.height > 0 ? session.windowPlace.height : 900
    minimumWidth: 640
    minimumHeight: 480
    visible: true
    visibility: session.isMaximized ? Window.Maximized : Window.Windowed
    title: store.isShipped || store.path === "" ? "Multivector" : window.atlas.title(session.scene.language) + " – Multivector"
    color: window.colors.sea
    palette.toolTipBase: window.colors.sea
    palette.toolTipText: window.colors.text

    onClosing: {
        window.remember();
        session.save();
    }
    Component.onCompleted: {
        if (session.windowPlace.width > 0) {
            window.x = session.windowPlace.x;
            window.y = session.windowPlace.y;
        }
        window.start();
    }

    Session {
        id: session
    }

    SceneStore {
        id: home // never changed: a fresh scene looks at Central Asia
    }

    AtlasStore {
        id: store

        onOpened: path => {
            const wasAskedFor = !window.isFirstAtlas || window.requestedFile !== "";
            window.isFirstAtlas = false;
            session.atlasPath = store.isShipped ? "" : path;
            if (!store.isShipped)
                session.addRecentFile(path);
            if (!window.atlas.hasCountry(session.scene.selected))
                session.scene.selected = "";
            if (!window.atlas.hasPower(session.scene.power))
                session.scene.power = "";
            if (wasAskedFor && !store.isShipped)
                map.flyTo(MapCameras.framing(window.atlas.box(), map.width, map.height));
        }
        onErrorChanged: {
            // A file of the last session that is gone must not leave the window empty.
            if (store.error !== "" && !store.atlas.isLoaded && store.loadingName === "") {
                errorText.text = store.error;
                if (window.isFirstAtlas) {
                    window.isFirstAtlas = false;
                    session.atlasPath = "";
                    store.openShipped();
                }
            } else if (store.error !== "") {
                errorText.text = store.error;
            }
        }
    }

    MapView {
        id: map

        anchors.fill: parent
        focus: true
        atlas: window.atlas
        scene: session.scene
        colors: window.colors
        hasReducedMotion: session.hasReducedMotion
        pointedBorder: card.pointed !== "" ? card.pointed : powerCard.pointed
        keepOut: window.hasChrome ? [window.boxOf(titleBar), window.boxOf(searchBox), window.boxOf(card), window.boxOf(powerCard), window.boxOf(legendPanel), window.boxOf(zoomButtons), window.boxOf(scaleBar), window.boxOf(statusLine)] : []
    }

    DropTarget {
        anchors.fill: parent
        colors: window.colors
        onDropped: url => store.openUrl(url)
    }

    // What the pointer is on.
    MapTip {
        readonly property real wantedX: map.pointer.x + 16
        readonly property real wantedY: map.pointer.y + 20

        visible: (map.hovered !== "" || map.hoveredBorder !== "") && !map.isMoving
        colors: window.colors
        atlas: window.atlas
        language: session.scene.language
        country: map.hovered
        border: map.hoveredBorder
        claim: map.hoveredBorder === "" && map.hovered !== "" ? window.atlas.claimAt(map.pointerPlace.x, map.pointerPlace.y, session.scene.language) : ""
        x: Math.max(8, Math.min(wantedX, window.width - width - 8))
        y: wantedY + height > window.height - 40 ? Math.max(8, map.pointer.y - height - 8) : wantedY
    }

    Item {
        id: chrome

        anchors.fill: parent
        visible: window.hasChrome
        Keys.onEscapePressed: window.deselect()

        ChromePanel {
            id: titleBar

            x: 16
            y: 16
            width: titleText.implicitWidth + 64
            height: 40
            colors: window.colors

            IconButton {
                id: menuButton

                x: 2
                anchors.verticalCenter: parent.verticalCenter
                colors: window.colors
                text: qsTr("Menu")
                shortcutText: "F10"
                icon.source: "icons/menu.svg"
                down: pressed || menu.opened // a tooltip would lie over the open menu
                onClicked: menu.popup(titleBar, 0, titleBar.height + 6)
            }
            Text {
                id: titleText

                anchors.left: menuButton.right
                anchors.leftMargin: 8
                anchors.verticalCenter: parent.verticalCenter
                text: session.scene.title !== "" ? session.scene.title : (store.isShipped ? qsTr("Central Asia and the powers") : window.atlas.title(session.scene.language))
                textFormat: Text.PlainText
                color: window.colors.text
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
            atlas: window.atlas
            colors: window.colors
            language: session.scene.language
            onChosen: code => {
                map.forceActiveFocus();
                session.scene.selected = code;
                map.flyToCountry(code);
            }
            onAbandoned: map.forceActiveFocus()
        }

        CountryCard {
            id: card

            anchors.right: parent.right
            anchors.rightMargin: 16
            anchors.top: searchBox.bottom
            anchors.topMargin: 8
            colors: window.colors
            atlas: window.atlas
            code: session.scene.selected
            language: session.scene.language
            maximumHeight: zoomButtons.y - card.y - 16
            onClosed: window.deselect()
            onFlyRequested: map.flyToCountry(session.scene.selected)
            onChosen: code => session.scene.selected = code
        }

        PowerCard {
            id: powerCard

            anchors.right: parent.right
            anchors.rightMargin: 16
            anchors.top: searchBox.bottom
            anchors.topMargin: 8
            colors: window.colors
            atlas: window.atlas
            power: session.scene.power
            language: session.scene.language
            maximumHeight: zoomButtons.y - powerCard.y - 16
            onClosed: window.deselect()
            onChosen: code => {
                map.forceActiveFocus(); // this card goes, and would take the focus along
                session.scene.selected = code;
            }
        }

        ChromePanel {
            id: legendPanel

            x: 16
            anchors.bottom: statusLine.top
            anchors.bottomMargin: 16
            width: legend.width + 32
            height: legend.height + 24
            visible: window.atlas.powers().length > 0
            colors: window.colors

            Legend {
                id: legend

                x: 16
                y: 12
                atlas: window.atlas
                colors: window.colors
                language: session.scene.language
                hasBorders: session.scene.hasBorders
                isInteractive: true
                power: session.scene.power
                onChosen: power => session.scene.power = session.scene.power === power ? "" : power
            }
        }

        ChromePanel {
            id: zoomButtons

            anchors.right: parent.right
            anchors.rightMargin: 16
            anchors.bottom: statusLine.top
            anchors.bottomMargin: 16
            width: 40
            height: 3 * 36 + 4
            colors: window.colors

            Column {
                x: 2
                y: 2

                IconButton {
                    colors: window.colors
                    text: qsTr("Zoom in")
                    shortcutText: "+"
                    icon.source: "icons/plus.svg"
                    onClicked: map.zoomBy(1, Qt.point(map.width / 2, map.height / 2))
                }
                IconButton {
                    colors: window.colors
                    text: qsTr("Zoom out")
                    shortcutText: "−"
                    icon.source: "icons/minus.svg"
                    onClicked: map.zoomBy(-1, Qt.point(map.width / 2, map.height / 2))
                }
                IconButton {
                    colors: window.colors
                    text: qsTr("Back to Central Asia")
                    shortcutText: qsTr("Home")
                    icon.source: "icons/home.svg"
                    onClicked: window.goHome()
                }
            }
        }

        ScaleBar {
            id: scaleBar

            anchors.right: zoomButtons.left
            anchors.rightMargin: 16
            anchors.bottom: zoomButtons.bottom
            camera: map.camera
            colors: window.colors
        }

        StatusLine {
            id: statusLine

            anchors.left: parent.left
            anchors.right: parent.right
            anchors.bottom: parent.bottom
            colors: window.colors
            notices: store.notices
            loaded: store.atlas.isLoaded ? qsTr("%1: %n countries", "", window.atlas.countryCount).arg(window.atlas.title(session.scene.language)) + "  ·  " + qsTr("borders: %1").arg(window.atlas.viewpointName(window.atlas.viewpointId(), session.scene.language)) + (window.atlas.source !== "" ? "  ·  " + window.atlas.source : "") : (store.isLoading ? "" : qsTr("No map is loaded"))
            place: Places.text(map.camera.placeAt(map.pointer))
            onNoticesRequested: noticeText.text = store.notices.join("\n")
        }
    }

    Column {
        anchors.horizontalCenter: parent.horizontalCenter
        y: 72
        width: Math.min(640, parent.width - 32)
        spacing: 8

        MessageBar {
            id: errorText

            width: parent.width
            colors: window.colors
            text: ""
            onDismissed: {
                errorText.text = "";
                store.dismissError();
            }
        }
        MessageBar {
            id: noticeText

            width: parent.width
            colors: window.colors
            isError: false
            text: ""
            onDismissed: noticeText.text = ""
        }
    }

    LoadingPanel {
        anchors.horizontalCenter: parent.horizontalCenter
        anchors.bottom: parent.bottom
        anchors.bottomMargin: 48
        visible: store.isLoading && loadingDelay.hasPassed
        colors: window.colors
        name: store.loadingName
        progress: store.progress
        onCancelled: store.cancel()

        // What is there in a moment needs no announcement.
        Timer {
            id: loadingDelay

            property bool hasPassed: false

            interval: 250
            running: store.isLoading
            onTriggered: loadingDelay.hasPassed = true
            onRunningChanged: if (loadingDelay.running)
                loadingDelay.hasPassed = false
        }
    }

    AppMenu {
        id: menu

        colors: window.colors
        session: session
        isShipped: store.isShipped
        atlas: window.atlas
        isPaused: map.isPaused
        onPauseToggled: map.isPaused = !map.isPaused
        onOpenRequested: openDialog.open()
        onOpenShippedRequested: store.openShipped()
        onOpenPathRequested: path => store.openPath(path)
        onExportRequested: exportDialog.open()
        onFullScreenRequested: window.toggleFullScreen()
        onChromeToggled: window.hasChrome = !window.hasChrome
        onHomeRequested: window.goHome()
        onQuitRequested: window.close()
    }

    FileDialog {
        id: openDialog

        title: qsTr("Open a country file")
        nameFilters: [qsTr("Country files (*.shp *.gpkg *.geojson *.json *.fgb)"), qsTr("All files (*)")]
        onAccepted: store.openUrl(openDialog.selectedFile)
    }

    ExportDialog {
        id: exportDialog

        atlas: window.atlas
        scene: session.scene
        colors: window.colors
        onFinished: (message, hasFailed) => {
            if (hasFailed)
                errorText.text = message;
            else
                noticeText.text = message;
        }
    }

    Shortcut {
        sequences: [StandardKey.Open]
        onActivated: openDialog.open()
    }
    Shortcut {
        sequence: "Ctrl+E"
        enabled: store.atlas.isLoaded
        onActivated: exportDialog.open()
    }
    Shortcut {
        sequences: [StandardKey.Find]
        onActivated: searchBox.open()
    }
    Shortcut {
        sequence: "F10"
        onActivated: menu.popup(titleBar, 0, titleBar.height + 6)
    }
    Shortcut {
        sequence: "F11"
        onActivated: window.toggleFullScreen()
    }
    Shortcut {
        sequence: "Ctrl+H"
        onActivated: window.hasChrome = !window.hasChrome
    }
    Shortcut {
        sequence: "V" // text fields keep their letters to themselves
        onActivated: map.nextViewpoint()
    }
    Shortcut {
        sequence: "P"
        onActivated: map.isPaused = !map.isPaused
    }
    Shortcut {
        sequence: "Home"
        enabled: map.activeFocus
        onActivated: window.goHome()
    }
    Shortcut {
        sequences: [StandardKey.Quit]
        onActivated: window.close()
    }
}
