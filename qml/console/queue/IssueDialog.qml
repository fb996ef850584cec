// A new visit: who comes, for what, and whether it is urgent or booked for later.
import QtQuick
import QtQuick.Layouts
import Loket.Console.Core
import Loket.Console.Queue
import Loket.Ui

VisitDialog {
    id: dialog

    required property QueueRoom room

    // Today at the time that was typed; not a time: an invalid date.
    function appointment(): date {
        return time.on(dialog.room.workplace.now);
    }

    readonly property bool timeIsWrong: booked.checked && isNaN(dialog.appointment().getTime())
    readonly property var firstService: dialog.room.desk.serviceIds[0]

    actions: dialog.room.actions
    action: "issue"
    title: qsTr("New visit")
    acceptText: qsTr("Issue number")
    acceptEnabled: service.currentIndex >= 0 && !dialog.timeIsWrong
    onAboutToShow: {
        name.text = "";
        time.text = "";
        booked.checked = false;
        priority.value = "NORMAL";
        service.currentIndex = Math.max(0, service.box.indexOfValue(dialog.firstService));
        name.forceActiveFocus();
    }
    onConfirmed: dialog.actions.issue(service.currentValue, priority.value, name.text.trim(),
        booked.checked ? dialog.appointment() : new Date(NaN))

    UiField {
        id: name
        objectName: "nameField"
        label: qsTr("Patient's name (optional)")
        maximumLength: 200
        focus: true
        Layout.fillWidth: true
        onAccepted: dialog.confirm()
    }
    UiChoice {
        id: service
        objectName: "issueService"
        label: qsTr("Service")
        model: dialog.room.serviceChoices
        Layout.fillWidth: true
    }
    PriorityChoice {
        id: priority
        objectName: "issuePriority"
        Layout.fillWidth: true
    }
    UiCheck {
        id: booked
        objectName: "bookedCheck"
        text: qsTr("Has an appointment today")
        Layout.fillWidth: true
        onToggled: if (checked) time.forceActiveFocus()
    }
    TimeField {
        id: time
        objectName: "timeField"
        visible: booked.checked
        Layout.fillWidth: true
        onAccepted: dialog.confirm()
    }
}
