// Takes to a page what somebody in another room wants to see there, as soon as it is there.
import QtQuick
import Loket.Console.Core

Item {
    id: wanted

    required property ConsoleRoom room
    required property bool stale // what is not there may still come

    property string target: ""

    // The page shows what has this id; where it could, it says found().
    signal showAsked(string id)

    function found() {
        wanted.target = "";
    }
    function take() {
        wanted.target = wanted.room.takeWanted() || wanted.target;
        wanted.look();
    }
    function look() {
        if (wanted.target !== "")
            wanted.showAsked(wanted.target);
        if (!wanted.stale)
            wanted.found();
    }

    onStaleChanged: wanted.look()

    Timer { // once the page is where it always begins
        id: soon
        interval: 0
        running: true
        onTriggered: wanted.take()
    }
    Connections {
        target: wanted.room

        function onWantedChanged() {
            soon.restart();
        }
    }
}
