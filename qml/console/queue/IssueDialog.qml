// A new visit: who comes, for what, and whether it is urgent or booked for later.
import QtQuick
import QtQuick.Layouts
import Loket.Client
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

    readonly property int year: QueueWords.yearIn(born.text)
    readonly property VisitSearch namesakes: dialog.room.namesakes
    // One of this name or id who is here today; without an id: nobody.
    readonly property var namesake: dialog.namesakeIn(dialog.namesakes.total)
    readonly property bool isKnown: dialog.visible && dialog.namesake.id !== ""

    signal openAsked(string visitId)

    // Reckoned anew with every answer.
    function namesakeIn(total: int): var {
        return dialog.namesakes.sameAs(total < 0 ? "" : name.text.trim(), patientId.text.trim());
    }
    function look() {
        const asked = patientId.text.trim() === "" ? name.text.trim() : patientId.text.trim();
        dialog.namesakes.text = asked.length < 3 ? "" : asked;
    }

    readonly property bool timeIsOver: booked.checked && time.isOver(dialog.room.workplace.now, dialog.room.workplace.now)
    readonly property bool timeIsWrong: booked.checked && (time.minute < 0 || dialog.timeIsOver)
    readonly property var firstService: dialog.room.desk.serviceIds[0]

    actions: dialog.room.actions
    asksFirst: true
    action: "issue"
    title: qsTr("New visit")
    acceptText: qsTr("Issue number")
    acceptEnabled: service.currentIndex >= 0 && !dialog.timeIsWrong && dialog.year >= 0
    onAboutToShow: {
        name.text = "";
        patientId.text = "";
        born.text = "";
        dialog.look();
        time.text = "";
        booked.checked = false;
        afterwards.begin();
        priority.value = "NORMAL";
        service.choose(dialog.firstService);
        if (service.currentIndex < 0)
            service.currentIndex = 0;
        name.forceActiveFocus();
    }
    onConfirmed: dialog.actions.issue(service.currentValue, priority.value, name.text.trim(),
        booked.checked ? dialog.appointment() : new Date(NaN), patientId.text.trim(), dialog.year, afterwards.route)

    UiField {
        id: name
        objectName: "nameField"
        label: qsTr("Patient's name (optional)")
        maximumLength: 200
        focus: true
        Layout.fillWidth: true
        onTextChanged: dialog.look()
        onAccepted: dialog.confirm()
    }
    RowLayout {
        spacing: Theme.gap
        Layout.fillWidth: true

        UiField {
            id: patientId
            objectName: "patientIdField"
            label: qsTr("Patient id")
            maximumLength: 64
            Layout.fillWidth: true
            onTextChanged: dialog.look()
            onAccepted: dialog.confirm()
        }
        UiField {
            id: born
            objectName: "birthYearField"
            label: qsTr("Birth year")
            maximumLength: 4
            error: dialog.year < 0 ? qsTr("Four figures, like 1948.") : ""
            Layout.preferredWidth: 150
            Layout.fillWidth: false
            onAccepted: dialog.confirm()
        }
    }
    UiBanner {
        objectName: "namesake"
        visible: dialog.isKnown
        meaning: "warning"
        text: dialog.isKnown ? qsTr("Here already: %1, %2. %3").arg(dialog.namesake.number)
            .arg(Words.apart(dialog.namesake.patientName)).arg(QueueWords.whereabouts(dialog.namesake, dialog.room.names,
                dialog.room.workplace.now)) : ""
        actionText: qsTr("Open")
        Layout.fillWidth: true
        onAction: {
            const visitId = dialog.namesake.id;
            dialog.close();
            dialog.openAsked(visitId);
        }
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
    UiText {
        objectName: "appointmentOver"
        visible: dialog.timeIsOver
        text: qsTr("This time is over. Choose a later one, or give out a number for now.")
        kind: "caption"
        color: Theme.warning
        wrapMode: Text.Wrap
        Layout.fillWidth: true
    }
    IssueRoute {
        id: afterwards
        room: dialog.room
        serviceId: service.currentValue ?? ""
        Layout.fillWidth: true
    }
}
