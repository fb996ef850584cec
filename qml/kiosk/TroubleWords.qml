// Why there is no number, or no check-in, and what the patient does now. The words are the web page's, so that both kiosks say the same.
pragma Singleton
import QtQml

QtObject {
    id: words

    // A time of day; with its day where that is another.
    function time(at: date, now: date): string {
        const clock = at.toLocaleTimeString(Qt.locale(), qsTr("HH:mm", "time format"));
        return at.toDateString() === now.toDateString() ? clock : at.toLocaleDateString(Qt.locale(), qsTr("dddd", "date format")) + " " + clock;
    }
    function title(code: string, checksIn: bool): string {
        switch (code) {
        case "ALREADY_QUEUED": return qsTranslate("Web", "You have a number here already");
        case "ALREADY_CHECKED_IN": return qsTranslate("Web", "You are checked in already");
        }
        return checksIn ? qsTranslate("Web", "Not checked in") : qsTranslate("Web", "No number");
    }
    // What stands large below: the number that the patient has already.
    function number(code: string, number: string): string {
        return code === "ALREADY_QUEUED" || code === "ALREADY_CHECKED_IN" ? number : "";
    }
    // `from`: when it is not too early any more; `day`: for which the appointment is.
    function text(code: string, from: date, day: date, now: date): string {
        switch (code) {
        case "ALREADY_QUEUED":
        case "ALREADY_CHECKED_IN": return qsTranslate("Web", "Please wait until it is called.");
        case "SERVICE_CLOSED":
        case "SERVICE_REMOVED": return qsTranslate("Web", "This service gives out no numbers now. Please choose another, or ask at the reception.");
        case "NUMBERS_EXHAUSTED": return qsTranslate("Web", "There are no more numbers here today. Please ask at the reception.");
        case "KIOSK_LIMIT": return qsTranslate("Web", "Too many numbers were asked for here. Please wait a moment.");
        case "FIELD_NOT_ALLOWED": return qsTranslate("Web", "Patient numbers are not taken here. Go back, and take a number without.");
        case "TOO_EARLY": return qsTranslate("Web", "It is too early to check in. Please come back here from %1 on.").arg(words.time(from, now));
        case "WRONG_DAY": return qsTranslate("Web", "This appointment is for another day: %1. Please ask at the reception.")
            .arg(day.toLocaleDateString(Qt.locale(), Locale.LongFormat));
        case "BOOKING_OVER": return qsTranslate("Web", "This appointment is over or was cancelled. Please ask at the reception.");
        case "INVALID_STATE":
        case "NOT_FOUND": return qsTranslate("Web", "This code does not check in anybody. Please ask at the reception.");
        }
        return qsTranslate("Web", "Something went wrong. Please ask at the reception.");
    }
    function staff(state: int, told: int, nobody: int, failed: int): string {
        switch (state) {
        case told: return qsTranslate("Web", "Staff have been told. Please wait here: somebody will come.");
        case nobody: return qsTranslate("Web", "Nobody can be told from here now. Please go to the reception.");
        case failed: return qsTranslate("Web", "That did not work: staff could not be told. Please go to the reception.");
        }
        return "";
    }
}
