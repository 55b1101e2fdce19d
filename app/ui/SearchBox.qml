// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls.Basic
import Multivector.Data

// Find any country by name or code, in whatever language, and go there.
FocusScope {
    id: box

    required property atlasHandle atlas
    required property mapPalette colors
    required property string language
    readonly property bool isOpen: field.activeFocus && field.text !== ""

    signal chosen(code: string)
    signal abandoned

    function open(): void {
        field.forceActiveFocus();
        field.selectAll();
    }

    function choose(row: int): void {
        const code = search.codeAt(row);
        if (code === "")
            return;
        field.clear();
        box.chosen(code);
    }

    implicitWidth: 280
    implicitHeight: 40

    CountrySearch {
        id: search

        atlas: box.atlas
        language: box.language
        query: field.text
    }

    ChromePanel {
        anchors.fill: parent
        colors: box.colors
        border.width: field.activeFocus ? 2 : 1
        border.color: field.activeFocus ? box.colors.focus : box.colors.chromeLine
    }

    IconButton {
        id: glass

        anchors.verticalCenter: parent.verticalCenter
        x: 2
        colors: box.colors
        text: qsTr("Find a country")
        shortcutText: "Ctrl+F"
        icon.source: "icons/search.svg"
        icon.color: box.colors.textQuiet
        focusPolicy: Qt.NoFocus
        onClicked: box.open()
    }

    TextField {
        id: field

        anchors.left: glass.right
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        leftPadding: 0
        focus: true
        color: box.colors.text
        placeholderText: qsTr("Find a country or code")
        placeholderTextColor: box.colors.textQuiet
        selectionColor: box.colors.focus
        selectedTextColor: box.colors.sea
        background: null
        inputMethodHints: Qt.ImhNoPredictiveText
        Accessible.name: qsTr("Find a country or code")

        onTextChanged: list.currentIndex = 0
        onAccepted: box.choose(list.currentIndex)
        Keys.onDownPressed: list.incrementCurrentIndex()
        Keys.onUpPressed: list.decrementCurrentIndex()
        Keys.onEscapePressed: {
            field.clear();
            box.abandoned();
        }
    }

    ChromePanel {
        anchors.top: parent.bottom
        anchors.topMargin: 6
        width: parent.width
        height: search.count > 0 ? Math.min(list.contentHeight, 8 * 36) + 12 : 44
        visible: box.isOpen
        colors: box.colors

        Text {
            anchors.centerIn: parent
            visible: search.count === 0
            text: qsTr("No country of that name or code")
            color: box.colors.textQuiet
        }

        ListView {
            id: list

            anchors.fill: parent
            anchors.margins: 6
            clip: true
            model: search
            keyNavigationWraps: true
            highlightMoveDuration: 0
            Accessible.role: Accessible.List
            Accessible.name: qsTr("Countries found")
            delegate: ItemDelegate {
                id: entry

                required property int index
                required property string code
                required property string name
                required property string detail

                width: list.width
                height: 36
                text: entry.name
                Accessible.name: entry.name
                focusPolicy: Qt.NoFocus
                onClicked: box.choose(entry.index)
                onHoveredChanged: if (entry.hovered)
                    list.currentIndex = entry.index
                background: Rectangle {
                    radius: 6
                    color: entry.ListView.isCurrentItem ? box.colors.hover : "transparent"
                }
                contentItem: Row {
                    spacing: 8

                    Text {
                        anchors.verticalCenter: parent.verticalCenter
                        width: Math.min(implicitWidth, 160)
                        text: entry.name
                        textFormat: Text.PlainText
                        color: box.colors.text
                        elide: Text.ElideRight
                    }
                    Text {
                        anchors.verticalCenter: parent.verticalCenter
                        width: Math.min(implicitWidth, 70)
                        text: entry.detail
                        textFormat: Text.PlainText
                        color: box.colors.textQuiet
                        elide: Text.ElideRight
                        font.pixelSize: 12
                    }
                }

                Text {
                    anchors.right: parent.right
                    anchors.rightMargin: 10
                    anchors.verticalCenter: parent.verticalCenter
                    text: entry.code
                    textFormat: Text.PlainText
                    color: box.colors.textQuiet
                    font.pixelSize: 11
                }
            }
        }
    }
}
