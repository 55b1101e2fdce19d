// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls.Basic
import Multivector.Data

// A field for a number of some unit. What it is is said from outside: typing only asks.
TextField {
    id: field

    required property mapPalette colors
    required property string label // for screen readers
    required property real value
    property string unit: ""
    property int decimals: 0

    signal entered(value: real)

    function take(): void {
        const number = Number(field.text.replace(",", "."));
        if (field.text !== "" && !isNaN(number) && number !== field.value)
            field.entered(number);
        field.text = Qt.binding(() => String(Number(field.value.toFixed(field.decimals))));
    }

    implicitWidth: 92
    implicitHeight: 32
    leftPadding: 10
    rightPadding: unitText.implicitWidth + 16
    text: String(Number(field.value.toFixed(field.decimals)))
    color: field.colors.text
    selectionColor: field.colors.focus
    selectedTextColor: field.colors.sea
    selectByMouse: true
    font.pixelSize: 12
    font.features: { "tnum": 1 }
    inputMethodHints: Qt.ImhFormattedNumbersOnly
    validator: RegularExpressionValidator {
        regularExpression: /[0-9]{0,6}([.,][0-9]{0,2})?/
    }
    Accessible.name: field.label
    Accessible.description: field.unit
    onEditingFinished: field.take()
    onActiveFocusChanged: if (field.activeFocus)
        field.selectAll()

    background: Rectangle {
        radius: 6
        color: "transparent"
        border.width: field.activeFocus ? 2 : 1
        border.color: field.activeFocus ? field.colors.focus : field.colors.chromeLine
    }
    Text {
        id: unitText

        anchors.right: parent.right
        anchors.rightMargin: 10
        anchors.verticalCenter: parent.verticalCenter
        text: field.unit
        color: field.colors.textQuiet
        font.pixelSize: 12
    }
}
