// How the house is doing, in four numbers, and the way to a new visit.
import QtQuick
import QtQuick.Layouts
import Loket.Client
import Loket.Console.Core
import Loket.Console.Queue
import Loket.Ui

RowLayout {
    id: strip

    required property QueueRoom room

    readonly property date limit: new Date(strip.room.workplace.now.getTime() - strip.room.tooLongMinutes * 60000)

    signal tooLongAsked
    signal newVisitAsked

    spacing: Theme.gap

    VisitFilter {
        id: waiting
        sourceModel: strip.room.feed.visits
        states: [Queue.Waiting]
    }
    VisitFilter {
        id: tooLong
        sourceModel: strip.room.feed.visits
        states: [Queue.Waiting]
        eligibleBefore: strip.limit
    }

    SummaryTile {
        objectName: "waitingTile"
        value: waiting.count
        label: qsTr("waiting")
        iconName: "person"
        Layout.fillWidth: true
    }
    SummaryTile {
        objectName: "tooLongTile"
        value: tooLong.count
        label: qsTr("over %1").arg(Words.minutes(strip.room.tooLongMinutes))
        iconName: "clock"
        meaning: tooLong.count > 0 ? "danger" : "plain"
        clickable: tooLong.count > 0
        onClicked: strip.tooLongAsked()
        Layout.fillWidth: true
    }
    SummaryTile {
        objectName: "countersTile"
        value: strip.room.desk.openCounters
        shown: value + "/" + strip.room.feed.counters.count
        label: qsTr("counters open")
        iconName: "counter"
        meaning: strip.room.desk.openCounters === 0 && waiting.count > 0 ? "warning" : "plain"
        Layout.fillWidth: true
    }
    UiButton {
        objectName: "newVisitButton"
        visible: strip.room.mayIssue
        text: qsTr("New visit")
        iconName: "plus"
        enabled: strip.room.workplace.connection.online
        Layout.fillHeight: true
        onClicked: strip.newVisitAsked()
    }
}
