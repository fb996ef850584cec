// What was sent: what is seen now, what is planned, what was.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Loket.Console.Broadcast
import Loket.Ui

UiCard {
    id: card

    required property BroadcastRoom room

    readonly property alias view: view
    readonly property bool online: card.room.workplace.connection.online

    signal withdrawAsked(var broadcast)
    signal againAsked(var broadcast)
    signal readersAsked(var broadcast)

    function onCurrent(what: var) {
        const row = view.currentItem as SentRow;
        if (row !== null)
            what(row);
    }
    function act(row: SentRow) {
        if (!row.isOpen)
            card.againAsked(row.value);
        else if (row.changeable)
            card.withdrawAsked(row.value);
    }

    title: qsTr("Sent")
    corner: UiText {
        objectName: "currentText"
        text: qsTr("%n on the screens now", "", card.room.currentCount)
        kind: "caption"
    }

    ListView {
        id: view
        objectName: "sentList"
        Layout.fillWidth: true
        Layout.fillHeight: true
        clip: true
        model: card.room.broadcasts
        activeFocusOnTab: true
        keyNavigationEnabled: true
        highlightMoveDuration: Motion.quick
        boundsBehavior: Flickable.StopAtBounds
        opacity: card.room.broadcasts.stale && count > 0 ? 0.5 : 1
        ScrollBar.vertical: UiScrollBar { }
        Accessible.role: Accessible.List
        Accessible.name: card.title
        Keys.forwardTo: [far]
        Keys.onReturnPressed: card.onCurrent(row => card.readersAsked(row.value))
        Keys.onEnterPressed: card.onCurrent(row => card.readersAsked(row.value))
        Keys.onDeletePressed: card.onCurrent(row => {
            if (row.isOpen)
                card.act(row);
        })
        Keys.onPressed: event => {
            event.accepted = event.key === Qt.Key_A && event.modifiers === Qt.NoModifier;
            if (event.accepted)
                card.onCurrent(row => card.againAsked(row.value));
        }

        delegate: SentRow {
            id: row
            width: view.width - 14 // beside the bar, whether it is needed or not: the words wrap
            room: card.room
            now: card.room.workplace.now
            changeable: card.online
            current: ListView.isCurrentItem && view.activeFocus
            onClicked: {
                view.currentIndex = index;
                view.forceActiveFocus();
            }
            onDoubleClicked: card.readersAsked(value)
            onActionAsked: {
                view.currentIndex = index;
                card.act(row);
            }
        }
        ListKeys {
            id: far
            view: view
        }
        EmptyState {
            objectName: "nothingSent"
            anchors.centerIn: parent
            width: Math.min(420, parent.width - 2 * Theme.wide)
            visible: view.count === 0
            iconName: "broadcast"
            title: card.room.broadcasts.stale ? qsTr("Asking the server…") : qsTr("Nothing was sent yet")
            text: card.room.broadcasts.stale ? "" : qsTr("What you send stands here, with who has read it.")
        }
        WholeRows {
            view: view
        }
    }
    UiButton {
        objectName: "olderButton"
        kind: "quiet"
        visible: card.room.hasOlder
        enabled: card.online
        text: qsTr("Show older ones")
        onClicked: card.room.askForOlder()
    }
}
