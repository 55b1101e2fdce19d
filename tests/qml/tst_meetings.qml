// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Multivector.Data
import Multivector.Layers
import Multivector.Ui

// Meetings of the powers with the five: the row along the years, marks on the map and the card, under mouse and
// keyboard.
Item {
    id: root

    readonly property string astana: "CHN/China-Central Asia/summit/2025-06-17"
    readonly property string xian: "CHN/China-Central Asia/summit/2023-05-18"

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
        property MeetingRow meetingRow: null
        property MeetingCard meetingCard: null
        property MeetingLayer meetingLayer: null
        property AppMenu menu: null

        // Where the row draws a meeting; it must be one of those that are drawn.
        function clickInRow(id: string): void {
            for (const spot of test.meetingRow.spots) {
                const at = spot.marks.findIndex(mark => mark.id === id);
                if (at < 0)
                    continue;
                verify(at < spot.drawn, id);
                const y = test.meetingRow.height / 2 + (at + 0.5 - test.meetingRow.rowsOf(spot) / 2) * test.meetingRow.step;
                mouseClick(test.meetingRow, spot.x, y);
                return;
            }
            fail(id + " is nowhere in the row");
        }

        name: "Meetings"
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
            test.meetingRow = root.find(content, item => item instanceof MeetingRow) as MeetingRow;
            test.meetingCard = root.find(content, item => item instanceof MeetingCard) as MeetingCard;
            test.meetingLayer = root.find(content, item => item instanceof MeetingLayer) as MeetingLayer;
            test.menu = Array.from(content.resources).find(item => item instanceof AppMenu) as AppMenu;
            tryVerify(() => test.map.atlas.isLoaded, 60000);
            test.menu.session.hasReducedMotion = true;
            verify(waitForPolish(test.window)); // the row knows its width
        }

        function cleanupTestCase(): void {
            test.window.close();
            test.window.destroy();
        }

        function init(): void {
            test.map.deselect();
            test.map.scene.hasMeetings = true;
            test.map.scene.trade.year = 2025;
            test.meetingRow.current = "";
            mouseMove(test.window.contentItem, 720, 895); // the status line
            test.map.forceActiveFocus();
            keyClick(Qt.Key_Home); // back to Central Asia
        }

        function test_a_click_on_a_mark_selects_flies_and_opens_the_card(): void {
            test.clickInRow(root.xian);
            compare(test.map.scene.meeting, root.xian);
            verify(test.meetingCard.visible);
            compare(test.meetingCard.facts.title, "1st summit");
            verify(Math.abs(test.map.scene.camera.longitude - 108.94) < 0.5);
            compare(test.map.scene.trade.year, 2025); // the years of the trade stay where they are
            tryVerify(() => test.meetingLayer.pointOf(root.xian).x > 0); // on the map whatever the year
        }

        function test_escape_closes_the_card(): void {
            test.clickInRow(root.xian);
            verify(test.meetingCard.visible);
            keyClick(Qt.Key_Escape);
            compare(test.map.scene.meeting, "");
            verify(!test.meetingCard.visible);
        }

        function test_the_keys_go_from_meeting_to_meeting(): void {
            test.meetingRow.forceActiveFocus(Qt.TabFocusReason);
            keyClick(Qt.Key_Home);
            const first = test.meetingRow.current;
            compare(first, test.meetingRow.dated[0].id);
            keyClick(Qt.Key_Right);
            compare(test.meetingRow.current, test.meetingRow.dated[1].id);
            keyClick(Qt.Key_Left);
            keyClick(Qt.Key_Left);
            compare(test.meetingRow.current, first);
            keyClick(Qt.Key_End);
            compare(test.meetingRow.current, test.meetingRow.dated[test.meetingRow.dated.length - 1].id);
            keyClick(Qt.Key_Return);
            compare(test.map.scene.meeting, test.meetingRow.current);
            verify(test.meetingCard.visible);
            keyClick(Qt.Key_Escape);
            verify(!test.meetingCard.visible);
        }

        function test_what_lies_beyond_the_years_stands_beyond_their_ends(): void {
            const before = test.meetingRow.spots[0];
            const after = test.meetingRow.spots[test.meetingRow.spots.length - 1];
            verify(before.x < 0);
            verify(before.marks.every(mark => mark.year < test.map.trade.firstYear));
            verify(after.x > test.meetingRow.width);
            verify(after.marks.every(mark => mark.year > test.map.trade.lastYear));
        }

        function test_a_click_on_the_map_selects(): void {
            tryVerify(() => test.meetingLayer.pointOf(root.astana).x > 0);
            const camera = test.map.scene.camera;
            const point = test.meetingLayer.pointOf(root.astana);
            mouseMove(test.map, point.x, point.y);
            compare(test.map.hoveredMeeting, root.astana);
            mouseClick(test.map, point.x, point.y);
            compare(test.map.scene.meeting, root.astana);
            compare(test.map.scene.camera, camera); // it is in view already
            verify(test.meetingCard.visible);
        }

        function test_from_the_card_one_goes_on_within_the_format(): void {
            test.map.scene.meeting = root.xian;
            const next = test.meetingCard.facts.next;
            verify(next !== "");
            keyClick(Qt.Key_Right, Qt.AltModifier);
            compare(test.map.scene.meeting, next);
            keyClick(Qt.Key_Left, Qt.AltModifier);
            compare(test.map.scene.meeting, root.xian);
        }

        function test_the_source_is_named_and_linked(): void {
            test.map.scene.meeting = root.xian;
            const link = root.find(test.meetingCard, item => item.Accessible.role === Accessible.Link);
            verify(link !== null);
            verify(test.meetingCard.facts.link.startsWith("http"));
            verify(link.text.includes(test.meetingCard.facts.site));
        }

        function test_a_place_that_meetings_name_is_named_once(): void {
            const places = root.find(test.window.contentItem, item => item instanceof PlaceLayer) as PlaceLayer;
            test.map.scene.hasCorridors = true;
            test.map.scene.trade.year = 2024;
            tryVerify(() => test.meetingLayer.texts.includes("Bishkek"));
            tryVerify(() => places.texts().length > 0);
            verify(!places.texts().includes("Bishkek"));
            test.map.scene.hasMeetings = false;
            tryVerify(() => places.texts().includes("Bishkek"));
            test.map.scene.hasCorridors = false;
        }

        function test_m_hides_and_shows_them(): void {
            test.map.scene.meeting = root.xian;
            keyClick(Qt.Key_M);
            verify(!test.map.scene.hasMeetings);
            verify(!test.meetingRow.visible);
            verify(!test.meetingLayer.visible);
            verify(!test.meetingCard.visible);
            keyClick(Qt.Key_M);
            verify(test.meetingRow.visible);
            verify(test.meetingCard.visible);
        }

        function test_every_spot_has_a_name(): void {
            for (const child of test.meetingRow.children) {
                if (child.Accessible.role === Accessible.ListItem)
                    verify(child.Accessible.name !== "");
            }
            verify(test.meetingRow.Accessible.name !== "");
        }
    }
}
