// One service: its name, and how many wait.
import QtQuick
import Loket.Ui

Rectangle {
    id: tile

    required property string name
    required property int waiting
    required property int openCounters
    required property bool isAway
    required property date backAt
    required property real unit

    readonly property bool closed: openCounters === 0 && waiting === 0 && !isAway
    readonly property string breakText: !tile.isAway ? "" : isNaN(tile.backAt.getTime()) ? qsTr("Back soon")
        : qsTr("Back at %1").arg(Qt.formatTime(tile.backAt, "HH:mm"))

    radius: unit * 0.16
    color: Theme.surface
    Accessible.role: Accessible.StaticText
    Accessible.name: tile.name + ": " + count.text + (tile.isAway ? ", " + tile.breakText : "")

    BoardText {
        x: tile.unit * 0.24
        width: count.x - x - tile.unit * 0.2
        height: tile.isAway ? parent.height * 0.58 : parent.height
        unit: tile.unit
        size: 0.38
        soft: tile.closed
        font.weight: Font.DemiBold
        fontSizeMode: Text.Fit
        wrapMode: Text.WordWrap
        lineHeight: 0.86
        text: tile.name
        Accessible.ignored: true
    }
    BoardText {
        objectName: "break"
        visible: tile.isAway
        x: tile.unit * 0.24
        y: parent.height * 0.56
        width: count.x - x - tile.unit * 0.2
        height: parent.height * 0.34
        unit: tile.unit
        size: 0.28
        color: Theme.warning
        font.weight: Font.DemiBold
        fontSizeMode: Text.Fit
        text: tile.breakText
        Accessible.ignored: true
    }
    BoardText {
        id: count
        objectName: "waiting"
        anchors.right: parent.right
        anchors.rightMargin: tile.unit * 0.24
        height: parent.height
        unit: tile.unit
        size: tile.closed ? 0.34 : 0.74
        soft: tile.closed
        font.bold: true
        text: tile.closed ? qsTr("Closed") : tile.waiting
        Accessible.ignored: true
    }
}
