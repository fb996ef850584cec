// How many wait for each service, and about how long.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Loket.Console.Core
import Loket.Console.Queue
import Loket.Ui

UiCard {
    id: card

    required property QueueRoom room

    title: qsTr("Services")

    ListView {
        id: view
        clip: true
        model: card.room.feed.services
        boundsBehavior: Flickable.StopAtBounds
        cacheBuffer: 0
        Layout.fillWidth: true
        Layout.fillHeight: true
        ScrollBar.vertical: UiScrollBar { }
        Accessible.role: Accessible.List
        Accessible.name: card.title

        delegate: RowLayout {
            id: row

            required property string id
            required property string name
            required property string prefix
            required property int waiting
            required property int openCounters
            required property int waitLow
            required property int waitHigh

            readonly property string shownName: card.room.names.service(row.id, row.name)
            readonly property bool stuck: row.waiting > 0 && row.openCounters === 0
            readonly property string estimate: row.openCounters === 0 ? qsTr("no counter open")
                : Words.range(row.waitLow, row.waitHigh)

            width: view.width - (view.ScrollBar.vertical.visible ? 14 : 0)
            height: 48
            spacing: Theme.small
            Accessible.role: Accessible.ListItem
            Accessible.name: row.shownName + ", " + qsTr("%n waiting", "people", row.waiting) + " " + row.estimate

            UiText {
                text: row.prefix
                kind: "strong"
                color: Theme.accent
                Layout.preferredWidth: 22
            }
            ColumnLayout {
                spacing: 0
                Layout.fillWidth: true

                UiText {
                    text: row.shownName
                    Layout.fillWidth: true
                }
                UiText {
                    text: row.estimate
                    visible: text !== ""
                    kind: "caption"
                    color: row.stuck ? Theme.warning : Theme.softText
                    Layout.fillWidth: true
                }
            }
            UiText {
                text: row.waiting
                kind: "lead"
                font.weight: Font.DemiBold
                color: row.stuck ? Theme.warning : Theme.text
                rightPadding: Theme.small
            }
        }
        UiText {
            anchors.centerIn: parent
            visible: view.count === 0
            text: card.room.feed.services.stale ? qsTr("Asking the server…") : qsTr("No services yet")
            soft: true
        }
        WholeRows {
            view: view
        }
    }
}
