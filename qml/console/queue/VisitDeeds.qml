// What can be done with one visit now, and why a call is not possible.
import QtQuick
import Loket.Client
import Loket.Console.Core
import Loket.Console.Queue

QtObject {
    id: deeds

    required property QueueRoom room
    required property VisitDialogs dialogs
    property var visit // undefined: none

    readonly property QueueActions actions: deeds.room.actions
    readonly property Desk desk: deeds.room.desk
    readonly property bool hasVisit: deeds.visit !== undefined && deeds.visit.id !== ""
    readonly property int visitState: deeds.hasVisit ? deeds.visit.state : -1
    readonly property bool free: deeds.room.mayCall && deeds.room.workplace.connection.online
        && deeds.actions.working === ""
    readonly property bool isOver: deeds.visitState === Queue.Done || deeds.visitState === Queue.Cancelled
        || deeds.visitState === Queue.Closed
    readonly property bool isWaiting: deeds.visitState === Queue.Waiting
    readonly property bool isAtCounter: deeds.visitState === Queue.Called || deeds.visitState === Queue.Serving
    readonly property bool isOpen: deeds.isWaiting || deeds.isAtCounter || deeds.visitState === Queue.Parked
        || deeds.visitState === Queue.Booked
    readonly property bool isServedHere: deeds.hasVisit && deeds.desk.serves(deeds.visit.serviceId)
    readonly property bool canBeCalled: deeds.desk.free && deeds.isServedHere
    readonly property bool canCall: deeds.free && deeds.isWaiting && deeds.canBeCalled
    readonly property bool canTransfer: deeds.free && (deeds.isWaiting || deeds.isAtCounter)
    readonly property bool canEdit: deeds.free && deeds.isOpen
    readonly property bool canPrint: deeds.hasVisit && deeds.room.mayPrint && deeds.room.slips.online
        && deeds.room.slips.working === "" && (deeds.isOpen || deeds.visitState === Queue.NoShow)
    readonly property bool canNote: deeds.hasVisit && deeds.room.mayCall && deeds.room.workplace.connection.online
    readonly property string whyNotCall: {
        if (deeds.canBeCalled || !deeds.room.mayCall)
            return "";
        if (deeds.desk.counterId === "")
            return qsTr("Choose a counter to call from.");
        if (!deeds.desk.isOpen)
            return qsTr("This counter is closed.");
        if (deeds.desk.away)
            return qsTr("This counter has a break.");
        if (deeds.desk.anothers)
            return qsTr("%1 works at this counter.").arg(Words.apart(deeds.desk.personName));
        return deeds.isServedHere ? qsTr("This counter still has a patient.")
            : qsTr("This counter does not serve this.");
    }

    signal noteAsked

    function call() {
        if (deeds.canCall)
            deeds.actions.call(deeds.visit.id);
    }
    function transfer() {
        if (deeds.canTransfer)
            deeds.dialogs.openTransfer(deeds.visit);
    }
    // Called again, or for the first time to where it is parked from.
    function resume() {
        if (!deeds.free || deeds.visitState !== Queue.Parked)
            return;
        if (deeds.canBeCalled)
            deeds.actions.resume(deeds.visit.id);
        else
            deeds.dialogs.openResume(deeds.visit);
    }
    function rejoin() {
        if (deeds.free && deeds.visitState === Queue.NoShow)
            deeds.actions.rejoin(deeds.visit.id);
    }
    function reroute() {
        if (deeds.free && deeds.isOpen)
            deeds.dialogs.openRoute(deeds.visit);
    }
    function cancel() {
        if (deeds.free && (deeds.isWaiting || deeds.visitState === Queue.Booked))
            deeds.dialogs.openCancel(deeds.visit);
    }
    function edit() {
        if (deeds.canEdit)
            deeds.dialogs.openEdit(deeds.visit);
    }
    function prioritise() {
        if (deeds.canEdit)
            deeds.dialogs.openPriority(deeds.visit);
    }
    function printSlip() {
        if (deeds.canPrint)
            deeds.room.slips.print(deeds.visit.id);
    }
    function writeNote() {
        if (deeds.canNote)
            deeds.noteAsked();
    }
}
