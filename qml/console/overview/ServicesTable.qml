// Each service: who waits, how long, and what who comes now has to expect.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Loket.Console.Core
import Loket.Console.Overview
import Loket.Ui

UiCard {
    id: card

    required property OverviewRoom room
    property bool tight: false

    readonly property bool showsBars: card.width >= 640 && !isNaN(card.room.barsFrom.getTime())
    readonly property var widths: [card.tight ? 76 : 84, card.tight ? 72 : 84, 156, 132]

    signal leadAsked(string roomId, string target)

    title: qsTr("Services")

    RowLayout {
        visible: view.count > 0
        spacing: Theme.gap
        Layout.fillWidth: true
        Layout.leftMargin: Theme.gap
        Layout.rightMargin: Theme.gap + (view.ScrollBar.vertical.visible ? 14 : 0)

        UiText {
            text: qsTr("Service")
            kind: "caption"
            Layout.fillWidth: true
        }
        UiText {
            text: qsTr("Waiting")
            kind: "caption"
            horizontalAlignment: Text.AlignRight
            Layout.minimumWidth: card.widths[0]
            Layout.preferredWidth: card.widths[0]
            Layout.maximumWidth: card.widths[0]
        }
        UiText {
            text: qsTr("Longest")
            kind: "caption"
            horizontalAlignment: Text.AlignRight
            Layout.minimumWidth: card.widths[1]
            Layout.preferredWidth: card.widths[1]
            Layout.maximumWidth: card.widths[1]
        }
        UiText {
            text: qsTr("Who comes now")
            kind: "caption"
            horizontalAlignment: Text.AlignRight
            Layout.minimumWidth: card.widths[2]
            Layout.preferredWidth: card.widths[2]
            Layout.maximumWidth: card.widths[2]
        }
        UiText {
            text: card.showsBars ? qsTr("Since %1").arg(Words.clock(card.room.barsFrom)) : ""
            kind: "caption"
            Layout.minimumWidth: card.showsBars ? card.widths[3] : 0
            Layout.preferredWidth: card.showsBars ? card.widths[3] : 0
            Layout.maximumWidth: card.showsBars ? card.widths[3] : 0
        }
    }
    ListView {
        id: view
        objectName: "serviceView"
        clip: true
        model: card.room.services
        keyNavigationEnabled: true
        activeFocusOnTab: true
        highlightMoveDuration: Motion.quick
        cacheBuffer: 0
        boundsBehavior: Flickable.StopAtBounds
        ScrollBar.vertical: UiScrollBar { }
        Accessible.role: Accessible.List
        Accessible.name: card.title
        Keys.forwardTo: [far]
        Keys.onReturnPressed: card.leadAsked("queue", "")
        Keys.onEnterPressed: card.leadAsked("queue", "")
        Layout.fillWidth: true
        Layout.fillHeight: true

        delegate: ServiceTableRow {
            width: view.width - (view.ScrollBar.vertical.visible ? 14 : 0)
            height: card.tight ? 36 : 44
            current: ListView.isCurrentItem && view.activeFocus
            widths: card.widths
            showsBars: card.showsBars
            limitMinutes: card.room.limitMinutes
            onClicked: card.leadAsked("queue", "")
        }

        ListKeys {
            id: far
            view: view
        }
        WholeRows {
            view: view
        }
    }
}
