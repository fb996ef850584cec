// Words for backups and for what a check has found.
pragma Singleton
import QtQuick
import Loket.Console.Core

QtObject {
    id: words

    function size(bytes: real): string {
        return Qt.locale().formattedDataSize(bytes, 1, Locale.DataSizeSIFormat);
    }
    // 90 → "01:30"
    function time(minute: int): string {
        return String(Math.floor(minute / 60)).padStart(2, "0") + ":" + String(minute % 60).padStart(2, "0");
    }
    function plan(plan: var, next: date, now: date): string {
        if (!plan.daily)
            return qsTr("Into %1. None is made by itself.").arg(plan.folder);
        const soon = next <= now ? qsTr("The next one begins in a moment.") : qsTr("Next: %1.").arg(Words.moment(next, now));
        return qsTr("Every day at %1 into %2.", "time, folder").arg(words.time(plan.minute)).arg(plan.folder) + " "
            + qsTr("The last %n are kept.", "", plan.keep) + " " + soon;
    }
    function found(report: var, ofTrial: bool): string {
        if (ofTrial && report.damaged)
            return qsTr("This backup is damaged and cannot be restored.");
        if (report.damaged)
            return qsTr("The file with the data is damaged.");
        if (report.problems.length > 0)
            return ofTrial ? qsTr("It can be restored, but it is not proven that Loket wrote it so.") : qsTr("The data was changed past Loket.");
        return ofTrial ? qsTr("It can be restored.") : qsTr("The data is sound.");
    }
    function counts(report: var): string {
        const parts = [qsTr("%n event(s) on record", "", report.events)];
        const rows = report.rows;
        if (rows["queue_visit"] !== undefined)
            parts.push(qsTr("%n visit(s)", "", rows["queue_visit"]));
        if (rows["account"] !== undefined)
            parts.push(qsTr("%n account(s)", "", rows["account"]));
        return parts.join(", ") + (isNaN(report.lastAt.getTime()) ? "."
            : ". " + qsTr("The newest is of %1.").arg(report.lastAt.toLocaleString(Qt.locale(), qsTr("d MMM yyyy HH:mm", "a day and a time"))));
    }
    function advice(report: var, ofTrial: bool): string {
        if (ofTrial) {
            if (report.damaged)
                return qsTr("Make a new one now. If that fails, too, check the data and the disk.");
            return report.problems.length > 0
                ? qsTr("Take one that is proven where there is one. Where you know that it is right: stop Loket, and “loket restore --unproven” takes it.")
                : qsTr("To go back to it: stop Loket on the server's computer, and run “loket restore” with this file. What happened since is taken back then.");
        }
        if (report.damaged)
            return qsTr("Copy the folder with the data to a safe place. Then stop Loket, restore the last good backup with “loket restore”, and have the disk looked at.");
        return report.problems.length > 0
            ? qsTr("Work can go on. Find out who can write in the folder with the data. It stays told until a backup from before is restored: stop Loket, and run “loket restore”.") : "";
    }
}
