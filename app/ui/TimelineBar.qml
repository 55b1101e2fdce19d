// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Multivector.Data
import Multivector.Layers

// The years: which one is shown, what each of them has, and a player that steps through them.
ChromePanel {
    id: bar

    required property TradeView trade
    required property SceneStore scene
    required property MeetingView meetings
    property bool isPanelOpen: false
    property bool isTableOpen: false
    readonly property bool hasTrade: bar.trade.hasTable && bar.scene.hasTrade
    // Meetings and what corridors carry are of a year, too.
    readonly property bool isOffered: bar.hasTrade || (bar.trade.hasTable && (bar.scene.hasCorridors || (bar.scene.hasMeetings && bar.meetings.hasTable)))
    property bool isTall: true // there is room for the row of meetings
    readonly property bool hasMeetings: bar.isTall && bar.scene.hasMeetings && bar.meetings.hasTable
    readonly property real rowHeight: bar.hasMeetings ? row.implicitHeight + 4 : 0 // of the meetings
    readonly property string pointedMeeting: bar.hasMeetings ? row.pointed : "" // id; empty: none
    readonly property bool isPlaying: player.isWanted
    property bool isLooping: false
    property int pace: 1 // index into the seconds a year takes
    readonly property list<real> paces: [2, 1, 0.5]

    signal panelRequested
    signal tableRequested
    signal meetingChosen(id: string)

    function show(year: int): void {
        bar.scene.trade.year = Math.max(bar.trade.firstYear, Math.min(bar.trade.lastYear, year));
    }

    function step(years: int): void {
        bar.show(bar.trade.year + years);
    }

    function togglePlaying(): void {
        if (!player.isWanted && bar.trade.year >= bar.trade.lastYear)
            bar.show(bar.trade.firstYear);
        player.isWanted = !player.isWanted && bar.trade.lastYear > bar.trade.firstYear;
    }

    // What the player does at each tick.
    function advance(): void {
        if (bar.trade.year < bar.trade.lastYear)
            bar.step(1);
        else if (bar.isLooping)
            bar.show(bar.trade.firstYear);
        if (bar.trade.year >= bar.trade.lastYear && !bar.isLooping)
            player.isWanted = false;
    }

    function nextBasis(): void {
        bar.scene.trade.basis = TradeWords.basisAfter(bar.scene.trade.basis);
    }

    visible: bar.isOffered
    implicitHeight: 84 + bar.rowHeight
    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Years")
    onIsOfferedChanged: if (!bar.isOffered)
        player.isWanted = false

    Timer {
        id: player

        property bool isWanted: false

        interval: bar.paces[bar.pace] * 1000
        repeat: true
        running: player.isWanted && !years.isDragged
        onTriggered: bar.advance()
    }

    RowLayout {
        anchors.fill: parent
        anchors.leftMargin: 8
        anchors.rightMargin: 8
        spacing: 0

        IconButton {
            colors: bar.colors
            text: bar.isPlaying ? qsTr("Pause") : qsTr("Play the years")
            shortcutText: qsTr("Space")
            icon.source: bar.isPlaying ? "icons/pause.svg" : "icons/play.svg"
            onClicked: bar.togglePlaying()
        }
        IconButton {
            colors: bar.colors
            text: qsTr("Begin again after the last year")
            icon.source: "icons/loop.svg"
            icon.color: bar.isLooping ? bar.colors.focus : bar.colors.textQuiet
            Accessible.checkable: true
            Accessible.checked: bar.isLooping
            onClicked: bar.isLooping = !bar.isLooping
        }
        IconButton {
            id: paceButton

            colors: bar.colors
            text: qsTr("Speed: a year in %L1 s").arg(bar.paces[bar.pace])
            onClicked: bar.pace = (bar.pace + 1) % bar.paces.length
            contentItem: Text {
                text: qsTr("%L1 s").arg(bar.paces[bar.pace])
                color: bar.colors.text
                font.pixelSize: 12
                font.features: { "tnum": 1 }
                horizontalAlignment: Text.AlignHCenter
                verticalAlignment: Text.AlignVCenter
            }
        }
        ColumnLayout {
            Layout.leftMargin: bar.hasMeetings ? row.overhang + 4 : 12
            Layout.rightMargin: bar.hasMeetings ? row.overhang + 4 : 16
            spacing: 0

            TimelineYears {
                id: years

                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.minimumWidth: 120
                colors: bar.colors
                trade: bar.trade
                hasTotals: bar.hasTrade
                hasNeighbors: bar.hasMeetings && row.hasBeyond
                basisName: TradeWords.basisName(bar.scene.trade.basis)
                onChosen: year => bar.show(year)
            }
            MeetingRow {
                id: row

                Layout.fillWidth: true
                Layout.bottomMargin: 4
                visible: bar.hasMeetings
                colors: bar.colors
                meetings: bar.meetings
                firstYear: bar.trade.firstYear
                lastYear: bar.trade.lastYear
                year: bar.trade.year
                pitch: years.pitch
                selected: bar.scene.meeting
                roof: row.y
                onChosen: id => bar.meetingChosen(id)
            }
        }
        ColumnLayout {
            Layout.preferredWidth: 216
            Layout.maximumWidth: 216
            visible: bar.hasTrade || bar.hasMeetings
            spacing: 0

            AbstractButton {
                id: basisButton

                Layout.fillWidth: true
                visible: bar.hasTrade
                implicitHeight: 32
                hoverEnabled: true
                focusPolicy: Qt.TabFocus
                text: TradeWords.basisName(bar.scene.trade.basis)
                Accessible.name: qsTr("Whose books: %1").arg(basisButton.text)
                Accessible.description: basisButton.ToolTip.text
                Keys.onReturnPressed: basisButton.clicked()
                Keys.onEnterPressed: basisButton.clicked()
                ToolTip.visible: basisButton.hovered
                ToolTip.delay: 600
                ToolTip.text: qsTr("Whose books are shown; the next ones with B")
                onClicked: bar.nextBasis()
                background: Rectangle {
                    radius: 6
                    color: basisButton.hovered ? bar.colors.hover : "transparent"
                    border.width: basisButton.visualFocus ? 2 : 0
                    border.color: bar.colors.focus
                }
                contentItem: Item {
                    Text {
                        id: basisText

                        x: 8
                        anchors.verticalCenter: parent.verticalCenter
                        width: Math.min(implicitWidth, parent.width - 40)
                        text: basisButton.text
                        color: bar.colors.text
                        font.pixelSize: 13
                        font.weight: Font.DemiBold
                        elide: Text.ElideRight
                    }
                    Rectangle {
                        anchors.left: basisText.right
                        anchors.leftMargin: 8
                        anchors.verticalCenter: parent.verticalCenter
                        width: 16
                        height: 16
                        radius: 4
                        color: "transparent"
                        border.width: 1
                        border.color: bar.colors.chromeLine

                        Text {
                            anchors.centerIn: parent
                            text: "B"
                            color: bar.colors.textQuiet
                            font.pixelSize: 10
                        }
                    }
                }
            }
            Text {
                id: coverageText

                Layout.fillWidth: true
                Layout.leftMargin: 8
                visible: bar.hasTrade
                text: bar.trade.coverage
                color: bar.colors.textQuiet
                font.pixelSize: 12
                font.features: { "tnum": 1 }
                wrapMode: Text.Wrap
                maximumLineCount: 2
                elide: Text.ElideRight
                Accessible.role: Accessible.StaticText
                Accessible.name: coverageText.text
            }
            Row {
                Layout.leftMargin: 8
                Layout.topMargin: 6
                visible: bar.hasMeetings
                spacing: 6

                MeetingDiamond {
                    anchors.verticalCenter: parent.verticalCenter
                    color: bar.colors.textQuiet
                    ground: Qt.alpha(bar.colors.chrome, 1)
                }
                Text {
                    id: meetingsText

                    readonly property int count: bar.meetings.marks.filter(mark => mark.year === bar.trade.year).length

                    text: meetingsText.count > 0 ? qsTr("%n meeting(s) in %1", "", meetingsText.count).arg(bar.trade.year) : qsTr("no meeting in %1", "a year").arg(bar.trade.year)
                    color: bar.colors.textQuiet
                    font.pixelSize: 12
                    font.features: { "tnum": 1 }
                    Accessible.role: Accessible.StaticText
                    Accessible.name: meetingsText.text
                }
            }
        }
        IconButton {
            visible: bar.hasTrade
            colors: bar.colors
            text: qsTr("Trade table")
            shortcutText: "Ctrl+T"
            icon.source: "icons/table.svg"
            down: pressed || bar.isTableOpen
            Accessible.checkable: true
            Accessible.checked: bar.isTableOpen
            onClicked: bar.tableRequested()
        }
        IconButton {
            visible: bar.hasTrade
            colors: bar.colors
            text: qsTr("Trade settings")
            shortcutText: "Ctrl+L"
            icon.source: "icons/settings.svg"
            down: pressed || bar.isPanelOpen
            Accessible.checkable: true
            Accessible.checked: bar.isPanelOpen
            onClicked: bar.panelRequested()
        }
    }
}
