// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls.Basic
import QtTest
import Multivector.Data
import Multivector.Ui

// The list of sources, by itself and with the views of a map.
Item {
    id: root

    width: 480
    height: 700

    function itemsOf(item: Item): var {
        let items = [];
        for (const child of item.children)
            items = items.concat([child], root.itemsOf(child));
        return items;
    }

    AtlasStore {
        id: store
    }
    SceneStore {
        id: shownScene

        hasCorridors: true
    }
    TradeView {
        id: shownTrade

        atlas: store.atlas
        trade: shownScene.trade
    }
    CorridorView {
        id: shownCorridors

        atlas: store.atlas
        corridors: shownScene.corridors
        year: shownTrade.year
    }
    MeetingView {
        id: shownMeetings

        atlas: store.atlas
        year: shownTrade.year
    }
    SourcesView {
        id: shownSources

        atlas: store.atlas
        scene: shownScene
        trade: shownTrade
        corridors: shownCorridors
        meetings: shownMeetings
    }
    Rectangle {
        id: ground

        width: 320
        height: parent.height
        color: Qt.alpha(face.colors.chrome, 1)

        SourcesFace {
            id: face

            anchors.fill: parent
            colors: Palettes.of(shownScene.theme)
            view: shownSources
        }
    }
    // Where what was copied is put down again.
    TextEdit {
        id: pad

        x: 320
    }
    SignalSpy {
        id: linked

        target: face
        signalName: "linkRequested"
    }
    TestCase {
        id: test

        function button(name: string): Item {
            return root.itemsOf(face).find(item => item instanceof TextButton && item.Accessible.name === name);
        }

        function pasted(): string {
            pad.clear();
            pad.paste();
            return pad.text;
        }

        name: "Sources"
        when: windowShown

        function initTestCase(): void {
            compare(face.count, 0);
            verify(root.itemsOf(face).some(item => item instanceof Text && item.visible && item.text.includes("no atlas")));
            verify(!test.button("Copy as BibTeX").enabled);
            store.openShipped();
            tryVerify(() => store.atlas.isLoaded, 60000);
            tryVerify(() => face.count > 20);
            verify(waitForPolish(root.Window.window));
        }

        function init(): void {
            shownScene.hasTrade = true;
            face.list.contentY = face.list.originY;
            linked.clear();
            tryVerify(() => face.count === shownSources.rows.length);
        }

        function test_each_source_is_told_under_the_heading_of_its_kind(): void {
            const texts = root.itemsOf(face.list).filter(item => (item instanceof TextEdit || item instanceof Text) && item.visible).map(item => item.text);
            verify(texts.includes("Outlines and borders"));
            verify(texts.includes("Figures"));
            verify(texts.includes("Natural Earth 4.1, public domain"));
            verify(texts.includes(shownSources.rows[0].about));
        }

        function test_the_buttons_copy_what_the_command_line_prints_data(): var {
            return [
                { tag: "Copy as Plain text", format: SourceFormat.Plain },
                { tag: "Copy as Markdown", format: SourceFormat.Markdown },
                { tag: "Copy as BibTeX", format: SourceFormat.Bibtex }
            ];
        }

        function test_the_buttons_copy_what_the_command_line_prints(data: var): void {
            mouseClick(test.button(data.tag));
            verify(shownSources.text(data.format).length > 1000);
            compare(test.pasted().trim(), shownSources.text(data.format).trim());
            verify(root.itemsOf(face).some(item => item instanceof Text && item.visible && item.text.startsWith("Copied")));
        }

        function test_hiding_the_trade_shortens_the_list(): void {
            const before = face.count;
            shownScene.hasTrade = false;
            tryVerify(() => face.count < before);
            verify(shownSources.rows.every(row => row.kind !== SourceKind.Figures));
        }

        function test_arrow_keys_scroll_to_the_end_and_back(): void {
            face.list.forceActiveFocus(Qt.TabFocusReason);
            const start = face.list.contentY;
            keyClick(Qt.Key_Down);
            compare(face.list.contentY, start + 60);
            for (let i = 0; i < 200 && !face.list.atYEnd; ++i)
                keyClick(Qt.Key_PageDown);
            verify(face.list.atYEnd);
            for (let i = 0; i < 200 && !face.list.atYBeginning; ++i)
                keyClick(Qt.Key_PageUp);
            keyClick(Qt.Key_Up);
            compare(face.list.contentY, face.list.originY);
        }

        function test_a_link_opens_on_an_explicit_click_and_its_text_can_be_selected(): void {
            const opener = root.itemsOf(face.list).find(item => item instanceof IconButton && item.visible);
            verify(opener);
            compare(linked.count, 0);
            mouseClick(opener);
            compare(linked.count, 1);
            verify(String(linked.signalArguments[0][0]).startsWith("http"));
            const link = root.itemsOf(face.list).find(item => item instanceof TextEdit && item.text === linked.signalArguments[0][0]);
            mouseDoubleClickSequence(link, 10, 6);
            verify(link.selectedText !== "");
            compare(linked.count, 1);
        }

        function test_whatever_takes_the_focus_has_a_name_and_buttons_a_tooltip(): void {
            let buttons = 0;
            for (const item of root.itemsOf(face)) {
                if (item.activeFocusOnTab && item.visible)
                    verify(item.Accessible.name !== "", item + " takes the focus and has no name");
                if (item instanceof TextButton || item instanceof IconButton) {
                    verify(item.ToolTip.text.startsWith(item.Accessible.name));
                    ++buttons;
                }
            }
            verify(buttons >= 4);
        }

        function test_nothing_is_cut_off_at_320_pixels_in_any_theme_data(): var {
            return [{ tag: "dark" }, { tag: "light" }, { tag: "print" }];
        }

        function test_nothing_is_cut_off_at_320_pixels_in_any_theme(data: var): void {
            shownScene.theme = data.tag;
            verify(waitForPolish(root.Window.window));
            for (const item of root.itemsOf(face)) {
                if (item instanceof TextEdit && item.visible)
                    verify(item.contentWidth <= item.width + 1, item.text);
                if (item instanceof Text && item.visible && item.width > 0)
                    verify(item.implicitWidth <= item.width + 1 || item.wrapMode !== Text.NoWrap, item.text);
            }
            const picture = grabImage(ground);
            compare(picture.width, 320);
            compare(String(picture.pixel(2, 2)), String(Qt.alpha(Palettes.of(data.tag).chrome, 1)));
        }
    }
}
