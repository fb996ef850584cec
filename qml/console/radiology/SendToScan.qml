// Sends the patient at the counter to a scan.
import QtQuick
import Loket.Console.Core
import Loket.Console.Radiology

PatientNotice {
    id: button

    required property RadiologyRoom room
    property bool waits: false // for what becomes of it

    objectName: "sendToScan"
    calls: button.room.calls
    may: button.room.mayRequest
    can: button.room.workplace.connection.online
    about: qsTr("Send the patient at the counter to a scan")
    label: qsTr("Scan…")
    name: qsTr("Send %1 to a scan").arg(button.patient.number)
    iconName: "scan"
    keys: "F10"
    onAsked: whom => {
        dialog.visit = whom;
        dialog.open();
    }

    RequestDialog {
        id: dialog
        objectName: "sendDialog"
        room: button.room
        onConfirmed: button.waits = true
    }
    Connections {
        target: button.room.actions
        enabled: button.waits

        function onDone(action: string, scan: var) {
            button.waits = false;
            button.told(() => ScanWords.done(button.room.calls, action, scan), "good", null);
        }
        function onRefused(action: string, refusal: refusal) {
            button.waits = false;
        }
    }
}
