// Before a service or a counter is removed, somebody is kept from signing in, or an address is trusted no more.
import QtQuick
import Loket.Console.Core
import Loket.Console.Setup

ActionDialog {
    id: dialog

    required property SetupRoom room
    property string what: "" // "service", "counter", "person" or "trusted"
    property var value: null

    readonly property SetupActions actions: dialog.room.actions
    readonly property string called: Words.apart(dialog.value === null ? "" : dialog.value.names === undefined
        ? dialog.value.name ?? dialog.value.id : SetupWords.called(dialog.value, dialog.room.language))
    property int patients: 0 // that are at the service
    readonly property bool isPerson: dialog.what === "person"

    function ask(what: string, value: var) {
        dialog.what = what;
        dialog.value = value;
        dialog.count();
        dialog.open();
    }
    function openAbout(about: string): bool {
        const [what, id, ...name] = about.split("/");
        dialog.ask(what, { id: id, name: name.join("/") });
        return true;
    }
    function count() {
        dialog.patients = dialog.what === "service" ? dialog.room.patientsAt(dialog.value.id) : 0;
    }
    function send() {
        if (dialog.what === "service")
            dialog.actions.removeService(dialog.value.id, dialog.value.name);
        else if (dialog.what === "counter")
            dialog.actions.removeCounter(dialog.value.id, dialog.value.name);
        else if (dialog.what === "trusted")
            dialog.actions.distrust(dialog.value.id);
        else
            dialog.actions.disablePerson(dialog.value.id);
    }

    about: [dialog.what, dialog.value?.id ?? "", dialog.value?.name ?? dialog.value?.id ?? ""].join("/")
    action: dialog.isPerson ? "disable-person" : "remove-" + dialog.what
    watched: dialog.actions
    title: {
        if (dialog.what === "trusted")
            return qsTr("Trust %1 no more?").arg(dialog.called);
        return (dialog.isPerson ? qsTr("Disable “%1”?") : qsTr("Remove “%1”?")).arg(dialog.called);
    }
    explanation: {
        if (dialog.isPerson)
            return qsTr("This person is signed out everywhere and cannot sign in until you allow it again.");
        if (dialog.what === "trusted")
            return qsTr("Whoever is there must sign in like everybody else, from now on. An old program that cannot sign in does not work any more.");
        if (dialog.patients > 0)
            return qsTr("%n patient(s) are waiting for it or are served there. It can be removed when nobody is.", "", dialog.patients);
        return dialog.what === "service" ? qsTr("Nobody can take a number for it any more. The counters do not serve it any more.")
            : qsTr("Nobody is called there any more.");
    }
    acceptText: dialog.what === "trusted" ? qsTr("Trust it no more") : dialog.isPerson ? qsTr("Disable the account") : qsTr("Remove")
    acceptEnabled: dialog.patients === 0
    acceptKind: "danger"
    rejectText: qsTr("Keep it")
    onConfirmed: dialog.send()

    Connections {
        target: dialog.room.statuses
        enabled: dialog.visible

        function onChanged() {
            dialog.count();
        }
    }
}
