// The patient will not come.
import QtQuick
import QtQuick.Layouts
import Loket.Console.Bookings
import Loket.Console.Core
import Loket.Ui

ActionDialog {
    id: dialog

    required property BookingsRoom room
    property var booking: null

    readonly property BookingActions actions: dialog.room.actions

    function ask(booking: var) {
        dialog.booking = booking;
        dialog.open();
    }

    function openAbout(about: string): bool {
        const booking = dialog.room.feed.bookings.valueFor(about);
        if (booking !== undefined)
            dialog.ask(booking);
        return booking !== undefined;
    }

    about: dialog.booking?.id ?? ""
    findable: !dialog.room.feed.stale
    action: "cancel"
    watched: dialog.actions
    title: dialog.booking === null ? "" : qsTr("Cancel %1?").arg(dialog.booking.number)
    explanation: dialog.booking === null ? ""
        : Words.clock(dialog.booking.appointmentAt) + " · " + Words.apart(Words.patient(dialog.booking.patientName))
    acceptText: qsTr("Cancel the booking")
    acceptKind: "danger"
    rejectText: qsTr("Keep it")
    onAboutToShow: reason.text = ""
    onConfirmed: dialog.actions.cancel(dialog.booking.id, reason.text.trim())

    UiField {
        id: reason
        objectName: "bookingReason"
        label: qsTr("Reason (optional)")
        maximumLength: 200
        focus: true
        Layout.fillWidth: true
    }
}
