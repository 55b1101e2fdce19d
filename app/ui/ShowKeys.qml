// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQml
import QtQuick
import Multivector.Data

// The keys of a presentation, those of clickers among them; in whichever of its windows they are pressed.
Item {
    id: keys

    required property Presentation presentation
    readonly property bool isOn: keys.presentation.isRunning

    signal finished
    signal notesToggled

    Shortcut {
        sequences: ["PgDown", "Right", "Down", "Space", "N"]
        context: Qt.ApplicationShortcut
        enabled: keys.isOn
        onActivated: keys.presentation.next()
    }
    Shortcut {
        sequences: ["PgUp", "Left", "Up", "P"]
        context: Qt.ApplicationShortcut
        enabled: keys.isOn
        onActivated: keys.presentation.previous()
    }
    Shortcut {
        sequence: "Home"
        context: Qt.ApplicationShortcut
        enabled: keys.isOn
        onActivated: keys.presentation.first()
    }
    Shortcut {
        sequence: "End"
        context: Qt.ApplicationShortcut
        enabled: keys.isOn
        onActivated: keys.presentation.last()
    }
    Shortcut {
        sequences: ["B", "."]
        context: Qt.ApplicationShortcut
        enabled: keys.isOn
        onActivated: keys.presentation.isBlank = !keys.presentation.isBlank
    }
    Shortcut {
        sequences: ["Return", "Enter"]
        context: Qt.ApplicationShortcut
        enabled: keys.isOn
        onActivated: keys.presentation.jump()
    }
    Shortcut {
        sequences: ["Backspace", "R"]
        context: Qt.ApplicationShortcut
        enabled: keys.isOn
        onActivated: keys.presentation.comeBack()
    }
    Shortcut {
        sequence: "A"
        context: Qt.ApplicationShortcut
        enabled: keys.isOn
        onActivated: keys.presentation.goesByItself = !keys.presentation.goesByItself
    }
    Shortcut {
        sequences: ["S", "F6"]
        context: Qt.ApplicationShortcut
        enabled: keys.isOn
        onActivated: keys.notesToggled()
    }
    Shortcut {
        sequences: ["Esc", "F5"] // the F5 of some clickers starts, and ends
        context: Qt.ApplicationShortcut
        enabled: keys.isOn
        onActivated: keys.finished()
    }
    Instantiator {
        model: 10
        delegate: Shortcut {
            required property int index

            sequence: String(index)
            context: Qt.ApplicationShortcut
            enabled: keys.isOn
            onActivated: keys.presentation.typeDigit(index)
        }
    }
}
