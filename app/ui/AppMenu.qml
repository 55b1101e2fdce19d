// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQml
import QtQuick
import Multivector.Data

// Everything the program can do, in one menu.
ChromeMenu {
    id: menu

    required property Session session
    required property bool isShipped
    required property atlasHandle atlas
    required property bool isPaused
    required property bool hasTrade // the atlas has figures, and the layer is on
    required property bool isTradePanelOpen
    required property bool isTradeTableOpen

    required property bool hasCorridors // the atlas has some
    required property bool isCorridorPanelOpen
    required property string face // of the panel beside the map; empty: it is closed

    signal openRequested
    signal openShippedRequested
    signal openPathRequested(path: string)
    signal corridorsRemoved
    signal exportRequested
    signal deckRequested
    signal deckOpenRequested
    signal deckSaveRequested
    signal deckExportRequested
    signal deckSaveAsRequested
    signal presentRequested(fromStart: bool)
    signal fullScreenRequested
    signal chromeToggled
    signal homeRequested
    signal pauseToggled
    signal tradePanelRequested
    signal tradeTableRequested
    signal corridorPanelRequested
    signal faceRequested(word: string)
    signal quitRequested

    ChromeMenuItem {
        colors: menu.colors
        text: qsTr("Open …")
        shortcutText: "Ctrl+O"
        onTriggered: menu.openRequested()
    }
    ChromeMenu {
        id: recent

        colors: menu.colors
        title: qsTr("Open recent")
        enabled: menu.session.recentFiles.length > 0

        Instantiator {
            model: menu.session.recentFiles
            delegate: ChromeMenuItem {
                required property string modelData

                colors: menu.colors
                text: modelData
                onTriggered: menu.openPathRequested(modelData)
            }
            onObjectAdded: (index, object) => recent.insertItem(index, object as ChromeMenuItem)
            onObjectRemoved: (index, object) => recent.removeItem(object as ChromeMenuItem)
        }
        ChromeMenuItem {
            colors: menu.colors
            text: qsTr("Forget these files")
            onTriggered: menu.session.clearRecentFiles()
        }
    }
    ChromeMenuItem {
        colors: menu.colors
        text: qsTr("Open the shipped world")
        enabled: !menu.isShipped
        onTriggered: menu.openShippedRequested()
    }
    ChromeMenuItem {
        colors: menu.colors
        text: qsTr("Remove your own corridors")
        enabled: menu.session.corridorFiles.length > 0
        onTriggered: menu.corridorsRemoved()
    }
    ChromeMenuItem {
        colors: menu.colors
        text: qsTr("Export a picture …")
        shortcutText: "Ctrl+E"
        onTriggered: menu.exportRequested()
    }
    ChromeMenuItem {
        colors: menu.colors
        text: qsTr("Undo")
        shortcutText: "Ctrl+Z"
        enabled: menu.session.history.canUndo
        onTriggered: menu.session.history.undo()
    }
    ChromeMenuItem {
        colors: menu.colors
        text: qsTr("Redo")
        shortcutText: "Ctrl+Shift+Z"
        enabled: menu.session.history.canRedo
        onTriggered: menu.session.history.redo()
    }
    ChromeMenuItem {
        colors: menu.colors
        text: qsTr("Deck beside the map")
        shortcutText: "Ctrl+D"
        checkable: true
        checked: menu.session.isDeckShown
        onTriggered: menu.deckRequested()
    }
    DeckMenu {
        colors: menu.colors
        decks: menu.session.decks
        onOpenRequested: menu.deckOpenRequested()
        onSaveRequested: menu.deckSaveRequested()
        onSaveAsRequested: menu.deckSaveAsRequested()
        onExportRequested: menu.deckExportRequested()
        onPresentRequested: fromStart => menu.presentRequested(fromStart)
    }
    ChromeMenu {
        id: screens

        colors: menu.colors
        title: qsTr("Present on")
        enabled: Application.screens.length > 1

        Instantiator {
            model: Application.screens
            delegate: ChromeMenuItem {
                required property var modelData

                colors: menu.colors
                text: qsTr("%1, %2×%3").arg(modelData.name).arg(modelData.width).arg(modelData.height)
                checkable: true
                autoExclusive: true
                checked: menu.session.showScreen === modelData.name
                onTriggered: menu.session.showScreen = modelData.name
            }
            onObjectAdded: (index, object) => screens.insertItem(index, object as ChromeMenuItem)
            onObjectRemoved: (index, object) => screens.removeItem(object as ChromeMenuItem)
        }
    }
    ChromeMenu {
        colors: menu.colors
        title: qsTr("Theme")

        ChromeMenuItem {
            colors: menu.colors
            text: qsTr("Dark")
            checkable: true
            autoExclusive: true
            checked: menu.session.scene.theme === "dark"
            onTriggered: menu.session.scene.theme = "dark"
        }
        ChromeMenuItem {
            colors: menu.colors
            text: qsTr("Light")
            checkable: true
            autoExclusive: true
            checked: menu.session.scene.theme === "light"
            onTriggered: menu.session.scene.theme = "light"
        }
        ChromeMenuItem {
            colors: menu.colors
            text: qsTr("Print")
            checkable: true
            autoExclusive: true
            checked: menu.session.scene.theme === "print"
            onTriggered: menu.session.scene.theme = "print"
        }
    }
    ChromeMenu {
        id: languages

        readonly property list<string> codes: ["en", "ru", "zh", "kk", "tr", "ja", "de", "fr"]

        colors: menu.colors
        title: qsTr("Names on the map")

        Instantiator {
            model: ["English", "Русский", "中文", "Қазақша", "Türkçe", "日本語", "Deutsch", "Français"]
            delegate: ChromeMenuItem {
                required property string modelData
                required property int index

                colors: menu.colors
                text: modelData
                checkable: true
                autoExclusive: true
                checked: menu.session.scene.language === languages.codes[index]
                onTriggered: menu.session.scene.language = languages.codes[index]
            }
            onObjectAdded: (index, object) => languages.insertItem(index, object as ChromeMenuItem)
            onObjectRemoved: (index, object) => languages.removeItem(object as ChromeMenuItem)
        }
    }
    ChromeMenu {
        id: viewpoints

        colors: menu.colors
        title: qsTr("Whose borders")

        Instantiator {
            model: menu.atlas.viewpoints()
            delegate: ChromeMenuItem {
                required property string modelData

                colors: menu.colors
                text: menu.atlas.viewpointName(modelData, menu.session.scene.language)
                checkable: true
                autoExclusive: true
                checked: menu.atlas.viewpointId() === modelData
                onTriggered: menu.session.scene.viewpoint = modelData
            }
            onObjectAdded: (index, object) => viewpoints.insertItem(index, object as ChromeMenuItem)
            onObjectRemoved: (index, object) => viewpoints.removeItem(object as ChromeMenuItem)
        }
    }
    ChromeMenu {
        colors: menu.colors
        title: qsTr("Layers")

        ChromeMenuItem {
            colors: menu.colors
            text: qsTr("Trade")
            checkable: true
            checked: menu.session.scene.hasTrade
            onTriggered: menu.session.scene.hasTrade = !menu.session.scene.hasTrade
        }
        ChromeMenuItem {
            colors: menu.colors
            text: qsTr("Corridors")
            shortcutText: "C"
            enabled: menu.hasCorridors
            checkable: true
            checked: menu.session.scene.hasCorridors
            onTriggered: menu.session.scene.hasCorridors = !menu.session.scene.hasCorridors
        }
        ChromeMenuItem {
            colors: menu.colors
            text: qsTr("Places along corridors")
            enabled: menu.hasCorridors && menu.session.scene.hasCorridors
            checkable: true
            checked: menu.session.scene.hasPlaces
            onTriggered: menu.session.scene.hasPlaces = !menu.session.scene.hasPlaces
        }
        ChromeMenuItem {
            colors: menu.colors
            text: qsTr("Shared borders")
            checkable: true
            checked: menu.session.scene.hasBorders
            onTriggered: menu.session.scene.hasBorders = !menu.session.scene.hasBorders
        }
        ChromeMenuItem {
            colors: menu.colors
            text: qsTr("Meetings")
            shortcutText: "M"
            checkable: true
            checked: menu.session.scene.hasMeetings
            onTriggered: menu.session.scene.hasMeetings = !menu.session.scene.hasMeetings
        }
        ChromeMenuItem {
            colors: menu.colors
            text: qsTr("Names")
            checkable: true
            checked: menu.session.scene.hasLabels
            onTriggered: menu.session.scene.hasLabels = !menu.session.scene.hasLabels
        }
        ChromeMenuItem {
            colors: menu.colors
            text: qsTr("Graticule")
            checkable: true
            checked: menu.session.scene.hasGraticule
            onTriggered: menu.session.scene.hasGraticule = !menu.session.scene.hasGraticule
        }
    }
    ChromeMenu {
        id: books

        colors: menu.colors
        title: qsTr("Whose books")
        enabled: menu.hasTrade

        Instantiator {
            model: TradeWords.bases
            delegate: ChromeMenuItem {
                required property var modelData

                colors: menu.colors
                text: modelData.name
                checkable: true
                autoExclusive: true
                checked: menu.session.scene.trade.basis === modelData.word
                onTriggered: menu.session.scene.trade.basis = modelData.word
            }
            onObjectAdded: (index, object) => books.insertItem(index, object as ChromeMenuItem)
            onObjectRemoved: (index, object) => books.removeItem(object as ChromeMenuItem)
        }
    }
    ChromeMenu {
        id: faces

        colors: menu.colors
        title: qsTr("Panel beside the map")

        Instantiator {
            model: [
                { "word": "compare", "name": qsTr("Compare the powers") },
                { "word": "country", "name": qsTr("Country") },
                { "word": "corridor", "name": qsTr("Corridor") },
                { "word": "sources", "name": qsTr("Sources") }
            ]
            delegate: ChromeMenuItem {
                required property int index
                required property var modelData

                colors: menu.colors
                text: modelData.name
                shortcutText: "Ctrl+" + (index + 1)
                checkable: true
                checked: menu.face === modelData.word
                onTriggered: menu.faceRequested(modelData.word)
            }
            onObjectAdded: (index, object) => faces.insertItem(index, object as ChromeMenuItem)
            onObjectRemoved: (index, object) => faces.removeItem(object as ChromeMenuItem)
        }
    }
    ChromeMenuItem {
        colors: menu.colors
        text: qsTr("Trade table")
        shortcutText: "Ctrl+T"
        enabled: menu.hasTrade
        checkable: true
        checked: menu.isTradeTableOpen
        onTriggered: menu.tradeTableRequested()
    }
    ChromeMenuItem {
        colors: menu.colors
        text: qsTr("Trade settings")
        shortcutText: "Ctrl+L"
        enabled: menu.hasTrade
        checkable: true
        checked: menu.isTradePanelOpen
        onTriggered: menu.tradePanelRequested()
    }
    ChromeMenuItem {
        colors: menu.colors
        text: qsTr("Corridors and what if")
        shortcutText: "Ctrl+K"
        enabled: menu.hasCorridors
        checkable: true
        checked: menu.isCorridorPanelOpen
        onTriggered: menu.corridorPanelRequested()
    }
    ChromeMenu {
        colors: menu.colors
        title: qsTr("Motion")

        ChromeMenuItem {
            colors: menu.colors
            text: qsTr("Pause motion")
            shortcutText: "P"
            checkable: true
            checked: menu.isPaused
            onTriggered: menu.pauseToggled()
        }
        ChromeMenuItem {
            colors: menu.colors
            text: qsTr("Reduce motion")
            checkable: true
            checked: menu.session.hasReducedMotion
            onTriggered: menu.session.hasReducedMotion = !menu.session.hasReducedMotion
        }
    }
    ChromeMenuItem {
        colors: menu.colors
        text: qsTr("Central Asia")
        shortcutText: qsTr("Home")
        onTriggered: menu.homeRequested()
    }
    ChromeMenuItem {
        colors: menu.colors
        text: qsTr("Full screen")
        shortcutText: "F11"
        onTriggered: menu.fullScreenRequested()
    }
    ChromeMenuItem {
        colors: menu.colors
        text: qsTr("Hide everything but the map")
        shortcutText: "Ctrl+H"
        onTriggered: menu.chromeToggled()
    }
    ChromeMenuItem {
        colors: menu.colors
        text: qsTr("Quit")
        shortcutText: "Ctrl+Q"
        onTriggered: menu.quitRequested()
    }
}
