// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Multivector.Data

// A frame that is drawn on the map: what is in it becomes the picture. Drawn anew outside of it, moved inside; its
// sides keep the picture's ratio.
FocusScope {
    id: drawer

    required property mapPalette colors
    required property real ratio // width to height
    property bool isActive: false
    property rect frame
    readonly property real least: 48 // pixels of the shorter side

    signal taken(frame: rect)
    signal givenUp

    function begin(): void {
        drawer.frame = drawer.fitted(Qt.rect(drawer.width / 5, drawer.height / 5, 0.6 * drawer.width, 0.6 * drawer.height), drawer.width / 5, drawer.height / 5);
        drawer.isActive = true;
        drawer.forceActiveFocus();
    }

    function end(isTaken: bool): void {
        drawer.isActive = false;
        if (isTaken)
            drawer.taken(drawer.frame);
        else
            drawer.givenUp();
    }

    // The largest frame of the ratio in a box, in the corner of it that doesn't lie at x, y; or in its middle.
    function fitted(box: rect, x: real, y: real): rect {
        const width = Math.max(Math.min(box.width, box.height * drawer.ratio), drawer.least * Math.max(1, drawer.ratio));
        const height = width / drawer.ratio;
        return Qt.rect(box.x < x ? x - width : box.x, box.y < y ? y - height : box.y, width, height);
    }

    function moveBy(x: real, y: real): void {
        drawer.frame = Qt.rect(Math.max(0, Math.min(drawer.width - drawer.frame.width, drawer.frame.x + x)), Math.max(0, Math.min(drawer.height - drawer.frame.height, drawer.frame.y + y)), drawer.frame.width, drawer.frame.height);
    }

    function growBy(factor: real): void {
        const width = Math.max(drawer.least * Math.max(1, drawer.ratio), Math.min(drawer.width, drawer.height * drawer.ratio, drawer.frame.width * factor));
        const height = width / drawer.ratio;
        drawer.frame = Qt.rect(drawer.frame.x + (drawer.frame.width - width) / 2, drawer.frame.y + (drawer.frame.height - height) / 2, width, height);
        drawer.moveBy(0, 0);
    }

    visible: drawer.isActive
    onWidthChanged: drawer.moveBy(0, 0)
    onHeightChanged: drawer.moveBy(0, 0)
    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("Frame of the picture")
    Accessible.description: hint.text
    Keys.onPressed: event => {
        const step = event.modifiers & Qt.ShiftModifier ? 50 : 10;
        event.accepted = true;
        switch (event.key) {
        case Qt.Key_Left: drawer.moveBy(-step, 0); break;
        case Qt.Key_Right: drawer.moveBy(step, 0); break;
        case Qt.Key_Up: drawer.moveBy(0, -step); break;
        case Qt.Key_Down: drawer.moveBy(0, step); break;
        case Qt.Key_Plus:
        case Qt.Key_Equal: drawer.growBy(1.1); break;
        case Qt.Key_Minus: drawer.growBy(1 / 1.1); break;
        case Qt.Key_Return:
        case Qt.Key_Enter: drawer.end(true); break;
        case Qt.Key_Escape: drawer.end(false); break;
        default: event.accepted = false;
        }
    }

    component Shade: Rectangle {
        color: Qt.alpha(drawer.colors.sea, 0.6)
    }

    Shade {
        width: parent.width
        height: drawer.frame.y
    }
    Shade {
        y: drawer.frame.y + drawer.frame.height
        width: parent.width
        height: parent.height - y
    }
    Shade {
        y: drawer.frame.y
        width: drawer.frame.x
        height: drawer.frame.height
    }
    Shade {
        x: drawer.frame.x + drawer.frame.width
        y: drawer.frame.y
        width: parent.width - x
        height: drawer.frame.height
    }
    Rectangle {
        x: drawer.frame.x - 2
        y: drawer.frame.y - 2
        width: drawer.frame.width + 4
        height: drawer.frame.height + 4
        color: "transparent"
        border.width: 2
        border.color: drawer.colors.focus
    }
    MouseArea {
        id: hand

        property point start
        property bool isMoving: false

        function isInside(x: real, y: real): bool {
            return x > drawer.frame.x && x < drawer.frame.x + drawer.frame.width && y > drawer.frame.y && y < drawer.frame.y + drawer.frame.height;
        }

        anchors.fill: parent
        hoverEnabled: true
        preventStealing: true
        cursorShape: hand.isInside(hand.mouseX, hand.mouseY) ? Qt.SizeAllCursor : Qt.CrossCursor
        onPressed: mouse => {
            drawer.forceActiveFocus();
            hand.isMoving = hand.isInside(mouse.x, mouse.y);
            hand.start = Qt.point(mouse.x, mouse.y);
        }
        onPositionChanged: mouse => {
            if (!hand.pressed)
                return;
            const x = Math.max(0, Math.min(drawer.width, mouse.x));
            const y = Math.max(0, Math.min(drawer.height, mouse.y));
            if (hand.isMoving) {
                drawer.moveBy(x - hand.start.x, y - hand.start.y);
                hand.start = Qt.point(x, y);
                return;
            }
            const box = Qt.rect(Math.min(x, hand.start.x), Math.min(y, hand.start.y), Math.abs(x - hand.start.x), Math.abs(y - hand.start.y));
            drawer.frame = drawer.fitted(box, hand.start.x, hand.start.y);
            drawer.moveBy(0, 0);
        }
        onDoubleClicked: mouse => {
            if (hand.isInside(mouse.x, mouse.y))
                drawer.end(true);
        }
        onWheel: wheel => drawer.growBy(Math.pow(2, wheel.angleDelta.y / 480))
    }
    Rectangle {
        id: bar

        anchors.horizontalCenter: parent.horizontalCenter
        y: 16
        width: row.width + 24
        height: row.height + 16
        radius: 8
        color: drawer.colors.chrome
        border.width: 1
        border.color: drawer.colors.chromeLine

        Row {
            id: row

            x: 16
            y: 8
            spacing: 12

            Text {
                id: hint

                width: Math.min(implicitWidth, drawer.width - buttons.width - 80)
                anchors.verticalCenter: parent.verticalCenter
                text: qsTr("Drag the picture's frame. Arrows move it, + and − size it, Enter takes it.")
                color: drawer.colors.text
                font.pixelSize: 13
                wrapMode: Text.Wrap
                Accessible.ignored: true
            }
            Row {
                id: buttons

                spacing: 8

                TextButton {
                    colors: drawer.colors
                    text: qsTr("Cancel")
                    onClicked: drawer.end(false)
                }
                TextButton {
                    colors: drawer.colors
                    isPrimary: true
                    text: qsTr("Take this frame")
                    onClicked: drawer.end(true)
                }
            }
        }
    }
}
