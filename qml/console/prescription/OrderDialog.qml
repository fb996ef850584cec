// A dialog before something is done with a prescription.
import QtQuick
import Loket.Console.Core
import Loket.Console.Prescription

ActionDialog {
    id: dialog

    required property PrescriptionRoom room
    property var order: null

    readonly property OrderActions actions: dialog.room.actions
    readonly property string who: dialog.order === null ? "" : OrderWords.who(dialog.order)

    function openAbout(about: string): bool {
        const order = about === "" ? null : dialog.room.feed.orders.valueFor(about);
        if (order === undefined)
            return false;
        dialog.order = order;
        dialog.open();
        return true;
    }

    watched: dialog.actions
    about: dialog.order?.id ?? ""
    findable: !dialog.room.feed.orders.stale
}
