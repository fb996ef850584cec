// A dialog before one action: it works while the server has not answered, closes when it is done, and
// shows why it was refused.
import QtQuick
import Loket.Console.Core
import Loket.Ui

UiDialog {
    id: dialog

    required property string action
    property Actions watched: null // whose action it is

    busy: dialog.watched !== null && dialog.watched.working === dialog.action

    Connections {
        target: dialog.watched
        enabled: dialog.visible

        function onFinished(action: string) {
            if (action === dialog.action)
                dialog.close();
        }
        function onRefused(action: string, refusal: refusal) {
            if (action === dialog.action)
                dialog.error = refusal.words;
        }
    }
}
