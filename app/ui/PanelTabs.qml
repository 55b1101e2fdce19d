// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls.Basic
import Multivector.Data

// The faces of the panel. The arrow keys go from one to the next.
Row {
    id: tabs

    required property mapPalette colors
    required property string current // word
    readonly property list<var> faces: [
        { "word": "compare", "name": qsTr("Compare"), "detail": qsTr("The powers side by side") },
        { "word": "country", "name": qsTr("Country"), "detail": qsTr("The selected country") },
        { "word": "corridor", "name": qsTr("Corridor"), "detail": qsTr("The selected corridor") },
        { "word": "sources", "name": qsTr("Sources"), "detail": qsTr("What everything shown rests on, and the comparison") }
    ]

    // All names in one size, as large as there is room for.
    readonly property real wanted: tabs.faces.reduce((sum, face) => sum + metrics.advanceWidth(face.name), 0)
    readonly property real padding: tabs.wanted + 12 * tabs.faces.length > tabs.width ? 3 : 6
    readonly property int textSize: Math.max(9, Math.min(metrics.font.pixelSize, Math.floor(metrics.font.pixelSize * (tabs.width - 2 * tabs.padding * tabs.faces.length) / tabs.wanted)))

    signal chosen(word: string)

    function focusOnShown(): void {
        const at = tabs.faces.findIndex(face => face.word === tabs.current);
        const tab = buttons.itemAt(Math.max(0, at));
        if (tab)
            tab.forceActiveFocus(Qt.TabFocusReason);
    }

    function step(by: int): void {
        const at = tabs.faces.findIndex(face => face.word === tabs.current);
        tabs.chosen(tabs.faces[(at + by + tabs.faces.length) % tabs.faces.length].word);
        tabs.focusOnShown();
    }

    height: 36
    Accessible.role: Accessible.PageTabList
    Accessible.name: qsTr("Faces of the panel")

    FontMetrics {
        id: metrics

        font.pixelSize: 13
        font.weight: Font.DemiBold // the one that is on is wider
    }
    Repeater {
        id: buttons

        model: tabs.faces

        AbstractButton {
            id: tab

            required property int index
            required property var modelData
            readonly property bool isOn: tab.modelData.word === tabs.current

            height: tabs.height
            leftPadding: tabs.padding
            rightPadding: tabs.padding
            hoverEnabled: true
            focusPolicy: Qt.TabFocus
            text: tab.modelData.name
            Accessible.role: Accessible.PageTab
            Accessible.name: tab.text
            Accessible.description: tab.modelData.detail
            Accessible.selected: tab.isOn
            ToolTip.visible: tab.hovered
            ToolTip.delay: 600
            ToolTip.text: tab.modelData.detail + "  Ctrl+" + (tab.index + 1)
            Keys.onLeftPressed: tabs.step(-1)
            Keys.onRightPressed: tabs.step(1)
            Keys.onReturnPressed: tab.clicked()
            Keys.onEnterPressed: tab.clicked()
            onClicked: tabs.chosen(tab.modelData.word)
            background: Rectangle {
                radius: 4
                color: tab.hovered ? tabs.colors.hover : "transparent"
                border.width: tab.visualFocus ? 2 : 0
                border.color: tabs.colors.focus

                Rectangle {
                    anchors.bottom: parent.bottom
                    x: tabs.padding
                    width: parent.width - 2 * tabs.padding
                    height: 2
                    radius: 1
                    visible: tab.isOn
                    color: tabs.colors.text
                }
            }
            contentItem: Text {
                text: tab.text
                color: tab.isOn ? tabs.colors.text : tabs.colors.textQuiet
                font.pixelSize: tabs.textSize
                font.weight: tab.isOn ? Font.DemiBold : Font.Medium
                horizontalAlignment: Text.AlignHCenter
                verticalAlignment: Text.AlignVCenter
            }
        }
    }
}
