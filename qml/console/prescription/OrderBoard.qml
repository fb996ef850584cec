// What the columns of the board share: what is shown, what has just come, and where one works.
import QtQuick
import Loket.Console.Core
import Loket.Console.Prescription
import Loket.Ui

BoardPlace {
    id: board

    required property PrescriptionRoom room
    // The chosen one is shown whole beside the board.
    property bool panelOpen: false

    // The filter.
    property int whose: Orders.Everybodys
    property bool lateOnly: false
    readonly property bool narrow: board.whose !== Orders.Everybodys || board.lateOnly

    readonly property bool known: !board.stale || board.room.feed.orders.count > 0
    readonly property bool idle: board.room.actions.working === ""
    readonly property bool canPrescribe: board.free && board.room.mayPrescribe && board.room.pharmacies.length > 0
    readonly property bool canDispense: board.free && board.idle && board.room.mayDispense
    readonly property bool canCancel: board.free && board.idle && board.room.mayPrescribe
    readonly property RowNews news: RowNews { }

    function showEverything() {
        board.whose = Orders.Everybodys;
        board.lateOnly = false;
    }

    workplace: board.room.workplace
    stale: board.room.feed.stale
    staleText: qsTr("The prescriptions are not up to date yet.")
    place: "fresh"

    property Connections telling: Connections {
        target: board.room.feed

        function onTold(id: string, isNew: bool) {
            board.news.tell(id, isNew);
        }
    }
}
