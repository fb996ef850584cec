// The pharmacy's words for what is a value in the program. A value that this program does not know is shown as
// it came.
pragma Singleton
import QtQuick
import Loket.Console.Core
import Loket.Console.Prescription

QtObject {
    id: words

    function state(value: int, text: string): string {
        switch (value) {
        case Prescriptions.Received: return qsTr("New");
        case Prescriptions.Preparing: return qsTr("Preparing");
        case Prescriptions.Ready: return qsTr("Ready");
        case Prescriptions.Collected: return qsTr("Collected");
        case Prescriptions.Cancelled: return qsTr("Cancelled");
        }
        return Words.apart(text);
    }
    function kind(value: int, text: string): string {
        switch (value) {
        case Prescriptions.ReadyMade: return qsTr("Ready-made");
        case Prescriptions.Compounded: return qsTr("Compounded");
        }
        return Words.apart(text);
    }
    function outcome(value: int, text: string): string {
        switch (value) {
        case Prescriptions.Open: return qsTr("To settle");
        case Prescriptions.Dispensed: return qsTr("Dispensed");
        case Prescriptions.Partly: return qsTr("In part");
        case Prescriptions.Substituted: return qsTr("Substituted");
        case Prescriptions.Refused: return qsTr("Not given");
        }
        return Words.apart(text);
    }
    function outcomeMeaning(value: int): string { // as of UiBadge
        switch (value) {
        case Prescriptions.Dispensed: return "good";
        case Prescriptions.Substituted: return "accent";
        case Prescriptions.Partly: return "accent";
        }
        return "plain";
    }
    function outcomeIcon(value: int): string {
        switch (value) {
        case Prescriptions.Dispensed: return "finish";
        case Prescriptions.Substituted: return "swap";
        case Prescriptions.Refused: return "cancel";
        }
        return "";
    }
    // Each of its medicines was refused: there is nothing to make ready.
    function isNothing(order: var): bool {
        const items = order.items;
        for (let i = 0; i < items.length; ++i) {
            if (items[i].outcome !== Prescriptions.Refused)
                return false;
        }
        return items.length > 0;
    }
    // What the patient is called by: the visit's number where there is one.
    function numberOf(order: var): string {
        if (order.number !== "")
            return order.number;
        return order.patientId === order.visitId ? Words.patient("") : Words.apart(order.patientId);
    }
    function who(order: var): string {
        const name = Words.oneLine(Words.named(order.patientName));
        const number = words.numberOf(order);
        return name === "" || name === number ? number : number + " " + name;
    }
    function weight(kilograms: double): string {
        return kilograms > 0 ? qsTr("%1 kg").arg(Number(kilograms).toLocaleString(Qt.locale(), "f", kilograms % 1 === 0 ? 0 : 1)) : "";
    }
    function joined(parts: var): string {
        let text = "";
        for (const part of parts) {
            if (part !== "")
                text += (text === "" ? "" : ", ") + part;
        }
        return text;
    }
    // Under a patient's name: what is ordered, how heavy, by whom.
    function about(order: var): string {
        return words.joined([order.itemCount > 0 ? qsTr("%n items", "medicines", order.itemCount) : "", words.weight(order.weight),
            Words.apart(order.prescriber)]);
    }
    // What was done, after the server has said so.
    function done(action: string, order: var): string {
        const who = words.who(order);
        switch (action) {
        case "create": return qsTr("%1: the pharmacy has the prescription.").arg(who);
        case "prepare": return qsTr("You prepare %1.").arg(who);
        case "settle": return order.openItems === 0 ? qsTr("%1: every item is settled.").arg(who) : "";
        case "ready": return qsTr("%1 is ready.").arg(who);
        case "collect": return qsTr("%1 has the medicines.").arg(who);
        case "cancel": return qsTr("%1: the prescription is cancelled.").arg(who);
        }
        return "";
    }
}
