// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Dialogs
import QtQuick.Layouts
import Multivector.Data
import Multivector.Export

// Asks for a size and a file, then draws the current scene.
Popup {
    id: dialog

    required property atlasHandle atlas
    required property SceneStore scene
    required property mapPalette colors

    signal finished(message: string, hasFailed: bool)

    anchors.centerIn: Overlay.overlay
    modal: true
    focus: true
    padding: 20
    width: 380
    background: Rectangle {
        radius: 8
        color: dialog.colors.isDark ? Qt.lighter(dialog.colors.sea, 1.25) : dialog.colors.land
        border.width: 1
        border.color: dialog.colors.chromeLine
    }

    PictureExport {
        id: painter

        onFinished: dialog.finished(painter.message, painter.hasFailed)
    }

    FileDialog {
        id: fileDialog

        title: qsTr("Save the picture as")
        fileMode: FileDialog.SaveFile
        defaultSuffix: "png"
        nameFilters: [qsTr("PNG pictures (*.png)")]
        onAccepted: {
            dialog.close();
            painter.write(dialog.atlas, dialog.scene, sizes.currentSize, fileDialog.selectedFile);
        }
    }

    contentItem: ColumnLayout {
        spacing: 12
        Accessible.role: Accessible.Dialog
        Accessible.name: qsTr("Export a picture")

        Text {
            text: qsTr("Export a picture")
            color: dialog.colors.text
            font.pixelSize: 18
            font.weight: Font.DemiBold
        }
        Text {
            Layout.fillWidth: true
            text: qsTr("The current view with title, legend, scale bar and sources, drawn anew at the size you choose.")
            color: dialog.colors.textQuiet
            wrapMode: Text.Wrap
        }
        ListView {
            id: sizes

            readonly property size currentSize: {
                const entry = sizes.model[Math.max(0, sizes.currentIndex)];
                return Qt.size(entry.width, entry.height);
            }

            Layout.fillWidth: true
            implicitHeight: contentHeight
            interactive: false
            activeFocusOnTab: true
            keyNavigationEnabled: true
            focus: true
            currentIndex: 0
            Accessible.role: Accessible.List
            Accessible.name: qsTr("Size")
            Keys.onReturnPressed: save.clicked()
            model: [
                { "label": qsTr("Slide, Full HD"), "width": 1920, "height": 1080 },
                { "label": qsTr("Slide, 4K"), "width": 3840, "height": 2160 },
                { "label": qsTr("Square"), "width": 2160, "height": 2160 },
                { "label": qsTr("A4 landscape, 300 dpi"), "width": 3508, "height": 2480 }
            ]
            delegate: ItemDelegate {
                id: entry

                required property int index
                required property var modelData

                width: ListView.view.width
                height: 36
                text: qsTr("%1, %2×%3 pixels").arg(entry.modelData.label).arg(entry.modelData.width).arg(entry.modelData.height)
                Accessible.name: entry.text
                onClicked: sizes.currentIndex = entry.index
                contentItem: Item {
                    Text {
                        anchors.left: parent.left
                        anchors.verticalCenter: parent.verticalCenter
                        text: entry.modelData.label
                        color: dialog.colors.text
                    }
                    Text {
                        anchors.right: parent.right
                        anchors.verticalCenter: parent.verticalCenter
                        text: "%1 × %2".arg(entry.modelData.width).arg(entry.modelData.height)
                        color: dialog.colors.textQuiet
                        font.features: { "tnum": 1 }
                    }
                }
                background: Rectangle {
                    radius: 6
                    color: entry.ListView.isCurrentItem || entry.hovered ? dialog.colors.hover : "transparent"
                    border.width: entry.ListView.isCurrentItem ? (sizes.activeFocus ? 2 : 1) : 0
                    border.color: dialog.colors.focus
                }
            }
        }
        RowLayout {
            Layout.fillWidth: true
            Layout.topMargin: 4
            spacing: 8

            Item {
                Layout.fillWidth: true
            }
            TextButton {
                colors: dialog.colors
                text: qsTr("Cancel")
                onClicked: dialog.close()
            }
            TextButton {
                id: save

                colors: dialog.colors
                isPrimary: true
                text: qsTr("Save as …")
                onClicked: {
                    fileDialog.selectedFile = painter.suggestedFile(dialog.scene.title);
                    fileDialog.open();
                }
            }
        }
    }
}
