// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls.Basic
import Multivector.Data

// A field for the name of a place along the corridors; what fits is offered while one types.
TextField {
    id: field

    required property mapPalette colors
    required property CorridorView corridors
    required property string label
    required property string place // English name; empty: none

    readonly property list<string> matches: field.activeFocus && field.isTyping ? field.corridors.placesLike(field.text, 8) : []
    property bool isTyping: false

    signal chosen(place: string)

    function choose(row: int): void {
        const place = field.matches[row] ?? "";
        field.isTyping = false;
        field.chosen(place);
        field.text = Qt.binding(() => field.corridors.placeName(field.place));
    }

    implicitHeight: 32
    leftPadding: 10
    rightPadding: 10
    text: field.corridors.placeName(field.place)
    placeholderText: field.label
    placeholderTextColor: field.colors.textQuiet
    color: field.colors.text
    selectionColor: field.colors.focus
    selectedTextColor: field.colors.sea
    selectByMouse: true
    font.pixelSize: 12
    inputMethodHints: Qt.ImhNoPredictiveText
    Accessible.name: field.label
    ToolTip.visible: field.hovered && !popup.visible
    ToolTip.delay: 600
    ToolTip.text: field.label
    onTextEdited: {
        field.isTyping = true;
        list.currentIndex = 0;
        if (field.text === "")
            field.chosen("");
    }
    onActiveFocusChanged: {
        if (field.activeFocus) {
            field.selectAll();
        } else {
            field.isTyping = false;
            field.text = Qt.binding(() => field.corridors.placeName(field.place));
        }
    }
    Keys.onDownPressed: list.incrementCurrentIndex()
    Keys.onUpPressed: list.decrementCurrentIndex()
    Keys.onReturnPressed: field.choose(list.currentIndex)
    Keys.onEnterPressed: field.choose(list.currentIndex)

    background: Rectangle {
        radius: 6
        color: field.hovered ? field.colors.hover : "transparent"
        border.width: field.activeFocus ? 2 : 1
        border.color: field.activeFocus ? field.colors.focus : field.colors.chromeLine
    }

    Popup {
        id: popup

        y: field.height + 4
        width: field.width
        height: Math.min(list.contentHeight + 12, 268)
        padding: 6
        margins: 8
        visible: field.matches.length > 0
        focus: false
        closePolicy: Popup.NoAutoClose
        background: Rectangle {
            radius: 8
            color: field.colors.isDark ? Qt.lighter(field.colors.sea, 1.25) : field.colors.land
            border.width: 1
            border.color: field.colors.chromeLine
        }

        ListView {
            id: list

            anchors.fill: parent
            clip: true
            model: field.matches
            delegate: ItemDelegate {
                id: entry

                required property int index
                required property string modelData

                width: ListView.view.width
                height: 32
                focusPolicy: Qt.NoFocus
                highlighted: list.currentIndex === entry.index
                Accessible.name: field.corridors.placeName(entry.modelData)
                onClicked: field.choose(entry.index)
                background: Rectangle {
                    radius: 6
                    color: entry.highlighted || entry.hovered ? field.colors.hover : "transparent"
                }
                contentItem: Text {
                    text: field.corridors.placeName(entry.modelData)
                    textFormat: Text.PlainText
                    color: field.colors.text
                    font.pixelSize: 12
                    verticalAlignment: Text.AlignVCenter
                    elide: Text.ElideRight
                }
            }
        }
    }
}
