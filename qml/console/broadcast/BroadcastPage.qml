// Messages to many: written at the left, seen in small and listed at the right.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Loket.Console.Core
import Loket.Console.Broadcast
import Loket.Ui

ConsolePage {
    id: page

    required property BroadcastRoom room

    property var cleared: ({}) // a draft, for undo

    readonly property bool isFree: !page.blocked && !urgent.visible && !withdraw.visible && !readers.visible

    function send() {
        if (page.room.draft.level === Broadcasts.Urgent)
            urgent.open();
        else
            page.room.send();
    }

    restingPlace: composer.restingPlace
    shortcuts: [
        { keys: "Ctrl+↵", text: qsTr("Send") },
        { keys: "Ctrl+L", text: qsTr("Add who sees it") },
        { keys: "↵", text: qsTr("Who has read the chosen one") },
        { keys: "Del", text: qsTr("Withdraw the chosen one") },
        { keys: "A", text: qsTr("Send the chosen one again") }
    ]
    onUndone: page.room.draft.take(page.cleared)
    Component.onCompleted: {
        page.room.askForReach();
        composer.enter();
    }

    Shortcut {
        sequences: ["Ctrl+Return", "Ctrl+Enter"]
        autoRepeat: false
        enabled: page.isFree
        onActivated: composer.send()
    }
    Shortcut {
        sequences: ["Ctrl+L"]
        autoRepeat: false
        enabled: page.isFree
        onActivated: composer.add()
    }
    Timer { // screens come and go while one writes
        interval: 10000
        running: page.visible
        repeat: true
        onTriggered: page.room.askForReach()
    }
    Connections {
        target: page.room.actions

        function onSent(sent: broadcast) {
            const isPlanned = sent.state === Broadcasts.Planned;
            page.told(() => isPlanned ? qsTr("The broadcast is planned.") : qsTr("The broadcast is sent."), "good", null);
        }
        function onWithdrawn(gone: broadcast) {
            page.told(() => qsTr("The broadcast is withdrawn."), "good", null);
        }
        function onRefused(action: string, refusal: refusal) {
            if (action === "send" && !urgent.visible)
                page.told(() => refusal.words, "danger", null);
        }
    }
    Connections {
        target: page.room

        function onCopied() {
            composer.enter();
            page.told(() => qsTr("It is in the draft: look at its times, then send it."), "accent", null);
        }
    }

    RowLayout {
        anchors.fill: parent
        anchors.margins: Theme.wide
        spacing: Theme.wide

        Composer {
            id: composer
            objectName: "composer"
            room: page.room
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: page.width < 1100 ? 56 : 46
            onSendAsked: page.send()
            onClearAsked: {
                page.cleared = page.room.draft.toJson();
                page.room.draft.clear();
                page.told(() => qsTr("The draft is empty."), "accent", () => qsTr("Undo"));
                composer.enter();
            }
        }
        ColumnLayout {
            spacing: Theme.wide
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: page.width < 1100 ? 44 : 54

            PreviewCard {
                room: page.room
                language: composer.language
                Layout.fillWidth: true
                Layout.fillHeight: false
                Layout.preferredHeight: Math.min(page.height * 0.46, width * 9 / 16 + 80)
            }
            SentCard {
                room: page.room
                Layout.fillWidth: true
                Layout.fillHeight: true
                onWithdrawAsked: broadcast => withdraw.ask(broadcast)
                onAgainAsked: broadcast => page.room.sendAgain(broadcast)
                onReadersAsked: broadcast => readers.ask(broadcast)
            }
        }
    }

    UrgentDialog {
        id: urgent
        objectName: "urgentDialog"
        room: page.room
        language: composer.language
    }
    WithdrawDialog {
        id: withdraw
        objectName: "withdrawDialog"
        room: page.room
    }
    ReadersDialog {
        id: readers
        objectName: "readersDialog"
        room: page.room
    }
}
