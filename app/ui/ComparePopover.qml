// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls.Basic
import Multivector.Data

// What is behind a cell: where its value is from, and what others say of the same.
ChromePanel {
    id: popover

    required property comparedCell facts
    required property string rowName
    required property string powerName
    required property bool isPinned
    required property real maximumHeight

    signal closed

    function open(): void {
        closeButton.forceActiveFocus(Qt.TabFocusReason);
    }

    component Quiet: Text {
        width: parent.width
        visible: text !== ""
        textFormat: Text.PlainText
        color: popover.colors.textQuiet
        font.pixelSize: 11
        font.features: { "tnum": 1 }
        wrapMode: Text.Wrap
    }
    component Link: Text {
        id: link

        property string address: ""
        readonly property bool isWeb: WebLinks.isWeb(link.address)

        width: parent.width
        visible: link.address !== ""
        text: link.address
        textFormat: Text.PlainText
        color: popover.colors.textQuiet
        font.pixelSize: 11
        font.underline: link.isWeb && (linkHover.hovered || link.activeFocus)
        wrapMode: Text.WrapAnywhere
        activeFocusOnTab: link.isWeb
        Accessible.role: link.isWeb ? Accessible.Link : Accessible.StaticText
        Accessible.name: link.address
        Accessible.onPressAction: WebLinks.follow(link.address)
        Keys.onReturnPressed: WebLinks.follow(link.address)
        Keys.onEnterPressed: WebLinks.follow(link.address)

        HoverHandler {
            id: linkHover

            enabled: link.isWeb
            cursorShape: Qt.PointingHandCursor
        }
        TapHandler {
            onTapped: WebLinks.follow(link.address)
        }
    }
    component Figure: Column {
        id: figure

        required property comparedFigure modelData
        readonly property string who: [figure.modelData.reporter, figure.modelData.side].filter(text => text !== "").join(", ")
        readonly property string what: [figure.modelData.value, figure.modelData.subject, figure.modelData.period].filter(text => text !== "").join(" · ")

        width: content.width
        spacing: 1

        Quiet {
            text: figure.what + (figure.modelData.original !== "" ? " (" + figure.modelData.original + ")" : "")
            color: popover.colors.text
            font.pixelSize: 12
        }
        Quiet {
            text: figure.who + (figure.modelData.isLow ? (figure.who !== "" ? "; " : "") + qsTr("of low confidence") : "")
        }
        Quiet {
            visible: text !== "" && text !== figure.modelData.reporter && text !== figure.modelData.link
            text: figure.modelData.source
        }
        Quiet {
            text: figure.modelData.note
        }
        Link {
            address: figure.modelData.link
        }
    }

    width: 320
    height: Math.min(popover.maximumHeight, flickable.y + content.height + 14)
    color: popover.colors.isDark ? Qt.lighter(popover.colors.sea, 1.25) : popover.colors.land
    isLookedThrough: !popover.isPinned
    Accessible.role: Accessible.Pane
    Accessible.name: popover.rowName + ", " + popover.powerName
    Keys.onEscapePressed: popover.closed()

    Quiet {
        id: heading

        x: 14
        y: 12
        width: popover.width - 28 - (closeButton.visible ? 32 : 0)
        text: popover.powerName + " · " + popover.rowName
        font.weight: Font.DemiBold
    }
    IconButton {
        id: closeButton

        anchors.right: parent.right
        anchors.rightMargin: 4
        y: 4
        visible: popover.isPinned
        colors: popover.colors
        text: qsTr("Close")
        shortcutText: "Esc"
        icon.source: "icons/close.svg"
        onClicked: popover.closed()
    }
    Flickable {
        id: flickable

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: heading.bottom
        anchors.bottom: parent.bottom
        anchors.leftMargin: 14
        anchors.rightMargin: 6
        anchors.topMargin: 4
        anchors.bottomMargin: 10
        contentHeight: content.height
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        activeFocusOnTab: popover.isPinned && contentHeight > height
        Accessible.name: qsTr("What is behind it")
        Keys.onUpPressed: flickable.contentY = Math.max(0, flickable.contentY - 40)
        Keys.onDownPressed: flickable.contentY = Math.min(Math.max(0, flickable.contentHeight - flickable.height), flickable.contentY + 40)
        ScrollBar.vertical: ScrollBar {}

        Column {
            id: content

            width: flickable.width - 10
            spacing: 6

            Text {
                width: parent.width
                text: popover.facts.text + (popover.facts.period !== "" ? ", " + popover.facts.period : "")
                textFormat: Text.PlainText
                color: popover.facts.hasValue ? popover.colors.text : popover.colors.textQuiet
                font.pixelSize: 16
                font.weight: Font.DemiBold
                font.features: { "tnum": 1 }
                wrapMode: Text.Wrap
            }
            Quiet {
                text: popover.facts.remarks
                color: popover.colors.warning
            }
            Quiet {
                text: popover.facts.parts.join(" · ")
            }
            Repeater {
                model: popover.facts.figures.length > 0 ? [] : popover.facts.sources

                Quiet {
                    required property string modelData

                    text: modelData
                }
            }
            Repeater {
                model: popover.facts.figures

                Figure {}
            }
            Quiet {
                topPadding: 4
                text: popover.facts.alternatives.length > 0 ? qsTr("Others say") : ""
                font.weight: Font.DemiBold
            }
            Repeater {
                model: popover.facts.alternatives

                Figure {}
            }
            Quiet {
                text: popover.isPinned || flickable.contentHeight <= flickable.height ? "" : qsTr("Click to keep this open and scroll")
                font.italic: true
            }
        }
    }
}
