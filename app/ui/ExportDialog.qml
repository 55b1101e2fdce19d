// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Dialogs
import Multivector.Data
import Multivector.Export

// Shows the page of a picture, and what can be chosen of it; draws it into a file or onto the clipboard.
Popup {
    id: dialog

    required property atlasHandle atlas
    required property SceneStore scene
    required property mapPalette colors
    property pictureSettings settings
    readonly property string problem: dialog.settings.problemText()
    readonly property alias framed: framed // the scene of the picture
    readonly property alias painter: painter
    readonly property alias options: options
    readonly property alias preview: preview

    property string failure: "" // of the last try

    signal finished(message: string)

    function showCurrent(): void {
        painter.copyScene(dialog.scene, framed);
        dialog.isReframed = false;
    }

    property bool isReframed: false // the map was moved under the frame

    anchors.centerIn: Overlay.overlay
    modal: true
    focus: true
    padding: 20
    width: Math.min(1080, (Overlay.overlay?.width ?? 1080) - 32)
    height: Math.min(680, (Overlay.overlay?.height ?? 680) - 32)
    closePolicy: painter.isBusy ? Popup.NoAutoClose : Popup.CloseOnEscape
    onSettingsChanged: dialog.failure = ""
    onAboutToShow: {
        dialog.failure = "";
        dialog.showCurrent();
        options.isOwn = false;
    }
    background: Rectangle {
        radius: 8
        color: dialog.colors.isDark ? Qt.lighter(dialog.colors.sea, 1.25) : dialog.colors.land
        border.width: 1
        border.color: dialog.colors.chromeLine
    }

    SceneStore {
        id: framed
    }
    PictureExport {
        id: painter

        onFinished: {
            dialog.failure = painter.hasFailed ? painter.message : "";
            if (painter.hasFailed || painter.message === "")
                return; // failed or cancelled: there is something to choose anew
            dialog.close();
            dialog.finished(painter.message);
        }
    }
    FileDialog {
        id: fileDialog

        title: qsTr("Save the picture as")
        fileMode: FileDialog.SaveFile
        defaultSuffix: "png"
        nameFilters: [qsTr("PNG pictures (*.png)")]
        onAccepted: painter.save(dialog.atlas, framed, dialog.settings, fileDialog.selectedFile)
    }

    contentItem: Item {
        Accessible.role: Accessible.Dialog
        Accessible.name: qsTr("Export a picture")

        Text {
            id: title

            text: qsTr("Export a picture")
            color: dialog.colors.text
            font.pixelSize: 18
            font.weight: Font.DemiBold
        }
        ExportOptions {
            id: options

            anchors.left: parent.left
            anchors.leftMargin: -16 // its own margin
            anchors.top: title.bottom
            anchors.topMargin: 4
            anchors.bottom: buttons.top
            anchors.bottomMargin: 8
            width: 388
            enabled: !painter.isBusy
            colors: dialog.colors
            settings: dialog.settings
            painter: painter
            hasComparison: dialog.scene.panel === "compare"
            onAsked: settings => dialog.settings = settings
        }
        PicturePreview {
            id: preview

            anchors.left: options.right
            anchors.right: parent.right
            anchors.top: parent.top
            anchors.bottom: facts.top
            anchors.bottomMargin: 8
            enabled: !painter.isBusy
            isActive: dialog.visible
            atlas: dialog.atlas
            scene: framed
            settings: dialog.settings
            colors: dialog.colors
            onReframed: dialog.isReframed = true
        }
        Text {
            anchors.centerIn: preview
            width: preview.width - 32
            visible: dialog.problem !== ""
            text: dialog.problem
            textFormat: Text.PlainText
            color: dialog.colors.warning
            horizontalAlignment: Text.AlignHCenter
            wrapMode: Text.Wrap
            Accessible.role: Accessible.AlertMessage
            Accessible.name: text
        }
        Text {
            id: facts

            anchors.left: preview.left
            anchors.right: preview.right
            anchors.bottom: buttons.top
            anchors.bottomMargin: 12
            text: dialog.failure !== "" ? dialog.failure : dialog.problem !== "" ? "" : dialog.settings.sizeText()
            textFormat: Text.PlainText
            color: dialog.failure !== "" ? dialog.colors.warning : dialog.colors.textQuiet
            font.pixelSize: 12
            font.features: { "tnum": 1 }
            horizontalAlignment: Text.AlignHCenter
            wrapMode: Text.Wrap
            Accessible.role: Accessible.StaticText
            Accessible.name: text
        }
        Item {
            id: buttons

            anchors.left: parent.left
            anchors.right: parent.right
            anchors.bottom: parent.bottom
            height: 36

            TextButton {
                visible: dialog.isReframed && !painter.isBusy
                colors: dialog.colors
                text: qsTr("Frame as in the window")
                onClicked: dialog.showCurrent()
            }
            Rectangle {
                anchors.left: parent.left
                anchors.right: row.left
                anchors.rightMargin: 16
                anchors.verticalCenter: parent.verticalCenter
                visible: painter.isBusy
                height: 4
                radius: 2
                color: dialog.colors.chromeLine
                Accessible.role: Accessible.ProgressBar
                Accessible.name: qsTr("Drawing, %1 %").arg(Math.round(100 * painter.progress))

                Rectangle {
                    width: parent.width * painter.progress
                    height: parent.height
                    radius: 2
                    color: dialog.colors.focus
                }
            }
            Row {
                id: row

                anchors.right: parent.right
                spacing: 8

                TextButton {
                    visible: !painter.isBusy
                    enabled: dialog.problem === ""
                    opacity: enabled ? 1 : 0.5
                    colors: dialog.colors
                    text: qsTr("Copy to the clipboard")
                    onClicked: painter.copy(dialog.atlas, framed, dialog.settings)
                }
                TextButton {
                    colors: dialog.colors
                    text: qsTr("Cancel")
                    onClicked: {
                        if (painter.isBusy)
                            painter.cancel();
                        else
                            dialog.close();
                    }
                }
                TextButton {
                    id: save

                    visible: !painter.isBusy
                    enabled: dialog.problem === ""
                    opacity: enabled ? 1 : 0.5
                    colors: dialog.colors
                    isPrimary: true
                    text: qsTr("Save as …")
                    onClicked: {
                        fileDialog.selectedFile = painter.suggestedFile(framed.title);
                        fileDialog.open();
                    }
                }
            }
        }
    }
}
