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

    signal openRequested
    signal openShippedRequested
    signal openPathRequested(path: string)
    signal exportRequested
    signal fullScreenRequested
    signal chromeToggled
    signal homeRequested
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
        text: qsTr("Export a picture …")
        shortcutText: "Ctrl+E"
        onTriggered: menu.exportRequested()
    }
    ChromeMenu {
        colors: menu.colors
        title: qsTr("Theme")

        ChromeMenuItem {
            colors: menu.colors
            text: qsTr("Dark")
            checkable: true
            checked: menu.session.scene.theme === "dark"
            onTriggered: menu.session.scene.theme = "dark"
        }
        ChromeMenuItem {
            colors: menu.colors
            text: qsTr("Light")
            checkable: true
            checked: menu.session.scene.theme === "light"
            onTriggered: menu.session.scene.theme = "light"
        }
        ChromeMenuItem {
            colors: menu.colors
            text: qsTr("Print")
            checkable: true
            checked: menu.session.scene.theme === "print"
            onTriggered: menu.session.scene.theme = "print"
        }
    }
    ChromeMenu {
        colors: menu.colors
        title: qsTr("Names on the map")

        Instantiator {
            model: [["en", "English"], ["ru", "Русский"], ["zh", "中文"], ["kk", "Қазақша"], ["tr", "Türkçe"], ["ja", "日本語"], ["de", "Deutsch"], ["fr", "Français"]]
            delegate: ChromeMenuItem {
                required property list<string> modelData

                colors: menu.colors
                text: modelData[1]
                checkable: true
                checked: menu.session.scene.language === modelData[0]
                onTriggered: menu.session.scene.language = modelData[0]
            }
            onObjectAdded: (index, object) => languages.insertItem(index, object as ChromeMenuItem)
            onObjectRemoved: (index, object) => languages.removeItem(object as ChromeMenuItem)
        }

        id: languages
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
    ChromeMenuItem {
        colors: menu.colors
        text: qsTr("Reduce motion")
        checkable: true
        checked: menu.session.hasReducedMotion
        onTriggered: menu.session.hasReducedMotion = !menu.session.hasReducedMotion
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
