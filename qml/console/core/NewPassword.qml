// A new password, typed once: hidden, or shown to whoever wants to see it.
import QtQuick
import QtQuick.Layouts
import Loket.Ui

ColumnLayout {
    id: field

    property alias text: password.text
    property alias label: password.label
    property alias error: password.error

    readonly property int shortest: 8

    signal accepted

    // Says so where it is too short, and takes the keyboard there.
    function check(): bool {
        password.error = Array.from(password.text.trim()).length < field.shortest
            ? qsTr("Use at least %n character(s).", "", field.shortest) : "";
        if (password.error !== "")
            field.enter();
        return password.error === "";
    }
    function clear() {
        password.text = "";
        password.error = "";
        show.checked = false;
    }
    function enter() {
        password.forceActiveFocus();
    }

    spacing: 0

    UiField {
        id: password
        objectName: "newPassword"
        label: qsTr("Password")
        secret: true
        echoMode: show.checked ? TextInput.Normal : TextInput.Password
        maximumLength: 128
        placeholder: qsTr("At least %n character(s)", "", field.shortest)
        Layout.fillWidth: true
        onEdited: error = ""
        onAccepted: field.accepted()
    }
    UiCheck {
        id: show
        objectName: "showPassword"
        text: qsTr("Show what I type")
        Layout.fillWidth: true
    }
}
