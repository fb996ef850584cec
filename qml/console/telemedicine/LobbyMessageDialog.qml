// What is said to who waits.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Loket.Console.Telemedicine
import Loket.Ui

ConsultDialog {
    id: dialog

    asksFirst: true
    action: "tell"
    title: dialog.personId === "" ? qsTr("Write to the lobby") : qsTr("Write to %1").arg(dialog.who)
    explanation: qsTr("It stands on the screen of who waits, and does not let anybody in.")
    acceptText: qsTr("Send")
    acceptEnabled: message.text.trim() !== ""
    onAboutToShow: {
        message.text = "";
        message.forceActiveFocus();
    }
    onConfirmed: dialog.room.actions.tellLobby(dialog.roomId, dialog.personId, message.text.trim())

    Flow {
        spacing: Theme.small
        Layout.fillWidth: true

        UiRepeater {
            model: [qsTr("The doctor will be with you in five minutes."), qsTr("Please allow camera and microphone.")]

            UiButton {
                required property string modelData

                text: modelData
                kind: "quiet"
                implicitHeight: 36
                width: Math.min(implicitWidth, dialog.availableWidth)
                onClicked: {
                    message.text = modelData;
                    message.forceActiveFocus();
                }
            }
        }
    }
    UiTextArea {
        id: message
        objectName: "lobbyMessage"
        label: qsTr("Message")
        lines: 3
        maximumLength: 2000
        Layout.fillWidth: true
    }
}
