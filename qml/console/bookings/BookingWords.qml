// What is said of bookings.
pragma Singleton
import QtQuick
import Loket.Client
import Loket.Console.Core

QtObject {
    id: words

    // What a check-in would do now.
    function arrival(value: int): string {
        switch (value) {
        case BookingsFeed.Early: return qsTr("Early: waits behind everybody else");
        case BookingsFeed.Late: return qsTr("Late: waits behind everybody else");
        }
        return qsTr("In time: waits by the booked time");
    }
    function state(value: int, text: string): string {
        switch (value) {
        case Queue.Booked: return "";
        case Queue.Waiting: return qsTr("Is here, waits");
        case Queue.Called: return qsTr("Is called");
        case Queue.Serving: return qsTr("Is served");
        case Queue.Parked: return qsTr("Parked");
        case Queue.Done: return qsTr("Done");
        case Queue.NoShow: return qsTr("No-show");
        case Queue.Cancelled: return qsTr("Cancelled");
        case Queue.Closed: return qsTr("Did not come");
        }
        return Words.apart(text);
    }
    // With which a kiosk checks in, as it is said on the telephone.
    function code(digits: string): string {
        return digits === "" ? "" : qsTr("code %1").arg(digits.slice(0, 4) + " " + digits.slice(4));
    }
    function done(action: string, number: string, digits: string): string {
        switch (action) {
        case "book": return digits === "" ? qsTr("%1 is booked.").arg(number)
            : qsTr("%1 is booked, %2.", "a number, its code").arg(number).arg(words.code(digits));
        case "move": return qsTr("%1 is moved.").arg(number);
        case "cancel": return qsTr("%1 is cancelled.").arg(number);
        case "check-in": return qsTr("%1 is checked in.").arg(number);
        case "undo": return qsTr("Taken back: %1 is as it was before.").arg(number);
        }
        return "";
    }
}
