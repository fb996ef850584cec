// What somebody was told, the newest first. Enter leads to what it is about, and it is read.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls.Basic
import Loket.Console.Core
import Loket.Console.Notifications
import Loket.Ui

ListView {
    id: view

    required property NotificationsRoom room

    signal leadAsked(string roomId, string target)

    function currentValue(): var {
        return (view.currentItem as NotificationRow)?.value ?? null;
    }
    function read() {
        const told = view.currentValue();
        if (told !== null && !told.read)
            view.room.actions.read(told.id);
    }
    function open() {
        const told = view.currentValue();
        if (told === null)
            return;
        view.read();
        if (told.room !== "" && told.room !== view.room.id)
            view.leadAsked(told.room, told.about);
    }

    clip: true
    model: view.room.feed.notifications
    activeFocusOnTab: true
    keyNavigationEnabled: true
    reuseItems: true
    highlightMoveDuration: Motion.quick
    boundsBehavior: Flickable.StopAtBounds
    ScrollBar.vertical: UiScrollBar { }
    Accessible.role: Accessible.List
    Accessible.name: qsTr("What you were told")
    Keys.forwardTo: [far]
    Keys.onReturnPressed: view.open()
    Keys.onEnterPressed: view.open()

    delegate: NotificationRow {
        id: row

        width: view.width - 14 // beside the scroll bar: a row that wraps may not make it come and go
        room: view.room
        current: ListView.isCurrentItem && view.activeFocus
        onClicked: {
            view.currentIndex = row.index;
            view.forceActiveFocus();
            view.open();
        }
    }

    ListKeys {
        id: far
        view: view
    }
    EmptyState {
        objectName: "nothingTold"
        anchors.centerIn: parent
        width: Math.min(420, parent.width - 2 * Theme.wide)
        visible: view.count === 0
        iconName: "bell"
        title: view.room.feed.stale ? qsTr("Asking the server…") : qsTr("Nothing to tell you yet")
        text: view.room.feed.stale ? "" : qsTr("What becomes yours to do, what is said about it, and what the house should know stands here until you have read it.")
    }
}
