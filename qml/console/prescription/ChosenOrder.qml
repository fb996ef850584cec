// What can be done with the chosen prescription.
import QtQuick
import Loket.Client
import Loket.Console.Core
import Loket.Console.Prescription

QtObject {
    id: chosen

    required property OrderBoard board
    // null: there is none.
    property var order: null

    readonly property PrescriptionRoom room: chosen.board.room
    readonly property OrderActions actions: chosen.room.actions
    readonly property VisitCalls calls: chosen.room.calls
    readonly property bool any: chosen.order !== null
    readonly property int state: chosen.any ? chosen.order.state : -1
    readonly property bool isFresh: chosen.state === Prescriptions.Received
    readonly property bool isInWork: chosen.state === Prescriptions.Preparing
    readonly property bool isReady: chosen.state === Prescriptions.Ready
    readonly property bool isMine: chosen.any && chosen.order.ownerId === chosen.room.me
    // The first that is still to be settled; null: none.
    readonly property var item: chosen.firstOpen(chosen.order)
    readonly property var visit: chosen.visitOf(chosen.order, chosen.calls.age)
    readonly property bool isCalled: chosen.visit.id !== "" && chosen.visit.state === Queue.Called
    readonly property string visitOver: chosen.any ? Words.visitOver(chosen.order.visitOver) : "" // how; empty: it is not
    readonly property bool isNothing: chosen.any && OrderWords.isNothing(chosen.order)
    // Where the patient can be called to; without an id: nowhere.
    readonly property var counter: chosen.counterFor(chosen.order, chosen.calls.age)

    readonly property bool canTake: chosen.board.canDispense && (chosen.isFresh || chosen.isInWork && !chosen.isMine)
    readonly property bool canSettle: chosen.board.canDispense && chosen.isInWork
    readonly property bool canFinish: chosen.canSettle && chosen.order.openItems === 0 && !chosen.isNothing
    readonly property bool callable: chosen.isReady && chosen.room.mayCall && (chosen.isCalled || chosen.counter.id !== "")
    readonly property bool canCall: chosen.callable && chosen.board.free && chosen.calls.workingVisit === ""
    readonly property bool canCollect: chosen.board.canDispense && chosen.isReady
    readonly property bool canCancel: chosen.board.canCancel && (chosen.isFresh || chosen.isInWork || chosen.isReady)

    // Where there is no printer one is told so.
    readonly property bool canLabel: (chosen.isInWork || chosen.isReady) && chosen.room.mayLabel
        && chosen.room.slips.online && chosen.room.slips.working === ""

    signal cancelAsked(var order)
    signal settleAsked(var order, var item, string way)
    signal takeOverAsked(var order)

    function firstOpen(order: var): var {
        const items = order === null ? [] : order.items;
        for (let i = 0; i < items.length; ++i) {
            if (items[i].outcome === Prescriptions.Open)
                return items[i];
        }
        return null;
    }
    // Reckoned anew with `age`.
    function visitOf(order: var, age: int): var {
        return chosen.calls.visit(age < 0 || order === null ? "" : order.visitId);
    }
    function counterFor(order: var, age: int): var {
        return chosen.calls.placeFor(age < 0 || order === null ? "" : order.visitId, "");
    }
    function take() {
        if (chosen.canTake && chosen.isFresh)
            chosen.actions.prepare(chosen.order.id, false);
        else if (chosen.canTake)
            chosen.takeOverAsked(chosen.order);
    }
    function dispense(itemId: string) {
        if (chosen.canSettle && itemId !== "")
            chosen.actions.dispense(chosen.order.id, itemId);
    }
    function dispenseRest() {
        if (chosen.canSettle && chosen.order.openItems > 0)
            chosen.actions.dispense(chosen.order.id, "");
    }
    function settle(item: var, way: string) {
        if (chosen.canSettle && item !== null && (way !== "partly" || item.quantity > 1))
            chosen.settleAsked(chosen.order, item, way);
    }
    function reopen(item: var) {
        if (chosen.canSettle)
            chosen.actions.reopen(chosen.order.id, item.id);
    }
    // Ready, and its patient called; or the next of both.
    function finish() {
        if (chosen.canFinish)
            chosen.actions.makeReady(chosen.order.id);
        else
            chosen.call();
    }
    function call() {
        if (!chosen.canCall)
            return;
        if (chosen.isCalled)
            chosen.calls.recall(chosen.visit.id);
        else
            chosen.calls.call(chosen.visit.id, chosen.counter.id);
    }
    function collect() {
        if (chosen.canCollect)
            chosen.actions.collect(chosen.order.id);
    }
    function label() {
        if (chosen.canLabel)
            chosen.room.slips.label(chosen.order.id);
    }
    function cancel() {
        if (chosen.canCancel)
            chosen.cancelAsked(chosen.order);
    }
}
