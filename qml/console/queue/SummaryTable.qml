// The figures of a day by service, or by counter.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Loket.Client
import Loket.Console.Queue
import Loket.Ui

ColumnLayout {
    id: table

    required property FreshModel lines
    required property string title
    required property var names // of the house
    property bool withIssued: true

    visible: lineViews.count > 0
    spacing: 0

    SummaryCells {
        name: table.title
        isHeading: true
        figures: [table.withIssued ? qsTr("Given") : "", qsTr("Served"), qsTr("No-shows"), qsTr("Cancelled"),
            qsTr("Mean wait"), qsTr("Longest")]
        Layout.fillWidth: true
    }
    UiRepeater {
        id: lineViews
        model: table.lines

        delegate: SummaryCells {
            id: line

            required property var value // a SummaryLine

            name: table.withIssued ? table.names.service(line.value.id, line.value.name)
                : table.names.counter(line.value.id, line.value.name)
            figures: [table.withIssued ? String(line.value.issued) : "", String(line.value.served),
                String(line.value.noShows), String(line.value.cancelled),
                QueueWords.wait(line.value.hasWaited, line.value.meanWait),
                QueueWords.wait(line.value.hasWaited, line.value.longestWait)]
            Layout.fillWidth: true
        }
    }
}
