// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Multivector.Data
import Multivector.Layers
import Multivector.Ui

// The trade: years, settings, legend, table, tip and card, under mouse and keyboard.
Item {
    id: root

    // All items below one that fit, popups' left out.
    function findAll(item: Item, fits: var): var {
        let found = [];
        for (const child of item.children) {
            if (fits(child))
                found.push(child);
            found = found.concat(root.findAll(child, fits));
        }
        return found;
    }

    function find(item: Item, fits: var): Item {
        const found = root.findAll(item, fits);
        return found.length > 0 ? found[0] : null;
    }

    // All that can be read on an item.
    function textsOf(item: Item): var {
        return root.findAll(item, child => (child instanceof Text || child instanceof TextEdit) && child.visible).map(child => child.text);
    }

    function named(item: Item, name: string): Item {
        return root.find(item, child => child.Accessible.name === name && child.visible);
    }

    Component {
        id: mainWindow

        Main {
            requestedFile: ""
        }
    }
    TextEdit {
        id: clipboard
    }
    TradeTableModel {
        id: flows // what the map shows, to ask for it

        view: test.map ? test.map.trade : null
    }

    TestCase {
        id: test

        property Main window: null
        property MapView map: null
        property TimelineBar bar: null
        property TimelineYears years: null
        property TradePanel panel: null
        property TradeTable table: null
        property ListView list: null
        property TradeCard card: null
        property TradeLayer flowLayer: null
        property AppMenu menu: null

        function clickYear(year: int): void {
            mouseClick(test.years, (year - test.map.trade.firstYear + 0.5) * test.years.pitch, 40);
        }

        function press(item: Item): void {
            item.forceActiveFocus(Qt.TabFocusReason);
            keyClick(Qt.Key_Space);
        }

        name: "Trade"
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
            test.bar = root.find(content, item => item instanceof TimelineBar) as TimelineBar;
            test.years = root.find(content, item => item instanceof TimelineYears) as TimelineYears;
            test.panel = root.find(content, item => item instanceof TradePanel) as TradePanel;
            test.table = root.find(content, item => item instanceof TradeTable) as TradeTable;
            test.list = root.find(test.table, item => item instanceof ListView) as ListView;
            test.card = root.find(content, item => item instanceof TradeCard) as TradeCard;
            test.flowLayer = root.find(content, item => item instanceof TradeLayer) as TradeLayer;
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
            test.map.scene.hasTrade = true;
            test.map.scene.hasMeetings = true;
            test.map.scene.hasCorridors = false;
            const trade = test.map.scene.trade;
            trade.year = 2024;
            trade.basis = "power";
            trade.show = "directions";
            trade.powers = [];
            trade.countries = [];
            trade.top = 0;
            trade.isRegion = false;
            trade.hasOlder = false;
            trade.powerYears = {};
            trade.measure = "";
            trade.measurePower = "";
            trade.pair = "";
            test.map.scene.trade = trade;
            if (test.bar.isPlaying)
                test.bar.togglePlaying();
            test.bar.isLooping = false;
            if (test.bar.isPanelOpen)
                test.bar.panelRequested();
            if (test.bar.isTableOpen)
                test.bar.tableRequested();
            mouseMove(test.window.contentItem, 720, 895); // the status line
            test.map.forceActiveFocus();
        }

        function test_a_click_on_a_year_shows_it(): void {
            test.clickYear(2012);
            compare(test.map.scene.trade.year, 2012);
            compare(test.map.trade.year, 2012);
            verify(root.textsOf(test.years).includes("2012"));
            test.clickYear(2025);
            compare(test.map.scene.trade.year, 2025);
        }

        function test_the_handle_is_dragged_over_the_years(): void {
            const at = year => (year - test.map.trade.firstYear + 0.5) * test.years.pitch;
            mousePress(test.years, at(2024), 40);
            mouseMove(test.years, at(2019), 40);
            compare(test.map.scene.trade.year, 2019);
            mouseMove(test.years, at(2016), -200); // beside it, too
            compare(test.map.scene.trade.year, 2016);
            mouseMove(test.years, -500, 40); // and not beyond the first
            compare(test.map.scene.trade.year, test.map.trade.firstYear);
            mouseRelease(test.years, 0, 40);
        }

        function test_keys_go_through_the_years(): void {
            test.years.forceActiveFocus();
            keyClick(Qt.Key_Left);
            compare(test.map.scene.trade.year, 2023);
            keyClick(Qt.Key_Right);
            keyClick(Qt.Key_Right);
            compare(test.map.scene.trade.year, 2025);
            keyClick(Qt.Key_Right); // there is no later one
            compare(test.map.scene.trade.year, 2025);
            keyClick(Qt.Key_Home);
            compare(test.map.scene.trade.year, 2005);
            keyClick(Qt.Key_End);
            compare(test.map.scene.trade.year, 2025);
            // From the map, whose arrows move it.
            test.map.forceActiveFocus();
            keyClick(Qt.Key_Comma);
            compare(test.map.scene.trade.year, 2024);
            keyClick(Qt.Key_PageUp);
            compare(test.map.scene.trade.year, 2023);
            keyClick(Qt.Key_Period);
            compare(test.map.scene.trade.year, 2024);
            keyClick(Qt.Key_PageDown);
            compare(test.map.scene.trade.year, 2025);
            compare(test.years.Accessible.name, "Year 2025");
        }

        function test_text_fields_keep_their_letters(): void {
            keyClick(Qt.Key_F, Qt.ControlModifier);
            const field = test.window.activeFocusItem as TextInput;
            for (const key of [Qt.Key_B, Qt.Key_Comma, Qt.Key_Period, Qt.Key_Space, Qt.Key_B])
                keyClick(key);
            compare(field.text, "b,. b");
            compare(test.map.scene.trade.basis, "power");
            compare(test.map.scene.trade.year, 2024);
            verify(!test.bar.isPlaying);
            keyClick(Qt.Key_Escape);
        }

        function test_space_plays_to_the_last_year_and_stops(): void {
            test.map.scene.trade.year = 2023;
            test.bar.pace = 2;
            keyClick(Qt.Key_Space);
            verify(test.bar.isPlaying);
            tryCompare(test.map.scene.trade, "year", 2024, 5000);
            tryCompare(test.map.scene.trade, "year", 2025, 5000);
            verify(!test.bar.isPlaying);
            // From the last year it begins again.
            keyClick(Qt.Key_Space);
            compare(test.map.scene.trade.year, 2005);
            verify(test.bar.isPlaying);
            keyClick(Qt.Key_Space);
            verify(!test.bar.isPlaying);
            test.bar.pace = 1;
        }

        function test_the_years_play_while_all_but_the_map_is_hidden(): void {
            keyClick(Qt.Key_H, Qt.ControlModifier);
            verify(!test.bar.visible);
            keyClick(Qt.Key_Space);
            verify(test.bar.isPlaying);
            keyClick(Qt.Key_Comma);
            compare(test.map.scene.trade.year, 2023);
            keyClick(Qt.Key_T, Qt.ControlModifier);
            verify(!test.bar.isTableOpen);
            keyClick(Qt.Key_Space);
            verify(!test.bar.isPlaying);
            keyClick(Qt.Key_H, Qt.ControlModifier);
            verify(test.bar.visible);
        }

        function test_looping_goes_from_the_last_year_to_the_first(): void {
            test.map.scene.trade.year = 2024;
            const loop = root.named(test.bar, "Begin again after the last year");
            mouseClick(loop);
            verify(test.bar.isLooping);
            mouseClick(root.named(test.bar, "Play the years"));
            test.bar.advance();
            compare(test.map.scene.trade.year, 2025);
            verify(test.bar.isPlaying);
            test.bar.advance();
            compare(test.map.scene.trade.year, 2005);
            mouseClick(loop);
            test.map.scene.trade.year = 2024;
            test.bar.advance();
            compare(test.map.scene.trade.year, 2025);
            verify(!test.bar.isPlaying);
        }

        function test_the_speed_goes_round(): void {
            const button = root.find(test.bar, item => item instanceof IconButton && item.text.startsWith("Speed")) as IconButton;
            compare(test.bar.pace, 1);
            mouseClick(button);
            verify(button.text.includes("0.5 s"), button.text);
            mouseClick(button);
            verify(button.text.includes("2 s"), button.text);
            mouseClick(button);
            compare(test.bar.pace, 1);
        }

        function test_space_on_a_button_is_the_button_s(): void {
            test.press(root.named(test.bar, "Trade settings"));
            verify(test.panel.visible);
            verify(!test.bar.isPlaying);
            keyClick(Qt.Key_Escape);
            verify(!test.panel.visible);
            verify(test.map.activeFocus);
        }

        function test_a_year_under_the_pointer_tells_its_total_and_by_whose_books(): void {
            const text = test.years.textOf(2024 - 2005);
            verify(text.startsWith("2024: $"), text);
            verify(text.includes("pairs have a figure"), text);
            verify(text.includes("Powers' books"), text);
            mouseMove(test.years, (2010 - 2005 + 0.5) * test.years.pitch, 40);
            tryCompare(test.years, "pointed", 2010 - 2005);
        }

        function test_b_cycles_the_basis_and_the_coverage_follows(): void {
            const coverage = [];
            for (const basis of ["power", "partner", "third", "range"]) {
                compare(test.map.scene.trade.basis, basis);
                verify(root.textsOf(test.bar).includes(test.map.trade.coverage), root.textsOf(test.bar).join(" | "));
                coverage.push(test.map.trade.coverage);
                keyClick(Qt.Key_B);
            }
            compare(test.map.scene.trade.basis, "power");
            verify(new Set(coverage).size >= 3, coverage.join(", "));
            mouseClick(root.named(test.bar, "Whose books: Powers' books"));
            compare(test.map.scene.trade.basis, "partner");
        }

        function test_without_any_layer_that_is_of_a_year_there_is_no_bar_and_no_key(): void {
            keyClick(Qt.Key_T, Qt.ControlModifier);
            test.map.scene.hasTrade = false;
            test.map.scene.hasMeetings = false;
            test.map.scene.hasCorridors = false;
            verify(!test.bar.visible);
            verify(!test.table.visible);
            keyClick(Qt.Key_B);
            compare(test.map.scene.trade.basis, "power");
            keyClick(Qt.Key_Space);
            verify(!test.bar.isPlaying);
            test.map.scene.hasTrade = true;
            verify(test.bar.visible);
        }

        function test_meetings_and_corridors_have_years_without_the_trade(): void {
            test.map.scene.hasTrade = false;
            for (const layer of ["hasMeetings", "hasCorridors"]) {
                test.map.scene.hasMeetings = layer === "hasMeetings";
                test.map.scene.hasCorridors = layer === "hasCorridors";
                verify(test.bar.visible);
                const year = test.map.scene.trade.year;
                keyClick(Qt.Key_Comma);
                compare(test.map.scene.trade.year, year - 1);
                keyClick(Qt.Key_Period);
                // What only the trade has is not offered.
                verify(!root.textsOf(test.bar).includes(test.map.trade.coverage));
                keyClick(Qt.Key_B);
                compare(test.map.scene.trade.basis, "power");
            }
        }

        function test_the_settings_change_what_is_shown(): void {
            keyClick(Qt.Key_L, Qt.ControlModifier);
            verify(test.panel.visible);
            const all = flows.count;
            mouseClick(root.named(test.panel, "China"));
            compare(test.map.scene.trade.powers, ["RUS", "EU", "USA", "TUR", "JPN"].filter(power => test.map.atlas.hasPower(power)));
            verify(flows.rowOf("KAZ/CHN") < 0);
            verify(flows.count < all);
            mouseClick(root.named(test.panel, "China")); // all of them again
            compare(test.map.scene.trade.powers, []);
            mouseClick(root.named(test.panel, "Kazakhstan"));
            verify(!test.map.scene.trade.countries.includes("KAZ"));
            mouseClick(root.named(test.panel, "Kazakhstan"));
            compare(test.map.scene.trade.countries, []);
            mouseClick(root.named(test.panel, "What is shown: Turnover"));
            compare(test.map.scene.trade.show, "turnover");
            verify(!test.map.trade.hasDirections);
            mouseClick(root.named(test.panel, "The largest flows only: 5"));
            compare(test.map.scene.trade.top, 5);
            verify(test.map.trade.leftOut > 0);
            verify(root.textsOf(test.panel).includes("5 shown"), root.textsOf(test.panel).join(" | "));
            verify(root.textsOf(test.bar).some(text => text.includes("not shown")));
            mouseClick(root.named(test.panel, "The five as one"));
            verify(test.map.scene.trade.isRegion);
            mouseClick(root.named(test.panel, "States' books"));
            compare(test.map.scene.trade.basis, "partner");
            mouseClick(root.named(test.panel, "Older figures"));
            verify(test.map.scene.trade.hasOlder);
        }

        function test_the_last_power_cannot_be_taken_away(): void {
            test.map.scene.trade.powers = ["JPN"];
            keyClick(Qt.Key_L, Qt.ControlModifier);
            mouseClick(root.named(test.panel, "Japan"));
            compare(test.map.scene.trade.powers, ["JPN"]);
        }

        function test_a_power_gets_a_year_of_its_own(): void {
            keyClick(Qt.Key_L, Qt.ControlModifier);
            const combo = root.named(test.panel, "Year of Russia: as shown") as ChromeCombo;
            verify(combo !== null);
            combo.forceActiveFocus(Qt.TabFocusReason);
            keyClick(Qt.Key_Down);
            compare(test.map.scene.trade.powerYears, { "RUS": 2005 });
            compare(combo.displayText, "2005");
            keyClick(Qt.Key_Up);
            compare(test.map.scene.trade.powerYears, {});
        }

        function test_the_settings_are_reached_by_keyboard_and_fit_a_small_window(): void {
            test.window.width = 1280;
            test.window.height = 720;
            keyClick(Qt.Key_L, Qt.ControlModifier);
            verify(test.panel.y >= 8 && test.panel.x >= 8);
            verify(test.panel.y + test.panel.height <= test.bar.y);
            const flickable = root.find(test.panel, item => item instanceof Flickable) as Flickable;
            verify(flickable.contentHeight <= flickable.height, "all of it is in sight: " + flickable.contentHeight + " in " + flickable.height);
            const names = [];
            for (let i = 0; i < 40; ++i) {
                keyClick(Qt.Key_Tab);
                names.push(test.window.activeFocusItem.Accessible.name);
            }
            for (const name of ["Third parties", "What is shown: Exports", "European Union", "Year of Japan: as shown", "Older figures", "Uzbekistan", "The five as one", "Fill the states by: Growth"])
                verify(names.includes(name), name + " not in " + names.join(", "));
            test.window.width = 1440;
            test.window.height = 900;
        }

        function test_the_legend_explains_what_is_in_the_picture_and_nothing_else(): void {
            const legend = root.find(test.window.contentItem, item => item instanceof TradeLegend) as TradeLegend;
            const trade = test.map.trade;
            const seen = new Set();
            for (const basis of ["power", "partner", "third", "range"]) {
                for (const [year, show] of [[2024, "directions"], [2024, "turnover"], [2013, "directions"], [2025, "exports"]]) {
                    test.map.scene.trade.basis = basis;
                    test.map.scene.trade.year = year;
                    test.map.scene.trade.show = show;
                    const texts = root.textsOf(legend);
                    const where = basis + " " + year + " " + show + ": " + texts.join(" | ");
                    verify(texts.includes(trade.heading), where);
                    for (const [text, isThere] of [["half arrow: where goods go", trade.hasDirections], ["no arrow: turnover only", trade.hasTurnover], ["fainter: low confidence", trade.hasLow], ["dotted: withheld", trade.hasWithheld], ["lowest count, highest outlined", basis === "range"]]) {
                        compare(texts.includes(text), isThere, text + ", " + where);
                        seen.add(text + isThere);
                    }
                }
            }
            verify(seen.size >= 7, "the world has too little to tell: " + [...seen].join(", "));
            for (const width of trade.widths)
                verify(root.textsOf(legend).includes(width.text));
            verify(root.textsOf(legend).some(text => text.includes(trade.thinnest)));
        }

        function test_the_legend_draws_widths_as_the_map_does(): void {
            const legend = root.find(test.window.contentItem, item => item instanceof TradeLegend) as TradeLegend;
            for (const width of test.map.trade.widths)
                compare(root.named(legend, "width of " + width.text).height, width.px);
        }

        function test_the_legend_has_the_classes_of_a_fill(): void {
            const legend = root.find(test.window.contentItem, item => item instanceof TradeLegend) as TradeLegend;
            verify(!root.textsOf(legend).includes(test.map.trade.classes[0] ?? "no data"));
            for (const measure of ["total", "share", "balance", "gap", "growth"]) {
                test.map.scene.trade.measure = measure;
                test.map.scene.trade.measurePower = "CHN";
                compare(test.map.trade.classes.length, 5);
                const texts = root.textsOf(legend);
                verify(texts.includes(test.map.trade.measureHeading), texts.join(" | "));
                for (const text of test.map.trade.classes)
                    verify(texts.includes(text), text);
                compare(texts.includes("no data"), test.map.trade.hasFillWithoutData, measure);
                compare(texts.includes("zero"), test.map.trade.hasFillOfZero, measure);
                compare(texts.includes("withheld"), test.map.trade.hasFillWithheld, measure);
            }
        }

        function test_the_table_opens_and_closes_by_keys(): void {
            keyClick(Qt.Key_T, Qt.ControlModifier);
            verify(test.table.visible);
            verify(test.list.activeFocus);
            verify(test.list.count >= 30);
            verify(test.table.y > 400, "over the lower half");
            keyClick(Qt.Key_Escape);
            verify(!test.table.visible);
            verify(test.map.activeFocus);
            keyClick(Qt.Key_T, Qt.ControlModifier);
            keyClick(Qt.Key_T, Qt.ControlModifier);
            verify(!test.table.visible);
        }

        function test_the_table_sorts_by_click_and_by_key(): void {
            keyClick(Qt.Key_T, Qt.ControlModifier);
            const rowsOf = () => test.list.model as TradeTableModel;
            const before = rowsOf().flowAt(0);
            const value = root.named(test.table, "Value, USD");
            compare(value.Accessible.description, "not sorted");
            mouseClick(value);
            compare(value.Accessible.description, "sorted upwards");
            verify(rowsOf().flowAt(0) !== before);
            test.press(value);
            compare(value.Accessible.description, "sorted downwards");
            compare(rowsOf().flowAt(0), before);
            value.forceActiveFocus(Qt.TabFocusReason);
            keyClick(Qt.Key_Return);
            compare(value.Accessible.description, "not sorted");
        }

        function test_a_row_selects_its_pair_and_points_at_its_flow(): void {
            keyClick(Qt.Key_T, Qt.ControlModifier);
            const rows = test.list.model as TradeTableModel;
            keyClick(Qt.Key_Down);
            compare(test.list.currentIndex, 0);
            compare(test.map.scene.trade.pair, rows.pairAt(0));
            compare(test.map.pointedFlow, rows.flowAt(0));
            keyClick(Qt.Key_Down);
            compare(test.map.scene.trade.pair, rows.pairAt(1));
            compare(test.map.pointedFlow, rows.flowAt(1));
            verify(test.card.visible);
            // What is selected on the map is selected here.
            const other = rows.pairAt(5);
            test.map.scene.trade.pair = other;
            compare(rows.pairAt(test.list.currentIndex), other);
            test.map.deselect();
            compare(test.list.currentIndex, -1);
            test.list.positionViewAtBeginning();
            mouseClick(test.list.itemAtIndex(2), 200, 14);
            compare(test.map.scene.trade.pair, rows.pairAt(2));
            mouseClick(test.list.itemAtIndex(4), 200, 14, Qt.LeftButton, Qt.ShiftModifier);
            compare(test.list.anchor, 2);
            compare(test.list.currentIndex, 4);
        }

        function test_the_row_under_the_pointer_points_at_its_flow(): void {
            keyClick(Qt.Key_T, Qt.ControlModifier);
            test.waitForPolish(test.window);
            mouseMove(test.list.itemAtIndex(0), 200, 14);
            tryVerify(() => test.map.pointedFlow !== "");
            keyClick(Qt.Key_Escape);
            compare(test.map.pointedFlow, "");
        }

        function test_the_pair_stays_selected_while_the_years_go_by(): void {
            keyClick(Qt.Key_T, Qt.ControlModifier);
            test.map.scene.trade.pair = "KAZ/CHN";
            const rows = test.list.model as TradeTableModel;
            for (const year of [2023, 2016, 2009, 2025]) {
                test.map.scene.trade.year = year;
                compare(rows.pairAt(test.list.currentIndex), "KAZ/CHN", year);
                verify(test.card.visible);
            }
        }

        function test_rows_are_copied(): void {
            keyClick(Qt.Key_T, Qt.ControlModifier);
            const copied = () => {
                clipboard.clear();
                clipboard.paste();
                return clipboard.text.trim().split("\n");
            };
            keyClick(Qt.Key_C, Qt.ControlModifier);
            compare(copied().length, test.list.count + 1); // none is selected: all, under a header
            verify(copied()[0].startsWith("Power\tState\tFlow\t"), copied()[0]);
            keyClick(Qt.Key_Down);
            keyClick(Qt.Key_C, Qt.ControlModifier);
            compare(copied().length, 2);
            keyClick(Qt.Key_Down, Qt.ShiftModifier);
            keyClick(Qt.Key_Down, Qt.ShiftModifier);
            mouseClick(root.named(test.table, "Copy the selected rows"));
            compare(copied().length, 4);
            test.list.forceActiveFocus();
            keyClick(Qt.Key_A, Qt.ControlModifier);
            keyClick(Qt.Key_C, Qt.ControlModifier);
            compare(copied().length, test.list.count + 1);
        }

        function test_a_flow_under_the_pointer_tells_year_reporter_and_source(): void {
            const tip = root.find(test.window.contentItem, item => item instanceof MapTip) as MapTip;
            let flow = "";
            let spot = Qt.point(0, 0);
            for (let row = 0; row < flows.count && flow === ""; ++row) {
                for (const part of [0.5, 0.6, 0.7, 0.4]) {
                    const point = test.flowLayer.pointOn(flows.flowAt(row), part);
                    if (flows.flowAt(row) !== "" && point.x > 400 && point.x < 1100 && point.y > 100 && point.y < 600) {
                        flow = flows.flowAt(row);
                        spot = point;
                        break;
                    }
                }
            }
            verify(flow !== "");
            mouseMove(test.map, spot.x, spot.y);
            tryVerify(() => tip.visible && tip.isFlow);
            const facts = test.map.trade.facts(test.map.hoveredFlow);
            const texts = root.textsOf(tip);
            verify(texts.includes(facts.title), texts.join(" | "));
            verify(texts.includes(facts.value), texts.join(" | "));
            verify(texts.includes(facts.year), texts.join(" | "));
            verify(texts.includes(facts.reporter), texts.join(" | "));
            verify(texts.some(text => text.startsWith(facts.figures[0].source)), texts.join(" | "));
            // A click shows all of it.
            mouseClick(test.map, spot.x, spot.y);
            tryVerify(() => test.map.scene.trade.pair === facts.country + "/" + facts.power);
            verify(test.card.visible);
        }

        function test_a_filled_state_under_the_pointer_tells_its_value(): void {
            const tip = root.find(test.window.contentItem, item => item instanceof MapTip) as MapTip;
            test.map.scene.trade.measure = "total";
            test.map.scene.trade.powers = ["JPN"]; // few flows to be in the way
            const pixel = test.map.camera.pointAt(66.9, 49.3);
            mouseMove(test.map, pixel.x, pixel.y);
            tryVerify(() => tip.visible && test.map.hovered === "KAZ" && test.map.hoveredFlow === "");
            verify(root.textsOf(tip).includes(test.map.trade.fillText("KAZ")), root.textsOf(tip).join(" | "));
        }

        function test_the_card_of_a_pair_has_every_figure_with_its_link(): void {
            test.map.scene.selected = "KAZ";
            test.map.scene.trade.pair = "KAZ/CHN";
            verify(test.card.visible);
            const cards = root.findAll(test.window.contentItem, item => item instanceof CountryCard || item instanceof PowerCard);
            verify(cards.every(card => !card.visible));
            // A year that both sides counted.
            const both = year => {
                test.map.scene.trade.year = year;
                return ["exports", "imports", "turnover"].some(flow => test.map.trade.facts("KAZ/CHN/" + flow).gap !== "");
            };
            verify(test.map.trade.years.map(year => year.year).some(both));
            const facts = test.map.trade.facts("KAZ/CHN");
            verify(facts.figures.length >= 2);
            const texts = root.textsOf(test.card);
            verify(texts.includes(facts.title));
            for (const figure of facts.figures) {
                verify(texts.some(text => text.includes(figure.value)), figure.value);
                verify(figure.link === "" || texts.includes(figure.link), figure.link);
            }
            verify(texts.includes("Mirror gap"), texts.join(" | "));
            mouseClick(root.named(test.card, "Deselect"));
            compare(test.map.scene.trade.pair, "");
            verify(!test.card.visible);
            verify(test.map.activeFocus);
        }

        function test_a_pair_without_a_figure_says_so_and_what_others_counted(): void {
            test.map.scene.trade.basis = "third";
            test.map.scene.trade.pair = "KAZ/TUR";
            verify(test.card.visible);
            const facts = test.map.trade.facts("KAZ/TUR");
            if (flows.rowOf("KAZ/TUR/turnover") < 0)
                compare(facts.value, "no data");
            verify(root.textsOf(test.card).includes(facts.value), root.textsOf(test.card).join(" | "));
        }

        function test_the_menu_has_the_trade(): void {
            const entries = [];
            for (let i = 0; i < test.menu.count; ++i)
                entries.push(test.menu.itemAt(i));
            const layer = entries.find(entry => entry.text === "Layers").subMenu.itemAt(0);
            compare(layer.text, "Trade");
            verify(layer.checked);
            layer.triggered();
            verify(!test.map.scene.hasTrade);
            verify(!layer.checked);
            layer.triggered();
            const books = entries.find(entry => entry.text === "Whose books").subMenu;
            compare(books.count, 4);
            books.itemAt(3).triggered();
            compare(test.map.scene.trade.basis, "range");
            verify(books.itemAt(3).checked && !books.itemAt(0).checked);
            entries.find(entry => entry.text === "Trade table").triggered();
            verify(test.table.visible);
            entries.find(entry => entry.text === "Trade settings").triggered();
            verify(test.panel.visible);
        }

        function test_nothing_of_the_trade_lies_over_the_bar_or_out_of_the_window_data(): var {
            return [
                { tag: "1280x720", width: 1280, height: 720 },
                { tag: "1440x900", width: 1440, height: 900 },
                { tag: "640x480", width: 640, height: 480 }
            ];
        }

        function test_nothing_of_the_trade_lies_over_the_bar_or_out_of_the_window(data: var): void {
            test.window.width = data.width;
            test.window.height = data.height;
            test.map.scene.trade.pair = "KAZ/CHN";
            keyClick(Qt.Key_T, Qt.ControlModifier);
            keyClick(Qt.Key_L, Qt.ControlModifier);
            test.waitForPolish(test.window);
            for (const panel of [test.table, test.panel, test.card, test.bar]) {
                const where = panel + " at " + panel.x + ", " + panel.y + " of " + panel.width + "×" + panel.height;
                verify(panel.visible, where);
                verify(panel.x >= 8 && panel.y >= 8 && panel.x + panel.width <= data.width - 8, where);
                verify(panel === test.bar || panel.y + panel.height <= test.bar.y, where);
                verify(panel.height >= 64, where);
                verify(test.map.keepOut.some(box => box.x === panel.x && box.y === panel.y), where);
            }
            test.window.width = 1440;
            test.window.height = 900;
        }
    }
}
