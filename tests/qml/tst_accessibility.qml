// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Templates as Templates
import QtTest
import Multivector.Data
import Multivector.Ui

// Whoever cannot see the window, or has no mouse, can use it all the same.
Item {
    id: root

    // All items below one, popups' left out.
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

        name: "Accessibility"
        when: windowShown

        function initTestCase(): void {
            test.window = mainWindow.createObject(root);
            verify(test.window !== null);
            test.window.requestActivate();
            tryVerify(() => test.window.active, 10000);
        }

        function cleanupTestCase(): void {
            test.window.destroy();
        }

        function test_every_control_has_a_name(): void {
            const controls = root.itemsOf(test.window.contentItem).filter(item => item instanceof Templates.AbstractButton || item instanceof Templates.TextField || item instanceof ListView);
            verify(controls.length >= 6);
            for (const control of controls)
                verify(control.Accessible.name !== "", control + " has no name");
        }

        function test_every_icon_button_has_a_tooltip(): void {
            const buttons = root.itemsOf(test.window.contentItem).filter(item => item instanceof ToolButton);
            verify(buttons.length >= 5);
            for (const button of buttons) {
                verify(button.ToolTip.text.startsWith(button.Accessible.name), button.Accessible.name + " has the tooltip " + button.ToolTip.text);
                verify(button.width >= 32 && button.height >= 32, button.Accessible.name + " is too small to hit");
            }
        }

        function test_every_focusable_item_has_a_name(): void {
            for (const item of root.itemsOf(test.window.contentItem)) {
                if (item.activeFocusOnTab && item.visible && item.enabled)
                    verify(item.Accessible.name !== "", item + " takes the focus and has no name");
            }
        }

        function test_tab_leads_round_and_the_map_is_on_the_way(): void {
            const names = [];
            for (let i = 0; i < 20; ++i) {
                keyClick(Qt.Key_Tab);
                const item = test.window.activeFocusItem;
                verify(item !== null);
                names.push(item.Accessible.name);
            }
            verify(new Set(names).size >= 5, names.join(", "));
            verify(names.includes("Map"), names.join(", "));
            verify(!names.includes(""), names.join(", "));
        }
    }
}
