// The end of a visit that has not begun.
import QtQuick
import QtQuick.Layouts
import Loket.Ui

VisitDialog {
    id: dialog

    action: "cancel"
    title: qsTr("Cancel %1?").arg(dialog.number)
    explanation: qsTr("The visit leaves the queue. You can take this back for half a minute.")
    acceptText: qsTr("Cancel the visit")
    acceptKind: "danger"
    rejectText: qsTr("Keep it")
    onAboutToShow: reason.text = ""
    onConfirmed: dialog.actions.cancel(dialog.visitId, reason.text.trim())

    UiField {
        id: reason
        objectName: "cancelReason"
        label: qsTr("Reason (optional)")
        maximumLength: 200
        focus: true
        Layout.fillWidth: true
    }
}
