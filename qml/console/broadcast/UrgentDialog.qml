// Before something urgent goes out: it is loud, and interrupts.
import QtQuick
import QtQuick.Layouts
import Loket.Console.Core
import Loket.Console.Broadcast
import Loket.Ui

ActionDialog {
    id: dialog

    required property BroadcastRoom room
    required property string language

    action: "send"
    watched: dialog.room.actions
    title: qsTr("Send this as urgent?")
    explanation: qsTr("It stands inverted on the screens, comes again and again, and interrupts everyone at work.")
    acceptText: qsTr("Send it now")
    rejectText: qsTr("Not yet")
    onConfirmed: dialog.room.send()

    StaffMessage {
        text: dialog.room.draft.languages ? dialog.room.draft.shown(dialog.language) : ""
        origin: BroadcastWords.audience(dialog.room.parts)
        level: Broadcasts.Urgent
        radius: Theme.radius
        Layout.fillWidth: true
    }
    UiText {
        visible: dialog.room.reachKnown
        text: qsTr("Now: %1").arg(BroadcastWords.reach(dialog.room.reach))
        soft: true
        wrapMode: Text.Wrap
        Layout.fillWidth: true
    }
}
