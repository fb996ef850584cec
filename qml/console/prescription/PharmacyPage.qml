// The page of the pharmacy: what is new, what is prepared, what waits to be fetched, and one prescription whole.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Loket.Client
import Loket.Console.Core
import Loket.Console.Prescription
import Loket.Console.Slip
import Loket.Ui

ConsolePage {
    id: page

    required property PrescriptionRoom room

    readonly property OrderActions actions: page.room.actions
    readonly property bool wide: page.width >= 1100
    readonly property bool showsPanel: board.panelOpen && chosen.any
    // Where only two columns have room: what stands in the second.
    property string tab: "work"
    readonly property alias board: board
    readonly property alias dialogs: dialogs
    readonly property alias chosen: chosen

    readonly property BoardList list: board.place === "work" ? work.view : board.place === "ready" ? waiting.view
        : board.place === "over" ? over.view : fresh.view

    function listOf(place: string): BoardList {
        switch (place) {
        case "work": return work.view;
        case "ready": return waiting.view;
        case "over": return over.view;
        }
        return fresh.view;
    }
    function enter(place: string) {
        if (place !== "fresh")
            page.tab = place;
        page.listOf(place).enter();
    }
    function go(by: int) {
        const places = ["fresh", "work", "ready", "over"];
        const at = board.place === "fresh" ? 0 : board.place === "work" ? 1 : board.place === "ready" ? 2 : 3;
        const next = places[at + by];
        if (next !== undefined)
            page.enter(next);
    }
    function placeOf(order: var): string {
        switch (order.state) {
        case Prescriptions.Received: return "fresh";
        case Prescriptions.Preparing: return "work";
        case Prescriptions.Ready: return "ready";
        }
        return "over";
    }
    // Goes on with a prescription where it stands now; whether it is shown there.
    function follow(order: var): bool {
        const place = page.placeOf(order);
        const row = page.listOf(place).filter.rowOf(order.id);
        if (row < 0)
            return false;
        page.enter(place);
        page.listOf(place).choose(row);
        return true;
    }
    // Whole, whatever the filter was.
    function show(id: string): bool {
        const order = page.room.order(id);
        if (order.id !== id)
            return false;
        board.showEverything();
        board.panelOpen = page.follow(order) || board.panelOpen;
        return true;
    }
    function closePanel() {
        board.panelOpen = false;
        page.list.enter();
    }
    function whoseChoices(): var {
        return [
            { value: Orders.Everybodys, text: qsTr("All"), count: page.room.openCount },
            { value: Orders.Mine, text: qsTr("Mine"), count: page.room.mineCount },
            { value: Orders.Nobodys, text: qsTr("Nobody's"), count: page.room.nobodysCount }
        ];
    }

    title: qsTr("Pharmacy")
    restingPlace: page.list
    shortcuts: [
        { keys: "T", text: qsTr("Take the chosen prescription") },
        { keys: "1 – 4", text: qsTr("Give all, a part, another or nothing of the next medicine") },
        { keys: "A", text: qsTr("Give all that is left to settle") },
        { keys: "L", text: qsTr("Print its labels") },
        { keys: "R", text: qsTr("Ready: call the patient, or call again") },
        { keys: "D", text: qsTr("The patient has the medicines") },
        { keys: "Del", text: qsTr("Cancel the chosen prescription") },
        { keys: "Enter", text: qsTr("Show the chosen prescription whole") },
        { keys: "← → ↑ ↓", text: qsTr("Choose") },
        { keys: "Ctrl+N", text: qsTr("New prescription") }
    ]
    Component.onCompleted: {
        board.panelOpen = page.wide;
        fresh.view.enter();
    }
    Keys.onLeftPressed: page.go(-1)
    Keys.onRightPressed: page.go(1)
    Keys.onReturnPressed: board.panelOpen = true
    Keys.onEnterPressed: board.panelOpen = true
    Keys.onDeletePressed: chosen.cancel()
    Keys.onEscapePressed: event => {
        event.accepted = page.showsPanel;
        if (page.showsPanel)
            page.closePanel();
    }

    OrderBoard {
        id: board
        room: page.room
        blocked: page.blocked || dialogs.anyOpen
    }
    ChosenOrder {
        id: chosen
        board: board
        order: page.list.current
        onCancelAsked: order => dialogs.openCancel(order)
        onSettleAsked: (order, item, way) => dialogs.openSettle(order, item, way)
        onTakeOverAsked: order => dialogs.openTakeOver(order)
    }
    RowLayout {
        anchors.fill: parent
        anchors.margins: Theme.wide
        spacing: Theme.wide

        ColumnLayout {
            spacing: Theme.small
            Layout.fillWidth: true
            Layout.fillHeight: true

            RowLayout {
                spacing: Theme.wide
                Layout.fillWidth: true

                UiSegments {
                    objectName: "whose"
                    model: page.whoseChoices()
                    value: board.whose
                    Accessible.name: qsTr("Whose prescriptions")
                    onChosen: value => board.whose = value
                }
                UiChip {
                    objectName: "lateChip"
                    text: qsTr("Late")
                    iconName: "clock"
                    meaning: "danger"
                    count: page.room.lateCount
                    checked: board.lateOnly
                    onToggled: board.lateOnly = checked
                }
                UiText { // not invisible: a page that grows is laid out while it still is
                    text: page.room.medianToday >= 0 && page.width > 1300
                        ? qsTr("Median today %1").arg(Words.minutes(page.room.medianToday)) : ""
                    kind: "caption"
                    horizontalAlignment: Text.AlignRight
                    Layout.fillWidth: true
                }
                UiButton {
                    objectName: "newOrderButton"
                    visible: page.room.mayPrescribe
                    enabled: board.canPrescribe
                    text: qsTr("New prescription")
                    iconName: "plus"
                    keys: "Ctrl+N"
                    Layout.fillWidth: true
                    Layout.minimumWidth: leastWidth
                    Layout.maximumWidth: implicitWidth
                    onClicked: dialogs.openNew()
                }
            }
            RowLayout {
                spacing: Theme.wide
                Layout.fillWidth: true
                Layout.fillHeight: true

                OrderColumn {
                    id: fresh
                    objectName: "freshColumn"
                    board: board
                    place: "fresh"
                    which: Orders.Fresh
                    title: qsTr("New")
                    emptyText: qsTr("Nothing new. What doctors order stands here at once.")
                    focus: true
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    Layout.preferredWidth: 1
                }
                ColumnLayout {
                    spacing: Theme.small
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    Layout.preferredWidth: page.wide ? 2 : 1

                    UiSegments {
                        objectName: "columnTabs"
                        visible: !page.wide
                        model: [
                            { value: "work", text: qsTr("Preparing"), count: work.count },
                            { value: "ready", text: qsTr("Ready"), count: waiting.count },
                            { value: "over", text: qsTr("Collected"), count: page.room.collectedToday }
                        ]
                        value: page.tab
                        Accessible.name: qsTr("What is shown beside what is new")
                        Layout.fillWidth: true
                        onChosen: value => page.tab = value
                    }
                    RowLayout {
                        spacing: Theme.wide
                        Layout.fillWidth: true
                        Layout.fillHeight: true

                        OrderColumn {
                            id: work
                            objectName: "workColumn"
                            visible: page.wide || page.tab === "work"
                            titled: page.wide
                            board: board
                            place: "work"
                            which: Orders.InWork
                            title: qsTr("Preparing")
                            emptyText: qsTr("Nothing is being prepared. Take what is new.")
                            Layout.fillWidth: true
                            Layout.fillHeight: true
                            Layout.preferredWidth: 1
                        }
                        ColumnLayout {
                            visible: page.wide || page.tab !== "work"
                            spacing: Theme.small
                            Layout.fillWidth: true
                            Layout.fillHeight: true
                            Layout.preferredWidth: 1

                            OrderColumn {
                                id: waiting
                                objectName: "readyColumn"
                                visible: page.wide || page.tab === "ready"
                                titled: page.wide
                                board: board
                                place: "ready"
                                which: Orders.Waiting
                                title: qsTr("Ready")
                                emptyText: qsTr("Nothing waits to be fetched.")
                                Layout.fillWidth: true
                                Layout.fillHeight: true
                                Layout.preferredHeight: 3
                            }
                            OverColumn {
                                id: over
                                objectName: "overColumn"
                                visible: page.wide || page.tab === "over"
                                titled: page.wide
                                board: board
                                Layout.fillWidth: true
                                Layout.fillHeight: true
                                Layout.preferredHeight: 2
                            }
                        }
                    }
                }
            }
        }
        Item {
            id: widePlace
            visible: page.wide && page.showsPanel
            Layout.preferredWidth: page.width > 1600 ? 416 : 362
            Layout.fillHeight: true
        }
    }
    Item {
        id: narrowPlace
        visible: !page.wide && page.showsPanel
        width: Math.min(420, page.width - 2 * Theme.wide)
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.bottom: parent.bottom
        anchors.margins: Theme.wide
    }
    OrderPanel {
        objectName: "orderPanel"
        parent: page.wide ? widePlace : narrowPlace
        anchors.fill: parent
        visible: page.showsPanel
        chosen: chosen
        onCloseAsked: page.closePanel()
    }
    WantedRow {
        id: wanted
        room: page.room
        stale: page.room.feed.stale
        onShowAsked: id => {
            if (page.show(id))
                wanted.found();
        }
    }
    OrderDialogs {
        id: dialogs
        objectName: "orderDialogs"
        room: page.room
    }

    Connections {
        target: page.actions

        function onDone(action: string, order: var) {
            if (action === "prepare" || action === "ready")
                page.follow(order);
            if (action === "ready" && order.visitId !== "")
                page.room.callWhenThere(order);
            if (OrderWords.done(action, order) !== "")
                page.told(() => OrderWords.done(action, order), "good", null);
        }
        function onRefused(action: string, refusal: refusal) {
            if (!dialogs.anyOpen)
                page.told(() => refusal.words, "warning", null);
        }
    }
    Connections {
        target: page.room.slips

        function onDone(action: string, orderId: string, slip: slip) {
            page.told(() => qsTr("Labels: %1").arg(SlipWords.state(slip)), slip.state === Slips.Printed ? "good" : "warning", null);
        }
        function onRefused(action: string, refusal: refusal) {
            page.told(() => refusal.words, "warning", null);
        }
    }
    Connections {
        target: page.room.calls

        function onCalled(visit: var) {
            page.told(() => qsTr("%1 is called to %2.").arg(visit.number).arg(Words.apart(visit.counterName)), "good", null);
        }
        function onRefused(refusal: refusal) {
            page.told(() => refusal.words, "warning", null);
        }
    }
    PharmacyKeys {
        chosen: chosen
        onNewAsked: dialogs.openNew()
    }
}
