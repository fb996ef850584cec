// A dialog before something is done with a visit, or with the queue.
import QtQuick
import Loket.Client
import Loket.Console.Core
import Loket.Console.Queue

ActionDialog {
    id: dialog

    required property QueueActions actions
    property visit visit // as it was when the dialog was opened: a `var` would become who is next; without an id: none

    readonly property string number: dialog.visit.number
    readonly property string visitId: dialog.visit.id

    function openAbout(about: string): bool {
        const visit = dialog.actions.visit(about);
        if (about !== "" && visit.id === "")
            return false;
        dialog.visit = visit;
        dialog.open();
        return true;
    }

    watched: dialog.actions
    about: dialog.visitId
    findable: dialog.actions.knowsVisits
}
