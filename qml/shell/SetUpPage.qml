// The first start: nobody can sign in yet, so whoever sits here makes the first administrator.
import QtQuick
import QtQuick.Layouts
import Loket.Console.Core
import Loket.Ui

ConsolePage {
    id: page

    required property Workplace workplace

    readonly property int shortestPassword: 8

    // Says what is wrong where it is wrong, from the top; the first such field gets the keyboard.
    function submit() {
        const password = passwordField.text.trim();
        userField.error = userField.text.trim() === "" ? qsTr("Choose the name that you will sign in with.") : "";
        passwordField.error = Array.from(password).length < page.shortestPassword
            ? qsTr("Use at least %n character(s).", "", page.shortestPassword) : "";
        againField.error = againField.text.trim() !== password ? qsTr("The two passwords are not the same.") : "";
        if (userField.error !== "")
            userField.forceActiveFocus();
        else if (passwordField.error !== "")
            passwordField.forceActiveFocus();
        else if (againField.error !== "")
            againField.forceActiveFocus();
        else
            page.workplace.setUp(userField.text.trim(), passwordField.text);
    }

    Component.onCompleted: userField.forceActiveFocus()

    Connections {
        target: page.workplace

        function onSignInRefused() {
            userField.forceActiveFocus();
        }
    }

    ColumnLayout {
        anchors.centerIn: parent
        width: Math.min(480, parent.width - 2 * Theme.margin)
        spacing: Theme.wide

        ColumnLayout {
            spacing: Theme.tiny
            Layout.fillWidth: true

            UiText {
                text: qsTr("Welcome to Loket")
                kind: "heading"
                font.pixelSize: 32
                Layout.fillWidth: true
            }
            UiText {
                text: qsTr("Nobody can sign in yet. Make the first account: it is the administrator's, who can do everything.")
                soft: true
                wrapMode: Text.Wrap
                Layout.fillWidth: true
            }
        }
        UiCard {
            padding: Theme.margin
            Layout.fillWidth: true

            UiBanner {
                objectName: "notice"
                text: page.workplace.notice
                visible: text !== ""
                meaning: "warning"
                Layout.fillWidth: true
            }
            UiField {
                id: userField
                objectName: "userField"
                label: qsTr("User name")
                iconName: "person"
                enabled: !page.workplace.signingIn
                maximumLength: 64
                Layout.fillWidth: true
                onEdited: error = ""
                onAccepted: passwordField.forceActiveFocus()
            }
            UiField {
                id: passwordField
                objectName: "passwordField"
                label: qsTr("Password")
                placeholder: qsTr("At least %n character(s)", "", page.shortestPassword)
                iconName: "key"
                echoMode: TextInput.Password
                enabled: !page.workplace.signingIn
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
                enabled: !page.workplace.signingIn
                maximumLength: 1024
                Layout.fillWidth: true
                onEdited: error = ""
                onAccepted: page.submit()
            }
            UiButton {
                objectName: "setUpButton"
                text: qsTr("Create the account")
                kind: "primary"
                large: true
                busy: page.workplace.signingIn
                enabled: !page.workplace.signingIn
                Layout.fillWidth: true
                Layout.topMargin: Theme.small
                onClicked: page.submit()
            }
        }
        UiText {
            text: qsTr("For safety only this PC can use Loket now. Start it again afterwards, and the other screens can connect.")
            kind: "caption"
            wrapMode: Text.Wrap
            Layout.fillWidth: true
        }
    }
}
