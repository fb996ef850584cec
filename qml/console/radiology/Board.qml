// What the columns of the board share: what is shown, since when nothing has changed, and where one works.
import QtQuick
import Loket.Console.Core
import Loket.Console.Radiology

BoardPlace {
    id: board

    required property RadiologyRoom room
    // Something in front of the board has the keyboard.
    property bool blocked: false

    // The filter: a type's name, or empty for all.
    property string typeText: ""
    property bool lateOnly: false
    readonly property bool narrow: board.typeText !== "" || board.lateOnly
    // "waiting", "rooms" or "over"
    place: "waiting"
    // Its chosen scan; null: none.
    property var chosen: null

    readonly property bool online: board.room.workplace.connection.online
    readonly property bool stale: board.room.feed.stale
    readonly property bool known: !board.stale || board.room.feed.scans.count > 0 || board.room.feed.rooms.count > 0
    readonly property bool live: board.online && !board.stale
    readonly property bool idle: board.room.actions.working === ""
    readonly property bool free: board.live && !board.blocked
    readonly property bool canRequest: board.free && board.room.mayRequest
    readonly property bool canPerform: board.free && board.idle && board.room.mayPerform
    readonly property bool canCancel: board.free && board.idle && board.room.mayRequest
    // Why nothing can be done; empty: it can.
    readonly property string whyNot: board.online ? (board.stale ? qsTr("The scans are not up to date yet.") : "")
        : qsTr("There is no connection to the server.")
    // The server's time; stands still while what is shown is old.
    property date now

    function look() {
        if (!board.stale)
            board.now = board.room.workplace.now;
    }
    function showEverything() {
        board.typeText = "";
        board.lateOnly = false;
    }
    // Where a scan of this type can begin; reckoned anew when the scans change.
    function freeRoomFor(typeText: string, types: var): string {
        return types === undefined ? "" : board.room.freeRoomFor(typeText);
    }

    Component.onCompleted: board.now = board.room.workplace.now
    onStaleChanged: board.look()

    property Connections clock: Connections {
        target: board.room.workplace

        function onNowChanged() {
            board.look();
        }
    }
}
