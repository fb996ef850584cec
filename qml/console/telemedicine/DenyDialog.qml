// Somebody is not let in, and told why.
import QtQuick
import QtQuick.Layouts
import Loket.Console.Telemedicine
import Loket.Ui

ConsultDialog {
    id: dialog

    action: "deny"
    title: qsTr("Send %1 away?").arg(dialog.who)
    explanation: qsTr("Who is sent away reads the reason on the own screen, and may knock again.")
    acceptText: qsTr("Send away")
    acceptKind: "danger"
    rejectText: qsTr("Let wait")
    onAboutToShow: {
        reason.text = "";
        reason.forceActiveFocus();
    }
    onConfirmed: dialog.room.actions.deny(dialog.roomId, dialog.personId, reason.text.trim())

    UiField {
        id: reason
        objectName: "denyReason"
        label: qsTr("Reason (optional)")
        maximumLength: 500
        focus: true
        Layout.fillWidth: true
    }
}
