// Each counter, and who is there.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Loket.Console.Overview
import Loket.Ui

UiCard {
    id: card

    required property OverviewRoom room

    signal leadAsked(string roomId, string target)

    // To who is there.
    function lead() {
        card.leadAsked("queue", (view.currentItem as CounterTileBox)?.value.visitId ?? "");
    }

    title: qsTr("Counters")
    corner: [
        UiText {
            visible: card.room.known
            text: qsTr("%1 of %2 open").arg(card.room.openCounters).arg(card.room.counters.count)
            kind: "caption"
        }
    ]

    GridView {
        id: view

        readonly property int columns: Math.max(2, Math.floor(width / 118))

        objectName: "counterGrid"
        clip: true
        model: card.room.counters
        keyNavigationEnabled: true
        activeFocusOnTab: true
        boundsBehavior: Flickable.StopAtBounds
        cacheBuffer: 0
        cellWidth: Math.floor((width - (ScrollBar.vertical.visible ? 14 : 0)) / columns)
        cellHeight: 90
        ScrollBar.vertical: UiScrollBar { }
        Accessible.role: Accessible.List
        Accessible.name: card.title
        Keys.onReturnPressed: card.lead()
        Keys.onEnterPressed: card.lead()
        Layout.fillWidth: true
        Layout.fillHeight: true

        delegate: CounterTileBox {
            id: tile

            width: view.cellWidth
            height: view.cellHeight
            current: GridView.isCurrentItem && view.activeFocus
            onClicked: {
                view.currentIndex = tile.index;
                card.lead();
            }
        }

        UiText {
            anchors.centerIn: parent
            visible: view.count === 0
            text: card.room.stale ? qsTr("Asking the server…") : qsTr("No counters yet")
            soft: true
        }
        WholeRows {
            view: view
        }
    }
}
