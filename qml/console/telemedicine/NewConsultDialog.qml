// A consultation is planned: with whom, and when.
import QtQuick
import QtQuick.Layouts
import Loket.Console.Core
import Loket.Console.Telemedicine
import Loket.Ui

ActionDialog {
    id: dialog

    required property TelemedicineRoom room

    readonly property string today: Words.isoDay(dialog.room.workplace.now)

    width: Math.min(760, parent ? parent.width - 2 * Theme.wide : 760)
    asksFirst: true
    action: "create"
    watched: dialog.room.actions
    title: qsTr("New consultation")
    explanation: qsTr("The link for the patient comes next, to be scanned or copied.")
    acceptText: qsTr("Plan it")
    acceptEnabled: name.text.trim() !== "" && time.valid
    onAboutToShow: {
        name.text = "";
        patientId.text = "";
        time.text = "";
        day.day = dialog.today;
        name.forceActiveFocus();
    }
    onConfirmed: dialog.room.actions.create(name.text.trim(), patientId.text.trim(), time.on(Words.dayOf(day.day)))

    RowLayout {
        spacing: Theme.gap
        Layout.fillWidth: true

        UiField {
            id: name
            objectName: "consultName"
            label: qsTr("Patient's name")
            maximumLength: 200
            focus: true
            Layout.fillWidth: true
            onAccepted: dialog.confirm()
        }
        UiField {
            id: patientId
            objectName: "consultPatientId"
            label: qsTr("Patient id (optional)")
            maximumLength: 64
            Layout.preferredWidth: 240
            Layout.fillWidth: false
            onAccepted: dialog.confirm()
        }
    }
    DayChooser {
        id: day
        objectName: "consultDay"
        day: dialog.today
        today: dialog.today
        earliest: dialog.today
        withTomorrow: true
        Layout.fillWidth: true
        onChosen: chosen => day.day = chosen
    }
    TimeField {
        id: time
        objectName: "consultTime"
        label: qsTr("Time (optional)")
        optional: true
        Layout.preferredWidth: 170
        Layout.fillWidth: false
        onAccepted: dialog.confirm()
    }
}
