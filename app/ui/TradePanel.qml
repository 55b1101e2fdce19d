// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Multivector.Data

// What of the trade is shown, and by whose books.
ChromePanel {
    id: panel

    required property atlasHandle atlas
    required property TradeView trade
    required property SceneStore scene
    required property real maximumHeight
    required property real maximumWidth
    readonly property sceneTrade chosen: panel.scene.trade
    readonly property real columnWidth: 264
    readonly property list<string> allPowers: panel.atlas.powers()
    readonly property list<string> shownPowers: panel.chosen.powers.length > 0 ? panel.chosen.powers : panel.allPowers
    readonly property list<string> shownStates: panel.chosen.countries.length > 0 ? panel.chosen.countries : panel.trade.states

    signal closed

    function open(): void {
        closeButton.forceActiveFocus(Qt.TabFocusReason);
    }

    // A list with one entry more or less, in the order of all; empty where it is all of them, as the scene has it. At
    // least one stays.
    function toggled(list: list<string>, all: list<string>, entry: string): list<string> {
        const shown = all.filter(other => list.includes(other) !== (other === entry));
        return shown.length === 0 ? list : shown.length === all.length ? [] : shown;
    }

    function setYearOf(power: string, year: string): void {
        const years = Object.assign({}, panel.scene.trade.powerYears);
        if (year === "")
            delete years[power];
        else
            years[power] = Number(year);
        panel.scene.trade.powerYears = years;
    }

    component Heading: Text {
        Layout.topMargin: 12
        Layout.bottomMargin: 4
        color: panel.colors.textQuiet
        font.pixelSize: 12
        font.weight: Font.DemiBold
    }

    implicitWidth: Math.min(panel.maximumWidth, 3 * panel.columnWidth + 2 * 24 + 32)
    implicitHeight: Math.min(panel.maximumHeight, flickable.contentHeight + 56)
    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Trade settings")
    Keys.onEscapePressed: panel.closed()

    Text {
        x: 16
        y: 14
        text: qsTr("Trade settings")
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
        text: qsTr("Close the settings")
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
            columns: Math.max(1, Math.floor((flickable.width + 24) / (panel.columnWidth + 24)))
            columnSpacing: 24
            rowSpacing: 0

            ColumnLayout {
                Layout.alignment: Qt.AlignTop
                Layout.preferredWidth: panel.columnWidth
                spacing: 0

                Heading {
                    Layout.topMargin: 0
                    text: qsTr("Whose books")
                }
                Repeater {
                    model: TradeWords.bases

                    OptionButton {
                        required property var modelData

                        Layout.fillWidth: true
                        Layout.leftMargin: -8
                        colors: panel.colors
                        text: modelData.name
                        detail: modelData.detail
                        isOneOfSeveral: true
                        isOn: panel.chosen.basis === modelData.word
                        onClicked: panel.scene.trade.basis = modelData.word
                    }
                }
                Heading {
                    text: qsTr("What, from where the states stand")
                }
                OptionChips {
                    Layout.fillWidth: true
                    colors: panel.colors
                    label: qsTr("What is shown")
                    options: TradeWords.shows
                    current: panel.chosen.show
                    onChosen: word => panel.scene.trade.show = word
                }
                RowLayout {
                    Heading {
                        Layout.fillWidth: true
                        text: qsTr("The largest flows only")
                    }
                    Heading {
                        text: qsTr("%n shown", "flows", panel.trade.shown)
                        font.weight: Font.Normal
                        font.features: { "tnum": 1 }
                    }
                }
                OptionChips {
                    Layout.fillWidth: true
                    colors: panel.colors
                    label: qsTr("The largest flows only")
                    options: TradeWords.tops
                    current: String(panel.chosen.top)
                    onChosen: word => panel.scene.trade.top = Number(word)
                }
            }
            ColumnLayout {
                Layout.alignment: Qt.AlignTop
                Layout.preferredWidth: panel.columnWidth
                spacing: 0

                RowLayout {
                    Heading {
                        Layout.topMargin: 0
                        Layout.fillWidth: true
                        text: qsTr("Powers")
                    }
                    Heading {
                        Layout.topMargin: 0
                        Layout.preferredWidth: 96
                        text: qsTr("in the year")
                    }
                }
                Repeater {
                    model: panel.allPowers

                    RowLayout {
                        id: powerRow

                        required property string modelData
                        readonly property string name: panel.atlas.powerName(powerRow.modelData, panel.scene.language)

                        Layout.fillWidth: true
                        Layout.bottomMargin: 4
                        spacing: 8

                        OptionButton {
                            Layout.fillWidth: true
                            Layout.leftMargin: -8
                            colors: panel.colors
                            text: powerRow.name
                            hint: qsTr("Whether the trade with %1 is shown").arg(powerRow.name)
                            swatch: panel.colors.power(powerRow.modelData)
                            isOn: panel.shownPowers.includes(powerRow.modelData)
                            onClicked: panel.scene.trade.powers = panel.toggled(panel.shownPowers, panel.allPowers, powerRow.modelData)
                        }
                        ChromeCombo {
                            Layout.preferredWidth: 96
                            colors: panel.colors
                            label: qsTr("Year of %1").arg(powerRow.name)
                            options: yearOptions.list
                            current: String(panel.chosen.powerYears[powerRow.modelData] ?? "")
                            onChosen: word => panel.setYearOf(powerRow.modelData, word)
                            ToolTip.visible: hovered && !popup.visible
                            ToolTip.delay: 600
                            ToolTip.text: qsTr("A year of its own for %1; its flows wear it").arg(powerRow.name)
                        }
                    }
                }
                OptionButton {
                    Layout.fillWidth: true
                    Layout.leftMargin: -8
                    colors: panel.colors
                    text: qsTr("Older figures")
                    detail: qsTr("Where the year has none: the last one before it, which wears its year")
                    isOn: panel.chosen.hasOlder
                    onClicked: panel.scene.trade.hasOlder = !panel.chosen.hasOlder
                }
            }
            ColumnLayout {
                Layout.alignment: Qt.AlignTop
                Layout.preferredWidth: panel.columnWidth
                spacing: 0

                Heading {
                    Layout.topMargin: 0
                    text: qsTr("States")
                }
                GridLayout {
                    Layout.fillWidth: true
                    columns: 2
                    columnSpacing: 0
                    rowSpacing: 0

                    Repeater {
                        model: panel.trade.states

                        OptionButton {
                            required property string modelData

                            Layout.fillWidth: true
                            Layout.leftMargin: -8
                            Layout.preferredWidth: 1
                            colors: panel.colors
                            text: panel.atlas.nameOf(modelData, panel.scene.language)
                            hint: qsTr("Whether the trade of %1 is shown").arg(text)
                            enabled: !panel.chosen.isRegion
                            isOn: panel.shownStates.includes(modelData)
                            onClicked: panel.scene.trade.countries = panel.toggled(panel.shownStates, panel.trade.states, modelData)
                        }
                    }
                }
                OptionButton {
                    Layout.fillWidth: true
                    Layout.leftMargin: -8
                    colors: panel.colors
                    text: qsTr("The five as one")
                    detail: qsTr("Only what somebody counted for all five together; nothing is added up")
                    isOn: panel.chosen.isRegion
                    onClicked: panel.scene.trade.isRegion = !panel.chosen.isRegion
                }
                Heading {
                    text: qsTr("Fill the states by")
                }
                OptionChips {
                    Layout.fillWidth: true
                    colors: panel.colors
                    label: qsTr("Fill the states by")
                    options: TradeWords.measures
                    current: panel.chosen.measure
                    onChosen: word => {
                        panel.scene.trade.measure = word;
                        // A share is always somebody's.
                        if (word === "share" && panel.chosen.measurePower === "" && panel.allPowers.length > 0)
                            panel.scene.trade.measurePower = panel.allPowers[0];
                    }
                }
                ChromeCombo {
                    Layout.fillWidth: true
                    Layout.topMargin: 8
                    colors: panel.colors
                    enabled: panel.chosen.measure !== ""
                    opacity: enabled ? 1 : 0.5
                    label: qsTr("With which power")
                    options: panel.chosen.measure === "share" ? powerOptions.list : [powerOptions.all, ...powerOptions.list]
                    current: panel.chosen.measurePower
                    onChosen: word => panel.scene.trade.measurePower = word
                    ToolTip.visible: hovered && !popup.visible
                    ToolTip.delay: 600
                    ToolTip.text: qsTr("The power whose trade with the state is measured")
                }
            }
        }
    }

    QtObject {
        id: yearOptions

        readonly property list<var> list: {
            const options = [{ "word": "", "name": qsTr("as shown") }];
            for (const year of panel.trade.years)
                options.push({ "word": String(year.year), "name": String(year.year) });
            return options;
        }
    }
    QtObject {
        id: powerOptions

        readonly property var all: ({ "word": "", "name": qsTr("With all powers together") })
        readonly property list<var> list: panel.allPowers.map(power => ({ "word": power, "name": panel.atlas.powerName(power, panel.scene.language) }))
    }
}
