// The house's printers: where each is, and a slip to try it.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Loket.Console.Devices
import Loket.Console.Slip
import Loket.Ui

UiCard {
    id: card

    required property DevicesRoom room
    property int shown: 3 // rows, where there are more

    readonly property SlipActions actions: card.room.slips
    readonly property var printers: card.actions.feed.printers
    readonly property bool free: card.actions.online && card.actions.working === ""

    signal changeAsked(var printer)
    signal removalAsked(var printer)

    title: qsTr("Printers")
    corner: [
        UiButton {
            objectName: "addPrinter"
            text: qsTr("Add a printer")
            iconName: "plus"
            enabled: card.free
            onClicked: card.changeAsked(null)
        }
    ]

    UiText {
        objectName: "noPrinters"
        visible: card.printers.count === 0
        text: card.printers.stale ? qsTr("Asking the server…")
            : qsTr("No printer is set up. Numbers are shown with a code for the phone.")
        soft: true
        wrapMode: Text.Wrap
        Layout.fillWidth: true
    }
    ListView {
        id: view
        objectName: "printerView"
        visible: count > 0
        implicitHeight: Math.min(count, card.shown) * 56
        clip: true
        model: card.printers
        keyNavigationEnabled: true
        activeFocusOnTab: true
        highlightMoveDuration: Motion.quick
        boundsBehavior: Flickable.StopAtBounds
        Layout.fillWidth: true
        ScrollBar.vertical: UiScrollBar { }
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Printers")
        Keys.onReturnPressed: card.changeAsked((view.currentItem as PrinterRow)?.value ?? null)
        Keys.onEnterPressed: card.changeAsked((view.currentItem as PrinterRow)?.value ?? null)
        Keys.onDeletePressed: card.removalAsked((view.currentItem as PrinterRow)?.value ?? null)

        delegate: PrinterRow {
            width: view.width - (view.ScrollBar.vertical.visible ? 14 : 0)
            height: 56
            current: ListView.isCurrentItem && view.activeFocus
            free: card.free
            testing: card.actions.working === "test" && card.actions.about === printerId
            kiosks: card.room.screens.count >= 0 ? card.room.kiosks() : []
            onTestAsked: card.actions.test(printerId)
            onChangeAsked: card.changeAsked(value)
            onRemovalAsked: card.removalAsked(value)
            onClicked: {
                view.currentIndex = index;
                view.forceActiveFocus();
            }
            onDoubleClicked: card.changeAsked(value)
        }
        WholeRows {
            view: view
        }
    }
}
