// One service: its name, how long one waits there, and how many do.
import QtQuick
import Loket.Display
import Loket.Ui

Rectangle {
    id: tile

    required property string name
    required property string others
    required property string detail
    required property int waiting
    required property bool isClosed
    required property bool isAway
    required property real unit
    required property BoardWords words
    property bool alone: false // its name is the screen's title

    readonly property var told: [tile.name + ": " + count.text, tile.detail]

    radius: unit * 0.16
    color: Theme.surface
    Accessible.role: Accessible.StaticText
    Accessible.name: tile.told.filter(part => part !== "").join(", ")

    Column {
        x: tile.unit * 0.24
        width: count.x - x - tile.unit * 0.2
        anchors.verticalCenter: parent.verticalCenter

        BoardText {
            visible: !tile.alone
            width: parent.width
            height: tile.unit * (tile.others !== "" ? 0.42 : tile.detail !== "" ? 0.54 : 0.9)
            unit: tile.unit
            size: 0.38
            soft: tile.isClosed
            font.weight: Font.DemiBold
            fontSizeMode: Text.Fit
            wrapMode: Text.WordWrap
            lineHeight: 0.86
            text: tile.name
            Accessible.ignored: true
        }
        BoardText {
            visible: tile.others !== "" && !tile.alone
            width: parent.width
            height: tile.unit * 0.3
            unit: tile.unit
            size: 0.26
            soft: true
            fontSizeMode: Text.HorizontalFit
            text: tile.others
            Accessible.ignored: true
        }
        BoardText {
            objectName: tile.isAway ? "break" : "wait"
            visible: tile.detail !== ""
            width: parent.width
            height: tile.unit * (tile.alone ? 0.9 : 0.34)
            unit: tile.unit
            size: tile.alone ? 0.56 : 0.28
            color: tile.isAway ? Theme.warning : tile.alone ? Theme.text : Theme.softText
            font.weight: Font.DemiBold
            fontSizeMode: Text.HorizontalFit
            text: tile.detail
            Accessible.ignored: true
        }
    }
    BoardText {
        id: count
        objectName: "waiting"
        anchors.right: parent.right
        anchors.rightMargin: tile.unit * 0.24
        height: parent.height
        width: Math.min(implicitWidth, parent.width * 0.5)
        unit: tile.unit
        size: tile.isClosed ? 0.34 : 0.74
        soft: tile.isClosed
        font.bold: true
        fontSizeMode: Text.HorizontalFit
        text: tile.isClosed ? tile.words.text(BoardWords.Closed, tile.words.languages) : tile.waiting
        Accessible.ignored: true
    }
}
