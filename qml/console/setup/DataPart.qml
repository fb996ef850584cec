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
    // Of the check and the restore the newer one, or the one that is asked for; of the other only whether it was good.
    property bool trialOpen: !(check.state.check.at > trial.state.trial.at)

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

            CheckCard {
                id: check
                objectName: "checkCard"
                room: part.room
                online: part.online
                brief: trial.shown && part.trialOpen
                Layout.fillWidth: true
                Layout.fillHeight: !check.brief
                onAllAsked: part.trialOpen = false
                onWorkingChanged: {
                    if (check.working)
                        part.trialOpen = false;
                }
            }
            TrialCard {
                id: trial
                objectName: "trialCard"
                visible: trial.shown
                room: part.room
                online: part.online
                brief: !part.trialOpen
                Layout.fillWidth: true
                Layout.fillHeight: !trial.brief
                onAllAsked: part.trialOpen = true
                onWorkingChanged: {
                    if (trial.working)
                        part.trialOpen = true;
                }
            }
        }
    }

    PlanDialog {
        id: planDialog
        objectName: "planDialog"
        room: part.room
    }
}
