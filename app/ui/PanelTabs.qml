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

    Repeater {
        id: buttons

        model: tabs.faces

        AbstractButton {
            id: tab

            required property int index
            required property var modelData
            readonly property bool isOn: tab.modelData.word === tabs.current

            width: Math.min(implicitWidth, tabs.width / tabs.faces.length)
            height: tabs.height
            leftPadding: 6
            rightPadding: 6
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
                    x: 6
                    width: parent.width - 12
                    height: 2
                    radius: 1
                    visible: tab.isOn
                    color: tabs.colors.text
                }
            }
            contentItem: Text {
                text: tab.text
                color: tab.isOn ? tabs.colors.text : tabs.colors.textQuiet
                font.pixelSize: 13
                font.weight: tab.isOn ? Font.DemiBold : Font.Normal
                horizontalAlignment: Text.AlignHCenter
                verticalAlignment: Text.AlignVCenter
                fontSizeMode: Text.HorizontalFit
                minimumPixelSize: 10
                elide: Text.ElideRight
            }
        }
    }
}
