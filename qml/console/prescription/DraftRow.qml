// A medicine that is being written: what, how many, and how to take it.
import QtQuick
import QtQuick.Layouts
import Loket.Console.Prescription
import Loket.Ui

ColumnLayout {
    id: row

    required property int index
    required property string name
    required property string quantity
    required property string instructions
    required property OrderDraft draft

    readonly property bool numberIsWrong: amount.text.trim() !== "" && !/^[1-9]\d{0,5}$/.test(amount.text.trim())

    signal nextAsked

    function begin() {
        what.forceActiveFocus();
    }

    spacing: Theme.tiny
    Component.onCompleted: {
        what.text = row.name;
        amount.text = row.quantity;
        how.text = row.instructions;
    }

    RowLayout {
        spacing: Theme.small
        Layout.fillWidth: true

        UiField {
            id: what
            objectName: "medicineField"
            label: qsTr("Medicine %1").arg(row.index + 1)
            maximumLength: 200
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignTop
            onEdited: row.draft.setName(row.index, what.text)
            onAccepted: amount.forceActiveFocus()
        }
        UiField {
            id: amount
            objectName: "quantityField"
            label: qsTr("How many")
            error: row.numberIsWrong ? qsTr("A number") : ""
            maximumLength: 6
            Layout.preferredWidth: 96
            Layout.alignment: Qt.AlignTop
            onEdited: row.draft.setQuantity(row.index, amount.text)
            onAccepted: how.forceActiveFocus()
        }
        UiIconButton {
            visible: row.draft.count > 1
            name: qsTr("Remove medicine %1").arg(row.index + 1)
            iconName: "close"
            Layout.alignment: Qt.AlignBottom
            onClicked: row.draft.removeRow(row.index)
        }
    }
    UiField {
        id: how
        objectName: "instructionsField"
        placeholder: qsTr("How to take it: 1 tablet three times a day")
        maximumLength: 500
        Accessible.name: qsTr("How to take medicine %1").arg(row.index + 1)
        Layout.fillWidth: true
        onEdited: row.draft.setInstructions(row.index, how.text)
        onAccepted: row.nextAsked()
    }
}
