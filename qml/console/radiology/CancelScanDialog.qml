// A scan is given up, and why.
import QtQuick
import QtQuick.Layouts
import Loket.Console.Radiology
import Loket.Ui

ScanDialog {
    id: dialog

    action: "cancel"
    title: qsTr("Cancel this scan?")
    explanation: qsTr("%1: %2. This cannot be taken back.").arg(dialog.who).arg(dialog.type)
    acceptText: qsTr("Cancel the scan")
    acceptKind: "danger"
    acceptEnabled: reason.text.trim() !== ""
    rejectText: qsTr("Keep it")
    onAboutToShow: {
        reason.text = "";
        reason.forceActiveFocus();
    }
    onConfirmed: dialog.actions.cancel(dialog.scan.id, reason.text.trim())

    UiField {
        id: reason
        objectName: "cancelReason"
        label: qsTr("Reason")
        maximumLength: 500
        focus: true
        Layout.fillWidth: true
        onAccepted: dialog.confirm()
    }
}
