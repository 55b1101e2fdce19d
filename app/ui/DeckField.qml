// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls.Basic
import Multivector.Data

// A text of a deck. Each letter is in the deck at once, so that nothing typed is lost.
TextArea {
    id: field

    required property mapPalette colors
    required property string label
    required property string shown // the text as the deck has it
    property bool isOneLine: true

    signal edited(text: string)

    // Back to the list the field stands in, at the end of its one line.
    function leave(event: KeyEvent): void {
        event.accepted = field.isOneLine;
        if (field.isOneLine)
            field.focus = false;
    }

    implicitHeight: Math.max(field.isOneLine ? 32 : 96, field.contentHeight + 14)
    leftPadding: 10
    rightPadding: 10
    topPadding: 7
    bottomPadding: 7
    text: field.shown
    textFormat: TextEdit.PlainText
    wrapMode: TextEdit.Wrap
    placeholderText: field.label
    placeholderTextColor: field.colors.textQuiet
    color: field.colors.text
    selectionColor: field.colors.focus
    selectedTextColor: field.colors.sea
    selectByMouse: true
    font.pixelSize: 12
    KeyNavigation.priority: KeyNavigation.BeforeItem
    Accessible.name: field.label
    ToolTip.visible: field.hovered && !field.activeFocus
    ToolTip.delay: 600
    ToolTip.text: field.label
    onTextChanged: {
        // A line that is pasted with breaks is still one line.
        const text = field.isOneLine ? field.text.replace(/\s*\n\s*/g, " ") : field.text;
        if (field.activeFocus && text !== field.shown)
            field.edited(text);
    }
    onActiveFocusChanged: field.text = Qt.binding(() => field.shown)
    Keys.onReturnPressed: event => field.leave(event)
    Keys.onEnterPressed: event => field.leave(event)
    Keys.onEscapePressed: field.focus = false
    Keys.onTabPressed: field.nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason)
    Keys.onBacktabPressed: field.nextItemInFocusChain(false).forceActiveFocus(Qt.BacktabFocusReason)

    background: Rectangle {
        radius: 6
        color: field.hovered ? field.colors.hover : "transparent"
        border.width: field.activeFocus ? 2 : 1
        border.color: field.activeFocus ? field.colors.focus : field.colors.chromeLine
    }
}
