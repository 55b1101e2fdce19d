// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Multivector.Data
import Multivector.Layers
import Multivector.Ui

// Corridors under mouse and keyboard: the layer, the card, what if, and the way between two places.
Item {
    id: root

    function find(item: Item, fits: var): Item {
        for (const child of item.children) {
            const found = fits(child) ? child : root.find(child, fits);
            if (found)
                return found;
        }
        return null;
    }

    Component {
        id: mainWindow

        Main {
            requestedFile: ""
        }
    }
    TestCase {
        id: test

        property Main window: null
        property MapView map: null
        property CorridorCard card: null
        property CorridorPanel panel: null
        property CorridorLayer lines: null
        property AssumptionBadge badge: null
        property AppMenu menu: null

        function rowOf(id: string): int {
            return test.map.corridors.entries.findIndex(entry => entry.id === id);
        }

        // A pixel on the line of a corridor that nothing else covers, and no other line is near.
        function spotOn(id: string): point {
            const row = test.rowOf(id);
            for (let section = 0; section < 120; ++section) {
                for (const part of [0.5, 0.3, 0.7]) {
                    const spot = test.lines.pointOn(row, section, part);
                    if (spot.x > 420 && spot.x < 1000 && spot.y > 120 && spot.y < 600 && [-3, 0, 3].every(off => test.lines.corridorAt(Qt.point(Math.round(spot.x) + off, Math.round(spot.y) + off)) === row))
                        return Qt.point(Math.round(spot.x), Math.round(spot.y));
                }
            }
            fail(id + " is nowhere in view");
            return Qt.point(0, 0);
        }

        name: "Corridors"
        when: windowShown

        function initTestCase(): void {
            test.window = mainWindow.createObject(root);
            verify(test.window !== null);
            test.window.width = 1440;
            test.window.height = 900;
            test.window.requestActivate();
            tryVerify(() => test.window.active, 10000);
            const content = test.window.contentItem;
            test.map = root.find(content, item => item instanceof MapView) as MapView;
            test.card = root.find(content, item => item instanceof CorridorCard) as CorridorCard;
            test.panel = root.find(content, item => item instanceof CorridorPanel) as CorridorPanel;
            test.lines = root.find(content, item => item instanceof CorridorLayer) as CorridorLayer;
            test.badge = root.find(content, item => item instanceof AssumptionBadge) as AssumptionBadge;
            test.menu = Array.from(content.resources).find(item => item instanceof AppMenu) as AppMenu;
            tryVerify(() => test.map.atlas.isLoaded, 60000);
            test.menu.session.hasReducedMotion = true;
        }

        function cleanupTestCase(): void {
            test.window.close();
            test.window.destroy();
        }

        function init(): void {
            test.map.deselect();
            test.map.scene.hasTrade = false;
            test.map.scene.hasMeetings = false;
            test.map.scene.hasCorridors = true;
            test.map.scene.corridors.closedCountries = [];
            test.map.scene.corridors.closedBorders = [];
            test.map.scene.corridors.closedSections = [];
            test.map.scene.corridors.from = "";
            test.map.scene.corridors.to = "";
            if (test.panel.visible)
                test.panel.closed();
            mouseMove(test.window.contentItem, 720, 895); // the status line
            test.map.forceActiveFocus();
            keyClick(Qt.Key_Home);
            verify(waitForPolish(test.window));
        }

        function test_C_shows_and_hides_corridors(): void {
            keyClick(Qt.Key_C);
            verify(!test.map.scene.hasCorridors);
            verify(!test.lines.visible);
            keyClick(Qt.Key_C);
            verify(test.lines.visible);
        }

        function test_a_click_on_a_line_opens_its_card_and_Escape_closes_it(): void {
            const spot = test.spotOn("northern_corridor");
            mouseMove(test.map, spot.x, spot.y);
            mouseClick(test.map, spot.x, spot.y);
            compare(test.map.scene.corridors.selected, "northern_corridor");
            verify(test.card.visible);
            compare(test.card.info.legs[0].isMain, true);
            verify(test.map.corridors.crossed.includes("RUS"));
            keyClick(Qt.Key_Escape);
            compare(test.map.scene.corridors.selected, "");
            verify(!test.card.visible);
        }

        function test_closing_a_country_in_the_card_wears_the_assumption(): void {
            test.map.selectCorridor("northern_corridor");
            const russia = test.card.info.legs[0].steps.find(step => step.closing === "RUS");
            test.card.closingToggled(russia);
            compare(test.map.scene.corridors.closedCountries, ["RUS"]);
            verify(test.badge.visible);
            compare(test.badge.text, "Assumption: Russia closed");
            verify(test.card.info.exposure !== "");
            test.card.closingToggled(russia);
            verify(!test.badge.visible);
        }

        function test_a_right_click_closes_the_section_there(): void {
            const spot = test.spotOn("northern_corridor");
            mouseMove(test.map, spot.x, spot.y);
            mouseClick(test.map, spot.x, spot.y, Qt.RightButton);
            compare(test.map.scene.corridors.closedSections.length, 1);
            verify(test.badge.visible);
            mouseClick(test.map, spot.x, spot.y, Qt.RightButton);
            compare(test.map.scene.corridors.closedSections.length, 0);
        }

        function test_the_panel_finds_the_way_between_two_places_by_keyboard(): void {
            keySequence("Ctrl+K");
            verify(test.panel.visible);
            const fields = [];
            const gather = item => {
                for (const child of item.children) {
                    if (child instanceof PlaceField)
                        fields.push(child);
                    gather(child);
                }
            };
            gather(test.panel);
            compare(fields.length, 2);
            for (const [field, typed] of [[fields[0], "xi"], [fields[1], "tbil"]]) {
                field.forceActiveFocus();
                for (const letter of typed)
                    keyClick(letter);
                verify(field.matches.length > 0);
                keyClick(Qt.Key_Return);
            }
            compare(test.map.scene.corridors.to, "Tbilisi");
            compare(test.map.corridors.way.problem, "");
            verify(test.map.corridors.way.steps.length > 3);
            keyClick(Qt.Key_Escape);
            verify(!test.panel.visible);
        }
    }
}
