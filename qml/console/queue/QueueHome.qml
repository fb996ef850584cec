// The queue's room: first the choice of a counter, then the queue.
import QtQuick
import Loket.Client
import Loket.Console.Core
import Loket.Console.Queue
import Loket.Console.Slip

ConsolePage {
    id: page

    required property QueueRoom room

    // What is printed is told where it was asked for.
    readonly property bool isToldThere: (pages.item as QueuePage)?.dialogs.showsIssued ?? false

    function showPage() {
        pages.setSource(page.room.choosing ? "CounterPage.qml" : "QueuePage.qml", { room: page.room });
    }

    title: page.room.names.counter(page.room.desk.counterId, page.room.desk.counterName)
    restingPlace: (pages.item as QueuePage)?.restingPlace ?? null
    header: Qt.resolvedUrl("QueueHeader.qml")
    menu: [
        PageAction {
            text: qsTr("Change counter")
            iconName: "swap"
            offered: page.room.mayCall && !page.room.choosing
            onTriggered: page.room.leaveCounter()
        },
        PageAction {
            text: qsTr("Break…")
            iconName: "clock"
            offered: page.room.desk.isOpen && !page.room.desk.away && !page.room.desk.anothers && !page.room.choosing
            enabled: page.room.workplace.connection.online
            onTriggered: pause.open()
        },
        PageAction {
            text: qsTr("The day's figures…")
            iconName: "list"
            offered: page.room.maySeeFigures && !page.room.choosing
            enabled: page.room.workplace.connection.online
            onTriggered: summary.show("")
        },
        PageAction {
            text: qsTr("Close the day…")
            iconName: "day"
            offered: page.room.mayCloseDay && !page.room.choosing
            enabled: page.room.workplace.connection.online
            onTriggered: closeDay.open()
        }
    ]
    shortcuts: [
        { keys: "F2", text: qsTr("Call next") },
        { keys: "F3", text: qsTr("Recall") },
        { keys: "F4", text: qsTr("Start") },
        { keys: "F5", text: qsTr("Finish") },
        { keys: "F6", text: qsTr("No-show") },
        { keys: "F7", text: qsTr("Put back in the queue") },
        { keys: "F8", text: qsTr("Transfer") },
        { keys: "F9", text: qsTr("Park") },
        { keys: "Ctrl+O", text: qsTr("Open the counter") },
        { keys: "Ctrl+B", text: qsTr("Begin or end a break") },
        { keys: "Ctrl+N", text: qsTr("New visit") },
        { keys: "Ctrl+F", text: qsTr("Search") },
        { keys: "Ctrl+Z", text: qsTr("Undo the last action") },
        { keys: "↑ ↓", text: qsTr("Move in the list") },
        { keys: "↵", text: qsTr("Open the chosen visit") },
        { keys: "C  E  T", text: qsTr("Call, edit, transfer it") },
        { keys: "S", text: qsTr("Print its slip") },
        { keys: "P  N", text: qsTr("Its priority, a note on it") },
        { keys: "R", text: qsTr("Where the chosen visit goes next") },
        { keys: "B", text: qsTr("A missed visit back into the queue") },
        { keys: "Esc", text: qsTr("Close what is open") }
    ]
    onUndone: page.room.actions.undo()
    Component.onCompleted: page.showPage()

    Loader {
        id: pages
        objectName: "queuePages"
        anchors.fill: parent
        focus: true
    }
    Connections {
        target: pages.item
        ignoreUnknownSignals: true

        function onFirstStartAsked() {
            page.leadAsked("first-start", "");
        }
    }
    Binding {
        target: pages.item
        property: "blocked"
        value: page.blocked || closeDay.visible || pause.visible || summary.visible
        when: pages.status === Loader.Ready
    }
    SummaryDialog {
        id: summary
        objectName: "summaryDialog"
        room: page.room
    }
    BreakDialog {
        id: pause
        objectName: "breakDialog"
        actions: page.room.actions
        workplace: page.room.workplace
    }
    Shortcut {
        sequences: ["Ctrl+O"]
        autoRepeat: false
        enabled: !page.blocked && !closeDay.visible && !summary.visible && page.room.mayCall && !page.room.choosing
            && page.room.desk.counterId !== "" && (!page.room.desk.isOpen || page.room.desk.away)
            && page.room.workplace.connection.online
        onActivated: page.room.actions.openCounter()
    }
    Shortcut {
        sequences: ["Ctrl+B"]
        autoRepeat: false
        enabled: !page.blocked && !closeDay.visible && !pause.visible && !summary.visible && page.room.desk.isOpen
            && (page.room.desk.away || !page.room.desk.anothers)
            && page.room.workplace.connection.online
        onActivated: page.room.desk.away ? page.room.actions.openCounter() : pause.open()
    }
    CloseDayDialog {
        id: closeDay
        objectName: "closeDay"
        room: page.room
        actions: page.room.actions
    }
    Connections {
        target: page.room

        function onBreakAsked() {
            pause.open();
        }
        function onChoosingChanged() {
            closeDay.close();
            summary.close();
            pause.close();
            page.showPage();
        }
        function onStoryRefused(refusal: refusal) {
            page.told(() => refusal.words, "warning", null);
        }
    }
    Connections {
        target: page.room.slips

        function onDone(action: string, visitId: string, slip: slip) {
            const number = page.room.actions.visit(visitId).number;
            if (!page.isToldThere)
                page.told(() => number + ": " + SlipWords.state(slip), slip.state === Slips.Printed ? "good" : "warning", null);
        }
        function onRefused(action: string, refusal: refusal) {
            if (!page.isToldThere)
                page.told(() => refusal.words, "warning", null);
        }
    }
    Connections {
        target: page.room.actions

        function onDone(action: string, visit: var) {
            if (action === "issue" || action === "note") // seen where it was done
                return;
            const undoable = page.room.actions.undoable !== "";
            page.told(() => QueueWords.done(action, visit.number), "good", undoable ? () => qsTr("Undo") : null);
            if (action === "close-day")
                summary.show("");
        }
        function onRefused(action: string, refusal: refusal) {
            page.told(() => refusal.words, "warning", null);
        }
    }
}
