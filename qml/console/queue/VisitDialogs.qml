// The questions that an action needs answered first.
pragma ComponentBehavior: Bound
import QtQuick
import Loket.Console.Queue

Item {
    id: dialogs

    required property QueueRoom room

    readonly property bool anyOpen: issue.visible || requeue.visible || park.visible || transfer.visible
        || cancel.visible || edit.visible || issued.visible || route.visible
        || resume.visible || elsewhere.visible || voiding.visible
    readonly property bool showsIssued: issued.visible

    signal opened(string visitId)

    function openIssue() {
        issue.open();
    }
    function openRequeue(visit: var) {
        requeue.visit = visit;
        requeue.open();
    }
    function openPark(visit: var) {
        park.visit = visit;
        park.open();
    }
    function openTransfer(visit: var) {
        transfer.visit = visit;
        transfer.open();
    }
    function openEdit(visit: var) {
        edit.atPriority = false;
        edit.visit = visit;
        edit.open();
    }
    function openPriority(visit: var) {
        edit.atPriority = true;
        edit.visit = visit;
        edit.open();
    }
    function openRoute(visit: var) {
        route.visit = visit;
        route.open();
    }
    function openResume(visit: var) {
        resume.visit = visit;
        resume.open();
    }
    function openVoid(visit: var) {
        voiding.visit = visit;
        voiding.open();
    }
    function openCancel(visit: var) {
        cancel.visit = visit;
        cancel.open();
    }

    // At one's own counter it is done at once.
    function doAtCounter(deed: string, visit: var) {
        elsewhere.deed = deed;
        elsewhere.visit = visit;
        if (visit.counterId === dialogs.room.desk.counterId)
            elsewhere.does();
        else
            elsewhere.open();
    }

    IssueDialog {
        id: issue
        objectName: "issueDialog"
        room: dialogs.room
        onOpenAsked: visitId => dialogs.opened(visitId)
    }
    RequeueDialog {
        id: requeue
        objectName: "requeueDialog"
        actions: dialogs.room.actions
    }
    ParkDialog {
        id: park
        objectName: "parkDialog"
        actions: dialogs.room.actions
    }
    TransferDialog {
        id: transfer
        objectName: "transferDialog"
        room: dialogs.room
        actions: dialogs.room.actions
    }
    IssuedDialog {
        id: issued
        objectName: "issuedDialog"
        room: dialogs.room
        onOpenAsked: visitId => dialogs.opened(visitId)
    }
    Connections {
        target: dialogs.room.actions

        function onDone(action: string, visit: visit) {
            if (action === "issue" && issue.visible) {
                issued.visit = visit;
                issue.close();
                issued.open();
            }
        }
    }
    EditDialog {
        id: edit
        objectName: "editDialog"
        actions: dialogs.room.actions
    }
    RouteDialog {
        id: route
        objectName: "routeDialog"
        room: dialogs.room
        actions: dialogs.room.actions
    }
    ResumeDialog {
        id: resume
        objectName: "resumeDialog"
        room: dialogs.room
        actions: dialogs.room.actions
    }
    ElsewhereDialog {
        id: elsewhere
        objectName: "elsewhereDialog"
        room: dialogs.room
    }
    VoidSlipDialog {
        id: voiding
        objectName: "voidSlipDialog"
        room: dialogs.room
    }
    CancelDialog {
        id: cancel
        objectName: "cancelDialog"
        actions: dialogs.room.actions
    }
}
