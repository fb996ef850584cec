// Whom the panel shows: number, name, and what tells the patient from another of that name.
import QtQuick
import QtQuick.Layouts
import Loket.Client
import Loket.Console.Core
import Loket.Console.Queue
import Loket.Console.Slip
import Loket.Ui

ColumnLayout {
    id: head

    required property var visit

    readonly property bool hasState: head.visit.state !== Queue.Waiting

    signal closeAsked

    spacing: 0

    RowLayout {
        spacing: Theme.small
        Layout.fillWidth: true

        UiText {
            objectName: "panelNumber"
            text: head.visit.number
            kind: "number"
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: 24
            Layout.maximumWidth: Math.ceil(implicitWidth)
            Layout.fillWidth: true
        }
        PriorityTag {
            priority: head.visit.priority
            priorityText: head.visit.priorityText
        }
        Item {
            Layout.fillWidth: true
        }
        KeyCap {
            keys: "Esc"
        }
        UiIconButton {
            objectName: "closePanel"
            name: qsTr("Close")
            iconName: "close"
            implicitWidth: 36
            implicitHeight: 36
            onClicked: head.closeAsked()
        }
    }
    UiText {
        objectName: "panelName"
        text: Words.patient(head.visit.patientName)
        kind: "title"
        wrapMode: Text.Wrap
        maximumLineCount: 3
        Layout.fillWidth: true
    }
    UiText {
        objectName: "panelPerson"
        text: QueueWords.person(head.visit)
        visible: text !== ""
        soft: true
        wrapMode: Text.Wrap
        maximumLineCount: 2
        Layout.fillWidth: true
    }
    UiText {
        objectName: "panelSlip"
        text: SlipWords.state(head.visit.slip)
        visible: text !== ""
        color: head.visit.slip.state === Slips.NotPrinted ? Theme.danger : Theme.softText
        wrapMode: Text.Wrap
        Layout.fillWidth: true
    }
    UiBadge {
        objectName: "panelState"
        visible: head.hasState
        text: QueueWords.state(head.visit.state, head.visit.stateText)
        meaning: QueueWords.stateMeaning(head.visit.state)
        Layout.topMargin: Theme.tiny
    }
}
