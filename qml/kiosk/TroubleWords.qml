// Why there is no number, and what the patient does now.
pragma Singleton
import QtQml

QtObject {
    function title(code: string, number: string): string {
        switch (code) {
        case "ALREADY_QUEUED": return number === "" ? qsTr("You have a number there already.") : qsTr("You have the number %1 there already.").arg(number);
        case "SERVICE_CLOSED": return qsTr("This service is closed now.");
        case "NUMBERS_EXHAUSTED": return qsTr("There are no more numbers of this service today.");
        case "KIOSK_LIMIT": return qsTr("One moment, please.");
        }
        return qsTr("There is no number for you here.");
    }
    function advice(code: string): string {
        switch (code) {
        case "ALREADY_QUEUED": return qsTr("Please wait until it is called. If you have lost it, ask at the reception.");
        case "KIOSK_LIMIT": return qsTr("Many numbers were taken just now. Please try again in a minute.");
        }
        return qsTr("Please ask at the reception.");
    }
}
