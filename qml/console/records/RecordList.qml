// The records that fit the filters. Enter opens one.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls.Basic
import Loket.Console.Core
import Loket.Console.Records
import Loket.Ui

ListView {
    id: view

    required property RecordsRoom room
    required property RecordFilter filter
    property bool filtering: false
    property bool wide: true

    signal newAsked
    signal allAsked

    function openCurrent() {
        const id = view.filter.idAt(view.currentIndex);
        if (id !== "")
            view.room.detail.follow(id);
    }

    clip: true
    model: view.filter
    activeFocusOnTab: true
    keyNavigationEnabled: true
    reuseItems: true
    cacheBuffer: 0 // rows are cheap
    highlightMoveDuration: Motion.quick
    boundsBehavior: Flickable.StopAtBounds
    ScrollBar.vertical: UiScrollBar { }
    Accessible.role: Accessible.List
    Accessible.name: qsTr("Service desk")
    Keys.forwardTo: [kept, far]
    Keys.onReturnPressed: view.openCurrent()
    Keys.onEnterPressed: view.openCurrent()

    delegate: RecordRow {
        id: row

        width: view.width - (view.ScrollBar.vertical.visible ? 14 : 0)
        feed: view.room.feed
        now: view.room.workplace.now
        wide: view.wide
        isNew: news.until && news.isNew(row.value.id)
        isChanged: news.until && news.isChanged(row.value.id)
        current: row.value.id === view.room.detail.recordId
        focused: ListView.isCurrentItem && view.activeFocus
        onClicked: {
            view.currentIndex = row.index;
            view.forceActiveFocus();
            view.openCurrent();
        }
    }

    RowNews {
        id: news
    }
    Connections {
        target: view.room.feed

        function onTold(id: string, isNew: bool) {
            news.tell(id, isNew);
        }
    }
    ListKeys {
        id: far
        view: view
    }
    KeptPlace {
        id: kept
        view: view
        filter: view.filter
    }
    EmptyState {
        objectName: "noRecords"
        anchors.centerIn: parent
        width: Math.min(420, parent.width - 2 * Theme.wide)
        visible: view.count === 0
        iconName: "note"
        title: view.room.feed.stale ? qsTr("Asking the server…")
            : view.filtering ? qsTr("Nothing fits these filters") : qsTr("Nothing is on the desk")
        text: view.room.feed.stale || view.filtering ? "" : qsTr("What is broken, asked, proposed or agreed in the house stands here for all staff.")
        actionText: view.room.feed.stale ? "" : view.filtering ? qsTr("Clear the filters") : RecordWords.newOne("ticket")
        onAction: view.filtering ? view.allAsked() : view.newAsked()
    }
    WholeRows {
        view: view
    }
}
