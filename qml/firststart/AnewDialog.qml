// Another preset takes the place of services and counters that are there: asked for first.
import QtQuick
import Loket.Console.Core
import Loket.Console.Setup

ActionDialog {
    id: dialog

    required property SetupActions actions
    property string preset: ""

    signal taken(string preset)

    function ask(preset: string) {
        dialog.preset = preset;
        dialog.open();
    }
    function openAbout(about: string): bool {
        dialog.ask(about);
        return true;
    }

    about: dialog.preset
    action: "begin"
    watched: dialog.actions
    title: qsTr("Begin anew?")
    explanation: qsTr("The services and counters below are taken away, and others come in their place.")
    acceptText: qsTr("Begin anew")
    acceptKind: "danger"
    rejectText: qsTr("Keep what is there")
    onConfirmed: dialog.taken(dialog.preset)
}
