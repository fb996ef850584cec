// The words of a visit's time line.
pragma Singleton
import QtQuick
import Loket.Client
import Loket.Console.Core

QtObject {
    id: words

    function place(line: var, names: var): string {
        const service = Words.apart(names.service(line.serviceId, line.serviceName));
        return line.counterName === "" ? service : service + ", " + words.counter(line, names);
    }
    function counter(line: var, names: var): string {
        return Words.apart(names.counter(line.counterId, line.counterName));
    }
    function title(line: var, names: var, visit: visit): string {
        switch (line.kind) {
        case Story.CameIn: return qsTr("Came in");
        case Story.Booked: return qsTr("Booked for %1").arg(Words.clock(visit.appointmentAt));
        case Story.CheckedIn: return qsTr("Checked in");
        case Story.Stop: return words.place(line, names);
        case Story.SentOn: return qsTr("Sent on to %1").arg(Words.apart(names.service(line.serviceId, line.serviceName)));
        case Story.PutBack: return qsTr("Put back in the queue");
        case Story.Parked: return qsTr("Parked");
        case Story.Missed: return qsTr("Did not come to %1").arg(words.counter(line, names));
        case Story.Rejoined: return qsTr("Back in the queue");
        case Story.Priority: return qsTr("Priority: %1").arg(Words.priority(line.priority, line.priorityText));
        case Story.Changed: return qsTr("Changed: %1").arg(words.fields(line.changed));
        case Story.Moved: return qsTr("The booking was moved");
        case Story.Rerouted: return qsTr("The stops after this one were changed");
        case Story.Cancelled: return qsTr("Cancelled");
        case Story.DayClosed: return qsTr("Closed with the day");
        case Story.Left: return qsTr("Finished");
        case Story.Now: return words.now(line, names, visit);
        case Story.Planned: return Words.apart(names.service(line.serviceId, line.serviceName));
        }
        return "";
    }
    function now(line: var, names: var, visit: visit): string {
        switch (visit.state) {
        case Queue.Waiting: return qsTr("Waiting for %1").arg(Words.apart(names.service(line.serviceId, line.serviceName)));
        case Queue.Called: return qsTr("Called to %1").arg(words.counter(line, names));
        case Queue.Booked: return qsTr("Not here yet");
        case Queue.Parked: return qsTr("Set aside");
        }
        return words.place(line, names);
    }
    // At the right: when, or how long it has been.
    function time(line: var, visit: visit, now: date): string {
        if (line.kind === Story.Planned)
            return qsTr("then", "the next stop of a visit");
        if (line.kind !== Story.Now)
            return Words.clock(line.at);
        switch (visit.state) {
        case Queue.Waiting: return Words.waited(Words.minutesBetween(visit.eligibleAt, now));
        case Queue.Called: return Words.waited(Words.minutesBetween(visit.firstCalledAt, now));
        case Queue.Serving: return Words.waited(Words.minutesBetween(visit.startedAt, now));
        }
        return "";
    }
    // `isServed`: a counter is open for it; `isOvertaken`: somebody behind it is expected to be called before.
    function detail(line: var, visit: visit, now: date, isServed: bool, isOvertaken: bool): string {
        if (line.kind === Story.Now)
            return words.outlook(line, visit, now, isServed, isOvertaken);
        if (line.kind === Story.Stop)
            return words.sentence(words.people(line), words.times(line));
        return words.sentence(words.people(line), line.text === "" ? "" : qsTr("“%1”").arg(Words.apart(line.text)));
    }
    function outlook(line: var, visit: visit, now: date, isServed: bool, isOvertaken: bool): string {
        switch (visit.state) {
        case Queue.Waiting: {
            const place = visit.position > 0 ? qsTr("No. %1 in line").arg(visit.position) : "";
            if (!isServed)
                return words.sentence(place, qsTr("no counter open"));
            const expected = visit.waitHigh < 0 ? "" : qsTr("Expected %1").arg(words.span(visit, now));
            return words.sentence(words.sentence(place, expected), isOvertaken ? qsTr("somebody of higher priority comes before") : "");
        }
        case Queue.Called: return words.sentence(words.people(line), qsTr("Called %n time(s)", "", visit.calls));
        case Queue.Serving: return words.people(line);
        case Queue.Parked: return visit.parkReason === "" ? "" : qsTr("“%1”").arg(Words.apart(visit.parkReason));
        }
        return "";
    }
    function span(visit: visit, now: date): string {
        const low = Words.clock(new Date(now.getTime() + visit.waitLow * 60000));
        const high = Words.clock(new Date(now.getTime() + visit.waitHigh * 60000));
        return low === high ? low : qsTr("%1–%2", "from one time to another").arg(low).arg(high);
    }
    function people(line: var): string {
        if (line.byPatient)
            return qsTr("By the patient");
        if (line.caller === "")
            return Words.apart(line.who);
        return qsTr("%1, called by %2", "who served, and who called").arg(Words.apart(line.who)).arg(Words.apart(line.caller));
    }
    function times(line: var): string {
        const waited = line.waited < 0 ? "" : qsTr("waited %1").arg(Words.minutes(line.waited));
        const served = line.served < 0 ? "" : qsTr("served %1").arg(Words.minutes(line.served));
        return words.sentence(waited, served);
    }
    function sentence(first: string, second: string): string {
        return first === "" || second === "" ? first + second : first + " · " + second;
    }
    function fields(names: var): string {
        let all = "";
        for (const name of names)
            all = all === "" ? words.field(name) : all + ", " + words.field(name);
        return all;
    }
    function field(name: string): string {
        switch (name) {
        case "patientName": return qsTr("name");
        case "patientId": return qsTr("patient id");
        case "birthYear": return qsTr("birth year");
        case "language": return qsTr("language");
        }
        return Words.apart(name);
    }
}
