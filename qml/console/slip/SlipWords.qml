// What became of a slip, in words.
pragma Singleton
import QtQuick
import Loket.Client
import Loket.Console.Core

QtObject {
    id: words

    function trouble(slip: var): string {
        switch (slip.trouble) {
        case Slips.PaperOut: return qsTr("the paper is out");
        case Slips.CoverOpen: return qsTr("its cover is open");
        case Slips.Offline: return qsTr("it is switched off or paused");
        case Slips.Fault: return qsTr("it says that it is broken");
        case Slips.Silent: return qsTr("it does not say how it is");
        case Slips.Unreachable: return qsTr("it cannot be reached");
        case Slips.Gone: return qsTr("it went half-way");
        case Slips.Late: return qsTr("it did not print in time");
        case Slips.Refused: return qsTr("its queue takes nothing");
        case Slips.Interrupted: return qsTr("the server was stopped meanwhile");
        case Slips.Nothing: return "";
        }
        return slip.troubleText;
    }
    // A sentence about a slip; empty where none was ever to be printed.
    function state(slip: var): string {
        const printer = Words.apart(slip.printerName);
        switch (slip.state) {
        case Slips.Printing: return qsTr("%1 is printing the slip…").arg(printer);
        case Slips.Printed: return slip.paperLow ? qsTr("Printed by %1, which is low on paper").arg(printer)
            : qsTr("Printed by %1").arg(printer);
        case Slips.NotPrinted: return qsTr("Not printed by %1: %2").arg(printer).arg(words.trouble(slip));
        case Slips.Voided: return qsTr("The slip is void: its code opens nothing any more");
        }
        return "";
    }
    function meaning(slip: var): string {
        switch (slip.state) {
        case Slips.Printed: return slip.paperLow ? "warning" : "good";
        case Slips.NotPrinted: return "danger";
        case Slips.Voided: return "warning";
        }
        return "accent";
    }
    function kind(kind: int, text: string): string {
        switch (kind) {
        case Slips.EscPos: return qsTr("Receipt printer in the network");
        case Slips.Device: return qsTr("Receipt printer at the server's cable");
        case Slips.Cups: return qsTr("Print queue (CUPS)");
        }
        return text;
    }
    function saved(action: string): string {
        return action === "remove" ? qsTr("The printer was removed.") : qsTr("The printer is set up.");
    }
}
