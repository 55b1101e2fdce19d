// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Dialogs
import Multivector.Data
import Multivector.Export

// Shows the page of a picture, and what can be chosen of it; draws it into a file or onto the clipboard. Likewise for
// what is made of many: all scenes of the deck, animations, handouts.
Popup {
    id: dialog

    required property atlasHandle atlas
    required property SceneStore scene
    required property DeckStore decks
    required property list<string> corridorFiles // of lines that the window shows, too
    required property mapPalette colors
    property pictureSettings settings
    property string kind: "view" // of what is made, as ExportWork has it
    property string ending: "png" // of a picture of the view
    property deckOrder order
    readonly property bool isView: dialog.kind === "view"
    readonly property bool hasFrame: dialog.isView || (dialog.kind === "animation" && !dialog.order.isOfDeck) // it is of the window's view
    readonly property ExportRun run: dialog.isView ? painter : maker
    // What the page shows: the window's view, or one of the deck's scenes.
    readonly property SceneStore shown: dialog.hasFrame ? framed : deckScene
    readonly property pictureSettings pageSettings: dialog.kind === "handout" ? maker.handoutSettings() : dialog.settings
    // What becomes a folder of many files.
    readonly property bool isFolder: dialog.kind === "series" || (dialog.kind === "animation" && dialog.order.ending === "")
    readonly property string problem: {
        if (dialog.kind !== "handout" && dialog.settings.problemText() !== "")
            return dialog.settings.problemText();
        if (!dialog.isView)
            return dialog.deckProblem;
        return dialog.ending !== "png" ? painter.documentProblem(dialog.settings) : "";
    }
    property string deckProblem: ""
    property string deckFacts: ""
    readonly property string facts: {
        const size = dialog.settings.size();
        if (dialog.isView)
            return dialog.settings.sizeText();
        return dialog.kind === "handout" ? dialog.deckFacts : qsTr("%1, each %2 × %3 pixels").arg(dialog.deckFacts).arg(size.width).arg(size.height);
    }
    readonly property alias maker: maker
    readonly property alias framed: framed // the scene of the picture
    readonly property alias painter: painter
    readonly property alias options: options
    readonly property alias preview: preview

    property string failure: "" // of the last try

    signal finished(message: string)
    signal frameRequested // to be drawn on the map

    // Width to height of the map on the page.
    readonly property real mapRatio: {
        const page = dialog.settings.pageSize();
        return page.width > 0 && page.height > 0 ? page.width / page.height : 1;
    }

    // Another place of the map on the page.
    function show(camera: sceneCamera): void {
        framed.camera = camera;
        dialog.isReframed = true;
    }

    // Opens on what is to be made.
    function openFor(kind: string): void {
        dialog.kind = kind;
        dialog.open();
    }

    function lookAtDeck(): void {
        dialog.deckProblem = maker.problemOf(dialog.order, dialog.decks);
        dialog.deckFacts = maker.factsOf(dialog.order, dialog.decks, framed);
        maker.showScene(dialog.decks, dialog.scene, deckScene);
    }

    function setKind(kind: string): void {
        dialog.failure = "";
        dialog.kind = kind;
        if (dialog.isView)
            return;
        box.order = dialog.order;
        box.order.kind = kind;
        if (kind === "animation" && box.order.years === "")
            box.order.years = dialog.years;
        if (dialog.decks.count === 0)
            box.order.isOfDeck = false;
        dialog.order = box.order;
    }

    function saveTo(file: url): void {
        if (dialog.isView)
            painter.save(dialog.atlas, framed, dialog.settings, file);
        else
            maker.start(dialog.order, dialog.decks, framed, dialog.settings, file);
    }

    function askWhere(): void {
        const file = dialog.isView ? painter.suggestedFile(framed.title, dialog.ending) : maker.suggestedFile(dialog.order, dialog.decks, framed);
        const folder = String(file).replace(/\/[^/]*$/, "");
        if (dialog.isFolder) {
            folderDialog.currentFolder = folder.replace(/\/[^/]*$/, "");
            folderDialog.selectedFolder = folder;
            folderDialog.open();
            return;
        }
        fileDialog.ending = dialog.isView ? dialog.ending : dialog.kind === "handout" ? "pdf" : dialog.order.ending;
        fileDialog.currentFolder = folder;
        fileDialog.selectedFile = file;
        fileDialog.open();
    }

    function take(run: ExportRun): void {
        dialog.failure = run.hasFailed ? run.message : "";
        if (run.hasFailed || run.message === "")
            return; // failed or cancelled: there is something to choose anew
        dialog.close();
        dialog.finished(run.message);
    }

    function showCurrent(): void {
        painter.copyScene(dialog.scene, framed);
        dialog.isReframed = false;
    }

    property bool isReframed: false // the map was moved under the frame
    property string years: "" // of the trade there is: "2000-2024"

    anchors.centerIn: Overlay.overlay
    modal: true
    focus: true
    padding: 20
    width: Math.min(1080, (Overlay.overlay?.width ?? 1080) - 32)
    height: Math.min(680, (Overlay.overlay?.height ?? 680) - 32)
    closePolicy: dialog.run.isBusy || fileDialog.visible || folderDialog.visible ? Popup.NoAutoClose : Popup.CloseOnEscape
    onSettingsChanged: dialog.failure = ""
    onOrderChanged: {
        dialog.failure = "";
        dialog.lookAtDeck();
    }
    onAboutToShow: {
        dialog.showCurrent();
        dialog.setKind(dialog.kind);
        dialog.lookAtDeck();
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
    SceneStore {
        id: deckScene
    }
    PictureExport {
        id: painter

        onFinished: dialog.take(painter)
    }
    DeckExport {
        id: maker

        corridorFiles: dialog.corridorFiles
        onFinished: dialog.take(maker)
    }
    QtObject {
        id: box

        property deckOrder order
    }
    FileDialog {
        id: fileDialog

        property string ending: "png"

        title: qsTr("Save as")
        fileMode: FileDialog.SaveFile
        defaultSuffix: fileDialog.ending
        nameFilters: [qsTr("%1 files (*.%2)").arg(fileDialog.ending.toUpperCase()).arg(fileDialog.ending)]
        onAccepted: dialog.saveTo(fileDialog.selectedFile)
    }
    FolderDialog {
        id: folderDialog

        title: qsTr("Choose where a folder is made for it")
        onAccepted: dialog.saveTo(maker.suggestedFolder(dialog.order, dialog.decks, framed, folderDialog.selectedFolder))
    }

    contentItem: Item {
        Accessible.role: Accessible.Dialog
        Accessible.name: title.text

        Text {
            id: title

            text: qsTr("Export")
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
            enabled: !dialog.run.isBusy
            colors: dialog.colors
            atlas: dialog.atlas
            scene: dialog.scene
            kind: dialog.kind
            ending: dialog.ending
            order: dialog.order
            settings: dialog.settings
            painter: painter
            hasComparison: dialog.scene.panel === "compare"
            onAsked: settings => dialog.settings = settings
            onKindAsked: kind => dialog.setKind(kind)
            onEndingAsked: ending => {
                dialog.failure = "";
                dialog.ending = ending;
            }
            onOrdered: order => dialog.order = order
        }
        PicturePreview {
            id: preview

            anchors.left: options.right
            anchors.right: parent.right
            anchors.top: parent.top
            anchors.bottom: facts.top
            anchors.bottomMargin: 8
            enabled: dialog.hasFrame && !dialog.run.isBusy
            isActive: dialog.visible && (dialog.hasFrame || dialog.deckProblem === "")
            atlas: dialog.atlas
            scene: dialog.shown
            settings: dialog.pageSettings
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
            text: dialog.failure !== "" ? dialog.failure : dialog.problem !== "" ? "" : dialog.facts
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

            Row {
                visible: dialog.hasFrame && !dialog.run.isBusy
                spacing: 8

                TextButton {
                    colors: dialog.colors
                    text: qsTr("Draw the frame on the map")
                    onClicked: dialog.frameRequested()
                }
                TextButton {
                    visible: dialog.isReframed
                    colors: dialog.colors
                    text: qsTr("Frame as in the window")
                    onClicked: dialog.showCurrent()
                }
            }
            Rectangle {
                anchors.left: parent.left
                anchors.right: row.left
                anchors.rightMargin: 16
                anchors.verticalCenter: parent.verticalCenter
                visible: dialog.run.isBusy
                height: 4
                radius: 2
                color: dialog.colors.chromeLine
                Accessible.role: Accessible.ProgressBar
                Accessible.name: qsTr("Drawing, %1 %").arg(Math.round(100 * dialog.run.progress))

                Rectangle {
                    width: parent.width * dialog.run.progress
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
                    visible: dialog.isView && !dialog.run.isBusy
                    enabled: dialog.settings.problemText() === ""
                    opacity: enabled ? 1 : 0.5
                    colors: dialog.colors
                    text: qsTr("Copy to the clipboard")
                    onClicked: painter.copy(dialog.atlas, framed, dialog.settings)
                }
                TextButton {
                    colors: dialog.colors
                    text: qsTr("Cancel")
                    onClicked: {
                        if (dialog.run.isBusy)
                            dialog.run.cancel();
                        else
                            dialog.close();
                    }
                }
                TextButton {
                    id: save

                    visible: !dialog.run.isBusy
                    enabled: dialog.problem === ""
                    opacity: enabled ? 1 : 0.5
                    colors: dialog.colors
                    isPrimary: true
                    text: dialog.isFolder ? qsTr("Save to …") : qsTr("Save as …")
                    onClicked: dialog.askWhere()
                }
            }
        }
    }
}
