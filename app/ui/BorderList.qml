// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls.Basic
import Multivector.Data

// Borders by length: whom they lead to, how long they are, and a bar to the scale of the longest.
ListView {
    id: list

    required property mapPalette colors
    required property list<borderFacts> borders
    readonly property real longest: list.borders.length > 0 ? list.borders[0].kilometers : 1
    // Id of the border that the pointer is on, or else the keyboard; empty: none.
    readonly property string pointed: {
        if (!list.visible)
            return "";
        if (list.hovered !== null)
            return list.hovered.modelData.id;
        return list.activeFocus && list.currentItem ? (list.currentItem as BorderRow).modelData.id : "";
    }
    property BorderRow hovered: null

    signal chosen(code: string)

    function chooseCurrent(): void {
        if (list.currentItem)
            list.chosen((list.currentItem as BorderRow).modelData.codeB);
    }

    model: list.borders
    implicitHeight: list.contentHeight
    clip: true
    activeFocusOnTab: true
    keyNavigationEnabled: true
    boundsBehavior: Flickable.StopAtBounds
    currentIndex: -1
    Accessible.role: Accessible.List
    Accessible.name: qsTr("Borders by length")
    ScrollBar.vertical: ScrollBar {}
    Keys.onReturnPressed: list.chooseCurrent()
    Keys.onEnterPressed: list.chooseCurrent()
    onActiveFocusChanged: if (list.activeFocus && list.currentIndex < 0)
        list.currentIndex = 0

    delegate: BorderRow {
        id: row

        width: list.width
        colors: list.colors
        longest: list.longest
        isCurrent: list.activeFocus && ListView.isCurrentItem
        onClicked: list.chosen(row.modelData.codeB)
        // The pointer enters a row before it leaves the one it comes from.
        onHoveredChanged: {
            if (row.hovered)
                list.hovered = row;
            else if (list.hovered === row)
                list.hovered = null;
        }
    }
}
