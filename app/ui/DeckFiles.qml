// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Dialogs
import Multivector.Data

// Where decks are opened from and saved to, and the keys for it.
Item {
    id: files

    required property Session session
    required property DeckPanel panel
    readonly property DeckStore decks: files.session.decks

    signal sceneRequested(row: int)
    signal presentRequested(row: int)

    function open(): void {
        openDialog.open();
    }

    function save(): void {
        if (files.decks.file === "" || files.decks.isShipped)
            files.saveAs();
        else
            files.decks.save();
    }

    function saveAs(): void {
        saveDialog.selectedFile = files.decks.suggestedFile();
        saveDialog.open();
    }

    function toggle(): void {
        files.session.isDeckShown = !files.session.isDeckShown;
        if (files.session.isDeckShown)
            files.panel.open();
    }

    FileDialog {
        id: openDialog

        title: qsTr("Open a deck")
        nameFilters: [qsTr("Decks (*.deck.json *.json)"), qsTr("All files (*)")]
        onAccepted: {
            if (files.decks.open(openDialog.selectedFile))
                files.session.isDeckShown = true;
        }
    }
    FileDialog {
        id: saveDialog

        title: qsTr("Save the deck as")
        fileMode: FileDialog.SaveFile
        nameFilters: [qsTr("Decks (*.deck.json)")]
        onAccepted: files.decks.saveAs(saveDialog.selectedFile)
    }

    Shortcut {
        sequence: "Ctrl+D"
        enabled: files.enabled
        onActivated: files.toggle()
    }
    Shortcut {
        sequences: [StandardKey.Save]
        enabled: files.enabled && files.decks.count > 0
        onActivated: files.save()
    }
    Shortcut {
        sequences: [StandardKey.SaveAs]
        enabled: files.enabled && files.decks.count > 0
        onActivated: files.saveAs()
    }
    Shortcut {
        sequences: [StandardKey.Undo]
        enabled: files.enabled
        onActivated: files.session.history.undo()
    }
    Shortcut {
        sequences: [StandardKey.Redo, "Ctrl+Y"]
        enabled: files.enabled
        onActivated: files.session.history.redo()
    }
    Shortcut {
        sequence: "Ctrl+Shift+A"
        enabled: files.enabled
        onActivated: {
            files.session.isDeckShown = true;
            files.panel.addScene();
        }
    }
    Shortcut {
        sequence: "Ctrl+U"
        enabled: files.enabled && files.decks.isViewChanged
        onActivated: files.decks.update()
    }
    Shortcut {
        sequence: "Ctrl+PgDown"
        enabled: files.enabled && files.decks.count > 0
        onActivated: files.sceneRequested(Math.min(files.decks.current + 1, files.decks.count - 1))
    }
    Shortcut {
        sequence: "Ctrl+PgUp"
        enabled: files.enabled && files.decks.count > 0
        onActivated: files.sceneRequested(Math.max(files.decks.current - 1, 0))
    }
    Shortcut {
        sequence: "F5"
        enabled: files.enabled
        onActivated: files.presentRequested(files.decks.current)
    }
    Shortcut {
        sequence: "Shift+F5"
        enabled: files.enabled
        onActivated: files.presentRequested(0)
    }
}
