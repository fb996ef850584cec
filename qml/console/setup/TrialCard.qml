// Whether a backup can be restored: tried in a place of its own, the data is not touched.
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
    readonly property bool working: card.state.job === Maintenance.Trial
    readonly property bool shown: card.working || card.state.trial.known

    signal allAsked

    title: qsTr("Try of a restore")
    corner: [
        UiButton {
            objectName: "stopTrialButton"
            visible: card.working
            text: qsTr("Stop")
            iconName: "cancel"
            enabled: card.online
            busy: card.room.maintenanceActions.working === "stop"
            onClicked: card.room.maintenanceActions.stop()
        }
    ]

    WorkingLine {
        objectName: "trialWork"
        visible: card.working
        words: card.state.copying ? qsTr("Restoring it beside the data…") : qsTr("Checking the backup…")
        progress: card.state.progress
        Layout.fillWidth: true
    }
    FoundReport {
        objectName: "trialReport"
        visible: !card.working
        room: card.room
        brief: card.brief
        report: card.state.trial
        ofTrial: true
        Layout.fillWidth: true
        Layout.fillHeight: !card.brief
        onAllAsked: card.allAsked()
    }
    Item {
        visible: card.working && !card.brief
        Layout.fillHeight: true
    }
}
