// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls.Basic

// A face of the panel that is longer than the window: scrolled by the wheel and by the keys, and it follows the focus.
Flickable {
    id: scroll

    default property alias content: column.data
    readonly property real columnWidth: column.width

    function scrollBy(pixels: real): void {
        scroll.contentY = Math.max(0, Math.min(Math.max(0, scroll.contentHeight - scroll.height), scroll.contentY + pixels));
    }

    // What takes the focus comes into view.
    function reveal(item: Item): void {
        let inside = false;
        for (let parent = item; parent; parent = parent.parent)
            inside = inside || parent === column;
        if (!inside)
            return;
        const y = item.mapToItem(column, 0, 0).y + column.y;
        if (y < scroll.contentY || y + item.height > scroll.contentY + scroll.height)
            scroll.scrollBy(y < scroll.contentY ? y - 16 - scroll.contentY : Math.min(y - 16, y + item.height + 16 - scroll.height) - scroll.contentY);
    }

    contentHeight: column.height + 24
    clip: true
    boundsBehavior: Flickable.StopAtBounds
    flickableDirection: Flickable.VerticalFlick
    Keys.onUpPressed: scroll.scrollBy(-40)
    Keys.onDownPressed: scroll.scrollBy(40)
    Keys.onPressed: event => {
        if (event.key !== Qt.Key_PageUp && event.key !== Qt.Key_PageDown)
            return;
        event.accepted = true;
        scroll.scrollBy((event.key === Qt.Key_PageUp ? -1 : 1) * (scroll.height - 40));
    }
    ScrollBar.vertical: ScrollBar {}

    Connections {
        function onActiveFocusItemChanged(): void {
            const item = scroll.Window.activeFocusItem;
            if (item)
                scroll.reveal(item);
        }

        target: scroll.Window.window
    }
    Column {
        id: column

        x: 16
        y: 8
        width: scroll.width - 32
        spacing: 10
    }
}
