// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Multivector.Data
import Multivector.Layers

// What the speaker sees on the other screen: the notes, the clock, what comes next.
ApplicationWindow {
    id: window

    required property Presentation presentation
    required property atlasHandle atlas
    readonly property mapPalette colors: Palettes.of("dark")
    readonly property atlasHandle nextAtlas: window.atlas.seenFrom(window.presentation.nextScene.viewpoint)
    property date now: new Date()

    signal finished

    // Minutes and seconds between two moments.
    function spanText(from: date, to: date): string {
        const seconds = Math.max(0, Math.floor((to.getTime() - from.getTime()) / 1000));
        return "%1:%2".arg(Math.floor(seconds / 60)).arg(String(seconds % 60).padStart(2, "0"));
    }

    width: 1000
    height: 640
    minimumWidth: 560
    minimumHeight: 360
    visible: false
    title: qsTr("Notes – Multivector")
    color: window.colors.sea
    palette.toolTipBase: window.colors.sea
    palette.toolTipText: window.colors.text

    Timer {
        interval: 1000
        repeat: true
        triggeredOnStart: true
        running: window.visible && window.presentation.isRunning
        onTriggered: window.now = new Date()
    }

    RowLayout {
        anchors.fill: parent
        anchors.margins: 24
        spacing: 24

        ColumnLayout {
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: 3
            spacing: 12

            Text {
                Layout.fillWidth: true
                text: qsTr("%1 of %2").arg(window.presentation.number).arg(window.presentation.count) + (window.presentation.isBlank ? "  ·  " + qsTr("blank") : window.presentation.hasStrayed ? "  ·  " + qsTr("exploring, Backspace goes back") : "")
                color: window.presentation.isBlank || window.presentation.hasStrayed ? window.colors.focus : window.colors.textQuiet
                font.pixelSize: 15
                font.features: { "tnum": 1 }
            }
            Text {
                Layout.fillWidth: true
                text: window.presentation.scene.title
                textFormat: Text.PlainText
                color: window.colors.text
                font.pixelSize: 26
                font.weight: Font.DemiBold
                wrapMode: Text.Wrap
            }
            ScrollView {
                id: scroll

                Layout.fillWidth: true
                Layout.fillHeight: true
                contentWidth: scroll.availableWidth
                clip: true

                Text {
                    width: scroll.availableWidth
                    text: window.presentation.notes !== "" ? window.presentation.notes : qsTr("No notes for this scene.")
                    textFormat: Text.PlainText
                    color: window.presentation.notes !== "" ? window.colors.text : window.colors.textQuiet
                    font.pixelSize: 21
                    lineHeight: 1.25
                    wrapMode: Text.Wrap
                    Accessible.role: Accessible.StaticText
                    Accessible.name: text
                }
            }
        }
        ColumnLayout {
            Layout.fillHeight: true
            Layout.preferredWidth: 340
            Layout.maximumWidth: 340
            spacing: 8

            Text {
                text: window.now.toLocaleTimeString(Qt.locale(), Locale.ShortFormat)
                color: window.colors.text
                font.pixelSize: 40
                font.features: { "tnum": 1 }
            }
            Text {
                Layout.fillWidth: true
                text: qsTr("%1 since the start, %2 on this scene").arg(window.spanText(window.presentation.began, window.now)).arg(window.spanText(window.presentation.entered, window.now))
                color: window.colors.textQuiet
                font.pixelSize: 13
                font.features: { "tnum": 1 }
                wrapMode: Text.Wrap
            }
            Text {
                Layout.topMargin: 16
                text: window.presentation.hasNext ? qsTr("Next") : qsTr("This is the last scene")
                color: window.colors.textQuiet
                font.pixelSize: 13
            }
            Rectangle {
                Layout.fillWidth: true
                Layout.preferredHeight: 180
                visible: window.presentation.hasNext
                color: Palettes.of(window.presentation.nextScene.theme).sea
                border.width: 1
                border.color: window.colors.chromeLine
                clip: true

                MapPicture {
                    anchors.fill: parent
                    anchors.margins: 1
                    atlas: window.nextAtlas
                    scene: window.presentation.nextScene
                    colors: Palettes.of(window.presentation.nextScene.theme)
                    visible: window.visible
                }
            }
            Text {
                Layout.fillWidth: true
                visible: window.presentation.hasNext
                text: window.presentation.nextScene.title
                textFormat: Text.PlainText
                color: window.colors.text
                font.pixelSize: 15
                wrapMode: Text.Wrap
            }
            Item {
                Layout.fillHeight: true
            }
            RowLayout {
                spacing: 4

                IconButton {
                    colors: window.colors
                    text: qsTr("Previous scene")
                    shortcutText: qsTr("PgUp")
                    icon.source: "icons/previous.svg"
                    onClicked: window.presentation.previous()
                }
                IconButton {
                    colors: window.colors
                    text: qsTr("Next scene")
                    shortcutText: qsTr("PgDn")
                    icon.source: "icons/next.svg"
                    onClicked: window.presentation.next()
                }
                IconButton {
                    colors: window.colors
                    text: window.presentation.goesByItself ? qsTr("Wait for me") : qsTr("Go on by itself")
                    shortcutText: "A"
                    icon.source: window.presentation.goesByItself ? "icons/pause.svg" : "icons/play.svg"
                    onClicked: window.presentation.goesByItself = !window.presentation.goesByItself
                }
                TextButton {
                    colors: window.colors
                    text: window.presentation.isBlank ? qsTr("Light") : qsTr("Blank")
                    onClicked: window.presentation.isBlank = !window.presentation.isBlank
                }
                TextButton {
                    colors: window.colors
                    text: qsTr("End")
                    onClicked: window.finished()
                }
            }
        }
    }
}
