// The questions that an action needs answered first.
pragma ComponentBehavior: Bound
import QtQuick
import Loket.Console

Item {
    id: dialogs

    required property Workplace workplace

    readonly property bool anyOpen: issue.visible || requeue.visible || park.visible || transfer.visible
        || cancel.visible

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
    function openCancel(visit: var) {
        cancel.visit = visit;
        cancel.open();
    }

    IssueDialog {
        id: issue
        objectName: "issueDialog"
        workplace: dialogs.workplace
    }
    RequeueDialog {
        id: requeue
        objectName: "requeueDialog"
        actions: dialogs.workplace.actions
    }
    ParkDialog {
        id: park
        objectName: "parkDialog"
        actions: dialogs.workplace.actions
    }
    TransferDialog {
        id: transfer
        objectName: "transferDialog"
        workplace: dialogs.workplace
        actions: dialogs.workplace.actions
    }
    CancelDialog {
        id: cancel
        objectName: "cancelDialog"
        actions: dialogs.workplace.actions
    }
}
