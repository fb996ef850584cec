// One service of the list: its name, who was called last and where to, how many wait and how long.
import QtQuick
import Loket.Display
import Loket.Ui

Rectangle {
    id: row

    required property string name
    required property string others
    required property string detail
    required property string number
    required property string counter
    required property int waiting
    required property bool isClosed
    required property bool isAway
    required property bool isCalling
    required property real unit
    required property BoardWords words

    readonly property color ink: isCalling ? "#1b1400" : Theme.text
    readonly property color softInk: isCalling ? ink : Theme.softText
    readonly property real gap: unit * 0.16
    readonly property var told: [row.name, row.number, row.counter, count.text, row.detail]

    color: isCalling ? "#ffc533" : "transparent"
    Accessible.role: Accessible.ListItem
    Accessible.name: row.told.filter(part => part !== "").join(", ")

    Rectangle {
        width: parent.width
        height: Math.max(1, Math.round(row.unit * 0.02))
        color: Theme.line
    }
    Column {
        id: named
        x: row.gap * 0.5
        width: parent.width * 0.38 - row.gap
        anchors.verticalCenter: parent.verticalCenter

        BoardText {
            width: parent.width
            height: Math.min(row.height * (row.others === "" ? 0.9 : 0.55), row.unit * 0.8)
            unit: row.unit
            size: 0.34
            color: row.isClosed ? row.softInk : row.ink
            font.weight: Font.DemiBold
            fontSizeMode: Text.Fit
            wrapMode: Text.WordWrap
            lineHeight: 0.86
            text: row.name
            Accessible.ignored: true
        }
        BoardText {
            visible: row.others !== ""
            width: parent.width
            height: row.unit * 0.28
            unit: row.unit
            size: 0.22
            color: row.softInk
            fontSizeMode: Text.HorizontalFit
            text: row.others
            Accessible.ignored: true
        }
    }
    BoardText {
        id: called
        objectName: "rowNumber"
        x: parent.width * 0.38
        width: parent.width * 0.22 - row.gap
        height: parent.height
        unit: row.unit
        size: 0.6
        color: row.isCalling ? row.ink : Theme.accent
        font.bold: true
        fontSizeMode: Text.HorizontalFit
        text: row.number
        Accessible.ignored: true
    }
    BoardText {
        x: parent.width * 0.6
        width: parent.width * 0.2 - row.gap
        height: parent.height
        unit: row.unit
        size: 0.32
        color: row.ink
        font.weight: Font.DemiBold
        fontSizeMode: Text.Fit
        wrapMode: Text.WordWrap
        lineHeight: 0.86
        text: row.counter
        Accessible.ignored: true
    }
    Column {
        x: parent.width * 0.8
        width: parent.width * 0.2 - row.gap * 0.5
        anchors.verticalCenter: parent.verticalCenter

        BoardText {
            id: count
            objectName: "rowWaiting"
            visible: !row.isAway
            width: parent.width
            unit: row.unit
            size: row.isClosed ? 0.3 : 0.46
            color: row.isClosed ? row.softInk : row.ink
            font.bold: true
            horizontalAlignment: Text.AlignRight
            fontSizeMode: Text.HorizontalFit
            text: row.isClosed ? row.words.text(BoardWords.Closed, row.words.languages) : row.waiting
            Accessible.ignored: true
        }
        BoardText {
            objectName: row.isAway ? "rowBreak" : "rowWait"
            visible: row.detail !== ""
            width: parent.width
            height: Math.min(row.unit * (row.isAway ? 0.8 : 0.3), row.height * (row.isAway ? 0.9 : 0.4))
            unit: row.unit
            size: row.isAway ? 0.3 : 0.24
            color: row.isAway && !row.isCalling ? Theme.warning : row.softInk
            horizontalAlignment: Text.AlignRight
            fontSizeMode: Text.Fit
            wrapMode: Text.WordWrap
            lineHeight: 0.86
            text: row.detail
            Accessible.ignored: true
        }
    }
}
