// Which counters are open, and whom each has.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Loket.Console.Queue
import Loket.Ui

UiCard {
    id: card

    required property QueueRoom room

    title: qsTr("Counters")

    ListView {
        id: view
        clip: true
        model: card.room.feed.counters
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
            required property bool isOpen
            required property bool isAway
            required property date backAt
            required property string personName
            required property string number

            readonly property string shownName: card.room.names.counter(row.id, row.name)
            readonly property string stateText: QueueWords.counterState(row.isOpen, row.isAway, row.backAt)

            width: view.width - (view.ScrollBar.vertical.visible ? 14 : 0)
            height: 44
            spacing: Theme.small
            Accessible.role: Accessible.ListItem
            Accessible.name: row.shownName + ", " + row.personName + " " + row.stateText + " " + row.number

            Rectangle {
                implicitWidth: 10
                implicitHeight: 10
                radius: 5
                color: row.isOpen && !row.isAway ? Theme.good : "transparent"
                border.color: row.isAway ? Theme.warning : row.isOpen ? Theme.good : Theme.edge
                border.width: 2
            }
            ColumnLayout {
                spacing: 0
                Layout.fillWidth: true

                UiText {
                    text: row.shownName
                    soft: !row.isOpen
                    Layout.fillWidth: true
                }
                UiText {
                    objectName: "counterPerson"
                    visible: row.personName !== ""
                    text: row.personName
                    kind: "caption"
                    Layout.fillWidth: true
                }
            }
            UiText {
                text: row.number !== "" ? row.number : row.isAway ? row.stateText
                    : row.isOpen ? qsTr("free") : qsTr("closed")
                kind: row.number !== "" ? "strong" : "caption"
                color: row.isAway && row.number === "" ? Theme.warning : row.number !== "" ? Theme.text : Theme.softText
                rightPadding: Theme.small
            }
        }
        UiText {
            anchors.centerIn: parent
            visible: view.count === 0
            text: card.room.feed.counters.stale ? qsTr("Asking the server…") : qsTr("No counters yet")
            soft: true
        }
        WholeRows {
            view: view
        }
    }
}
