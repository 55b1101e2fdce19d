// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as Templates
import QtTest
import Multivector.Data
import Multivector.Ui

// Decks are made, kept and presented by keys.
Item {
    id: root

    // The first item below one that fits.
    function find(item: Item, fits: var): Item {
        for (const child of item.children) {
            if (fits(child))
                return child;
            const found = root.find(child, fits);
            if (found !== null)
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
        property DeckPanel panel: null
        property Show show: null
        property Session session: null
        readonly property DeckStore decks: test.session ? test.session.decks : null

        function open(): void {
            test.window = mainWindow.createObject(root);
            verify(test.window !== null);
            test.window.requestActivate();
            tryVerify(() => test.window.active, 10000);
            test.map = root.find(test.window.contentItem, item => item instanceof MapView);
            tryVerify(() => test.map.atlas.isLoaded, 60000);
            test.panel = root.find(test.window.contentItem, item => item instanceof DeckPanel);
            test.show = root.find(test.window.contentItem, item => item instanceof Show);
            test.session = test.panel.session;
            test.map.forceActiveFocus();
        }

        function close(): void {
            test.window.close();
            test.window.destroy();
            test.window = null;
            wait(0); // deleted later
        }

        // A scene about each of these states, the last one shown.
        function addAbout(codes: var): void {
            for (const code of codes) {
                test.map.scene.selected = code;
                keyClick(Qt.Key_A, Qt.ControlModifier | Qt.ShiftModifier);
                test.decks.setText(test.decks.current, "title", code);
            }
        }

        // Drags the head of a row onto that of another one, in the panel's own pixels: the row goes along.
        function dragRow(from: int, to: int): void {
            const headOf = i => {
                const row = root.find(test.panel, item => item instanceof DeckRow && item.index === i);
                return row.mapToItem(test.panel, 60, 20);
            };
            waitForRendering(test.panel);
            const start = headOf(from);
            const end = headOf(to);
            mousePress(test.panel, start.x, start.y);
            for (let step = 1; step <= 10; ++step)
                mouseMove(test.panel, start.x, start.y + (end.y - start.y) * step / 10);
            mouseRelease(test.panel, end.x, end.y);
        }

        function titles(): string {
            const rows = [];
            for (let i = 0; i < test.decks.count; ++i)
                rows.push(test.decks.data(test.decks.index(i, 0), Qt.UserRole + 1));
            return rows.join(" ");
        }

        name: "Decks"
        when: windowShown

        function init(): void {
            test.open();
        }

        function cleanup(): void {
            if (test.show.isRunning)
                test.show.finish();
            test.decks.close();
            test.session.isDeckShown = false;
            test.map.deselect();
            test.close();
        }

        function test_a_deck_is_made_by_keys_alone_and_each_step_undone(): void {
            test.addAbout(["KAZ", "UZB", "TJK"]);
            verify(test.panel.visible, "adding a scene shows the deck");
            compare(test.titles(), "KAZ UZB TJK");
            test.panel.open();
            keyClick(Qt.Key_Up);
            keyClick(Qt.Key_Return);
            compare(test.map.scene.selected, "UZB");
            tryVerify(() => !test.map.isMoving, 5000);
            keyClick(Qt.Key_Up, Qt.ControlModifier);
            compare(test.titles(), "UZB KAZ TJK");
            keyClick(Qt.Key_F2);
            for (const letter of "Uzbekistan")
                keyClick(letter);
            compare(test.titles(), "Uzbekistan KAZ TJK");
            compare(test.map.scene.title, "Uzbekistan");
            keyClick(Qt.Key_Return); // back to the list
            keyClick(Qt.Key_Delete);
            compare(test.titles(), "KAZ TJK");
            keyClick(Qt.Key_Z, Qt.ControlModifier);
            verify(test.titles() !== "KAZ TJK");
            compare(test.decks.count, 3);
            for (let i = 0; i < 50 && test.session.history.canUndo; ++i)
                keyClick(Qt.Key_Z, Qt.ControlModifier);
            compare(test.decks.count, 0);
            for (let i = 0; i < 50 && test.session.history.canRedo; ++i)
                keyClick(Qt.Key_Z, Qt.ControlModifier | Qt.ShiftModifier);
            compare(test.titles(), "KAZ TJK");
        }

        function test_a_scene_is_dragged_to_another_place(): void {
            test.addAbout(["KAZ", "UZB", "TJK"]);
            test.session.hasReducedMotion = true; // rows are where they belong at once
            test.dragRow(0, 2);
            compare(test.titles(), "UZB TJK KAZ");
            test.dragRow(2, 1);
            compare(test.titles(), "UZB KAZ TJK");
            test.session.history.start();
            test.dragRow(1, 0);
            compare(test.titles(), "KAZ UZB TJK");
            keyClick(Qt.Key_Z, Qt.ControlModifier);
            compare(test.titles(), "UZB KAZ TJK");
            test.session.hasReducedMotion = false;
        }

        function test_a_scene_takes_over_what_the_map_shows_now(): void {
            test.addAbout(["KAZ"]);
            verify(!test.decks.isViewChanged);
            test.map.panBy(300, 0);
            verify(test.decks.isViewChanged);
            keyClick(Qt.Key_U, Qt.ControlModifier);
            verify(!test.decks.isViewChanged);
        }

        function test_undoing_brings_the_map_back_to_where_it_was(): void {
            const longitude = test.map.scene.camera.longitude;
            test.session.history.start();
            test.map.panBy(300, 0);
            keyClick(Qt.Key_Z, Qt.ControlModifier);
            fuzzyCompare(test.map.scene.camera.longitude, longitude, 1e-9);
            fuzzyCompare(test.map.camera.placeAt(Qt.point(test.map.width / 2, test.map.height / 2)).x, longitude, 1e-6);
        }

        function test_a_presentation_hides_everything_and_gives_back_the_desk_as_it_was(): void {
            test.addAbout(["KAZ", "UZB", "TJK"]);
            test.decks.goTo(0);
            test.map.scene.theme = "light"; // not in the deck
            test.map.takeCamera();
            const desk = [test.window.width, test.window.height, test.window.visibility, test.map.scene.camera.longitude];
            const chrome = root.find(test.window.contentItem, item => item instanceof Chrome);
            keyClick(Qt.Key_F5);
            verify(test.show.isRunning);
            compare(test.window.visibility, Window.FullScreen);
            verify(!chrome.visible);
            verify(!test.panel.visible);
            compare(test.map.scene.selected, "KAZ");
            compare(test.map.scene.theme, "dark");
            keyClick(Qt.Key_PageDown);
            compare(test.map.scene.selected, "UZB");
            keyClick(Qt.Key_Right);
            compare(test.map.scene.selected, "TJK");
            keyClick(Qt.Key_Space);
            compare(test.map.scene.selected, "TJK", "the last one stays");
            keyClick(Qt.Key_PageUp);
            compare(test.map.scene.selected, "UZB");
            keyClick(Qt.Key_1);
            compare(test.show.presentation.typed, "1");
            keyClick(Qt.Key_Return);
            compare(test.map.scene.selected, "KAZ");
            keyClick(Qt.Key_B);
            verify(test.show.presentation.isBlank);
            keyClick(Qt.Key_B);
            verify(!test.show.presentation.isBlank);
            keyClick(Qt.Key_Escape);
            verify(!test.show.isRunning);
            verify(chrome.visible);
            verify(test.panel.visible);
            compare(test.map.scene.selected, "KAZ");
            compare(test.map.scene.theme, "light");
            compare([test.window.width, test.window.height, test.window.visibility, test.map.scene.camera.longitude].join(), desk.join());
            compare(test.decks.current, 0);
            test.map.scene.theme = "dark";
        }

        function test_the_map_is_explored_in_a_show_and_one_key_leads_back(): void {
            test.addAbout(["KAZ", "UZB"]);
            keyClick(Qt.Key_F5, Qt.ShiftModifier);
            const longitude = test.map.scene.camera.longitude;
            tryVerify(() => !test.map.isMoving, 5000);
            verify(!test.show.presentation.hasStrayed);
            test.map.panBy(400, 100);
            test.map.scene.selected = "RUS";
            verify(test.show.presentation.hasStrayed);
            keyClick(Qt.Key_Backspace);
            compare(test.map.scene.selected, "KAZ");
            tryVerify(() => !test.map.isMoving, 5000);
            fuzzyCompare(test.map.scene.camera.longitude, longitude, 1e-9);
            verify(!test.show.presentation.hasStrayed);
        }

        function test_letters_that_change_the_desk_change_nothing_in_a_show(): void {
            test.addAbout(["KAZ"]);
            const hadMeetings = test.session.scene.hasMeetings;
            keyClick(Qt.Key_F5);
            for (const key of [Qt.Key_M, Qt.Key_C, Qt.Key_V, Qt.Key_L, Qt.Key_Comma])
                keyClick(key);
            keyClick(Qt.Key_Z, Qt.ControlModifier);
            compare(test.session.scene.hasMeetings, hadMeetings);
            compare(test.session.scene.selected, "KAZ");
            keyClick(Qt.Key_F5);
            verify(!test.show.isRunning, "the same key ends it");
        }

        function test_without_a_deck_the_view_is_presented(): void {
            test.map.scene.selected = "KGZ";
            keyClick(Qt.Key_F5);
            verify(test.show.isRunning);
            compare(test.map.scene.selected, "KGZ");
        }

        function test_the_speaker_reads_notes_and_sees_what_comes_next(): void {
            test.addAbout(["KAZ", "UZB"]);
            test.decks.setText(0, "notes", "Say this slowly.");
            keyClick(Qt.Key_F5, Qt.ShiftModifier);
            keyClick(Qt.Key_S);
            const notes = test.show.notes;
            verify(notes.visible);
            const texts = root.itemsOf(notes.contentItem).filter(item => item instanceof Text && item.visible).map(item => item.text);
            verify(texts.includes("Say this slowly."), texts.join(" | "));
            verify(texts.includes("1 of 2"), texts.join(" | "));
            verify(texts.includes("UZB"), texts.join(" | "));
            for (const control of root.itemsOf(notes.contentItem).filter(item => item instanceof Templates.AbstractButton))
                verify(control.Accessible.name !== "", control + " has no name");
            keyClick(Qt.Key_S);
            verify(!notes.visible);
        }

        function test_a_deck_that_was_not_saved_is_offered_at_the_next_start(): void {
            test.addAbout(["KAZ", "UZB"]);
            test.decks.title = "Half done";
            test.close();
            test.open();
            compare(test.decks.count, 0);
            const bar = root.find(test.window.contentItem, item => item instanceof QuestionBar && item.visible);
            verify(bar !== null);
            verify(bar.text.includes("Half done"), bar.text);
            mouseClick(root.find(bar, item => item.Accessible.name === bar.yesText));
            compare(test.titles(), "KAZ UZB");
            verify(!bar.visible);
            verify(test.decks.isChanged);
        }

        function test_everything_in_the_panel_has_a_name(): void {
            test.addAbout(["KAZ"]);
            const controls = root.itemsOf(test.panel).filter(item => item.activeFocusOnTab || item instanceof Templates.AbstractButton || item instanceof Templates.TextArea);
            verify(controls.length >= 10);
            for (const control of controls)
                verify(control.Accessible.name !== "", control + " has no name");
        }
    }
}
