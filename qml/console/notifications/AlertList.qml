// Alerts and maintenance notices, the last first. Del withdraws the chosen one.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls.Basic
import Loket.Console.Notifications
import Loket.Ui

ListView {
    id: view

    required property NotificationsRoom room
    required property bool online

    signal composeAsked
    signal withdrawAsked(var alert)

    function withdraw() {
        const row = view.currentItem as AlertRow;
        if (row !== null && row.open && view.online)
            view.withdrawAsked(row.value);
    }

    clip: true
    model: view.room.alerts
    activeFocusOnTab: true
    keyNavigationEnabled: true
    highlightMoveDuration: Motion.quick
    boundsBehavior: Flickable.StopAtBounds
    ScrollBar.vertical: UiScrollBar { }
    Accessible.role: Accessible.List
    Accessible.name: qsTr("Alerts and notices")
    Keys.forwardTo: [far]
    Keys.onDeletePressed: view.withdraw()

    delegate: AlertRow {
        id: row

        width: view.width - 14 // beside the scroll bar: a row that wraps may not make it come and go
        room: view.room
        online: view.online
        current: ListView.isCurrentItem && view.activeFocus
        onClicked: {
            view.currentIndex = row.index;
            view.forceActiveFocus();
        }
        onWithdrawAsked: view.withdrawAsked(row.value)
    }

    ListKeys {
        id: far
        view: view
    }
    EmptyState {
        objectName: "noAlerts"
        anchors.centerIn: parent
        width: Math.min(420, parent.width - 2 * Theme.wide)
        visible: view.count === 0
        iconName: "info"
        title: qsTr("Nobody was alerted yet")
        text: qsTr("Tell everybody who works here how the system is, or when something will not be there.")
        actionText: qsTr("New alert or notice")
        onAction: view.composeAsked()
    }
}
