// How the clinic's data is kept safe: backups at the left, the check of the data at the right.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Loket.Console.Core
import Loket.Console.Setup
import Loket.Ui

FocusScope {
    id: part

    required property SetupRoom room
    required property bool online

    readonly property alias view: backups.view

    // As of ConsolePage.
    signal told(words: var, meaning: string, undoWords: var)

    Connections {
        target: part.room.maintenanceActions

        function onFinished(action: string) {
            if (action === "plan")
                part.told(() => qsTr("Backups are arranged so."), "good", null);
        }
        function onRefused(action: string, refusal: refusal) {
            if (action !== "plan")
                part.told(() => refusal.words, "warning", null);
        }
    }

    RowLayout {
        anchors.fill: parent
        spacing: Theme.wide

        BackupsCard {
            id: backups
            objectName: "backupsCard"
            focus: true
            room: part.room
            online: part.online
            Layout.fillWidth: true
            Layout.fillHeight: true
            onPlanAsked: backsUp => planDialog.ask(backsUp)
        }
        ColumnLayout {
            spacing: Theme.wide
            Layout.preferredWidth: Math.min(460, Math.max(300, 0.36 * part.width))
            Layout.maximumWidth: Layout.preferredWidth
            Layout.fillHeight: true

            CheckCard {
                objectName: "checkCard"
                room: part.room
                online: part.online
                Layout.fillWidth: true
                Layout.fillHeight: true
            }
            TrialCard {
                objectName: "trialCard"
                visible: shown
                room: part.room
                online: part.online
                Layout.fillWidth: true
                Layout.fillHeight: true
            }
        }
    }

    PlanDialog {
        id: planDialog
        objectName: "planDialog"
        room: part.room
    }
}
