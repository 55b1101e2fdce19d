// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Dialogs
import Multivector.Data

// Where decks are opened from and saved to.
Item {
    id: files

    required property Session session
    required property DeckPanel panel
    readonly property DeckStore decks: files.session.decks

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
}
