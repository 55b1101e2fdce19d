// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls.Basic
import Multivector.Data

// All that is known of a corridor below its name: lengths, whom it avoids, step by step, what it carries, sources.
Column {
    id: details

    required property mapPalette colors
    required property corridorInfo info
    property bool isPicture: false // nothing folded up
    readonly property string pointedCountry: strip.pointed // code; empty: none

    signal closingToggled(step: corridorStep)

    component Quiet: Text {
        width: parent.width
        color: details.colors.textQuiet
        font.pixelSize: 11
        font.features: { "tnum": 1 }
        textFormat: Text.PlainText
        wrapMode: Text.Wrap
    }
    component Line: TextEdit {
        width: details.width
        readOnly: true
        selectByMouse: true
        textFormat: TextEdit.PlainText
        color: details.colors.textQuiet
        selectionColor: details.colors.focus
        selectedTextColor: details.colors.sea
        font.pixelSize: 11
        font.features: { "tnum": 1 }
        wrapMode: TextEdit.Wrap
        Accessible.role: Accessible.StaticText
        Accessible.name: text
    }
    component Rule: Rectangle {
        width: details.width
        height: 1
        color: details.colors.chromeLine
    }

    spacing: 10

    Quiet {
        text: details.info.detail + (details.info.file !== "" ? " · " + details.info.file : "")
    }
    Rectangle {
        width: parent.width
        height: exposure.implicitHeight + 12
        visible: details.info.exposure !== ""
        radius: 6
        color: Qt.alpha(details.colors.warning, 0.16)

        Text {
            id: exposure

            x: 8
            y: 6
            width: parent.width - 16
            text: qsTr("Assumption: %1").arg(details.info.exposure)
            color: details.colors.text
            font.pixelSize: 12
            wrapMode: Text.Wrap
        }
    }
    CorridorStrip {
        id: strip

        width: parent.width
        visible: details.info.strip.length > 0
        colors: details.colors
        lineColor: details.info.color
        stretches: details.info.strip
        ticks: details.info.ticks
    }
    // Two lengths that must not be taken for one another.
    Row {
        visible: details.info.drawn !== ""
        width: parent.width
        spacing: 12

        Column {
            width: (parent.width - 12) / 2
            spacing: 1

            Text {
                text: details.info.stated !== "" ? details.info.stated : "–"
                color: details.colors.text
                font.pixelSize: 18
                font.weight: Font.DemiBold
                font.features: { "tnum": 1 }
            }
            Quiet {
                text: details.info.stated !== "" ? qsTr("stated") : qsTr("no length is stated")
                font.weight: Font.DemiBold
            }
            Quiet {
                visible: text !== ""
                text: details.info.statedNote
            }
        }
        Column {
            width: (parent.width - 12) / 2
            spacing: 1

            Text {
                text: details.info.drawn
                color: details.colors.text
                font.pixelSize: 18
                font.weight: Font.DemiBold
                font.features: { "tnum": 1 }
            }
            Quiet {
                text: qsTr("drawn")
                font.weight: Font.DemiBold
            }
            Quiet {
                text: details.info.drawnNote
            }
        }
    }
    Text {
        visible: text !== ""
        width: parent.width
        text: details.info.avoids
        textFormat: Text.PlainText
        color: details.colors.text
        font.pixelSize: 13
        font.weight: Font.DemiBold
        wrapMode: Text.Wrap
    }
    Quiet {
        visible: text !== ""
        text: details.info.byBranch
    }
    Repeater {
        model: details.info.legs

        Column {
            id: leg

            required property corridorItinerary modelData
            property bool isOpen: leg.modelData.isMain || details.isPicture

            width: details.width
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
                    color: parent.hovered ? details.colors.hover : "transparent" // qmllint disable missing-property
                    border.width: parent.visualFocus ? 2 : 0 // qmllint disable missing-property
                    border.color: details.colors.focus
                }

                Text {
                    id: title

                    y: 4
                    width: parent.width - 20
                    text: leg.modelData.title
                    textFormat: Text.PlainText
                    color: details.colors.text
                    font.pixelSize: 12
                    font.weight: Font.DemiBold
                    wrapMode: Text.Wrap
                }
                Text {
                    id: summary

                    anchors.top: title.bottom
                    width: parent.width - 20
                    text: leg.modelData.summary
                    color: details.colors.textQuiet
                    font.pixelSize: 11
                    font.features: { "tnum": 1 }
                    wrapMode: Text.Wrap
                }
                Text {
                    anchors.right: parent.right
                    y: 4
                    visible: !details.isPicture
                    text: leg.isOpen ? "▴" : "▾"
                    color: details.colors.textQuiet
                    font.pixelSize: 12
                }
            }
            CorridorSteps {
                width: parent.width
                visible: leg.isOpen
                colors: details.colors
                lineColor: details.info.color
                list: leg.modelData.steps
                isClosable: true
                onToggled: step => details.closingToggled(step)
            }
        }
    }
    Column {
        visible: details.info.pieces.length > 0
        width: parent.width
        spacing: 2

        Rule {}
        FoldButton {
            id: pieces

            property bool isOpen: details.isPicture

            colors: details.colors
            isUnfolded: pieces.isOpen
            text: qsTr("%n section(s) and their status", "", details.info.pieces.length)
            onClicked: pieces.isOpen = !pieces.isOpen
        }
        Repeater {
            model: pieces.isOpen ? details.info.pieces : []

            Item {
                id: piece

                required property corridorPiece modelData

                width: details.width
                height: pieceName.height + pieceDetail.height + 4
                Accessible.role: Accessible.ListItem
                Accessible.name: piece.modelData.name + ", " + piece.modelData.value + ", " + piece.modelData.detail

                Text {
                    id: pieceName

                    width: parent.width - pieceValue.width - 8
                    text: piece.modelData.name
                    textFormat: Text.PlainText
                    color: details.colors.text
                    font.pixelSize: 11
                    wrapMode: Text.Wrap
                }
                Text {
                    id: pieceValue

                    anchors.right: parent.right
                    text: piece.modelData.value
                    color: details.colors.text
                    font.pixelSize: 11
                    font.features: { "tnum": 1 }
                }
                Text {
                    id: pieceDetail

                    anchors.top: pieceName.bottom
                    width: parent.width
                    text: piece.modelData.detail
                    textFormat: Text.PlainText
                    color: piece.modelData.isBuilt ? details.colors.textQuiet : details.colors.warning
                    font.pixelSize: 11
                    wrapMode: Text.Wrap
                }
            }
        }
    }
    Column {
        visible: details.info.figures.length > 0
        width: parent.width
        spacing: 6

        Rule {}
        Quiet {
            text: qsTr("What it carries")
            font.weight: Font.DemiBold
        }
        LineDiagram {
            width: details.width
            height: 130
            visible: details.info.volumes.length > 0 && details.info.volumeYears.length > 1
            colors: details.colors
            label: qsTr("What it carries, year by year")
            lines: details.info.volumes
            places: details.info.volumeYears
            scale: details.info.volumeScale
        }
        Repeater {
            model: details.info.figures

            Column {
                id: figure

                required property corridorFigure modelData

                width: details.width

                Line {
                    text: figure.modelData.period + ": " + figure.modelData.value + (figure.modelData.isDrawn ? " · " + qsTr("the line's width") : "")
                    color: details.colors.text
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
        visible: details.info.transit !== "" || details.info.capacity !== ""
        width: parent.width
        spacing: 2

        Rule {}
        Quiet {
            visible: details.info.transit !== ""
            topPadding: 6
            text: qsTr("Days under way, as stated")
            font.weight: Font.DemiBold
        }
        Line {
            visible: text !== ""
            text: details.info.transit
        }
        Quiet {
            visible: details.info.capacity !== ""
            topPadding: 4
            text: qsTr("Capacity, as stated")
            font.weight: Font.DemiBold
        }
        Line {
            visible: text !== ""
            text: details.info.capacity
        }
    }
    Column {
        visible: details.info.links.length > 0 || details.info.statedLink !== "" || details.info.note !== ""
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
            text: details.info.note
        }
        Line {
            visible: text !== ""
            text: details.info.statedLink
            wrapMode: TextEdit.WrapAnywhere
        }
        Repeater {
            model: details.info.links

            Line {
                required property string modelData

                text: modelData
                wrapMode: TextEdit.WrapAnywhere
            }
        }
    }
}
