// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQml
import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Dialogs
import Multivector.Data
import Multivector.Export
import Multivector.Layers

// The window: the map edge to edge, and what floats over it.
ApplicationWindow {
    id: window

    required property string requestedFile // from the command line; empty: what the last session showed
    property url requestedView // a picture or a deck, likewise
    property list<string> requestedCorridors // files of lines, likewise; besides those of the last session
    // What is shown: in a presentation another one than what is edited.
    readonly property SceneStore scene: show.isRunning ? show.presentation.scene : session.scene
    readonly property atlasHandle atlas: store.atlas.seenFrom(window.scene.viewpoint)
    readonly property mapPalette colors: Palettes.of(window.scene.theme)
    property bool hasChrome: true
    readonly property alias exports: exports
    readonly property alias session: session
    readonly property alias map: map
    readonly property alias chrome: chrome
    readonly property alias side: side
    readonly property alias deckFiles: deckFiles
    property bool isFirstAtlas: true

    function start(): void {
        store.corridorFiles = session.corridorFiles.concat(window.requestedCorridors);
        if (window.requestedFile !== "")
            store.openPath(window.requestedFile);
        else if (session.atlasPath !== "")
            store.openPath(session.atlasPath);
        else
            store.openShipped();
    }

    function goHome(): void {
        map.deselect();
        map.flyTo(home.camera);
    }

    // The window flies to a scene of the deck.
    function goToScene(row: int): void {
        const from = session.scene.camera;
        if (session.decks.goTo(row))
            map.flyFrom(from, session.scene.camera);
    }

    function openDropped(url: url): void {
        if (exports.isPicture(url))
            exports.openPicture(url);
        else if (!session.decks.isDeck(url))
            store.openUrl(url);
        else if (session.decks.open(url))
            session.isDeckShown = true;
    }

    function toggleSidePanel(): void {
        session.scene.panel = session.scene.panel === "" ? "compare" : "";
        if (session.scene.panel !== "")
            side.open();
        else
            map.forceActiveFocus();
    }

    // Opens the panel on one of its faces, or closes it if it shows that one.
    function showFace(word: string): void {
        const isOpen = session.scene.panel !== "";
        session.scene.panel = session.scene.panel === word ? "" : word;
        if (session.scene.panel === "")
            map.forceActiveFocus();
        else if (!isOpen)
            side.open();
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
            if (map.meetings.facts(session.scene.meeting).id === "")
                session.scene.meeting = "";
            if (wasAskedFor && !store.isShipped)
                map.flyTo(MapCameras.framing(window.atlas.box(), map.width, map.height));
            if (!wasAskedFor)
                session.history.start(); // how it opens is nothing to undo
            if (window.requestedView.toString() !== "") {
                window.openDropped(window.requestedView);
                window.requestedView = "";
            }
        }
        onCorridorFilesChanged: session.corridorFiles = store.corridorFiles
        onErrorChanged: {
            // A file of the last session that is gone must not leave the window empty.
            if (store.error !== "" && !store.atlas.isLoaded && store.loadingName === "") {
                messages.tell(store.error, true);
                if (window.isFirstAtlas) {
                    window.isFirstAtlas = false;
                    session.atlasPath = "";
                    store.openShipped();
                }
            } else if (store.error !== "") {
                messages.tell(store.error, true);
            }
        }
    }

    MapView {
        id: map

        readonly property real freeWidth: parent.width - (side.visible && !side.isDrawer ? side.width * side.scale : 0) - (deck.visible ? deck.width : 0)

        x: deck.visible ? deck.width : 0
        // In a presentation laid out as on a smaller page, and enlarged with its type.
        width: map.freeWidth / show.typeScale
        height: parent.height / show.typeScale
        scale: show.typeScale
        transformOrigin: Item.TopLeft
        focus: true
        atlas: window.atlas
        scene: window.scene
        colors: window.colors
        hasReducedMotion: session.hasReducedMotion
        pointed: side.pointed
        pointedBorder: chrome.pointedBorder !== "" ? chrome.pointedBorder : side.pointedBorder
        pointedFlow: chrome.pointedFlow !== "" ? chrome.pointedFlow : side.pointedPower
        pointedMeeting: chrome.pointedMeeting
        keepOut: show.isRunning ? show.boxes : chrome.boxes
        entryKeepOut: show.isRunning ? show.boxes : chrome.lastingBoxes
        onPowerToggled: id => side.togglePowerOf(id)
    }

    DropTarget {
        anchors.fill: parent
        colors: window.colors
        onDropped: url => window.openDropped(url)
    }

    // What the pointer is on.
    MapTip {
        readonly property real wantedX: map.pointer.x + 16
        readonly property real wantedY: map.pointer.y + 20

        z: 1 // over the panels, which it may reach to
        visible: !show.isRunning && (map.hovered !== "" || map.hoveredBorder !== "" || map.hoveredFlow !== "" || map.hoveredCorridor >= 0 || map.hoveredPlace !== "" || map.hoveredMeeting !== "") && !map.isMoving
        colors: window.colors
        atlas: window.atlas
        language: session.scene.language
        country: map.hovered
        border: map.hoveredBorder
        flow: map.hoveredFlow
        corridors: map.corridors
        corridor: map.hoveredCorridor
        section: map.hoveredSection
        place: map.hoveredPlace
        meeting: map.hoveredMeeting
        trade: map.trade
        meetings: map.meetings
        claim: map.hoveredBorder === "" && map.hoveredMeeting === "" && map.hovered !== "" ? window.atlas.claimAt(map.pointerPlace.x, map.pointerPlace.y, session.scene.language) : ""
        x: Math.max(8, Math.min(wantedX, map.width - width - 8))
        y: wantedY + height > window.height - 40 ? Math.max(8, map.pointer.y - height - 8) : wantedY
    }

    Chrome {
        id: chrome

        anchors.fill: map
        visible: window.hasChrome && !show.isRunning && !exports.isFraming
        hasKeys: !show.isRunning
        session: session
        store: store
        map: map
        menu: menu
        atlas: window.atlas
        colors: window.colors
        onHomeRequested: window.goHome()
        onNoticesRequested: messages.tell(store.notices.join("\n"), false)
    }

    SidePanel {
        id: side

        readonly property bool isDrawer: window.width - side.width < window.minimumWidth // over the map where too little would be left of it

        anchors.top: parent.top
        anchors.right: parent.right
        z: 2
        visible: (window.hasChrome || show.isRunning) && window.scene.panel !== ""
        isBare: show.isRunning
        height: parent.height / side.scale
        scale: show.typeScale
        transformOrigin: Item.TopRight
        colors: window.colors
        atlas: window.atlas
        scene: window.scene
        session: session
        map: map
        onClosed: window.toggleSidePanel()
    }

    DeckPanel {
        id: deck

        height: parent.height
        visible: window.hasChrome && session.isDeckShown && !show.isRunning
        z: 2
        colors: window.colors
        session: session
        onClosed: {
            session.isDeckShown = false;
            map.forceActiveFocus();
        }
        onSceneRequested: row => window.goToScene(row)
        onOpenRequested: deckFiles.open()
        onSaveRequested: deckFiles.save()
        onSaveAsRequested: deckFiles.saveAs()
        onExportRequested: exports.open("series")
        onPresentRequested: fromStart => show.begin(fromStart ? 0 : session.decks.current)
    }

    DeckFiles {
        id: deckFiles

        session: session
        panel: deck
    }

    Binding {
        session.decks.openAtlas: session.atlasPath
    }
    Connections {
        target: session.decks

        // What a deck is of comes with it.
        function onFileChanged() {
            const atlas = session.decks.atlas;
            if (session.decks.count === 0 || !store.atlas.isLoaded || atlas === session.atlasPath)
                return;
            if (atlas === "")
                store.openShipped();
            else
                store.openPath(atlas);
        }

        function onTold(message, isError) {
            messages.tell(message, isError);
        }
    }
    Connections {
        target: session.history

        function onRestored() {
            map.stop();
            map.takeCamera();
        }
    }

    Show {
        id: show

        anchors.fill: parent
        anchors.rightMargin: side.visible && !side.isDrawer ? side.width * side.scale : 0
        z: 1
        session: session
        map: map
        atlas: window.atlas
        colors: window.colors
        window: window
    }

    MessageStack {
        id: messages

        x: map.x + (map.freeWidth - width) / 2
        y: 72
        width: Math.min(640, map.freeWidth - 32)
        visible: !show.isRunning
        colors: window.colors
        session: session
        onErrorDismissed: store.dismissError()
    }

    LoadingPanel {
        anchors.horizontalCenter: map.horizontalCenter
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
        hasTrade: chrome.hasTrade
        isTradePanelOpen: chrome.isPanelOpen
        isTradeTableOpen: chrome.isTableOpen
        hasCorridors: map.corridors.hasTable
        isCorridorPanelOpen: chrome.isCorridorPanelOpen
        face: side.shown
        onFaceRequested: word => window.showFace(word)
        onCorridorPanelRequested: chrome.toggleCorridorPanel()
        onTradePanelRequested: chrome.togglePanel()
        onTradeTableRequested: chrome.toggleTable()
        onPauseToggled: map.isPaused = !map.isPaused
        onOpenRequested: openDialog.open()
        onOpenShippedRequested: store.openShipped()
        onOpenPathRequested: path => store.openPath(path)
        onCorridorsRemoved: store.removeCorridorFiles()
        onExportRequested: exports.open("view")
        onDeckRequested: deckFiles.toggle()
        onDeckOpenRequested: deckFiles.open()
        onDeckSaveRequested: deckFiles.save()
        onDeckSaveAsRequested: deckFiles.saveAs()
        onDeckExportRequested: exports.open("series")
        onPresentRequested: fromStart => show.begin(fromStart ? 0 : session.decks.current)
        onFullScreenRequested: window.toggleFullScreen()
        onChromeToggled: window.hasChrome = !window.hasChrome
        onHomeRequested: window.goHome()
        onQuitRequested: window.close()
    }

    FileDialog {
        id: openDialog

        title: qsTr("Open a file of countries or corridors")
        nameFilters: [qsTr("Map files (*.shp *.gpkg *.geojson *.json *.fgb)"), qsTr("Pictures saved by Multivector (*.png)"), qsTr("All files (*)")]
        onAccepted: window.openDropped(openDialog.selectedFile)
    }

    Exports {
        id: exports

        anchors.fill: map
        z: 3
        session: session
        store: store
        map: map
        atlas: window.atlas
        colors: window.colors
        onTold: (message, isError) => messages.tell(message, isError)
    }

    // A presentation has keys of its own.
    Loader {
        active: !show.isRunning && !exports.isFraming
        sourceComponent: MainKeys {
            session: window.session
            map: window.map
            chrome: window.chrome
            side: window.side
            deckFiles: window.deckFiles
            hasChrome: window.hasChrome
            onOpenRequested: openDialog.open()
            onExportRequested: exports.open("view")
            onSidePanelRequested: window.toggleSidePanel()
            onFaceRequested: word => window.showFace(word)
            onFullScreenRequested: window.toggleFullScreen()
            onChromeToggled: window.hasChrome = !window.hasChrome
            onHomeRequested: window.goHome()
            onSceneRequested: row => window.goToScene(row)
            onPresentRequested: row => show.begin(row)
        }
    }
    Shortcut {
        sequences: [StandardKey.Quit]
        onActivated: window.close()
    }
}
