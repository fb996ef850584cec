// In the header while a patient is at the counter: sends that patient to a scan, wherever in the console one is.
import QtQuick
import QtQuick.Templates as T
import Loket.Console.Core
import Loket.Console.Radiology
import Loket.Ui

UiIconButton {
    id: button

    required property RadiologyRoom room
    // What it may take of the header's width.
    required property real available

    readonly property var patient: button.room.calls.patient
    readonly property real leastWidth: button.implicitWidth
    readonly property bool possible: button.room.mayRequest && button.room.workplace.connection.online
        && button.patient.id !== ""
    // For the list of keys.
    readonly property var shortcuts: button.room.mayRequest
        ? [{ keys: "F10", text: qsTr("Send the patient at the counter to a scan") }] : []
    readonly property Item veil: T.Overlay.overlay // seen while a dialog is open
    property bool asked: false

    signal told(words: var, meaning: string, undoWords: var)

    function open() {
        dialog.visit = button.patient;
        dialog.open();
    }

    objectName: "sendToScan"
    visible: button.possible
    name: qsTr("Send %1 to a scan").arg(button.patient.number)
    iconName: "scan"
    keys: "F10"
    onClicked: button.open()

    Shortcut {
        sequences: ["F10"]
        autoRepeat: false
        enabled: button.possible && !(button.veil?.visible ?? false)
        onActivated: button.open()
    }
    RequestDialog {
        id: dialog
        objectName: "sendDialog"
        keptAs: "" // a press and a figure
        room: button.room
        onConfirmed: button.asked = true
    }
    Connections {
        target: button.room.actions
        enabled: button.asked

        function onDone(action: string, scan: var) {
            button.asked = false;
            button.told(() => ScanWords.done(button.room.calls, action, scan), "good", null);
        }
        function onRefused(action: string, refusal: refusal) {
            button.asked = false;
        }
    }
}
