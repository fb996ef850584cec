// Before a report is made every day no more.
import Loket.Console.Core
import Loket.Console.Reports

ActionDialog {
    id: dialog

    required property ReportsRoom room
    property reportSchedule schedule // as it was when the dialog was opened

    function ask(schedule: var) {
        dialog.schedule = schedule;
        dialog.open();
    }
    function openAbout(about: string): bool {
        const schedule = dialog.room.schedules.schedules.valueFor(about);
        if (schedule !== undefined)
            dialog.ask(schedule);
        return schedule !== undefined;
    }

    about: dialog.schedule.id
    findable: !dialog.room.schedules.stale
    action: "remove-schedule"
    watched: dialog.room.actions
    title: qsTr("Stop making “%1” every day?").arg(Words.apart(ReportWords.titleOf(dialog.room, dialog.schedule)))
    explanation: qsTr("What is in its folder stays there: %1").arg(Words.apart(dialog.schedule.folder))
    acceptText: qsTr("Stop it")
    acceptKind: "danger"
    rejectText: qsTr("Keep it")
    onConfirmed: dialog.room.actions.removeSchedule(dialog.schedule.id)
}
