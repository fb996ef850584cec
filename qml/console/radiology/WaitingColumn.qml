// The scans that wait, in calling order.
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
    readonly property alias options: options
    readonly property var scan: view.current

    signal detailsAsked(var scan)
    signal cancelAsked(var scan)
    signal requestAsked

    ScanFilter {
        id: waiting
        sourceModel: column.board.room.feed.scans
        place: Scans.Waiting
        typeText: column.board.typeText
        lateOnly: column.board.lateOnly
    }
    ChosenScan {
        id: options
        board: column.board
        scan: column.scan
        onCancelAsked: scan => column.cancelAsked(scan)
    }
    ChosenButtons {
        id: buttons

        readonly property bool possible: column.board.room.mayPerform || column.board.room.mayRequest
        readonly property Item place: view.partOf(view.currentItem, "buttonsPlace")

        parent: buttons.place === null ? column : buttons.place
        visible: buttons.possible && buttons.place !== null
        width: parent.width
        chosen: options
    }
    ColumnLayout {
        anchors.fill: parent
        spacing: Theme.small

        ColumnTitle {
            text: qsTr("Waiting")
            count: column.board.known ? String(waiting.count) : ""
            note: qsTr("in calling order")
            tall: !column.wide
        }
        BoardList {
            id: view
            objectName: "waitingList"
            board: column.board
            place: "waiting"
            filter: waiting
            Accessible.name: qsTr("Waiting")
            Layout.fillWidth: true
            Layout.fillHeight: true

            delegate: ScanCard {
                id: row
                width: view.rowWidth
                now: column.board.now
                live: column.board.live
                number: ScanWords.numberOf(options.calls, value, options.calls.age)
                called: options.isCalledVisit(options.visitOf(value, options.calls.age))
                calledAt: options.visitOf(value, options.calls.age).firstCalledAt
                longWait: column.board.room.longWaitMinutes
                chosen: ListView.isCurrentItem && view.isHere
                focused: row.chosen && view.activeFocus
                buttonsHeight: buttons.possible ? buttons.implicitHeight : 0
                onClicked: view.choose(index)
                onDoubleClicked: column.detailsAsked(value)
            }

            BoardEmpty {
                objectName: "emptyBoard"
                anchors.centerIn: parent
                width: Math.min(360, parent.width - 2 * Theme.wide)
                visible: waiting.count === 0
                board: column.board
                onRequestAsked: column.requestAsked()
            }
        }
    }
}
