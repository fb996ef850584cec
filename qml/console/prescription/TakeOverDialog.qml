// Somebody else prepares it: taken over only when that is meant.
import QtQuick
import Loket.Console.Core
import Loket.Console.Prescription

OrderDialog {
    id: dialog

    action: "prepare"
    title: qsTr("Take over from %1?").arg(dialog.order === null ? "" : Words.apart(dialog.order.owner))
    explanation: qsTr("%1. What is settled stays so.").arg(dialog.who)
    acceptText: qsTr("Take over")
    onConfirmed: dialog.actions.prepare(dialog.order.id, true)
}
