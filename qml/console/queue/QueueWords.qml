// The field's words for what is a value in the program, and the colour that goes with each. A value that this
// program does not know is shown as it came.
pragma Singleton
import QtQuick
import Loket.Client
import Loket.Console.Core

QtObject {
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
        case Queue.Called: return "accent";
        case Queue.Serving: return "good";
        case Queue.Parked: return "warning";
        case Queue.NoShow: return "danger";
        }
        return "plain";
    }
    function priority(value: int, text: string): string {
        switch (value) {
        case Queue.Urgent: return qsTr("Urgent");
        case Queue.High: return qsTr("High");
        case Queue.Normal: return qsTr("Normal");
        case Queue.Low: return qsTr("Low");
        }
        return Words.apart(text);
    }
    function priorityMeaning(value: int): string {
        switch (value) {
        case Queue.Urgent: return "danger";
        case Queue.High: return "warning";
        case Queue.Priority.Unknown: return "accent";
        }
        return "plain";
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
        case "pause-counter": return qsTr("The counter is on a break.");
        case "close-counter": return qsTr("The counter is closed.");
        case "close-day": return qsTr("The day is closed.");
        }
        return "";
    }
}
