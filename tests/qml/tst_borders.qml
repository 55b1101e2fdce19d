// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Multivector.Data
import Multivector.Layers
import Multivector.Ui

// Who borders whom: cards, lists, legend, viewpoints and the light along the lines, under mouse and keyboard.
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
        return root.findAll(item, child => child instanceof Text && child.visible).map(child => child.text);
    }

    Component {
        id: mainWindow

        Main {
            requestedFile: ""
        }
    }

    // As often as the light would move.
    Timer {
        id: rounds

        property int count: 0

        interval: 40
        repeat: true
        running: true
        onTriggered: ++rounds.count
    }
    SignalSpy {
        id: frames

        signalName: "frameSwapped"
    }

    TestCase {
        id: test

        property Main window: null
        property MapView map: null
        property CountryCard card: null
        property PowerCard powerCard: null
        property BorderLayer borders: null
        property AppMenu menu: null

        function listOf(panel: Item): BorderList {
            return root.find(panel, item => item instanceof BorderList) as BorderList;
        }

        function rowsOf(panel: Item): var {
            return root.findAll(panel, item => item instanceof BorderRow && item.visible);
        }

        function rowOf(panel: Item, name: string): BorderRow {
            tryVerify(() => test.rowsOf(panel).some(row => row.text === name), 5000, "no row " + name);
            test.waitForPolish(test.window); // rows get their places
            return test.rowsOf(panel).find(row => row.text === name);
        }

        function entryOf(label: string): LegendEntry {
            return root.find(test.window.contentItem, item => item instanceof LegendEntry && item.label === label) as LegendEntry;
        }

        function lookAt(longitude: real, latitude: real, span: real): void {
            const camera = test.map.scene.camera;
            camera.longitude = longitude;
            camera.latitude = latitude;
            camera.span = span;
            test.map.show(camera);
        }

        // Tab after Tab, as a user does it.
        function tabTo(item: Item): void {
            for (let i = 0; i < 40 && !item.activeFocus; ++i)
                keyClick(Qt.Key_Tab);
            verify(item.activeFocus, "Tab never came to " + item);
        }

        name: "Borders"
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
            test.card = root.find(content, item => item instanceof CountryCard) as CountryCard;
            test.powerCard = root.find(content, item => item instanceof PowerCard) as PowerCard;
            test.borders = root.find(content, item => item instanceof BorderLayer) as BorderLayer;
            test.menu = Array.from(content.resources).find(item => item instanceof AppMenu) as AppMenu;
            tryVerify(() => test.map.atlas.isLoaded, 60000);
            frames.target = test.window;
        }

        function cleanupTestCase(): void {
            test.window.close();
            test.window.destroy();
        }

        function init(): void {
            test.map.scene.selected = "";
            test.map.scene.power = "";
            test.map.scene.viewpoint = "de_facto";
            test.map.scene.hasBorders = true;
            test.map.scene.hasTrade = false; // its flows have a light of their own, and go before borders
            test.map.scene.hasMeetings = false; // nor is there a bar of years over the map then
            test.map.isPaused = false;
            test.menu.session.hasReducedMotion = false;
            test.map.stop();
            test.lookAt(66.5, 46.2, 0.112);
            mouseMove(test.window.contentItem, 1, 1);
            mouseMove(test.window.contentItem, 720, 895); // the status line
            test.map.forceActiveFocus();
        }

        function test_a_selected_country_shows_its_neighbours_data(): var {
            return [
                { tag: "Kazakhstan", code: "KAZ", names: ["Russia", "Uzbekistan", "China", "Kyrgyzstan", "Turkmenistan"] },
                { tag: "Lesotho", code: "LSO", names: ["South Africa"] }
            ];
        }

        function test_a_selected_country_shows_its_neighbours(data: var): void {
            verify(!test.card.visible);
            test.map.scene.selected = data.code;
            verify(test.card.visible);
            compare(test.card.Accessible.name, data.tag);
            verify(root.textsOf(test.card).includes(data.names.length + " neighbour(s)"), root.textsOf(test.card).join(", "));
            tryVerify(() => test.rowsOf(test.card).length === data.names.length);
            compare(test.rowsOf(test.card).sort((a, b) => a.y - b.y).map(row => row.text), data.names);
        }

        function test_an_island_has_no_land_border(): void {
            test.map.scene.selected = "JPN";
            verify(test.card.visible);
            verify(root.textsOf(test.card).includes("No land border"));
            verify(!test.listOf(test.card).visible);
        }

        function test_a_row_is_as_long_as_its_border(): void {
            test.map.scene.selected = "KAZ";
            const russia = test.rowOf(test.card, "Russia");
            const china = test.rowOf(test.card, "China");
            verify(root.textsOf(russia).includes(russia.modelData.length));
            const barOf = row => root.find(row, item => item instanceof Rectangle && item.height === 3);
            fuzzyCompare(barOf(china).width / barOf(russia).width, china.modelData.kilometers / russia.modelData.kilometers, 0.01);
            verify(barOf(russia).width > 200);
        }

        function test_a_click_on_a_row_selects_that_neighbour(): void {
            test.map.scene.selected = "KAZ";
            mouseClick(test.rowOf(test.card, "Russia"));
            compare(test.map.scene.selected, "RUS");
            compare(test.card.Accessible.name, "Russia");
            mouseClick(test.rowOf(test.card, "Mongolia"));
            compare(test.map.scene.selected, "MNG");
        }

        function test_the_keyboard_walks_the_list_and_chooses(): void {
            test.map.scene.selected = "KAZ";
            const list = test.listOf(test.card);
            tryVerify(() => list.count === 5);
            test.tabTo(list);
            compare(test.map.pointedBorder, "KAZ–RUS");
            keyClick(Qt.Key_Down);
            compare(test.map.pointedBorder, "KAZ–UZB");
            compare(test.borders.hovered, "KAZ–UZB");
            keyClick(Qt.Key_Up);
            compare(test.map.pointedBorder, "KAZ–RUS");
            keyClick(Qt.Key_Down);
            keyClick(Qt.Key_Return);
            compare(test.map.scene.selected, "UZB");
            verify(list.activeFocus, "the user can walk on");
            tryCompare(test.map, "pointedBorder", "KAZ–UZB"); // the longest of Uzbekistan's
            keyClick(Qt.Key_Down);
            keyClick(Qt.Key_Enter);
            compare(test.map.scene.selected, "TKM");
            test.map.forceActiveFocus();
            compare(test.map.pointedBorder, "");
        }

        function test_the_row_under_the_pointer_points_at_its_border(): void {
            test.map.scene.selected = "KAZ";
            for (const [name, id] of [["Russia", "KAZ–RUS"], ["Uzbekistan", "KAZ–UZB"], ["Kyrgyzstan", "KAZ–KGZ"], ["Russia", "KAZ–RUS"]]) {
                mouseMove(test.rowOf(test.card, name), 40, 17);
                tryCompare(test.map, "pointedBorder", id);
                compare(test.borders.hovered, id);
            }
            mouseMove(test.window.contentItem, 720, 895);
            tryCompare(test.map, "pointedBorder", "");
        }

        function test_nothing_is_pointed_at_by_a_card_that_has_gone(): void {
            test.map.scene.selected = "KAZ";
            mouseMove(test.rowOf(test.card, "Russia"), 40, 17);
            tryCompare(test.map, "pointedBorder", "KAZ–RUS");
            test.map.scene.selected = "JPN"; // a card without a list
            tryCompare(test.map, "pointedBorder", "");
            test.map.scene.selected = "KAZ";
            mouseMove(test.rowOf(test.card, "Russia"), 41, 17);
            tryCompare(test.map, "pointedBorder", "KAZ–RUS");
            test.map.scene.selected = "";
            tryCompare(test.map, "pointedBorder", "");
        }

        function test_a_legend_entry_selects_its_power_and_deselects_it_again(): void {
            test.map.scene.selected = "KAZ";
            mouseClick(test.entryOf("China"));
            compare(test.map.scene.power, "CHN");
            compare(test.map.scene.selected, "");
            verify(!test.card.visible);
            verify(test.powerCard.visible);
            verify(test.entryOf("China").isSelected);
            verify(!test.entryOf("Russia").isSelected);
            verify(root.textsOf(test.powerCard).includes("borders 3 of the five states"), root.textsOf(test.powerCard).join(", "));
            tryVerify(() => test.rowsOf(test.powerCard).length === 3);
            mouseClick(test.entryOf("China"));
            compare(test.map.scene.power, "");
            verify(!test.powerCard.visible);
        }

        function test_a_power_that_meets_none_of_the_five_says_so(): void {
            mouseClick(test.entryOf("Japan"));
            compare(test.map.scene.power, "JPN");
            verify(root.textsOf(test.powerCard).includes("borders none of the five states"));
            verify(!test.listOf(test.powerCard).visible);
            mouseClick(test.entryOf("Russia"));
            compare(test.map.scene.power, "RUS");
            verify(root.textsOf(test.powerCard).includes("borders 1 of the five states"));
            tryVerify(() => test.rowsOf(test.powerCard).length === 1);
        }

        function test_the_legend_is_used_by_keyboard_data(): var {
            return [
                { tag: "Space", key: Qt.Key_Space },
                { tag: "Return", key: Qt.Key_Return },
                { tag: "Enter", key: Qt.Key_Enter }
            ];
        }

        function test_the_legend_is_used_by_keyboard(data: var): void {
            test.tabTo(test.entryOf("European Union"));
            keyClick(data.key);
            compare(test.map.scene.power, "EU");
            verify(test.entryOf("European Union").activeFocus);
            keyClick(data.key);
            compare(test.map.scene.power, "");
        }

        function test_a_row_of_a_power_leads_to_the_country(): void {
            test.map.scene.power = "CHN";
            mouseClick(test.rowOf(test.powerCard, "Kyrgyzstan"));
            compare(test.map.scene.selected, "KGZ");
            compare(test.map.scene.power, "");
            verify(test.card.visible);
            verify(!test.powerCard.visible);
        }

        function test_the_keyboard_is_not_lost_on_the_way_from_a_power_to_a_country(): void {
            test.map.scene.power = "CHN";
            const list = test.listOf(test.powerCard);
            tryVerify(() => list.count === 3);
            test.tabTo(list);
            keyClick(Qt.Key_Return);
            compare(test.map.scene.selected, "KAZ");
            keyClick(Qt.Key_Escape);
            compare(test.map.scene.selected, "");
        }

        function test_escape_deselects_wherever_the_focus_is(): void {
            test.map.scene.power = "CHN";
            keyClick(Qt.Key_Escape);
            compare(test.map.scene.power, "");

            test.map.scene.selected = "KAZ";
            test.tabTo(test.listOf(test.card));
            keyClick(Qt.Key_Escape);
            compare(test.map.scene.selected, "");
            verify(test.map.activeFocus, "the keys are the map's again");

            test.tabTo(test.entryOf("China"));
            keyClick(Qt.Key_Return);
            keyClick(Qt.Key_Escape);
            compare(test.map.scene.power, "");
        }

        function test_closing_a_card_gives_the_keys_back_to_the_map(): void {
            for (const panel of [test.card, test.powerCard]) {
                test.map.scene.selected = panel === test.card ? "KAZ" : "";
                test.map.scene.power = panel === test.card ? "" : "CHN";
                const close = root.find(panel, item => item instanceof IconButton && item.text === "Deselect");
                test.tabTo(close);
                keyClick(Qt.Key_Space);
                verify(!panel.visible);
                verify(test.map.activeFocus);
            }
        }

        function test_a_click_on_the_map_replaces_a_power_by_a_country(): void {
            test.map.scene.power = "CHN";
            const pixel = test.map.camera.pointAt(66.9, 48);
            mouseClick(test.map, pixel.x, pixel.y);
            tryCompare(test.map.scene, "selected", "KAZ");
            compare(test.map.scene.power, "");
            test.map.scene.power = "CHN";
            const caspian = test.map.camera.pointAt(50.5, 42);
            mouseClick(test.map, caspian.x, caspian.y);
            tryCompare(test.map.scene, "power", "");
        }

        function test_nothing_done_on_a_panel_reaches_the_map(): void {
            test.lookAt(66.9, 48, 0.004); // Kazakhstan, edge to edge
            test.map.scene.selected = "UZB";
            const isPanel = item => item.visible && item.width > 0 && ((item instanceof ChromePanel && !item.isLookedThrough) || item instanceof StatusLine);
            const panels = root.findAll(test.window.contentItem, isPanel);
            verify(panels.length >= 6, panels.join(", "));
            const span = test.map.scene.camera.span;
            for (const panel of panels) {
                for (const spot of [Qt.point(1, panel.height / 2), Qt.point(panel.width - 2, panel.height / 2), Qt.point(panel.width / 2, panel.height - 2)]) {
                    const where = panel + " at " + spot;
                    mouseMove(panel, spot.x, spot.y);
                    compare(test.map.hovered, "", where);
                    mouseClick(panel, spot.x, spot.y);
                    compare(test.map.scene.selected, "UZB", where);
                    mouseWheel(panel, spot.x, spot.y, 0, 240);
                    verify(!test.map.isMoving, where);
                    compare(test.map.scene.camera.span, span, where);
                    mouseDrag(panel, spot.x, spot.y, -60, -60);
                    fuzzyCompare(test.map.scene.camera.longitude, 66.9, 1e-9, where);
                }
            }
            const caption = test.entryOf("Central Asia"); // no button
            mouseClick(caption);
            compare(test.map.scene.selected, "UZB");
            mouseWheel(test.rowOf(test.card, "Kazakhstan"), 40, 17, 0, 240);
            compare(test.map.scene.camera.span, span);

            // Beside the panels all of that works.
            mouseMove(test.map, 720, 450);
            tryCompare(test.map, "hovered", "KAZ");
            mouseWheel(test.map, 720, 450, 0, 240);
            tryVerify(() => test.map.scene.camera.span < span);
            tryVerify(() => !test.map.isMoving);
            mouseClick(test.map, 720, 450);
            tryCompare(test.map.scene, "selected", "KAZ");
        }

        function test_v_changes_the_viewpoint_and_everything_follows_at_once(): void {
            const status = root.find(test.window.contentItem, item => item instanceof StatusLine) as StatusLine;
            const labels = root.find(test.window.contentItem, item => item instanceof BorderLabelLayer) as BorderLabelLayer;
            const names = root.find(test.window.contentItem, item => item instanceof LabelLayer) as LabelLayer;
            test.lookAt(45.5, 6, 0.07);
            test.map.scene.selected = "SOM";
            const neighbours = () => test.card.borders.map(facts => facts.codeB).sort();
            compare(neighbours(), ["ETH", "KEN", "SOL"]);
            verify(status.loaded.includes("De facto, as in the file"), status.loaded);
            verify(status.loaded.includes("251"), status.loaded);
            const area = test.map.atlas.areaOf("SOM");
            verify(root.textsOf(test.card).includes(area));
            test.waitForPolish(test.window);
            verify(labels.texts().length > 0);
            const before = labels.texts();

            keyClick(Qt.Key_V);
            compare(test.map.scene.viewpoint, "un");
            compare(neighbours(), ["DJI", "ETH", "KEN"]);
            verify(status.loaded.includes("United Nations usage"), status.loaded);
            verify(status.loaded.includes("245"), status.loaded);
            verify(!root.textsOf(test.card).includes(area));
            verify(root.textsOf(test.card).includes(test.map.atlas.areaOf("SOM")));
            compare(test.borders.atlas.viewpointId(), "un");
            compare(names.atlas.viewpointId(), "un");
            tryVerify(() => labels.texts().join() !== before.join());
            verify(!labels.texts().includes(test.map.atlas.seenFrom("de_facto").borderFacts("SOL–SOM", "en").length));
            tryVerify(() => test.rowsOf(test.card).length === 3);

            keyClick(Qt.Key_V);
            compare(test.map.scene.viewpoint, "de_facto");
            compare(neighbours(), ["ETH", "KEN", "SOL"]);
            tryVerify(() => labels.texts().join() === before.join());
        }

        function test_a_country_that_has_no_land_from_the_viewpoint_has_no_card(): void {
            test.map.scene.selected = "SOL";
            verify(test.card.visible);
            keyClick(Qt.Key_V);
            verify(!test.card.visible);
            verify(!test.borders.isMoving);
            keyClick(Qt.Key_V);
            verify(test.card.visible);
        }

        function test_the_border_under_the_pointer_follows_the_viewpoint_and_the_map(): void {
            test.menu.session.hasReducedMotion = true;
            // Where Somaliland and Djibouti meet.
            const place = test.borderPlace("DJI–SOL", 42.7, 11.1);
            test.lookAt(place.x, place.y, 0.01);
            mouseMove(test.map, 720, 450);
            tryCompare(test.map, "hoveredBorder", "DJI–SOL");
            keyClick(Qt.Key_V);
            compare(test.map.hoveredBorder, "DJI–SOM");
            keyClick(Qt.Key_V);
            compare(test.map.hoveredBorder, "DJI–SOL");
            keyClick(Qt.Key_Right);
            compare(test.map.hoveredBorder, "");
            keyClick(Qt.Key_Left);
            compare(test.map.hoveredBorder, "DJI–SOL");
        }

        // Somewhere on a border, found from a place near it.
        function borderPlace(id: string, longitude: real, latitude: real): point {
            test.lookAt(longitude, latitude, 0.01);
            for (let reach = 0; reach < 300; reach += 3) {
                for (const [x, y] of [[1, 0], [-1, 0], [0, 1], [0, -1], [1, 1], [-1, -1]]) {
                    const pixel = Qt.point(720 + x * reach, 450 + y * reach);
                    if (test.borders.borderAt(pixel) === id)
                        return test.map.camera.placeAt(pixel);
                }
            }
            fail("no border " + id + " near " + longitude + ", " + latitude);
            return Qt.point(0, 0);
        }

        function test_a_border_under_the_pointer_is_told_with_its_lengths(): void {
            test.menu.session.hasReducedMotion = true;
            const place = test.borderPlace("KAZ–RUS", 61.5, 50.8);
            test.lookAt(place.x, place.y, 0.01);
            const tip = root.find(test.window.contentItem, item => item instanceof MapTip) as MapTip;
            mouseMove(test.map, 720, 450);
            tryVerify(() => tip.visible && tip.isBorder);
            const texts = root.textsOf(tip);
            verify(texts.includes("Kazakhstan – Russia"), texts.join(", "));
            verify(texts.some(text => text.includes("7,644 km") || text.includes("7644 km")), texts.join(", "));
            mouseMove(test.map, 720, 600);
            tryVerify(() => tip.visible && !tip.isBorder);
        }

        function test_at_rest_nothing_moves_and_nothing_is_drawn(): void {
            verify(!test.borders.isMoving);
            verify(!test.map.isPulsing);
            const seconds = test.borders.seconds;
            tryVerify(() => { // what was under way comes to its end
                frames.clear();
                rounds.count = 0;
                tryVerify(() => rounds.count >= 10);
                return frames.count === 0;
            }, 5000);
            compare(test.borders.seconds, seconds);
            test.map.scene.selected = "KAZ";
            frames.clear();
            tryVerify(() => frames.count > 3);
        }

        function test_the_light_travels_while_something_is_selected(): void {
            test.map.scene.selected = "KAZ";
            verify(test.map.isPulsing);
            let before = test.borders.seconds;
            tryVerify(() => test.borders.seconds > before + 0.1);
            test.map.scene.selected = "";
            verify(!test.map.isPulsing);
            test.map.scene.power = "RUS";
            verify(test.map.isPulsing);
            test.map.scene.power = "JPN"; // shares nothing
            verify(!test.map.isPulsing);
            test.map.scene.selected = "JPN";
            verify(!test.map.isPulsing);
            test.map.scene.selected = "KAZ";
            test.map.scene.hasBorders = false;
            verify(!test.map.isPulsing);
        }

        function test_p_pauses_and_goes_on(): void {
            test.map.scene.selected = "KAZ";
            const before = test.borders.seconds;
            tryVerify(() => test.borders.seconds > before);
            keyClick(Qt.Key_P);
            verify(!test.map.isPulsing);
            verify(test.menu.isPaused);
            const stopped = test.borders.seconds;
            keyClick(Qt.Key_P);
            verify(test.map.isPulsing);
            verify(!test.menu.isPaused);
            compare(test.borders.seconds, stopped); // from where it stood
            tryVerify(() => test.borders.seconds > stopped);
        }

        function test_without_motion_there_is_no_time(): void {
            test.map.scene.selected = "KAZ";
            const before = test.borders.seconds;
            tryVerify(() => test.borders.seconds > before);
            test.menu.session.hasReducedMotion = true;
            compare(test.borders.seconds, 0);
            verify(!test.map.isPulsing);
        }

        function test_the_menu_has_the_viewpoints(): void {
            const entries = [];
            for (let i = 0; i < test.menu.count; ++i)
                entries.push(test.menu.itemAt(i));
            const viewpoints = entries.find(entry => entry.text === "Whose borders").subMenu;
            compare(viewpoints.count, 2);
            const [deFacto, un] = [viewpoints.itemAt(0), viewpoints.itemAt(1)];
            compare(deFacto.text, "De facto, as in the file");
            compare(un.text, "United Nations usage");
            verify(deFacto.checked && !un.checked);
            for (let i = 0; i < 2; ++i) { // choosing what is chosen changes nothing
                un.triggered();
                compare(test.map.scene.viewpoint, "un");
                verify(un.checked && !deFacto.checked);
            }
            keyClick(Qt.Key_V);
            verify(deFacto.checked && !un.checked);
            test.map.scene.language = "ru";
            compare(un.text, "По практике ООН");
            test.map.scene.language = "en";
        }

        function test_the_menu_names_the_languages_and_the_map_takes_them(): void {
            const entries = [];
            for (let i = 0; i < test.menu.count; ++i)
                entries.push(test.menu.itemAt(i));
            const languages = entries.find(entry => entry.text === "Names on the map").subMenu;
            compare(languages.count, 8);
            compare(languages.itemAt(0).text, "English");
            compare(languages.itemAt(1).text, "Русский");
            languages.itemAt(1).triggered();
            compare(test.menu.session.scene.language, "ru");
            verify(languages.itemAt(1).checked);
            languages.itemAt(0).triggered();
            compare(test.menu.session.scene.language, "en");
        }

        function test_a_viewpoint_is_chosen_from_the_menu_and_stays_checked_when_chosen_again(): void {
            const entries = [];
            for (let i = 0; i < test.menu.count; ++i)
                entries.push(test.menu.itemAt(i));
            const entry = entries.find(item => item.text === "Whose borders");
            const viewpoints = entry.subMenu;
            for (const [row, id] of [[0, "de_facto"], [1, "un"], [1, "un"], [0, "de_facto"]]) {
                keyClick(Qt.Key_F10);
                tryVerify(() => test.menu.opened);
                test.menu.currentIndex = entries.indexOf(entry);
                keyClick(Qt.Key_Right);
                tryVerify(() => viewpoints.opened);
                tryCompare(viewpoints, "currentIndex", 0);
                for (let i = 0; i < row; ++i)
                    keyClick(Qt.Key_Down);
                keyClick(Qt.Key_Return);
                tryVerify(() => !viewpoints.visible && !test.menu.visible);
                compare(test.map.scene.viewpoint, id);
                compare(viewpoints.itemAt(0).checked, row === 0);
                compare(viewpoints.itemAt(1).checked, row === 1);
            }
        }

        function test_who_does_not_see_it_is_told(): void {
            test.map.scene.selected = "KAZ";
            const row = test.rowOf(test.card, "Russia");
            compare(row.Accessible.name, "Russia, " + row.modelData.length);
            verify(row.Accessible.description.includes("CIA World Factbook"), row.Accessible.description);
            compare(test.listOf(test.card).Accessible.name, "Borders by length");
            compare(test.card.Accessible.name, "Kazakhstan");
            const entry = test.entryOf("China");
            compare(entry.Accessible.name, "China");
            compare(entry.Accessible.role, Accessible.Button);
            compare(test.entryOf("Central Asia").Accessible.role, Accessible.StaticText);
            compare(test.entryOf("disputed").Accessible.name, "disputed");
            test.map.scene.power = "CHN";
            compare(test.powerCard.Accessible.name, "China");
        }

        function test_the_legend_speaks_of_disputed_land_only_where_there_is_some(): void {
            verify(!test.entryOf("disputed").visible);
            keyClick(Qt.Key_V);
            verify(test.entryOf("disputed").visible);
        }
    }

    TestCase {
        name: "BordersBeforeTheMap"
        when: windowShown

        // Keys may come before the map does.
        function test_v_without_a_map_does_nothing(): void {
            const view = bare.createObject(root) as MapView;
            failOnWarning(/.?/);
            view.nextViewpoint();
            compare(view.scene.viewpoint, "de_facto");
            view.destroy();
        }
    }

    Component {
        id: bare

        MapView {
            id: view

            width: 300
            height: 200
            atlas: none.atlas
            scene: SceneStore {}
            colors: Palettes.of("dark")
            hasReducedMotion: true

            AtlasStore {
                id: none
            }
        }
    }
}
