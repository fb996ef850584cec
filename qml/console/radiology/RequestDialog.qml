// A new request: whose scan, of which type, and how urgent it is.
import QtQuick
import QtQuick.Layouts
import Loket.Client
import Loket.Console.Core
import Loket.Console.Radiology
import Loket.Ui

ScanDialog {
    id: dialog

    property string typeText: "" // chosen beforehand
    property visit visit // as it was when the dialog was opened, from which it is asked for; without an id: from none

    readonly property var allTypes: [
        { value: "CT", text: ScanWords.type(Radiology.Ct, "") },
        { value: "MRI", text: ScanWords.type(Radiology.Mri, "") },
        { value: "X-RAY", text: ScanWords.type(Radiology.XRay, "") },
        { value: "ULTRASOUND", text: ScanWords.type(Radiology.Ultrasound, "") }
    ]
    readonly property bool isForVisit: dialog.visit.id !== ""
    readonly property string typed: patientId.text.trim()
    // As the server reads ids.
    readonly property bool idIsWrong: !dialog.isForVisit && !/^[A-Za-z0-9_.:-]*$/.test(dialog.typed)
    readonly property bool idIsShort: !dialog.isForVisit && dialog.typed.length < 3

    function send() {
        const who = dialog.isForVisit ? dialog.visit.patientId || dialog.visit.id : dialog.typed;
        const called = dialog.isForVisit ? dialog.visit.patientName : name.text.trim();
        dialog.actions.request(who, called, type.value, priority.value, notes.text.trim(),
            dialog.isForVisit ? dialog.visit.id : "");
    }

    function openAbout(about: string): bool {
        const visit = dialog.room.calls.visit(about);
        if (about !== "" && visit.id === "")
            return false;
        dialog.visit = visit;
        dialog.open();
        return true;
    }

    about: dialog.visit.id
    findable: dialog.room.calls.known
    asksFirst: true
    action: "request"
    title: dialog.isForVisit ? qsTr("Send %1 to a scan").arg(dialog.visit.number) : qsTr("New request")
    explanation: dialog.isForVisit ? Words.oneLine(dialog.visit.patientName) : ""
    acceptText: qsTr("Send request")
    acceptEnabled: !dialog.idIsWrong && !dialog.idIsShort && type.value !== ""
    onAboutToShow: {
        patientId.text = "";
        name.text = "";
        notes.text = "";
        priority.value = dialog.isForVisit ? dialog.visit.priorityText : "NORMAL";
        type.value = type.model.some(entry => entry.value === dialog.typeText) ? dialog.typeText : "";
        (dialog.isForVisit ? type : patientId).forceActiveFocus();
    }
    onConfirmed: dialog.send()

    RowLayout {
        visible: !dialog.isForVisit
        spacing: Theme.gap
        Layout.fillWidth: true

        UiField {
            id: patientId
            objectName: "patientIdField"
            label: qsTr("Patient's id")
            error: {
                if (dialog.idIsWrong)
                    return qsTr("Only letters (A to Z), digits and - _ . :");
                return dialog.typed !== "" && dialog.idIsShort ? qsTr("At least 3 characters") : "";
            }
            maximumLength: 64
            focus: true
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            Layout.alignment: Qt.AlignTop
            onAccepted: dialog.confirm()
        }
        UiField {
            id: name
            objectName: "patientNameField"
            label: qsTr("Name (optional)")
            maximumLength: 200
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            Layout.alignment: Qt.AlignTop
            onAccepted: dialog.confirm()
        }
    }
    UiSegments {
        id: type
        objectName: "typeChoice"
        label: qsTr("Scan (1 – %1)").arg(type.model.length)
        value: ""
        // The number of a type chooses it, and no more: what is typed after it is meant for this dialog, too.
        Keys.onPressed: event => {
            const choice = type.model[event.key - Qt.Key_1];
            event.accepted = choice !== undefined;
            if (event.accepted)
                type.value = choice.value;
        }
        Keys.onReturnPressed: dialog.confirm()
        Keys.onEnterPressed: dialog.confirm()
        model: dialog.allTypes.filter(entry => dialog.room.madeTypes.includes(entry.value))
        Layout.fillWidth: true
        onChosen: chosen => type.value = chosen
    }
    PriorityChoice {
        id: priority
        objectName: "priorityChoice"
        Layout.fillWidth: true
    }
    UiTextArea {
        id: notes
        objectName: "notesField"
        label: qsTr("Notes (optional)")
        placeholder: qsTr("What to look at, what to take care of")
        maximumLength: 2000
        Layout.fillWidth: true
    }
}
