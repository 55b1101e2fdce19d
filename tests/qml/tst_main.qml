// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Multivector.Data
import Multivector.Ui

// The window as a whole.
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

    Component {
        id: mainWindow

        Main {}
    }

    TestCase {
        id: test

        property Main window: null
        property MapView map: null

        function open(file: string): void {
            test.window = mainWindow.createObject(root, { "requestedFile": file });
            verify(test.window !== null);
            test.window.requestActivate();
            tryVerify(() => test.window.active, 10000);
            test.map = root.find(test.window.contentItem, item => item instanceof MapView);
            tryVerify(() => test.map.atlas.isLoaded, 60000);
            test.map.forceActiveFocus();
        }

        function type(text: string): void {
            for (const letter of text)
                keyClick(letter);
        }

        name: "Main"
        when: windowShown

        function cleanup(): void {
            test.window.close();
            test.window.destroy();
            test.window = null;
        }

        function test_opens_on_the_shipped_world(): void {
            test.open("");
            compare(test.window.title, "Multivector");
            compare(test.map.atlas.countryCount, 251);
        }

        function test_find_a_country_by_keyboard_alone(): void {
            test.open("");
            keyClick(Qt.Key_F, Qt.ControlModifier);
            test.type("vatican");
            keyClick(Qt.Key_Return);
            compare(test.map.scene.selected, "VAT");
            verify(test.map.activeFocus, "the keys are the map's again");
            tryVerify(() => !test.map.isMoving, 5000);
            verify(Math.abs(test.map.scene.camera.longitude - 12.45) < 0.1);
            keyClick(Qt.Key_Escape);
            compare(test.map.scene.selected, "");
            keyClick(Qt.Key_Home);
            tryVerify(() => Math.abs(test.map.scene.camera.longitude - 66.5) < 1e-6, 5000);
        }

        function test_escape_in_the_search_returns_to_the_map(): void {
            test.open("");
            keyClick(Qt.Key_F, Qt.ControlModifier);
            verify(!test.map.activeFocus);
            test.type("ka");
            keyClick(Qt.Key_Escape);
            verify(test.map.activeFocus);
        }

        function test_everything_but_the_map_can_be_hidden(): void {
            test.open("");
            verify(test.window.hasChrome);
            keyClick(Qt.Key_H, Qt.ControlModifier);
            verify(!test.window.hasChrome);
            compare(test.map.keepOut.length, 0);
            keyClick(Qt.Key_H, Qt.ControlModifier);
            verify(test.window.hasChrome);
        }

        function test_a_file_that_is_not_there_is_told_and_the_shipped_world_shown(): void {
            test.open("/nowhere/lost.shp"); // opens: the map is not left empty
            const bar = root.find(test.window.contentItem, item => item instanceof MessageBar && item.visible);
            verify(bar !== null);
            verify(bar.text.startsWith("lost.shp: "), bar.text);
            mouseClick(root.find(bar, item => item.Accessible.name === "Dismiss"));
            verify(!bar.visible);
            compare(test.map.atlas.countryCount, 251);
        }

        function test_the_next_start_shows_what_the_last_one_did(): void {
            test.open("");
            test.map.scene.theme = "print";
            test.map.scene.selected = "UZB";
            test.map.panBy(200, 50);
            const longitude = test.map.scene.camera.longitude;
            test.window.width = 1111;
            test.window.close();
            test.window.destroy();
            test.open("");
            compare(test.map.scene.theme, "print");
            compare(test.map.scene.selected, "UZB");
            fuzzyCompare(test.map.scene.camera.longitude, longitude, 1e-9);
            compare(test.window.width, 1111);
            test.map.scene.theme = "dark";
            test.map.scene.selected = "";
        }
    }
}
