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
            Layout.preferredWidth: 1
            Layout.fillHeight: true
            onPlanAsked: backsUp => planDialog.ask(backsUp)
        }
        ColumnLayout {
            spacing: Theme.wide
            Layout.minimumWidth: Math.min(460, Math.max(320, 0.36 * part.width))
            Layout.maximumWidth: Layout.minimumWidth
            Layout.fillHeight: true

            // All of what is newer, and of the other whether it was good.
            CheckCard {
                id: check
                objectName: "checkCard"
                room: part.room
                online: part.online
                brief: trial.shown && !trial.brief
                Layout.fillWidth: true
                Layout.fillHeight: !check.brief
            }
            TrialCard {
                id: trial
                objectName: "trialCard"
                visible: trial.shown
                room: part.room
                online: part.online
                brief: !trial.working && (check.working || check.state.check.at > trial.state.trial.at)
                Layout.fillWidth: true
                Layout.fillHeight: !trial.brief
            }
        }
    }

    PlanDialog {
        id: planDialog
        objectName: "planDialog"
        room: part.room
    }
}
