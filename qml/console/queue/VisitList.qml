// The visits of the house by state, with filters; a search finds them wherever they are. Keys: up and down, Enter
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
        if (list.showsMine)
            return list.room.desk.serviceIds;
        return service.currentValue ? [service.currentValue] : [];
    }
    readonly property string mine: "*" // in the choice: those of the counter …
    readonly property bool showsMine: service.currentValue === list.mine
    readonly property string comingBackTo: list.showsMine ? list.room.desk.counterId : "" // … and who comes back to it
    readonly property string wanted: search.text.trim()
    readonly property bool isSearching: list.wanted !== "" && search.activeFocus
    readonly property bool isDone: list.tab === "done"
    // Somebody is in this state whom the choice above leaves out.
    readonly property bool hidesSome: list.isDone ? list.wantedServices.length > 0 : everybody.count > filter.count
    readonly property date limit: new Date(list.room.workplace.now.getTime() - list.room.tooLongMinutes * 60000)
    readonly property date noLimit: new Date(NaN)
    readonly property var tabs: tabs.entries

    onWantedChanged: list.room.search.text = list.wanted
    onWantedServicesChanged: list.room.done.serviceIds = list.wantedServices

    function focusList() {
        if (view.currentIndex < 0 && !kept.goOn(1) && view.count > 0)
            view.currentIndex = 0;
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
        service.choose("");
        list.onlyTooLong = false;
    }
    function choose(tab: string) {
        search.text = "";
        list.onlyTooLong = list.onlyTooLong && tab === "waiting";
        list.tab = tab;
    }
    // Who was found is opened, and the search has done its work.
    function openFound(visitId: string) {
        search.text = "";
        list.opened(visitId);
    }
    function openMenu(row: Item, visit: var) {
        menu.visit = visit;
        menu.popup(row, row.width - menu.width, row.height);
    }
    function withGroups(choices: var): var {
        const all = { value: "", text: qsTr("All services") };
        const mine = { value: list.mine, text: list.room.treats ? qsTr("My patients") : qsTr("My services") };
        return list.room.desk.counterId === "" ? [all, ...choices] : [mine, all, ...choices];
    }
    function emptyTitle(): string {
        if (list.room.feed.visits.stale && list.room.feed.visits.count === 0)
            return qsTr("Asking the server…");
        switch (list.tab) {
        case "waiting": return qsTr("Nobody is waiting");
        case "counters": return qsTr("Nobody is at a counter");
        case "parked": return qsTr("Nothing is parked");
        case "missed": return qsTr("Nobody has been missed");
        case "done": return qsTr("Nobody has left yet");
        }
        return qsTr("There are no bookings left");
    }
    function emptyText(): string {
        if (list.room.feed.visits.stale && list.room.feed.visits.count === 0)
            return "";
        if (list.hidesSome)
            return list.onlyTooLong ? qsTr("Only who waits too long is shown.")
                : list.showsMine ? qsTr("Only the services of this counter are shown.")
                : qsTr("Only the service that you chose is shown.");
        switch (list.tab) {
        case "waiting":
            return list.room.mayIssue ? qsTr("Who comes gets a number with “New visit”, or at the kiosk.")
                : qsTr("Who has a number and waits stands here.");
        case "counters": return qsTr("Who is called or being served anywhere in the house stands here.");
        case "parked": return qsTr("Park a visit at your counter when something is missing; it waits here.");
        case "missed": return qsTr("Who does not come when called stands here and can rejoin.");
        case "done": return qsTr("Who is finished, cancelled or closed today stands here, the last first.");
        }
        return qsTr("Appointments of today stand here until the patient checks in.");
    }

    VisitFilter {
        id: filter
        sourceModel: list.isDone ? list.room.done.visits : list.room.feed.visits
        states: tabs.entries.find(tab => tab.value === list.tab).states
        serviceIds: list.isDone ? [] : list.wantedServices
        comingBackTo: list.comingBackTo
        eligibleBefore: list.onlyTooLong ? list.limit : list.noLimit
    }

    VisitFilter {
        id: everybody
        sourceModel: list.room.feed.visits
        states: filter.states
    }

    UiCard {
        id: card
        anchors.fill: parent

        VisitTabs {
            id: tabs
            objectName: "tabs"
            room: list.room
            serviceIds: list.wantedServices
            comingBackTo: list.comingBackTo
            value: list.tab
            Layout.fillWidth: true
            onChosen: value => list.choose(value)
        }
        RowLayout {
            spacing: Theme.small
            Layout.fillWidth: true

            UiField {
                id: search
                objectName: "search"
                placeholder: qsTr("Find a patient")
                iconName: "search"
                clearable: true
                Layout.fillWidth: true
                Layout.minimumWidth: 140
                Keys.onDownPressed: list.isSearching ? hits.step(1) : list.focusList()
                Keys.onUpPressed: hits.step(-1)
                onAccepted: list.isSearching ? hits.openCurrent() : list.focusList()

                KeyCap {
                    visible: search.text === "" && search.width > 230
                    keys: "Ctrl+F"
                    anchors.right: parent.right
                    anchors.rightMargin: Theme.gap
                    anchors.verticalCenter: parent.verticalCenter
                }
            }
            UiChoice {
                id: service
                objectName: "serviceChoice"
                model: list.withGroups(list.room.serviceChoices)
                currentIndex: 0
                Layout.preferredWidth: card.width < 560 ? 150 : 190
                Accessible.name: qsTr("Service")
            }
            UiChip {
                objectName: "tooLongChip"
                text: qsTr("Too long")
                iconName: "clock"
                meaning: "danger"
                visible: list.tab === "waiting"
                checked: list.onlyTooLong
                onToggled: list.onlyTooLong = checked
            }
        }
        Item {
            Layout.fillWidth: true
            Layout.fillHeight: true

            FocusRing { // the keyboard is here, and nobody is chosen
                objectName: "noneChosen"
                shown: view.activeFocus && view.currentIndex < 0
            }
            ListView {
                id: view
                objectName: "visitView"
                width: parent.width
                height: Math.max(1, Math.floor(parent.height / 52)) * 52 // whole rows alone
                clip: true
                focus: true
                model: filter
                onAtYEndChanged: {
                    if (view.atYEnd && list.isDone)
                        list.room.done.loadMore();
                }
                keyNavigationEnabled: true
                Keys.forwardTo: [kept, far, letters]
                activeFocusOnTab: true
                reuseItems: true
                highlightMoveDuration: Motion.quick
                cacheBuffer: 0 // rows are cheap; made ahead they would outlive a change of the filter
                boundsBehavior: Flickable.StopAtBounds
                ScrollBar.vertical: UiScrollBar { }
                Accessible.role: Accessible.List
                Accessible.name: list.tabs.find(tab => tab.value === list.tab).text
                Keys.onReturnPressed: list.openCurrent()
                Keys.onEnterPressed: list.openCurrent()
                Keys.onMenuPressed: list.openCurrentMenu()

                delegate: VisitRow {
                    width: view.width - (view.ScrollBar.vertical.visible ? 14 : 0)
                    now: list.room.workplace.now
                    tooLongMinutes: list.room.tooLongMinutes
                    current: visitId === list.room.story.visitId
                    focused: ListView.isCurrentItem && view.activeFocus
                    callable: list.room.mayCall && list.room.desk.free && list.room.desk.serves(value.serviceId)
                    working: list.room.actions.working !== ""
                    names: list.room.names
                    ownCounterId: list.room.desk.counterId
                    served: list.room.desk.servedIds.includes(value.serviceId)
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
                    id: kept
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
                    actionText: list.hidesSome && !list.room.feed.visits.stale ? qsTr("Show everything") : ""
                    onAction: list.showAll()
                }
                WholeRows {
                    view: view
                }
            }
        }
    }

    SearchHits {
        id: hits
        objectName: "searchHits"
        visible: list.isSearching
        room: list.room
        z: 2
        x: card.padding
        y: 2 * Theme.target + Theme.gap + card.padding + Theme.tiny
        width: parent.width - 2 * card.padding
        most: parent.height - y - Theme.small
        onOpened: visitId => list.openFound(visitId)
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
        onNoteAsked: visitId => list.noteAsked(visitId)
    }
}
