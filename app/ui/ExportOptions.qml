// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Dialogs
import Multivector.Data
import Multivector.Export

// What is made, how large a picture is, in which colours, and what is on it. Settings are said from outside: what is chosen here only
// asks for others.
FaceScroll {
    id: options

    required property mapPalette colors
    required property pictureSettings settings
    required property PictureExport painter
    required property bool hasComparison // the scene's panel is open on it
    required property atlasHandle atlas
    required property SceneStore scene
    required property string kind // of what is made, as ExportWork has it
    required property string ending
    required property deckOrder order
    readonly property bool isPaper: options.settings.paper.width > 0
    readonly property bool isUpright: options.settings.paper.height > options.settings.paper.width
    readonly property string size: options.isOwn ? "own" : options.sizeWord
    readonly property string sizeWord: {
        const width = options.isPaper ? Math.max(options.settings.paper.width, options.settings.paper.height) : options.settings.pixels.width;
        const height = options.isPaper ? Math.min(options.settings.paper.width, options.settings.paper.height) : options.settings.pixels.height;
        const found = options.sizes.find(entry => entry.isPaper === options.isPaper && entry.width === width && entry.height === height);
        return found ? found.word : "own";
    }
    property bool isOwn: false
    readonly property list<var> sizes: [
        { "word": "slide", "name": qsTr("Slide"), "detail": "1920 × 1080", "isPaper": false, "width": 1920, "height": 1080 },
        { "word": "4k", "name": qsTr("Slide, 4K"), "detail": "3840 × 2160", "isPaper": false, "width": 3840, "height": 2160 },
        { "word": "square", "name": qsTr("Square"), "detail": "2160 × 2160", "isPaper": false, "width": 2160, "height": 2160 },
        { "word": "a4", "name": "A4", "detail": qsTr("297 × 210 mm"), "isPaper": true, "width": 297, "height": 210 },
        { "word": "a3", "name": "A3", "detail": qsTr("420 × 297 mm"), "isPaper": true, "width": 420, "height": 297 },
        { "word": "a0", "name": "A0", "detail": qsTr("1189 × 841 mm"), "isPaper": true, "width": 1189, "height": 841 },
        { "word": "own", "name": qsTr("Own size"), "detail": qsTr("Pixels or millimetres, as you like") }
    ]
    readonly property list<var> parts: [
        { "word": "hasTitle", "name": qsTr("Title") },
        { "word": "hasLegend", "name": qsTr("Legend") },
        { "word": "hasWidths", "name": qsTr("Widths in the legend") },
        { "word": "hasScaleBar", "name": qsTr("Scale bar") },
        { "word": "hasInset", "name": qsTr("Where it lies") },
        { "word": "hasPanel", "name": qsTr("Comparison") },
        { "word": "hasSources", "name": qsTr("Sources") },
        { "word": "hasMark", "name": qsTr("Program's name") }
    ]

    signal asked(settings: pictureSettings)
    signal kindAsked(kind: string)
    signal endingAsked(ending: string)
    signal ordered(order: deckOrder)

    // Settings with one thing changed.
    function ask(key: string, value: var): void {
        box.settings = options.settings;
        box.settings[key] = value;
        options.asked(box.settings);
    }

    function choose(word: string): void {
        options.isOwn = word === "own";
        if (word !== "own")
            options.asked(options.painter.withPreset(options.settings, word + (options.isPaper && options.isUpright && word.startsWith("a") ? "-portrait" : "")));
    }

    function chooseUnit(word: string): void {
        const mm = 25.4 / options.settings.dpi;
        const size = options.settings.size();
        box.settings = options.settings;
        box.settings.ownScale = 0;
        box.settings.pixels = size;
        box.settings.paper = word === "mm" ? Qt.size(Math.round(size.width * mm), Math.round(size.height * mm)) : Qt.size(0, 0);
        options.asked(box.settings);
    }

    component Heading: Text {
        width: options.columnWidth
        topPadding: 6
        color: options.colors.text
        font.pixelSize: 13
        font.weight: Font.DemiBold
        Accessible.role: Accessible.Heading
        Accessible.name: text
    }

    QtObject {
        id: box

        property pictureSettings settings
    }
    FileDialog {
        id: logoDialog

        title: qsTr("Choose a logo")
        nameFilters: [qsTr("Pictures (*.png *.jpg *.jpeg *.svg)"), qsTr("All files (*)")]
        onAccepted: options.ask("logo", decodeURIComponent(String(logoDialog.selectedFile).replace(/^file:\/\//, "")))
    }

    ExportWork {
        id: work

        width: options.columnWidth
        colors: options.colors
        atlas: options.atlas
        language: options.scene.language
        kind: options.kind
        ending: options.ending
        order: options.order
        onKindAsked: kind => options.kindAsked(kind)
        onEndingAsked: ending => options.endingAsked(ending)
        onOrdered: order => options.ordered(order)
    }
    Column {
        width: options.columnWidth
        visible: options.kind !== "handout" // which has a look of its own
        spacing: 10

        Heading {
            text: qsTr("Size")
        }
        OptionChips {
            width: options.columnWidth
            colors: options.colors
            label: qsTr("Size")
            options: options.sizes
            current: options.size
            onChosen: word => options.choose(word)
        }
        Row {
            visible: options.size === "own"
            spacing: 6

            NumberField {
                colors: options.colors
                label: qsTr("Width")
                unit: options.isPaper ? qsTr("mm") : qsTr("px")
                decimals: options.isPaper ? 1 : 0
                value: options.isPaper ? options.settings.paper.width : options.settings.pixels.width
                onEntered: value => options.ask(options.isPaper ? "paper" : "pixels", Qt.size(Math.max(1, value), options.isPaper ? options.settings.paper.height : options.settings.pixels.height))
            }
            Text {
                anchors.verticalCenter: parent.verticalCenter
                text: "×"
                color: options.colors.textQuiet
            }
            NumberField {
                colors: options.colors
                label: qsTr("Height")
                unit: options.isPaper ? qsTr("mm") : qsTr("px")
                decimals: options.isPaper ? 1 : 0
                value: options.isPaper ? options.settings.paper.height : options.settings.pixels.height
                onEntered: value => options.ask(options.isPaper ? "paper" : "pixels", Qt.size(options.isPaper ? options.settings.paper.width : options.settings.pixels.width, Math.max(1, value)))
            }
            OptionChips {
                width: 112
                colors: options.colors
                label: qsTr("Unit")
                options: [
                    { "word": "px", "name": qsTr("px"), "detail": qsTr("Pixels, for a screen") },
                    { "word": "mm", "name": qsTr("mm"), "detail": qsTr("Millimetres, for paper") }
                ]
                current: options.isPaper ? "mm" : "px"
                onChosen: word => options.chooseUnit(word)
            }
        }
        Row {
            visible: options.isPaper
            spacing: 12

            OptionChips {
                width: 200
                visible: options.size !== "own"
                colors: options.colors
                label: qsTr("Orientation")
                options: [
                    { "word": "wide", "name": qsTr("Landscape"), "detail": "" },
                    { "word": "upright", "name": qsTr("Portrait"), "detail": "" }
                ]
                current: options.isUpright ? "upright" : "wide"
                onChosen: word => {
                    if ((word === "upright") !== options.isUpright)
                        options.ask("paper", Qt.size(options.settings.paper.height, options.settings.paper.width));
                }
            }
            NumberField {
                colors: options.colors
                label: qsTr("Dots per inch")
                unit: qsTr("dpi")
                value: options.settings.dpi
                onEntered: value => options.ask("dpi", value)
            }
        }
        Heading {
            text: qsTr("Colours")
        }
        OptionChips {
            width: options.columnWidth
            colors: options.colors
            label: qsTr("Colours")
            options: [
                { "word": "", "name": qsTr("As shown"), "detail": qsTr("The theme of the window") },
                { "word": "light", "name": qsTr("Light"), "detail": qsTr("For a desk") },
                { "word": "dark", "name": qsTr("Dark"), "detail": qsTr("For a briefing room") },
                { "word": "print", "name": qsTr("Print"), "detail": qsTr("White ground, for paper") },
                { "word": "grey", "name": qsTr("Grey"), "detail": qsTr("Print without colours: powers differ by lightness") }
            ]
            current: options.settings.theme
            onChosen: word => options.ask("theme", word)
        }
        OptionButton {
            width: options.columnWidth
            colors: options.colors
            text: qsTr("Transparent sea")
            hint: qsTr("Nothing where the sea is, so that the slide behind shows")
            isOn: options.settings.isTransparent
            onClicked: options.ask("isTransparent", !options.settings.isTransparent)
        }
        Heading {
            text: qsTr("On the picture")
        }
        Grid {
            columns: 2

            Repeater {
                model: options.parts

                OptionButton {
                    required property var modelData

                    width: options.columnWidth / 2
                    colors: options.colors
                    enabled: modelData.word === "hasWidths" ? options.settings.hasLegend : modelData.word !== "hasPanel" || options.hasComparison
                    text: modelData.name
                    hint: modelData.word === "hasPanel" && !options.hasComparison ? qsTr("Open the comparison beside the map first") : ""
                    isOn: options.settings[modelData.word]
                    onClicked: options.ask(modelData.word, !options.settings[modelData.word])
                }
            }
        }
        Row {
            spacing: 8

            TextButton {
                colors: options.colors
                text: options.settings.logo === "" ? qsTr("Add a logo …") : qsTr("Remove the logo")
                onClicked: {
                    if (options.settings.logo === "")
                        logoDialog.open();
                    else
                        options.ask("logo", "");
                }
            }
            Text {
                anchors.verticalCenter: parent.verticalCenter
                text: options.settings.logo.split("/").pop()
                textFormat: Text.PlainText
                color: options.colors.textQuiet
                font.pixelSize: 12
            }
        }
    }
}
