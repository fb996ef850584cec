// What the columns of the board share: what is shown, since when nothing has changed, and where one works.
import QtQuick
import Loket.Console.Core
import Loket.Console.Prescription

BoardPlace {
    id: board

    required property PrescriptionRoom room
    // Something in front of the board has the keyboard.
    property bool blocked: false
    // The chosen one is shown whole beside the board.
    property bool panelOpen: false

    // The filter.
    property int whose: Orders.Everybodys
    property bool lateOnly: false
    readonly property bool narrow: board.whose !== Orders.Everybodys || board.lateOnly

    readonly property bool online: board.room.workplace.connection.online
    readonly property bool stale: board.room.feed.stale
    readonly property bool known: !board.stale || board.room.feed.orders.count > 0
    readonly property bool live: board.online && !board.stale
    readonly property bool idle: board.room.actions.working === ""
    readonly property bool free: board.live && !board.blocked
    readonly property bool canPrescribe: board.free && board.room.mayPrescribe && board.room.pharmacies.length > 0
    readonly property bool canDispense: board.free && board.idle && board.room.mayDispense
    readonly property bool canCancel: board.free && board.idle && board.room.mayPrescribe
    // Why nothing can be done; empty: it can.
    readonly property string whyNot: board.online ? (board.stale ? qsTr("The prescriptions are not up to date yet.") : "")
        : qsTr("There is no connection to the server.")
    // The server's time; stands still while what is shown is old.
    property date now

    function look() {
        if (!board.stale)
            board.now = board.room.workplace.now;
    }
    function showEverything() {
        board.whose = Orders.Everybodys;
        board.lateOnly = false;
    }

    place: "fresh"
    Component.onCompleted: board.now = board.room.workplace.now
    onStaleChanged: board.look()

    property Connections clock: Connections {
        target: board.room.workplace

        function onNowChanged() {
            board.look();
        }
    }
}
