// A dialog before one action: it works while the server has not answered, closes when it is done, and
// shows why it was refused. While the server is away it stays, and waits.
import QtQuick
import Loket.Console.Core
import Loket.Ui

UiDialog {
    id: dialog

    required property string action
    property Actions watched: null // whose action it is

    // Under this name what is typed and chosen here is kept until it is done or given up: after a lock, a restart
    // or another room the dialog is open again with it. Empty: it is not.
    property string keptAs: ""
    // Whose it is, by its id; empty: nobody's yet.
    property string about: ""
    // Who it can be about is known.
    property bool findable: true
    // Whether one of the dialog's fields shows it.
    function showAtField(refusal: refusal): bool {
        return false;
    }


    // Opens it for whom it was about; false: that is gone.
    function openAbout(about: string): bool {
        dialog.open();
        return true;
    }
    function comeBack() {
        if (!dialog.visible && dialog.findable && keeper.has() && !dialog.openAbout(keeper.keptAbout()))
            keeper.forget();
    }

    busy: dialog.watched !== null && dialog.watched.working === dialog.action
    waits: dialog.watched !== null && !dialog.watched.online
    onFindableChanged: dialog.comeBack()
    onOpened: keeper.begin()
    onClosed: keeper.forget()

    Timer { // once the page is whole
        interval: 0
        running: true
        onTriggered: dialog.comeBack()
    }
    DraftKeeper {
        id: keeper
        name: dialog.keptAs
        about: dialog.about
        scope: dialog.contentItem
        self: dialog
    }
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
