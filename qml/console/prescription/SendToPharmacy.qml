// In the header while a patient is at the counter: a prescription for that patient, wherever in the console one is.
import QtQuick
import QtQuick.Templates as T
import Loket.Console.Core
import Loket.Console.Prescription
import Loket.Ui

UiIconButton {
    id: button

    required property PrescriptionRoom room
    // What it may take of the header's width.
    required property real available

    readonly property var patient: button.room.calls.patient
    readonly property real leastWidth: button.implicitWidth
    readonly property bool possible: button.room.mayPrescribe && button.room.workplace.connection.online
        && button.room.pharmacies.length > 0 && button.patient.id !== ""
    // For the list of keys.
    readonly property var shortcuts: button.room.mayPrescribe
        ? [{ keys: "F11", text: qsTr("Write a prescription for the patient at the counter") }] : []
    readonly property Item veil: T.Overlay.overlay // seen while a dialog is open
    property bool asked: false

    signal told(words: var, meaning: string, undoWords: var)

    function open() {
        dialog.visit = button.patient;
        dialog.open();
    }

    objectName: "sendToPharmacy"
    visible: button.possible
    name: qsTr("Write a prescription for %1").arg(button.patient.number)
    iconName: "pill"
    keys: "F11"
    onClicked: button.open()

    Shortcut {
        sequences: ["F11"]
        autoRepeat: false
        enabled: button.possible && !(button.veil?.visible ?? false)
        onActivated: button.open()
    }
    NewOrderDialog {
        id: dialog
        objectName: "prescribeDialog"
        room: button.room
        onConfirmed: button.asked = true
    }
    Connections {
        target: button.room.actions
        enabled: button.asked

        function onDone(action: string, order: var) {
            button.asked = false;
            button.told(() => OrderWords.done(action, order), "good", null);
        }
        function onRefused(action: string, refusal: refusal) {
            button.asked = false;
        }
    }
}
