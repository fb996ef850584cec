// An interpreter or a relative is invited besides.
import QtQuick
import QtQuick.Layouts
import Loket.Console.Telemedicine
import Loket.Ui

ConsultDialog {
    id: dialog

    action: "invite"
    title: qsTr("Who comes besides")
    explanation: qsTr("The link opens once, on one device. Who has it waits in the lobby until you let them in.")
    acceptText: qsTr("Make the link")
    acceptEnabled: name.text.trim() !== ""
    onAboutToShow: {
        name.text = "";
        name.forceActiveFocus();
    }
    onConfirmed: dialog.room.actions.invite(dialog.room.consultation(dialog.roomId).appointment.id, name.text.trim())

    UiField {
        id: name
        objectName: "guestName"
        label: qsTr("Name, and what they are")
        maximumLength: 200
        focus: true
        Layout.fillWidth: true
        onAccepted: dialog.confirm()
    }
}
