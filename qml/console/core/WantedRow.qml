// Takes to a page what somebody in another room wants to see there, as soon as it is there.
import QtQuick
import Loket.Console.Core

Item {
    id: wanted

    required property ConsoleRoom room
    // Shows what has this id, and says whether it did; false: it is not there.
    required property var show
    required property bool stale // what is not there may still come

    property string target: ""

    function take() {
        wanted.target = wanted.room.takeWanted() || wanted.target;
        wanted.look();
    }
    function look() {
        if (wanted.target !== "" && (wanted.show(wanted.target) || !wanted.stale))
            wanted.target = "";
    }

    onStaleChanged: wanted.look()
    Component.onCompleted: Qt.callLater(wanted.take) // once the page is where it always begins

    Connections {
        target: wanted.room

        function onWantedChanged() {
            Qt.callLater(wanted.take);
        }
    }
}
