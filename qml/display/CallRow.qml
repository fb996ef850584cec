// One call of the list.
import QtQuick
import Loket.Ui

Item {
    id: row

    required property var value // the call
    required property bool next // it is still to be announced
    required property real unit

    Accessible.role: Accessible.ListItem
    Accessible.name: row.value.number + " " + row.value.counter

    Rectangle {
        width: parent.width
        height: Math.max(1, Math.round(row.unit * 0.02))
        color: Theme.line
    }
    BoardText {
        id: numberText
        height: parent.height
        width: Math.min(implicitWidth, parent.width * 0.6)
        unit: row.unit
        size: 0.86
        color: row.next ? Theme.accent : Theme.text
        font.bold: true
        fontSizeMode: Text.HorizontalFit
        text: row.value.number
    }
    BoardText {
        anchors.right: parent.right
        height: parent.height
        width: parent.width - numberText.width - row.unit * 0.3
        unit: row.unit
        size: 0.5
        font.weight: Font.DemiBold
        fontSizeMode: Text.Fit
        wrapMode: Text.WordWrap
        lineHeight: 0.84
        horizontalAlignment: Text.AlignRight
        text: row.value.counter
    }
}
