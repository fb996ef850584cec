// A prescription is given up, and why.
import QtQuick
import QtQuick.Layouts
import Loket.Console.Prescription
import Loket.Ui

OrderDialog {
    id: dialog

    action: "cancel"
    title: qsTr("Cancel this prescription?")
    explanation: qsTr("%1. This cannot be taken back.").arg(dialog.who)
    acceptText: qsTr("Cancel the prescription")
    acceptKind: "danger"
    acceptEnabled: reason.text.trim() !== ""
    rejectText: qsTr("Keep it")
    onAboutToShow: {
        reason.text = "";
        reason.forceActiveFocus();
    }
    onConfirmed: dialog.actions.cancel(dialog.order.id, reason.text.trim())

    UiField {
        id: reason
        objectName: "cancelOrderReason"
        label: qsTr("Reason")
        maximumLength: 500
        focus: true
        Layout.fillWidth: true
        onAccepted: dialog.confirm()
    }
}
