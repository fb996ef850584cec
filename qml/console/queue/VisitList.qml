// The visits of the house by state, with filters; a search finds them in every state. Keys: up and down, Enter
// opens one, the menu key what can be done.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Loket.Client
import Loket.Console.Core
import Loket.Console.Queue
import Loket.Ui

FocusScope {
    id: list

    required property QueueRoom room
    required property VisitDialogs dialogs

    signal opened(string visitId)
    signal noteAsked(string visitId)

    // The states of the tab that is shown.
    property string tab: "waiting"
    property bool onlyTooLong: false

    readonly property alias view: view
    // The services that are chosen; empty: all.
    readonly property var wantedServices: {
        if (service.currentValue === list.mine)
            return list.room.desk.serviceIds;
        return service.currentValue ? [service.currentValue] : [];
    }
    readonly property string mine: "*" // in the choice: those of the counter
    readonly property string wanted: search.text.trim()
    readonly property bool isSearching: list.wanted !== ""
    readonly property bool isNarrow: list.isSearching || list.onlyTooLong
        || list.wantedServices.length > 0
    readonly property date limit: new Date(list.room.workplace.now.getTime() - list.room.tooLongMinutes * 60000)
    readonly property date noLimit: new Date(NaN)
    // What state this program does not know waits for somebody to look at it.
    readonly property var tabs: [
        { value: "waiting", text: qsTr("Waiting"), states: [Queue.Waiting, Queue.State.Unknown], count: waitingCount.count },
        { value: "counters", text: qsTr("At counters"), states: [Queue.Called, Queue.Serving],
            count: countersCount.count },
        { value: "parked", text: qsTr("Parked"), states: [Queue.Parked], count: parkedCount.count },
        { value: "missed", text: qsTr("No-show"), states: [Queue.NoShow], count: missedCount.count },
        { value: "booked", text: qsTr("Booked"), states: [Queue.Booked], count: bookedCount.count }
    ]

    onWantedChanged: list.room.feed.lookFor(list.wanted)

    function focusList() {
        view.forceActiveFocus();
    }
    function focusSearch() {
        search.forceActiveFocus();
        search.input.selectAll();
    }
    function showTooLong() {
        list.tab = "waiting";
        service.choose("");
        list.onlyTooLong = true;
        list.focusList();
    }
    function showAll() {
        search.text = "";
        service.choose("");
        list.onlyTooLong = false;
    }
    function openMenu(row: Item, visit: var) {
        menu.visit = visit;
        menu.popup(row, row.width - menu.width, row.height);
    }
    function withGroups(choices: var): var {
        const all = { value: "", text: qsTr("All services") };
        const mine = { value: list.mine, text: qsTr("My services") };
        return list.room.desk.counterId === "" ? [all, ...choices] : [mine, all, ...choices];
    }
    function emptyTitle(): string {
        if (list.room.feed.visits.stale && list.room.feed.visits.count === 0)
            return qsTr("Asking the server…");
        if (list.isNarrow)
            return qsTr("Nothing fits the search");
        switch (list.tab) {
        case "waiting": return qsTr("Nobody is waiting");
        case "counters": return qsTr("Nobody is at a counter");
        case "parked": return qsTr("Nothing is parked");
        case "missed": return qsTr("Nobody has been missed");
        }
        return qsTr("There are no bookings left");
    }
    function emptyText(): string {
        if (list.room.feed.visits.stale && list.room.feed.visits.count === 0)
            return "";
        if (list.isSearching)
            return qsTr("Nobody here has such a number, name or id, in any state.");
        if (list.isNarrow)
            return qsTr("Change the search or show everything.");
        switch (list.tab) {
        case "waiting": return qsTr("Who comes gets a number with “New visit”, or at the kiosk.");
        case "counters": return qsTr("Who is called or being served anywhere in the house stands here.");
        case "parked": return qsTr("Park a visit at your counter when something is missing; it waits here.");
        case "missed": return qsTr("Who does not come when called stands here and can rejoin.");
        }
        return qsTr("Appointments of today stand here until the patient checks in.");
    }

    VisitFilter {
        id: filter
        sourceModel: list.room.feed.visits
        states: list.isSearching ? [] : list.tabs.find(tab => tab.value === list.tab).states
        text: search.text
        serviceIds: list.isSearching ? [] : list.wantedServices
        eligibleBefore: list.onlyTooLong && !list.isSearching ? list.limit : list.noLimit
    }
    VisitFilter {
        id: waitingCount
        sourceModel: list.room.feed.visits
        states: [Queue.Waiting, Queue.State.Unknown]
    }
    VisitFilter {
        id: countersCount
        sourceModel: list.room.feed.visits
        states: [Queue.Called, Queue.Serving]
    }
    VisitFilter {
        id: parkedCount
        sourceModel: list.room.feed.visits
        states: [Queue.Parked]
    }
    VisitFilter {
        id: missedCount
        sourceModel: list.room.feed.visits
        states: [Queue.NoShow]
    }
    VisitFilter {
        id: bookedCount
        sourceModel: list.room.feed.visits
        states: [Queue.Booked]
    }

    UiCard {
        anchors.fill: parent

        UiSegments {
            objectName: "tabs"
            model: list.tabs
            value: list.isSearching ? "" : list.tab
            Layout.fillWidth: true
            Accessible.name: qsTr("Which visits")
            onChosen: value => {
                search.text = "";
                list.tab = value;
            }
        }
        RowLayout {
            spacing: Theme.small
            Layout.fillWidth: true

            UiField {
                id: search
                objectName: "search"
                placeholder: qsTr("Number or name")
                iconName: "search"
                clearable: true
                Layout.fillWidth: true
                Layout.minimumWidth: 140
                Keys.onDownPressed: list.focusList()
                onAccepted: list.focusList()
            }
            UiChoice {
                id: service
                objectName: "serviceChoice"
                model: list.withGroups(list.room.serviceChoices)
                enabled: !list.isSearching
                currentIndex: 0
                Layout.preferredWidth: 190
                Accessible.name: qsTr("Service")
            }
            UiChip {
                objectName: "tooLongChip"
                text: qsTr("Too long")
                iconName: "clock"
                meaning: "danger"
                enabled: !list.isSearching
                checked: list.onlyTooLong
                onToggled: list.onlyTooLong = checked
            }
        }
        ListView {
            id: view
            objectName: "visitView"
            Layout.fillWidth: true
            Layout.fillHeight: true
            clip: true
            focus: true
            model: filter
            keyNavigationEnabled: true
            Keys.forwardTo: [far, letters]
            activeFocusOnTab: true
            reuseItems: true
            highlightMoveDuration: Motion.quick
            cacheBuffer: 0 // rows are cheap; made ahead they would outlive a change of the filter
            boundsBehavior: Flickable.StopAtBounds
            ScrollBar.vertical: UiScrollBar { }
            Accessible.role: Accessible.List
            Accessible.name: list.isSearching ? qsTr("Found") : list.tabs.find(tab => tab.value === list.tab).text
            Keys.onReturnPressed: list.openCurrent()
            Keys.onEnterPressed: list.openCurrent()
            Keys.onMenuPressed: list.openCurrentMenu()

            delegate: VisitRow {
                width: view.width - (view.ScrollBar.vertical.visible ? 14 : 0)
                now: list.room.workplace.now
                tooLongMinutes: list.room.tooLongMinutes
                current: ListView.isCurrentItem && view.activeFocus || visitId === list.room.story.visitId
                callable: list.room.mayCall && list.room.desk.free && list.room.desk.serves(value.serviceId)
                working: list.room.actions.working !== ""
                names: list.room.names
                ofAnyState: list.isSearching
                actable: isKnown && !isOver && list.room.mayCall && list.room.workplace.connection.online
                onClicked: {
                    view.currentIndex = index;
                    view.forceActiveFocus();
                    list.opened(visitId);
                }
                onCallAsked: list.room.actions.call(visitId)
                onMenuAsked: list.openMenu(this, value)
            }

            ListKeys {
                id: far
                view: view
            }
            VisitKeys {
                id: letters
                deeds: deeds
            }
            VisitDeeds {
                id: deeds
                room: list.room
                dialogs: list.dialogs
                visit: (view.currentItem as VisitRow)?.value
                onNoteAsked: list.noteAsked(visit.id)
            }
            KeptPlace {
                view: view
                filter: filter
            }
            EmptyState {
                objectName: "emptyList"
                anchors.centerIn: parent
                width: Math.min(420, parent.width - 2 * Theme.wide)
                visible: view.count === 0
                title: list.emptyTitle()
                text: list.emptyText()
                iconName: list.isNarrow ? "search" : "list"
                actionText: list.isNarrow && !list.room.feed.visits.stale ? qsTr("Show everything") : ""
                onAction: list.showAll()
            }
        }
    }

    function openCurrent() {
        const row = view.currentItem as VisitRow;
        if (row !== null)
            list.opened(row.visitId);
    }
    function openCurrentMenu() {
        const row = view.currentItem as VisitRow;
        if (row !== null && row.actable)
            list.openMenu(row, row.value);
    }

    VisitMenu {
        id: menu
        objectName: "visitMenu"
        room: list.room
        dialogs: list.dialogs
    }
}
