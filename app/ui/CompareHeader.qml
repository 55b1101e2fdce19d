// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQml
import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Multivector.Data

// What is compared – whom, for which year, by whose books – and what can be said of it.
ColumnLayout {
    id: header

    required property mapPalette colors
    required property SceneStore scene
    required property ComparisonView view
    property bool isPicture: false // what is chosen is told, not offered
    property bool isLow: false // the window: a long finding is cut until it is unfolded

    function setYear(word: string): void {
        const isYear = word !== "latest" && word !== "latest_common";
        header.scene.comparison.year = isYear ? Number(word) : 0;
        header.scene.comparison.yearMode = isYear ? "fixed" : word;
    }

    spacing: 6

    Text {
        Layout.fillWidth: true
        Layout.topMargin: 14
        visible: header.isPicture
        text: header.view.title
        textFormat: Text.PlainText
        color: header.colors.text
        font.pixelSize: 18
        font.weight: Font.DemiBold
        wrapMode: Text.Wrap
    }
    RowLayout {
        Layout.fillWidth: true
        visible: !header.isPicture
        spacing: 4

        ChromeCombo {
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            colors: header.colors
            label: qsTr("Trade and ties of")
            options: header.view.areas.map(area => ({ "word": area.id, "name": area.name }))
            current: header.view.area
            onChosen: word => header.scene.comparison.area = word
            ToolTip.visible: hovered && !popup.visible
            ToolTip.delay: 600
            ToolTip.text: qsTr("The five together, or one of them; a selected state is taken")
        }
        ChromeCombo {
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            colors: header.colors
            label: qsTr("Year")
            options: [{ "word": "latest", "name": qsTr("Latest of each") }, { "word": "latest_common", "name": qsTr("Latest common year") }].concat(header.view.years.map(year => ({ "word": String(year), "name": String(year) })))
            current: header.view.asked.yearMode === "fixed" ? String(header.view.asked.year) : header.view.asked.yearMode
            onChosen: word => header.setYear(word)
            ToolTip.visible: hovered && !popup.visible
            ToolTip.delay: 600
            ToolTip.text: (header.view.commonYear > 0 ? qsTr("The latest common year is %1").arg(header.view.commonYear) : qsTr("No year is common to all of them")) + "  Y"
        }
    }
    RowLayout {
        Layout.fillWidth: true
        visible: !header.isPicture
        spacing: 4

        ChromeCombo {
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            colors: header.colors
            label: qsTr("Whose books")
            options: TradeWords.bases
            current: header.scene.trade.basis
            onChosen: word => header.scene.trade.basis = word
            ToolTip.visible: hovered && !popup.visible
            ToolTip.delay: 600
            ToolTip.text: qsTr("Whose books") + "  B"
        }
        IconButton {
            id: powerButton

            colors: header.colors
            text: qsTr("Choose the powers")
            icon.source: "icons/settings.svg"
            down: pressed || powerMenu.opened
            onClicked: powerMenu.popup(powerButton, 0, powerButton.height)
        }
    }
    Text {
        id: finding

        property bool isUnfolded: header.isPicture

        Layout.fillWidth: true
        Layout.topMargin: 2
        text: (finding.isUnfolded ? header.view.findings : header.view.findings.slice(0, 1)).join("\n")
        textFormat: Text.PlainText
        color: header.colors.text
        font.pixelSize: 13
        font.features: { "tnum": 1 }
        lineHeight: 1.15
        wrapMode: Text.Wrap
        maximumLineCount: finding.isUnfolded || !header.isLow ? 1000 : 3
        elide: Text.ElideRight
        Accessible.role: Accessible.StaticText
        Accessible.name: header.view.findings.join("\n")
    }
    FoldButton {
        visible: !header.isPicture && (header.view.findings.length > 1 || finding.truncated || finding.isUnfolded)
        colors: header.colors
        isUnfolded: finding.isUnfolded
        text: finding.isUnfolded ? qsTr("Less") : header.view.findings.length > 1 ? qsTr("%n more findings", "", header.view.findings.length - 1) : qsTr("More")
        onClicked: finding.isUnfolded = !finding.isUnfolded
    }
    ChromeMenu {
        id: powerMenu

        colors: header.colors

        Instantiator {
            model: header.view.powers.concat(header.view.addable)
            delegate: ChromeMenuItem {
                required property comparedName modelData

                colors: header.colors
                text: modelData.name
                checkable: true
                checked: header.view.powers.some(power => power.id === modelData.id)
                onTriggered: header.scene.comparison.powers = header.view.toggled(modelData.id)
            }
            onObjectAdded: (index, object) => powerMenu.insertItem(index, object as ChromeMenuItem)
            onObjectRemoved: (index, object) => powerMenu.removeItem(object as ChromeMenuItem)
        }
    }
}
