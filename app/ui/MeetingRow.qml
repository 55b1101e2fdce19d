// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls.Basic
import Multivector.Data
import Multivector.Layers

// The meetings of the powers with the five along the years: a diamond each, below one another where several share a
// spot. What lies before the first year of the trade or after the last stands beyond the ends, where no figure is.
Item {
    id: row

    required property mapPalette colors
    required property MeetingView meetings
    required property int firstYear
    required property int lastYear
    required property int year // the one that is shown
    required property real pitch // of a year
    required property string selected // id
    required property real roof // how far above it a tip covers nothing of the years
    readonly property list<meetingSpot> spots: row.meetings.marks.length > 0 ? row.meetings.spots(row.firstYear, row.lastYear, row.pitch) : []
    readonly property list<meetingMark> dated: row.meetings.marks.filter(mark => mark.year > 0)
    readonly property string pointed: area.containsMouse ? row.markAt(area.mouseX - row.overhang, area.mouseY) : "" // id
    property string current: "" // id; what the keys are on
    readonly property real step: 12 // from diamond to diamond below it
    readonly property int pointedSpot: area.containsMouse ? row.spotAt(area.mouseX - row.overhang) : -1
    readonly property color ground: Qt.alpha(row.colors.chrome, 1)
    readonly property int longest: 9 // lines of a tip
    readonly property real overhang: 28 // beyond either end of the years
    readonly property bool hasBeyond: row.dated.some(mark => mark.year < row.firstYear || mark.year > row.lastYear)

    signal chosen(id: string)

    // Index of the spot at a place; −1 if there is none.
    function spotAt(x: real): int {
        let nearest = -1;
        let least = 9;
        for (let i = 0; i < row.spots.length; ++i) {
            const distance = Math.abs(row.spots[i].x - x);
            if (distance < least) {
                least = distance;
                nearest = i;
            }
        }
        return nearest;
    }

    // Rows of a spot: its diamonds, and the count of the others.
    function rowsOf(spot: meetingSpot): int {
        return spot.drawn + (spot.marks.length > spot.drawn ? 1 : 0);
    }

    function markAt(x: real, y: real): string {
        const at = row.spotAt(x);
        if (at < 0)
            return "";
        const spot = row.spots[at];
        const rows = row.rowsOf(spot);
        const index = Math.max(0, Math.min(rows - 1, Math.floor((y - row.height / 2) / row.step + rows / 2)));
        if (index < spot.drawn)
            return spot.marks[index].id;
        // A click on the count goes through those that it counts.
        const others = spot.marks.slice(spot.drawn).map(mark => mark.id);
        return others[(others.indexOf(row.selected) + 1) % others.length];
    }

    // Another meeting for the keys, in the order of their dates.
    function go(steps: int): void {
        const ids = row.dated.map(mark => mark.id);
        const at = ids.indexOf(row.current);
        row.current = ids[at < 0 ? (steps > 0 ? 0 : ids.length - 1) : Math.max(0, Math.min(ids.length - 1, at + steps))] ?? "";
    }

    function textOf(id: string): string {
        const mark = row.dated.find(mark => mark.id === id);
        return mark ? mark.text : "";
    }

    implicitHeight: 3 * row.step + 4
    activeFocusOnTab: true
    Accessible.role: Accessible.List
    Accessible.name: qsTr("Meetings of the powers with the five")
    Accessible.description: row.activeFocus && row.current !== "" ? row.textOf(row.current) : qsTr("Left and Right go from meeting to meeting, Enter opens one")
    Accessible.focusable: true
    onActiveFocusChanged: {
        if (!row.activeFocus || row.textOf(row.current) !== "")
            return;
        // Where the eye is: at the selected one, or the first of the shown year.
        const first = row.dated.find(mark => mark.id === row.selected) ?? row.dated.find(mark => mark.year >= row.year);
        row.current = first ? first.id : "";
    }
    onSelectedChanged: if (row.selected !== "")
        row.current = row.selected

    Keys.onPressed: event => {
        event.accepted = true;
        switch (event.key) {
        case Qt.Key_Left: row.go(-1); break;
        case Qt.Key_Right: row.go(1); break;
        case Qt.Key_Home: row.go(-row.dated.length); break;
        case Qt.Key_End: row.go(row.dated.length); break;
        case Qt.Key_Return:
        case Qt.Key_Enter: row.chosen(row.current); break;
        default: event.accepted = false;
        }
    }

    // What is on the map: the meetings of the shown year.
    Rectangle {
        x: Math.round((row.year - row.firstYear) * row.pitch)
        width: Math.round((row.year - row.firstYear + 1) * row.pitch) - x
        height: parent.height
        radius: 4
        color: row.colors.text
        opacity: 0.07
    }
    Rectangle {
        anchors.fill: parent
        anchors.leftMargin: -row.overhang
        anchors.rightMargin: -row.overhang
        visible: row.activeFocus
        radius: 6
        color: "transparent"
        border.width: 2
        border.color: row.colors.focus
    }

    Repeater {
        model: row.spots

        Item {
            id: spot

            required property meetingSpot modelData
            readonly property int rows: row.rowsOf(spot.modelData)
            readonly property int year: spot.modelData.marks[0].year
            readonly property bool isBeyond: spot.year < row.firstYear || spot.year > row.lastYear

            x: Math.round(spot.modelData.x)
            height: row.height
            Accessible.role: Accessible.ListItem
            Accessible.name: spot.modelData.marks.map(mark => mark.text).join("; ")
            Accessible.onPressAction: row.chosen(spot.modelData.marks[0].id)

            Text {
                anchors.horizontalCenter: parent.horizontalCenter
                y: -15 // beside the years' own labels
                visible: spot.isBeyond
                text: spot.year < row.firstYear ? qsTr("‹ %1", "a year before those of the trade").arg(spot.modelData.marks.reduce((year, mark) => Math.max(year, mark.year), 0)) : qsTr("%1 ›", "a year after those of the trade").arg(spot.modelData.marks.reduce((year, mark) => Math.min(year, mark.year), 9999))
                color: row.colors.textQuiet
                font.pixelSize: 10
                font.features: { "tnum": 1 }
            }
            Repeater {
                model: spot.modelData.drawn

                MeetingDiamond {
                    required property int index
                    readonly property meetingMark mark: spot.modelData.marks[index]

                    x: -width / 2
                    y: row.height / 2 + (index + 0.5 - spot.rows / 2) * row.step - height / 2
                    color: row.colors.power(mark.power)
                    ground: row.ground
                    focusColor: row.colors.focus
                    look: mark.look
                    isSummit: mark.isSummit
                    isMarked: mark.id === row.selected || mark.id === row.pointed || (row.activeFocus && mark.id === row.current)
                }
            }
            Text {
                readonly property list<meetingMark> others: spot.modelData.marks.slice(spot.modelData.drawn)
                readonly property bool isMarked: others.some(mark => mark.id === row.selected || mark.id === row.pointed || (row.activeFocus && mark.id === row.current))

                anchors.horizontalCenter: parent.horizontalCenter
                y: row.height / 2 + (spot.rows / 2 - 0.5) * row.step - height / 2
                visible: others.length > 0
                text: "+" + others.length
                color: isMarked ? row.colors.focus : row.colors.text
                font.pixelSize: 9
                font.weight: isMarked ? Font.Bold : Font.Normal
                font.features: { "tnum": 1 }
            }
        }
    }

    MouseArea {
        id: area

        anchors.fill: parent
        anchors.leftMargin: -row.overhang
        anchors.rightMargin: -row.overhang
        hoverEnabled: true
        cursorShape: row.pointed !== "" ? Qt.PointingHandCursor : Qt.ArrowCursor
        onClicked: mouse => {
            const id = row.markAt(mouse.x - row.overhang, mouse.y);
            if (id === "")
                return;
            row.current = id;
            row.chosen(id);
        }
    }
    ToolTip {
        id: tip

        readonly property string keyed: row.activeFocus && !area.containsMouse ? row.current : ""
        readonly property int spot: tip.keyed !== "" ? row.spots.findIndex(spot => spot.marks.some(mark => mark.id === tip.keyed)) : row.pointedSpot
        readonly property list<meetingMark> marks: tip.spot >= 0 ? row.spots[tip.spot].marks : []
        readonly property string marked: tip.keyed !== "" ? tip.keyed : row.pointed

        x: Math.round(Math.max(-row.overhang, Math.min(row.width + row.overhang - width, (tip.spot >= 0 ? row.spots[tip.spot].x : 0) - width / 2)))
        y: -height - row.roof - 8
        visible: tip.marks.length > 0
        delay: tip.keyed !== "" ? 0 : 200
        padding: 10
        background: Rectangle {
            radius: 6
            color: row.ground
            border.width: 1
            border.color: row.colors.chromeLine
        }
        contentItem: Column {
            spacing: 5

            Repeater {
                model: tip.marks.slice(0, row.longest)

                Row {
                    id: line

                    required property meetingMark modelData

                    spacing: 8

                    MeetingDiamond {
                        anchors.verticalCenter: parent.verticalCenter
                        color: row.colors.power(line.modelData.power)
                        ground: row.ground
                        look: line.modelData.look
                        isSummit: line.modelData.isSummit
                    }
                    Text {
                        text: line.modelData.text
                        textFormat: Text.PlainText
                        color: row.colors.text
                        font.pixelSize: 12
                        font.weight: tip.marks.length > 1 && line.modelData.id === tip.marked ? Font.DemiBold : Font.Normal
                        font.features: { "tnum": 1 }
                    }
                }
            }
            Text {
                visible: tip.marks.length > row.longest
                text: qsTr("and %n more", "", tip.marks.length - row.longest)
                color: row.colors.textQuiet
                font.pixelSize: 11
            }
        }
    }
}
