// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Multivector.Data

// The comparison beside the map of a picture: as the panel has it, whole, without what only serves to press.
Rectangle {
    id: panel

    required property atlasHandle atlas // seen from the scene's viewpoint
    required property SceneStore scene
    required property mapPalette colors
    required property real maximumHeight

    width: Math.max(440, loader.item ? (loader.item as CompareFace).leastWidth : 0)
    height: Math.min(panel.maximumHeight, loader.item ? (loader.item as CompareFace).fullHeight + 16 : 0)
    radius: 8
    clip: true
    color: Qt.alpha(panel.colors.chrome, 1)
    border.width: 1
    border.color: panel.colors.chromeLine

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
    Loader {
        id: loader

        x: 8
        y: 8
        width: panel.width - 16
        height: 2000 // so that all rows are there to be measured; what the page has no room for is cut off
        active: panel.visible
        sourceComponent: CompareFace {
            colors: panel.colors
            scene: panel.scene
            view: comparison
            charts: comparisonCharts
            isPicture: true
        }
    }
}
