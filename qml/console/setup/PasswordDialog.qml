// Somebody has forgotten the password, and is given another.
import QtQuick
import QtQuick.Layouts
import Loket.Console.Core
import Loket.Console.Setup

ActionDialog {
    id: dialog

    required property SetupActions actions
    property var person: null

    function ask(person: var) {
        dialog.person = person;
        dialog.open();
    }

    action: "set-password"
    watched: dialog.actions
    title: qsTr("New password for “%1”").arg(Words.apart(dialog.person?.name ?? ""))
    explanation: qsTr("This person is signed out everywhere, and signs in with the new one.")
    acceptText: qsTr("Set the password")
    acceptEnabled: password.text !== ""
    onAboutToShow: {
        password.clear();
        password.enter();
    }
    onClosed: password.clear()
    onConfirmed: dialog.actions.setPassword(dialog.person.id, password.text)

    NewPassword {
        id: password
        Layout.fillWidth: true
        onAccepted: dialog.confirm()
    }
}
