// A dialog before one action on scans: it works while the server has not answered, closes when it is done, and
// shows why it was refused.
import QtQuick
import Loket.Console.Core
import Loket.Console.Radiology
import Loket.Ui

UiDialog {
    id: dialog

    required property ScanActions actions
    required property string action
    property var scan: null

    readonly property string who: dialog.scan === null ? "" : ScanWords.who(dialog.scan)
    readonly property string type: dialog.scan === null ? "" : ScanWords.typeOf(dialog.scan)

    busy: dialog.actions.working === dialog.action

    Connections {
        target: dialog.actions
        enabled: dialog.visible

        function onDone(action: string, scan: var) {
            if (action === dialog.action)
                dialog.close();
        }
        function onRefused(action: string, refusal: refusal) {
            if (action === dialog.action)
                dialog.error = refusal.words;
        }
    }
}
