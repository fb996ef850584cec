// The reports that one asked for, the newest first. Enter opens one.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls.Basic
import Loket.Console.Core
import Loket.Console.Reports
import Loket.Ui

ListView {
    id: view

    required property ReportsRoom room

    signal saveAsked(report: var)

    function current(): var {
        return view.currentItem === null ? null : (view.currentItem as ReportRow).value;
    }
    function show(id: string) {
        view.currentIndex = view.room.feed.reports.rowOf(id);
        view.positionViewAtIndex(Math.max(0, view.currentIndex), ListView.Contain);
    }
    function open(report: var) {
        if (report !== null && report.status === Reports.Completed)
            view.room.open(report.id, report.fileName);
    }
    function cancel(report: var) {
        if (report !== null && report.open)
            view.room.actions.cancel(report.id);
    }
    function again(report: var) {
        view.room.actions.create({ templateId: report.templateId, format: report.format, filter: report.filter });
    }

    clip: true
    model: view.room.feed.reports
    activeFocusOnTab: true
    keyNavigationEnabled: true
    highlightMoveDuration: Motion.quick
    boundsBehavior: Flickable.StopAtBounds
    ScrollBar.vertical: UiScrollBar { }
    Accessible.role: Accessible.List
    Accessible.name: qsTr("Your reports")
    Keys.forwardTo: [far]
    Keys.onReturnPressed: view.open(view.current())
    Keys.onEnterPressed: view.open(view.current())
    Keys.onDeletePressed: view.cancel(view.current())
    Keys.onPressed: event => {
        const report = view.current();
        if (event.matches(StandardKey.Save) && report !== null && report.status === Reports.Completed) {
            event.accepted = true;
            view.saveAsked(report);
        }
    }

    delegate: ReportRow {
        id: row

        width: view.width - (view.ScrollBar.vertical.visible ? 14 : 0)
        room: view.room
        focused: ListView.isCurrentItem && view.activeFocus
        onClicked: {
            view.currentIndex = row.index;
            view.forceActiveFocus();
        }
        onOpenAsked: view.open(row.value)
        onSaveAsked: view.saveAsked(row.value)
        onCancelAsked: view.cancel(row.value)
        onAgainAsked: view.again(row.value)
    }

    ListKeys {
        id: far
        view: view
    }
    EmptyState {
        objectName: "noReports"
        anchors.centerIn: parent
        width: Math.min(420, parent.width - 2 * Theme.wide)
        visible: view.count === 0
        iconName: "list"
        title: view.room.feed.stale ? qsTr("Asking the server…") : qsTr("You have asked for no report yet")
        text: view.room.feed.stale ? "" : qsTr("What you ask for is made beside the clinic's work, and is here for a week.")
    }
    WholeRows {
        view: view
    }
}
