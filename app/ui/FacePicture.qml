// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Multivector.Data

// Draws a face of the panel whole, also what is scrolled away in it, and puts it on the clipboard. Nothing of it is seen,
// and nothing is there but while it draws.
Item {
    id: portrait

    required property color ground
    readonly property PanelFace face: loader.item as PanelFace
    readonly property bool isBusy: loader.active
    property size size // of the last picture, in the panel's pixels

    signal copied

    // At the face's own width, or wider where it needs it.
    function copy(face: Component, width: real): void {
        if (portrait.isBusy)
            return;
        sheet.width = width;
        sheet.height = 2000;
        loader.sourceComponent = face;
        loader.active = true;
    }

    // Twice as sharp as the screen, for a report; less where the picture has more pixels along a side than the graphics
    // driver takes, which shows in that there is none.
    function grab(mostPixels: real): void {
        const scale = Math.min(2, mostPixels / Math.max(sheet.width, sheet.height));
        const isBegun = mostPixels >= 2048 && sheet.grabToImage(result => {
            if (!Clipboard.copyPicture(result.image)) {
                portrait.grab(mostPixels / 2);
                return;
            }
            portrait.size = Qt.size(sheet.width, sheet.height);
            loader.active = false;
            portrait.copied();
        }, Qt.size(Math.round(scale * sheet.width), Math.round(scale * sheet.height)));
        if (!isBegun)
            loader.active = false;
    }

    width: 0
    height: 0
    clip: true

    Rectangle {
        id: sheet

        color: portrait.ground

        Loader {
            id: loader

            anchors.fill: parent
            active: false
            onLoaded: {
                portrait.face.isPicture = true;
                sheet.width = Math.max(sheet.width, portrait.face.leastWidth);
            }
        }
    }
    // Texts, tables and charts take some frames to come to lie.
    FrameAnimation {
        running: loader.status === Loader.Ready
        onTriggered: {
            if (currentFrame === 3)
                sheet.height = portrait.face.fullHeight;
            else if (currentFrame === 6)
                portrait.grab(16384);
        }
    }
}
