// Shows where the keyboard is.
import QtQuick

Rectangle {
    id: ring

    required property bool shown
    property int distance: 3

    z: 2 // also over what covers the end of a list
    anchors.fill: parent
    anchors.margins: -ring.distance
    radius: Theme.radius + ring.distance
    color: "transparent"
    border.width: 2
    border.color: Theme.focus
    visible: ring.shown
}
