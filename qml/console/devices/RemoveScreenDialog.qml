// A screen that shall not be the clinic's any more.
import QtQuick
import Loket.Console.Core
import Loket.Console.Devices
import Loket.Ui

UiDialog {
    id: dialog

    required property ScreenActions actions
    property string screenId
    property string name

    function ask(screenId: string, name: string) {
        dialog.screenId = screenId;
        dialog.name = name;
        dialog.open();
    }

    title: qsTr("Remove “%1”?").arg(Words.apart(dialog.name))
    explanation: qsTr("It shows no numbers any more, but a new code. It connects again when that code is approved.")
    acceptText: qsTr("Remove the screen")
    acceptKind: "danger"
    rejectText: qsTr("Keep it")
    busy: dialog.actions.working === "revoke"
    onConfirmed: dialog.actions.revoke(dialog.screenId)

    Connections {
        target: dialog.actions
        enabled: dialog.visible

        function onDone(action: string, name: string) {
            if (action === "revoke")
                dialog.close();
        }
        function onRefused(action: string, refusal: refusal) {
            if (action === "revoke")
                dialog.error = refusal.words;
        }
    }
}
