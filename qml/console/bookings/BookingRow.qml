// One booking of the day.
import QtQuick
import QtQuick.Layouts
import Loket.Client
import Loket.Console.Bookings
import Loket.Console.Core
import Loket.Ui

UiRow {
    id: row

    required property int index
    required property var value // the visit

    required property var names // of the house

    property bool isToday: false
    property bool actable: false
    property bool working: false
    property string arrivalText: "" // what a check-in would do

    readonly property bool isBooked: row.value.state === Queue.Booked
    readonly property bool canCheckIn: row.isBooked && row.isToday && row.actable
    readonly property string serviceName: row.names.service(row.value.serviceId, row.value.serviceName)
    readonly property string person: Words.named(row.value.patientName) || qsTr("Without a name")
    readonly property string about: [row.canCheckIn ? row.arrivalText : "", row.serviceName, BookingWords.code(row.value.code)]
        .filter(part => part !== "").map(part => Words.apart(part)).join(" · ")
    readonly property string who: row.value.patientId === row.value.id ? row.person
        : Words.apart(row.person) + " · " + row.value.patientId

    signal checkInAsked
    signal menuAsked

    implicitHeight: 56
    rightPadding: Theme.tiny
    name: Words.clock(row.value.appointmentAt) + ", " + row.value.number + ", " + row.who + ", "
        + row.about + ", " + BookingWords.state(row.value.state, row.value.stateText)

    UiText {
        text: Words.clock(row.value.appointmentAt)
        kind: "lead"
        font.weight: Font.DemiBold
        soft: !row.isBooked
        Layout.preferredWidth: 64
    }
    UiText {
        text: row.value.number
        soft: !row.isBooked
        Layout.preferredWidth: 78
    }
    ColumnLayout {
        spacing: 0
        Layout.fillWidth: true

        UiText {
            text: row.who
            soft: !row.isBooked
            Layout.fillWidth: true
        }
        UiText {
            objectName: "bookingAbout-" + row.value.id
            text: row.about
            kind: "caption"
            Layout.fillWidth: true
        }
    }
    UiBadge {
        objectName: "bookingState"
        visible: text !== ""
        text: BookingWords.state(row.value.state, row.value.stateText)
    }
    UiButton {
        objectName: "checkIn"
        visible: row.canCheckIn
        text: qsTr("Check in")
        keys: row.current ? "C" : ""
        iconName: "check-in"
        enabled: !row.working
        focusPolicy: Qt.NoFocus
        onClicked: row.checkInAsked()
    }
    UiIconButton {
        visible: row.isBooked && row.actable
        name: qsTr("What can be done with %1").arg(row.value.number)
        iconName: "more"
        focusPolicy: Qt.NoFocus
        onClicked: row.menuAsked()
    }
}
