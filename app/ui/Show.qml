// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQml
import QtQuick
import QtQuick.Controls.Basic
import Multivector.Data
import Multivector.Layers

// A presentation over the map of the window: what is written on the picture, the keys, and the speaker's window. The map
// stays what it is, so that it can be explored meanwhile.
Item {
    id: show

    required property Session session
    required property MapView map
    required property atlasHandle atlas
    required property mapPalette colors
    required property Window window
    readonly property alias presentation: presentation
    readonly property alias isRunning: presentation.isRunning
    readonly property NotesWindow notes: speaker.item as NotesWindow
    readonly property PictureFrame frame: page.item as PictureFrame
    // What is written is larger than on a desk: it's read from the back of a room.
    readonly property real typeScale: presentation.isRunning ? Math.max(1, 1.35 * Math.min(show.window.width / 1920, show.window.height / 1080)) : 1
    readonly property list<rect> boxes: show.frame ? show.frame.boxes : []
    property var before: null // the window as it was

    // The screen to show on: the one that was chosen, if it is still there, else one that the window isn't on.
    function otherScreen(): var {
        const screens = Application.screens;
        const chosen = screens.find(screen => screen.name === show.session.showScreen);
        return chosen ?? screens.find(screen => screen.name !== show.window.screen.name) ?? show.window.screen;
    }

    function begin(row: int): void {
        if (presentation.isRunning)
            return;
        const desk = show.window.screen;
        show.before = { "screen": desk, "visibility": show.window.visibility, "x": show.window.x, "y": show.window.y, "width": show.window.width, "height": show.window.height };
        const screen = show.otherScreen();
        presentation.begin(show.session.decks, row, show.session.scene);
        if (screen.name !== desk.name) {
            show.window.visibility = Window.Windowed;
            show.window.screen = screen;
            show.window.x = screen.virtualX;
            show.window.y = screen.virtualY;
            show.notes.screen = desk;
            show.notes.visible = true;
        }
        show.window.visibility = Window.FullScreen;
        show.map.forceActiveFocus();
    }

    function finish(): void {
        presentation.end();
        show.window.screen = show.before.screen;
        show.window.visibility = Window.Windowed;
        if (show.before.visibility === Window.Windowed) {
            show.window.x = show.before.x;
            show.window.y = show.before.y;
            show.window.width = show.before.width;
            show.window.height = show.before.height;
        } else {
            show.window.visibility = show.before.visibility;
        }
        show.map.takeCamera();
        show.map.forceActiveFocus();
    }

    visible: presentation.isRunning

    Presentation {
        id: presentation

        onArriving: (from, to, transition) => {
            if (transition === "cut") {
                show.map.stop();
                show.map.show(to);
            } else if (transition === "flight" && !show.session.hasReducedMotion) {
                show.map.flyTo(to);
            } else {
                dissolve.begin();
                show.map.stop();
                show.map.show(to);
            }
        }
    }
    ScreenSaver {
        reason: qsTr("A presentation is shown")
        isHeldOff: presentation.isRunning
    }
    Timer {
        interval: presentation.seconds * 1000
        running: presentation.isRunning && presentation.goesByItself && !presentation.isBlank && !presentation.hasStrayed
        onTriggered: presentation.next()
    }

    // The picture that was there, over the one that comes.
    ShaderEffectSource {
        id: dissolve

        function begin(): void {
            dissolve.sourceItem = show.map;
            dissolve.scheduleUpdate();
            dissolving.restart();
        }

        anchors.fill: parent
        live: false
        visible: dissolving.running
        opacity: 0
    }
    NumberAnimation {
        id: dissolving

        target: dissolve
        property: "opacity"
        from: 1
        to: 0
        duration: 600
        easing.type: Easing.InOutCubic
    }

    // Laid out as on a smaller page and enlarged with its type; there while there is a show, as the speaker's window is.
    Loader {
        id: page

        active: presentation.isRunning
        width: show.width / show.typeScale
        height: show.height / show.typeScale
        scale: show.typeScale
        transformOrigin: Item.TopLeft
        sourceComponent: PictureFrame {
            atlas: show.atlas
            scene: show.presentation.scene
            colors: show.colors
            camera: show.map.camera
            trade: show.map.trade
            corridors: show.map.corridors
            meetings: show.map.meetings
            hasLengths: show.map.hasLengths
        }
    }

    Rectangle {
        id: blank

        anchors.fill: parent
        visible: presentation.isBlank
        color: "black"
        Accessible.role: Accessible.StaticText
        Accessible.name: qsTr("The screen is blank")
    }

    // Shown in passing: the number that is typed, or how to come back.
    ChromePanel {
        anchors.horizontalCenter: parent.horizontalCenter
        y: parent.height / 2 - height / 2
        visible: presentation.typed !== ""
        width: Math.max(96, typedText.implicitWidth + 48)
        height: 88
        colors: show.colors
        isLookedThrough: true

        Text {
            id: typedText

            anchors.centerIn: parent
            text: presentation.typed
            color: show.colors.text
            font.pixelSize: 48
            font.features: { "tnum": 1 }
        }
    }

    // Neither the map nor what lies over it hears of this one; it only hides the pointer that rests.
    HoverHandler {
        id: hover

        onPointChanged: {
            resting.hasRested = false;
            resting.restart();
        }
        cursorShape: resting.hasRested ? Qt.BlankCursor : Qt.ArrowCursor
        enabled: presentation.isRunning
    }
    Timer {
        id: resting

        property bool hasRested: true

        interval: 2000
        onTriggered: resting.hasRested = true
    }

    ShowKeys {
        presentation: show.presentation
        onFinished: show.finish()
        onNotesToggled: show.notes.visible = !show.notes.visible
    }
    Loader {
        id: speaker

        active: presentation.isRunning
        sourceComponent: NotesWindow {
            presentation: show.presentation
            atlas: show.atlas
            onFinished: show.finish()
            // Closed by hand, the show goes on without it.
            onClosing: show.window.requestActivate()
        }
    }
}
