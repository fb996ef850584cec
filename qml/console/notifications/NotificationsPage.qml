// What one was told; for administrators also what they tell all.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Loket.Console.Core
import Loket.Console.Notifications
import Loket.Ui

ConsolePage {
    id: page

    required property NotificationsRoom room

    readonly property bool online: page.room.workplace.connection.online
    readonly property bool free: !page.blocked && !compose.visible && !withdrawal.visible
    readonly property bool readable: page.room.feed.unread > 0 && seen.known !== "" && page.online && page.room.actions.working === ""
    readonly property bool composing: page.room.mayCompose && tabs.value === "alerts"

    function readAll() {
        if (page.readable)
            page.room.actions.readUpTo(seen.known);
    }

    restingPlace: page.composing ? alerts : view
    shortcuts: page.room.mayCompose ? [
        { keys: "↵", text: qsTr("Go to what it is about") },
        { keys: "R", text: qsTr("Say that you have read it") },
        { keys: "Shift+R", text: qsTr("Say that you have read all") },
        { keys: "Ctrl+N", text: qsTr("New alert or notice") },
        { keys: "Del", text: qsTr("Withdraw the chosen one") }
    ] : [
        { keys: "↵", text: qsTr("Go to what it is about") },
        { keys: "R", text: qsTr("Say that you have read it") },
        { keys: "Shift+R", text: qsTr("Say that you have read all") }
    ]
    Component.onCompleted: view.forceActiveFocus()

    Seen { // what comes this moment is not among all
        id: seen
        objectName: "seen"
        subject: page.room.feed.newest
    }
    Connections {
        target: page.room.actions

        function onFinished(action: string) {
            if (action === "send")
                page.told(() => qsTr("It is told."), "good", null);
            else if (action === "withdraw")
                page.told(() => qsTr("It is withdrawn."), "good", null);
        }
        function onRefused(action: string, refusal: refusal) {
            if (action === "read-all" || action === "read")
                page.told(() => refusal.words, "warning", null);
        }
    }

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: Theme.wide
        spacing: Theme.wide

        RowLayout {
            spacing: Theme.gap
            Layout.fillWidth: true

            UiSegments {
                id: tabs
                objectName: "notificationTabs"
                visible: page.room.mayCompose
                value: "told"
                model: [
                    { value: "told", text: qsTr("For you"), iconName: "bell", count: page.room.feed.unread },
                    { value: "alerts", text: qsTr("Alerts and notices"), iconName: "warning" }
                ]
                Accessible.name: qsTr("Which ones")
                Layout.fillWidth: true
                Layout.preferredWidth: tabs.wordsWidth(tabs.model)
                Layout.maximumWidth: tabs.wordsWidth(tabs.model)
                onChosen: value => {
                    tabs.value = value;
                    page.restingPlace.forceActiveFocus();
                }
            }
            UiText {
                visible: !page.composing
                text: page.room.feed.stale || page.room.feed.notifications.count === 0 ? "" : page.room.feed.unread === 0 ? qsTr("You have read all of it.")
                    : qsTr("%n unread", "", page.room.feed.unread)
                soft: true
                Layout.fillWidth: true
            }
            Item {
                visible: page.composing
                Layout.fillWidth: true
            }
            UiButton {
                objectName: "readAllButton"
                visible: !page.composing
                text: qsTr("Mark all as read")
                iconName: "finish"
                keys: "Shift R"
                busy: page.room.actions.working === "read-all"
                enabled: page.readable
                onClicked: page.readAll()
            }
            UiButton {
                objectName: "newAlert"
                visible: page.composing
                text: qsTr("New alert or notice")
                kind: "primary"
                iconName: "plus"
                keys: "Ctrl+N"
                enabled: page.online
                onClicked: compose.open()
            }
        }
        UiCard {
            padding: Theme.small
            Layout.fillWidth: true
            Layout.fillHeight: true

            NotificationList {
                id: view
                objectName: "notificationView"
                visible: !page.composing
                room: page.room
                Layout.fillWidth: true
                Layout.fillHeight: true
                onLeadAsked: (roomId, target) => page.leadAsked(roomId, target)
            }
            AlertList {
                id: alerts
                objectName: "alertView"
                visible: page.composing
                room: page.room
                online: page.online
                Layout.fillWidth: true
                Layout.fillHeight: true
                onComposeAsked: compose.open()
                onWithdrawAsked: alert => withdrawal.ask(alert)
            }
        }
    }
    ComposeDialog {
        id: compose
        objectName: "composeDialog"
        room: page.room
    }
    WithdrawAlertDialog {
        id: withdrawal
        objectName: "withdrawAlertDialog"
        room: page.room
    }
    Shortcut {
        sequences: ["R"]
        autoRepeat: false
        enabled: page.free && page.online && view.activeFocus
        onActivated: view.read()
    }
    Shortcut {
        sequences: ["Shift+R"]
        autoRepeat: false
        enabled: page.free && !page.composing
        onActivated: page.readAll()
    }
    Shortcut {
        sequences: ["Ctrl+N"]
        autoRepeat: false
        enabled: page.free && page.online && page.room.mayCompose
        onActivated: compose.open()
    }
}
