// The dialogs of the page.
import QtQuick
import Loket.Console.Prescription

Item {
    id: dialogs

    required property PrescriptionRoom room

    readonly property bool anyOpen: create.visible || settle.visible || cancel.visible || takeOver.visible

    function openNew() {
        create.open();
    }
    function openSettle(order: var, item: var, way: string) {
        settle.ask(order, item, way);
    }
    function openCancel(order: var) {
        cancel.order = order;
        cancel.open();
    }
    function openTakeOver(order: var) {
        takeOver.order = order;
        takeOver.open();
    }

    NewOrderDialog {
        id: create
        objectName: "newOrderDialog"
        room: dialogs.room
    }
    SettleDialog {
        id: settle
        objectName: "settleDialog"
        room: dialogs.room
    }
    CancelOrderDialog {
        id: cancel
        objectName: "cancelOrderDialog"
        room: dialogs.room
    }
    TakeOverDialog {
        id: takeOver
        objectName: "takeOverDialog"
        room: dialogs.room
    }
}
