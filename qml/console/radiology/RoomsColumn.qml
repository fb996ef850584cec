// The rooms: those in use first.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Loket.Console.Core
import Loket.Console.Radiology
import Loket.Ui

FocusScope {
    id: column

    required property Board board
    property bool wide: true

    readonly property alias view: view
    // The chosen one; null: none.
    readonly property var current: view.current
    // What is made there; null: nothing.
    readonly property var scan: column.current !== null && column.current.busy ? column.current.scan : null

    signal detailsAsked(var scan)
    signal completeAsked(var scan)

    // -1: it is made in none that is shown.
    function rowWith(scanId: string): int {
        return rooms.rowWithScan(scanId);
    }
    function complete() {
        if (column.scan !== null && column.board.canPerform)
            column.completeAsked(column.scan);
    }
    function start() {
        const room = column.current;
        const next = room === null || room.busy ? "" : column.board.room.nextSeen(room.id);
        if (next !== "" && column.board.canPerform)
            column.board.room.actions.start(next, room.name);
    }

    RoomFilter {
        id: rooms
        sourceModel: column.board.room.feed.rooms
        typeText: column.board.typeText
        lateOnly: column.board.lateOnly
    }
    ColumnLayout {
        anchors.fill: parent
        spacing: Theme.small

        ColumnTitle {
            visible: column.wide
            text: qsTr("In the rooms")
            count: column.board.known && column.board.room.roomCount > 0
                ? qsTr("%1 of %2 in use").arg(column.board.room.busyRooms).arg(column.board.room.roomCount) : ""
        }
        BoardList {
            id: view
            objectName: "roomsList"
            board: column.board
            place: "rooms"
            filter: rooms
            Accessible.name: qsTr("In the rooms")
            Layout.fillWidth: true
            Layout.fillHeight: true

            delegate: RoomCard {
                width: view.rowWidth
                now: column.board.now
                calls: column.board.room.calls
                live: column.board.live
                performs: column.board.room.mayPerform
                ready: column.board.canPerform
                working: column.board.room.actions.workingScan
                chosen: ListView.isCurrentItem && view.isHere
                focused: chosen && view.activeFocus
                onClicked: view.choose(index)
                onDoubleClicked: {
                    if (isBusy)
                        column.detailsAsked(scan);
                }
                onCompleteAsked: {
                    view.choose(index);
                    column.complete();
                }
                onStartAsked: {
                    view.choose(index);
                    column.start();
                }
            }

            EmptyState {
                objectName: "noRooms"
                anchors.centerIn: parent
                width: Math.min(320, parent.width - 2 * Theme.wide)
                visible: column.board.known && rooms.count === 0
                iconName: column.board.narrow ? "search" : "scan"
                title: column.board.lateOnly ? qsTr("No scan is late")
                    : column.board.narrow ? qsTr("No room for this type") : qsTr("There are no rooms")
                text: column.board.narrow ? "" : qsTr("An administrator names the rooms in the settings.")
            }
        }
    }
}
