// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Multivector.Data

// One corridor: its main line as a strip, and all that is known of it; without one, which there are.
PanelFace {
    id: face

    required property CorridorView corridors
    readonly property corridorInfo info: face.corridors.selected
    readonly property alias details: details
    readonly property string pointedCountry: details.pointedCountry // code; empty: none

    signal corridorChosen(id: string)
    signal flyRequested
    signal closingToggled(step: corridorStep)

    fullHeight: content.visible ? content.contentHeight : choice.contentHeight

    FaceScroll {
        id: choice

        anchors.fill: parent
        visible: face.info.id === ""

        Text {
            width: choice.columnWidth
            text: face.corridors.entries.length > 0 ? qsTr("Select a corridor on the map, or choose one:") : qsTr("This atlas has no corridors.")
            color: face.colors.textQuiet
            font.pixelSize: 12
            wrapMode: Text.Wrap
        }
        Column {
            width: choice.columnWidth

            Repeater {
                model: face.corridors.entries

                AbstractButton {
                    id: entry

                    required property corridorEntry modelData

                    width: choice.columnWidth
                    implicitHeight: 40
                    hoverEnabled: true
                    focusPolicy: Qt.TabFocus
                    text: entry.modelData.name
                    Accessible.role: Accessible.Button
                    Accessible.name: entry.modelData.name + ", " + entry.modelData.detail
                    Keys.onReturnPressed: entry.clicked()
                    Keys.onEnterPressed: entry.clicked()
                    onClicked: face.corridorChosen(entry.modelData.id)
                    background: Rectangle {
                        x: -6
                        width: entry.width + 12
                        radius: 4
                        color: entry.hovered ? face.colors.hover : "transparent"
                        border.width: entry.visualFocus ? 2 : 0
                        border.color: face.colors.focus
                    }

                    Rectangle {
                        anchors.verticalCenter: parent.verticalCenter
                        width: 16
                        height: 4
                        radius: 2
                        color: entry.modelData.color
                    }
                    Text {
                        x: 26
                        y: 4
                        width: parent.width - 26
                        text: entry.modelData.name
                        textFormat: Text.PlainText
                        color: face.colors.text
                        font.pixelSize: 12
                        elide: Text.ElideRight
                    }
                    Text {
                        x: 26
                        y: 20
                        width: parent.width - 26
                        text: entry.modelData.detail
                        textFormat: Text.PlainText
                        color: face.colors.textQuiet
                        font.pixelSize: 11
                        elide: Text.ElideRight
                    }
                }
            }
        }
    }
    FaceScroll {
        id: content

        anchors.fill: parent
        visible: face.info.id !== ""

        RowLayout {
            width: content.columnWidth
            spacing: 4

            Rectangle {
                Layout.preferredWidth: 18
                Layout.preferredHeight: 4
                Layout.alignment: Qt.AlignTop
                Layout.topMargin: 14
                radius: 2
                color: face.info.color
            }
            Text {
                Layout.fillWidth: true
                Layout.leftMargin: 4
                text: face.info.name
                textFormat: Text.PlainText
                color: face.colors.text
                font.pixelSize: 18
                font.weight: Font.DemiBold
                wrapMode: Text.Wrap
                Accessible.role: Accessible.Heading
            }
            IconButton {
                visible: !face.isPicture
                Layout.alignment: Qt.AlignTop
                colors: face.colors
                text: qsTr("Show all of it")
                icon.source: "icons/search.svg"
                onClicked: face.flyRequested()
            }
            IconButton {
                visible: !face.isPicture
                Layout.alignment: Qt.AlignTop
                colors: face.colors
                text: qsTr("All corridors")
                icon.source: "icons/close.svg"
                onClicked: face.corridorChosen("")
            }
        }
        CorridorDetails {
            id: details

            width: content.columnWidth
            colors: face.colors
            info: face.info
            isPicture: face.isPicture
            onClosingToggled: step => face.closingToggled(step)
        }
    }
}
