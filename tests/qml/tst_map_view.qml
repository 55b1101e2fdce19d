// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Multivector.Data
import Multivector.Layers
import Multivector.Ui

// The map under mouse and keyboard.
Item {
    id: root

    width: 900
    height: 600

    AtlasStore {
        id: store
    }
    SceneStore {
        id: scene
    }
    SceneStore {
        id: fresh
    }
    MapView {
        id: map

        anchors.fill: parent
        atlas: store.atlas
        scene: scene
        colors: Palettes.of("dark")
        hasReducedMotion: true
    }

    TestCase {
        id: test

        readonly property point middle: Qt.point(450, 300)

        function placeAt(x: real, y: real): point {
            return map.camera.placeAt(Qt.point(x, y));
        }

        // The pixel of a place that was at (x, y) before is still there.
        function compareStays(place: point, x: real, y: real): void {
            const pixel = map.camera.pointAt(place.x, place.y);
            verify(Math.hypot(pixel.x - x, pixel.y - y) < 0.5, "the place is " + pixel + " now, it was at " + x + ", " + y);
        }

        name: "MapView"
        when: windowShown

        function initTestCase(): void {
            store.openShipped();
            tryVerify(() => store.atlas.isLoaded, 60000);
            tryVerify(() => map.width === 900);
        }

        function init(): void {
            scene.selected = "";
            map.hasReducedMotion = true;
            map.show(fresh.camera);
            map.forceActiveFocus();
        }

        function test_opens_on_central_asia(): void {
            compare(scene.camera.longitude, fresh.camera.longitude);
            const place = test.placeAt(450, 300);
            compare(store.atlas.codeAt(place.x, place.y), "KAZ");
        }

        function test_arrow_keys_move_the_map_data(): var {
            return [
                { tag: "left", key: Qt.Key_Left, dx: -1, dy: 0 },
                { tag: "right", key: Qt.Key_Right, dx: 1, dy: 0 },
                { tag: "up", key: Qt.Key_Up, dx: 0, dy: 1 },
                { tag: "down", key: Qt.Key_Down, dx: 0, dy: -1 }
            ];
        }

        function test_arrow_keys_move_the_map(data: var): void {
            const before = scene.camera;
            const longitude = before.longitude;
            const latitude = before.latitude;
            const span = before.span;
            keyClick(data.key);
            compare(Math.sign(Math.round(1e6 * (scene.camera.longitude - longitude))), data.dx);
            compare(Math.sign(Math.round(1e6 * (scene.camera.latitude - latitude))), data.dy);
            fuzzyCompare(scene.camera.span, span, 1e-9);
        }

        function test_going_right_leads_round_the_world(): void {
            const east = scene.camera;
            east.longitude = 179;
            map.show(east);
            keyClick(Qt.Key_Right);
            verify(scene.camera.longitude < -170);
        }

        function test_plus_and_minus_zoom_about_the_middle(): void {
            const span = scene.camera.span;
            const place = test.placeAt(450, 300);
            keyClick(Qt.Key_Plus);
            fuzzyCompare(scene.camera.span, span / 2, 1e-6);
            test.compareStays(place, 450, 300);
            keyClick(Qt.Key_Minus);
            keyClick(Qt.Key_Minus);
            fuzzyCompare(scene.camera.span, span * 2, 1e-6);
            test.compareStays(place, 450, 300);
        }

        function test_zoom_ends_at_the_world_and_at_the_data(): void {
            for (let i = 0; i < 30; ++i)
                keyClick(Qt.Key_Plus);
            verify(map.camera.zoom <= map.maximumZoom + 1e-9);
            for (let i = 0; i < 30; ++i)
                keyClick(Qt.Key_Minus);
            fuzzyCompare(map.camera.scale, 900, 0.5); // one world, edge to edge
        }

        function test_wheel_zooms_about_the_cursor_data(): var {
            return [
                { tag: "middle", x: 450, y: 300 },
                { tag: "top left", x: 120, y: 80 },
                { tag: "bottom right", x: 800, y: 560 }
            ];
        }

        function test_wheel_zooms_about_the_cursor(data: var): void {
            const place = test.placeAt(data.x, data.y);
            const span = scene.camera.span;
            mouseWheel(map, data.x, data.y, 0, 240);
            verify(scene.camera.span < span);
            test.compareStays(place, data.x, data.y);
            mouseWheel(map, data.x, data.y, 0, -240);
            fuzzyCompare(scene.camera.span, span, 1e-6);
            test.compareStays(place, data.x, data.y);
        }

        function test_smooth_zoom_keeps_the_place_under_the_cursor(): void {
            map.hasReducedMotion = false;
            const place = test.placeAt(200, 150);
            const span = scene.camera.span;
            mouseWheel(map, 200, 150, 0, 240);
            mouseWheel(map, 200, 150, 0, 240); // while it still moves
            tryVerify(() => Math.abs(scene.camera.span - span / 4) < 1e-6, 3000);
            test.compareStays(place, 200, 150);
        }

        // With a finger: the test library keeps the mouse's clicks too far apart in time for a handler to pair them.
        function test_double_tap_zooms_in_about_the_finger(): void {
            const place = test.placeAt(300, 200);
            const span = scene.camera.span;
            const touch = touchEvent(map);
            for (let i = 0; i < 2; ++i) {
                touch.press(0, map, 300, 200).commit();
                touch.release(0, map, 300, 200).commit();
            }
            tryVerify(() => scene.camera.span < span);
            test.compareStays(place, 300, 200);
        }

        function test_drag_takes_the_land_along(): void {
            const place = test.placeAt(450, 300);
            mousePress(map, 450, 300);
            for (let i = 1; i <= 10; ++i)
                mouseMove(map, 450 + 12 * i, 300 + 5 * i);
            mouseRelease(map, 570, 350);
            const pixel = map.camera.pointAt(place.x, place.y);
            verify(Math.abs(pixel.x - 570) < 20 && Math.abs(pixel.y - 350) < 20, "the place is at " + pixel);
            compare(scene.selected, "", "a drag selects nothing");
        }

        function test_click_selects_a_country_and_the_sea_deselects(): void {
            const pixel = map.camera.pointAt(66.9, 48);
            mouseClick(map, pixel.x, pixel.y);
            tryCompare(scene, "selected", "KAZ");
            const caspian = map.camera.pointAt(50.5, 42);
            mouseClick(map, caspian.x, caspian.y);
            tryCompare(scene, "selected", "");
        }

        function test_escape_deselects(): void {
            scene.selected = "UZB";
            keyClick(Qt.Key_Escape);
            compare(scene.selected, "");
        }

        function test_hover_names_the_country_under_the_pointer(): void {
            const pixel = map.camera.pointAt(66.9, 48);
            mouseMove(map, pixel.x, pixel.y);
            tryCompare(map, "hovered", "KAZ");
            const caspian = map.camera.pointAt(50.5, 42);
            mouseMove(map, caspian.x, caspian.y);
            tryCompare(map, "hovered", "");
        }

        function test_a_flight_ends_on_its_country(): void {
            map.hasReducedMotion = false;
            map.flyToCountry("FJI");
            verify(map.isMoving);
            tryVerify(() => !map.isMoving, 5000);
            verify(Math.abs(Math.abs(scene.camera.longitude) - 179) < 3, "looks at " + scene.camera.longitude);
            map.flyToCountry("nowhere");
            verify(!map.isMoving);
        }

        function test_without_motion_a_flight_is_a_cut(): void {
            map.flyToCountry("TJK");
            verify(!map.isMoving);
            const place = test.placeAt(450, 300);
            compare(store.atlas.codeAt(place.x, place.y), "TJK");
        }

        function test_resizing_keeps_the_scene(): void {
            const span = scene.camera.span;
            root.width = 500;
            fuzzyCompare(map.camera.scale, 500 / span, 0.01);
            fuzzyCompare(scene.camera.longitude, fresh.camera.longitude, 1e-9);
            root.width = 900;
            fuzzyCompare(scene.camera.span, span, 1e-12);
            test.compareStays(Qt.point(fresh.camera.longitude, fresh.camera.latitude), 450, 300);
        }
    }
}
