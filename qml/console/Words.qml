// The field's words for what is a value in the program, and the colour that goes with each.
pragma Singleton
import QtQuick
import Loket.Client

QtObject {
    id: words

    function state(value: int): string {
        switch (value) {
        case Queue.Booked: return qsTr("Booked");
        case Queue.Waiting: return qsTr("Waiting");
        case Queue.Called: return qsTr("Called");
        case Queue.Serving: return qsTr("Serving");
        case Queue.Parked: return qsTr("Parked");
        case Queue.Done: return qsTr("Done");
        case Queue.NoShow: return qsTr("No-show");
        case Queue.Cancelled: return qsTr("Cancelled");
        case Queue.Closed: return qsTr("Closed");
        }
        return "";
    }
    function stateMeaning(value: int): string {
        switch (value) {
        case Queue.Called: return "accent";
        case Queue.Serving: return "good";
        case Queue.Parked: return "warning";
        case Queue.NoShow: return "danger";
        }
        return "plain";
    }
    function priority(value: int): string {
        switch (value) {
        case Queue.Urgent: return qsTr("Urgent");
        case Queue.High: return qsTr("High");
        case Queue.Normal: return qsTr("Normal");
        case Queue.Low: return qsTr("Low");
        }
        return "";
    }
    function priorityMeaning(value: int): string {
        switch (value) {
        case Queue.Urgent: return "danger";
        case Queue.High: return "warning";
        }
        return "plain";
    }
    // Whole minutes between two moments; 0 where the first is not known or later.
    function minutesBetween(from: date, to: date): int {
        const millis = to.getTime() - from.getTime();
        return isNaN(millis) || millis < 0 ? 0 : Math.floor(millis / 60000);
    }
    function minutes(count: int): string {
        if (count < 60)
            return qsTr("%n min", "minutes, as short as possible", count);
        return qsTr("%1 h %2 min").arg(Math.floor(count / 60)).arg(count % 60);
    }
    // An estimate: "5–10 min"
    function range(low: int, high: int): string {
        if (high < 0)
            return "";
        return low === high ? words.minutes(high) : qsTr("%1–%2 min").arg(low).arg(high);
    }
    // People's words among ours: those that may run from right to left turn nothing around that stands beside
    // them.
    function apart(text: string): string {
        const turning = /[\u0590-\u08ff\u202a-\u202e\u2066-\u2069\ufb1d-\ufdff\ufe70-\ufefc\ud802\ud803\ud83a\ud83b]/;
        return turning.test(text) ? "\u2068" + text.replace(/[\u202a-\u202e\u2066-\u2069]/g, "") + "\u2069" : text;
    }
    function patient(name: string): string {
        return name === "" ? qsTr("Walk-in") : name;
    }
    function clock(time: date): string {
        return isNaN(time.getTime()) ? "" : Qt.formatTime(time, "HH:mm");
    }
    // A time of day, with its day where that is not today.
    function moment(time: date, now: date): string {
        return time.toDateString() === now.toDateString() ? words.clock(time) : Qt.formatDateTime(time, "d.M. HH:mm");
    }
    function screen(kind: string): string {
        return kind === "kiosk" ? qsTr("Kiosk") : qsTr("Display");
    }
    // What was done with a screen, after the server has said so.
    function screenDone(action: string, name: string): string {
        switch (action) {
        case "approve": return qsTr("“%1” is approved. It connects in a moment.").arg(words.apart(name));
        case "dismiss": return qsTr("“%1” is sent away.").arg(words.apart(name));
        case "dismiss-all": return qsTr("All that showed a code are sent away.");
        case "revoke": return qsTr("“%1” is removed.").arg(words.apart(name));
        }
        return "";
    }
    // What signed in, as a person calls it: "Firefox, Windows".
    function program(userAgent: string): string {
        const names = [["Loket/", qsTr("Loket's console")], ["Edg", "Edge"], ["OPR/", "Opera"],
            ["Firefox/", "Firefox"], ["Chrome/", "Chrome"], ["Safari/", "Safari"]];
        const systems = [["Android", "Android"], ["iPhone", "iPhone"], ["iPad", "iPad"],
            ["Windows", "Windows"], ["Mac OS", "macOS"], ["Linux", "Linux"]];
        const find = list => list.filter(entry => userAgent.includes(entry[0])).map(entry => entry[1])[0];
        const name = find(names) ?? words.apart(userAgent.split(/[\s/]/)[0]);
        const system = find(systems);
        return name === "" ? qsTr("Unknown program") : system === undefined ? name : name + ", " + system;
    }
    // What was done, after the server has said so.
    function done(action: string, number: string): string {
        switch (action) {
        case "call":
        case "call-next": return qsTr("%1 is called.").arg(number);
        case "recall": return qsTr("%1 is called again.").arg(number);
        case "start": return qsTr("%1 is being served.").arg(number);
        case "finish": return qsTr("%1 is finished.").arg(number);
        case "no-show": return qsTr("%1 is marked as no-show.").arg(number);
        case "requeue": return qsTr("%1 waits again.").arg(number);
        case "park": return qsTr("%1 is parked.").arg(number);
        case "resume": return qsTr("%1 is back at the counter.").arg(number);
        case "transfer": return qsTr("%1 is sent on.").arg(number);
        case "cancel": return qsTr("%1 is cancelled.").arg(number);
        case "check-in": return qsTr("%1 is checked in.").arg(number);
        case "rejoin": return qsTr("%1 is back in the queue.").arg(number);
        case "undo": return qsTr("Taken back: %1 is as it was before.").arg(number);
        case "issue": return qsTr("The new number is %1.").arg(number);
        case "open-counter": return qsTr("The counter is open.");
        case "close-counter": return qsTr("The counter is closed.");
        case "close-day": return qsTr("The day is closed.");
        }
        return "";
    }
}
