// Set aside: why?
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Loket.Ui

VisitDialog {
    id: dialog

    action: "park"
    title: qsTr("Park %1").arg(dialog.number)
    explanation: qsTr("The visit is set aside, and can be resumed from the tab “Parked”.")
    acceptText: qsTr("Park")
    acceptEnabled: reason.text.trim() !== ""
    onAboutToShow: reason.text = ""
    onConfirmed: dialog.actions.park(dialog.visitId, reason.text.trim())

    UiField {
        id: reason
        objectName: "parkReason"
        label: qsTr("Reason")
        placeholder: qsTr("For example: fetches a referral letter")
        maximumLength: 200
        focus: true
        Layout.fillWidth: true
        onAccepted: dialog.confirm()
    }
    Flow {
        spacing: Theme.small
        Layout.fillWidth: true

        UiRepeater {
            model: [qsTr("Fetches a document"), qsTr("At the laboratory"), qsTr("Has to pay first"), qsTr("Feels unwell")]

            UiButton {
                required property string modelData

                objectName: "usualReason"
                text: modelData
                onClicked: {
                    reason.text = modelData;
                    reason.forceActiveFocus();
                }
            }
        }
    }
}
