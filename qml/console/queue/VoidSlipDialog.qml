// A slip that was lost, or is in wrong hands.
import QtQuick
import Loket.Client
import Loket.Console.Core
import Loket.Console.Queue

ActionDialog {
    id: dialog

    required property QueueRoom room
    property visit visit

    function openAbout(about: string): bool {
        const visit = dialog.room.actions.visit(about);
        if (visit.id === "")
            return false;
        dialog.visit = visit;
        dialog.open();
        return true;
    }

    about: dialog.visit.id
    findable: dialog.room.actions.knowsVisits
    action: "void"
    watched: dialog.room.slips
    title: qsTr("Void the slip of %1?").arg(dialog.visit.number)
    explanation: qsTr("The code on it opens nothing any more, also on a phone that has scanned it. The patient keeps the number and the place in line, and can be given another slip.")
    acceptText: qsTr("Void the slip")
    acceptKind: "danger"
    rejectText: qsTr("Keep it")
    onConfirmed: dialog.room.slips.voidSlip(dialog.visit.id)
}
