// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Multivector.Data
import Multivector.Layers

// All that is known of a selected meeting, and the way to those of the same format before and after it.
ChromePanel {
    id: card

    required property MeetingView meetings
    required property string meeting // id; empty: none
    required property real maximumHeight
    // Asked anew whenever the texts change, as the marks do with them.
    readonly property meetingFacts facts: card.meetings.marks.length > 0 ? card.meetings.facts(card.meeting) : card.meetings.facts("")

    signal closed
    signal flyRequested
    signal chosen(id: string)
    signal linkRequested(link: string)

    component Quiet: Text {
        width: parent.width
        visible: text !== ""
        color: card.colors.textQuiet
        font.pixelSize: 11
        font.features: { "tnum": 1 }
        textFormat: Text.PlainText
        wrapMode: Text.Wrap
    }
    // What a line is about, and what it says.
    component Fact: Row {
        id: fact

        required property string name
        required property string value

        width: parent.width
        visible: fact.value !== ""
        spacing: 8

        Text {
            width: 64
            text: fact.name
            color: card.colors.textQuiet
            font.pixelSize: 12
            elide: Text.ElideRight
        }
        Text {
            width: fact.width - 72
            text: fact.value
            textFormat: Text.PlainText
            color: card.colors.text
            font.pixelSize: 12
            font.features: { "tnum": 1 }
            wrapMode: Text.Wrap
        }
    }

    visible: card.facts.id !== ""
    implicitWidth: 280
    implicitHeight: Math.min(heading.y + heading.implicitHeight + 4 + content.height + 8 + ways.height + 8, card.maximumHeight)
    Accessible.role: Accessible.Pane
    Accessible.name: card.facts.format + ", " + card.facts.title

    RowLayout {
        id: heading

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.leftMargin: 16
        anchors.rightMargin: 8
        y: 10
        spacing: 0

        MeetingDiamond {
            Layout.alignment: Qt.AlignTop
            Layout.topMargin: 12
            Layout.rightMargin: 8
            color: card.colors.power(card.facts.power)
            ground: Qt.alpha(card.colors.chrome, 1)
            look: card.facts.look
            isSummit: card.facts.isSummit
        }
        Column {
            Layout.fillWidth: true
            Layout.topMargin: 6
            spacing: 2

            Text {
                width: parent.width
                text: card.facts.title
                textFormat: Text.PlainText
                color: card.colors.text
                font.pixelSize: 18
                font.weight: Font.DemiBold
                wrapMode: Text.Wrap
            }
            Text {
                width: parent.width
                text: card.facts.format
                textFormat: Text.PlainText
                color: card.colors.text
                font.pixelSize: 13
                wrapMode: Text.Wrap
            }
        }
        IconButton {
            Layout.alignment: Qt.AlignTop
            visible: card.facts.hasPlace
            colors: card.colors
            text: qsTr("Fly to this place")
            icon.source: "icons/country.svg"
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
        anchors.bottom: ways.top
        anchors.leftMargin: 16
        anchors.rightMargin: 8
        anchors.topMargin: 4
        anchors.bottomMargin: 8
        contentHeight: content.height
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        activeFocusOnTab: contentHeight > height
        Accessible.name: qsTr("What is known of this meeting")
        Keys.onUpPressed: flickable.contentY = Math.max(0, flickable.contentY - 40)
        Keys.onDownPressed: flickable.contentY = Math.min(Math.max(0, flickable.contentHeight - flickable.height), flickable.contentY + 40)
        ScrollBar.vertical: ScrollBar {}

        Column {
            id: content

            width: flickable.width - 12
            topPadding: 8
            spacing: 6

            Fact {
                name: qsTr("Who")
                value: card.facts.powerName
            }
            Fact {
                name: qsTr("When")
                value: card.facts.date
            }
            Fact {
                name: qsTr("Where")
                value: card.facts.place
            }
            Fact {
                name: qsTr("State")
                value: card.facts.state
            }
            Text {
                width: parent.width
                visible: text !== ""
                topPadding: 4
                text: card.facts.outcome
                textFormat: Text.PlainText
                color: card.colors.text
                font.pixelSize: 13
                lineHeight: 1.1
                wrapMode: Text.Wrap
            }
            Quiet {
                text: card.facts.circle
                color: card.colors.warning
            }
            Rectangle {
                width: parent.width
                height: 1
                color: card.colors.chromeLine
            }
            Repeater {
                model: card.facts.counts

                Quiet {
                    required property string modelData

                    width: content.width
                    text: modelData
                    color: card.colors.text
                    font.pixelSize: 12
                }
            }
            Quiet {
                text: card.facts.note
            }
            Text {
                id: link

                visible: card.facts.link !== ""
                text: qsTr("Source: %1", "a web site").arg(card.facts.site)
                textFormat: Text.PlainText
                color: card.colors.text
                font.pixelSize: 12
                font.underline: linkHover.hovered || link.activeFocus
                activeFocusOnTab: true
                Accessible.role: Accessible.Link
                Accessible.name: link.text
                Accessible.onPressAction: card.linkRequested(card.facts.link)
                Keys.onReturnPressed: card.linkRequested(card.facts.link)
                Keys.onEnterPressed: card.linkRequested(card.facts.link)
                ToolTip.visible: linkHover.hovered
                ToolTip.delay: 600
                ToolTip.text: card.facts.link

                Rectangle {
                    anchors.fill: parent
                    anchors.margins: -3
                    visible: link.activeFocus
                    radius: 4
                    color: "transparent"
                    border.width: 2
                    border.color: card.colors.focus
                }
                HoverHandler {
                    id: linkHover

                    cursorShape: Qt.PointingHandCursor
                }
                TapHandler {
                    onTapped: card.linkRequested(card.facts.link)
                }
            }
        }
    }
    RowLayout {
        id: ways

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.leftMargin: 8
        anchors.rightMargin: 8
        anchors.bottomMargin: 8
        height: visible ? 36 : 0
        visible: card.facts.previous !== "" || card.facts.next !== ""
        spacing: 0

        IconButton {
            colors: card.colors
            enabled: card.facts.previous !== ""
            opacity: enabled ? 1 : 0.35
            text: qsTr("The meeting of this format before")
            shortcutText: qsTr("Alt+Left")
            icon.source: "icons/previous.svg"
            onClicked: card.chosen(card.facts.previous)
        }
        Text {
            Layout.fillWidth: true
            text: qsTr("Of the same format")
            color: card.colors.textQuiet
            font.pixelSize: 11
            horizontalAlignment: Text.AlignHCenter
            elide: Text.ElideRight
        }
        IconButton {
            colors: card.colors
            enabled: card.facts.next !== ""
            opacity: enabled ? 1 : 0.35
            text: qsTr("The next meeting of this format")
            shortcutText: qsTr("Alt+Right")
            icon.source: "icons/next.svg"
            onClicked: card.chosen(card.facts.next)
        }
    }
    Shortcut {
        sequence: "Alt+Left"
        enabled: card.visible && card.facts.previous !== ""
        onActivated: card.chosen(card.facts.previous)
    }
    Shortcut {
        sequence: "Alt+Right"
        enabled: card.visible && card.facts.next !== ""
        onActivated: card.chosen(card.facts.next)
    }
}
