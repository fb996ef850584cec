// Who are you? The name of the last time is there already.
import QtQuick
import QtQuick.Layouts
import Loket.Console.Core
import Loket.Ui

ConsolePage {
    id: page

    required property Workplace workplace

    function submit() {
        if (userField.text.trim() === "")
            userField.forceActiveFocus();
        else if (passwordField.text === "")
            passwordField.forceActiveFocus();
        else
            page.workplace.signIn(userField.text.trim(), passwordField.text);
    }

    Component.onCompleted: {
        userField.text = page.workplace.preferences.userName;
        (userField.text === "" ? userField : passwordField).forceActiveFocus();
    }

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
            objectName: "house"
            visible: page.workplace.clinic.name !== "" || page.workplace.clinic.logo !== ""
            spacing: Theme.gap
            Layout.fillWidth: true

            ClinicMark {
                logo: page.workplace.clinic.logo
                size: 56
            }
            UiText {
                text: page.workplace.clinic.name
                kind: "title"
                wrapMode: Text.Wrap
                maximumLineCount: 3
                Layout.fillWidth: true
            }
        }
        ColumnLayout {
            spacing: Theme.tiny
            Layout.fillWidth: true

            UiText {
                text: qsTr("Sign in")
                kind: "heading"
                font.pixelSize: 32
                Layout.fillWidth: true
            }
            UiText {
                text: qsTr("Server %1").arg(page.workplace.connection.address)
                soft: true
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
                onAccepted: page.submit()
            }
            UiField {
                id: passwordField
                objectName: "passwordField"
                label: qsTr("Password")
                iconName: "key"
                echoMode: TextInput.Password
                enabled: !page.workplace.signingIn
                maximumLength: 1024
                Layout.fillWidth: true
                onAccepted: page.submit()
            }
            UiButton {
                objectName: "signInButton"
                text: qsTr("Sign in")
                kind: "primary"
                large: true
                busy: page.workplace.signingIn
                enabled: !page.workplace.signingIn
                Layout.fillWidth: true
                Layout.topMargin: Theme.small
                onClicked: page.submit()
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
