// What can be done with the chosen one of the scans that wait.
import QtQuick
import Loket.Client
import Loket.Console.Core
import Loket.Console.Radiology

QtObject {
    id: chosen

    required property Board board
    // null: there is none.
    property var scan: null

    readonly property ScanActions actions: chosen.board.room.actions
    readonly property VisitCalls calls: chosen.board.room.calls
    readonly property string freeRoom: chosen.scan === null ? ""
        : chosen.board.freeRoomFor(chosen.scan.typeText, chosen.board.room.types)
    readonly property bool canStart: chosen.board.canPerform && chosen.freeRoom !== ""
        && chosen.scan.status === Radiology.Queued
    readonly property string whyNotStart: {
        if (chosen.board.whyNot !== "" || chosen.freeRoom !== "" || chosen.scan === null)
            return chosen.board.whyNot;
        return qsTr("No room for this is free: %1.").arg(ScanWords.typeOf(chosen.scan));
    }
    readonly property var visit: chosen.visitOf(chosen.scan, chosen.calls.age)
    readonly property bool isCalled: chosen.isCalledVisit(chosen.visit)
    // Where the patient can be called to; without an id: nowhere.
    readonly property var counter: chosen.counterFor(chosen.scan, chosen.freeRoom, chosen.calls.age)
    readonly property bool callable: chosen.board.room.mayCall && (chosen.isCalled || chosen.counter.id !== "")
    readonly property bool canCall: chosen.callable && chosen.board.free && chosen.calls.workingVisit === ""

    signal cancelAsked(var scan)

    // Reckoned anew with `age`.
    function visitOf(scan: var, age: int): var {
        return chosen.calls.visit(age < 0 || scan === null ? "" : scan.visitId);
    }
    // And has not come yet.
    function isCalledVisit(visit: var): bool {
        return visit.id !== "" && visit.state === Queue.Called;
    }
    function counterFor(scan: var, room: string, age: int): var {
        return chosen.calls.placeFor(age < 0 || scan === null ? "" : scan.visitId, room);
    }
    function call() {
        if (!chosen.canCall)
            return;
        if (chosen.isCalled)
            chosen.calls.recall(chosen.visit.id);
        else
            chosen.calls.call(chosen.visit.id, chosen.counter.id);
    }
    function start() {
        if (chosen.canStart)
            chosen.actions.start(chosen.scan.id, chosen.freeRoom);
    }
    function cancel() {
        if (chosen.scan !== null && chosen.board.canCancel)
            chosen.cancelAsked(chosen.scan);
    }
}
