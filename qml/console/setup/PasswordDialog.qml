// Somebody has forgotten the password, and is given another.
import QtQuick
import QtQuick.Layouts
import Loket.Console.Core
import Loket.Console.Setup

ActionDialog {
    id: dialog

    required property SetupRoom room
    property var person: null

    function ask(person: var) {
        dialog.person = person;
        dialog.open();
    }
    function openAbout(about: string): bool {
        const person = dialog.room.people.valueFor(about);
        if (person !== undefined)
            dialog.ask(person);
        return person !== undefined;
    }

    function showAtField(refusal: refusal): bool {
        const isOfPassword = refusal.code.startsWith("PASSWORD_");
        if (isOfPassword) {
            password.error = refusal.words;
            password.enter();
        }
        return isOfPassword;
    }

    about: dialog.person?.id ?? ""
    findable: !dialog.room.people.stale
    action: "set-password"
    watched: dialog.room.actions
    title: qsTr("New password for “%1”").arg(Words.apart(dialog.person?.name ?? ""))
    explanation: qsTr("This person is signed out everywhere, and signs in with the new one.")
    acceptText: qsTr("Set the password")
    onAboutToShow: {
        password.clear();
        password.enter();
    }
    onClosed: password.clear()
    onConfirmed: {
        if (password.check())
            dialog.room.actions.setPassword(dialog.person.id, password.text);
    }

    NewPassword {
        id: password
        Layout.fillWidth: true
        onAccepted: dialog.confirm()
    }
}
