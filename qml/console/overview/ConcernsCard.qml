// What needs a look, the most urgent first. Enter or a click leads there.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Loket.Console.Overview
import Loket.Ui

UiCard {
    id: card

    required property OverviewRoom room

    readonly property alias view: view

    signal leadAsked(string roomId, string target)

    function lead() {
        const row = view.currentItem as ConcernRow;
        if (row !== null && row.value.roomId !== "")
            card.leadAsked(row.value.roomId, row.value.target);
    }

    title: qsTr("Needs a look")
    corner: [
        UiBadge {
            objectName: "concernCount"
            visible: view.count > 0
            text: view.count
        }
    ]

    ListView {
        id: view
        objectName: "concernView"
        clip: true
        focus: true
        model: card.room.concerns
        keyNavigationEnabled: true
        activeFocusOnTab: true
        highlightMoveDuration: Motion.quick
        cacheBuffer: 0
        boundsBehavior: Flickable.StopAtBounds
        ScrollBar.vertical: UiScrollBar { }
        Accessible.role: Accessible.List
        Accessible.name: card.title
        Keys.forwardTo: [far]
        Keys.onReturnPressed: card.lead()
        Keys.onEnterPressed: card.lead()
        onCountChanged: {
            if (currentIndex < 0 && count > 0)
                currentIndex = 0;
        }
        Layout.fillWidth: true
        Layout.fillHeight: true

        delegate: ConcernRow {
            id: concern

            width: view.width - (view.ScrollBar.vertical.visible ? 14 : 0)
            current: ListView.isCurrentItem && view.activeFocus
            now: card.room.workplace.now
            onClicked: {
                view.currentIndex = concern.index;
                view.forceActiveFocus();
                card.lead();
            }
        }

        ListKeys {
            id: far
            view: view
        }
        EmptyState {
            objectName: "allWell"
            anchors.centerIn: parent
            width: parent.width
            visible: view.count === 0
            iconName: "finish"
            title: card.room.stale ? qsTr("Asking the server…") : qsTr("All is well")
            text: card.room.stale ? "" : qsTr("Nobody waits too long, and every screen is there.")
        }
        WholeRows {
            view: view
        }
    }
}
