// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Multivector.Data

// One country: who trades with it, how widely that is spread, whom it borders, what runs through it, what it hosts.
PanelFace {
    id: face

    required property CountryView view
    required property TradeCharts charts // of the same country
    required property list<comparedName> states // that can be chosen where none is
    property string lit: "" // id of the power that lights up on the map
    readonly property string pointed: shares.pointed !== "" ? shares.pointed : years.pointed // id of a power; empty: none
    readonly property string pointedBorder: neighbours.pointed // id; empty: none
    readonly property alias scroll: content

    signal countryChosen(code: string)
    signal corridorChosen(id: string)
    signal meetingChosen(id: string)
    signal yearChosen(year: int)
    signal flyRequested

    component Quiet: Text {
        width: content.columnWidth
        textFormat: Text.PlainText
        color: face.colors.textQuiet
        font.pixelSize: 11
        font.features: { "tnum": 1 }
        wrapMode: Text.Wrap
    }
    component Heading: Text {
        width: content.columnWidth
        textFormat: Text.PlainText
        color: face.colors.text
        font.pixelSize: 12
        font.weight: Font.DemiBold
        wrapMode: Text.Wrap
        Accessible.role: Accessible.Heading
    }
    component Rule: Rectangle {
        width: content.columnWidth
        height: 1
        color: face.colors.chromeLine
    }

    fullHeight: content.contentHeight

    // Nothing is selected: what there is to choose.
    Column {
        anchors.fill: parent
        anchors.margins: 16
        visible: face.view.info.code === ""
        spacing: 8

        Text {
            width: parent.width
            text: face.states.length > 0 ? qsTr("Select a country on the map, or choose a state:") : qsTr("Select a country on the map.")
            color: face.colors.textQuiet
            font.pixelSize: 12
            wrapMode: Text.Wrap
        }
        Repeater {
            model: face.states

            TextButton {
                required property comparedName modelData

                colors: face.colors
                text: modelData.name
                onClicked: face.countryChosen(modelData.id)
            }
        }
    }
    FaceScroll {
        id: content

        anchors.fill: parent
        visible: face.view.info.code !== ""

        RowLayout {
            width: content.columnWidth
            spacing: 4

            Text {
                Layout.fillWidth: true
                text: face.view.info.name
                textFormat: Text.PlainText
                color: face.colors.text
                font.pixelSize: 18
                font.weight: Font.DemiBold
                wrapMode: Text.Wrap
                Accessible.role: Accessible.Heading
            }
            IconButton {
                visible: !face.isPicture
                colors: face.colors
                text: qsTr("Fly to this country")
                icon.source: "icons/country.svg"
                onClicked: face.flyRequested()
            }
        }
        Quiet {
            text: face.view.info.area + (face.view.info.note !== "" ? " · " + face.view.info.note : "")
        }
        Column {
            visible: face.view.info.isState && face.charts.years.length > 0
            width: content.columnWidth
            spacing: 4

            Rule {}
            Heading {
                topPadding: 4
                text: qsTr("Who trades with it, %1").arg(face.charts.shareYear)
            }
            Quiet {
                text: face.charts.heading
            }
            DonutDiagram {
                id: shares

                width: content.columnWidth
                height: implicitHeight
                colors: face.colors
                label: qsTr("Shares in the trade of %1").arg(face.view.info.name)
                slices: face.charts.slices
                whole: face.charts.whole
                year: String(face.charts.shareYear)
                without: face.charts.without
                lit: face.lit
            }
            Quiet {
                visible: text !== ""
                text: face.charts.counters !== "" ? qsTr("Counted by: %1").arg(face.charts.counters) : ""
            }
            LineDiagram {
                id: years

                width: content.columnWidth
                height: 180
                colors: face.colors
                label: qsTr("Trade of %1 over the years").arg(face.view.info.name)
                lines: face.charts.lines
                places: face.charts.years
                scale: face.charts.lineScale
                lit: face.lit
                marked: String(face.charts.shareYear)
                onChosen: place => face.yearChosen(Number(place))
            }
        }
        Column {
            visible: face.charts.indexFacts.year > 0
            width: content.columnWidth
            spacing: 4

            Rule {}
            Heading {
                topPadding: 4
                text: qsTr("Multi-vector index")
            }
            Row {
                spacing: 8

                Text {
                    id: indexValue

                    text: face.charts.indexFacts.value
                    color: face.colors.text
                    font.pixelSize: 24
                    font.weight: Font.DemiBold
                    font.features: { "tnum": 1 }
                }
                Text {
                    anchors.baseline: indexValue.baseline
                    text: face.charts.indexFacts.year
                    color: face.charts.indexFacts.year === face.charts.shareYear ? face.colors.textQuiet : face.colors.warning
                    font.pixelSize: 12
                    font.features: { "tnum": 1 }
                }
            }
            Quiet {
                text: qsTr("1 − Σ sᵢ², with sᵢ the part of each power in the turnover of all that have a figure: 0 if all trade is with one, nearer to 1 the wider it is spread.")
            }
            Quiet {
                text: qsTr("In it: %1").arg(face.charts.indexFacts.in)
                color: face.colors.text
            }
            Quiet {
                visible: face.charts.indexFacts.out !== ""
                text: qsTr("Not in it, without a figure: %1").arg(face.charts.indexFacts.out)
            }
            Quiet {
                visible: text !== ""
                text: face.charts.indexFacts.remarks
            }
            LineDiagram {
                width: content.columnWidth
                height: 110
                colors: face.colors
                label: qsTr("Multi-vector index of %1 over the years").arg(face.view.info.name)
                lines: face.charts.index
                places: face.charts.years
                scale: face.charts.indexScale
                marked: String(face.charts.shareYear)
                onChosen: place => face.yearChosen(Number(place))
            }
            Quiet {
                text: qsTr("Faint where other powers have figures than the year before: such a step says nothing of the country.")
            }
        }
        Column {
            visible: face.view.borders.length > 0
            width: content.columnWidth
            spacing: 4

            Rule {}
            Heading {
                topPadding: 4
                text: qsTr("%n neighbour(s)", "", face.view.borders.length)
            }
            BorderList {
                id: neighbours

                x: -6
                width: content.columnWidth + 6
                height: implicitHeight
                interactive: false
                colors: face.colors
                borders: face.view.borders
                onChosen: code => face.countryChosen(code)
            }
        }
        FactList {
            width: content.columnWidth
            isUnfolded: face.isPicture
            isFoldable: !face.isPicture
            colors: face.colors
            heading: qsTr("%n corridor(s) through it, kilometres in operation", "", face.view.info.corridors.length)
            hint: qsTr("Show the corridor")
            most: 20
            facts: face.view.info.corridors
            onChosen: id => face.corridorChosen(id)
        }
        FactList {
            width: content.columnWidth
            isUnfolded: face.isPicture
            isFoldable: !face.isPicture
            colors: face.colors
            heading: qsTr("%n meeting(s) of the powers with the five here", "", face.view.info.meetings.length)
            hint: qsTr("Open the meeting")
            facts: face.view.info.meetings
            onChosen: id => face.meetingChosen(id)
        }
        FactList {
            width: content.columnWidth
            isUnfolded: face.isPicture
            isFoldable: !face.isPicture
            colors: face.colors
            heading: qsTr("%n place(s)", "", face.view.info.places.length)
            facts: face.view.info.places
        }
        Quiet {
            text: face.view.info.measured
        }
    }
}
