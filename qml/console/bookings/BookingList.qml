// The bookings of one day by their times. Keys: C checks in, M moves, Delete cancels, Enter for all of it.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Loket.Console.Bookings
import Loket.Console.Core
import Loket.Ui

FocusScope {
    id: list

    required property BookingsRoom room
    required property bool online
    required property bool isToday

    readonly property alias view: view
    readonly property bool working: list.room.actions.working !== ""

    signal moveAsked(var booking)
    signal cancelAsked(var booking)
    signal newAsked

    function onCurrent(ask: var) {
        const row = view.currentItem as BookingRow;
        if (row !== null && row.isBooked && row.actable)
            ask(row.value);
    }
    function checkIn(booking: var) {
        if (list.isToday)
            list.room.actions.checkIn(booking.id);
    }
    function openMenu(row: Item, booking: var) {
        menu.booking = booking;
        menu.popup(row, row.width - menu.width, row.height);
    }

    UiCard {
        anchors.fill: parent

        ListView {
            id: view
            objectName: "bookingView"
            focus: true
            clip: true
            model: list.room.feed.bookings
            keyNavigationEnabled: true
            reuseItems: true
            activeFocusOnTab: true
            highlightMoveDuration: Motion.quick
            cacheBuffer: 0
            boundsBehavior: Flickable.StopAtBounds
            ScrollBar.vertical: UiScrollBar { }
            Accessible.role: Accessible.List
            Accessible.name: qsTr("Bookings")
            Keys.forwardTo: [far]
            Keys.onReturnPressed: list.onCurrent(booking => list.openMenu(view.currentItem, booking))
            Keys.onEnterPressed: list.onCurrent(booking => list.openMenu(view.currentItem, booking))
            Keys.onMenuPressed: list.onCurrent(booking => list.openMenu(view.currentItem, booking))
            Keys.onDeletePressed: list.onCurrent(list.cancelAsked)
            Keys.onPressed: event => {
                const deeds = { [Qt.Key_C]: list.checkIn, [Qt.Key_M]: list.moveAsked };
                const deed = event.modifiers === Qt.NoModifier && !event.isAutoRepeat ? deeds[event.key] : undefined;
                event.accepted = deed !== undefined;
                if (deed !== undefined)
                    list.onCurrent(deed);
            }
            Layout.fillWidth: true
            Layout.fillHeight: true

            delegate: BookingRow {
                width: view.width - (view.ScrollBar.vertical.visible ? 14 : 0)
                current: ListView.isCurrentItem && view.activeFocus
                isToday: list.isToday
                actable: list.room.mayBook && list.online
                working: list.working
                names: list.room.names
                arrivalText: list.isToday
                    ? BookingWords.arrival(list.room.feed.arrivalFor(value.appointmentAt, list.room.workplace.now)) : ""
                onClicked: {
                    view.currentIndex = index;
                    view.forceActiveFocus();
                }
                onDoubleClicked: if (isBooked && actable) list.openMenu(this, value)
                onCheckInAsked: list.checkIn(value)
                onMenuAsked: list.openMenu(this, value)
            }

            ListKeys {
                id: far
                view: view
            }
            EmptyState {
                objectName: "noBookings"
                anchors.centerIn: parent
                width: Math.min(420, parent.width - 2 * Theme.wide)
                visible: view.count === 0
                iconName: "day"
                title: list.room.feed.stale ? qsTr("Asking the server…") : qsTr("Nobody is booked on this day")
                text: list.room.feed.stale ? "" : qsTr("A booking keeps a place in the queue at its time.")
                actionText: list.room.feed.stale || !list.online ? "" : qsTr("New booking")
                onAction: list.newAsked()
            }
            WholeRows {
                view: view
            }
        }
    }
    BookingMenu {
        id: menu
        objectName: "bookingMenu"
        isToday: list.isToday
        onCheckInAsked: booking => list.checkIn(booking)
        onMoveAsked: booking => list.moveAsked(booking)
        onCancelAsked: booking => list.cancelAsked(booking)
    }
}
