// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Multivector.Data
import Multivector.Export
import Multivector.Layers
import Multivector.Ui

// The dialog for pictures, and pictures that bring a view back.
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

        Main {}
    }
    SignalSpy {
        id: finished

        signalName: "finished"
    }

    TestCase {
        id: test

        property Main window: null
        property MapView map: null
        readonly property ExportDialog dialog: test.window ? test.window.exports.dialog : null

        // Something in the dialog by what a screen reader says of it.
        function named(name: string): Item {
            const found = root.find(test.dialog.contentItem, item => item.visible && item.Accessible.name === name && item.Accessible.role !== Accessible.Grouping);
            verify(found !== null, name);
            return found;
        }

        // Presses something once all is where it belongs.
        function press(name: string): void {
            verify(waitForPolish(test.window, 5000));
            mouseClick(test.named(name));
        }

        function openDialog(): void {
            keyClick(Qt.Key_E, Qt.ControlModifier);
            tryVerify(() => test.dialog.opened);
        }

        name: "Export"
        when: windowShown

        function initTestCase(): void {
            test.window = mainWindow.createObject(root, { "requestedFile": "" });
            test.window.requestActivate();
            tryVerify(() => test.window.active, 10000);
            test.map = root.find(test.window.contentItem, item => item instanceof MapView);
            tryVerify(() => test.map.atlas.isLoaded, 60000);
            verify(test.dialog === null, "nothing is made before it is asked for");
            test.openDialog();
            finished.target = test.dialog;
            test.dialog.close();
        }

        function init(): void {
            test.map.forceActiveFocus();
            finished.clear();
        }

        function cleanup(): void {
            test.dialog.close();
            tryVerify(() => !test.dialog.visible);
        }

        function cleanupTestCase(): void {
            test.window.close();
            test.window.destroy();
        }

        function test_sizes_are_chosen_by_their_names(): void {
            test.openDialog();
            mouseClick(test.named("Size: Slide, 4K"));
            compare(test.dialog.settings.size(), Qt.size(3840, 2160));
            mouseClick(test.named("Size: A0"));
            compare(test.dialog.settings.size(), Qt.size(14043, 9933));
            mouseClick(test.named("Orientation: Portrait"));
            compare(test.dialog.settings.size(), Qt.size(9933, 14043));
            mouseClick(test.named("Size: A4"));
            verify(test.dialog.settings.paper.height > test.dialog.settings.paper.width, "stays upright");
            mouseClick(test.named("Size: Slide"));
            compare(test.dialog.settings.size(), Qt.size(1920, 1080));
        }

        function test_a_size_of_ones_own_is_typed_and_one_too_large_said_at_once(): void {
            test.openDialog();
            mouseClick(test.named("Size: Own size"));
            const width = test.named("Width");
            width.forceActiveFocus();
            width.selectAll();
            for (const letter of "36000")
                keyClick(letter);
            keyClick(Qt.Key_Return);
            compare(test.dialog.settings.size().width, 36000);
            compare(test.dialog.problem, "");
            width.selectAll();
            for (const letter of "90000")
                keyClick(letter);
            keyClick(Qt.Key_Return);
            verify(test.dialog.problem.includes("65500"), test.dialog.problem);
            verify(!test.named("Save as …").enabled);
            mouseClick(test.named("Size: Slide"));
            compare(test.dialog.problem, "");
            verify(test.named("Save as …").enabled);
        }

        function test_parts_and_colours_show_in_the_preview(): void {
            test.openDialog();
            const page = root.find(test.dialog.preview, item => item instanceof PicturePage);
            verify(page !== null);
            mouseClick(test.named("Colours: Print"));
            compare(page.settings.theme, "print");
            verify(Qt.colorEqual(page.colors.sea, "white"));
            compare(test.map.scene.theme, "dark", "the window keeps its own");
            mouseClick(test.named("Legend"));
            verify(!page.settings.hasLegend);
            mouseClick(test.named("Legend"));
            verify(page.settings.hasLegend);
            verify(!test.named("Comparison").enabled, "there is none beside the map");
            mouseClick(test.named("Colours: As shown"));
        }

        function test_the_frame_is_the_windows_until_it_is_moved(): void {
            test.openDialog();
            const before = test.map.scene.camera.longitude;
            compare(test.dialog.framed.camera.longitude, before);
            test.dialog.preview.forceActiveFocus(Qt.TabFocusReason);
            keyClick(Qt.Key_Right);
            keyClick(Qt.Key_Plus);
            verify(test.dialog.framed.camera.longitude > before);
            verify(test.dialog.framed.camera.span < test.map.scene.camera.span);
            compare(test.map.scene.camera.longitude, before, "the window stays where it is");
            mouseClick(test.named("Frame as in the window"));
            compare(test.dialog.framed.camera.longitude, before);
        }

        function test_a_frame_is_drawn_on_the_map_by_mouse_and_keys(): void {
            test.openDialog();
            const drawer = test.window.exports.drawer;
            mouseClick(test.named("Draw the frame on the map"));
            tryVerify(() => drawer.isActive && !test.dialog.visible);
            fuzzyCompare(drawer.frame.width / drawer.frame.height, 16 / 9, 0.001);
            // Beside it a new one is drawn, from corner to corner; the page's ratio holds.
            mousePress(drawer, 20, drawer.height - 20);
            mouseMove(drawer, 120, drawer.height - 90);
            mouseMove(drawer, 180, drawer.height - 110);
            mouseRelease(drawer, 180, drawer.height - 110);
            fuzzyCompare(drawer.frame.x, 20, 0.01);
            fuzzyCompare(drawer.frame.y + drawer.frame.height, drawer.height - 20, 0.01);
            fuzzyCompare(drawer.frame.height, 90, 0.01);
            fuzzyCompare(drawer.frame.width, 160, 0.01);
            // Inside it is moved; it never leaves the map.
            mousePress(drawer, 60, drawer.height - 60);
            mouseMove(drawer, 100, drawer.height - 100);
            mouseRelease(drawer, 100, drawer.height - 100);
            fuzzyCompare(drawer.frame.x, 60, 0.01);
            keyClick(Qt.Key_Left);
            fuzzyCompare(drawer.frame.x, 50, 0.01);
            for (let i = 0; i < 9; ++i)
                keyClick(Qt.Key_Left);
            compare(drawer.frame.x, 0);
            keyClick(Qt.Key_Plus);
            verify(drawer.frame.width > 170);
            const place = test.map.camera.placeAt(Qt.point(drawer.frame.x + drawer.frame.width / 2, drawer.frame.y + drawer.frame.height / 2));
            keyClick(Qt.Key_Return);
            tryVerify(() => test.dialog.opened);
            fuzzyCompare(test.dialog.framed.camera.longitude, place.x, 0.001);
            fuzzyCompare(test.dialog.framed.camera.latitude, place.y, 0.001);
            verify(test.dialog.framed.camera.span < test.map.scene.camera.span / 2);
        }

        function test_a_frame_that_is_given_up_changes_nothing(): void {
            test.openDialog();
            mouseClick(test.named("Draw the frame on the map"));
            tryVerify(() => test.window.exports.drawer.isActive);
            keyClick(Qt.Key_Right);
            keyClick(Qt.Key_Escape);
            tryVerify(() => test.dialog.opened);
            verify(!test.window.exports.drawer.isActive);
            compare(test.dialog.framed.camera.span, test.map.scene.camera.span);
        }

        function test_what_is_made_is_chosen_and_said_before_it_begins(): void {
            test.openDialog();
            test.press("File: PDF");
            compare(test.dialog.ending, "pdf");
            test.press("Size: A0");
            verify(test.dialog.problem.includes("too large for a PDF"), test.dialog.problem);
            test.press("File: PNG");
            compare(test.dialog.problem, "");
            test.press("Size: Slide");

            test.press("What: All scenes");
            verify(test.dialog.problem.includes("no scenes"), test.dialog.problem);
            verify(!test.named("Save to …").enabled);
            test.dialog.decks.add();
            test.dialog.decks.add();
            test.dialog.decks.setText(1, "title", "What the deck says");
            test.press("Languages: Русский");
            verify(test.dialog.facts.startsWith("4 pictures"), test.dialog.facts);
            const pageOf = () => root.find(test.dialog.preview, item => item instanceof PicturePage);
            compare(pageOf().scene.title, "What the deck says", "the preview is of what is made");
            test.press("Languages: English");
            verify(test.dialog.facts.startsWith("2 pictures"), test.dialog.facts);
            verify(test.named("Save to …").enabled);

            test.press("What: Animation");
            test.press("Of what: Years of this view");
            const years = test.named("Years, for example 2005–2024");
            years.forceActiveFocus();
            years.selectAll();
            for (const letter of "2020-2024")
                keyClick(letter);
            keyClick(Qt.Key_Tab);
            verify(test.dialog.facts.startsWith("150 frames, 6.0 s"), test.dialog.facts); // the last year stays twice as long
            test.press("Kind of animation: Frames");
            verify(test.named("Save to …").enabled);
            test.press("Kind of animation: GIF");
            verify(test.named("Save as …").enabled);

            test.press("What: Handout");
            compare(test.dialog.facts, "2 scenes");
            compare(pageOf().settings.theme, "print");
            verify(!pageOf().settings.hasTitle);
            test.press("What: This view");
            compare(pageOf().scene, test.dialog.framed);
            test.dialog.decks.close();
        }

        function test_without_a_driver_that_draws_it_is_said(): void {
            test.openDialog();
            mouseClick(test.named("Copy to the clipboard"));
            tryVerify(() => finished.count === 1 || test.dialog.failure !== "");
            if (test.dialog.failure !== "") { // as on the software renderer
                verify(test.dialog.failure.includes("no graphics driver"), test.dialog.failure);
                verify(test.dialog.opened, "there is something to choose anew");
            }
            verify(!test.dialog.painter.isBusy);
        }

        function test_a_dropped_picture_brings_its_view_back(): void {
            test.map.show(MapCameras.framing(Qt.rect(0, 0, 10, 10), test.map.width, test.map.height));
            test.window.openDropped(Qt.resolvedUrl("../golden/crimea_un_russian.png"));
            compare(test.map.scene.language, "ru");
            compare(test.map.scene.viewpoint, "un");
            verify(test.map.camera.pointAt(test.map.scene.camera.longitude, test.map.scene.camera.latitude).x - test.map.width / 2 < 1);
            compare(test.dialog.settings.pixels, Qt.size(960, 600));
            verify(test.map.scene.camera.longitude > 20);
            test.map.scene.language = "en";
            test.map.scene.viewpoint = "de_facto";
            test.dialog.settings = test.dialog.painter.withPreset(test.dialog.settings, "slide");
        }

        function test_a_picture_from_elsewhere_changes_nothing(): void {
            const before = test.map.scene.camera.longitude;
            test.window.openDropped(Qt.resolvedUrl("nowhere.png"));
            compare(test.map.scene.camera.longitude, before);
            const said = root.find(test.window.contentItem, item => item instanceof MessageBar && item.visible);
            verify(said !== null);
            verify(said.text.startsWith("nowhere.png: "), said.text);
            said.dismissed();
        }
    }
}
