// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Multivector.Data
import Multivector.Layers

// What the diamonds of meetings mean; only what is there is explained. Their colours are the powers'.
Grid {
    id: legend

    required property list<meetingMark> marks
    required property mapPalette colors
    readonly property list<var> entries: [
        { look: MeetingLook.Filled, isSummit: true, label: qsTr("summit") },
        { look: MeetingLook.Filled, isSummit: false, label: qsTr("ministers' meeting") },
        { look: MeetingLook.Hollow, isSummit: true, label: qsTr("planned") },
        { look: MeetingLook.Half, isSummit: true, label: qsTr("postponed") },
        { look: MeetingLook.Crossed, isSummit: true, label: qsTr("cancelled") }
    ].filter(entry => legend.marks.some(mark => mark.look === entry.look && (entry.look !== MeetingLook.Filled || mark.isSummit === entry.isSummit)))

    columns: 3 // as wide as the powers beside one another
    columnSpacing: 16
    rowSpacing: 2
    bottomPadding: 6
    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("Meetings")

    Repeater {
        model: legend.entries

        Row {
            id: entry

            required property var modelData

            height: 18
            spacing: 8
            Accessible.role: Accessible.StaticText
            Accessible.name: caption.text

            MeetingDiamond {
                anchors.verticalCenter: parent.verticalCenter
                width: 18
                color: legend.colors.text
                ground: legend.colors.chrome
                look: entry.modelData.look
                isSummit: entry.modelData.isSummit
            }
            Text {
                id: caption

                anchors.verticalCenter: parent.verticalCenter
                text: entry.modelData.label
                color: legend.colors.text
                font.pixelSize: 12
            }
        }
    }
}
