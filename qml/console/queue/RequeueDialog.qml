// Back into the queue: where?
import QtQuick
import QtQuick.Layouts
import Loket.Ui

VisitDialog {
    id: dialog

    action: "requeue"
    title: qsTr("Put %1 back in the queue").arg(dialog.number)
    explanation: qsTr("It keeps its number. It is not called again for a few minutes.")
    acceptText: qsTr("Put back")
    onAboutToShow: {
        placement.value = "after";
        others.value = 3;
    }
    onConfirmed: dialog.actions.requeue(dialog.visitId, placement.value, others.value)

    UiSegments {
        id: placement
        objectName: "requeuePlacement"
        label: qsTr("Where")
        value: "after"
        focus: true
        model: [
            { value: "front", text: qsTr("At the front") },
            { value: "after", text: qsTr("After some others") },
            { value: "end", text: qsTr("At the end") }
        ]
        Layout.fillWidth: true
        onChosen: chosen => placement.value = chosen
    }
    UiSegments {
        id: others
        objectName: "requeueCount"
        label: qsTr("After how many others")
        visible: placement.value === "after"
        value: 3
        model: [
            { value: 1, text: "1" },
            { value: 2, text: "2" },
            { value: 3, text: "3" },
            { value: 5, text: "5" },
            { value: 10, text: "10" }
        ]
        Layout.fillWidth: true
        onChosen: chosen => others.value = chosen
    }
}
