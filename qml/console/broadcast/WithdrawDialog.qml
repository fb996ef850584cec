// Before a broadcast is taken off everywhere.
import Loket.Console.Core
import Loket.Console.Broadcast

ActionDialog {
    id: dialog

    required property BroadcastRoom room
    property var broadcast: null

    function ask(broadcast: var) {
        dialog.broadcast = broadcast;
        dialog.open();
    }
    function openAbout(about: string): bool {
        const broadcast = dialog.room.broadcasts.valueFor(about);
        if (broadcast !== undefined)
            dialog.ask(broadcast);
        return broadcast !== undefined;
    }

    about: dialog.broadcast?.id ?? ""
    findable: !dialog.room.broadcasts.stale
    action: "withdraw"
    watched: dialog.room.actions
    title: qsTr("Withdraw this broadcast?")
    explanation: dialog.broadcast === null ? ""
        : qsTr("“%1” goes from every screen at once.").arg(Words.apart(dialog.room.textOf(dialog.broadcast)))
    acceptText: qsTr("Withdraw")
    acceptKind: "danger"
    rejectText: qsTr("Leave it")
    onConfirmed: dialog.room.actions.withdraw(dialog.broadcast.id)
}
