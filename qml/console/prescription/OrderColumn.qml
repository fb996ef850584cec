// A column of the board: the prescriptions in one state.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Loket.Client
import Loket.Console.Core
import Loket.Console.Prescription
import Loket.Ui

FocusScope {
    id: lane

    required property OrderBoard board
    required property string place
    required property int which // of Orders
    required property string title
    required property string emptyText
    property string note: ""
    property bool titled: true

    readonly property alias view: view
    readonly property var order: view.current
    readonly property alias count: orders.count

    function visitOf(order: var, age: int): var {
        return lane.board.room.calls.visit(age < 0 ? "" : order.visitId);
    }

    OrderFilter {
        id: orders
        sourceModel: lane.board.room.feed.orders
        column: lane.which
        whose: lane.board.whose
        me: lane.board.room.me
        lateOnly: lane.board.lateOnly
    }
    ColumnLayout {
        anchors.fill: parent
        spacing: Theme.small

        ColumnTitle {
            visible: lane.titled
            text: lane.title
            count: lane.board.known ? String(orders.count) : ""
            note: lane.note
        }
        BoardList {
            id: view
            objectName: lane.place + "List"
            board: lane.board
            place: lane.place
            filter: orders
            Accessible.name: lane.title
            Layout.fillWidth: true
            Layout.fillHeight: true

            delegate: OrderCard {
                id: card

                readonly property var visit: lane.visitOf(value, lane.board.room.calls.age)

                width: view.rowWidth
                now: lane.board.now
                live: lane.board.live
                me: lane.board.room.me
                called: value.state === Prescriptions.Ready && card.visit.id !== "" && card.visit.state === Queue.Called
                calledTo: card.visit.counterName
                missed: value.state === Prescriptions.Ready && card.visit.id !== "" && card.visit.state === Queue.NoShow
                isNew: lane.board.news.until && lane.board.news.isNew(value.id)
                isChanged: lane.board.news.until && lane.board.news.isChanged(value.id)
                chosen: ListView.isCurrentItem && view.isHere
                focused: card.chosen && view.activeFocus
                onClicked: {
                    view.choose(index);
                    lane.board.panelOpen = true;
                }
            }

            UiText {
                objectName: lane.place + "Empty"
                anchors.horizontalCenter: parent.horizontalCenter
                y: Theme.margin
                width: parent.width - 2 * Theme.wide
                visible: lane.board.known && orders.count === 0
                text: lane.board.narrow ? qsTr("Nothing fits the filter") : lane.emptyText
                soft: true
                horizontalAlignment: Text.AlignHCenter
                wrapMode: Text.Wrap
            }
        }
    }
}
