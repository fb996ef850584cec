// The consultations that fit the filter; the current one stands beside the list.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls.Basic
import Loket.Console.Core
import Loket.Console.Telemedicine
import Loket.Ui

ListView {
    id: view

    required property TelemedicineRoom room
    required property ConsultationFilter filter
    property date now

    // The current consultation; null: there is none.
    readonly property var current: view.partOf(view.currentItem)

    signal openAsked
    signal newAsked
    signal allAsked

    function partOf(item: var): var {
        return item === null ? null : item.value;
    }
    // Whether it is in the list.
    function choose(id: string): bool {
        const at = view.filter.rowOf(id);
        if (at >= 0)
            view.currentIndex = at;
        return at >= 0;
    }

    clip: true
    model: view.filter
    activeFocusOnTab: true
    keyNavigationEnabled: true
    reuseItems: true
    cacheBuffer: 0 // made ahead, rows would outlive a change of the filter
    highlightMoveDuration: Motion.quick
    boundsBehavior: Flickable.StopAtBounds
    ScrollBar.vertical: UiScrollBar { }
    Accessible.role: Accessible.List
    Accessible.name: qsTr("Consultations")
    Keys.forwardTo: [kept, far]
    Keys.onReturnPressed: view.openAsked()
    Keys.onEnterPressed: view.openAsked()

    delegate: ConsultationRow {
        width: view.width - (view.ScrollBar.vertical.visible ? 14 : 0)
        now: view.now
        isNew: news.until && news.isNew(value.id)
        isChanged: news.until && news.isChanged(value.id)
        current: ListView.isCurrentItem
        focused: ListView.isCurrentItem && view.activeFocus
        onClicked: {
            view.currentIndex = index;
            view.forceActiveFocus();
            view.openAsked();
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
        objectName: "noConsultations"
        anchors.centerIn: parent
        width: Math.min(420, parent.width - 2 * Theme.wide)
        visible: view.count === 0
        iconName: "video"
        title: view.room.feed.stale ? qsTr("Asking the server…")
            : view.filter.text !== "" ? qsTr("Nobody of that name is here")
            : view.filter.part === Consults.Past ? qsTr("None is over yet")
            : view.filter.part === Consults.Later ? qsTr("None is planned for another day") : qsTr("No consultation today")
        text: view.room.feed.stale || view.filter.text !== "" || view.filter.part === Consults.Past ? ""
            : qsTr("Plan one and send its link. Who comes stands here at once, with a sound.")
        actionText: view.room.feed.stale ? "" : view.filter.text !== "" ? qsTr("Clear the search") : qsTr("New consultation")
        onAction: view.filter.text !== "" ? view.allAsked() : view.newAsked()
    }
    WholeRows {
        view: view
    }
}
