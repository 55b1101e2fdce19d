// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Multivector.Data
import Multivector.Export
import Multivector.Layers

// The page of a picture, made small: the same page that is drawn into the file. Its map is dragged and zoomed.
FocusScope {
    id: preview

    required property atlasHandle atlas
    required property SceneStore scene // the picture's own; its camera is changed here
    required property pictureSettings settings
    required property mapPalette colors
    property bool isActive: true // the page is there
    readonly property size pageSize: preview.settings.pageSize()
    readonly property real factor: Math.min((preview.width - 2) / preview.pageSize.width, (preview.height - 2) / preview.pageSize.height)

    signal reframed

    // Moves the map under the frame, in pixels of the page.
    function panBy(x: real, y: real): void {
        const camera = MapCameras.of(preview.scene.camera, preview.pageSize.width, preview.pageSize.height);
        const place = camera.placeAt(Qt.point(preview.pageSize.width / 2 + x, preview.pageSize.height / 2 + y));
        preview.scene.camera.longitude = place.x;
        preview.scene.camera.latitude = place.y;
        preview.reframed();
    }

    function zoomBy(steps: real): void {
        preview.scene.camera.span = Math.max(0.0005, Math.min(1, preview.scene.camera.span * Math.pow(2, -steps)));
        preview.reframed();
    }

    activeFocusOnTab: true
    Accessible.role: Accessible.Graphic
    Accessible.name: qsTr("Preview of the picture")
    Accessible.description: qsTr("Arrow keys move the map under the frame, plus and minus zoom")
    Keys.onPressed: event => {
        const step = Math.min(preview.pageSize.width, preview.pageSize.height) / 12;
        event.accepted = true;
        switch (event.key) {
        case Qt.Key_Left: preview.panBy(-step, 0); break;
        case Qt.Key_Right: preview.panBy(step, 0); break;
        case Qt.Key_Up: preview.panBy(0, -step); break;
        case Qt.Key_Down: preview.panBy(0, step); break;
        case Qt.Key_Plus:
        case Qt.Key_Equal: preview.zoomBy(0.5); break;
        case Qt.Key_Minus: preview.zoomBy(-0.5); break;
        default: event.accepted = false;
        }
    }

    Rectangle {
        id: sheet

        anchors.centerIn: parent
        width: loader.width * preview.factor + 2
        height: loader.height * preview.factor + 2
        color: preview.settings.isTransparent ? preview.colors.hover : "transparent"
        border.width: preview.activeFocus ? 2 : 1
        border.color: preview.activeFocus ? preview.colors.focus : preview.colors.chromeLine

        Loader {
            id: loader

            x: 1
            y: 1
            width: preview.pageSize.width
            height: preview.pageSize.height
            scale: preview.factor
            transformOrigin: Item.TopLeft
            active: preview.isActive && preview.settings.problemText() === ""
            // Drawn at the page's own size and then made small, so that nothing gets thinner than on the page.
            layer.enabled: true
            layer.smooth: true
            layer.mipmap: true
            layer.textureSize: {
                const part = Math.min(1, 2400 / Math.max(loader.width, loader.height));
                return Qt.size(Math.ceil(loader.width * part), Math.ceil(loader.height * part));
            }
            sourceComponent: PicturePage {
                atlas: preview.atlas
                scene: preview.scene
                settings: preview.settings
            }
        }
        DragHandler {
            target: null
            onTranslationChanged: delta => preview.panBy(-delta.x / preview.factor, -delta.y / preview.factor)
        }
        WheelHandler {
            acceptedDevices: PointerDevice.Mouse | PointerDevice.TouchPad
            onWheel: event => preview.zoomBy(event.angleDelta.y / 240)
        }
        HoverHandler {
            cursorShape: Qt.OpenHandCursor
        }
    }
}
