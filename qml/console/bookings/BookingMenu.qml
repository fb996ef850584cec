// What can be done with one booking.
import QtQuick
import Loket.Ui

UiMenu {
    id: menu

    property var booking: null
    property bool isToday: false

    signal checkInAsked(var booking)
    signal moveAsked(var booking)
    signal cancelAsked(var booking)

    UiMenuItem {
        text: qsTr("Check in")
        iconName: "check-in"
        keys: "C"
        offered: menu.isToday
        onTriggered: menu.checkInAsked(menu.booking)
    }
    UiMenuItem {
        text: qsTr("Another time or day…")
        iconName: "day"
        keys: "M"
        onTriggered: menu.moveAsked(menu.booking)
    }
    UiMenuItem {
        text: qsTr("Cancel the booking…")
        iconName: "cancel"
        keys: "Del"
        dangerous: true
        onTriggered: menu.cancelAsked(menu.booking)
    }
}
