// Where on a board of columns one works, and whether what it shows is of now.
import QtQuick
import Loket.Console.Core

QtObject {
    id: board

    required property Workplace workplace
    required property bool stale // what the board shows
    // What is said while it is.
    required property string staleText
    // The column's word.
    property string place: ""
    // Something in front of the board has the keyboard.
    property bool blocked: false

    readonly property bool online: board.workplace.connection.online
    readonly property bool live: board.online && !board.stale
    readonly property bool free: board.live && !board.blocked
    // Why nothing can be done; empty: it can.
    readonly property string whyNot: board.online ? (board.stale ? board.staleText : "")
        : qsTr("There is no connection to the server.")
    // The server's time; stands still while what is shown is old.
    property date now

    function look() {
        if (!board.stale)
            board.now = board.workplace.now;
    }

    Component.onCompleted: board.now = board.workplace.now
    onStaleChanged: board.look()

    property Connections clock: Connections {
        target: board.workplace

        function onNowChanged() {
            board.look();
        }
    }
}
