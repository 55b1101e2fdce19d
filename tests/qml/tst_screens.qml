// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Multivector.Data
import Multivector.Layers
import Multivector.Ui

// A presentation where there are two screens, "desk" and "projector": see two_screens.json.
Item {
    id: root

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

        Main {
            requestedFile: ""
        }
    }

    TestCase {
        id: test

        property Main window: null
        property Show show: null

        name: "Screens"
        when: windowShown

        function init(): void {
            test.window = mainWindow.createObject(root);
            test.window.requestActivate();
            tryVerify(() => test.window.active, 10000);
            tryVerify(() => test.window.map.atlas.isLoaded, 60000);
            test.show = root.find(test.window.contentItem, item => item instanceof Show);
            test.window.session.showScreen = "";
            test.window.map.forceActiveFocus();
        }

        function cleanup(): void {
            test.window.close();
            test.window.destroy();
            wait(0); // deleted later
        }

        function test_the_show_goes_to_the_other_screen_and_the_notes_stay_at_the_desk(): void {
            compare(Application.screens.length, 2);
            compare(test.window.screen.name, "desk");
            const place = [test.window.x, test.window.y, test.window.width, test.window.height];
            keyClick(Qt.Key_F5);
            tryVerify(() => test.window.screen.name === "projector");
            tryCompare(test.window, "width", 1920);
            compare(test.window.height, 1080);
            verify(test.show.notes.visible);
            compare(test.show.notes.screen.name, "desk");
            test.window.requestActivate();
            tryVerify(() => test.window.active, 10000);
            keyClick(Qt.Key_Escape);
            tryVerify(() => test.window.screen.name === "desk");
            tryVerify(() => test.window.width === place[2] && test.window.height === place[3]);
            compare(test.window.x, place[0]);
            compare(test.window.y, place[1]);
        }

        function test_the_show_stays_on_the_screen_that_was_chosen_for_it(): void {
            test.window.session.showScreen = "desk";
            keyClick(Qt.Key_F5);
            tryCompare(test.window, "visibility", Window.FullScreen);
            compare(test.window.screen.name, "desk");
            keyClick(Qt.Key_Escape);
            // One that is no longer there is as if none was chosen.
            test.window.session.showScreen = "sold";
            keyClick(Qt.Key_F5);
            tryVerify(() => test.window.screen.name === "projector");
            keyClick(Qt.Key_Escape);
        }
    }
}
