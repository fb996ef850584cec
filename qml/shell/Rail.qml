// The rooms that are open to who is signed in, at the window's left; with their names
// below or beside their icons where there is room.
pragma ComponentBehavior: Bound
import QtQuick
import Loket.Console.Core
import Loket.Ui

Rectangle {
    id: rail

    required property Navigator navigator
    property bool named: false // their names stand below
    property bool wide: false // or beside

    readonly property alias count: list.count

    implicitWidth: rail.wide ? 224 : rail.named ? 108 : 64
    color: Theme.surface

    Rectangle {
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.bottom: parent.bottom
        width: 1
        color: Theme.line
    }
    ListView {
        id: list
        objectName: "railList"
        anchors.fill: parent
        anchors.margins: rail.wide ? Theme.small : Theme.tiny
        anchors.topMargin: Theme.gap
        spacing: Theme.tiny
        interactive: contentHeight > height
        boundsBehavior: Flickable.StopAtBounds
        model: rail.navigator.rooms.length
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Rooms")

        delegate: RailButton {
            id: button

            required property int index

            width: list.width
            room: rail.navigator.rooms[button.index] ?? null
            keys: button.index < 10 ? "Alt+" + (button.index + 1) % 10 : "" // the tenth by 0
            current: button.room === rail.navigator.current
            named: rail.named
            wide: rail.wide
            onClicked: rail.navigator.enter(button.room)
        }
    }
}
