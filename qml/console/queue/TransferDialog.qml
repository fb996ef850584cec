// To another service, with the same number.
import QtQuick
import QtQuick.Layouts
import Loket.Client
import Loket.Console.Queue
import Loket.Ui

VisitDialog {
    id: dialog

    required property QueueRoom room

    // All services but the one where the visit is.
    function others(services: var): var {
        return services.filter(one => one.value !== dialog.visit.serviceId);
    }

    action: "transfer"
    title: qsTr("Transfer %1").arg(dialog.number)
    readonly property bool isAtCounter: dialog.visit.state === Queue.Called || dialog.visit.state === Queue.Serving

    explanation: qsTr("The patient keeps the number and waits there.")
    acceptText: qsTr("Transfer")
    acceptEnabled: service.currentIndex >= 0
    onAboutToShow: {
        service.currentIndex = 0;
        placement.value = "age";
        comesBack.checked = false;
        service.forceActiveFocus();
    }
    onConfirmed: dialog.actions.transfer(dialog.visitId, service.currentValue, placement.value, comesBack.checked)

    UiChoice {
        id: service
        objectName: "transferService"
        label: qsTr("To which service")
        model: dialog.others(dialog.room.serviceChoices)
        focus: true
        Layout.fillWidth: true
    }
    UiSegments {
        id: placement
        objectName: "transferPlacement"
        label: qsTr("Where in that queue")
        value: "age"
        model: [
            { value: "front", text: qsTr("At the front") },
            { value: "age", text: qsTr("By time of arrival") },
            { value: "end", text: qsTr("At the end") }
        ]
        Layout.fillWidth: true
        onChosen: chosen => placement.value = chosen
    }
    UiCheck {
        id: comesBack
        objectName: "comesBack"
        text: qsTr("Comes back to this counter afterwards")
        visible: dialog.isAtCounter && dialog.room.desk.counterId !== ""
        Layout.fillWidth: true
    }
}
