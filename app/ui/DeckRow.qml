// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls.Basic
import Multivector.Data

// A scene in the list of a deck; the current one with the fields of what is said with it.
Item {
    id: row

    required property mapPalette colors
    required property DeckStore decks
    required property int index
    required property string title
    required property string subtitle
    required property string source
    required property string notes
    required property real seconds
    required property string transition
    required property string problem
    readonly property bool isCurrent: row.decks.current === row.index
    readonly property bool isFocused: row.ListView.isCurrentItem && row.ListView.view.activeFocus
    readonly property alias isDragged: drag.active
    readonly property alias headHeight: head.height
    readonly property bool isOpen: row.isCurrent && row.problem === "" && !drag.active // its fields are there

    signal chosen
    signal dropped(to: int)

    function editTitle(): void {
        titleField.forceActiveFocus(Qt.ShortcutFocusReason);
        titleField.selectAll();
    }

    width: row.ListView.view.width
    height: head.height + (row.isOpen ? fields.height + 16 : 0)
    z: drag.active ? 1 : 0
    opacity: drag.active ? 0.85 : 1
    Accessible.role: Accessible.ListItem
    Accessible.name: qsTr("%1. %2").arg(row.index + 1).arg(row.title)
    Accessible.description: row.problem !== "" ? row.problem : row.subtitle
    Accessible.selected: row.isCurrent
    Accessible.onPressAction: row.chosen()

    Rectangle {
        anchors.fill: parent
        anchors.margins: 1
        radius: 6
        color: row.isCurrent || hover.hovered ? row.colors.hover : "transparent"
        border.width: row.isFocused ? 2 : 0
        border.color: row.colors.focus

        Rectangle {
            width: 3
            height: parent.height - 12
            x: 2
            anchors.verticalCenter: parent.verticalCenter
            radius: 1.5
            visible: row.isCurrent
            color: row.colors.focus
        }
    }
    Item {
        id: head

        width: parent.width
        height: Math.max(48, texts.height + 16)

        HoverHandler {
            id: hover

            cursorShape: drag.active ? Qt.ClosedHandCursor : Qt.PointingHandCursor
        }
        TapHandler {
            onTapped: row.chosen()
        }
        DragHandler {
            id: drag

            xAxis.enabled: false
            target: row
            grabPermissions: PointerHandler.CanTakeOverFromAnything
            onActiveChanged: {
                if (drag.active)
                    return;
                // After all the others that it has passed half of; those that are out of sight have no item.
                const list = row.ListView.view;
                let to = 0;
                for (let i = 0; i < list.count; ++i) {
                    const other = i === row.index ? null : list.itemAtIndex(i) as DeckRow;
                    const edge = i < row.index ? row.y : row.y + row.headHeight;
                    if (other ? other.y + other.headHeight / 2 < edge : i < row.index)
                        ++to;
                }
                row.dropped(to);
            }
        }
        Text {
            x: 12
            y: 8
            width: 22
            text: row.index + 1
            color: row.colors.textQuiet
            font.pixelSize: 13
            font.features: { "tnum": 1 }
            horizontalAlignment: Text.AlignRight
        }
        Column {
            id: texts

            x: 44
            y: 8
            width: parent.width - x - (removeButton.visible ? 44 : 12)
            spacing: 2

            Text {
                width: parent.width
                text: row.title !== "" ? row.title : qsTr("Without a title")
                textFormat: Text.PlainText
                color: row.problem !== "" || row.title === "" ? row.colors.textQuiet : row.colors.text
                font.pixelSize: 13
                font.weight: row.isCurrent ? Font.DemiBold : Font.Medium
                wrapMode: Text.Wrap
                maximumLineCount: 2
                elide: Text.ElideRight
            }
            Text {
                width: parent.width
                visible: row.problem !== "" || !row.isCurrent && row.subtitle !== ""
                text: row.problem !== "" ? row.problem : row.subtitle
                textFormat: Text.PlainText
                color: row.problem !== "" ? row.colors.warning : row.colors.textQuiet
                font.pixelSize: 11
                wrapMode: Text.Wrap
                maximumLineCount: row.problem !== "" ? 4 : 1
                elide: Text.ElideRight
            }
        }
        IconButton {
            id: removeButton

            anchors.right: parent.right
            anchors.rightMargin: 6
            y: 6
            visible: row.isCurrent || row.isFocused || hover.hovered
            colors: row.colors
            text: qsTr("Remove the scene")
            shortcutText: qsTr("Del")
            icon.source: "icons/trash.svg"
            onClicked: row.decks.remove(row.index)
        }
    }
    Column {
        id: fields

        x: 12
        anchors.top: head.bottom
        width: parent.width - 24
        visible: row.isOpen
        spacing: 6

        DeckField {
            id: titleField

            width: parent.width
            colors: row.colors
            label: qsTr("Title")
            shown: row.title
            onEdited: text => row.decks.setText(row.index, "title", text)
        }
        DeckField {
            width: parent.width
            colors: row.colors
            label: qsTr("Subtitle: what there is to see")
            shown: row.subtitle
            onEdited: text => row.decks.setText(row.index, "subtitle", text)
        }
        DeckField {
            width: parent.width
            colors: row.colors
            label: qsTr("Sources of what is said")
            shown: row.source
            onEdited: text => row.decks.setText(row.index, "source", text)
        }
        DeckField {
            width: parent.width
            colors: row.colors
            label: qsTr("Notes for the speaker")
            shown: row.notes
            isOneLine: false
            onEdited: text => row.decks.setText(row.index, "notes", text)
        }
        OptionChips {
            width: parent.width
            colors: row.colors
            label: qsTr("How the scene comes in")
            options: [
                { "word": "flight", "name": qsTr("Flight"), "detail": qsTr("The camera flies there") },
                { "word": "fade", "name": qsTr("Fade"), "detail": qsTr("One picture dissolves into the other") },
                { "word": "cut", "name": qsTr("Cut"), "detail": qsTr("It is there at once") }
            ]
            current: row.transition
            onChosen: word => row.decks.setTransition(row.index, word)
        }
        Row {
            width: parent.width
            spacing: 8

            ChromeSpin {
                id: spin

                colors: row.colors
                label: qsTr("Seconds for which it is shown by itself")
                value: Math.round(row.seconds)
                from: 0
                to: 3600
                onValueModified: row.decks.setSeconds(row.index, spin.value)
            }
            Text {
                anchors.verticalCenter: parent.verticalCenter
                width: parent.width - spin.width - parent.spacing
                wrapMode: Text.Wrap
                text: row.seconds > 0 ? qsTr("seconds by itself") : qsTr("8 seconds by itself")
                color: row.colors.textQuiet
                font.pixelSize: 12
            }
        }
    }
}
