// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls.Basic
import QtTest
import Multivector.Ui

// The panel beside the map, under mouse and keyboard.
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

    function itemsOf(item: Item): var {
        let items = [];
        for (const child of item.children)
            items = items.concat([child], root.itemsOf(child));
        return items;
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
        property SidePanel side: null
        property AppMenu menu: null

        function cell(row: string, column: int): CompareCell {
            const index = test.side.face.view.rows.findIndex(other => other.id === row);
            verify(index >= 0);
            let found = null;
            tryVerify(() => (found = test.side.face.cellAt(index, column)) !== null);
            return found;
        }

        function popover(): ComparePopover {
            return root.find(test.side, item => item instanceof ComparePopover) as ComparePopover;
        }

        name: "Compare"
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
            test.side = root.find(content, item => item instanceof SidePanel) as SidePanel;
            test.menu = Array.from(content.resources).find(item => item instanceof AppMenu) as AppMenu;
            tryVerify(() => test.map.atlas.isLoaded, 60000);
            test.menu.session.hasReducedMotion = true;
        }

        function cleanupTestCase(): void {
            test.window.close();
            test.window.destroy();
        }

        function init(): void {
            test.window.width = 1440;
            test.map.deselect();
            test.map.scene.comparison.powers = [];
            test.map.scene.comparison.area = "C5";
            test.map.scene.comparison.year = 0;
            test.map.scene.comparison.yearMode = "latest";
            test.map.scene.trade.basis = "power";
            test.menu.session.panelWidth = 440;
            test.map.forceActiveFocus();
            mouseMove(test.map, 500, 895);
            if (!test.side.visible)
                keyClick(Qt.Key_F9);
            verify(test.side.visible);
            verify(waitForPolish(test.window));
        }

        function test_F9_opens_and_closes_it_and_the_map_keeps_what_is_left(): void {
            compare(test.map.width, 1000);
            keyClick(Qt.Key_F9);
            verify(!test.side.visible);
            compare(test.map.width, 1440);
            compare(test.side.face, null); // nothing is computed while it is closed
            verify(test.map.activeFocus);
            keyClick(Qt.Key_F9);
            verify(test.side.visible);
            compare(test.map.scene.panel, "compare");
        }

        function test_it_says_the_finding_and_shows_the_numbers_of_the_comparison(): void {
            const view = test.side.face.view;
            verify(view.findings[0].length > 0);
            compare(view.powers.length, 6);
            const turnover = test.cell("turnover", 0);
            compare(turnover.facts.text, "$106 bn");
            verify(turnover.Accessible.name.includes("China"));
            verify(turnover.facts.hasBar);
            compare(test.cell("turnover", 5).facts.state, "no source");
            verify(view.rows[0].mixed !== "");
            verify(turnover.facts.marks.includes("*"));
        }

        function test_Y_takes_the_latest_common_year_and_gives_it_back(): void {
            test.map.scene.comparison.powers = ["CHN", "RUS"];
            keyClick(Qt.Key_Y);
            compare(test.map.scene.comparison.yearMode, "latest_common");
            const cells = test.side.face.view.rows[0].cells;
            compare(cells[0].period, String(test.side.face.view.commonYear));
            compare(cells[1].period, cells[0].period);
            compare(test.side.face.view.rows[0].mixed, "");
            keyClick(Qt.Key_Y);
            compare(test.map.scene.comparison.yearMode, "latest");
        }

        function test_B_takes_the_next_books(): void {
            keyClick(Qt.Key_B);
            compare(test.side.face.view.basis, "partner");
        }

        function test_a_selected_state_is_compared_and_another_country_is_not(): void {
            test.map.scene.selected = "KAZ";
            compare(test.map.scene.comparison.area, "KAZ");
            compare(test.side.face.view.area, "KAZ");
            test.map.scene.selected = "DEU";
            compare(test.map.scene.comparison.area, "KAZ");
        }

        function test_the_pointer_on_a_cell_tells_its_source_and_a_click_keeps_it(): void {
            const cell = test.cell("turnover", 0);
            const shown = test.popover();
            verify(!shown.visible);
            mouseMove(cell, 20, 20);
            tryVerify(() => shown.visible);
            verify(shown.facts.sources.length > 0);
            verify(shown.x + shown.width <= 0); // beside the panel
            mouseMove(test.map, 500, 895);
            tryVerify(() => !shown.visible);
            mouseClick(cell, 20, 20);
            verify(shown.visible && shown.isPinned);
            mouseMove(test.map, 500, 895);
            verify(shown.visible);
            keyClick(Qt.Key_Escape);
            verify(!shown.visible);
            verify(test.side.visible);
        }

        function test_arrow_keys_go_from_cell_to_cell_and_tell_the_source(): void {
            test.side.face.focusTable();
            keyClick(Qt.Key_Down);
            const first = test.cell("turnover", 0);
            verify(first.activeFocus);
            verify(test.popover().visible);
            keyClick(Qt.Key_Right);
            keyClick(Qt.Key_Down);
            verify(test.cell("exports", 1).activeFocus);
            keyClick(Qt.Key_Return);
            verify(test.popover().isPinned);
            keyClick(Qt.Key_Escape);
            verify(test.cell("exports", 1).activeFocus);
            for (let i = 0; i < 6; ++i)
                keyClick(Qt.Key_Right);
            const last = test.cell("exports", 5);
            verify(last.activeFocus);
            verify(last.mapToItem(test.side, last.width, 0).x <= test.side.width); // it came into view
            keyClick(Qt.Key_Escape);
            verify(!test.side.visible);
        }

        function test_the_edge_is_dragged_between_320_and_640_pixels(): void {
            mouseDrag(test.window.contentItem, test.side.x, 400, -100, 0);
            verify(Math.abs(test.menu.session.panelWidth - 540) <= 12);
            mouseDrag(test.window.contentItem, test.side.x, 400, -400, 0);
            compare(test.side.width, 640);
            mouseDrag(test.window.contentItem, test.side.x, 400, 600, 0);
            compare(test.side.width, 320);
            compare(test.map.width, 1120);
        }

        function test_at_320_pixels_the_powers_are_columns_to_scroll(): void {
            test.menu.session.panelWidth = 320;
            const table = test.side.face.table;
            verify(waitForPolish(test.window));
            verify(test.side.face.columnWidth >= 96);
            verify(table.contentWidth > table.width);
            compare(test.cell("turnover", 0).width, test.side.face.columnWidth);
        }

        function test_in_a_narrow_window_it_lies_over_the_map(): void {
            test.window.width = 800;
            tryCompare(test.map, "width", 800);
            verify(test.side.visible);
        }

        function test_whatever_takes_the_focus_has_a_name_and_buttons_a_tooltip(): void {
            for (const item of root.itemsOf(test.side)) {
                if (item.activeFocusOnTab && item.visible)
                    verify(item.Accessible.name !== "", item + " takes the focus and has no name");
                if (item instanceof ToolButton)
                    verify(item.ToolTip.text.startsWith(item.Accessible.name));
            }
        }

        function test_powers_are_added_and_taken_away_and_one_stays(): void {
            const view = test.side.face.view;
            test.map.scene.comparison.powers = view.toggled("KOR");
            compare(view.powers.length, 7);
            compare(view.powers[6].id, "KOR");
            test.map.scene.comparison.powers = view.toggled("CHN");
            verify(view.powers.every(power => power.id !== "CHN"));
            test.map.scene.comparison.powers = ["KOR"];
            test.map.scene.comparison.powers = view.toggled("KOR");
            compare(view.powers.length, 1);
        }
    }
}
