// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Multivector.Data

// What everything on screen rests on, as a list to read, follow and copy.
PanelFace {
    id: face

    required property SourcesView view
    readonly property alias list: sources
    readonly property int count: face.view.rows.length

    signal linkRequested(link: string)

    function copy(format: int, name: string): void {
        face.view.copy(format);
        copied.text = qsTr("Copied: %n source(s) as %1", "", face.count).arg(name);
        forget.restart();
    }

    function scrollBy(pixels: real): void {
        const end = Math.max(sources.originY, sources.originY + sources.contentHeight - sources.height);
        sources.contentY = Math.max(sources.originY, Math.min(end, sources.contentY + pixels));
    }

    component CopyButton: TextButton {
        id: copyButton

        required property int format

        Layout.fillWidth: true
        Layout.preferredWidth: copyButton.contentItem.implicitWidth // which then grows evenly
        colors: face.colors
        enabled: face.count > 0
        opacity: enabled ? 1 : 0.5
        leftPadding: 8
        rightPadding: 8
        focusPolicy: Qt.TabFocus
        Accessible.name: qsTr("Copy as %1").arg(copyButton.text)
        ToolTip.visible: copyButton.hovered && !copyButton.down
        ToolTip.delay: 600
        ToolTip.text: copyButton.Accessible.name
        Keys.onReturnPressed: copyButton.clicked()
        Keys.onEnterPressed: copyButton.clicked()
        onClicked: face.copy(copyButton.format, copyButton.text)
    }
    component Line: TextEdit {
        readOnly: true
        visible: text !== ""
        selectByMouse: true
        textFormat: TextEdit.PlainText
        color: face.colors.textQuiet
        selectionColor: face.colors.focus
        selectedTextColor: face.colors.sea
        font.pixelSize: 11
        font.features: { "tnum": 1 }
        wrapMode: TextEdit.Wrap
        Accessible.role: Accessible.StaticText
        Accessible.name: text
    }

    fullHeight: sources.y + sources.contentHeight + 16

    QtObject {
        id: blank

        property sourceEntry entry
    }
    Timer {
        id: forget

        interval: 4000
        onTriggered: copied.text = ""
    }
    ColumnLayout {
        id: top

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.leftMargin: 16
        anchors.rightMargin: 12
        spacing: 6

        Text {
            id: copied

            Layout.fillWidth: true
            text: ""
            visible: text !== ""
            color: face.colors.text
            font.pixelSize: 12
            wrapMode: Text.Wrap
            Accessible.role: Accessible.AlertMessage
            Accessible.name: copied.text
        }
        Text {
            Layout.fillWidth: true
            visible: !copied.visible
            text: face.count > 0 ? qsTr("%n source(s) of what is shown now. Copy as:", "", face.count) : ""
            color: face.colors.textQuiet
            font.pixelSize: 12
            wrapMode: Text.Wrap
        }
        RowLayout {
            Layout.fillWidth: true
            spacing: 6

            CopyButton {
                text: qsTr("Plain text")
                format: SourceFormat.Plain
            }
            CopyButton {
                text: "Markdown"
                format: SourceFormat.Markdown
            }
            CopyButton {
                text: "BibTeX"
                format: SourceFormat.Bibtex
            }
        }
    }
    ListView {
        id: sources

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: top.bottom
        anchors.bottom: parent.bottom
        anchors.leftMargin: 10
        anchors.rightMargin: 4
        anchors.topMargin: 6
        anchors.bottomMargin: 8
        model: face.count
        boundsBehavior: Flickable.StopAtBounds
        clip: true
        activeFocusOnTab: true
        keyNavigationEnabled: false
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Sources of what is shown")
        Accessible.description: qsTr("The arrow keys scroll")
        Keys.onUpPressed: face.scrollBy(-60)
        Keys.onDownPressed: face.scrollBy(60)
        Keys.onPressed: event => {
            const pages = event.key === Qt.Key_PageDown ? 1 : event.key === Qt.Key_PageUp ? -1 : 0;
            face.scrollBy(pages * (sources.height - 40));
            event.accepted = pages !== 0;
        }
        ScrollBar.vertical: ScrollBar {}
        delegate: Column {
            id: row

            required property int index
            readonly property sourceEntry entry: face.view.rows[row.index] ?? blank.entry
            readonly property bool isFirst: row.index === 0 || face.view.rows[row.index - 1]?.kind !== row.entry.kind

            width: sources.width - 10
            leftPadding: 6
            rightPadding: 6
            topPadding: 8
            spacing: 1
            Accessible.role: Accessible.ListItem
            Accessible.name: row.entry.about

            Text {
                width: row.width - 12
                visible: row.isFirst
                text: face.view.headingOf(row.entry.kind)
                topPadding: row.index === 0 ? 0 : 8
                bottomPadding: 4
                color: face.colors.text
                font.pixelSize: 13
                font.weight: Font.DemiBold
                wrapMode: Text.Wrap
                Accessible.role: Accessible.Heading
                Accessible.name: text
            }
            Rectangle {
                width: row.width - 12
                height: 1
                color: face.colors.chromeLine
            }
            Line {
                width: row.width - 12
                topPadding: 5
                text: row.entry.about
                color: face.colors.text
                font.pixelSize: 12
            }
            Line {
                width: row.width - 12
                text: [row.entry.author, row.entry.title].filter(part => part !== "").join(". ")
                font.pixelSize: 12
            }
            Row {
                visible: row.entry.link !== ""
                spacing: 2

                Line {
                    width: row.width - 12 - (opener.visible ? 34 : 0)
                    text: row.entry.link
                    wrapMode: TextEdit.WrapAnywhere
                    anchors.verticalCenter: parent.verticalCenter
                }
                IconButton {
                    id: opener

                    visible: row.entry.isWebLink
                    implicitWidth: 32
                    implicitHeight: 32
                    icon.width: 16
                    icon.height: 16
                    icon.color: face.colors.textQuiet
                    colors: face.colors
                    text: qsTr("Open %1").arg(row.entry.link)
                    icon.source: "icons/open.svg"
                    Keys.onReturnPressed: opener.clicked()
                    Keys.onEnterPressed: opener.clicked()
                    onClicked: face.linkRequested(row.entry.link)
                }
            }
            Line {
                width: row.width - 12
                text: row.entry.note
            }
        }

        Rectangle {
            anchors.fill: parent
            visible: sources.activeFocus
            z: 1
            radius: 4
            color: "transparent"
            border.width: 2
            border.color: face.colors.focus
        }
    }
    Text {
        anchors.centerIn: sources
        width: sources.width - 32
        visible: face.count === 0
        text: qsTr("There is nothing to name a source of: no atlas is open")
        color: face.colors.textQuiet
        font.pixelSize: 12
        horizontalAlignment: Text.AlignHCenter
        wrapMode: Text.Wrap
    }
}
