// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Multivector.Data

// What the window has to say: what is to be decided, what went wrong, and how something went.
Column {
    id: stack

    required property mapPalette colors
    required property Session session

    signal errorDismissed

    // One of each kind is shown: the latest.
    function tell(message: string, isError: bool): void {
        (isError ? errorText : noticeText).text = message;
    }

    spacing: 8

    QuestionBar {
        width: parent.width
        colors: stack.colors
        text: stack.session.decks.hasKept ? (stack.session.decks.keptTitle !== "" ? qsTr("The deck “%1” has changes from last time that weren't saved.").arg(stack.session.decks.keptTitle) : qsTr("A deck from last time wasn't saved.")) : ""
        yesText: qsTr("Go on with them")
        noText: qsTr("Drop them")
        onAccepted: {
            stack.session.decks.takeKept();
            stack.session.isDeckShown = true;
        }
        onRejected: stack.session.decks.dropKept()
    }
    MessageBar {
        id: errorText

        width: parent.width
        colors: stack.colors
        text: ""
        onDismissed: {
            errorText.text = "";
            stack.errorDismissed();
        }
    }
    MessageBar {
        id: noticeText

        width: parent.width
        colors: stack.colors
        isError: false
        text: ""
        onDismissed: noticeText.text = ""
    }
}
