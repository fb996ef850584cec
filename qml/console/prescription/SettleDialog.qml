// A medicine that is not given whole: how many, or what in its place, and why.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Loket.Console.Core
import Loket.Console.Prescription
import Loket.Ui

OrderDialog {
    id: dialog

    property var item: null
    property string way: "refused" // "partly", "substituted"

    readonly property string medicine: dialog.item === null ? "" : Words.oneLine(dialog.item.name)
    readonly property int most: dialog.item === null ? 0 : dialog.item.quantity - 1
    readonly property int given: /^\d{1,6}$/.test(amount.text.trim()) ? Number(amount.text.trim()) : 0
    readonly property bool amountFits: dialog.given >= 1 && dialog.given <= dialog.most
    readonly property var reasons: [qsTr("Out of stock"), qsTr("Allergy"), qsTr("The patient does not want it"), qsTr("The doctor agreed")]

    function ask(order: var, item: var, way: string) {
        dialog.order = order;
        dialog.item = item;
        dialog.way = way;
        dialog.open();
    }
    function openAbout(about: string): bool {
        const [orderId, itemId, way] = about.split("/");
        const order = dialog.room.feed.orders.valueFor(orderId);
        const item = order?.items.find(one => one.id === itemId);
        if (item !== undefined)
            dialog.ask(order, item, way);
        return item !== undefined;
    }
    function send() {
        const why = reason.text.trim();
        if (dialog.way === "partly")
            dialog.actions.dispensePart(dialog.order.id, dialog.item.id, dialog.given, why);
        else if (dialog.way === "substituted")
            dialog.actions.substitute(dialog.order.id, dialog.item.id, other.text.trim(), why);
        else
            dialog.actions.refuse(dialog.order.id, dialog.item.id, why);
    }

    about: dialog.item === null ? "" : [dialog.order.id, dialog.item.id, dialog.way].join("/")
    asksFirst: true
    action: "settle"
    title: dialog.way === "partly" ? qsTr("Give a part: %1").arg(dialog.medicine)
        : dialog.way === "substituted" ? qsTr("Substitute: %1").arg(dialog.medicine) : qsTr("Do not give: %1").arg(dialog.medicine)
    explanation: dialog.who
    acceptText: qsTr("Settle")
    acceptEnabled: reason.text.trim() !== "" && (dialog.way !== "partly" || dialog.amountFits)
        && (dialog.way !== "substituted" || other.text.trim() !== "")
    onAboutToShow: {
        amount.text = "";
        other.text = "";
        reason.text = "";
        (dialog.way === "partly" ? amount : dialog.way === "substituted" ? other : reason).forceActiveFocus();
    }
    onConfirmed: dialog.send()

    UiField {
        id: amount
        objectName: "amountField"
        visible: dialog.way === "partly"
        label: qsTr("How many of %1").arg(dialog.most + 1)
        error: amount.text.trim() !== "" && !dialog.amountFits ? qsTr("%1 to %2").arg(1).arg(dialog.most) : ""
        maximumLength: 6
        Layout.fillWidth: true
        onAccepted: reason.forceActiveFocus()
    }
    UiField {
        id: other
        objectName: "substituteField"
        visible: dialog.way === "substituted"
        label: qsTr("What is given in its place")
        maximumLength: 200
        Layout.fillWidth: true
        onAccepted: reason.forceActiveFocus()
    }
    UiField {
        id: reason
        objectName: "reasonField"
        label: qsTr("Reason")
        maximumLength: 500
        Layout.fillWidth: true
        onAccepted: dialog.confirm()
    }
    Flow {
        spacing: Theme.small
        Layout.fillWidth: true

        UiRepeater {
            model: dialog.reasons

            UiButton {
                id: pick

                required property string modelData

                text: pick.modelData
                implicitHeight: 36
                onClicked: {
                    reason.text = pick.modelData;
                    reason.forceActiveFocus();
                }
            }
        }
    }
}
