// A printer that shall not be the house's any more.
import QtQuick
import Loket.Console.Core
import Loket.Console.Slip

ActionDialog {
    id: dialog

    required property SlipActions actions
    property var printer: null

    function ask(printer: var) {
        if (printer === null)
            return;
        dialog.printer = printer;
        dialog.open();
    }
    function openAbout(about: string): bool {
        const printer = dialog.actions.feed.printers.valueFor(about);
        if (printer !== undefined)
            dialog.ask(printer);
        return printer !== undefined;
    }

    about: dialog.printer?.id ?? ""
    findable: !dialog.actions.feed.printers.stale
    action: "remove"
    watched: dialog.actions
    title: qsTr("Remove “%1”?").arg(Words.apart(dialog.printer?.name ?? ""))
    explanation: qsTr("Nothing is printed on it any more. The printer itself stays as it is.")
    acceptText: qsTr("Remove the printer")
    acceptKind: "danger"
    rejectText: qsTr("Keep it")
    onConfirmed: dialog.actions.remove(dialog.printer.id)
}
