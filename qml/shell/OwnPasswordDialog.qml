// The own password is changed: the one of now, and the new one.
import QtQuick
import QtQuick.Layouts
import Loket.Console.Core
import Loket.Shell
import Loket.Ui

ActionDialog {
    id: dialog

    required property OwnSessions sessions

    action: "change-password"
    watched: dialog.sessions
    title: qsTr("Change your password")
    explanation: qsTr("You are signed out everywhere else. Use at least 8 characters that nobody would guess, such as three words that do not belong together.")
    acceptText: qsTr("Change the password")
    acceptEnabled: current.text !== "" && password.text !== ""
    onAboutToShow: {
        current.text = "";
        password.clear();
        current.forceActiveFocus();
    }
    onClosed: {
        current.text = "";
        password.clear();
    }
    onConfirmed: dialog.sessions.changePassword(current.text, password.text)

    UiField {
        id: current
        objectName: "currentPassword"
        label: qsTr("The password you have now")
        echoMode: TextInput.Password
        maximumLength: 128
        focus: true
        Layout.fillWidth: true
        onAccepted: dialog.confirm()
    }
    NewPassword {
        id: password
        label: qsTr("New password")
        Layout.fillWidth: true
        onAccepted: dialog.confirm()
    }
}
