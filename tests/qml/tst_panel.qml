// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls.Basic
import QtTest
import Multivector.Data
import Multivector.Ui

// The faces of the panel beside the map, its charts and its copies, under mouse and keyboard.
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
    // Where what was copied is put down again.
    TextEdit {
        id: pad
    }
    TestCase {
        id: test

        property Main window: null
        property MapView map: null
        property SidePanel side: null
        property AppMenu menu: null

        function show(face: string): void {
            test.map.scene.panel = face;
            verify(test.side.visible);
            verify(waitForPolish(test.window));
        }

        function pasted(): string {
            pad.clear();
            pad.paste();
            return pad.text;
        }

        // Moves the pointer to a value of a line diagram.
        function pointAt(diagram: LineDiagram, line: int, place: int): void {
            const plot = root.find(diagram, item => item.children.length > 3 && item.height > 40 && item.x > 20);
            mouseMove(plot, place * diagram.pitch, diagram.heightOf(diagram.lines[line].points[place].value));
        }

        name: "Panel"
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
            test.map.deselect();
            test.map.selectCorridor("");
            test.map.scene.power = "";
            test.map.scene.comparison.powers = [];
            test.map.scene.comparison.area = "C5";
            test.map.scene.comparison.year = 0;
            test.map.scene.comparison.yearMode = "latest";
            test.map.scene.comparison.chart = "years";
            test.map.scene.trade.basis = "power";
            test.map.scene.trade.year = 2024;
            test.menu.session.panelWidth = 440;
            test.map.scene.panel = "";
            test.map.forceActiveFocus();
            mouseMove(test.map, 500, 895);
        }

        function test_Ctrl_and_a_digit_open_a_face_and_close_it_again_data(): var {
            return [
                { "tag": "compare", "key": Qt.Key_1 },
                { "tag": "country", "key": Qt.Key_2 },
                { "tag": "corridor", "key": Qt.Key_3 },
                { "tag": "sources", "key": Qt.Key_4 }
            ];
        }

        function test_Ctrl_and_a_digit_open_a_face_and_close_it_again(data: var): void {
            keyClick(data.key, Qt.ControlModifier);
            compare(test.side.shown, data.tag);
            verify([test.side.face, test.side.country, test.side.corridor, test.side.sources].filter(face => face !== null).length === 1);
            keyClick(data.key, Qt.ControlModifier);
            verify(!test.side.visible);
        }

        function test_a_face_that_is_asked_for_comes_whatever_is_selected(): void {
            test.map.scene.selected = "KAZ";
            keyClick(Qt.Key_3, Qt.ControlModifier);
            compare(test.side.shown, "corridor");
            test.map.scene.selected = "UZB"; // what is selected after that is looked at
            compare(test.side.shown, "country");
        }

        function test_arrow_keys_go_from_tab_to_tab(): void {
            keyClick(Qt.Key_1, Qt.ControlModifier);
            keyClick(Qt.Key_Right);
            compare(test.side.shown, "country");
            keyClick(Qt.Key_Left);
            keyClick(Qt.Key_Left);
            compare(test.side.shown, "sources");
        }

        function test_the_country_face_shows_whatever_is_selected_on_the_map(): void {
            test.show("country");
            verify(root.itemsOf(test.side.country).some(item => item instanceof TextButton && item.visible && item.text === "Uzbekistan"));
            test.map.scene.selected = "KAZ";
            const face = test.side.country;
            compare(face.view.info.name, "Kazakhstan");
            compare(face.charts.shareYear, 2024);
            verify(Math.abs(face.charts.slices.reduce((sum, slice) => sum + slice.part, 0) - 1) < 1e-9);
            verify(face.charts.indexFacts.year > 0);
            compare(face.view.borders.length, 5);
            verify(face.view.info.corridors.length > 3);
            test.map.scene.selected = "CHN"; // no state: its trade with itself is not asked
            compare(face.view.info.name, "China");
            compare(face.charts.slices.length, 0);
            verify(face.view.borders.some(border => border.nameB === "Kazakhstan" || border.nameA === "Kazakhstan"));
        }

        function test_a_corridor_of_a_country_is_opened_from_its_list(): void {
            test.show("country");
            test.map.scene.selected = "KAZ";
            const list = root.itemsOf(test.side.country).find(item => item instanceof FactList && item.facts.length > 0 && item.heading.includes("corridor"));
            const id = list.facts[0].id;
            list.chosen(id);
            compare(test.side.shown, "corridor");
            compare(test.map.scene.corridors.selected, id);
            compare(test.side.corridor.info.id, id);
        }

        function test_the_strip_of_a_corridor_is_to_scale_and_lights_up_its_countries(): void {
            test.show("corridor");
            test.map.selectCorridor("middle_corridor");
            verify(waitForPolish(test.window));
            const info = test.side.corridor.info;
            compare(info.strip[0].from, 0);
            verify(Math.abs(info.strip[info.strip.length - 1].to - 1) < 1e-9);
            for (let i = 1; i < info.strip.length; ++i)
                compare(info.strip[i].from, info.strip[i - 1].to);
            verify(info.strip.some(stretch => stretch.isWater));
            const strip = root.find(test.side.corridor, item => item instanceof CorridorStrip) as CorridorStrip;
            const at = info.strip.findIndex(stretch => stretch.code === "KAZ");
            mouseMove(strip, (info.strip[at].from + info.strip[at].to) / 2 * strip.width, 24);
            tryCompare(test.side, "pointed", "KAZ");
            compare(test.map.pointed, "KAZ");
            mouseMove(test.map, 500, 895);
            tryCompare(test.side, "pointed", "");
            strip.forceActiveFocus();
            for (let i = 0; i < at; ++i)
                keyClick(Qt.Key_Right);
            compare(test.side.pointed, "KAZ");
        }

        function test_without_a_corridor_there_is_a_list_to_choose_from(): void {
            test.show("corridor");
            const face = test.side.corridor;
            compare(face.info.id, "");
            const entries = root.itemsOf(face).filter(item => item instanceof AbstractButton && item.visible && face.corridors.entries.some(entry => entry.name === item.text));
            compare(entries.length, face.corridors.entries.length);
            mouseClick(entries[1]);
            compare(face.info.name, entries[1].text);
        }

        function test_pointing_at_a_line_lights_up_its_column_and_its_power_on_the_map(): void {
            test.show("compare");
            const face = test.side.face;
            tryVerify(() => face.chartArea.years !== null && face.chartArea.years.pitch > 1);
            const diagram = face.chartArea.years;
            const line = diagram.lines.findIndex(each => each.id === "CHN");
            const place = diagram.places.indexOf("2024");
            test.pointAt(diagram, line, place);
            tryCompare(face, "pointed", "CHN");
            compare(face.heads.lit, "CHN");
            compare(test.side.pointedPower, "CHN");
            compare(test.map.pointed, "CHN");
            mouseMove(test.map, 500, 895);
            tryCompare(face, "pointed", "");
        }

        function test_pointing_at_a_column_lights_up_its_line(): void {
            test.show("compare");
            const face = test.side.face;
            tryVerify(() => face.chartArea.years !== null);
            mouseMove(face.heads.headAt(1), 20, 10);
            tryCompare(face, "pointed", "RUS");
            compare(test.map.pointed, "RUS");
        }

        function test_a_country_pointed_at_on_the_map_lights_up_its_power_in_table_and_chart(): void {
            test.show("compare");
            const pixel = test.map.camera.pointAt(78, 56);
            mouseMove(test.map, pixel.x, pixel.y);
            tryCompare(test.map, "hovered", "RUS");
            compare(test.side.lit, "RUS");
            compare(test.side.face.heads.lit, "RUS");
            tryVerify(() => test.side.face.chartArea.years !== null);
            compare(test.side.face.chartArea.years.shownLit, "RUS");
            mouseMove(test.map, 500, 895);
            tryCompare(test.side, "lit", "");
        }

        function test_a_click_on_a_year_of_the_chart_compares_that_year(): void {
            test.show("compare");
            const face = test.side.face;
            tryVerify(() => face.chartArea.years !== null && face.chartArea.years.pitch > 1);
            const diagram = face.chartArea.years;
            diagram.forceActiveFocus();
            keyClick(Qt.Key_Left); // to the last year, where nothing is marked
            keyClick(Qt.Key_Left);
            keyClick(Qt.Key_Return);
            compare(test.map.scene.comparison.yearMode, "fixed");
            compare(String(test.map.scene.comparison.year), diagram.places[diagram.places.length - 2]);
            compare(diagram.marked, String(test.map.scene.comparison.year));
        }

        function test_each_chart_is_of_the_same_figures_as_the_table(): void {
            test.show("compare");
            test.map.scene.comparison.yearMode = "fixed";
            test.map.scene.comparison.year = 2024;
            const face = test.side.face;
            for (const kind of ["years", "states", "shares", ""]) {
                test.map.scene.comparison.chart = kind;
                verify(waitForPolish(test.window));
                compare(face.chartArea.kind, kind);
                compare(face.chartArea.years !== null, kind === "years");
                compare(face.chartArea.states !== null, kind === "states");
                compare(face.chartArea.shares !== null, kind === "shares");
            }
            const row = face.view.rows[0];
            const place = face.charts.years.indexOf("2024");
            for (let i = 0; i < row.cells.length; ++i) {
                const point = face.charts.lines[i].points[place];
                compare(point.hasValue, row.cells[i].hasValue);
                if (point.hasValue)
                    compare(point.text, row.cells[i].text);
            }
        }

        function test_a_column_is_dragged_to_another_place(): void {
            test.show("compare");
            const face = test.side.face;
            const before = face.view.powers.map(power => power.id);
            const content = test.window.contentItem; // the column itself moves under the pointer
            const start = face.heads.mapToItem(content, 30, 15);
            mouseDrag(content, start.x, start.y, face.columnWidth * 2, 0);
            tryVerify(() => face.view.powers[2].id === before[0]);
            compare(face.view.powers[0].id, before[1]);
            compare(test.map.scene.comparison.powers.length, before.length);
        }

        function test_a_column_is_moved_by_keys(): void {
            test.show("compare");
            const face = test.side.face;
            const before = face.view.powers.map(power => power.id);
            face.heads.headAt(0).forceActiveFocus();
            keyClick(Qt.Key_Right, Qt.ControlModifier);
            compare(face.view.powers[1].id, before[0]);
            tryVerify(() => face.heads.headAt(1).activeFocus); // and it keeps the focus
            keyClick(Qt.Key_Left, Qt.ControlModifier);
            compare(face.view.powers[0].id, before[0]);
        }

        function test_a_digit_takes_a_power_in_or_out(): void {
            test.show("compare");
            const view = test.side.face.view;
            const third = view.comparable[2].id;
            verify(view.powers.some(power => power.id === third));
            keyClick(Qt.Key_3);
            verify(view.powers.every(power => power.id !== third));
            keyClick(Qt.Key_3);
            verify(view.powers.some(power => power.id === third));
        }

        function test_Ctrl_and_a_click_on_the_map_take_a_power_in_or_out(): void {
            test.show("compare");
            const view = test.side.face.view;
            test.map.powerToggled("RUS");
            verify(view.powers.every(power => power.id !== "RUS"));
            test.map.powerToggled("RUS");
            verify(view.powers.some(power => power.id === "RUS"));
        }

        function test_L_folds_the_legend_up_and_leaves_the_map_what_it_covered(): void {
            const fold = () => root.itemsOf(test.window.contentItem).find(item => item instanceof AbstractButton && item.text === "Fold the legend up");
            const unfold = () => root.itemsOf(test.window.contentItem).find(item => item instanceof AbstractButton && item.text === "Unfold the legend");
            const legend = root.find(test.window.contentItem, item => item instanceof Legend) as Legend;
            verify(legend.visible && fold());
            keyClick(Qt.Key_L);
            verify(!legend.visible);
            compare(unfold().parent.height, 36);
            mouseClick(unfold());
            verify(legend.visible);
        }

        function test_faces_are_copied_as_text_and_as_a_table(): void {
            test.show("compare");
            test.side.copyText();
            compare(test.pasted(), test.side.face.view.text());
            verify(pad.text.includes("Trade turnover"));
            test.side.copyCsv();
            verify(test.pasted().startsWith("area,row,power"));
            test.map.scene.selected = "KAZ";
            test.show("country");
            test.side.copyText();
            verify(test.pasted().startsWith("Kazakhstan"));
            verify(pad.text.includes("Multi-vector index"));
            test.side.copyCsv();
            verify(test.pasted().startsWith("area,power,year"));
            verify(pad.text.includes("KAZ,CHN,2024,turnover,power,value,"));
            test.map.selectCorridor("middle_corridor");
            compare(test.side.shown, "corridor");
            test.side.copyText();
            verify(test.pasted().includes("Caspian"));
            test.side.copyCsv();
            verify(test.pasted().startsWith("corridor,leg,role"));
            test.show("sources");
            test.side.copyText();
            verify(test.pasted().includes("Natural Earth"));
        }

        function test_a_face_is_copied_as_a_picture_of_all_of_it_data(): var {
            return [{ "tag": "compare" }, { "tag": "country" }, { "tag": "corridor" }, { "tag": "sources" }];
        }

        function test_a_face_is_copied_as_a_picture_of_all_of_it(data: var): void {
            test.map.scene.selected = "KAZ";
            test.show(data.tag);
            copied.clear();
            test.side.copyPicture();
            verify(test.side.picture.isBusy);
            tryCompare(copied, "count", 1, 20000);
            verify(!test.side.picture.isBusy);
            verify(test.side.picture.size.height > 400);
            verify(test.side.picture.size.width >= 440);
            if (data.tag === "compare")
                verify(test.side.picture.size.height > 900); // more than the window shows
        }

        function test_at_320_pixels_nothing_runs_out_of_a_face_data(): var {
            return [{ "tag": "compare" }, { "tag": "country" }, { "tag": "corridor" }, { "tag": "sources" }];
        }

        function test_at_320_pixels_nothing_runs_out_of_a_face(data: var): void {
            test.menu.session.panelWidth = 320;
            test.map.scene.selected = "KAZ";
            test.show(data.tag);
            if (data.tag === "corridor")
                test.map.selectCorridor("middle_corridor");
            verify(waitForPolish(test.window));
            for (const item of root.itemsOf(test.side)) {
                // A table wider than the panel is scrolled.
                if (!(item instanceof Text || item instanceof AbstractButton) || !item.visible || item.text === "" || (test.side.face && test.side.face.table.contentWidth > 320 && item.mapToItem(test.side.face, 0, 0).y >= test.side.face.heads.y))
                    continue;
                verify(item.mapToItem(test.side, item instanceof Text ? Math.min(item.width, item.implicitWidth) : item.width, 0).x <= 320.5, item.text + " runs out");
            }
        }

        function test_whatever_takes_the_focus_in_a_face_has_a_name_data(): var {
            return [{ "tag": "compare" }, { "tag": "country" }, { "tag": "corridor" }, { "tag": "sources" }];
        }

        function test_whatever_takes_the_focus_in_a_face_has_a_name(data: var): void {
            test.map.scene.selected = "KAZ";
            test.show(data.tag);
            if (data.tag === "corridor")
                test.map.selectCorridor("middle_corridor");
            let count = 0;
            for (const item of root.itemsOf(test.side)) {
                if (!item.activeFocusOnTab || !item.visible)
                    continue;
                ++count;
                verify(item.Accessible.name !== "", item + " takes the focus and has no name");
            }
            verify(count > 4);
        }

        SignalSpy {
            id: copied

            target: test.side ? test.side.picture : null
            signalName: "copied"
        }
    }
}
