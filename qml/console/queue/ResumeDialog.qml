// To which counter a parked visit is called.
import QtQuick
import QtQuick.Layouts
import Loket.Console.Core
import Loket.Console.Queue
import Loket.Ui

VisitDialog {
    id: dialog

    required property QueueRoom room

    readonly property var choices: dialog.room.countersFor(dialog.visit.serviceId)

    action: "resume"
    title: qsTr("Resume %1").arg(dialog.number)
    explanation: Words.apart(dialog.visit.parkReason)
    acceptText: qsTr("Call")
    acceptEnabled: counter.currentIndex >= 0
    onAboutToShow: {
        counter.currentIndex = Math.max(0, counter.box.indexOfValue(dialog.room.desk.counterId));
        counter.forceActiveFocus();
    }
    onConfirmed: dialog.actions.resume(dialog.visitId, counter.currentValue)

    UiChoice {
        id: counter
        objectName: "resumeCounter"
        visible: dialog.choices.length > 0
        label: qsTr("To which counter")
        model: dialog.choices
        focus: true
        Layout.fillWidth: true
    }
    UiText {
        visible: dialog.choices.length === 0
        text: qsTr("No counter that serves this is open and free now.")
        soft: true
        wrapMode: Text.Wrap
        Layout.fillWidth: true
    }
}
