// What is over today, the last first.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Loket.Console.Core
import Loket.Console.Prescription
import Loket.Ui

FocusScope {
    id: lane

    required property OrderBoard board
    property bool titled: true

    readonly property alias view: view
    readonly property var order: view.current

    OrderFilter {
        id: over
        sourceModel: lane.board.room.feed.orders
        column: Orders.Over
        whose: lane.board.whose
        me: lane.board.room.me
        since: lane.board.room.today
    }
    ColumnLayout {
        anchors.fill: parent
        spacing: Theme.small

        ColumnTitle {
            visible: lane.titled
            text: qsTr("Collected")
            count: lane.board.known ? String(lane.board.room.collectedToday) : ""
        }
        Rectangle {
            color: Theme.surface
            radius: Theme.radius
            border.color: Theme.line
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.maximumHeight: Math.max(60, view.contentHeight + 2) // a short list ends with its card

            BoardList {
                id: view
                objectName: "overList"
                anchors.fill: parent
                anchors.margins: 1
                board: lane.board
                place: "over"
                filter: over
                ground: Theme.surface
                spacing: 0
                Accessible.name: qsTr("Collected")

                delegate: OverRow {
                    width: view.rowWidth
                    implicitHeight: Theme.target
                    current: ListView.isCurrentItem && view.isHere
                    onClicked: {
                        view.choose(index);
                        lane.board.panelOpen = true;
                    }
                }

                UiText {
                    anchors.centerIn: parent
                    visible: lane.board.known && over.count === 0
                    text: qsTr("Nothing yet today")
                    soft: true
                }
            }
        }
        Item {
            Layout.fillHeight: true
            Layout.preferredHeight: 0
        }
    }
}
