// A consultation that has not begun is given up.
import QtQuick
import QtQuick.Layouts
import Loket.Console.Telemedicine
import Loket.Ui

ConsultDialog {
    id: dialog

    action: "cancel"
    title: qsTr("Cancel the consultation of %1?").arg(dialog.who)
    explanation: qsTr("Who opens its link reads that it is cancelled. This cannot be taken back.")
    acceptText: qsTr("Cancel the consultation")
    acceptKind: "danger"
    rejectText: qsTr("Keep it")
    onAboutToShow: {
        reason.text = "";
        reason.forceActiveFocus();
    }
    onConfirmed: dialog.room.actions.cancel(dialog.room.consultation(dialog.roomId).appointment.id, reason.text.trim())

    UiField {
        id: reason
        objectName: "cancelConsultReason"
        label: qsTr("Reason (optional)")
        maximumLength: 500
        focus: true
        Layout.fillWidth: true
    }
}
