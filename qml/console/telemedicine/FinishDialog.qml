// A consultation ends for all who are there.
import Loket.Console.Telemedicine

ConsultDialog {
    id: dialog

    action: "finish"
    title: qsTr("Finish the consultation of %1?").arg(dialog.who)
    explanation: qsTr("It ends for all who are inside or wait, and nobody comes in any more. What was written, drawn and noted stays.")
    acceptText: qsTr("Finish")
    rejectText: qsTr("Go on")
    onConfirmed: dialog.room.actions.finish(dialog.roomId)
}
