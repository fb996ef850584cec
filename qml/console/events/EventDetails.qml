// All of one event.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Loket.Console.Core
import Loket.Console.Events
import Loket.Ui

UiCard {
    id: card

    required property EventsRoom room
    property var event: null // a recordEvent

    readonly property var lines: card.event === null ? [] : [
        [qsTr("When"), card.event.time.toLocaleString(Qt.locale(), qsTr("ddd d MMM yyyy HH:mm:ss", "a day and a time"))],
        [qsTr("Who"), card.room.doer(card.event)],
        [qsTr("What"), card.room.kindName(card.event)],
        [qsTr("Number"), card.event.number],
        [qsTr("Patient"), card.event.number === "" ? card.event.patientName : Words.named(card.event.patientName)],
        [qsTr("Patient's ID"), card.event.patientId],
        [qsTr("On record as"), card.event.module + "." + card.event.kind + ", " + card.event.seq],
        [qsTr("About"), card.event.subject]
    ]

    title: qsTr("Details")

    Flickable {
        id: flickable
        clip: true
        contentHeight: column.implicitHeight
        boundsBehavior: Flickable.StopAtBounds
        activeFocusOnTab: true
        ScrollBar.vertical: UiScrollBar { }
        Accessible.role: Accessible.StaticText
        Accessible.name: card.title
        Keys.onUpPressed: flickable.flick(0, 600)
        Keys.onDownPressed: flickable.flick(0, -600)
        Layout.fillWidth: true
        Layout.fillHeight: true
        implicitHeight: 160

        FocusRing {
            shown: flickable.activeFocus
            distance: 0
        }
        ColumnLayout {
            id: column
            width: flickable.width - 14
            spacing: Theme.small

            UiText {
                visible: card.event === null
                text: qsTr("Choose an event in the list.")
                soft: true
                wrapMode: Text.Wrap
                Layout.fillWidth: true
            }
            UiRepeater {
                model: card.lines.length

                delegate: ColumnLayout {
                    id: line

                    required property int index

                    readonly property var entry: card.lines[line.index] ?? ["", ""]

                    visible: line.entry[1] !== ""
                    spacing: 0
                    Layout.fillWidth: true

                    UiText {
                        text: line.entry[0]
                        kind: "caption"
                        Layout.fillWidth: true
                    }
                    UiText {
                        text: line.entry[1]
                        wrapMode: Text.WrapAtWordBoundaryOrAnywhere
                        Layout.fillWidth: true
                    }
                }
            }
            UiText {
                visible: card.event !== null
                text: qsTr("As it is on record")
                kind: "caption"
                Layout.fillWidth: true
            }
            UiText {
                objectName: "body"
                visible: card.event !== null
                text: card.event === null ? "" : card.room.bodyText(card.event)
                font.family: "monospace"
                font.pixelSize: Theme.caption
                wrapMode: Text.WrapAtWordBoundaryOrAnywhere
                Layout.fillWidth: true
            }
        }
        WholeRows {
            view: flickable
        }
    }
}
