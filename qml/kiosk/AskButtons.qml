// What one may have beside a wish: an appointment, a patient number.
import QtQuick
import QtQuick.Layouts
import Loket.Kiosk

GridLayout {
    id: row

    required property Kiosk kiosk
    required property real unit
    required property real scaling
    required property string patientId

    signal idAsked
    signal idDropped
    signal codeAsked

    columnSpacing: 20 * row.unit
    rowSpacing: 24 * row.unit

    KioskButton {
        objectName: "booking"
        unit: row.unit
        scaling: row.scaling
        visible: row.kiosk.checksIn
        size: 30
        iconName: row.columns === 1 ? "check-in" : ""
        centred: row.columns > 1
        text: qsTranslate("Web", "I have an appointment")
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.preferredWidth: 1
        onClicked: row.codeAsked()
    }
    KioskButton {
        objectName: "patientId"
        unit: row.unit
        scaling: row.scaling
        visible: row.kiosk.open && row.kiosk.takesPatientId
        size: 30
        iconName: row.columns > 1 ? "" : row.patientId === "" ? "person" : "close"
        centred: row.columns > 1
        text: row.patientId === "" ? qsTranslate("Web", "I have a patient number") : qsTr("Patient number %1").arg(row.patientId)
        detail: row.patientId !== "" ? qsTr("Touch to go on without it.") : row.columns > 1 || row.scaling > row.unit ? "" : qsTr("Scan your card, or type it. You can do without.")
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.preferredWidth: 1
        onClicked: row.patientId === "" ? row.idAsked() : row.idDropped()
    }
}
