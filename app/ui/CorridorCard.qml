// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Multivector.Data

// A selected corridor: what is stated of it beside what is drawn, whom it crosses and whom it avoids, step by step.
ChromePanel {
    id: card

    required property corridorInfo info // without an id: none
    required property real maximumHeight

    signal closed
    signal flyRequested
    signal closingToggled(step: corridorStep)

    visible: card.info.id !== ""
    implicitWidth: 340
    implicitHeight: Math.min(heading.y + heading.implicitHeight + 4 + content.height + 16, card.maximumHeight)
    Accessible.role: Accessible.Pane
    Accessible.name: card.info.name

    RowLayout {
        id: heading

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.leftMargin: 16
        anchors.rightMargin: 8
        y: 10
        spacing: 8

        Rectangle {
            Layout.preferredWidth: 18
            Layout.preferredHeight: 4
            Layout.alignment: Qt.AlignTop
            Layout.topMargin: 10
            radius: 2
            color: card.info.color
        }
        Text {
            Layout.fillWidth: true
            text: card.info.name
            textFormat: Text.PlainText
            color: card.colors.text
            font.pixelSize: 16
            font.weight: Font.DemiBold
            wrapMode: Text.Wrap
        }
        IconButton {
            Layout.alignment: Qt.AlignTop
            colors: card.colors
            text: qsTr("Show all of it")
            icon.source: "icons/search.svg"
            onClicked: card.flyRequested()
        }
        IconButton {
            Layout.alignment: Qt.AlignTop
            colors: card.colors
            text: qsTr("Deselect")
            shortcutText: "Esc"
            icon.source: "icons/close.svg"
            onClicked: card.closed()
        }
    }
    Flickable {
        id: flickable

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: heading.bottom
        anchors.bottom: parent.bottom
        anchors.leftMargin: 16
        anchors.rightMargin: 8
        anchors.topMargin: 4
        anchors.bottomMargin: 12
        contentHeight: content.height
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        activeFocusOnTab: contentHeight > height
        Accessible.name: qsTr("What %1 crosses").arg(card.info.name)
        Keys.onUpPressed: flickable.contentY = Math.max(0, flickable.contentY - 40)
        Keys.onDownPressed: flickable.contentY = Math.min(Math.max(0, flickable.contentHeight - flickable.height), flickable.contentY + 40)
        ScrollBar.vertical: ScrollBar {}

        CorridorDetails {
            id: content

            width: flickable.width - 12
            colors: card.colors
            info: card.info
            onClosingToggled: step => card.closingToggled(step)
        }
    }
}
