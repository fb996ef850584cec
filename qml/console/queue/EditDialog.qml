// What is known of a visit: changed where something is other now.
import QtQuick
import QtQuick.Layouts
import Loket.Console.Core
import Loket.Console.Queue
import Loket.Ui

VisitDialog {
    id: dialog

    property bool atPriority: false // that is what it was opened for

    readonly property int year: QueueWords.yearIn(born.text)

    asksFirst: true
    action: "update"
    title: qsTr("Edit %1").arg(dialog.number)
    acceptText: qsTr("Save")
    acceptEnabled: dialog.year >= 0
    onAboutToShow: {
        name.text = dialog.visit.patientName;
        patientId.text = QueueWords.patientId(dialog.visit);
        born.text = QueueWords.birthYear(dialog.visit.birthYear);
        priority.value = dialog.visit.priorityText;
        language.model = QueueWords.languages(dialog.visit.language);
        language.choose(dialog.visit.language);
        (dialog.atPriority ? priority : name).forceActiveFocus();
    }
    onConfirmed: dialog.actions.update(dialog.visit, name.text.trim(), patientId.text.trim(), dialog.year,
        priority.value, language.currentValue)

    UiField {
        id: name
        objectName: "editName"
        label: qsTr("Patient's name")
        maximumLength: 200
        focus: true
        Layout.fillWidth: true
        onAccepted: dialog.confirm()
    }
    RowLayout {
        spacing: Theme.gap
        Layout.fillWidth: true

        UiField {
            id: patientId
            objectName: "editPatientId"
            label: qsTr("Patient id")
            maximumLength: 64
            Layout.fillWidth: true
            onAccepted: dialog.confirm()
        }
        UiField {
            id: born
            objectName: "editBirthYear"
            label: qsTr("Birth year")
            maximumLength: 4
            error: dialog.year < 0 ? qsTr("Four figures, like 1948.") : ""
            Layout.preferredWidth: 150
            Layout.fillWidth: false
            onAccepted: dialog.confirm()
        }
    }
    PriorityChoice {
        id: priority
        objectName: "editPriority"
        Layout.fillWidth: true
    }
    UiChoice {
        id: language
        objectName: "editLanguage"
        label: qsTr("Language")
        model: []
        Layout.fillWidth: true
    }
}
