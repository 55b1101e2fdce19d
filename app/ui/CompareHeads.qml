// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls.Basic
import Multivector.Data

// The columns' names over the table. They are dragged into another order, or moved by the keys; a click selects the
// power on the map.
Item {
    id: heads

    required property mapPalette colors
    required property list<comparedName> powers
    required property real columnWidth
    required property real contentX
    property string lit: "" // id
    readonly property string pointed: heads.hovered ? heads.hovered.modelData.id : ""
    property Head hovered: null

    signal moved(from: int, to: int)
    signal chosen(id: string)

    function headAt(column: int): Head {
        return columns.itemAt(column) as Head;
    }

    component Head: AbstractButton {
        id: head

        required property int index
        required property comparedName modelData
        property int goal: head.index // where it would come to lie
        readonly property bool isDragged: drag.active

        width: heads.columnWidth
        height: heads.height
        z: drag.active ? 1 : 0
        hoverEnabled: true
        focusPolicy: Qt.TabFocus
        text: head.modelData.name
        Accessible.role: Accessible.ColumnHeader
        Accessible.name: head.text
        Accessible.description: qsTr("Ctrl+Left and Ctrl+Right move the column")
        ToolTip.visible: head.hovered && !drag.active
        ToolTip.delay: 600
        ToolTip.text: qsTr("%1: drag to another place, or click to select it on the map").arg(head.text)
        Keys.onReturnPressed: heads.chosen(head.modelData.id)
        Keys.onEnterPressed: heads.chosen(head.modelData.id)
        Keys.onPressed: event => {
            const step = event.key === Qt.Key_Left ? -1 : event.key === Qt.Key_Right ? 1 : 0;
            const to = head.index + step;
            if (step === 0 || !(event.modifiers & Qt.ControlModifier))
                return;
            event.accepted = true;
            if (to >= 0 && to < heads.powers.length) {
                heads.moved(head.index, to);
                Qt.callLater(heads.focusOn, to);
            }
        }
        onClicked: heads.chosen(head.modelData.id)
        onHoveredChanged: {
            if (head.hovered)
                heads.hovered = head;
            else if (heads.hovered === head)
                heads.hovered = null;
        }
        transform: Translate {
            x: drag.active ? drag.activeTranslation.x : 0
        }
        background: Rectangle {
            radius: 4
            color: drag.active ? heads.colors.chrome : head.hovered || heads.lit === head.modelData.id ? heads.colors.hover : "transparent"
            border.width: head.visualFocus ? 2 : drag.active ? 1 : 0
            border.color: head.visualFocus ? heads.colors.focus : heads.colors.chromeLine
        }

        Rectangle {
            x: 6
            anchors.verticalCenter: parent.verticalCenter
            width: 10
            height: 10
            radius: 5
            color: heads.colors.power(head.modelData.id)
        }
        Text {
            x: 21
            width: parent.width - 25
            height: parent.height
            text: head.modelData.name
            textFormat: Text.PlainText
            color: heads.colors.text
            font.pixelSize: 12
            font.weight: Font.DemiBold
            verticalAlignment: Text.AlignVCenter
            maximumLineCount: 2
            lineHeight: 0.9
            fontSizeMode: Text.Fit
            minimumPixelSize: 9
            wrapMode: Text.WordWrap
            elide: Text.ElideRight
        }
        DragHandler {
            id: drag

            target: null
            yAxis.enabled: false
            onActiveChanged: {
                if (!drag.active && head.goal !== head.index)
                    heads.moved(head.index, head.goal);
            }
            onActiveTranslationChanged: if (drag.active)
                head.goal = Math.max(0, Math.min(heads.powers.length - 1, Math.round(head.index + drag.activeTranslation.x / heads.columnWidth)))
        }
    }

    function focusOn(column: int): void {
        const head = heads.headAt(column);
        if (head)
            head.forceActiveFocus(Qt.TabFocusReason);
    }

    height: 36
    clip: true

    Row {
        x: -heads.contentX

        Repeater {
            id: columns

            model: heads.powers

            Head {}
        }
    }
    // Where the dragged column would go.
    Rectangle {
        readonly property Head dragged: heads.hovered?.isDragged ? heads.hovered : null

        visible: dragged !== null && dragged.goal !== dragged.index
        x: dragged ? (dragged.goal + (dragged.goal > dragged.index ? 1 : 0)) * heads.columnWidth - heads.contentX - 1 : 0
        width: 2
        height: heads.height
        color: heads.colors.focus
    }
}
