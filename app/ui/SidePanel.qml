// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls.Basic
import Multivector.Data

// The panel beside the map, with a face of several. Its left edge is dragged, or moved by the arrow keys; nothing is
// computed for a face that isn't shown.
ChromePanel {
    id: panel

    required property atlasHandle atlas
    required property SceneStore scene
    required property Session session
    required property MapView map
    property bool isBare: false // nothing but the face: in a presentation
    readonly property string shown: panel.visible ? panel.scene.panel : "" // which face
    readonly property CompareFace face: loader.item as CompareFace
    readonly property CountryFace country: loader.item as CountryFace
    readonly property CorridorFace corridor: loader.item as CorridorFace
    readonly property SourcesFace sources: loader.item as SourcesFace
    readonly property alias picture: portrait
    // The country that is looked at: the selected one, else the state that is compared.
    readonly property string countryCode: panel.scene.selected !== "" ? panel.scene.selected : panel.atlas.isState(panel.scene.comparison.area) ? panel.scene.comparison.area : ""
    // What lights up on the map, because the panel is pointed at it: ids of powers or codes of countries; empty: none.
    readonly property string pointed: panel.face ? (panel.face.pointedPlace !== "" ? panel.face.pointedPlace : panel.face.pointed) : panel.country ? panel.country.pointed : panel.corridor ? panel.corridor.pointedCountry : ""
    readonly property string pointedPower: panel.face ? panel.face.pointed : panel.country ? panel.country.pointed : ""
    readonly property string pointedBorder: panel.country ? panel.country.pointedBorder : ""
    // … and the other way round.
    readonly property list<string> pointedFlow: panel.map.hoveredFlow.split("/")
    readonly property string lit: panel.pointedFlow.length > 1 ? panel.pointedFlow[1] : panel.map.hovered !== "" ? panel.atlas.powerOf(panel.map.hovered) : panel.scene.power
    readonly property string litPlace: panel.pointedFlow.length > 1 ? panel.pointedFlow[0] : panel.map.hovered

    signal closed

    function compareSelected(): void {
        if (panel.visible && panel.atlas.isState(panel.scene.selected))
            panel.scene.comparison.area = panel.scene.selected;
    }

    function open(): void {
        panel.compareSelected();
        tabs.focusOnShown();
    }

    // What is selected is looked at: by the comparison as its area, by the other faces themselves.
    function followSelected(): void {
        panel.compareSelected();
        if (panel.shown === "corridor" && panel.scene.selected !== "")
            panel.scene.panel = "country";
    }

    function followCorridor(): void {
        if (panel.shown === "country" && panel.scene.corridors.selected !== "")
            panel.scene.panel = "corridor";
    }

    function toggleCommonYear(): void {
        panel.scene.comparison.year = 0;
        panel.scene.comparison.yearMode = panel.scene.comparison.yearMode === "latest_common" ? "latest" : "latest_common";
    }

    // The n-th of the powers that can be compared comes, or goes.
    function togglePower(n: int): void {
        if (n < comparison.comparable.length)
            panel.togglePowerOf(comparison.comparable[n].id);
    }

    function togglePowerOf(id: string): void {
        if (panel.shown === "compare" && id !== "")
            panel.scene.comparison.powers = comparison.toggled(id);
    }

    function copyText(): void {
        const country = [countryView.text(), countryCharts.text()];
        Clipboard.copyText(panel.shown === "compare" ? comparison.text() : panel.shown === "country" ? country.filter(part => part !== "").join("\n") : panel.shown === "corridor" ? panel.map.corridors.selectedText() : sourcesView.text(SourceFormat.Plain));
    }

    function copyCsv(): void {
        Clipboard.copyText(panel.shown === "compare" ? comparison.csv() : panel.shown === "country" ? countryCharts.csv() : panel.map.corridors.selectedCsv());
    }

    function copyPicture(): void {
        portrait.copy(loader.sourceComponent, panel.width);
    }

    function setWidth(width: real): void {
        panel.session.panelWidth = Math.round(width); // which keeps it within what can be read
    }

    width: panel.session.panelWidth
    color: Qt.alpha(panel.colors.chrome, 1) // numbers are read on a still ground
    radius: 0
    border.width: 0
    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Panel beside the map")
    Keys.onEscapePressed: panel.closed()

    Connections {
        function onSelectedChanged(): void {
            panel.followSelected();
        }

        function onCorridorsChanged(): void {
            panel.followCorridor();
        }

        target: panel.scene
    }
    QtObject {
        id: none

        property atlasHandle atlas
    }
    ComparisonView {
        id: comparison

        atlas: panel.shown === "compare" || panel.shown === "sources" ? panel.atlas : none.atlas
        asked: panel.scene.comparison
        basis: panel.scene.trade.basis
        language: panel.scene.language
    }
    TradeCharts {
        id: comparisonCharts

        atlas: panel.shown === "compare" ? panel.atlas : none.atlas
        area: comparison.area
        powers: panel.scene.comparison.powers
        year: comparison.year
        basis: panel.scene.trade.basis
        show: panel.scene.trade.show
        language: panel.scene.language
    }
    SourcesView {
        id: sourcesView

        atlas: panel.shown === "sources" ? panel.atlas : none.atlas
        scene: panel.scene
        trade: panel.map.trade
        corridors: panel.map.corridors
        meetings: panel.map.meetings
        comparison: comparison
    }
    CountryView {
        id: countryView

        atlas: panel.shown === "country" ? panel.atlas : none.atlas
        code: panel.countryCode
        language: panel.scene.language
    }
    TradeCharts {
        id: countryCharts

        atlas: countryView.atlas
        area: panel.countryCode
        year: panel.map.trade.year
        basis: panel.scene.trade.basis
        language: panel.scene.language
    }

    Rectangle {
        width: 1
        height: parent.height
        color: panel.colors.chromeLine
    }
    PanelTabs {
        id: tabs

        anchors.left: parent.left
        anchors.right: copyButton.left
        anchors.leftMargin: 10
        y: 8
        visible: !panel.isBare
        colors: panel.colors
        current: panel.scene.panel
        onChosen: word => panel.scene.panel = word
    }
    IconButton {
        id: copyButton

        anchors.right: closeButton.left
        y: 8
        visible: !panel.isBare
        colors: panel.colors
        text: portrait.isBusy ? qsTr("Copying …") : qsTr("Copy")
        icon.source: "icons/copy.svg"
        down: pressed || copyMenu.opened
        onClicked: copyMenu.popup(copyButton, 0, copyButton.height)
    }
    ChromeMenu {
        id: copyMenu

        colors: panel.colors

        ChromeMenuItem {
            colors: panel.colors
            text: qsTr("Copy as text")
            onTriggered: panel.copyText()
        }
        ChromeMenuItem {
            colors: panel.colors
            text: qsTr("Copy as CSV")
            enabled: panel.shown !== "sources"
            onTriggered: panel.copyCsv()
        }
        ChromeMenuItem {
            colors: panel.colors
            text: qsTr("Copy as a picture")
            onTriggered: panel.copyPicture()
        }
    }
    FacePicture {
        id: portrait

        ground: panel.color
    }
    IconButton {
        id: closeButton

        anchors.right: parent.right
        anchors.rightMargin: 8
        y: 8
        visible: !panel.isBare
        colors: panel.colors
        text: qsTr("Close the panel")
        shortcutText: "F9"
        icon.source: "icons/close.svg"
        onClicked: panel.closed()
    }
    Loader {
        id: loader

        anchors.fill: parent
        anchors.topMargin: panel.isBare ? 20 : 52
        active: panel.visible
        sourceComponent: panel.shown === "country" ? countryFace : panel.shown === "corridor" ? corridorFace : panel.shown === "sources" ? sourcesFace : compareFace
    }
    Component {
        id: compareFace

        CompareFace {
            colors: panel.colors
            scene: panel.scene
            view: comparison
            charts: comparisonCharts
            lit: panel.lit
            litPlace: panel.litPlace
            onPowerChosen: id => {
                panel.scene.selected = "";
                panel.scene.power = panel.scene.power === id || !panel.atlas.hasPower(id) ? "" : id;
            }
            onStateChosen: code => panel.scene.selected = code
        }
    }
    Component {
        id: countryFace

        CountryFace {
            colors: panel.colors
            view: countryView
            charts: countryCharts
            states: countryView.states
            lit: panel.lit
            onCountryChosen: code => {
                panel.scene.power = "";
                panel.scene.selected = code;
            }
            onCorridorChosen: id => panel.map.selectCorridor(id)
            onMeetingChosen: id => {
                panel.scene.hasMeetings = true;
                panel.scene.meeting = id;
                panel.map.flyToMeeting(id);
            }
            onYearChosen: year => panel.scene.trade.year = year
            onFlyRequested: panel.map.flyToCountry(panel.countryCode)
        }
    }
    Component {
        id: corridorFace

        CorridorFace {
            colors: panel.colors
            corridors: panel.map.corridors
            onCorridorChosen: id => panel.map.selectCorridor(id)
            onFlyRequested: panel.map.flyToCorridor(panel.scene.corridors.selected)
            onClosingToggled: step => panel.scene.corridors = Closings.toggled(panel.scene.corridors, step)
        }
    }
    Component {
        id: sourcesFace

        SourcesFace {
            colors: panel.colors
            view: sourcesView
            onLinkRequested: link => WebLinks.follow(link)
        }
    }
    // The edge that is dragged.
    Rectangle {
        id: edge

        visible: !panel.isBare
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
