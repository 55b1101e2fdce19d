// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Multivector.Data
import Multivector.Layers

// The map itself, as the window and an exported picture both show it: a function of atlas, scene and size.
// What it stands on is the sea; a window clears itself with that colour, which costs nothing.
Item {
    id: picture

    required property atlasHandle atlas
    required property SceneStore scene
    required property mapPalette colors
    property string hovered: ""
    property string hoveredBorder: ""
    property string hoveredFlow: "" // id
    property string hoveredCorridor: "" // id
    property string hoveredMeeting: "" // id
    property real seconds: 0 // of all motion; 0: none
    // Seconds until all lights are where they were: those along borders and corridors take four, those along flows one.
    readonly property int period: (borders.visible && borders.isMoving) || (ways.visible && ways.isMoving) ? 4 : 1
    readonly property bool hasMotion: (borders.visible && borders.isMoving) || (flows.visible && flows.isMoving) || (ways.visible && ways.isMoving)
    // Words are rationed: where flows have their values and corridors their names, only the lengths of what is selected
    // are written.
    readonly property bool hasLengths: (!flows.visible && !ways.visible) || picture.scene.selected !== "" || picture.scene.power !== ""
    readonly property alias trade: tradeView
    readonly property alias corridors: corridorView
    readonly property alias meetings: meetingView
    property list<rect> keepOut // where no names go: panels lie there
    property list<rect> entryKeepOut: picture.keepOut // where no power's flows come in: panels that stay
    property bool isAnimated: false
    // Of a frame of an animation: the year its widths come from, and how far they are on their way; below 0: nowhere.
    property int earlierYear: 0
    property real phase: -1
    property mapCamera camera: MapCameras.of(picture.scene.camera, picture.width, picture.height)

    function borderAt(position: point): string {
        // Reading both makes whoever binds to this ask again when the viewpoint changes or the map moves.
        return borders.atlas.isLoaded && borders.camera.scale > 0 ? borders.borderAt(position) : "";
    }

    function flowAt(position: point): string {
        // As above: asked again when the map moves, and when another year has other flows there.
        return flows.visible && flows.isMoving && flows.camera.scale > 0 ? flows.flowAt(position) : "";
    }

    function meetingAt(position: point): string {
        // As above.
        return marks.visible && marks.boxes.length > 0 && marks.camera.scale > 0 ? marks.meetingAt(position) : "";
    }

    // The row of the corridor there; -1: none.
    function corridorAt(position: point): int {
        return ways.visible && ways.camera.scale > 0 ? ways.corridorAt(position) : -1;
    }

    function sectionAt(position: point): int {
        return ways.visible && ways.camera.scale > 0 ? ways.sectionAt(position) : -1;
    }

    // Its name and what it is, two lines; empty: none there.
    function placeAt(position: point): string {
        return places.visible && places.camera.scale > 0 ? places.placeAt(position) : "";
    }

    CorridorView {
        id: corridorView

        atlas: picture.atlas
        corridors: picture.scene.corridors
        year: tradeView.year
        language: picture.scene.language
        colors: picture.colors
    }

    TradeView {
        id: tradeView

        atlas: picture.atlas
        trade: picture.scene.trade
        language: picture.scene.language
    }

    TradeView {
        id: earlierView

        atlas: picture.phase >= 0 ? picture.atlas : none.atlas
        trade: picture.scene.trade.inYear(picture.earlierYear)
        language: picture.scene.language
    }
    QtObject {
        id: none

        property atlasHandle atlas
    }

    MeetingView {
        id: meetingView

        atlas: picture.atlas
        language: picture.scene.language
        year: tradeView.hasTable ? tradeView.year : picture.scene.trade.year
        selected: picture.scene.meeting
    }

    GraticuleLayer {
        anchors.fill: parent
        camera: picture.camera
        color: picture.colors.graticule
        visible: picture.scene.hasGraticule
    }

    CountryLayer {
        anchors.fill: parent
        atlas: picture.atlas
        camera: picture.camera
        colors: picture.colors
        selected: picture.scene.selected
        power: picture.scene.power
        hovered: picture.hovered
        fills: picture.scene.hasTrade ? tradeView.fills : []
        fillPower: picture.scene.trade.measurePower
        crossed: picture.scene.hasCorridors ? corridorView.crossed : []
    }

    BorderLayer {
        id: borders

        anchors.fill: parent
        atlas: picture.atlas
        camera: picture.camera
        colors: picture.colors
        selected: picture.scene.selected
        power: picture.scene.power
        hovered: picture.hoveredBorder
        seconds: picture.seconds
        visible: picture.scene.hasBorders
    }

    CorridorLayer {
        id: ways

        anchors.fill: parent
        atlas: picture.atlas
        camera: picture.camera
        colors: picture.colors
        marks: corridorView.marks
        seconds: picture.seconds
        visible: picture.scene.hasCorridors && corridorView.hasTable
    }

    TradeLayer {
        id: flows

        anchors.fill: parent
        flows: tradeView.flows
        camera: picture.camera
        colors: picture.colors
        keepOut: picture.entryKeepOut
        selected: picture.scene.trade.pair !== "" ? picture.scene.trade.pair : picture.scene.selected !== "" ? picture.scene.selected : picture.scene.power
        hovered: picture.hoveredFlow
        seconds: picture.seconds
        isAnimated: picture.isAnimated
        earlier: earlierView.flows
        phase: picture.phase
        visible: picture.scene.hasTrade && tradeView.hasTable
    }

    BorderLabelLayer {
        anchors.fill: parent
        borders: borders
        names: names
        keepOut: picture.keepOut.concat(words.boxes).concat(wayNames.boxes).concat(places.boxes).concat(marks.boxes)
        isAnimated: picture.isAnimated
        visible: picture.scene.hasBorders && picture.scene.hasLabels && picture.hasLengths
    }

    LabelLayer {
        id: names

        anchors.fill: parent
        atlas: picture.atlas
        camera: picture.camera
        colors: picture.colors
        language: picture.scene.language
        selected: picture.scene.selected
        keepOut: picture.keepOut.concat(words.entryBoxes)
        isAnimated: picture.isAnimated
        visible: picture.scene.hasLabels
    }

    CorridorLabelLayer {
        id: wayNames

        anchors.fill: parent
        corridors: ways
        names: names
        keepOut: picture.keepOut.concat(words.boxes).concat(marks.boxes)
        isAnimated: picture.isAnimated
        visible: ways.visible && picture.scene.hasLabels
    }

    PlaceLayer {
        id: places

        anchors.fill: parent
        corridors: corridorView
        names: names
        camera: picture.camera
        colors: picture.colors
        keepOut: picture.keepOut.concat(words.boxes).concat(wayNames.boxes).concat(marks.boxes)
        written: marks.texts
        isAnimated: picture.isAnimated
        visible: ways.visible && picture.scene.hasPlaces && picture.scene.hasLabels
    }

    TradeLabelLayer {
        id: words

        anchors.fill: parent
        trade: tradeView
        flows: flows
        names: names
        keepOut: picture.keepOut
        isAnimated: picture.isAnimated
        visible: flows.visible && picture.scene.hasLabels
    }

    MeetingLayer {
        id: marks

        anchors.fill: parent
        meetings: meetingView
        flows: flows
        names: names
        camera: picture.camera
        colors: picture.colors
        keepOut: words.visible ? picture.keepOut.concat(words.boxes) : picture.keepOut
        hovered: picture.hoveredMeeting
        hasNames: picture.scene.hasLabels
        isAnimated: picture.isAnimated
        visible: picture.scene.hasMeetings && meetingView.hasTable
    }
}
