// How far a prescription's clock has run, and who prepares it. No layout: that leaves the clock as wide as it was when the
// card had no width yet.
import QtQuick
import Loket.Ui

Item {
    id: place

    required property string elapsed
    required property string over // or of what
    required property string owner
    property color ink: Theme.text

    implicitHeight: clock.implicitHeight

    UiText {
        id: clock
        text: place.elapsed
        kind: "title"
        color: place.ink
        anchors.left: parent.left
    }
    UiText {
        text: place.over
        kind: "caption"
        anchors.left: clock.right
        anchors.right: whose.left
        anchors.margins: Theme.small
        anchors.verticalCenter: parent.verticalCenter
    }
    UiText {
        id: whose
        text: place.owner
        kind: "caption"
        width: Math.min(Math.ceil(implicitWidth), place.width * 0.4)
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
    }
}
