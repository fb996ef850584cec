// The check of all data, as `loket check` does it.
import QtQuick
import QtQuick.Layouts
import Loket.Console.Setup
import Loket.Ui

UiCard {
    id: card

    required property SetupRoom room
    required property bool online
    property bool brief: false

    readonly property var state: card.room.maintenance.state // a maintenanceState
    readonly property bool working: card.state.job === Maintenance.Check

    signal allAsked

    title: qsTr("Check of the data")
    corner: [
        UiButton {
            objectName: "checkButton"
            visible: !card.working
            text: qsTr("Check now")
            enabled: card.online && card.room.maintenance.known && card.state.job === Maintenance.None
            busy: card.room.maintenanceActions.working === "check"
            onClicked: card.room.maintenanceActions.check()
        },
        UiButton {
            objectName: "stopCheckButton"
            visible: card.working
            text: qsTr("Stop")
            iconName: "cancel"
            enabled: card.online
            busy: card.room.maintenanceActions.working === "stop"
            onClicked: card.room.maintenanceActions.stop()
        }
    ]

    WorkingLine {
        objectName: "checkWork"
        visible: card.working
        words: qsTr("Checking the data…")
        progress: card.state.progress
        Layout.fillWidth: true
    }
    FoundReport {
        objectName: "checkReport"
        visible: !card.working
        room: card.room
        brief: card.brief
        report: card.state.check
        unknownText: qsTr("Looks whether the file is whole, whether the record is what it was, and whether every row is what Loket wrote. Everybody can go on working.")
        Layout.fillWidth: true
        Layout.fillHeight: !card.brief
        onAllAsked: card.allAsked()
    }
    Item {
        visible: card.working && !card.brief
        Layout.fillHeight: true
    }
}
