// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Multivector.Data
import Multivector.Ui

// What the program says, and how the user answers.
Item {
    id: root

    width: 600
    height: 400

    // The button of a name, wherever in an item it is.
    function button(item: Item, name: string): Item {
        for (const child of item.children) {
            if (child.Accessible.name === name && child.Accessible.role === Accessible.Button)
                return child;
            const found = root.button(child, name);
            if (found !== null)
                return found;
        }
        return null;
    }

    MessageBar {
        id: bar

        width: 500
        colors: Palettes.of("dark")
        text: ""
    }
    LoadingPanel {
        id: loading

        y: 200
        colors: Palettes.of("dark")
        name: "world.shp"
        progress: 0.25
    }
    SignalSpy {
        id: dismissed

        target: bar
        signalName: "dismissed"
    }
    SignalSpy {
        id: cancelled

        target: loading
        signalName: "cancelled"
    }

    TestCase {
        name: "Messages"
        when: windowShown

        function init(): void {
            dismissed.clear();
            cancelled.clear();
            bar.text = "";
        }

        function test_a_message_shows_until_it_is_dismissed(): void {
            verify(!bar.visible);
            bar.text = "countries.shp: is empty; open a file with countries.";
            verify(bar.visible);
            compare(bar.Accessible.name, bar.text);
            mouseClick(root.button(bar, "Dismiss"));
            compare(dismissed.count, 1);
            bar.text = "";
            verify(!bar.visible);
        }

        function test_a_message_is_dismissed_with_the_keyboard(): void {
            bar.text = "countries.shp: is empty.";
            root.button(bar, "Dismiss").forceActiveFocus(Qt.TabFocusReason);
            keyClick(Qt.Key_Space);
            compare(dismissed.count, 1);
        }

        function test_a_long_message_gets_the_height_it_needs(): void {
            bar.text = "short.";
            const height = bar.implicitHeight;
            bar.text = "a long sentence, ".repeat(30);
            tryVerify(() => bar.implicitHeight > 2 * height);
        }

        function test_markup_in_a_file_name_is_shown_as_it_is(): void {
            bar.text = "<img src=x><b>bold</b>.shp: is empty.";
            const texts = [];
            const visit = item => {
                if (item.text !== undefined && item.textFormat !== undefined)
                    texts.push(item.textFormat);
                Array.from(item.children).forEach(visit);
            };
            visit(bar);
            verify(texts.length > 0);
            verify(texts.every(format => format === Text.PlainText));
        }

        function test_loading_is_cancelled_by_its_button(): void {
            compare(loading.Accessible.name, "Loading world.shp");
            mouseClick(root.button(loading, "Cancel loading"));
            compare(cancelled.count, 1);
        }

        function test_the_bar_is_as_long_as_the_progress(): void {
            const bars = [];
            const visit = item => {
                if (item.implicitHeight === 3 && item.children.length === 1)
                    bars.push(item);
                Array.from(item.children).forEach(visit);
            };
            visit(loading);
            compare(bars.length, 1);
            fuzzyCompare(bars[0].children[0].width, bars[0].width / 4, 0.5);
        }
    }
}
