// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Multivector.Data
import Multivector.Export
import Multivector.Layers

// Lies over the map: the dialog for pictures and what is made of many, and the frame that is drawn for one.
Item {
    id: exports

    required property Session session
    required property AtlasStore store
    required property MapView map
    required property atlasHandle atlas // as it is seen
    required property mapPalette colors
    readonly property alias dialog: dialog
    readonly property alias drawer: drawer
    readonly property bool isFraming: drawer.isActive

    signal told(message: string)

    // Opens on what is to be made, as ExportWork names it.
    function open(kind: string): void {
        dialog.openFor(kind);
    }

    FrameDrawer {
        id: drawer

        anchors.fill: parent
        colors: exports.colors
        ratio: dialog.mapRatio
        onTaken: frame => {
            dialog.open();
            dialog.show(MapCameras.within(exports.session.scene.camera, Qt.size(exports.map.width, exports.map.height), frame));
        }
        onGivenUp: dialog.open()
    }
    ExportDialog {
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
        onFinished: message => exports.told(message)
    }
}
