// The page of radiology: who waits for a scan, what goes on in each room, and what is done.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Loket.Console.Core
import Loket.Console.Radiology
import Loket.Ui

ConsolePage {
    id: page

    required property RadiologyRoom room

    readonly property ScanActions actions: page.room.actions
    readonly property bool wide: page.width >= 1180
    // Where only two columns have room: what stands in the second.
    property string tab: "rooms"
    readonly property alias board: board
    readonly property alias dialogs: dialogs
    readonly property alias waiting: waiting
    readonly property alias rooms: rooms
    readonly property alias over: over

    readonly property BoardList list: board.place === "rooms" ? rooms.view
        : board.place === "over" ? over.view : waiting.view
    readonly property var chosen: board.place === "rooms" ? rooms.scan : board.place === "over" ? over.scan : waiting.scan

    function typeChoices(types: var): var {
        const all = { value: "", text: qsTr("All"), count: page.room.openCount };
        return [all, ...types.map(type =>
            ({ value: type.typeText, text: ScanWords.type(type.type, type.typeText), count: type.count }))];
    }
    function chooseType(number: int) {
        const choice = types.model[number - 1];
        if (choice !== undefined)
            board.typeText = choice.value;
    }
    function go(by: int) {
        const at = board.place === "waiting" ? 0 : board.place === "rooms" ? 1 : 2;
        const next = [waiting.view, rooms.view, over.view][at + by];
        if (next === undefined)
            return;
        if (next !== waiting.view)
            page.tab = next.place;
        next.enter();
    }
    function openDetails() {
        if (page.chosen !== null)
            dialogs.openDetails(page.chosen);
    }
    function askCancel() {
        if (page.chosen !== null && board.canCancel && board.place !== "over")
            dialogs.openCancel(page.chosen);
    }
    function start() {
        if (board.place === "rooms")
            rooms.start();
        else
            waiting.options.start();
    }

    // Wherever it is; what hides it is taken off.
    function showScan(scanId: string): bool {
        board.showEverything();
        for (const list of [waiting.view, rooms.view, over.view]) {
            const row = list === rooms.view ? rooms.rowWith(scanId) : list.filter.rowOf(scanId);
            if (row < 0)
                continue;
            if (list !== waiting.view)
                page.tab = list.place;
            list.choose(row);
            list.positionViewAtIndex(row, ListView.Contain);
            return true;
        }
        return false;
    }

    title: qsTr("Scans")
    restingPlace: page.list
    shortcuts: [
        { keys: "1 – 5", text: qsTr("Show one type, or all") },
        { keys: "C", text: qsTr("Call the chosen patient") },
        { keys: "S", text: qsTr("Start the chosen scan") },
        { keys: "D", text: qsTr("Complete what is made in the chosen room") },
        { keys: "Del", text: qsTr("Cancel the chosen scan") },
        { keys: "Enter", text: qsTr("Everything about the chosen scan") },
        { keys: "← → ↑ ↓", text: qsTr("Choose") },
        { keys: "Ctrl+N", text: qsTr("New request") }
    ]
    Component.onCompleted: waiting.view.enter()
    Keys.onLeftPressed: page.go(-1)
    Keys.onRightPressed: page.go(1)
    Keys.onReturnPressed: page.openDetails()
    Keys.onEnterPressed: page.openDetails()
    Keys.onDeletePressed: page.askCancel()

    Board {
        id: board
        room: page.room
        blocked: page.blocked || dialogs.anyOpen
    }
    ColumnLayout {
        anchors.fill: parent
        anchors.margins: Theme.wide
        spacing: Theme.small

        RowLayout {
            spacing: Theme.wide
            Layout.fillWidth: true

            UiSegments {
                id: types
                objectName: "types"
                model: page.typeChoices(page.room.types)
                value: board.typeText
                Accessible.name: qsTr("Which type")
                onChosen: value => board.typeText = value
            }
            UiChip {
                objectName: "lateChip"
                text: qsTr("Late")
                iconName: "clock"
                meaning: "danger"
                count: page.room.badge
                checked: board.lateOnly
                onToggled: board.lateOnly = checked
            }
            Item {
                Layout.fillWidth: true
                Layout.preferredWidth: 0
            }
            UiButton {
                objectName: "requestButton"
                visible: page.room.mayRequest
                enabled: board.canRequest
                text: qsTr("New request")
                iconName: "plus"
                keys: "Ctrl+N"
                Layout.fillWidth: true // the key gives way where many scans make the filter wide
                Layout.minimumWidth: leastWidth
                Layout.maximumWidth: implicitWidth
                onClicked: dialogs.openRequest(board.typeText)
            }
        }
        RowLayout {
            spacing: Theme.wide
            Layout.fillWidth: true
            Layout.fillHeight: true

            WaitingColumn {
                id: waiting
                objectName: "waitingColumn"
                wide: page.wide
                board: board
                focus: true
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredWidth: 10
                onDetailsAsked: scan => dialogs.openDetails(scan)
                onCancelAsked: scan => dialogs.openCancel(scan)
                onRequestAsked: dialogs.openRequest("")
            }
            ColumnLayout {
                spacing: Theme.small
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredWidth: 10

                UiSegments {
                    objectName: "columnTabs"
                    visible: !page.wide
                    model: [
                        { value: "rooms", text: qsTr("In the rooms"), count: page.room.busyRooms + "/" + page.room.roomCount },
                        { value: "over", text: qsTr("Done today"), count: page.room.completedToday }
                    ]
                    value: page.tab
                    Accessible.name: qsTr("What is shown beside those who wait")
                    Layout.fillWidth: true
                    onChosen: value => page.tab = value
                }
                RoomsColumn {
                    id: rooms
                    objectName: "roomsColumn"
                    wide: page.wide
                    board: board
                    visible: page.wide || page.tab === "rooms"
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    onDetailsAsked: scan => dialogs.openDetails(scan)
                    onCompleteAsked: scan => dialogs.openComplete(scan)
                }
                Item {
                    id: narrowPlace
                    visible: !page.wide && page.tab === "over"
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                }
            }
            Item {
                id: widePlace
                visible: page.wide
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredWidth: 8
            }
        }
    }
    DoneColumn {
        id: over
        objectName: "doneColumn"
        wide: page.wide
        parent: page.wide ? widePlace : narrowPlace
        anchors.fill: parent
        board: board
        onDetailsAsked: scan => dialogs.openDetails(scan)
    }
    WantedRow {
        id: wanted
        room: page.room
        stale: page.room.feed.stale
        onShowAsked: id => {
            if (page.showScan(id))
                wanted.found();
        }
    }
    ScanDialogs {
        id: dialogs
        objectName: "scanDialogs"
        room: page.room
        now: board.now
    }

    Connections {
        target: page.actions

        function onDone(action: string, scan: var) {
            page.told(() => ScanWords.done(page.room.calls, action, scan), "good", null);
        }
        function onRefused(action: string, refusal: refusal) {
            if (!dialogs.anyOpen)
                page.told(() => refusal.words, "warning", null);
        }
    }
    Instantiator {
        model: 9

        delegate: Shortcut {
            required property int index

            sequences: [String(index + 1)]
            autoRepeat: false
            enabled: !board.blocked
            onActivated: page.chooseType(index + 1)
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
    Shortcut {
        sequences: ["C"]
        autoRepeat: false
        enabled: board.free && board.place === "waiting"
        onActivated: waiting.options.call()
    }
    Shortcut {
        sequences: ["S"]
        autoRepeat: false
        enabled: board.canPerform
        onActivated: page.start()
    }
    Shortcut {
        sequences: ["D"]
        autoRepeat: false
        enabled: board.canPerform && board.place === "rooms"
        onActivated: rooms.complete()
    }
    Shortcut {
        sequences: ["Ctrl+N"]
        autoRepeat: false
        enabled: board.canRequest
        onActivated: dialogs.openRequest(board.typeText)
    }
}
