// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Multivector.Data

// What a selected power shares with the five, and how often it has met them.
ChromePanel {
    id: card

    required property atlasHandle atlas
    required property string power // id
    required property string language
    required property real maximumHeight
    required property MeetingView meetings
    readonly property list<string> formats: card.meetings.marks.length > 0 ? card.meetings.summariesOf(card.power) : []
    readonly property list<borderFacts> borders: card.atlas.sharedWithFive(card.power, card.language)
    readonly property alias pointed: list.pointed // id of a border; empty: none

    signal closed
    signal chosen(code: string)

    visible: card.atlas.hasPower(card.power)
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
            spacing: 8

            Rectangle {
                Layout.preferredWidth: 12
                Layout.preferredHeight: 12
                radius: 6
                color: card.colors.power(card.power)
            }
            Text {
                id: title

                Layout.fillWidth: true
                text: card.atlas.powerName(card.power, card.language)
                textFormat: Text.PlainText
                color: card.colors.text
                font.pixelSize: 18
                font.weight: Font.DemiBold
                wrapMode: Text.Wrap
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
        Text {
            Layout.fillWidth: true
            Layout.rightMargin: 8
            text: card.borders.length > 0 ? qsTr("borders %n of the five states", "", card.borders.length) : qsTr("borders none of the five states")
            color: card.colors.textQuiet
            font.pixelSize: 12
            wrapMode: Text.Wrap
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
            visible: card.borders.length > 0
            text: card.atlas.scale() !== "" ? qsTr("Lengths computed on the WGS 84 ellipsoid from outlines at %1").arg(card.atlas.scale()) : qsTr("Lengths computed on the WGS 84 ellipsoid from the file's outlines")
            color: card.colors.textQuiet
            font.pixelSize: 11
            wrapMode: Text.Wrap
        }
        Text {
            Layout.topMargin: 6
            visible: card.formats.length > 0
            text: qsTr("Meetings with the five")
            color: card.colors.textQuiet
            font.pixelSize: 12
            font.weight: Font.DemiBold
        }
        Repeater {
            model: card.formats

            Text {
                required property string modelData

                Layout.fillWidth: true
                Layout.rightMargin: 8
                text: modelData
                textFormat: Text.PlainText
                color: card.colors.text
                font.pixelSize: 12
                font.features: { "tnum": 1 }
                wrapMode: Text.Wrap
            }
        }
    }
}
