// The states in which visits are, with how many the list shows of each.
import QtQuick
import Loket.Client
import Loket.Console.Queue
import Loket.Ui

UiSegments {
    id: tabs

    required property QueueRoom room
    required property var serviceIds // that the list shows; empty: all
    required property string comingBackTo // the counter whose own are shown beside them; empty: none

    // What state this program does not know waits for somebody to look at it.
    readonly property var entries: [
        { value: "waiting", text: qsTr("Waiting"), iconName: "clock", states: [Queue.Waiting, Queue.State.Unknown],
            count: waiting.count },
        { value: "counters", text: qsTr("At counters"), iconName: "counter", states: [Queue.Called, Queue.Serving],
            count: counters.count },
        { value: "parked", text: qsTr("Parked"), iconName: "park", states: [Queue.Parked], count: parked.count },
        { value: "missed", text: qsTr("No-show"), iconName: "no-show", states: [Queue.NoShow], count: missed.count },
        { value: "booked", text: qsTr("Booked"), iconName: "day", states: [Queue.Booked], count: booked.count },
        { value: "done", text: qsTr("Done"), iconName: "finish", states: [], count: tabs.room.done.total }
    ]

    model: tabs.entries
    Accessible.name: qsTr("Which visits")

    VisitFilter {
        id: waiting
        sourceModel: tabs.room.feed.visits
        serviceIds: tabs.serviceIds
        comingBackTo: tabs.comingBackTo
        states: [Queue.Waiting, Queue.State.Unknown]
    }
    VisitFilter {
        id: counters
        sourceModel: tabs.room.feed.visits
        serviceIds: tabs.serviceIds
        comingBackTo: tabs.comingBackTo
        states: [Queue.Called, Queue.Serving]
    }
    VisitFilter {
        id: parked
        sourceModel: tabs.room.feed.visits
        serviceIds: tabs.serviceIds
        comingBackTo: tabs.comingBackTo
        states: [Queue.Parked]
    }
    VisitFilter {
        id: missed
        sourceModel: tabs.room.feed.visits
        serviceIds: tabs.serviceIds
        comingBackTo: tabs.comingBackTo
        states: [Queue.NoShow]
    }
    VisitFilter {
        id: booked
        sourceModel: tabs.room.feed.visits
        serviceIds: tabs.serviceIds
        comingBackTo: tabs.comingBackTo
        states: [Queue.Booked]
    }
}
