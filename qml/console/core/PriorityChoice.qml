// How urgent something is, to choose.
import QtQuick
import Loket.Ui

UiSegments {
    id: choice

    label: qsTr("Priority")
    value: "NORMAL"
    model: [
        { value: "URGENT", text: qsTr("Urgent") },
        { value: "HIGH", text: qsTr("High") },
        { value: "NORMAL", text: qsTr("Normal") },
        { value: "LOW", text: qsTr("Low") }
    ]
    onChosen: chosen => choice.value = chosen
}
