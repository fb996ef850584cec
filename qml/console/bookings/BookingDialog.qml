// A new booking, or one that goes to another time or day.
import QtQuick
import QtQuick.Layouts
import Loket.Console.Bookings
import Loket.Console.Core
import Loket.Ui

ActionDialog {
    id: dialog

    required property BookingsRoom room
    property var booking: null // null: a new one

    readonly property bool isNew: dialog.booking === null
    property string day: ""
    // Of a minute that is over nobody can be booked.
    readonly property bool isOver: time.isOver(Words.dayOf(dialog.day), dialog.room.workplace.now)

    // `day`: on which it begins.
    function ask(day: string) {
        dialog.booking = null;
        dialog.day = day < dialog.room.feed.today ? dialog.room.feed.today : day;
        dialog.open();
    }
    function askWhere(booking: var) {
        dialog.booking = booking;
        dialog.day = Words.isoDay(booking.appointmentAt);
        dialog.open();
    }

    function openAbout(about: string): bool {
        if (about === "") {
            dialog.ask(dialog.room.feed.day);
            return true;
        }
        const booking = dialog.room.feed.bookings.valueFor(about);
        if (booking !== undefined)
            dialog.askWhere(booking);
        return booking !== undefined;
    }

    about: dialog.booking?.id ?? ""
    findable: !dialog.room.feed.stale && dialog.room.feed.today !== ""
    asksFirst: true
    action: dialog.isNew ? "book" : "move"
    watched: dialog.room.actions
    width: Math.min(620, parent ? parent.width - 2 * Theme.wide : 620)
    title: dialog.isNew ? qsTr("New booking") : qsTr("Move %1").arg(dialog.booking.number)
    explanation: dialog.isNew ? "" : qsTr("On another day the patient gets another number.")
    acceptText: dialog.isNew ? qsTr("Book") : qsTr("Move")
    acceptEnabled: time.minute >= 0 && !dialog.isOver && (!dialog.isNew || service.currentIndex >= 0)
    onAboutToShow: {
        name.text = "";
        patient.text = "";
        time.text = dialog.isNew ? "" : Words.clock(dialog.booking.appointmentAt);
        service.currentIndex = Math.max(0, service.currentIndex);
        if (dialog.isNew)
            name.forceActiveFocus();
        else
            time.forceActiveFocus();
    }
    onConfirmed: {
        const at = time.on(Words.dayOf(dialog.day));
        if (dialog.isNew)
            dialog.room.actions.book(service.currentValue, name.text.trim(), patient.text.trim(), at);
        else
            dialog.room.actions.move(dialog.booking.id, at);
    }

    RowLayout {
        visible: dialog.isNew
        spacing: Theme.gap
        Layout.fillWidth: true

        UiField {
            id: name
            objectName: "bookingName"
            label: qsTr("Patient's name")
            maximumLength: 200
            focus: true
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignTop
            onAccepted: dialog.confirm()
        }
        UiField {
            id: patient
            objectName: "bookingPatient"
            label: qsTr("Patient id")
            maximumLength: 64
            Layout.preferredWidth: 190
            Layout.alignment: Qt.AlignTop
            onAccepted: dialog.confirm()
        }
    }
    UiChoice {
        id: service
        objectName: "bookingService"
        visible: dialog.isNew
        label: qsTr("Service")
        model: dialog.room.serviceChoices
        Layout.fillWidth: true
    }
    ColumnLayout {
        spacing: Theme.tiny
        Layout.fillWidth: true

        UiText {
            text: qsTr("Day")
            kind: "strong"
            Layout.fillWidth: true
        }
        DayChooser {
            objectName: "bookingDay"
            day: dialog.day
            today: dialog.room.feed.today
            earliest: dialog.room.feed.today
            Layout.fillWidth: true
            onChosen: day => dialog.day = day
        }
    }
    TimeField {
        id: time
        objectName: "bookingTime"
        Layout.preferredWidth: 190
        Layout.fillWidth: false
        onAccepted: dialog.confirm()
    }
    UiText {
        objectName: "bookingOver"
        visible: dialog.isOver
        text: qsTr("This time is over. Choose a later one, or give out a number now in “Queue”.")
        kind: "caption"
        color: Theme.warning
        wrapMode: Text.Wrap
        Layout.fillWidth: true
    }
}
