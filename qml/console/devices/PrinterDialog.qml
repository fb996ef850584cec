// A printer of the house: what it is called, where it is, and for whom it prints.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Loket.Console.Core
import Loket.Console.Devices
import Loket.Console.Slip
import Loket.Ui

ActionDialog {
    id: dialog

    required property DevicesRoom room
    property var printer: null // null: a new one
    property var chosen: [] // ids of kiosks

    readonly property bool isNew: dialog.printer === null
    readonly property var kiosks: dialog.room.screens.count >= 0 ? dialog.room.kiosks() : []
    readonly property var draft: dialog.chosen

    function ask(printer: var) {
        dialog.printer = printer;
        dialog.open();
    }
    function openAbout(about: string): bool {
        const printer = about === "" ? null : dialog.room.slips.feed.printers.valueFor(about);
        if (printer !== undefined)
            dialog.ask(printer);
        return printer !== undefined;
    }
    function takeDraft(draft: var) {
        dialog.chosen = Array.from(draft);
    }
    function choose(kioskId: string, isChosen: bool) {
        const others = dialog.chosen.filter(id => id !== kioskId);
        dialog.chosen = isChosen ? others.concat([kioskId]) : others;
    }

    about: dialog.printer?.id ?? ""
    findable: !dialog.room.slips.feed.printers.stale
    asksFirst: true
    action: "save"
    watched: dialog.room.slips
    width: Math.min(620, parent ? parent.width - 2 * Theme.wide : 620)
    title: dialog.isNew ? qsTr("Add a printer") : qsTr("Change “%1”").arg(Words.apart(dialog.printer.name))
    acceptText: qsTr("Save")
    acceptEnabled: name.text.trim() !== "" && target.text.trim() !== ""
    onAboutToShow: {
        name.text = dialog.printer?.name ?? "";
        kind.choose(dialog.printer?.kindText ?? "escpos");
        target.text = dialog.printer?.target ?? "";
        paper.choose(dialog.printer?.paper ?? 80);
        dialog.chosen = Array.from(dialog.printer?.kioskIds ?? []);
        name.forceActiveFocus();
    }
    onConfirmed: dialog.room.slips.save(dialog.about, name.text.trim(), kind.currentValue, target.text.trim(),
        paper.currentValue, dialog.chosen)

    UiField {
        id: name
        objectName: "printerName"
        label: qsTr("Name")
        placeholder: qsTr("Where it stands: reception, entrance")
        maximumLength: 64
        focus: true
        Layout.fillWidth: true
        onAccepted: dialog.confirm()
    }
    RowLayout {
        spacing: Theme.gap
        Layout.fillWidth: true

        UiChoice {
            id: kind
            objectName: "printerKind"
            label: qsTr("Kind")
            model: [{ value: "escpos", text: qsTr("Receipt printer in the network") },
                { value: "device", text: qsTr("Receipt printer at the server's cable") },
                { value: "cups", text: qsTr("Print queue (CUPS)") }]
            Layout.fillWidth: true
        }
        UiChoice {
            id: paper
            objectName: "printerPaper"
            label: qsTr("Paper")
            model: [{ value: 80, text: qsTr("%1 mm").arg(80) }, { value: 58, text: qsTr("%1 mm").arg(58) }]
            Layout.preferredWidth: 130
            Layout.maximumWidth: 130
        }
    }
    UiField {
        id: target
        objectName: "printerTarget"
        label: kind.currentValue === "device" ? qsTr("Device") : kind.currentValue === "cups" ? qsTr("Queue") : qsTr("Address")
        placeholder: kind.currentValue === "device" ? qsTr("The whole path, which often ends with usb/lp0") : kind.currentValue === "cups" ? "Receipts"
            : "192.168.1.50"
        maximumLength: 200
        Layout.fillWidth: true
        onAccepted: dialog.confirm()
    }
    UiText {
        text: kind.currentValue === "device" ? qsTr("A file of the computer on which the server runs.")
            : kind.currentValue === "cups" ? qsTr("Its name on the computer of the server, or an address that begins with ipp://")
            : qsTr("The printer's own page or test print tells it; port 9100, where nothing else is said.")
        kind: "caption"
        wrapMode: Text.Wrap
        Layout.fillWidth: true
    }
    ColumnLayout {
        visible: dialog.kiosks.length > 0
        spacing: 0
        Layout.fillWidth: true
        Layout.fillHeight: false

        UiText {
            text: qsTr("Whose numbers it prints, beside those of the desks")
            kind: "strong"
            wrapMode: Text.Wrap
            Layout.fillWidth: true
        }
        UiRepeater {
            model: dialog.kiosks

            delegate: UiCheck {
                id: check

                required property var modelData

                objectName: "printsFor-" + check.modelData.value
                text: Words.oneLine(check.modelData.text)
                Layout.fillWidth: true
                onToggled: dialog.choose(check.modelData.value, check.checked)

                Binding on checked {
                    value: dialog.chosen.includes(check.modelData.value)
                }
            }
        }
    }
}
