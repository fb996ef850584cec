// What is made every day by itself. Enter changes one, Delete ends it.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls.Basic
import Loket.Console.Core
import Loket.Console.Reports
import Loket.Ui

ListView {
    id: view

    required property ReportsRoom room

    signal changeAsked(schedule: var)
    signal removalAsked(schedule: var)

    function current(): var {
        return view.currentItem === null ? null : (view.currentItem as ScheduleRow).value;
    }
    function show(id: string) {
        view.currentIndex = view.room.schedules.schedules.rowOf(id);
        view.positionViewAtIndex(Math.max(0, view.currentIndex), ListView.Contain);
    }
    function change(schedule: var) {
        if (schedule !== null)
            view.changeAsked(schedule);
    }

    clip: true
    model: view.room.schedules.schedules
    activeFocusOnTab: true
    keyNavigationEnabled: true
    highlightMoveDuration: Motion.quick
    boundsBehavior: Flickable.StopAtBounds
    ScrollBar.vertical: UiScrollBar { }
    Accessible.role: Accessible.List
    Accessible.name: qsTr("Every day")
    Keys.forwardTo: [far]
    Keys.onReturnPressed: view.change(view.current())
    Keys.onEnterPressed: view.change(view.current())
    Keys.onDeletePressed: {
        if (view.current() !== null)
            view.removalAsked(view.current());
    }

    delegate: ScheduleRow {
        id: row

        width: view.width - (view.ScrollBar.vertical.visible ? 14 : 0)
        room: view.room
        focused: ListView.isCurrentItem && view.activeFocus
        onClicked: {
            view.currentIndex = row.index;
            view.forceActiveFocus();
        }
        onChangeAsked: view.changeAsked(row.value)
        onRemovalAsked: view.removalAsked(row.value)
    }

    ListKeys {
        id: far
        view: view
    }
    EmptyState {
        objectName: "noSchedules"
        anchors.centerIn: parent
        width: Math.min(420, parent.width - 2 * Theme.wide)
        visible: view.count === 0
        iconName: "clock"
        title: view.room.schedules.stale ? qsTr("Asking the server…") : qsTr("Nothing is made every day")
        text: view.room.schedules.stale ? "" : qsTr("Choose what a report tells, and the clock beside it: it is made when a day is over, and put into a folder.")
    }
    WholeRows {
        view: view
    }
}
