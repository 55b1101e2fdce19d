// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Multivector.Data

// What is known of the selected country.
ChromePanel {
    id: card

    required property atlasHandle atlas
    required property string code
    required property string language
    required property real maximumHeight
    readonly property string note: card.atlas.noteOf(card.code, card.language)
    readonly property list<borderFacts> borders: card.atlas.bordersOf(card.code, card.language)
    readonly property alias pointed: list.pointed // id of a border; empty: none

    signal closed
    signal flyRequested
    signal chosen(code: string)

    visible: card.atlas.hasCountry(card.code)
    implicitWidth: 280
    implicitHeight: Math.min(content.implicitHeight + 24, card.maximumHeight)
    Accessible.role: Accessible.Pane
    Accessible.name: title.text

    ColumnLayout {
        id: content

        anchors.fill: parent
        anchors.leftMargin: 16
        anchors.rightMargin: 8
        anchors.topMargin: 10
        anchors.bottomMargin: 14
        spacing: 6

        RowLayout {
            spacing: 0

            Text {
                id: title

                Layout.fillWidth: true
                text: card.atlas.nameOf(card.code, card.language)
                textFormat: Text.PlainText
                color: card.colors.text
                font.pixelSize: 18
                font.weight: Font.DemiBold
                wrapMode: Text.Wrap
            }
            IconButton {
                Layout.alignment: Qt.AlignTop
                colors: card.colors
                text: qsTr("Fly to this country")
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
        GridLayout {
            columns: 2
            columnSpacing: 16
            rowSpacing: 4

            Text {
                text: qsTr("Code")
                color: card.colors.textQuiet
                font.pixelSize: 12
            }
            Text {
                text: card.code
                textFormat: Text.PlainText
                color: card.colors.text
                font.pixelSize: 12
            }
            Text {
                text: qsTr("Area")
                color: card.colors.textQuiet
                font.pixelSize: 12
            }
            Text {
                text: card.atlas.areaOf(card.code)
                color: card.colors.text
                font.pixelSize: 12
                font.features: { "tnum": 1 }
            }
        }
        Text {
            Layout.topMargin: 4
            text: card.borders.length > 0 ? qsTr("%n neighbour(s)", "", card.borders.length) : qsTr("No land border")
            color: card.colors.textQuiet
            font.pixelSize: 12
        }
        BorderList {
            id: list

            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredHeight: implicitHeight
            Layout.leftMargin: -6
            visible: card.borders.length > 0
            colors: card.colors
            borders: card.borders
            onChosen: code => card.chosen(code)
        }
        Text {
            Layout.fillWidth: true
            Layout.rightMargin: 8
            text: card.atlas.scale() !== "" ? qsTr("Area and lengths computed on the WGS 84 ellipsoid from outlines at %1").arg(card.atlas.scale()) : qsTr("Area and lengths computed on the WGS 84 ellipsoid from the file's outlines")
            color: card.colors.textQuiet
            font.pixelSize: 11
            wrapMode: Text.Wrap
        }
        Text {
            Layout.fillWidth: true
            Layout.rightMargin: 8
            visible: card.note !== ""
            text: card.note
            textFormat: Text.PlainText
            color: card.colors.textQuiet
            font.pixelSize: 11
            wrapMode: Text.Wrap
        }
    }
}
