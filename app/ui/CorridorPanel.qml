// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Multivector.Data

// Which corridors are shown; what if some country, border or section were closed; the way between two places.
ChromePanel {
    id: panel

    required property atlasHandle atlas
    required property CorridorView corridors
    required property SceneStore scene
    required property real maximumHeight
    required property real maximumWidth
    readonly property sceneCorridors chosen: panel.scene.corridors
    readonly property real columnWidth: 300

    signal closed
    signal selected(id: string)

    function open(): void {
        closeButton.forceActiveFocus(Qt.TabFocusReason);
    }

    // All are shown where the scene names none.
    function toggle(id: string): void {
        const all = panel.corridors.entries.map(entry => entry.id);
        const shown = panel.corridors.entries.filter(entry => entry.isShown !== (entry.id === id)).map(entry => entry.id);
        panel.scene.corridors.shown = shown.length === 0 ? panel.chosen.shown : shown.length === all.length ? [] : shown;
    }

    function without(list: list<string>, word: string): list<string> {
        return list.filter(other => other !== word);
    }

    component Heading: Text {
        Layout.topMargin: 12
        Layout.bottomMargin: 4
        color: panel.colors.textQuiet
        font.pixelSize: 12
        font.weight: Font.DemiBold
    }
    component Quiet: Text {
        Layout.fillWidth: true
        color: panel.colors.textQuiet
        font.pixelSize: 11
        wrapMode: Text.Wrap
    }

    implicitWidth: Math.min(panel.maximumWidth, 2 * panel.columnWidth + 24 + 32)
    implicitHeight: Math.min(panel.maximumHeight, flickable.contentHeight + 56)
    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Corridors and what if")
    Keys.onEscapePressed: panel.closed()

    Text {
        x: 16
        y: 14
        text: qsTr("Corridors and what if")
        color: panel.colors.text
        font.pixelSize: 18
        font.weight: Font.DemiBold
    }
    IconButton {
        id: closeButton

        anchors.right: parent.right
        anchors.rightMargin: 8
        y: 8
        colors: panel.colors
        text: qsTr("Close the panel")
        shortcutText: "Esc"
        icon.source: "icons/close.svg"
        onClicked: panel.closed()
    }
    Flickable {
        id: flickable

        anchors.fill: parent
        anchors.topMargin: 44
        anchors.bottomMargin: 12
        anchors.leftMargin: 16
        anchors.rightMargin: 16
        contentHeight: columns.implicitHeight
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        ScrollBar.vertical: ScrollBar {}

        GridLayout {
            id: columns

            width: parent.width
            columns: flickable.width >= 2 * panel.columnWidth + 24 ? 2 : 1
            columnSpacing: 24
            rowSpacing: 0

            ColumnLayout {
                Layout.alignment: Qt.AlignTop
                Layout.preferredWidth: panel.columnWidth
                spacing: 0

                Heading {
                    Layout.topMargin: 0
                    text: qsTr("Shown")
                }
                Repeater {
                    model: panel.corridors.entries

                    RowLayout {
                        id: row

                        required property corridorEntry modelData

                        Layout.fillWidth: true
                        spacing: 0

                        OptionButton {
                            Layout.fillWidth: true
                            Layout.leftMargin: -8
                            colors: panel.colors
                            text: row.modelData.shortName
                            detail: row.modelData.exposure !== "" ? row.modelData.exposure : row.modelData.detail
                            swatch: row.modelData.color
                            isOn: row.modelData.isShown
                            onClicked: panel.toggle(row.modelData.id)
                        }
                        IconButton {
                            Layout.alignment: Qt.AlignTop
                            colors: panel.colors
                            text: qsTr("Select %1").arg(row.modelData.name)
                            icon.source: "icons/corridor.svg"
                            icon.color: panel.chosen.selected === row.modelData.id ? panel.colors.focus : panel.colors.textQuiet
                            onClicked: panel.selected(row.modelData.id)
                        }
                    }
                }
                Heading {
                    text: qsTr("Lights run")
                }
                OptionChips {
                    Layout.fillWidth: true
                    colors: panel.colors
                    label: qsTr("Lights run")
                    options: [
                        { "word": "forward", "name": qsTr("from China to Europe"), "detail": qsTr("Each corridor in its own direction: from China, or from the north") },
                        { "word": "back", "name": qsTr("the other way"), "detail": qsTr("Each corridor against its direction") }
                    ]
                    current: panel.chosen.isReversed ? "back" : "forward"
                    onChosen: word => panel.scene.corridors.isReversed = word === "back"
                }
            }
            ColumnLayout {
                Layout.alignment: Qt.AlignTop
                Layout.preferredWidth: panel.columnWidth
                spacing: 0

                Heading {
                    Layout.topMargin: 0
                    text: qsTr("The way between two places")
                }
                RowLayout {
                    Layout.fillWidth: true
                    spacing: 4

                    ColumnLayout {
                        Layout.fillWidth: true
                        spacing: 4

                        PlaceField {
                            Layout.fillWidth: true
                            colors: panel.colors
                            corridors: panel.corridors
                            label: qsTr("From")
                            place: panel.chosen.from
                            onChosen: place => panel.scene.corridors.from = place
                        }
                        PlaceField {
                            Layout.fillWidth: true
                            colors: panel.colors
                            corridors: panel.corridors
                            label: qsTr("To")
                            place: panel.chosen.to
                            onChosen: place => panel.scene.corridors.to = place
                        }
                    }
                    IconButton {
                        colors: panel.colors
                        text: qsTr("The way back")
                        icon.source: "icons/swap.svg"
                        onClicked: {
                            const from = panel.chosen.from;
                            panel.scene.corridors.from = panel.chosen.to;
                            panel.scene.corridors.to = from;
                        }
                    }
                }
                OptionButton {
                    Layout.fillWidth: true
                    Layout.leftMargin: -8
                    colors: panel.colors
                    text: qsTr("Also what isn't built yet")
                    detail: qsTr("Sections that are planned or under construction")
                    isOn: panel.chosen.hasUnbuilt
                    onClicked: panel.scene.corridors.hasUnbuilt = !panel.chosen.hasUnbuilt
                }
                Text {
                    Layout.fillWidth: true
                    Layout.topMargin: 4
                    visible: text !== ""
                    text: panel.corridors.way.problem !== "" ? panel.corridors.way.problem : panel.corridors.way.summary
                    color: panel.corridors.way.problem !== "" ? panel.colors.warning : panel.colors.text
                    font.pixelSize: 12
                    font.weight: Font.DemiBold
                    font.features: { "tnum": 1 }
                    wrapMode: Text.Wrap
                }
                CorridorSteps {
                    Layout.fillWidth: true
                    Layout.topMargin: 4
                    visible: panel.corridors.way.steps.length > 0
                    colors: panel.colors
                    lineColor: panel.colors.focus
                    list: panel.corridors.way.steps
                    isClosable: true
                    onToggled: step => panel.scene.corridors = Closings.toggled(panel.scene.corridors, step)
                }
                Heading {
                    text: qsTr("What if closed")
                }
                Quiet {
                    visible: panel.corridors.assumption === ""
                    text: qsTr("Nothing is assumed. Close a country or a border with the barrier beside it, here or in a corridor's card; a section by a right click on the map.")
                }
                Repeater {
                    model: panel.chosen.closedCountries

                    OptionButton {
                        required property string modelData

                        Layout.fillWidth: true
                        Layout.leftMargin: -8
                        colors: panel.colors
                        text: panel.atlas.nameOf(modelData, panel.scene.language)
                        hint: qsTr("Open %1 again").arg(text)
                        isOn: true
                        onClicked: panel.scene.corridors.closedCountries = panel.without(panel.chosen.closedCountries, modelData)
                    }
                }
                Repeater {
                    model: panel.chosen.closedBorders

                    OptionButton {
                        required property string modelData

                        Layout.fillWidth: true
                        Layout.leftMargin: -8
                        colors: panel.colors
                        text: modelData.split("–").map(code => panel.atlas.nameOf(code, panel.scene.language)).join(" – ")
                        hint: qsTr("Open %1 again").arg(text)
                        isOn: true
                        onClicked: panel.scene.corridors.closedBorders = panel.without(panel.chosen.closedBorders, modelData)
                    }
                }
                Repeater {
                    model: panel.chosen.closedSections

                    OptionButton {
                        required property string modelData

                        Layout.fillWidth: true
                        Layout.leftMargin: -8
                        colors: panel.colors
                        text: panel.corridors.sectionName(modelData)
                        hint: qsTr("Open %1 again").arg(text)
                        isOn: true
                        onClicked: panel.scene.corridors.closedSections = panel.without(panel.chosen.closedSections, modelData)
                    }
                }
                TextButton {
                    Layout.topMargin: 8
                    visible: panel.corridors.assumption !== ""
                    colors: panel.colors
                    text: qsTr("Assume nothing")
                    onClicked: {
                        panel.scene.corridors.closedCountries = [];
                        panel.scene.corridors.closedBorders = [];
                        panel.scene.corridors.closedSections = [];
                    }
                }
            }
        }
    }
}
