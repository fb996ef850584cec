// Before a record goes for good.
import Loket.Console.Core
import Loket.Console.Records

ActionDialog {
    id: dialog

    required property RecordsRoom room
    property deskRecord record // as it was when the dialog was opened

    function ask(record: var) {
        dialog.record = record;
        dialog.open();
    }
    function openAbout(about: string): bool {
        const record = dialog.room.feed.records.valueFor(about);
        if (record !== undefined)
            dialog.ask(record);
        return record !== undefined;
    }

    about: dialog.record.id
    findable: !dialog.room.feed.stale
    action: "delete"
    watched: dialog.room.actions
    title: qsTr("Delete “%1”?").arg(Words.apart(dialog.record.subject))
    explanation: qsTr("It goes with all that was said about it. That it was there stays in the event log.")
    acceptText: qsTr("Delete")
    acceptKind: "danger"
    rejectText: qsTr("Keep it")
    onConfirmed: dialog.room.actions.remove(dialog.record)
}
