// A prescription for the patient at the counter.
import QtQuick
import Loket.Console.Core
import Loket.Console.Prescription

PatientNotice {
    id: button

    required property PrescriptionRoom room
    property bool waits: false // for what becomes of it

    objectName: "sendToPharmacy"
    calls: button.room.calls
    may: button.room.mayPrescribe
    can: button.room.workplace.connection.online && button.room.pharmacies.length > 0
    about: qsTr("Write a prescription for the patient at the counter")
    label: qsTr("Prescription…")
    name: qsTr("Write a prescription for %1").arg(button.patient.number)
    iconName: "pill"
    keys: "F11"
    onAsked: whom => {
        dialog.visit = whom;
        dialog.open();
    }

    NewOrderDialog {
        id: dialog
        objectName: "prescribeDialog"
        room: button.room
        onConfirmed: button.waits = true
    }
    Connections {
        target: button.room.actions
        enabled: button.waits

        function onDone(action: string, order: var) {
            button.waits = false;
            button.told(() => OrderWords.done(action, order), "good", null);
        }
        function onRefused(action: string, refusal: refusal) {
            button.waits = false;
        }
    }
}
