// The end of the day for everyone who is still in the queue.
import QtQuick
import QtQuick.Layouts
import Loket.Ui

VisitDialog {
    id: dialog

    action: "close-day"
    title: qsTr("Close the day?")
    explanation: qsTr("Every visit that is still open ends now, in the whole house. This cannot be taken back.")
    acceptText: qsTr("Close the day")
    acceptKind: "danger"
    acceptEnabled: sure.checked
    rejectText: qsTr("Not yet")
    onAboutToShow: sure.checked = false
    onConfirmed: dialog.actions.closeDay()

    UiCheck {
        id: sure
        objectName: "closeDaySure"
        text: qsTr("Nobody is waiting any more, or they have been told")
        focus: true
        Layout.fillWidth: true
    }
}
