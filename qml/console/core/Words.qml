// Words that every room has for times and people.
pragma Singleton
import QtQuick
import Loket.Client

QtObject {
    id: words

    // Who is signed in may read patients' names: else a missing one says nothing of the patient.
    property bool namesShown: true

    // Whole minutes between two moments; 0 where the first is not known or later.
    function minutesBetween(from: date, to: date): int {
        const millis = to.getTime() - from.getTime();
        return isNaN(millis) || millis < 0 ? 0 : Math.floor(millis / 60000);
    }
    function minutes(count: int): string {
        if (count < 60)
            return qsTr("%n min", "minutes, as short as possible", count);
        const hours = Math.floor(count / 60);
        return count % 60 === 0 ? qsTr("%1 h").arg(hours) : qsTr("%1 h %2 min").arg(hours).arg(count % 60);
    }
    // A minute more or less is none.
    function isNow(low: int, high: int): bool {
        return high === 0 || low === 0 && high === 1;
    }
    // An estimate: "5–10 min"
    function range(low: int, high: int): string {
        if (high < 0)
            return "";
        if (words.isNow(low, high))
            return qsTr("now", "when a turn is expected");
        if (high >= 120)
            return words.hours(Math.max(1, Math.round(low / 60)), Math.round(high / 60));
        return low === high ? words.minutes(high) : qsTr("%1–%2 min").arg(low).arg(high);
    }
    function hours(from: int, to: int): string {
        return from === to ? qsTr("about %1 h").arg(to) : qsTr("%1–%2 h").arg(from).arg(to);
    }
    // Of somebody who waits.
    function waited(count: int): string {
        return count === 0 ? qsTr("just now") : words.minutes(count);
    }
    // People's words among ours: those that may run from right to left turn nothing around that stands beside
    // them.
    function apart(text: string): string {
        const turning = /[\u0590-\u08ff\u202a-\u202e\u2066-\u2069\ufb1d-\ufdff\ufe70-\ufefc\ud802\ud803\ud83a\ud83b]/;
        return turning.test(text) ? "\u2068" + text.replace(/[\u202a-\u202e\u2066-\u2069]/g, "") + "\u2069" : text;
    }
    // On one line, whatever somebody wrote.
    function oneLine(text: string): string {
        return words.apart(text.replace(/\s+/g, " ").trim());
    }
    function priority(value: int, text: string): string {
        switch (value) {
        case Queue.Urgent: return qsTr("Urgent");
        case Queue.High: return qsTr("High");
        case Queue.Normal: return qsTr("Normal");
        case Queue.Low: return qsTr("Low");
        }
        return words.apart(text);
    }
    function lift(value: int): int { // as of UiPriority
        switch (value) {
        case Queue.Urgent: return 2;
        case Queue.High: return 1;
        case Queue.Low: return -1;
        }
        return 0;
    }
    // How a visit ended; empty: it goes on, or there is none.
    function visitOver(state: int): string {
        switch (state) {
        case Queue.Done: return qsTr("Visit finished");
        case Queue.Cancelled: return qsTr("Visit cancelled");
        case Queue.Closed: return qsTr("Closed with the day");
        }
        return "";
    }
    // A patient's name, where there is one.
    function named(name: string): string {
        return name === "" && !words.namesShown ? qsTr("Name withheld") : name;
    }
    function patient(name: string): string {
        return words.named(name) || qsTr("Walk-in");
    }
    function clock(time: date): string {
        return isNaN(time.getTime()) ? "" : Qt.formatTime(time, "HH:mm");
    }
    // A day of the wire (2026-01-07), at noon here; and back.
    function dayOf(day: string): date {
        const parts = day.split("-");
        return parts.length === 3 ? new Date(Number(parts[0]), Number(parts[1]) - 1, Number(parts[2]), 12) : new Date(NaN);
    }
    function isoDay(day: date): string {
        return Qt.formatDateTime(day, "yyyy-MM-dd"); // formatDate() takes what is midnight in Greenwich for a day there
    }
    function dayAfter(day: string, by: int): string {
        const other = words.dayOf(day);
        other.setDate(other.getDate() + by);
        return words.isoDay(other);
    }
    // Wednesday, 7 January 2026
    function longDay(day: string): string {
        const date = words.dayOf(day);
        return isNaN(date.getTime()) ? "" : date.toLocaleDateString(Qt.locale(), qsTr("dddd, d MMMM yyyy", "a day"));
    }
    // 7 Jan 2026
    function shortDay(day: string): string {
        const date = words.dayOf(day);
        return isNaN(date.getTime()) ? day : date.toLocaleDateString(Qt.locale(), qsTr("d MMM yyyy", "a day"));
    }
    // What somebody typed as a time of day (7:15, 07.15, 0715, 715, 7), in minutes since midnight; -1: no time.
    function minuteTyped(text: string): int {
        const parts = text.trim().match(/^(\d{1,2})(?:[:.,h ]?(\d{2}))?$/i);
        if (parts === null)
            return -1;
        const hours = Number(parts[1]);
        const minutes = Number(parts[2] ?? 0);
        return hours < 24 && minutes < 60 ? hours * 60 + minutes : -1;
    }
    // 28 Nov 14:30
    function dayTime(time: date): string {
        return isNaN(time.getTime()) ? "" : time.toLocaleString(Qt.locale(), qsTr("d MMM HH:mm", "a day and a time"));
    }
    // A time of day, with its day where that is not today.
    function moment(time: date, now: date): string {
        return time.toDateString() === now.toDateString() ? words.clock(time) : words.dayTime(time);
    }
    // What somebody works as. One that this program does not know is shown as it is called.
    function role(name: string): string {
        switch (name) {
        case "admin": return qsTr("Administrator");
        case "super_admin": return qsTr("Chief administrator");
        case "registrar": return qsTr("Registration");
        case "nurse": return qsTr("Nurse");
        case "doctor": return qsTr("Doctor");
        case "pharmacist": return qsTr("Pharmacist");
        case "radiographer": return qsTr("Radiographer");
        case "radiologist": return qsTr("Radiologist");
        case "auditor": return qsTr("Auditor");
        case "display": return qsTr("Display");
        case "kiosk": return qsTr("Kiosk");
        case "monitor": return qsTr("Monitoring program");
        }
        return name;
    }
}
