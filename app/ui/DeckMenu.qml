// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Multivector.Data

// What can be done with a deck as a whole.
ChromeMenu {
    id: menu

    required property DeckStore decks

    signal openRequested
    signal saveRequested
    signal saveAsRequested
    signal exportRequested
    signal presentRequested(fromStart: bool)

    title: qsTr("Deck")

    ChromeMenuItem {
        colors: menu.colors
        text: qsTr("Present from the start")
        shortcutText: "Shift+F5"
        onTriggered: menu.presentRequested(true)
    }
    ChromeMenuItem {
        colors: menu.colors
        text: qsTr("Present from here")
        shortcutText: "F5"
        onTriggered: menu.presentRequested(false)
    }
    ChromeMenuItem {
        colors: menu.colors
        text: qsTr("Open a deck …")
        onTriggered: menu.openRequested()
    }
    ChromeMenuItem {
        colors: menu.colors
        text: qsTr("Open the shipped story")
        enabled: !menu.decks.isShipped || menu.decks.isChanged
        onTriggered: menu.decks.openShipped()
    }
    ChromeMenuItem {
        colors: menu.colors
        text: qsTr("Save the deck")
        shortcutText: "Ctrl+S"
        enabled: menu.decks.isChanged
        onTriggered: menu.saveRequested()
    }
    ChromeMenuItem {
        colors: menu.colors
        text: qsTr("Save the deck as …")
        shortcutText: "Ctrl+Shift+S"
        enabled: menu.decks.count > 0
        onTriggered: menu.saveAsRequested()
    }
    ChromeMenuItem {
        colors: menu.colors
        text: qsTr("Pictures, animation, handout …")
        enabled: menu.decks.count > 0
        onTriggered: menu.exportRequested()
    }
    ChromeMenuItem {
        colors: menu.colors
        text: qsTr("Close the deck")
        enabled: menu.decks.count > 0 || menu.decks.file !== ""
        onTriggered: menu.decks.close()
    }
}
