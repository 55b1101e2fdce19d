// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Multivector.Data
import Multivector.Export

// What is made: a picture of the view, all scenes of the deck, an animation, a handout; and what only that needs to
// know. All of it is said from outside: what is chosen here only asks.
Column {
    id: work

    required property mapPalette colors
    required property atlasHandle atlas
    required property string language // of the names on the map
    required property string kind // "view", or as DeckOrder has it
    required property string ending // of a picture of the view
    required property deckOrder order
    readonly property bool isOfYears: work.kind === "animation" && !work.order.isOfDeck

    signal kindAsked(kind: string)
    signal endingAsked(ending: string)
    signal ordered(order: deckOrder)

    // An order with one thing changed.
    function ask(key: string, value: var): void {
        box.order = work.order;
        box.order[key] = value;
        work.ordered(box.order);
    }

    // A list with a word put in or taken out.
    function toggled(words: list<string>, word: string): list<string> {
        return words.includes(word) ? words.filter(other => other !== word) : words.concat([word]);
    }

    spacing: 10

    QtObject {
        id: box

        property deckOrder order
    }
    component Heading: Text {
        width: work.width
        topPadding: 6
        color: work.colors.text
        font.pixelSize: 13
        font.weight: Font.DemiBold
        wrapMode: Text.Wrap
        Accessible.role: Accessible.Heading
        Accessible.name: text
    }

    OptionChips {
        width: work.width
        colors: work.colors
        label: qsTr("What")
        options: [
            { "word": "view", "name": qsTr("This view"), "detail": qsTr("One picture of what the window shows") },
            { "word": "series", "name": qsTr("All scenes"), "detail": qsTr("A picture of each scene of the deck, with a list and a contact sheet") },
            { "word": "animation", "name": qsTr("Animation"), "detail": qsTr("The years of this view, or the deck as it goes by itself") },
            { "word": "handout", "name": qsTr("Handout"), "detail": qsTr("The deck as a PDF: pictures, notes, tables and sources") }
        ]
        current: work.kind
        onChosen: word => work.kindAsked(word)
    }
    OptionChips {
        width: work.width
        visible: work.kind === "view"
        colors: work.colors
        label: qsTr("File")
        options: [
            { "word": "png", "name": "PNG", "detail": qsTr("Brings its view back when it is dropped on the window") },
            { "word": "pdf", "name": "PDF", "detail": qsTr("The picture, and its words as text") },
            { "word": "svg", "name": "SVG", "detail": qsTr("The picture, and its words as text that can be edited") }
        ]
        current: work.ending
        onChosen: word => work.endingAsked(word)
    }
    OptionChips {
        width: work.width
        visible: work.kind === "animation"
        colors: work.colors
        label: qsTr("Of what")
        options: [
            { "word": "years", "name": qsTr("Years of this view"), "detail": qsTr("One year after another, widths growing from each to the next") },
            { "word": "deck", "name": qsTr("The deck"), "detail": qsTr("Scene after scene, with its flights and dissolves") }
        ]
        current: work.order.isOfDeck ? "deck" : "years"
        onChosen: word => work.ask("isOfDeck", word === "deck")
    }
    OptionChips {
        width: work.width
        visible: work.kind === "animation"
        colors: work.colors
        label: qsTr("Kind of animation")
        options: [
            { "word": "gif", "name": "GIF", "detail": qsTr("256 colours, plays everywhere") },
            { "word": "apng", "name": "APNG", "detail": qsTr("All colours, for browsers") },
            { "word": "mp4", "name": "MP4", "detail": qsTr("A film; needs the program ffmpeg") },
            { "word": "webm", "name": "WebM", "detail": qsTr("A film for browsers; needs the program ffmpeg") },
            { "word": "", "name": qsTr("Frames"), "detail": qsTr("A folder of PNG pictures") }
        ]
        current: work.order.ending
        onChosen: word => work.ask("ending", word)
    }
    Heading {
        visible: work.kind === "series" || work.isOfYears
        text: qsTr("Years")
    }
    DeckField {
        width: work.width
        visible: work.kind === "series" || work.isOfYears
        colors: work.colors
        label: work.isOfYears ? qsTr("Years, for example 2005–2024") : qsTr("Each scene's own; or for example 2010, 2019–2024")
        shown: work.order.years
        onEdited: text => work.ask("years", text)
    }
    Row {
        visible: work.kind === "animation"
        spacing: 6

        NumberField {
            width: 172
            visible: work.isOfYears
            colors: work.colors
            label: qsTr("Seconds a year")
            unit: qsTr("seconds a year")
            decimals: 2
            value: work.order.secondsAYear
            onEntered: value => work.ask("secondsAYear", Math.max(0.04, Math.min(60, value)))
        }
        NumberField {
            width: 172
            colors: work.colors
            label: qsTr("Frames a second")
            unit: qsTr("frames a second")
            value: work.order.rate
            onEntered: value => work.ask("rate", Math.max(1, Math.min(120, value)))
        }
    }
    Heading {
        visible: work.kind === "series"
        text: qsTr("Languages")
    }
    OptionChips {
        width: work.width
        visible: work.kind === "series"
        colors: work.colors
        label: qsTr("Languages")
        options: [
            { "word": "en", "name": "English", "detail": "" },
            { "word": "ru", "name": "Русский", "detail": "" },
            { "word": "zh", "name": "中文", "detail": "" },
            { "word": "kk", "name": "Қазақша", "detail": "" },
            { "word": "tr", "name": "Türkçe", "detail": "" },
            { "word": "ja", "name": "日本語", "detail": "" },
            { "word": "de", "name": "Deutsch", "detail": "" },
            { "word": "fr", "name": "Français", "detail": "" }
        ]
        isSeveral: true
        several: work.order.languages.length > 0 ? work.order.languages : [work.language]
        onChosen: word => {
            const languages = work.order.languages.length > 0 ? work.order.languages : [work.language];
            work.ask("languages", work.toggled(languages, word));
        }
    }
    Heading {
        visible: work.kind === "series"
        text: qsTr("Whose borders")
    }
    OptionChips {
        width: work.width
        visible: work.kind === "series"
        colors: work.colors
        label: qsTr("Whose borders")
        options: [{ "word": "", "name": qsTr("Each scene's own"), "detail": "" }].concat(work.atlas.viewpoints().map(id => ({ "word": id, "name": work.atlas.viewpointName(id, work.language), "detail": "" })))
        isSeveral: true
        several: work.order.viewpoints.length > 0 ? work.order.viewpoints : [""]
        onChosen: word => work.ask("viewpoints", word === "" ? [] : work.toggled(work.order.viewpoints, word))
    }
}
