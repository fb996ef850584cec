// The first account: its name, and its password twice.
import QtQuick
import QtQuick.Layouts
import Loket.Console.Core
import Loket.Ui

ColumnLayout {
    id: form

    required property Workplace workplace

    readonly property int shortestPassword: 8

    readonly property bool isOfPassword: form.workplace.noticeCode.startsWith("PASSWORD_")

    // To where what was refused is put right.
    function showRefusal() {
        if (form.isOfPassword) {
            passwordField.error = form.workplace.notice;
            passwordField.forceActiveFocus();
        } else {
            form.begin();
        }
    }
    function begin() {
        userField.forceActiveFocus();
    }
    // Says what is wrong where it is wrong, from the top; the first such field gets the keyboard.
    function submit() {
        const password = passwordField.text.trim();
        userField.error = userField.text.trim() === "" ? qsTr("Choose the name that you will sign in with.") : "";
        passwordField.error = Array.from(password).length < form.shortestPassword
            ? qsTr("Use at least %n character(s).", "", form.shortestPassword) : "";
        againField.error = againField.text.trim() !== password ? qsTr("The two passwords are not the same.") : "";
        if (userField.error !== "")
            userField.forceActiveFocus();
        else if (passwordField.error !== "")
            passwordField.forceActiveFocus();
        else if (againField.error !== "")
            againField.forceActiveFocus();
        else
            form.workplace.setUp(userField.text.trim(), passwordField.text, true);
    }

    spacing: Theme.wide

    UiCard {
        padding: Theme.margin
        Layout.fillWidth: true

        UiBanner {
            objectName: "notice"
            text: form.workplace.notice
            visible: text !== "" && !form.isOfPassword
            meaning: "warning"
            Layout.fillWidth: true
        }
        UiField {
            id: userField
            objectName: "userField"
            label: qsTr("User name")
            iconName: "person"
            enabled: !form.workplace.signingIn
            maximumLength: 64
            Layout.fillWidth: true
            onEdited: error = ""
            onAccepted: passwordField.forceActiveFocus()
        }
        UiField {
            id: passwordField
            objectName: "passwordField"
            label: qsTr("Password")
            placeholder: qsTr("At least %n character(s)", "", form.shortestPassword)
            iconName: "key"
            echoMode: TextInput.Password
            enabled: !form.workplace.signingIn
            maximumLength: 1024
            Layout.fillWidth: true
            onEdited: error = ""
            onAccepted: againField.forceActiveFocus()
        }
        UiField {
            id: againField
            objectName: "againField"
            label: qsTr("The same password again")
            iconName: "key"
            echoMode: TextInput.Password
            enabled: !form.workplace.signingIn
            maximumLength: 1024
            Layout.fillWidth: true
            onEdited: error = ""
            onAccepted: form.submit()
        }
    }
    UiText {
        text: qsTr("For safety only this PC can use Loket now. As soon as there is an account, the other screens can connect.")
        kind: "caption"
        wrapMode: Text.Wrap
        Layout.fillWidth: true
    }
}
