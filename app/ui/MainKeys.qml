// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQml
import QtQuick
import Multivector.Data

// The keys of the window, while nothing is presented. Text fields keep their letters to themselves.
Item {
    id: keys

    required property Session session
    required property MapView map
    required property Chrome chrome
    required property SidePanel side
    required property DeckFiles deckFiles
    required property bool hasChrome

    signal openRequested
    signal exportRequested
    signal sidePanelRequested
    signal faceRequested(word: string)
    signal fullScreenRequested
    signal chromeToggled
    signal homeRequested
    signal sceneRequested(row: int)
    signal presentRequested(row: int)

    Shortcut {
        sequences: [StandardKey.Open]
        onActivated: keys.openRequested()
    }
    Shortcut {
        sequence: "Ctrl+E"
        enabled: keys.map.atlas.isLoaded
        onActivated: keys.exportRequested()
    }
    Shortcut {
        sequences: [StandardKey.Find]
        onActivated: keys.chrome.openSearch()
    }
    Shortcut {
        sequence: "F9"
        enabled: keys.hasChrome
        onActivated: keys.sidePanelRequested()
    }
    Instantiator {
        model: ["compare", "country", "corridor", "sources"]
        delegate: Shortcut {
            required property int index
            required property string modelData

            sequence: "Ctrl+" + (index + 1)
            context: Qt.ApplicationShortcut // an instance has no window of its own
            enabled: keys.hasChrome
            onActivated: keys.faceRequested(modelData)
        }
    }
    Instantiator {
        model: 9 // powers that come into the comparison, or go
        delegate: Shortcut {
            required property int index

            sequence: String(index + 1)
            context: Qt.ApplicationShortcut
            enabled: keys.side.shown === "compare"
            onActivated: keys.side.togglePower(index)
        }
    }
    Shortcut {
        sequence: "Y"
        enabled: keys.side.shown === "compare"
        onActivated: keys.side.toggleCommonYear()
    }
    Shortcut {
        sequence: "F10"
        onActivated: keys.chrome.openMenu()
    }
    Shortcut {
        sequence: "F11"
        onActivated: keys.fullScreenRequested()
    }
    Shortcut {
        sequence: "Ctrl+H"
        onActivated: keys.chromeToggled()
    }
    Shortcut {
        sequence: "V" // text fields keep their letters to themselves
        onActivated: keys.map.nextViewpoint()
    }
    Shortcut {
        sequence: "C"
        enabled: keys.map.corridors.hasTable
        onActivated: keys.session.scene.hasCorridors = !keys.session.scene.hasCorridors
    }
    Shortcut {
        sequence: "Ctrl+K"
        enabled: keys.map.corridors.hasTable && keys.hasChrome
        onActivated: keys.chrome.toggleCorridorPanel()
    }
    Shortcut {
        sequence: "L"
        enabled: keys.hasChrome
        onActivated: keys.session.isLegendFolded = !keys.session.isLegendFolded
    }
    Shortcut {
        sequence: "M"
        onActivated: keys.session.scene.hasMeetings = !keys.session.scene.hasMeetings
    }
    Shortcut {
        sequence: "P"
        onActivated: keys.map.isPaused = !keys.map.isPaused
    }
    Shortcut {
        sequence: "Home"
        enabled: keys.map.activeFocus
        onActivated: keys.homeRequested()
    }
    Shortcut {
        sequence: "Ctrl+D"
        onActivated: keys.deckFiles.toggle()
    }
    Shortcut {
        sequences: [StandardKey.Save]
        enabled: keys.session.decks.count > 0
        onActivated: keys.deckFiles.save()
    }
    Shortcut {
        sequences: [StandardKey.SaveAs]
        enabled: keys.session.decks.count > 0
        onActivated: keys.deckFiles.saveAs()
    }
    Shortcut {
        sequences: [StandardKey.Undo]
        onActivated: keys.session.history.undo()
    }
    Shortcut {
        sequences: [StandardKey.Redo, "Ctrl+Y"]
        onActivated: keys.session.history.redo()
    }
    Shortcut {
        sequence: "Ctrl+Shift+A"
        onActivated: {
            keys.session.isDeckShown = true;
            keys.deckFiles.panel.addScene();
        }
    }
    Shortcut {
        sequence: "Ctrl+U"
        enabled: keys.session.decks.isViewChanged
        onActivated: keys.session.decks.update()
    }
    Shortcut {
        sequence: "Ctrl+PgDown"
        enabled: keys.session.decks.count > 0
        onActivated: keys.sceneRequested(Math.min(keys.session.decks.current + 1, keys.session.decks.count - 1))
    }
    Shortcut {
        sequence: "Ctrl+PgUp"
        enabled: keys.session.decks.count > 0
        onActivated: keys.sceneRequested(Math.max(keys.session.decks.current - 1, 0))
    }
    Shortcut {
        sequence: "F5"
        onActivated: keys.presentRequested(keys.session.decks.current)
    }
    Shortcut {
        sequence: "Shift+F5"
        onActivated: keys.presentRequested(0)
    }
}
