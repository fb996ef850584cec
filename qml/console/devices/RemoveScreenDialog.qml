// A screen that shall not be the clinic's any more.
import QtQuick
import Loket.Console.Core
import Loket.Console.Devices

ActionDialog {
    id: dialog

    required property ScreenActions actions
    property string screenId
    property string name

    function ask(screenId: string, name: string) {
        dialog.screenId = screenId;
        dialog.name = name;
        dialog.open();
    }
    function openAbout(about: string): bool {
        const [screenId, ...name] = about.split("/");
        dialog.ask(screenId, name.join("/"));
        return true;
    }

    about: dialog.screenId + "/" + dialog.name
    action: "revoke"
    watched: dialog.actions
    title: qsTr("Remove “%1”?").arg(Words.apart(dialog.name))
    explanation: qsTr("It shows no numbers any more, but a new code. It connects again when that code is approved.")
    acceptText: qsTr("Remove the screen")
    acceptKind: "danger"
    rejectText: qsTr("Keep it")
    onConfirmed: dialog.actions.revoke(dialog.screenId)
}
