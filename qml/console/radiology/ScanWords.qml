// Radiology's words for what is a value in the program. A value that this program does not know is shown as
// it came.
pragma Singleton
import QtQuick
import Loket.Console.Core
import Loket.Console.Radiology

QtObject {
    id: words

    function type(value: int, text: string): string {
        switch (value) {
        case Radiology.Ct: return qsTr("CT");
        case Radiology.Mri: return qsTr("MRI");
        case Radiology.XRay: return qsTr("X-ray");
        case Radiology.Ultrasound: return qsTr("Ultrasound");
        }
        return Words.apart(text);
    }
    function priority(value: int, text: string): string {
        switch (value) {
        case Radiology.Urgent: return qsTr("Urgent");
        case Radiology.High: return qsTr("High");
        case Radiology.Normal: return qsTr("Normal");
        case Radiology.Low: return qsTr("Low");
        }
        return Words.apart(text);
    }
    function lift(value: int): int { // as of UiPriority
        switch (value) {
        case Radiology.Urgent: return 2;
        case Radiology.High: return 1;
        case Radiology.Low: return -1;
        }
        return 0;
    }
    function status(value: int, text: string): string {
        switch (value) {
        case Radiology.Queued: return qsTr("Waiting");
        case Radiology.InProgress: return qsTr("In progress");
        case Radiology.Completed: return qsTr("Completed");
        case Radiology.Cancelled: return qsTr("Cancelled");
        }
        return Words.apart(text);
    }
    function typeOf(scan: var): string {
        return words.type(scan.type, scan.typeText);
    }
    // What the patient is called by: the visit's number where there is one. Reckoned anew with `age`.
    function numberOf(calls: VisitCalls, scan: var, age: int): string {
        const number = age < 0 || scan.visitId === "" ? "" : calls.visit(scan.visitId).number;
        return number === "" ? words.idOf(scan) : number;
    }
    // A walk-in has the visit's own id, which says nothing to anybody.
    function idOf(scan: var): string {
        return scan.patientId === scan.visitId ? Words.patient("") : Words.apart(scan.patientId);
    }
    function who(calls: VisitCalls, scan: var, age: int): string {
        const name = Words.oneLine(Words.named(scan.patientName));
        const number = words.numberOf(calls, scan, age);
        return name === "" || name === number ? number : number + " " + name;
    }
    function called(at: date, now: date): string {
        const minutes = Words.minutesBetween(at, now);
        return minutes < 1 ? qsTr("Called") : qsTr("Called %1 ago").arg(Words.minutes(minutes));
    }
    // What was done, after the server has said so.
    function done(calls: VisitCalls, action: string, scan: var): string {
        const who = words.who(calls, scan, calls.age);
        const type = words.typeOf(scan);
        switch (action) {
        case "request": return qsTr("%1 waits for: %2.").arg(who).arg(type);
        case "start": return qsTr("%1 has begun in %2.").arg(who).arg(Words.apart(scan.room));
        case "complete": return qsTr("%1 is complete: %2.").arg(who).arg(type);
        case "cancel": return qsTr("%1 is cancelled: %2.").arg(who).arg(type);
        }
        return "";
    }
}
