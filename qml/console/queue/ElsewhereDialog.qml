// Before something is done with who is at another counter than one's own.
import QtQuick
import Loket.Console.Core
import Loket.Console.Queue

VisitDialog {
    id: dialog

    required property QueueRoom room
    property string deed: "finish" // or "start", "recall", "no-show"

    readonly property string counter: Words.apart(dialog.room.names.counter(dialog.visit.counterId, dialog.visit.counterName))

    readonly property var draft: dialog.deed

    function takeDraft(draft: var) {
        dialog.deed = draft;
    }
    function does() {
        if (dialog.deed === "start")
            dialog.actions.start(dialog.visitId);
        else if (dialog.deed === "finish")
            dialog.actions.finish(dialog.visitId);
        else if (dialog.deed === "recall")
            dialog.actions.recall(dialog.visitId);
        else
            dialog.actions.noShow(dialog.visitId);
    }

    action: dialog.deed
    actions: dialog.room.actions
    title: qsTr("%1 is at %2", "number, counter").arg(dialog.number).arg(dialog.counter)
    explanation: qsTr("%1. This is not your counter: do it for a colleague who asked you to.").arg(Words.apart(Words.patient(dialog.visit.patientName)))
    acceptText: {
        switch (dialog.deed) {
        case "start": return qsTr("Start");
        case "finish": return qsTr("Finish");
        case "recall": return qsTr("Recall");
        }
        return qsTr("No-show");
    }
    onConfirmed: dialog.does()
}
