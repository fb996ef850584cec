// Whether the record is what it was: how far it is sealed, and when all of it was last proven.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Loket.Console.Core
import Loket.Console.Events
import Loket.Ui

UiCard {
    id: card

    required property EventsRoom room
    required property bool online

    readonly property var record: card.room.watch.record // a recordState
    readonly property bool known: card.room.watch.known

    title: qsTr("The record")
    corner: [
        UiBadge {
            objectName: "soundBadge"
            visible: card.known
            text: card.record.sound ? qsTr("Sound") : qsTr("Broken")
            meaning: card.record.sound ? "good" : "danger"
            iconName: card.record.sound ? "finish" : "warning"
        }
    ]

    UiText {
        text: card.known ? qsTr("Sealed up to event %1 of %2.").arg(card.record.sealed).arg(card.record.events)
            : qsTr("Asking the server…")
        wrapMode: Text.Wrap
        Layout.fillWidth: true
    }
    UiText {
        objectName: "brokenWords"
        visible: card.known && !card.record.sound
        text: qsTr("Somebody changed the record or the data outside of the program. Show this to whoever looks after the server:")
        color: Theme.danger
        wrapMode: Text.Wrap
        Layout.fillWidth: true
    }
    UiRepeater {
        model: card.known ? card.record.findings.length : 0

        delegate: UiText {
            id: finding

            required property int index

            text: card.record.findings[finding.index] ?? ""
            kind: "caption"
            wrapMode: Text.Wrap
            Layout.fillWidth: true
        }
    }
    UiText {
        visible: problem.visible
        text: qsTr("Nothing can be saved now. Show this to whoever looks after the server:")
        color: Theme.danger
        wrapMode: Text.Wrap
        Layout.fillWidth: true
    }
    UiText {
        id: problem
        objectName: "storageProblem"
        visible: card.known && card.record.storageProblem !== ""
        text: card.record.storageProblem
        kind: "caption"
        wrapMode: Text.Wrap
        Layout.fillWidth: true
    }
    UiText {
        visible: card.known && !card.record.proving
        text: {
            if (card.record.stopped)
                return qsTr("The last proof was stopped before its end.");
            return isNaN(card.record.provenAt.getTime()) ? qsTr("Not proven since the start.")
                : qsTr("All of it proven: %1.").arg(Words.moment(card.record.provenAt, card.room.workplace.now));
        }
        soft: true
        wrapMode: Text.Wrap
        Layout.fillWidth: true
    }
    UiText {
        visible: card.known
        text: qsTr("Head: %1").arg(card.record.head)
        kind: "caption"
        wrapMode: Text.WrapAnywhere
        Layout.fillWidth: true
    }
    WorkBar {
        objectName: "proofBar"
        visible: card.known && card.record.proving
        progress: card.record.progress
        name: qsTr("Proving the record")
        Layout.fillWidth: true
    }
    RowLayout {
        spacing: Theme.small
        Layout.fillWidth: true

        UiButton {
            objectName: "proveButton"
            visible: !card.record.proving
            text: qsTr("Prove it now")
            enabled: card.online && card.known
            busy: card.room.actions.working === "prove"
            onClicked: card.room.actions.prove()
        }
        UiButton {
            objectName: "stopProofButton"
            visible: card.record.proving
            text: qsTr("Stop the proof")
            enabled: card.online
            busy: card.room.actions.working === "stop"
            onClicked: card.room.actions.stop()
        }
        UiIconButton {
            objectName: "copyHead"
            visible: card.known
            name: qsTr("Copy the head, to keep it elsewhere")
            iconName: "copy"
            onClicked: card.room.copyHead()
        }
        Item {
            Layout.fillWidth: true
        }
    }
}
