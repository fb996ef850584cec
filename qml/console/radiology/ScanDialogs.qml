// The dialogs of the page.
import QtQuick
import Loket.Console.Radiology

Item {
    id: dialogs

    required property RadiologyRoom room
    property date now

    readonly property bool anyOpen: request.visible || complete.visible || cancel.visible || details.visible

    function openRequest(typeText: string) {
        request.typeText = typeText;
        request.open();
    }
    function openComplete(scan: var) {
        complete.scan = scan;
        complete.open();
    }
    function openCancel(scan: var) {
        cancel.scan = scan;
        cancel.open();
    }
    function openDetails(scan: var) {
        details.scan = scan;
        details.open();
    }

    RequestDialog {
        id: request
        objectName: "requestDialog"
        room: dialogs.room
    }
    CompleteDialog {
        id: complete
        objectName: "completeDialog"
        room: dialogs.room
    }
    CancelScanDialog {
        id: cancel
        objectName: "cancelScanDialog"
        room: dialogs.room
    }
    ScanDetails {
        id: details
        objectName: "scanDetails"
        room: dialogs.room
        now: dialogs.now
        cancellable: dialogs.room.mayRequest && dialogs.room.workplace.connection.online
        onCancelAsked: dialogs.openCancel(details.scan)
    }
}
