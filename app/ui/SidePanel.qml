// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls.Basic
import Multivector.Data

// The panel beside the map. Its left edge is dragged, or moved by the arrow keys; nothing is computed while it is closed.
ChromePanel {
    id: panel

    required property atlasHandle atlas
    required property SceneStore scene
    required property Session session
    readonly property CompareFace face: loader.item as CompareFace

    signal closed

    function open(): void {
        panel.followSelected();
        closeButton.forceActiveFocus(Qt.TabFocusReason);
    }

    function followSelected(): void {
        if (panel.visible && comparison.areas.some(area => area.id === panel.scene.selected))
            panel.scene.comparison.area = panel.scene.selected;
    }

    function toggleCommonYear(): void {
        panel.scene.comparison.year = 0;
        panel.scene.comparison.yearMode = panel.scene.comparison.yearMode === "latest_common" ? "latest" : "latest_common";
    }

    function setWidth(width: real): void {
        panel.session.panelWidth = Math.round(width); // which keeps it within what can be read
    }

    width: panel.session.panelWidth
    color: Qt.alpha(panel.colors.chrome, 1) // numbers are read on a still ground
    radius: 0
    border.width: 0
    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Compare powers")
    Keys.onEscapePressed: panel.closed()

    Connections {
        function onSelectedChanged(): void {
            panel.followSelected();
        }

        target: panel.scene
    }
    ComparisonView {
        id: comparison

        atlas: panel.visible ? panel.atlas : none.atlas
        asked: panel.scene.comparison
        basis: panel.scene.trade.basis
        language: panel.scene.language
    }
    QtObject {
        id: none

        property atlasHandle atlas
    }

    Rectangle {
        width: 1
        height: parent.height
        color: panel.colors.chromeLine
    }
    Text {
        x: 16
        y: 14
        width: closeButton.x - 24
        text: comparison.title
        textFormat: Text.PlainText
        color: panel.colors.text
        font.pixelSize: 18
        font.weight: Font.DemiBold
        elide: Text.ElideRight
    }
    IconButton {
        id: closeButton

        anchors.right: parent.right
        anchors.rightMargin: 8
        y: 8
        colors: panel.colors
        text: qsTr("Close the panel")
        shortcutText: "F9"
        icon.source: "icons/close.svg"
        onClicked: panel.closed()
    }
    Loader {
        id: loader

        anchors.fill: parent
        anchors.topMargin: 52
        active: panel.visible
        sourceComponent: CompareFace {
            colors: panel.colors
            scene: panel.scene
            view: comparison
        }
    }
    // The edge that is dragged.
    Rectangle {
        id: edge

        x: -5
        width: 10
        height: parent.height
        z: 1
        activeFocusOnTab: true
        color: grip.hovered || drag.active ? panel.colors.hover : "transparent"
        border.width: edge.activeFocus ? 2 : 0
        border.color: panel.colors.focus
        Accessible.role: Accessible.Splitter
        Accessible.name: qsTr("Width of the panel: %1").arg(panel.width)
        Keys.onLeftPressed: panel.setWidth(panel.width + 20)
        Keys.onRightPressed: panel.setWidth(panel.width - 20)

        HoverHandler {
            id: grip

            cursorShape: Qt.SplitHCursor
        }
        DragHandler {
            id: drag

            property real startWidth: 0

            target: null
            yAxis.enabled: false
            grabPermissions: PointerHandler.CanTakeOverFromAnything
            onActiveChanged: if (drag.active)
                drag.startWidth = panel.width
            onCentroidChanged: if (drag.active)
                panel.setWidth(drag.startWidth + drag.centroid.scenePressPosition.x - drag.centroid.scenePosition.x)
        }
        ToolTip {
            visible: grip.hovered && !drag.active
            delay: 600
            text: qsTr("Drag to resize")
        }
    }
}
