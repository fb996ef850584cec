// The consultations' words for what is a value in the program. A value that this program does not know is shown as it
// came.
pragma Singleton
import QtQuick
import Loket.Console.Core
import Loket.Console.Telemedicine

QtObject {
    id: words

    function title(consultation: var): string {
        return Words.oneLine(consultation.name) || Words.patient("");
    }
    function joined(parts: var): string {
        return parts.filter(part => part !== "").join(" · ");
    }
    // What stands below the name.
    function about(consultation: var): string {
        const appointment = consultation.appointment;
        return words.joined([appointment.number === consultation.name ? "" : Words.apart(appointment.number), Words.apart(appointment.patientId)]);
    }
    function when(consultation: var, now: date): string {
        const moment = Words.moment(consultation.when, now);
        const appointment = consultation.appointment;
        switch (consultation.stage) {
        case Consults.Waiting: return isNaN(appointment.startsAt.getTime()) ? "" : Words.moment(appointment.startsAt, now);
        case Consults.Planned: return isNaN(appointment.startsAt.getTime()) ? qsTr("any time", "when a consultation begins") : moment;
        }
        return moment;
    }
    function state(consultation: var, now: date): string {
        switch (consultation.stage) {
        case Consults.Waiting: return words.waits(Words.minutesBetween(consultation.waitingSince, now));
        case Consults.Running: return consultation.room.inside > 0 ? qsTr("%n inside", "people", consultation.room.inside) : qsTr("Nobody inside");
        case Consults.Planned: return words.isDue(consultation, now) ? qsTr("Expected now") : qsTr("Planned");
        }
        return words.ending(consultation.appointment);
    }
    function waits(minutes: int): string {
        return minutes === 0 ? qsTr("Knocks now") : qsTr("Waits %1").arg(Words.minutes(minutes));
    }
    function ending(appointment: var): string {
        switch (appointment.state) {
        case Telemedicine.Finished: return qsTr("Finished");
        case Telemedicine.Cancelled: return qsTr("Cancelled");
        }
        return Words.apart(appointment.stateText);
    }
    function isDue(consultation: var, now: date): bool {
        return consultation.stage === Consults.Planned && consultation.appointment.startsAt.getTime() <= now.getTime();
    }
    function meaning(consultation: var, now: date): string { // as of UiBadge
        switch (consultation.stage) {
        case Consults.Waiting: return "call";
        case Consults.Running: return "accent";
        case Consults.Planned: return words.isDue(consultation, now) ? "warning" : "plain";
        }
        return consultation.appointment.state === Telemedicine.Finished ? "good" : "plain";
    }
    // Whether what one needs for a consultation was found to work.
    function devices(person: var): string {
        if (!person.devicesChecked)
            return qsTr("devices not tried yet");
        if (person.hasMicrophone)
            return person.hasCamera ? qsTr("camera and microphone work") : qsTr("sound only, no camera");
        return person.hasCamera ? qsTr("no microphone") : qsTr("neither camera nor microphone");
    }
    function devicesIcon(person: var): string {
        return !person.devicesChecked ? "help" : !person.hasMicrophone ? "warning" : person.hasCamera ? "video" : "sound";
    }
    function isTrouble(person: var): bool {
        return person.lost || (person.devicesChecked && !person.hasMicrophone);
    }
    function role(person: var): string {
        switch (person.role) {
        case "patient": return qsTr("Patient");
        case "guest": return qsTr("Guest", "an interpreter or a relative in a consultation");
        }
        return Words.role(person.role);
    }
    function done(action: string, appointment: var): string {
        switch (action) {
        case "cancel": return qsTr("The consultation is cancelled.");
        case "admit": return qsTr("Let in. Open the consultation to see and speak to them.");
        case "deny": return qsTr("Sent away.");
        case "tell": return qsTr("Your message is in the lobby.");
        case "note": return qsTr("Noted.");
        case "finish": return qsTr("The consultation is finished.");
        }
        return "";
    }
}
