// An address is trusted from now on, or otherwise than before.
import QtQuick
import QtQuick.Layouts
import Loket.Console.Core
import Loket.Console.Setup
import Loket.Ui

ActionDialog {
    id: dialog

    required property SetupRoom room
    property var trusted: null // null: a new one

    readonly property var roles: dialog.room.trustableRoles
    readonly property string typed: address.text.trim()
    readonly property bool isNew: dialog.trusted === null
    readonly property bool isHere: dialog.typed.startsWith("127.") || dialog.typed === "::1"

    function ask(trusted: var) {
        dialog.trusted = trusted;
        dialog.open();
    }

    function openAbout(about: string): bool {
        const trusted = about === "" ? null : dialog.room.trusted.valueFor(about);
        if (trusted !== undefined)
            dialog.ask(trusted);
        return trusted !== undefined;
    }
    function showAtField(refusal: refusal): bool {
        const isOfAddress = refusal.code.startsWith("ADDRESS_");
        address.error = isOfAddress ? refusal.words : "";
        return isOfAddress;
    }

    about: dialog.trusted?.id ?? ""
    findable: !dialog.room.trusted.stale
    action: "trust"
    watched: dialog.room.actions
    title: dialog.isNew ? qsTr("Trust an address") : qsTr("Change “%1”").arg(dialog.trusted.id)
    acceptText: qsTr("Trust this address")
    acceptKind: "danger"
    acceptEnabled: dialog.room.isComputer(dialog.typed)
    onAboutToShow: {
        address.text = dialog.trusted?.id ?? "";
        address.error = "";
        role.choose(dialog.trusted?.role ?? "registrar");
        (dialog.isNew ? address : role).forceActiveFocus();
    }
    onConfirmed: dialog.room.actions.trust(dialog.typed, role.currentValue)

    UiField {
        id: address
        objectName: "trustAddress"
        label: qsTr("Address")
        placeholder: "192.168.1.9"
        maximumLength: 64
        enabled: dialog.isNew
        focus: true
        Layout.fillWidth: true
        onAccepted: dialog.confirm()
        onEdited: address.error = ""
        input.onEditingFinished: address.error = dialog.typed === "" || dialog.room.isComputer(dialog.typed) ? ""
            : qsTr("This is not the address of one computer. Write one like 192.168.1.9.")
    }
    UiChoice {
        id: role
        objectName: "trustRole"
        label: qsTr("Works as")
        model: dialog.roles.map(one => ({ value: one, text: Words.role(one) }))
        Layout.fillWidth: true
    }
    UiBanner {
        meaning: "warning"
        text: dialog.isHere
            ? qsTr("This is the server's own computer: whoever uses any program there works without a name and a password, and so does everybody who comes through a proxy there.")
            : qsTr("Whoever is at this address, or gives a computer this address, works without a name and a password from now on.")
        Layout.fillWidth: true
    }
}
