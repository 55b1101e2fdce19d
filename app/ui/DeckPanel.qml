// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls.Basic
import Multivector.Data

// The deck beside the map: its scenes in their order, and what is said with the current one.
ChromePanel {
    id: panel

    required property Session session
    readonly property DeckStore decks: panel.session.decks

    signal closed
    signal sceneRequested(row: int)
    signal openRequested
    signal saveRequested
    signal exportRequested
    signal saveAsRequested
    signal presentRequested(fromStart: bool)

    function open(): void {
        list.forceActiveFocus(Qt.TabFocusReason);
        const field = panel.Window.activeFocusItem as DeckField;
        if (field)
            field.focus = false; // the list remembers what in it had the focus
    }

    function addScene(): void {
        panel.decks.add();
        list.currentIndex = panel.decks.current;
        list.positionViewAtIndex(list.currentIndex, ListView.Contain);
    }

    function move(from: int, to: int): void {
        panel.decks.move(from, to);
        list.forceLayout(); // also where a row was dragged and stays
    }

    width: 320
    color: Qt.alpha(panel.colors.chrome, 1)
    radius: 0
    border.width: 0
    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Deck")
    Keys.onEscapePressed: panel.closed()

    Rectangle {
        anchors.right: parent.right
        width: 1
        height: parent.height
        color: panel.colors.chromeLine
    }
    Item {
        id: header

        x: 12
        y: 8
        width: parent.width - 20
        height: Math.max(36, titleField.height) // a long title takes two lines

        DeckField {
            id: titleField

            anchors.left: parent.left
            anchors.right: moreButton.left
            anchors.rightMargin: 4
            anchors.verticalCenter: parent.verticalCenter
            colors: panel.colors
            label: qsTr("Title of the deck")
            shown: panel.decks.title
            font.pixelSize: 14
            font.weight: Font.DemiBold
            onEdited: text => panel.decks.title = text
        }
        IconButton {
            id: moreButton

            anchors.right: closeButton.left
            colors: panel.colors
            text: qsTr("The deck as a file")
            icon.source: "icons/more.svg"
            down: pressed || deckMenu.opened
            onClicked: deckMenu.popup(moreButton, 0, moreButton.height)
        }
        IconButton {
            id: closeButton

            anchors.right: parent.right
            colors: panel.colors
            text: qsTr("Close the deck's panel")
            shortcutText: "Ctrl+D"
            icon.source: "icons/close.svg"
            onClicked: panel.closed()
        }
    }
    DeckMenu {
        id: deckMenu

        colors: panel.colors
        decks: panel.decks
        onOpenRequested: panel.openRequested()
        onSaveRequested: panel.saveRequested()
        onSaveAsRequested: panel.saveAsRequested()
        onExportRequested: panel.exportRequested()
        onPresentRequested: fromStart => panel.presentRequested(fromStart)
    }
    Row {
        id: tools

        x: 10
        anchors.top: header.bottom
        anchors.topMargin: 4

        IconButton {
            colors: panel.colors
            text: qsTr("Add what is shown as a scene")
            shortcutText: "Ctrl+Shift+A"
            icon.source: "icons/plus.svg"
            onClicked: panel.addScene()
        }
        IconButton {
            colors: panel.colors
            text: qsTr("Update the scene to what is shown")
            shortcutText: "Ctrl+U"
            icon.source: "icons/update.svg"
            icon.color: enabled ? panel.colors.focus : panel.colors.textQuiet
            enabled: panel.decks.isViewChanged
            opacity: enabled ? 1 : 0.5
            onClicked: panel.decks.update()
        }
        IconButton {
            colors: panel.colors
            text: qsTr("Undo")
            shortcutText: "Ctrl+Z"
            icon.source: "icons/undo.svg"
            enabled: panel.session.history.canUndo
            opacity: enabled ? 1 : 0.5
            onClicked: panel.session.history.undo()
        }
        IconButton {
            colors: panel.colors
            text: qsTr("Redo")
            shortcutText: "Ctrl+Shift+Z"
            icon.source: "icons/redo.svg"
            enabled: panel.session.history.canRedo
            opacity: enabled ? 1 : 0.5
            onClicked: panel.session.history.redo()
        }
    }
    TextButton {
        anchors.right: parent.right
        anchors.rightMargin: 12
        anchors.verticalCenter: tools.verticalCenter
        colors: panel.colors
        isPrimary: panel.decks.count > 0
        text: qsTr("Present")
        ToolTip.visible: hovered
        ToolTip.delay: 600
        ToolTip.text: qsTr("From the current scene") + "  F5"
        onClicked: panel.presentRequested(false)
    }
    Text {
        id: state

        x: 12
        anchors.top: tools.bottom
        anchors.topMargin: 4
        width: parent.width - 24
        visible: panel.decks.count > 0
        text: {
            const scenes = qsTr("%n scene(s)", "", panel.decks.count);
            const name = panel.decks.file.split("/").pop();
            return [scenes, panel.decks.isChanged ? qsTr("not saved") : name].join("  ·  ");
        }
        textFormat: Text.PlainText
        color: panel.colors.textQuiet
        font.pixelSize: 11
        elide: Text.ElideMiddle
    }
    ListView {
        id: list

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: state.bottom
        anchors.bottom: parent.bottom
        anchors.margins: 6
        clip: true
        activeFocusOnTab: true
        keyNavigationEnabled: true
        boundsBehavior: Flickable.StopAtBounds
        reuseItems: false // a row that is dragged keeps what it is
        model: panel.decks
        currentIndex: panel.decks.current
        visible: panel.decks.count > 0
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Scenes of the deck")
        delegate: DeckRow {
            colors: panel.colors
            decks: panel.decks
            onChosen: {
                list.currentIndex = index;
                panel.sceneRequested(index);
            }
            onDropped: to => panel.move(index, to)
        }
        ScrollBar.vertical: ScrollBar {}
        displaced: Transition {
            NumberAnimation {
                properties: "y"
                duration: panel.session.hasReducedMotion ? 0 : 150
                easing.type: Easing.InOutCubic
            }
        }
        Keys.onReturnPressed: panel.sceneRequested(list.currentIndex)
        Keys.onEnterPressed: panel.sceneRequested(list.currentIndex)
        Keys.onDeletePressed: panel.decks.remove(list.currentIndex)
        Keys.onPressed: event => {
            const row = list.currentItem as DeckRow;
            const isMove = (event.modifiers & Qt.ControlModifier) && (event.key === Qt.Key_Up || event.key === Qt.Key_Down);
            if (isMove) {
                const to = list.currentIndex + (event.key === Qt.Key_Up ? -1 : 1);
                if (to >= 0 && to < panel.decks.count) {
                    panel.move(list.currentIndex, to);
                    list.currentIndex = to;
                }
                event.accepted = true;
            } else if (event.key === Qt.Key_F2 && row) {
                panel.sceneRequested(list.currentIndex);
                row.editTitle();
                event.accepted = true;
            }
        }
    }
    // Nothing yet.
    Column {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        anchors.margins: 24
        visible: panel.decks.count === 0
        spacing: 12

        Text {
            width: parent.width
            text: qsTr("A deck is a list of scenes: what the map shows, and what is said with it.")
            color: panel.colors.text
            font.pixelSize: 13
            wrapMode: Text.Wrap
            horizontalAlignment: Text.AlignHCenter
        }
        TextButton {
            width: parent.width
            colors: panel.colors
            isPrimary: true
            text: qsTr("Add what is shown")
            onClicked: panel.addScene()
        }
        TextButton {
            width: parent.width
            colors: panel.colors
            text: qsTr("Open a deck …")
            onClicked: panel.openRequested()
        }
        TextButton {
            width: parent.width
            colors: panel.colors
            text: qsTr("Open the shipped story")
            onClicked: panel.decks.openShipped()
        }
    }
}
