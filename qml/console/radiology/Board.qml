// What the columns of the board share: what is shown, and where one works.
import QtQuick
import Loket.Console.Core
import Loket.Console.Radiology

BoardPlace {
    id: board

    required property RadiologyRoom room

    // The filter: a type's name, or empty for all.
    property string typeText: ""
    property bool lateOnly: false
    readonly property bool narrow: board.typeText !== "" || board.lateOnly
    // Its chosen scan; null: none.
    property var chosen: null

    readonly property bool known: !board.stale || board.room.feed.scans.count > 0 || board.room.feed.rooms.count > 0
    readonly property bool idle: board.room.actions.working === ""
    readonly property bool canRequest: board.free && board.room.mayRequest
    readonly property bool canPerform: board.free && board.idle && board.room.mayPerform
    readonly property bool canCancel: board.free && board.idle && board.room.mayRequest

    function showEverything() {
        board.typeText = "";
        board.lateOnly = false;
    }
    // Where a scan of this type can begin; reckoned anew when the scans change.
    function freeRoomFor(typeText: string, types: var): string {
        return types === undefined ? "" : board.room.freeRoomFor(typeText);
    }

    workplace: board.room.workplace
    stale: board.room.feed.stale
    staleText: qsTr("The scans are not up to date yet.")
    place: "waiting" // or "rooms", "over"
}
