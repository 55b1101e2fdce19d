// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T

// The keys of the years and of the trade, window-wide. Text fields keep their letters, controls their Space. Where everything but the map
// is hidden the years can still be played; what would open a panel rests.
Item {
    id: keys

    required property TimelineBar bar
    readonly property bool isSpaceFree: !(keys.Window.activeFocusItem instanceof T.Control)

    signal panelRequested
    signal tableRequested

    Shortcut {
        sequence: "Space"
        enabled: keys.bar.isOffered && keys.isSpaceFree
        onActivated: keys.bar.togglePlaying()
    }
    Shortcut {
        sequences: [",", "PgUp"]
        enabled: keys.bar.isOffered
        onActivated: keys.bar.step(-1)
    }
    Shortcut {
        sequences: [".", "PgDown"]
        enabled: keys.bar.isOffered
        onActivated: keys.bar.step(1)
    }
    Shortcut {
        sequence: "B"
        enabled: keys.bar.hasTrade
        onActivated: keys.bar.nextBasis()
    }
    Shortcut {
        sequence: "Ctrl+L"
        enabled: keys.bar.hasTrade && keys.visible
        onActivated: keys.panelRequested()
    }
    Shortcut {
        sequence: "Ctrl+T"
        enabled: keys.bar.hasTrade && keys.visible
        onActivated: keys.tableRequested()
    }
}
