// How the house is doing: six figures, today against what is usual, what needs a look, each service, each counter.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Loket.Console.Core
import Loket.Console.Overview
import Loket.Ui

ConsolePage {
    id: page

    required property OverviewRoom room

    readonly property bool tight: page.width < 1100 || page.height < 720

    restingPlace: concernsCard.view
    shortcuts: [
        { keys: "Tab", text: qsTr("To the next part") },
        { keys: "↵", text: qsTr("To what is chosen") }
    ]
    Component.onCompleted: {
        page.room.curves.setWatched(true);
        concernsCard.view.forceActiveFocus();
    }
    Component.onDestruction: page.room.curves.setWatched(false)

    ColumnLayout {
        visible: !page.room.fresh
        anchors.fill: parent
        anchors.margins: page.tight ? Theme.gap : Theme.wide
        spacing: page.tight ? Theme.gap : Theme.wide

        FigureStrip {
            room: page.room
            tight: page.tight
            Layout.fillWidth: true
            onLeadAsked: (roomId, target) => page.leadAsked(roomId, target)
        }
        RowLayout {
            spacing: parent.spacing
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredHeight: 5

            ChartCard {
                room: page.room
                pageWidth: page.width
                Layout.fillWidth: true
                Layout.fillHeight: true
            }
            ConcernsCard {
                id: concernsCard
                room: page.room
                focus: true
                Layout.preferredWidth: page.width >= 1600 ? 440 : page.width >= 1240 ? 380 : 340
                Layout.maximumWidth: Layout.preferredWidth
                Layout.minimumWidth: Layout.preferredWidth
                Layout.fillHeight: true
                onLeadAsked: (roomId, target) => page.leadAsked(roomId, target)
            }
        }
        RowLayout {
            spacing: parent.spacing
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredHeight: 6

            ServicesTable {
                room: page.room
                tight: page.tight
                Layout.fillWidth: true
                Layout.fillHeight: true
                onLeadAsked: (roomId, target) => page.leadAsked(roomId, target)
            }
            CounterTiles {
                room: page.room
                Layout.preferredWidth: concernsCard.width
                Layout.maximumWidth: concernsCard.width
                Layout.minimumWidth: concernsCard.width
                Layout.fillHeight: true
                onLeadAsked: (roomId, target) => page.leadAsked(roomId, target)
            }
        }
    }
    EmptyState {
        objectName: "fresh"
        visible: page.room.fresh
        anchors.centerIn: parent
        width: Math.min(480, parent.width - 2 * Theme.wide)
        iconName: "overview"
        title: qsTr("Nothing is set up yet")
        text: page.room.maySetUp ? qsTr("Make the services that patients come for, and the counters at which they are called. Then this page shows how the day goes.")
            : qsTr("An administrator sets up the services and counters. Then this page shows how the day goes.")
        actionText: page.room.maySetUp ? qsTr("Set up the clinic") : ""
        onAction: page.leadAsked(page.room.workplace.firstStartLeft ? "first-start" : "setup", "")
    }
}
