// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Multivector.Data
import Multivector.Ui

// Finding a country without the mouse, and with it.
Item {
    id: root

    width: 600
    height: 500

    AtlasStore {
        id: store
    }
    SearchBox {
        id: box

        atlas: store.atlas
        colors: Palettes.of("light")
        language: "en"
    }
    SignalSpy {
        id: chosen

        target: box
        signalName: "chosen"
    }
    SignalSpy {
        id: abandoned

        target: box
        signalName: "abandoned"
    }

    TestCase {
        id: test

        function type(text: string): void {
            for (const letter of text)
                keyClick(letter);
        }

        name: "SearchBox"
        when: windowShown

        function initTestCase(): void {
            store.openShipped();
            tryVerify(() => store.atlas.isLoaded, 60000);
        }

        function init(): void {
            box.open();
            keyClick(Qt.Key_Escape);
            box.open();
            chosen.clear();
            abandoned.clear();
        }

        function test_enter_chooses_the_first_match(): void {
            verify(!box.isOpen);
            test.type("kaz");
            verify(box.isOpen);
            keyClick(Qt.Key_Return);
            compare(chosen.count, 1);
            compare(chosen.signalArguments[0][0], "KAZ");
            verify(!box.isOpen);
        }

        function test_down_and_enter_choose_the_second(): void {
            test.type("guinea");
            keyClick(Qt.Key_Down);
            keyClick(Qt.Key_Return);
            compare(chosen.signalArguments[0][0], "GNB");
        }

        function test_up_from_the_first_leads_to_the_last(): void {
            test.type("guinea");
            keyClick(Qt.Key_Up);
            keyClick(Qt.Key_Enter);
            compare(chosen.signalArguments[0][0], "PNG");
        }

        function test_typing_on_starts_from_the_first_again(): void {
            test.type("guin");
            keyClick(Qt.Key_Down);
            test.type("ea");
            keyClick(Qt.Key_Return);
            compare(chosen.signalArguments[0][0], "GIN");
        }

        function test_what_fits_nothing_chooses_nothing(): void {
            test.type("qqq");
            verify(box.isOpen, "the list says that there is nothing");
            keyClick(Qt.Key_Return);
            compare(chosen.count, 0);
        }

        function test_escape_gives_up(): void {
            test.type("kaz");
            keyClick(Qt.Key_Escape);
            compare(abandoned.count, 1);
            compare(chosen.count, 0);
            verify(!box.isOpen);
        }

        function test_a_click_on_a_match_chooses_it(): void {
            test.type("kyrgyz");
            // The list hangs 6 pixels below the box, padded by 6, 36 a row.
            mouseClick(box, 60, box.height + 6 + 6 + 18);
            compare(chosen.count, 1);
            compare(chosen.signalArguments[0][0], "KGZ");
        }
    }
}
