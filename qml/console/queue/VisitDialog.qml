// A dialog before something is done with a visit, or with the queue.
import QtQuick
import Loket.Console.Core
import Loket.Console.Queue

ActionDialog {
    id: dialog

    required property QueueActions actions
    property var visit

    readonly property string number: dialog.visit === undefined ? "" : dialog.visit.number
    readonly property string visitId: dialog.visit === undefined ? "" : dialog.visit.id

    function openAbout(about: string): bool {
        const visit = dialog.actions.visit(about);
        if (about !== "" && visit.id === "")
            return false;
        dialog.visit = about === "" ? undefined : visit;
        dialog.open();
        return true;
    }

    watched: dialog.actions
    keptAs: dialog.objectName
    about: dialog.visitId
    findable: dialog.actions.knowsVisits
}
