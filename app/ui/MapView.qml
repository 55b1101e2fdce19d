// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtLocation
import QtPositioning
import QtQuick
import Multivector.Data
import Multivector.Layers

// The map in the window: QtLocation's Map keeps the camera and takes the gestures, MapPicture draws.
FocusScope {
    id: view

    required property atlasHandle atlas
    required property SceneStore scene
    required property mapPalette colors
    required property bool hasReducedMotion
    property alias keepOut: picture.keepOut
    property alias entryKeepOut: picture.entryKeepOut
    readonly property alias camera: kept.camera
    readonly property point pointer: hover.point.position
    readonly property bool isMoving: drag.active || pinch.active || flightMotion.running || zoomMotion.running || glide.running
    readonly property string hovered: hover.hovered && !drag.active ? view.codeAt(hover.point.position) : ""
    readonly property string hoveredBorder: hover.hovered && !view.isMoving && view.scene.hasBorders && view.hoveredMeeting === "" ? picture.borderAt(hover.point.position) : ""
    readonly property point pointerPlace: view.camera.placeAt(hover.point.position)
    readonly property string hoveredMeeting: hover.hovered && !view.isMoving && view.scene.hasMeetings ? picture.meetingAt(hover.point.position) : ""
    readonly property string hoveredFlow: hover.hovered && !view.isMoving && view.scene.hasTrade && view.hoveredMeeting === "" ? picture.flowAt(hover.point.position) : ""
    // The row of the corridor under the pointer; -1: none. A flow lies above it.
    readonly property int hoveredCorridor: hover.hovered && !view.isMoving && view.hoveredFlow === "" && view.hoveredMeeting === "" && view.scene.hasCorridors ? picture.corridorAt(hover.point.position) : -1
    readonly property int hoveredSection: view.hoveredCorridor >= 0 ? picture.sectionAt(hover.point.position) : -1
    readonly property string hoveredPlace: hover.hovered && !view.isMoving && view.scene.hasCorridors ? picture.placeAt(hover.point.position) : ""
    readonly property alias trade: picture.trade
    readonly property alias corridors: picture.corridors
    readonly property alias hasLengths: picture.hasLengths
    readonly property alias meetings: picture.meetings
    property string pointed: "" // id of a power or code of a country; what the panel beside the map points at
    property string pointedFlow: "" // id of a flow or of all of a power; what a table or chart beside the map points at
    property string pointedMeeting: "" // id; what the timeline points at
    property string pointedBorder: "" // id; what a list beside the map points at
    property bool isPaused: false
    readonly property alias isPulsing: clock.running // light travels along borders
    readonly property alias isPlaying: kept.isPlaying // what moves is shown as it was kept

    signal powerToggled(id: string)

    function codeAt(position: point): string {
        const place = view.camera.placeAt(position);
        return view.atlas.codeAt(place.x, place.y);
    }

    // All motion by one tick of its clock.
    function moveOn(): void {
        clock.ticks += 1;
    }

    // Shows a scene camera at once.
    function show(camera: sceneCamera): void {
        view.scene.camera = camera;
        view.takeCamera();
    }

    // Flies there, or cuts if motion is unwanted.
    function flyTo(camera: sceneCamera): void {
        view.stop();
        if (view.hasReducedMotion) {
            view.show(camera);
            return;
        }
        flight.plan(view.scene.camera, camera);
        flightMotion.duration = flight.duration;
        flightMotion.start();
    }

    // The same from where the picture was before the scene was changed.
    function flyFrom(from: sceneCamera, to: sceneCamera): void {
        view.scene.camera = from;
        view.flyTo(to);
    }

    function flyToCountry(code: string): void {
        if (view.atlas.hasCountry(code))
            view.flyTo(MapCameras.framing(view.atlas.boxOf(code), view.width, view.height));
    }

    // To where a meeting is; nowhere if it has no one place.
    function flyToMeeting(id: string): void {
        const facts = view.meetings.facts(id);
        const reach = 5; // degrees round it: the land it lies in is recognised
        if (facts.hasPlace)
            view.flyTo(MapCameras.framing(Qt.rect(facts.longitude - reach, facts.latitude - reach, 2 * reach, 2 * reach), view.width, view.height));
    }

    function zoomBy(steps: real, position: point): void {
        flightMotion.stop();
        glide.running = false;
        if (!zoomMotion.running)
            zoomMotion.goal = map.zoomLevel;
        zoomMotion.goal = Math.max(map.minimumZoomLevel, Math.min(view.maximumZoom, zoomMotion.goal + steps));
        zoomMotion.spot = position;
        zoomMotion.coordinate = map.toCoordinate(position, false);
        if (view.hasReducedMotion) {
            view.zoomTo(zoomMotion.goal, position, zoomMotion.coordinate);
            return;
        }
        zoomMotion.from = map.zoomLevel;
        zoomMotion.to = zoomMotion.goal;
        zoomMotion.restart();
    }

    function panBy(x: real, y: real): void {
        flightMotion.stop();
        map.pan(x, y);
        view.giveCamera();
    }

    function nextViewpoint(): void {
        const all = view.atlas.viewpoints();
        if (all.length === 0)
            return; // no map yet
        view.scene.viewpoint = all[(all.indexOf(view.atlas.viewpointId()) + 1) % all.length];
    }

    function corridorId(row: int): string {
        return row >= 0 && row < view.corridors.entries.length ? view.corridors.entries[row].id : "";
    }

    function selectCorridor(id: string): void {
        view.scene.trade.pair = "";
        view.scene.power = "";
        view.scene.selected = "";
        view.scene.hasCorridors = view.scene.hasCorridors || id !== "";
        view.scene.corridors.selected = id;
    }

    function flyToCorridor(id: string): void {
        const box = view.corridors.boxOf(id);
        if (box.width > 0 || box.height > 0)
            view.flyTo(MapCameras.framing(box, view.width, view.height));
    }

    function deselect(): void {
        view.scene.corridors.selected = "";
        view.scene.trade.pair = "";
        view.scene.selected = "";
        view.scene.power = "";
        view.scene.meeting = "";
    }

    function stop(): void {
        flightMotion.stop();
        zoomMotion.stop();
        glide.running = false;
    }

    readonly property real maximumZoom: 11.5
    // What is pressed on a panel stays there: handlers hear of it, but may not take it from the panel's items.
    readonly property int beside: PointerHandler.CanTakeOverFromHandlersOfDifferentType | PointerHandler.ApprovesTakeOverByAnything

    // From the scene to the Map …
    function takeCamera(): void {
        if (view.width <= 0 || view.height <= 0)
            return;
        map.zoomLevel = MapCameras.zoomFor(view.scene.camera, view.width, view.height);
        map.center = QtPositioning.coordinate(view.scene.camera.latitude, view.scene.camera.longitude);
    }

    // … and back.
    function giveCamera(): void {
        view.scene.camera = MapCameras.sceneCamera(map.center.longitude, map.center.latitude, map.zoomLevel, view.width, view.height);
    }

    function zoomTo(zoom: real, position: point, coordinate: geoCoordinate): void {
        map.zoomLevel = zoom;
        map.alignCoordinateToPoint(coordinate, position);
        view.giveCamera();
    }

    focus: true
    activeFocusOnTab: true
    Accessible.role: Accessible.Graphic
    Accessible.name: qsTr("Map")
    Accessible.description: qsTr("Arrow keys move the map, plus and minus zoom, Home returns to Central Asia, V changes whose borders are shown, B whose books, C shows and hides corridors, M meetings, comma and full stop step through the years, Space plays them, P pauses motion")

    Connections {
        target: view.scene

        function onSceneChanged() {
            clock.stir();
            if (!kept.isCarrying) // then it shows when the map is drawn anew
                kept.stir();
        }
    }

    onWidthChanged: view.takeCamera()
    onHeightChanged: view.takeCamera()

    Keys.onPressed: event => {
        const step = Math.min(view.width, view.height) / 8;
        event.accepted = true;
        switch (event.key) {
        case Qt.Key_Left: view.panBy(-step, 0); break;
        case Qt.Key_Right: view.panBy(step, 0); break;
        case Qt.Key_Up: view.panBy(0, -step); break;
        case Qt.Key_Down: view.panBy(0, step); break;
        case Qt.Key_Plus:
        case Qt.Key_Equal: view.zoomBy(1, Qt.point(view.width / 2, view.height / 2)); break;
        case Qt.Key_Minus: view.zoomBy(-1, Qt.point(view.width / 2, view.height / 2)); break;
        case Qt.Key_Escape: view.deselect(); break;
        default: event.accepted = false;
        }
    }

    Map {
        id: map

        anchors.fill: parent
        plugin: Plugin {
            name: "itemsoverlay"
        }
        maximumZoomLevel: view.maximumZoom
        maximumTilt: 0
        copyrightsVisible: false
        color: "transparent"
    }

    // What is shown of the map, and the sea it stands on where that isn't the window's.
    Item {
        id: scenery

        anchors.fill: parent

        Rectangle {
            anchors.fill: parent
            color: view.colors.sea
            visible: kept.isActive
        }

        MapPicture {
            id: picture

            anchors.fill: parent
            atlas: view.atlas
            scene: view.scene
            colors: view.colors
            camera: kept.drawnCamera
            hovered: view.hoveredBorder === "" && view.hoveredFlow === "" && view.hoveredMeeting === "" && view.hovered !== "" ? view.hovered : view.pointed
            hoveredMeeting: view.hoveredMeeting !== "" ? view.hoveredMeeting : view.pointedMeeting
            hoveredFlow: view.hoveredFlow !== "" ? view.hoveredFlow : view.pointedFlow
            hoveredBorder: view.hoveredFlow !== "" ? "" : view.hoveredBorder !== "" ? view.hoveredBorder : view.pointedBorder
            seconds: view.hasReducedMotion || kept.drawnTick === 0 ? 0 : clock.secondsAt(kept.drawnTick)
            isAnimated: !view.hasReducedMotion && !kept.isCarrying // few of a fade would be seen
        }
    }

    ShaderEffectSource {
        id: film

        width: view.width
        height: view.height
        sourceItem: kept.isActive ? scenery : null
        hideSource: kept.isActive
        live: !kept.isCarrying
        textureSize: kept.pixelSize
        visible: false
    }

    KeptPicture {
        id: kept

        anchors.fill: parent
        source: film
        tick: clock.ticks
        cycle: Math.round(picture.period / clock.tickSeconds)
        echo: Math.round(1 / clock.tickSeconds)
        camera: MapCameras.of(view.scene.camera, view.width, view.height)
        watched: [view.atlas, view.colors, picture.hovered, picture.hoveredBorder, picture.hoveredFlow, picture.hoveredCorridor, picture.hoveredMeeting, picture.keepOut, picture.entryKeepOut]
    }

    HoverHandler {
        id: hover

        onPointChanged: clock.stir()
        cursorShape: drag.active ? Qt.ClosedHandCursor : (view.hovered !== "" ? Qt.PointingHandCursor : Qt.ArrowCursor)
    }

    DragHandler {
        id: drag

        target: null
        grabPermissions: view.beside
        onTranslationChanged: delta => view.panBy(-delta.x, -delta.y)
        onActiveChanged: {
            view.forceActiveFocus();
            glide.running = false;
            if (drag.active)
                view.stop();
            else if (!view.hasReducedMotion)
                glide.start(drag.centroid.velocity);
        }
    }

    PinchHandler {
        id: pinch

        property geoCoordinate coordinate

        target: null
        grabPermissions: view.beside
        onActiveChanged: {
            view.stop();
            pinch.coordinate = map.toCoordinate(pinch.centroid.position, false);
        }
        onScaleChanged: delta => view.zoomTo(map.zoomLevel + Math.log2(delta), pinch.centroid.position, pinch.coordinate)
    }

    WheelHandler {
        acceptedDevices: PointerDevice.Mouse | PointerDevice.TouchPad
        onWheel: event => view.zoomBy(event.angleDelta.y / 240, Qt.point(event.x, event.y))
    }

    TapHandler {
        acceptedModifiers: Qt.NoModifier
        onSingleTapped: (point, button) => {
            view.forceActiveFocus();
            const flow = view.hoveredFlow;
            view.scene.meeting = view.hoveredMeeting;
            if (view.hoveredMeeting !== "")
                return;
            const corridor = view.corridorId(view.hoveredCorridor);
            if (corridor !== "") {
                view.selectCorridor(corridor);
                return;
            }
            view.scene.corridors.selected = "";
            view.scene.trade.pair = flow.split("/").slice(0, 2).join("/");
            view.scene.power = "";
            view.scene.selected = flow !== "" ? "" : view.codeAt(point.position);
        }
        onDoubleTapped: (point, button) => view.zoomBy(1.5, point.position)
    }

    // What if the section there were closed?
    TapHandler {
        acceptedButtons: Qt.RightButton
        onSingleTapped: {
            const section = view.corridors.sectionId(view.hoveredSection);
            if (section !== "")
                view.scene.corridors = Closings.toggledSection(view.scene.corridors, section);
        }
    }

    // Slow light needs no more than 25 pictures a second, none while nothing of it is in sight, and none either when
    // nobody has stirred for a minute: a window left alone costs nothing.
    Timer {
        id: clock

        property int ticks: 0
        property int stirred: 0 // when somebody last did something
        readonly property real tickSeconds: clock.interval / 1000
        readonly property int round: Math.round(4 / clock.tickSeconds) // ticks until all motion is where it was
        readonly property int rest: clock.round * Math.ceil((clock.stirred + 15 * clock.round) / clock.round) // a pulse goes to its end before that

        function stir(): void {
            clock.stirred = clock.ticks;
        }

        // What moves comes again to the bit: the same moments, round after round. At 0 all would rest.
        function secondsAt(tick: int): real {
            return (1 + (tick - 1) % clock.round) * clock.tickSeconds;
        }

        interval: 40
        repeat: true
        running: picture.hasMotion && !view.hasReducedMotion && !view.isPaused && clock.ticks < clock.rest && view.Window.visibility !== Window.Minimized
        onTriggered: view.moveOn()
    }

    Flight {
        id: flight

        onPhaseChanged: view.show(flight.camera)
    }

    NumberAnimation {
        id: flightMotion

        target: flight
        property: "phase"
        from: 0
        to: 1
        easing.type: Easing.InOutCubic
    }

    NumberAnimation {
        id: zoomMotion

        property real goal
        property point spot
        property geoCoordinate coordinate

        target: zoomStep
        property: "zoom"
        duration: 180
        easing.type: Easing.OutCubic
    }

    QtObject {
        id: zoomStep

        property real zoom

        onZoomChanged: view.zoomTo(zoomStep.zoom, zoomMotion.spot, zoomMotion.coordinate)
    }

    // After a flick the map glides on and comes to rest.
    FrameAnimation {
        id: glide

        property vector2d velocity

        function start(speed: vector2d): void {
            glide.velocity = speed;
            glide.running = speed.length() > 200;
        }

        running: false
        onTriggered: {
            view.panBy(-glide.velocity.x * glide.frameTime, -glide.velocity.y * glide.frameTime);
            glide.velocity = glide.velocity.times(Math.exp(-glide.frameTime / 0.22));
            glide.running = glide.velocity.length() > 12;
        }
    }
}
