// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Multivector.Data

// The comparison beside the map of a picture: as the panel has it, whole, without what only serves to press. Where the
// page is too low for it, it is made smaller; where it would become unreadable, it is cut and says so.
Item {
    id: panel

    required property atlasHandle atlas // seen from the scene's viewpoint
    required property SceneStore scene
    required property mapPalette colors
    required property real maximumHeight
    readonly property real fullHeight: loader.item ? (loader.item as CompareFace).fullHeight + 16 : 0
    readonly property real least: 0.75 // 13 px become 10
    readonly property real fit: panel.fullHeight > 0 ? Math.max(panel.least, Math.min(1, panel.maximumHeight / panel.fullHeight)) : 1
    readonly property bool isCut: panel.fullHeight * panel.fit > panel.maximumHeight + 0.5

    width: sheet.width * panel.fit
    height: sheet.height * panel.fit

    QtObject {
        id: none

        property atlasHandle atlas
    }
    ComparisonView {
        id: comparison

        atlas: panel.visible ? panel.atlas : none.atlas
        asked: panel.scene.comparison
        basis: panel.scene.trade.basis
        language: panel.scene.language
    }
    TradeCharts {
        id: comparisonCharts

        atlas: panel.visible ? panel.atlas : none.atlas
        area: comparison.area
        powers: panel.scene.comparison.powers
        year: comparison.year
        basis: panel.scene.trade.basis
        show: panel.scene.trade.show
        language: panel.scene.language
    }
    Rectangle {
        id: sheet

        width: Math.max(440, loader.item ? (loader.item as CompareFace).leastWidth : 0)
        height: Math.min(panel.maximumHeight / panel.fit, panel.fullHeight)
        scale: panel.fit
        transformOrigin: Item.TopLeft
        radius: 8
        clip: true
        color: Qt.alpha(panel.colors.chrome, 1)
        border.width: 1
        border.color: panel.colors.chromeLine

        Loader {
            id: loader

            x: 8
            y: 8
            width: sheet.width - 16
            height: 2000 // so that all rows are there to be measured
            active: panel.visible
            sourceComponent: CompareFace {
                colors: panel.colors
                scene: panel.scene
                view: comparison
                charts: comparisonCharts
                isPicture: true
            }
        }
        Rectangle {
            visible: panel.isCut
            anchors.bottom: parent.bottom
            width: parent.width
            height: cutText.height + 16
            color: sheet.color
            border.width: 1
            border.color: panel.colors.chromeLine

            Text {
                id: cutText

                x: 16
                y: 8
                width: parent.width - 32
                text: qsTr("… and more rows than this page has room for")
                textFormat: Text.PlainText
                color: panel.colors.warning
                font.pixelSize: 14
                wrapMode: Text.Wrap
            }
        }
    }
}
