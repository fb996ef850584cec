// The clinic's displays and kiosks: which are connected, and how a new one is let in. For administrators.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Loket.Client
import Loket.Console.Core
import Loket.Console.Devices
import Loket.Console.Slip
import Loket.Ui

ConsolePage {
    id: page

    required property DevicesRoom room

    readonly property bool low: page.height < 700

    function askChange() {
        const row = view.currentItem as ScreenRow;
        if (row !== null && row.removable)
            change.ask(row.value);
    }
    function askSound() {
        const row = view.currentItem as ScreenRow;
        if (row !== null && row.removable && row.sounds)
            sound.ask(row.value);
    }
    function askRemoval() {
        const row = view.currentItem as ScreenRow;
        if (row !== null && row.removable)
            removal.ask(row.screenId, row.name);
    }

    function showScreen(screenId: string): bool {
        const row = page.room.screens.rowOf(screenId);
        if (row < 0)
            return false;
        view.currentIndex = row;
        view.positionViewAtIndex(row, ListView.Contain);
        view.forceActiveFocus();
        return true;
    }

    Component.onCompleted: {
        page.room.actions.look();
        page.room.lookForNetwork();
        pairing.begin();
    }
    shortcuts: [
        { keys: "↵", text: qsTr("What the chosen screen is called and shows") },
        { keys: "S", text: qsTr("How calls are heard at the chosen display") },
        { keys: "Del", text: qsTr("Remove the chosen screen, or send away what shows a code") }
    ]

    Connections {
        target: page.room.actions

        function onDone(action: string, name: string) {
            page.told(() => DeviceWords.screenDone(action, name), "good", null);
        }
        function onRefused(action: string, refusal: refusal) {
            if (action.startsWith("dismiss"))
                page.told(() => refusal.words, "warning", null);
        }
    }
    Connections {
        target: page.room.slips

        function onDone(action: string, about: string, slip: slip) {
            if (action === "test")
                page.told(() => SlipWords.state(slip), slip.state === Slips.Printed ? "good" : "warning", null);
            else
                page.told(() => SlipWords.saved(action), "good", null);
        }
        function onRefused(action: string, refusal: refusal) {
            if (action === "test")
                page.told(() => refusal.words, "warning", null);
        }
    }
    Connections {
        target: page.room.workplace

        function onNowChanged() {
            page.room.actions.look();
        }
    }

    RowLayout {
        anchors.fill: parent
        anchors.margins: Theme.wide
        spacing: Theme.wide

        ColumnLayout {
            spacing: Theme.wide
            Layout.fillWidth: true
            Layout.fillHeight: true

            UiCard {
                title: qsTr("Displays and kiosks")
                Layout.fillWidth: true
                Layout.fillHeight: true

                ListView {
                    id: view
                    objectName: "screenView"
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    clip: true
                    model: page.room.screens
                    keyNavigationEnabled: true
                    Keys.forwardTo: [far]
                    activeFocusOnTab: true
                    highlightMoveDuration: Motion.quick
                    cacheBuffer: 0
                    boundsBehavior: Flickable.StopAtBounds
                    ScrollBar.vertical: UiScrollBar { }
                    Accessible.role: Accessible.List
                    Accessible.name: qsTr("Displays and kiosks")
                    Keys.onReturnPressed: page.askChange()
                    Keys.onEnterPressed: page.askChange()
                    Keys.onDeletePressed: page.askRemoval()
                    Keys.onPressed: event => {
                        if (event.key === Qt.Key_S && event.modifiers === Qt.NoModifier) {
                            page.askSound();
                            event.accepted = true;
                        }
                    }

                    delegate: ScreenRow {
                        width: view.width - (view.ScrollBar.vertical.visible ? 14 : 0)
                        now: page.room.workplace.now
                        current: ListView.isCurrentItem && view.activeFocus
                        removable: page.room.workplace.connection.online
                        services: page.room.services.count >= 0 ? page.room.namesOf(value.view.services) : ""
                        onClicked: {
                            view.currentIndex = index;
                            view.forceActiveFocus();
                        }
                        onDoubleClicked: page.askChange()
                        onChangeAsked: {
                            view.currentIndex = index;
                            page.askChange();
                        }
                        onSoundAsked: {
                            view.currentIndex = index;
                            page.askSound();
                        }
                        onRemovalAsked: {
                            view.currentIndex = index;
                            page.askRemoval();
                        }
                    }

                    ListKeys {
                        id: far
                        view: view
                    }
                    EmptyState {
                        objectName: "noScreens"
                        anchors.centerIn: parent
                        width: Math.min(420, parent.width - 2 * Theme.wide)
                        visible: view.count === 0
                        iconName: "screen"
                        title: page.room.screens.stale ? qsTr("Asking the server…") : qsTr("No screen is connected yet")
                        text: page.room.screens.stale ? "" : qsTr("A new one shows a code. Type the code beside this list.")
                    }
                    WholeRows {
                        view: view
                    }
                }
            }
            PrintersCard {
                room: page.room
                shown: page.low ? 1 : 3
                Layout.fillWidth: true
                Layout.fillHeight: false
                onChangeAsked: printer => printers.ask(printer)
                onRemovalAsked: printer => printerRemoval.ask(printer)
            }
        }
        ColumnLayout {
            spacing: Theme.wide
            Layout.preferredWidth: 380
            Layout.maximumWidth: 380
            Layout.minimumWidth: 380

            ServerAddress {
                room: page.room
                brief: page.low
                Layout.fillWidth: true
            }
            PairingCard {
                id: pairing
                objectName: "pairing"
                room: page.room
                brief: page.low
                Layout.fillWidth: true
                Layout.fillHeight: true
            }
        }
    }

    WantedRow {
        id: wanted
        room: page.room
        stale: page.room.screens.stale
        onShowAsked: id => {
            if (page.showScreen(id))
                wanted.found();
        }
    }
    ScreenDialog {
        id: change
        objectName: "changeScreen"
        room: page.room
    }
    PrinterDialog {
        id: printers
        objectName: "printerDialog"
        room: page.room
    }
    RemovePrinterDialog {
        id: printerRemoval
        objectName: "removePrinter"
        actions: page.room.slips
    }
    SoundDialog {
        id: sound
        objectName: "screenSoundDialog"
        room: page.room
    }
    RemoveScreenDialog {
        id: removal
        objectName: "removeScreen"
        actions: page.room.actions
    }
}
