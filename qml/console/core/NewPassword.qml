// A new password, typed once: hidden, or shown to whoever wants to see it.
import QtQuick
import QtQuick.Layouts
import Loket.Ui

ColumnLayout {
    id: field

    property alias text: password.text
    property alias label: password.label

    signal accepted

    function clear() {
        password.text = "";
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
        Layout.fillWidth: true
        onAccepted: field.accepted()
    }
    UiCheck {
        id: show
        objectName: "showPassword"
        text: qsTr("Show what I type")
        Layout.fillWidth: true
    }
}
