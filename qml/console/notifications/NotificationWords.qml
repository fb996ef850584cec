// What a person was told, in words: what happened, what more there is to say, what it looks like. A kind that this
// program does not know is shown as it is called.
pragma Singleton
import QtQuick
import Loket.Console.Core
import Loket.Console.Notifications

QtObject {
    id: words

    readonly property var recordDeeds: ["created", "updated", "statusChanged", "priorityChanged", "commentAdded", "deleted", "assigned"]

    function isAlert(kind: string): bool {
        return kind === "system_alert" || kind === "maintenance_notice";
    }
    function icon(told: var): string {
        if (told.kind === "maintenance_notice")
            return "clock";
        if (told.kind === "system_alert")
            return told.data.level === "info" ? "info" : "warning";
        const icons = { records: "note", prescription: "pill", radiology: "scan", queue: "counter", broadcast: "broadcast",
            devices: "screen", setup: "save", reports: "list" };
        return icons[told.room] ?? "bell";
    }
    // As of UiBadge: only what wants a look soon has a colour.
    function meaning(told: var): string {
        const isSoon = told.kind === "display:down" || told.kind === "kiosk:help" || told.kind === "backup:failed" || told.kind === "prescription:late"
            || told.kind === "report:not-delivered"
            || words.isAlert(told.kind) && told.data.level !== "info";
        return isSoon ? "warning" : "plain";
    }
    function recordTitle(deed: string, who: string, subject: string): string {
        switch (deed) {
        case "created": return qsTr("%1 put “%2” on the desk").arg(who).arg(subject);
        case "assigned": return qsTr("%1 gave you a task: “%2”").arg(who).arg(subject);
        case "commentAdded": return qsTr("%1 said something about “%2”").arg(who).arg(subject);
        case "statusChanged": return qsTr("%1 moved “%2” on").arg(who).arg(subject);
        case "priorityChanged": return qsTr("%1 changed how urgent “%2” is").arg(who).arg(subject);
        case "deleted": return qsTr("%1 deleted “%2”").arg(who).arg(subject);
        }
        return qsTr("%1 changed “%2”").arg(who).arg(subject);
    }
    function orderTitle(kind: string, who: string, number: string): string {
        const of = number === "" ? qsTr("A prescription") : qsTr("The prescription of %1").arg(number);
        switch (kind) {
        case "prescription:late": return qsTr("%1 is late", "a prescription").arg(of);
        case "prescription:changed": return qsTr("%1 is ready, not all as you ordered it").arg(of);
        case "prescription:cancelled": return qsTr("%1 was cancelled by %2", "a prescription").arg(of).arg(who);
        }
        return qsTr("%1 was taken over by %2", "a prescription").arg(of).arg(who);
    }
    // `room` knows the console's language.
    function title(told: var, room: NotificationsRoom): string {
        const who = told.by === "" ? qsTr("Somebody") : Words.apart(told.by);
        const data = told.data;
        const deed = told.kind.split(":")[1] ?? "";
        if (words.isAlert(told.kind))
            return Words.apart(room.textIn(data.messages));
        if (told.kind.startsWith("prescription:"))
            return words.orderTitle(told.kind, who, data.number ?? "");
        switch (told.kind) {
        case "broadcast:told": return Words.apart(room.textIn(data.texts));
        case "counter:taken-over": return qsTr("%1 works at your counter now: %2").arg(who).arg(Words.apart(data.names[room.language] ?? data.name));
        case "display:down": return qsTr("The display “%1” is down").arg(Words.apart(data.name));
        case "kiosk:help": return qsTr("Somebody at “%1” wants help").arg(Words.apart(data.name));
        case "backup:failed": return qsTr("The backup was not made");
        case "report:not-delivered": return qsTr("A daily report is not in its folder: %1").arg(Words.apart(room.textIn(data.titles)));
        case "radiology:completed": return qsTr("A scan that you asked for is done: %1").arg(data.scanType);
        case "radiology:cancelled": return qsTr("A scan that you asked for was cancelled: %1").arg(data.scanType);
        }
        return data.subject !== undefined && words.recordDeeds.includes(deed) ? words.recordTitle(deed, who, Words.apart(data.subject))
            : told.kind;
    }
    function detail(told: var, room: NotificationsRoom): string {
        const data = told.data;
        switch (told.kind) {
        case "system_alert": return Words.apart(room.textIn(data.actions));
        case "maintenance_notice": return words.times(data, room);
        case "broadcast:told": return qsTr("Broadcast of %1").arg(Words.apart(data.sender));
        case "display:down": return qsTr("For %1 already when you were told").arg(Words.minutes(data.minutes));
        case "report:not-delivered": return Words.apart(data.folder);
        case "radiology:completed":
        case "radiology:cancelled": return qsTr("Patient %1").arg(Words.apart(data.patientId));
        }
        const said = data.comment ?? data.reason ?? "";
        return said === "" ? Words.apart(data.pharmacyName ?? "") : "“" + Words.apart(said) + "”";
    }
    // Of a maintenance: from when until when, and what it concerns.
    function times(data: var, room: NotificationsRoom): string {
        const now = room.workplace.now;
        const when = qsTr("%1 to %2", "times").arg(Words.moment(new Date(data.startTime), now)).arg(Words.moment(new Date(data.until), now));
        const action = room.textIn(data.actions);
        let text = when;
        for (const id of data.affectedServices ?? [])
            text += " · " + Words.apart(room.serviceName(id));
        return action === "" ? text : text + " · " + Words.apart(action);
    }
    function level(level: int): string {
        switch (level) {
        case Notifications.Info: return qsTr("Information");
        case Notifications.Warning: return qsTr("Warning");
        case Notifications.Critical: return qsTr("Critical");
        }
        return qsTr("Message");
    }
    function loudness(word: string): int {
        return word === "critical" ? 2 : word === "warning" ? 1 : 0;
    }
    function audience(roles: var): string {
        let names = "";
        for (let i = 0; i < roles.length; ++i)
            names += (i === 0 ? "" : ", ") + Words.role(roles[i]);
        return names === "" ? qsTr("Everybody who works here") : names;
    }
    function state(alert: alert, now: date): string {
        if (alert.withdrawn)
            return qsTr("Withdrawn by %1").arg(Words.apart(alert.withdrawer));
        if (!isNaN(alert.until.getTime()) && alert.until <= now)
            return qsTr("Over since %1").arg(Words.moment(alert.until, now));
        if (!isNaN(alert.startTime.getTime()))
            return qsTr("%1 to %2", "times").arg(Words.moment(alert.startTime, now)).arg(Words.moment(alert.until, now));
        return isNaN(alert.until.getTime()) ? qsTr("Until it is withdrawn") : qsTr("Until %1").arg(Words.moment(alert.until, now));
    }
    function open(alert: alert, now: date): bool {
        return !alert.withdrawn && (isNaN(alert.until.getTime()) || alert.until > now);
    }
    function lack(lack: string): string {
        switch (lack) {
        case "message": return qsTr("Write the message in one language at least.");
        case "start": return qsTr("Type when it begins: 14:30, or 3.12. 14:30.");
        }
        return "";
    }
}
