// A dialog before one action: it works while the server has not answered, closes when it is done, and
// shows why it was refused. While the server is away it stays, and waits.
import QtQuick
import Loket.Console.Core

KeptDialog {
    id: dialog

    required property string action
    property Actions watched: null // whose action it is

    // Whether one of the dialog's fields shows it.
    function showAtField(refusal: refusal): bool {
        return false;
    }

    busy: dialog.watched !== null && dialog.watched.working === dialog.action
    waits: dialog.watched !== null && !dialog.watched.online

    Connections {
        target: dialog.watched
        enabled: dialog.visible

        function onFinished(action: string) {
            if (action === dialog.action)
                dialog.close();
        }
        function onRefused(action: string, refusal: refusal) {
            if (action === dialog.action && !dialog.showAtField(refusal))
                dialog.error = refusal.words;
        }
    }
}
