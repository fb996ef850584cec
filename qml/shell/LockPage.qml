// Nothing of the clinic is to be seen until who is signed in types the password. Somebody else can sign in instead:
// then the first is signed out.
import QtQuick
import QtQuick.Layouts
import Loket.Console.Core
import Loket.Ui

ConsolePage {
    id: page

    required property Workplace workplace

    property bool another: false // somebody else signs in

    readonly property bool online: page.workplace.connection.online
    readonly property bool free: page.online && !page.workplace.signingIn

    function submit() {
        if (page.another && userField.text.trim() === "")
            userField.forceActiveFocus();
        else if (passwordField.text === "")
            passwordField.forceActiveFocus();
        else if (!page.free)
            return;
        else if (page.another)
            page.workplace.signIn(userField.text.trim(), passwordField.text);
        else
            page.workplace.unlock(passwordField.text);
    }
    function change() {
        page.another = !page.another;
        passwordField.text = "";
        userField.text = "";
        (page.another ? userField : passwordField).forceActiveFocus();
    }

    wholeWindow: true
    restingPlace: passwordField
    Component.onCompleted: passwordField.forceActiveFocus()

    Connections {
        target: page.workplace

        function onSignInRefused() {
            passwordField.input.selectAll();
            passwordField.forceActiveFocus();
        }
    }

    ColumnLayout {
        anchors.centerIn: parent
        width: Math.min(420, parent.width - 2 * Theme.margin)
        spacing: Theme.margin

        RowLayout {
            spacing: Theme.gap
            Layout.fillWidth: true

            UiIcon {
                icon: "locked"
                size: 40
                color: Theme.accent
            }
            ColumnLayout {
                spacing: 0
                Layout.fillWidth: true

                UiText {
                    objectName: "lockTitle"
                    text: page.another ? qsTr("Sign in") : qsTr("Locked")
                    kind: "heading"
                    Layout.fillWidth: true
                }
                UiText {
                    text: page.workplace.clinic.name
                    visible: text !== ""
                    soft: true
                    Layout.fillWidth: true
                }
            }
            UiText {
                text: Words.clock(page.workplace.now)
                kind: "heading"
                visible: page.online
                Accessible.name: qsTr("Time: %1").arg(text)
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
            UiText {
                objectName: "lockedBy"
                text: page.another ? qsTr("%1 is signed out then, and finds everything again at the next sign-in.")
                    .arg(Words.apart(page.workplace.connection.userName))
                    : qsTr("%1 is signed in. Calls and broadcasts go on being received.")
                    .arg(Words.apart(page.workplace.connection.userName))
                soft: true
                wrapMode: Text.Wrap
                Layout.fillWidth: true
            }
            UiField {
                id: userField
                objectName: "lockUser"
                visible: page.another
                label: qsTr("User name")
                iconName: "person"
                enabled: !page.workplace.signingIn
                maximumLength: 64
                Layout.fillWidth: true
                onAccepted: page.submit()
            }
            UiField {
                id: passwordField
                objectName: "lockPassword"
                label: qsTr("Password")
                iconName: "key"
                echoMode: TextInput.Password
                enabled: !page.workplace.signingIn
                maximumLength: 1024
                Layout.fillWidth: true
                onAccepted: page.submit()
            }
            UiButton {
                objectName: "unlockButton"
                text: page.another ? qsTr("Sign in") : qsTr("Unlock")
                kind: "primary"
                large: true
                busy: page.workplace.signingIn
                enabled: page.free
                Layout.fillWidth: true
                Layout.topMargin: Theme.small
                onClicked: page.submit()
            }
            UiButton {
                objectName: "anotherButton"
                text: page.another ? qsTr("Back") : qsTr("Somebody else signs in")
                kind: "quiet"
                enabled: !page.workplace.signingIn
                Layout.fillWidth: true
                onClicked: page.change()
            }
        }
        UiBanner {
            objectName: "sampleAccounts"
            text: page.workplace.sampleAccounts
            visible: text !== ""
            Layout.fillWidth: true
        }
    }
}
