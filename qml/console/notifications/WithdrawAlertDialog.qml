// Before an alert or a notice is taken off every screen.
import Loket.Console.Core
import Loket.Console.Notifications

ActionDialog {
    id: dialog

    required property NotificationsRoom room
    property var alert: null

    function ask(alert: var) {
        dialog.alert = alert;
        dialog.open();
    }
    function openAbout(about: string): bool {
        const alert = dialog.room.alerts.valueFor(about);
        if (alert !== undefined)
            dialog.ask(alert);
        return alert !== undefined;
    }

    about: dialog.alert?.id ?? ""
    findable: !dialog.room.alerts.stale
    action: "withdraw"
    watched: dialog.room.actions
    title: qsTr("Withdraw it?")
    explanation: dialog.alert === null ? ""
        : qsTr("“%1” goes from every screen at once.").arg(Words.apart(dialog.room.textIn(dialog.alert.messages)))
    acceptText: qsTr("Withdraw")
    acceptKind: "danger"
    rejectText: qsTr("Leave it")
    onConfirmed: dialog.room.actions.withdraw(dialog.alert.id)
}
