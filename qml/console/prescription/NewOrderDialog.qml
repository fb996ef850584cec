// A new prescription: whose, by which pharmacy, and which medicines.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Loket.Client
import Loket.Console.Core
import Loket.Console.Prescription
import Loket.Ui

OrderDialog {
    id: dialog

    property visit visit // as it was when the dialog was opened, from which it is ordered; without an id: from none
    readonly property OrderDraft lines: dialog.actions.draft
    readonly property bool isForVisit: dialog.visit.id !== ""
    readonly property string typed: patientId.text.trim()
    // As the server reads ids.
    readonly property bool idIsWrong: !dialog.isForVisit && !/^[A-Za-z0-9_.:-]*$/.test(dialog.typed)
    readonly property string kilograms: weight.text.trim().replace(",", ".")
    readonly property bool weightIsWrong: dialog.kilograms !== "" && !(/^\d{1,3}(\.\d)?$/.test(dialog.kilograms) && Number(dialog.kilograms) > 0 && Number(dialog.kilograms) <= 500)
    property orderWish wish

    function places(pharmacies: var): var {
        return pharmacies.map(pharmacy => ({ value: pharmacy.id, text: Words.apart(pharmacy.name) }));
    }
    function addRow() {
        dialog.lines.add();
        (rows.itemAt(rows.count - 1) as DraftRow)?.begin();
    }
    function next(index: int) {
        if (index + 1 < rows.count)
            (rows.itemAt(index + 1) as DraftRow)?.begin();
        else
            dialog.addRow();
    }
    function send() {
        dialog.wish.patientId = dialog.isForVisit ? dialog.visit.patientId || dialog.visit.id : dialog.typed;
        dialog.wish.patientName = dialog.isForVisit ? dialog.visit.patientName : name.text.trim();
        dialog.wish.visitId = dialog.isForVisit ? dialog.visit.id : "";
        dialog.wish.pharmacyId = pharmacy.value;
        dialog.wish.kind = kind.value;
        dialog.wish.priority = priority.value;
        dialog.wish.prescriber = prescriber.text.trim();
        dialog.wish.weight = dialog.kilograms === "" ? 0 : Number(dialog.kilograms);
        dialog.wish.note = note.text.trim();
        dialog.actions.create(dialog.wish);
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
    action: "create"
    asksFirst: true
    title: dialog.isForVisit ? qsTr("Prescription for %1").arg(dialog.visit.number) : qsTr("New prescription")
    explanation: dialog.isForVisit ? Words.oneLine(dialog.visit.patientName) : ""
    acceptText: qsTr("Send to the pharmacy")
    acceptEnabled: !dialog.idIsWrong && (dialog.isForVisit || dialog.typed !== "") && !dialog.weightIsWrong
        && dialog.lines.complete && pharmacy.value !== ""
    width: Math.min(640, parent ? parent.width - 2 * Theme.wide : 640)
    onAboutToShow: {
        patientId.text = "";
        name.text = "";
        weight.text = "";
        note.text = "";
        prescriber.text = "";
        kind.value = "ready_made";
        priority.value = dialog.isForVisit ? dialog.visit.priorityText : "NORMAL";
        pharmacy.value = pharmacy.model.length > 0 ? pharmacy.model[0].value : "";
        dialog.lines.clear();
        if (dialog.isForVisit)
            (rows.itemAt(0) as DraftRow)?.begin();
        else
            patientId.forceActiveFocus();
    }
    onConfirmed: dialog.send()

    RowLayout {
        visible: !dialog.isForVisit
        spacing: Theme.gap
        Layout.fillWidth: true

        UiField {
            id: patientId
            objectName: "orderPatientId"
            label: qsTr("Patient's id")
            error: dialog.idIsWrong ? qsTr("Only letters (A to Z), digits and - _ . :") : ""
            maximumLength: 64
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            Layout.alignment: Qt.AlignTop
        }
        UiField {
            id: name
            objectName: "orderPatientName"
            label: qsTr("Name (optional)")
            maximumLength: 200
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            Layout.alignment: Qt.AlignTop
        }
    }
    Column {
        id: medicines

        readonly property var draft: dialog.lines.typed

        function takeDraft(draft: var) {
            dialog.lines.typed = Array.from(draft);
        }

        objectName: "orderMedicines"
        spacing: Theme.wide
        Layout.fillWidth: true

        UiRepeater {
            id: rows
            model: dialog.lines

            DraftRow {
                draft: dialog.lines
                width: medicines.width
                onNextAsked: dialog.next(index)
            }
        }
    }
    UiButton {
        objectName: "addMedicine"
        text: qsTr("Another medicine")
        iconName: "plus"
        implicitHeight: 36
        enabled: !dialog.lines.full
        onClicked: dialog.addRow()
    }
    UiSegments {
        id: kind
        objectName: "kindChoice"
        label: qsTr("How it is made")
        value: "ready_made"
        model: [
            { value: "ready_made", text: qsTr("Ready-made, 30 min") },
            { value: "compounded", text: qsTr("Compounded, 60 min") }
        ]
        Layout.fillWidth: true
        onChosen: chosen => kind.value = chosen
    }
    PriorityChoice {
        id: priority
        objectName: "orderPriority"
        Layout.fillWidth: true
    }
    UiSegments {
        id: pharmacy
        objectName: "pharmacyChoice"
        visible: model.length > 1
        label: qsTr("Pharmacy")
        value: ""
        model: dialog.places(dialog.room.pharmacies)
        Layout.fillWidth: true
        onChosen: chosen => pharmacy.value = chosen
    }
    RowLayout {
        spacing: Theme.gap
        Layout.fillWidth: true

        UiField {
            id: weight
            objectName: "weightField"
            label: qsTr("Weight in kg (optional)")
            error: dialog.weightIsWrong ? qsTr("Such as 16 or 3.4") : ""
            maximumLength: 5
            Layout.preferredWidth: 220
            Layout.alignment: Qt.AlignTop
        }
        UiField {
            id: note
            objectName: "careField"
            label: qsTr("What to take care of (optional)")
            placeholder: qsTr("Allergies, pregnancy")
            maximumLength: 500
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignTop
        }
    }
    UiField {
        id: prescriber
        objectName: "prescriberField"
        visible: !dialog.isForVisit
        label: qsTr("Prescribed by (optional)")
        maximumLength: 200
        Layout.fillWidth: true
    }
}
