// What is over today, the last first, and how long it took by type.
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
    readonly property var scan: view.current
    readonly property int cancelled: column.board.room.cancelledToday

    signal detailsAsked(var scan)

    ScanFilter {
        id: over
        sourceModel: column.board.room.feed.scans
        place: Scans.Over
        since: column.board.room.today
        typeText: column.board.typeText
    }
    ColumnLayout {
        anchors.fill: parent
        spacing: Theme.small

        ColumnTitle {
            visible: column.wide
            text: qsTr("Done today")
            count: column.board.known ? String(column.board.room.completedToday) : ""
            note: column.cancelled > 0 ? qsTr("%n cancelled", "scans", column.cancelled) : ""
        }
        Rectangle {
            color: Theme.surface
            radius: Theme.radius
            border.color: Theme.line
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredHeight: Layout.maximumHeight
            Layout.maximumHeight: Math.max(160, view.contentHeight + 2) // a short list ends with its card

            BoardList {
                id: view
                anchors.fill: parent
                anchors.margins: 1
                board: column.board
                place: "over"
                filter: over
                ground: Theme.surface
                spacing: 0
                Accessible.name: qsTr("Done today")

                delegate: DoneRow {
                    width: view.rowWidth
                    number: ScanWords.numberOf(column.board.room.calls, value, column.board.room.calls.age)
                    current: ListView.isCurrentItem && view.isHere
                    onClicked: view.choose(index)
                    onDoubleClicked: column.detailsAsked(value)
                }

                EmptyState {
                    objectName: "nothingDone"
                    anchors.centerIn: parent
                    width: Math.min(280, parent.width - 2 * Theme.wide)
                    visible: column.board.known && over.count === 0
                    iconName: column.board.typeText !== "" ? "search" : "finish"
                    title: column.board.typeText !== "" ? qsTr("None of this type")
                        : qsTr("Nothing is done yet today")
                }
            }
        }
        TurnaroundCard {
            visible: count > 0 && column.height > 520
            feed: column.board.room.feed
            Layout.fillWidth: true
        }
        Item {
            Layout.fillHeight: true
        }
    }
}
