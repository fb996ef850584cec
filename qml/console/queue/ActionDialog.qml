// A dialog before one action: it works while the server has not answered, closes when it is done, and
// shows why it was refused.
import QtQuick
import Loket.Console.Core
import Loket.Console.Queue
import Loket.Ui

UiDialog {
    id: dialog

    required property QueueActions actions
    required property string action
    property var visit

    readonly property string number: dialog.visit === undefined ? "" : dialog.visit.number
    readonly property string visitId: dialog.visit === undefined ? "" : dialog.visit.id

    busy: dialog.actions.working === dialog.action

    Connections {
        target: dialog.actions
        enabled: dialog.visible

        function onDone(action: string, visit: var) {
            if (action === dialog.action)
                dialog.close();
        }
        function onRefused(action: string, refusal: refusal) {
            if (action === dialog.action)
                dialog.error = refusal.words;
        }
    }
}
