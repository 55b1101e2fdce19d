// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Multivector.Data
import Multivector.Export
import Multivector.Layers

// Lies over the map: the dialog for pictures and what is made of many, made when it is first asked for; the frame that
// is drawn for a picture; and what opens one again.
Item {
    id: exports

    required property Session session
    required property AtlasStore store
    required property MapView map
    required property atlasHandle atlas // as it is seen
    required property mapPalette colors
    readonly property ExportDialog dialog: loader.item as ExportDialog // null before it was opened
    readonly property alias drawer: drawer
    readonly property bool isFraming: drawer.isActive

    signal told(message: string, isError: bool)

    // Opens on what is to be made, as ExportWork names it.
    function open(kind: string): void {
        loader.active = true;
        exports.dialog.openFor(kind);
    }

    function isPicture(url: url): bool {
        return opener.isPicture(url);
    }

    // A picture brings back the view it remembers.
    function openPicture(url: url): void {
        const isOpened = opener.open(url, exports.store.atlas, exports.session.scene);
        exports.told(opener.message, !isOpened);
        if (!isOpened)
            return;
        loader.active = true;
        exports.dialog.settings = opener.settings;
        exports.map.stop();
        exports.map.takeCamera();
    }

    PictureOpener {
        id: opener
    }
    FrameDrawer {
        id: drawer

        anchors.fill: parent
        colors: exports.colors
        ratio: exports.dialog ? exports.dialog.mapRatio : 1
        onTaken: frame => {
            exports.dialog.open();
            exports.dialog.show(MapCameras.within(exports.session.scene.camera, Qt.size(exports.map.width, exports.map.height), frame));
        }
        onGivenUp: exports.dialog.open()
    }
    Loader {
        id: loader

        active: false
        sourceComponent: ExportDialog {
            id: dialog

            atlas: exports.atlas
            scene: exports.session.scene
            decks: exports.session.decks
            corridorFiles: exports.store.corridorFiles
            colors: exports.colors
            years: exports.map.trade.hasTable ? exports.map.trade.firstYear + "–" + exports.map.trade.lastYear : ""
            onFrameRequested: {
                dialog.close();
                drawer.begin();
            }
            onFinished: message => exports.told(message, false)
        }
    }
}
