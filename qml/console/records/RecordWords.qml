// What records, their states and priorities are called. A kind or a state that this program does not know is
// shown as it is called.
pragma Singleton
import QtQuick
import Loket.Console.Core
import Loket.Console.Records

QtObject {
    id: words

    function kind(word: string): string {
        switch (word) {
        case "ticket": return qsTr("Ticket");
        case "proposal": return qsTr("Proposal");
        case "contract": return qsTr("Contract");
        case "inquiry": return qsTr("Inquiry");
        }
        return word;
    }
    function kinds(word: string): string {
        switch (word) {
        case "ticket": return qsTr("Tickets");
        case "proposal": return qsTr("Proposals");
        case "contract": return qsTr("Contracts");
        case "inquiry": return qsTr("Inquiries");
        }
        return word;
    }
    function newOne(word: string): string {
        switch (word) {
        case "ticket": return qsTr("New ticket");
        case "proposal": return qsTr("New proposal");
        case "contract": return qsTr("New contract");
        case "inquiry": return qsTr("New inquiry");
        }
        return word;
    }
    function state(word: string): string {
        switch (word) {
        case "open": return qsTr("Open", "a ticket");
        case "in_progress": return qsTr("In progress", "a ticket");
        case "resolved": return qsTr("Resolved", "a ticket");
        case "closed": return qsTr("Closed", "a record");
        case "draft": return qsTr("Draft", "a record");
        case "submitted": return qsTr("Submitted", "a proposal");
        case "approved": return qsTr("Approved", "a proposal");
        case "rejected": return qsTr("Rejected", "a proposal");
        case "active": return qsTr("Active", "a contract");
        case "expired": return qsTr("Expired", "a contract");
        case "terminated": return qsTr("Terminated", "a contract");
        case "new": return qsTr("New", "an inquiry");
        case "answered": return qsTr("Answered", "an inquiry");
        }
        return word;
    }
    // As of UiBadge: what is in order is green, all else grey.
    function meaning(word: string): string {
        return word === "resolved" || word === "approved" || word === "active" || word === "answered" ? "good" : "plain";
    }
    function priority(value: int, text: string): string {
        switch (value) {
        case Records.Urgent: return qsTr("Urgent");
        case Records.High: return qsTr("High");
        case Records.Normal: return qsTr("Normal");
        case Records.Low: return qsTr("Low");
        }
        return text;
    }
    function lift(value: int): int {
        return value === Records.Urgent ? 2 : value === Records.High ? 1 : value === Records.Low ? -1 : 0;
    }
    function priorityChoices(): var {
        return [
            { value: "URGENT", text: words.priority(Records.Urgent, "") },
            { value: "HIGH", text: words.priority(Records.High, "") },
            { value: "NORMAL", text: words.priority(Records.Normal, "") },
            { value: "LOW", text: words.priority(Records.Low, "") }
        ];
    }
    function done(action: string, record: var): string {
        const subject = Words.apart(record.subject);
        switch (action) {
        case "create": return qsTr("“%1” is on the desk.").arg(subject);
        case "set-status": return qsTr("“%1” is now: %2.").arg(subject).arg(words.state(record.status));
        case "comment": return qsTr("Your comment is there.");
        case "delete": return qsTr("“%1” is deleted.").arg(subject);
        }
        return qsTr("“%1” is changed.").arg(subject);
    }
}
