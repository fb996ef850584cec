// The field's words for what is a value in the program, and the colour that goes with each. A value that this
// program does not know is shown as it came.
pragma Singleton
import QtQuick
import Loket.Client
import Loket.Console.Core

QtObject {
    id: words

    function state(value: int, text: string): string {
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
        return Words.apart(text);
    }
    function stateMeaning(value: int): string {
        switch (value) {
        case Queue.Called: return "call";
        case Queue.Serving: return "accent";
        }
        return "plain";
    }
    function patientId(visit: visit): string {
        return visit.patientId === visit.id ? "" : visit.patientId;
    }
    // In Thailand years are counted from the Buddha's death.
    function yearsAhead(): int {
        return Qt.locale().name.startsWith("th") ? 543 : 0;
    }
    function birthYear(year: int): string {
        return year > 0 ? String(year + words.yearsAhead()) : "";
    }
    // 0: nothing is written; -1: that is no year.
    function yearIn(text: string): int {
        if (text.trim() === "")
            return 0;
        if (!/^[12]\d\d\d$/.test(text.trim()))
            return -1;
        const year = Number(text);
        return year >= 2400 ? year - 543 : year;
    }
    // What tells two of one name apart.
    function person(visit: visit): string {
        const born = visit.birthYear > 0 ? qsTr("born %1").arg(words.birthYear(visit.birthYear)) : "";
        return words.listed(words.listed(Words.apart(words.patientId(visit)), born), words.language(visit.language));
    }
    function identity(visit: visit): string {
        const born = visit.birthYear > 0 ? qsTr("born %1").arg(words.birthYear(visit.birthYear)) : "";
        return words.listed(Words.apart(words.patientId(visit)), born);
    }
    function listed(first: string, second: string): string {
        return first === "" || second === "" ? first + second : first + ", " + second;
    }
    function stateIcon(value: int): string {
        switch (value) {
        case Queue.Waiting: return "clock";
        case Queue.Called:
        case Queue.Serving: return "counter";
        case Queue.Parked: return "park";
        case Queue.NoShow: return "no-show";
        case Queue.Booked: return "day";
        case Queue.Done: return "finish";
        }
        return "cancel";
    }
    // Where the patient is, whatever list one looks at.
    function whereabouts(visit: visit, names: var, now: date): string {
        const service = Words.apart(names.service(visit.serviceId, visit.serviceName));
        const counter = Words.apart(names.counter(visit.counterId, visit.counterName));
        switch (visit.state) {
        case Queue.Waiting: return visit.position > 0 ? qsTr("%1, waiting, No. %2", "service and place in line").arg(service).arg(visit.position)
            : qsTr("%1, waiting", "service").arg(service);
        case Queue.Called: return qsTr("called to %1").arg(counter);
        case Queue.Serving: {
            const minutes = Words.minutesBetween(visit.startedAt, now);
            return minutes === 0 ? qsTr("at %1", "counter").arg(counter)
                : qsTr("at %1 for %2", "counter and time").arg(counter).arg(Words.minutes(minutes));
        }
        case Queue.Parked: return visit.parkReason === "" ? qsTr("parked") : qsTr("parked: %1").arg(Words.apart(visit.parkReason));
        case Queue.NoShow: return qsTr("did not come to %1").arg(counter);
        case Queue.Booked: return qsTr("%1, booked for %2", "service and time").arg(service).arg(Words.clock(visit.appointmentAt));
        case Queue.Done: return qsTr("left at %1").arg(Words.clock(visit.finishedAt));
        case Queue.Cancelled: return qsTr("cancelled at %1").arg(Words.clock(visit.finishedAt));
        case Queue.Closed: return qsTr("closed with the day");
        }
        return Words.apart(visit.stateText);
    }
    function language(code: string): string {
        switch (code) {
        case "id": return "Bahasa Indonesia";
        case "en": return "English";
        case "th": return "ไทย";
        }
        return Words.apart(code);
    }
    // For a choice; with the one that a visit has.
    function languages(known: string): var {
        const all = [
            { value: "", text: qsTr("Not said") },
            { value: "id", text: words.language("id") },
            { value: "en", text: words.language("en") },
            { value: "th", text: words.language("th") }
        ];
        const isOther = known !== "" && known !== "id" && known !== "en" && known !== "th";
        return isOther ? [...all, { value: known, text: words.language(known) }] : all;
    }
    // Open, closed, or until when nobody is called there.
    function counterState(isOpen: bool, isAway: bool, backAt: date): string {
        if (!isOpen)
            return qsTr("Closed");
        if (!isAway)
            return qsTr("Open");
        return isNaN(backAt.getTime()) ? qsTr("Away") : qsTr("Back at %1").arg(Words.clock(backAt));
    }
    function counterMeaning(isOpen: bool, isAway: bool): string {
        return isAway ? "warning" : isOpen ? "good" : "plain";
    }
    // How long people waited; a dash where nobody did.
    function wait(hasWaited: bool, minutes: double): string {
        return hasWaited ? Words.minutes(Math.round(minutes)) : "–";
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
        case "route": return qsTr("The way of %1 is changed.").arg(number);
        case "cancel": return qsTr("%1 is cancelled.").arg(number);
        case "check-in": return qsTr("%1 is checked in.").arg(number);
        case "rejoin": return qsTr("%1 is back in the queue.").arg(number);
        case "update": return qsTr("%1 is changed.").arg(number);
        case "note": return qsTr("The note on %1 is written.").arg(number);
        case "undo": return qsTr("Taken back: %1 is as it was before.").arg(number);
        case "issue": return qsTr("The new number is %1.").arg(number);
        case "open-counter": return qsTr("The counter is open.");
        case "pause-counter": return qsTr("The counter is on a break.");
        case "close-counter": return qsTr("The counter is closed.");
        case "close-day": return qsTr("The day is closed.");
        }
        return "";
    }
}
