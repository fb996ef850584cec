// The strip at the top of every page: where one is, the connection, and what concerns the program.
import QtQuick
import QtQuick.Layouts
import Loket.Console
import Loket.Ui

Rectangle {
    id: header

    required property Workplace workplace
    required property Languages languages

    readonly property bool signedIn: header.workplace.signedIn

    signal helpAsked
    signal closeDayAsked
    signal sessionsAsked

    implicitHeight: 60
    color: Theme.surface
    Accessible.role: Accessible.ToolBar
    Accessible.name: qsTr("Program")

    Rectangle {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        height: 1
        color: Theme.line
    }
    RowLayout {
        anchors.fill: parent
        anchors.leftMargin: Theme.wide
        anchors.rightMargin: Theme.small
        spacing: Theme.gap

        Rectangle {
            implicitWidth: 36
            implicitHeight: 36
            radius: 8
            color: Theme.accent

            UiIcon {
                icon: "counter"
                size: 24
                anchors.centerIn: parent
                color: Theme.accentText
            }
        }
        UiText {
            text: header.workplace.desk.counterName !== "" ? header.workplace.desk.counterName
                : header.workplace.page === "queue" ? qsTr("The whole house") : qsTr("Loket")
            kind: "title"
            Layout.fillWidth: true
            Layout.minimumWidth: 80
            Layout.maximumWidth: Math.min(320, Math.ceil(implicitWidth))
        }
        UiBadge {
            objectName: "counterState"
            visible: header.workplace.desk.counterName !== ""
            text: header.workplace.desk.isOpen ? qsTr("Open") : qsTr("Closed")
            meaning: header.workplace.desk.isOpen ? "good" : "warning"
        }
        UiButton {
            objectName: "openClose"
            visible: header.workplace.desk.counterName !== "" && header.workplace.page === "queue"
            text: header.workplace.desk.isOpen ? qsTr("Close counter") : qsTr("Open counter")
            kind: header.workplace.desk.isOpen ? "quiet" : "primary"
            enabled: header.workplace.connection.online
            busy: header.workplace.actions.working.endsWith("-counter")
            onClicked: header.workplace.desk.isOpen ? header.workplace.actions.closeCounter()
                : header.workplace.actions.openCounter()
        }
        Item {
            id: middle
            implicitHeight: lost.implicitHeight
            Layout.fillWidth: true
            Layout.minimumWidth: lost.visible ? lost.leastWidth : 0

            LostScreens {
                id: lost
                objectName: "lostScreens"
                screens: header.signedIn && header.workplace.connection.online ? header.workplace.lostScreens : []
                now: header.workplace.now
                room: middle.width
                anchors.right: parent.right
            }
        }
        UiText {
            objectName: "clock"
            visible: header.signedIn && header.workplace.connection.online
            text: Words.clock(header.workplace.now)
            kind: "lead"
            Accessible.name: qsTr("Time: %1").arg(text)
        }
        ConnectionMark {
            objectName: "connectionMark"
            visible: header.signedIn
            online: header.workplace.connection.online
            ageSeconds: header.workplace.connection.ageSeconds
        }
        UiButton {
            id: userButton
            objectName: "userButton"
            visible: header.signedIn
            kind: "quiet"
            iconName: "person"
            text: header.workplace.connection.userName
            Layout.maximumWidth: 200
            Accessible.name: qsTr("Signed in as %1").arg(text)
            onClicked: userMenu.popup(userButton, 0, userButton.height)

            UiMenu {
                id: userMenu
                objectName: "userMenu"

                UiMenuItem {
                    text: qsTr("Change counter")
                    iconName: "swap"
                    offered: header.workplace.mayCall && header.workplace.page === "queue"
                    onTriggered: header.workplace.leaveCounter()
                }
                UiMenuItem {
                    text: qsTr("Close the day…")
                    iconName: "day"
                    offered: header.workplace.mayCloseDay && header.workplace.page === "queue"
                    enabled: header.workplace.connection.online
                    onTriggered: header.closeDayAsked()
                }
                UiMenuItem {
                    text: qsTr("Screens…")
                    iconName: "screen"
                    offered: header.workplace.mayManageScreens && header.workplace.page !== "screens"
                    onTriggered: header.workplace.showScreens()
                }
                UiMenuItem {
                    objectName: "sessionsItem"
                    text: qsTr("Where you are signed in…")
                    iconName: "key"
                    onTriggered: header.sessionsAsked()
                }
                UiMenuItem {
                    text: qsTr("Sign out")
                    iconName: "sign-out"
                    onTriggered: header.workplace.signOut()
                }
            }
        }
        UiIconButton {
            id: languageButton
            objectName: "languageButton"
            name: qsTr("Language")
            iconName: "language"
            onClicked: languageMenu.popup(languageButton, 0, languageButton.height)

            UiMenu {
                id: languageMenu
                objectName: "languageMenu"

                LanguageItem {
                    languages: header.languages
                    language: "id"
                }
                LanguageItem {
                    languages: header.languages
                    language: "en"
                }
                LanguageItem {
                    languages: header.languages
                    language: "th"
                }
            }
        }
        UiIconButton {
            objectName: "themeButton"
            name: Theme.dark ? qsTr("Light colours") : qsTr("Dark colours")
            iconName: Theme.dark ? "sun" : "moon"
            onClicked: header.workplace.preferences.theme = Theme.dark ? "light" : "dark"
        }
        UiIconButton {
            objectName: "helpButton"
            name: qsTr("Keys")
            iconName: "help"
            onClicked: header.helpAsked()
        }
    }
}
