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

    component Quiet: Text {
        width: parent.width
        color: card.colors.textQuiet
        font.pixelSize: 11
        font.features: { "tnum": 1 }
        textFormat: Text.PlainText
        wrapMode: Text.Wrap
    }
    component Line: TextEdit {
        width: content.width
        readOnly: true
        selectByMouse: true
        textFormat: TextEdit.PlainText
        color: card.colors.textQuiet
        selectionColor: card.colors.focus
        selectedTextColor: card.colors.sea
        font.pixelSize: 11
        font.features: { "tnum": 1 }
        wrapMode: TextEdit.Wrap
        Accessible.role: Accessible.StaticText
        Accessible.name: text
    }
    component Rule: Rectangle {
        width: content.width
        height: 1
        color: card.colors.chromeLine
    }

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

        Column {
            id: content

            width: flickable.width - 12
            spacing: 10

            Quiet {
                text: card.info.detail + (card.info.file !== "" ? " · " + card.info.file : "")
            }
            Rectangle {
                width: parent.width
                height: exposure.implicitHeight + 12
                visible: card.info.exposure !== ""
                radius: 6
                color: Qt.alpha(card.colors.warning, 0.16)

                Text {
                    id: exposure

                    x: 8
                    y: 6
                    width: parent.width - 16
                    text: qsTr("Assumption: %1").arg(card.info.exposure)
                    color: card.colors.text
                    font.pixelSize: 12
                    wrapMode: Text.Wrap
                }
            }
            // Two lengths that must not be taken for one another.
            Row {
                visible: card.info.drawn !== ""
                width: parent.width
                spacing: 12

                Column {
                    width: (parent.width - 12) / 2
                    spacing: 1

                    Text {
                        text: card.info.stated !== "" ? card.info.stated : "–"
                        color: card.colors.text
                        font.pixelSize: 18
                        font.weight: Font.DemiBold
                        font.features: { "tnum": 1 }
                    }
                    Quiet {
                        text: card.info.stated !== "" ? qsTr("stated") : qsTr("no length is stated")
                        font.weight: Font.DemiBold
                    }
                    Quiet {
                        visible: text !== ""
                        text: card.info.statedNote
                    }
                }
                Column {
                    width: (parent.width - 12) / 2
                    spacing: 1

                    Text {
                        text: card.info.drawn
                        color: card.colors.text
                        font.pixelSize: 18
                        font.weight: Font.DemiBold
                        font.features: { "tnum": 1 }
                    }
                    Quiet {
                        text: qsTr("drawn")
                        font.weight: Font.DemiBold
                    }
                    Quiet {
                        text: card.info.drawnNote
                    }
                }
            }
            Text {
                visible: text !== ""
                width: parent.width
                text: card.info.avoids
                textFormat: Text.PlainText
                color: card.colors.text
                font.pixelSize: 13
                font.weight: Font.DemiBold
                wrapMode: Text.Wrap
            }
            Quiet {
                visible: text !== ""
                text: card.info.byBranch
            }
            Repeater {
                model: card.info.legs

                Column {
                    id: leg

                    required property corridorItinerary modelData
                    property bool isOpen: leg.modelData.isMain

                    width: content.width
                    spacing: 2

                    Rule {}
                    AbstractButton {
                        width: parent.width
                        implicitHeight: Math.max(32, title.implicitHeight + summary.implicitHeight + 8)
                        hoverEnabled: true
                        focusPolicy: Qt.TabFocus
                        Accessible.role: Accessible.Button
                        Accessible.name: leg.modelData.title + ", " + leg.modelData.summary
                        ToolTip.visible: hovered
                        ToolTip.delay: 600
                        ToolTip.text: leg.isOpen ? qsTr("Fold up") : qsTr("Unfold")
                        onClicked: leg.isOpen = !leg.isOpen
                        Keys.onReturnPressed: leg.isOpen = !leg.isOpen
                        background: Rectangle {
                            radius: 4
                            color: parent.hovered ? card.colors.hover : "transparent" // qmllint disable missing-property
                            border.width: parent.visualFocus ? 2 : 0 // qmllint disable missing-property
                            border.color: card.colors.focus
                        }

                        Text {
                            id: title

                            y: 4
                            width: parent.width - 20
                            text: leg.modelData.title
                            textFormat: Text.PlainText
                            color: card.colors.text
                            font.pixelSize: 12
                            font.weight: Font.DemiBold
                            wrapMode: Text.Wrap
                        }
                        Text {
                            id: summary

                            anchors.top: title.bottom
                            width: parent.width - 20
                            text: leg.modelData.summary
                            color: card.colors.textQuiet
                            font.pixelSize: 11
                            font.features: { "tnum": 1 }
                            wrapMode: Text.Wrap
                        }
                        Text {
                            anchors.right: parent.right
                            y: 4
                            text: leg.isOpen ? "▴" : "▾"
                            color: card.colors.textQuiet
                            font.pixelSize: 12
                        }
                    }
                    CorridorSteps {
                        width: parent.width
                        visible: leg.isOpen
                        colors: card.colors
                        lineColor: card.info.color
                        list: leg.modelData.steps
                        isClosable: true
                        onToggled: step => card.closingToggled(step)
                    }
                }
            }
            Column {
                visible: card.info.figures.length > 0
                width: parent.width
                spacing: 6

                Rule {}
                Quiet {
                    text: qsTr("What it carries")
                    font.weight: Font.DemiBold
                }
                Repeater {
                    model: card.info.figures

                    Column {
                        id: figure

                        required property corridorFigure modelData

                        width: content.width

                        Line {
                            text: figure.modelData.period + ": " + figure.modelData.value + (figure.modelData.isDrawn ? " · " + qsTr("the line's width") : "")
                            color: card.colors.text
                            font.pixelSize: 12
                        }
                        Line {
                            visible: text !== ""
                            text: figure.modelData.remark
                        }
                        Line {
                            text: figure.modelData.source
                        }
                        Line {
                            visible: text !== ""
                            text: figure.modelData.link
                            wrapMode: TextEdit.WrapAnywhere
                        }
                    }
                }
            }
            Column {
                visible: card.info.transit !== "" || card.info.capacity !== ""
                width: parent.width
                spacing: 2

                Rule {}
                Quiet {
                    visible: card.info.transit !== ""
                    topPadding: 6
                    text: qsTr("Days under way, as stated")
                    font.weight: Font.DemiBold
                }
                Line {
                    visible: text !== ""
                    text: card.info.transit
                }
                Quiet {
                    visible: card.info.capacity !== ""
                    topPadding: 4
                    text: qsTr("Capacity, as stated")
                    font.weight: Font.DemiBold
                }
                Line {
                    visible: text !== ""
                    text: card.info.capacity
                }
            }
            Column {
                visible: card.info.links.length > 0 || card.info.statedLink !== "" || card.info.note !== ""
                width: parent.width
                spacing: 2

                Rule {}
                Quiet {
                    topPadding: 6
                    text: qsTr("Sources")
                    font.weight: Font.DemiBold
                }
                Line {
                    visible: text !== ""
                    text: card.info.note
                }
                Line {
                    visible: text !== ""
                    text: card.info.statedLink
                    wrapMode: TextEdit.WrapAnywhere
                }
                Repeater {
                    model: card.info.links

                    Line {
                        required property string modelData

                        text: modelData
                        wrapMode: TextEdit.WrapAnywhere
                    }
                }
            }
        }
    }
}
