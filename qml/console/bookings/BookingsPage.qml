// Who comes when: the bookings of one day, and the way to other days.
import QtQuick
import QtQuick.Layouts
import Loket.Console.Bookings
import Loket.Console.Core
import Loket.Ui

ConsolePage {
    id: page

    required property BookingsRoom room

    readonly property bool online: page.room.workplace.connection.online
    readonly property string today: page.room.feed.today
    readonly property string day: page.room.feed.day
    readonly property bool free: page.online && !page.blocked && !booking.visible && !cancelling.visible
    readonly property bool mayBeNew: page.free && page.room.mayBook && page.today !== ""
    property string booked: "" // that is chosen as soon as it is there
    property string undoable: "" // the visit whose last change can be taken back

    // On its day.
    function choose(visit: var) {
        page.booked = visit.id;
        page.room.feed.day = Words.isoDay(visit.appointmentAt);
        page.chooseBooked();
    }
    function chooseBooked() {
        const row = page.booked === "" ? -1 : page.room.feed.bookings.rowOf(page.booked);
        if (row < 0)
            return;
        page.booked = "";
        list.view.currentIndex = row;
        list.view.positionViewAtIndex(row, ListView.Contain);
    }
    function openNew() {
        booking.ask(page.day);
    }

    title: qsTr("Bookings")
    restingPlace: list.view
    shortcuts: [
        { keys: "Ctrl+N", text: qsTr("New booking") },
        { keys: "← →", text: qsTr("The day before and after") },
        { keys: "T", text: qsTr("Today") },
        { keys: "C", text: qsTr("Check in") },
        { keys: "M", text: qsTr("Move to another time or day") },
        { keys: "Del", text: qsTr("Cancel the booking") },
        { keys: "Ctrl+Z", text: qsTr("Undo the last action") }
    ]
    onUndone: if (page.undoable !== "") page.room.actions.undo(page.undoable)
    Component.onCompleted: {
        page.room.feed.active = true;
        list.view.forceActiveFocus();
    }
    Component.onDestruction: page.room.feed.active = false
    Keys.onLeftPressed: days.step(-1)
    Keys.onRightPressed: days.step(1)
    Keys.onPressed: event => {
        event.accepted = event.key === Qt.Key_T && event.modifiers === Qt.NoModifier;
        if (event.accepted)
            days.choose(page.today);
    }

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: Theme.wide
        spacing: Theme.gap

        RowLayout {
            spacing: Theme.gap
            Layout.fillWidth: true

            DayChooser {
                id: days
                objectName: "days"
                day: page.day
                today: page.today
                withTomorrow: true
                Layout.fillWidth: true
                onChosen: day => page.room.feed.day = day
            }
            UiText {
                objectName: "bookingCount"
                visible: page.width >= 1100
                text: qsTr("%n booking(s)", "", list.view.count)
                soft: true
                rightPadding: Theme.small
            }
            UiButton {
                objectName: "newBooking"
                visible: page.room.mayBook
                text: qsTr("New booking")
                keys: "Ctrl+N"
                iconName: "plus"
                kind: "primary"
                enabled: page.mayBeNew
                onClicked: page.openNew()
            }
        }
        BookingList {
            id: list
            room: page.room
            online: page.online
            isToday: page.day === page.today
            focus: true
            opacity: page.room.feed.stale && view.count > 0 ? 0.6 : 1
            Layout.fillWidth: true
            Layout.fillHeight: true
            onMoveAsked: one => booking.askWhere(one)
            onCancelAsked: one => cancelling.ask(one)
            onNewAsked: page.openNew()
        }
    }
    BookingDialog {
        id: booking
        objectName: "bookingDialog"
        room: page.room
    }
    CancelBookingDialog {
        id: cancelling
        objectName: "cancelBooking"
        room: page.room
    }
    Connections {
        target: page.room.actions

        function onDone(action: string, visit: var) {
            page.undoable = action === "book" || action === "undo" ? "" : visit.id;
            if (action === "book" || action === "move" && Words.isoDay(visit.appointmentAt) === page.day)
                page.choose(visit);
            page.told(() => BookingWords.done(action, visit.number, visit.code), "good", page.undoable === "" ? null : () => qsTr("Undo"));
        }
        function onRefused(action: string, refusal: refusal) {
            if (!booking.visible && !cancelling.visible)
                page.told(() => refusal.words, "warning", null);
        }
    }
    Connections {
        target: page.room.feed.bookings

        function onChanged() {
            page.chooseBooked();
        }
    }
    Shortcut {
        sequences: ["Ctrl+N"]
        autoRepeat: false
        enabled: page.mayBeNew
        onActivated: page.openNew()
    }
    Shortcut {
        sequences: ["Ctrl+Z"]
        autoRepeat: false
        enabled: page.free && page.undoable !== ""
        onActivated: page.room.actions.undo(page.undoable)
    }
}
