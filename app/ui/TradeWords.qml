// SPDX-License-Identifier: GPL-3.0-or-later
pragma Singleton
import QtQml

// What the settings of the trade are called: panel, menu and bar say the same.
QtObject {
    readonly property list<var> bases: [
        { "word": "power", "name": qsTr("Powers' books"), "detail": qsTr("Each power's own statistics") },
        { "word": "partner", "name": qsTr("States' books"), "detail": qsTr("What the state itself counted") },
        { "word": "third", "name": qsTr("Third parties"), "detail": qsTr("Somebody else's count of both") },
        { "word": "range", "name": qsTr("Range of all counts"), "detail": qsTr("From the lowest count to the highest") }
    ]
    readonly property list<var> shows: [
        { "word": "directions", "name": qsTr("Both ways apart"), "detail": qsTr("Exports and imports side by side; the turnover where no more is known") },
        { "word": "exports", "name": qsTr("Exports"), "detail": qsTr("What the states send to the powers") },
        { "word": "imports", "name": qsTr("Imports"), "detail": qsTr("What the states get from the powers") },
        { "word": "turnover", "name": qsTr("Turnover"), "detail": qsTr("Exports and imports together") }
    ]
    readonly property list<var> tops: [
        { "word": "0", "name": qsTr("All"), "detail": qsTr("Every flow that has a figure") },
        { "word": "5", "name": "5", "detail": qsTr("Only so many flows of the year, the largest") },
        { "word": "10", "name": "10", "detail": qsTr("Only so many flows of the year, the largest") },
        { "word": "20", "name": "20", "detail": qsTr("Only so many flows of the year, the largest") }
    ]
    readonly property list<var> measures: [
        { "word": "", "name": qsTr("Nothing"), "detail": qsTr("The states keep their colour") },
        { "word": "total", "name": qsTr("Total"), "detail": qsTr("Turnover with the power, or with all that are shown") },
        { "word": "share", "name": qsTr("Share"), "detail": qsTr("The power's part in the turnover with all that are shown") },
        { "word": "balance", "name": qsTr("Balance"), "detail": qsTr("Exports minus imports, as a part of both") },
        { "word": "gap", "name": qsTr("Mirror gap"), "detail": qsTr("How many times more one side counts than the other") },
        { "word": "growth", "name": qsTr("Growth"), "detail": qsTr("Turnover against the year before, by the same reporters") }
    ]

    function basisName(word: string): string {
        const found = bases.find(basis => basis.word === word);
        return found ? found.name : bases[0].name;
    }

    // The basis after this one, round and round.
    function basisAfter(word: string): string {
        return bases[(bases.findIndex(basis => basis.word === word) + 1) % bases.length].word;
    }
}
