// The slip of one visit: printed here, or on the patient's phone by its code.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Loket.Client
import Loket.Console.Core
import Loket.Console.Slip
import Loket.Ui

ColumnLayout {
    id: panel

    required property SlipActions actions
    required property string visitId
    // As the visit has it now.
    property var slip

    readonly property var printers: panel.actions.feed.printers
    readonly property bool busy: panel.actions.working === "print" && panel.actions.about === panel.visitId
    readonly property bool isPrinting: panel.busy || panel.slip !== undefined && panel.slip.state === Slips.Printing
    readonly property bool wasTried: panel.slip !== undefined && panel.slip.state !== Slips.None
    property string problem: "" // why it was refused

    function choices(count: int): var {
        const list = [];
        for (let i = 0; i < count; ++i) {
            const one = all.objectAt(i);
            if (one !== null)
                list.push({ value: one.id, text: Words.oneLine(one.name) });
        }
        return list;
    }
    function printIt() {
        if (button.enabled)
            panel.actions.print(panel.visitId, which.visible ? which.currentValue ?? "" : "");
    }

    spacing: Theme.small
    onVisitIdChanged: panel.problem = ""

    Connections {
        target: panel.actions

        function onWorkingChanged() {
            if (panel.busy)
                panel.problem = "";
        }
        function onRefused(action: string, refusal: refusal) {
            if (action === "print")
                panel.problem = refusal.words;
        }
    }
    RowLayout {
        spacing: Theme.gap
        Layout.fillWidth: true

        UiChoice {
            id: which
            objectName: "slipPrinter"
            visible: panel.printers.count > 1
            Accessible.name: qsTr("Printer")
            model: panel.printers.count > 1 ? panel.choices(panel.printers.count) : []
            Layout.fillWidth: true
            Layout.preferredWidth: 1
        }
        UiButton {
            id: button
            objectName: "printSlip"
            text: panel.isPrinting ? qsTr("Printing…") : panel.wasTried ? qsTr("Print again") : qsTr("Print the slip")
            iconName: "print"
            keys: "Ctrl+P"
            busy: panel.isPrinting
            enabled: panel.printers.count > 0 && panel.actions.online && panel.actions.working === "" && !panel.isPrinting
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            onClicked: panel.printIt()
        }
    }
    UiBanner {
        objectName: "slipOutcome"
        visible: text !== ""
        text: panel.problem !== "" ? panel.problem
            : panel.printers.count === 0 && !panel.printers.stale ? qsTr("No printer is set up. The patient can scan the code.")
            : panel.slip === undefined || panel.busy ? "" : SlipWords.state(panel.slip)
        meaning: panel.problem !== "" ? "danger" : panel.wasTried && !panel.busy ? SlipWords.meaning(panel.slip) : "accent"
        Layout.fillWidth: true
    }
    Instantiator {
        id: all
        model: panel.printers

        delegate: QtObject {
            required property string id
            required property string name
        }
    }
}
