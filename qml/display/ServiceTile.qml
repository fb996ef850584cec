// One service: its name, and how many wait.
import QtQuick
import Loket.Ui

Rectangle {
    id: tile

    required property string name
    required property int waiting
    required property int openCounters
    required property real unit

    readonly property bool closed: openCounters === 0 && waiting === 0

    radius: unit * 0.16
    color: Theme.surface
    Accessible.role: Accessible.StaticText
    Accessible.name: tile.name + ": " + count.text

    BoardText {
        x: tile.unit * 0.24
        width: count.x - x - tile.unit * 0.2
        height: parent.height
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
