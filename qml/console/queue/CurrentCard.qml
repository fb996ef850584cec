// Who is at this counter now, and everything that can be done with that visit.
import QtQuick
import QtQuick.Layouts
import Loket.Client
import Loket.Console.Core
import Loket.Console.Queue
import Loket.Ui

UiCard {
    id: card

    required property QueueRoom room
    required property VisitDialogs dialogs

    readonly property Desk desk: card.room.desk
    readonly property QueueActions actions: card.room.actions
    readonly property bool isCalled: card.desk.hasCurrent && card.desk.current.state === Queue.Called
    readonly property bool isServing: card.desk.hasCurrent && card.desk.current.state === Queue.Serving
    readonly property bool idle: card.actions.working === "" && !card.desk.anothers
    // On a low screen everything is a little smaller, so that every action stays in reach.
    readonly property bool compact: card.height < 440
    readonly property real rowHeight: card.compact ? 40 : -1 // of buttons; -1: their own
    readonly property string sinceText: card.minutes === 0 ? qsTr("just now")
        : qsTr("first %1 ago").arg(Words.minutes(card.minutes))
    readonly property int minutes: Words.minutesBetween(
        card.isServing ? card.desk.current.startedAt : card.desk.current.firstCalledAt, card.room.workplace.now)

    objectName: "currentCard"
    padding: card.compact ? Theme.gap : Theme.wide
    title: qsTr("At this counter")
    corner: UiBadge {
        visible: card.desk.hasCurrent
        text: card.desk.hasCurrent ? QueueWords.state(card.desk.current.state, card.desk.current.stateText) : ""
        meaning: card.desk.hasCurrent ? QueueWords.stateMeaning(card.desk.current.state) : "plain"
    }

    UiBanner {
        objectName: "anothersBanner"
        visible: card.desk.anothers
        meaning: "warning"
        iconName: "counter"
        text: qsTr("%1 works at this counter.").arg(Words.apart(card.desk.personName))
        actionText: qsTr("Take over")
        onAction: card.actions.openCounter()
        Layout.fillWidth: true
    }
    EmptyState {
        visible: !card.desk.hasCurrent
        iconName: "counter"
        title: card.desk.away ? qsTr("The counter is on a break")
            : card.desk.isOpen ? qsTr("Nobody") : qsTr("The counter is closed")
        text: card.desk.away ? qsTr("Nobody is called here until the break ends.")
            : card.desk.hasNext && card.desk.isOpen && !card.desk.anothers ? qsTr("Press F2 to call who is next.")
            : card.desk.isOpen ? qsTr("There is nobody to call now.") : qsTr("Open the counter to call patients here.")
        actionText: card.desk.away ? qsTr("End the break") : card.desk.isOpen ? "" : qsTr("Open counter")
        onAction: card.actions.openCounter()
        Layout.fillWidth: true
        Layout.fillHeight: true
    }
    ColumnLayout {
        visible: card.desk.hasCurrent
        spacing: 0
        Layout.fillWidth: true
        Layout.fillHeight: true

        UiText {
            objectName: "currentNumber"
            text: card.desk.current.number
            kind: "hero"
            font.pixelSize: 96
            fontSizeMode: Text.Fit
            minimumPixelSize: 32
            color: Theme.accent
            Layout.fillWidth: true
            Layout.preferredHeight: card.height >= 640 ? 104 : card.height >= 480 ? 76 : card.compact ? 46 : 66
        }
        Item { // not a layout: that leaves the name as high as it was while it was narrow
            implicitHeight: Math.max(name.implicitHeight, tag.visible ? tag.implicitHeight : 0)
            Layout.fillWidth: true

            UiText {
                id: name
                objectName: "currentName"
                text: Words.patient(card.desk.current.patientName)
                kind: "title"
                wrapMode: Text.Wrap
                maximumLineCount: 2
                width: parent.width - (tag.visible ? tag.width + Theme.small : 0)
            }
            PriorityTag {
                id: tag
                objectName: "currentPriority"
                anchors.right: parent.right
                priority: card.desk.current.priority
                priorityText: card.desk.current.priorityText
                visible: card.desk.hasCurrent && text !== ""
            }
        }
        UiText {
            objectName: "currentPerson"
            text: card.desk.hasCurrent ? QueueWords.identity(card.desk.current) : ""
            visible: text !== ""
            soft: true
            Layout.fillWidth: true
        }
        UiText {
            objectName: "currentNote"
            text: card.desk.current.note
            visible: text !== ""
            wrapMode: Text.Wrap
            maximumLineCount: card.compact ? 1 : 3
            color: Theme.warning
            Layout.fillWidth: true
        }
        UiText {
            objectName: "currentService"
            text: card.room.names.service(card.desk.current.serviceId, card.desk.current.serviceName)
            soft: true
            Layout.fillWidth: true
        }
        UiText {
            text: card.isServing ? qsTr("Served for %1").arg(Words.minutes(card.minutes))
                : qsTr("Called %n time(s)", "", card.desk.current.calls) + " · " + card.sinceText
            soft: true
            Layout.fillWidth: true
        }
        Item {
            Layout.fillHeight: true
        }
    }
    StepButton {
        objectName: "pauseCounter"
        visible: !card.desk.hasCurrent && card.desk.free
        text: qsTr("Break…")
        keys: "Ctrl+B"
        iconName: "clock"
        enabled: card.idle
        onClicked: card.room.breakAsked()
        Layout.fillWidth: true
    }
    StepButton {
        objectName: "startButton"
        visible: card.isCalled && !card.desk.anothers
        text: qsTr("Start")
        keys: "F4"
        kind: card.desk.current.noShowOffered ? "plain" : "primary" // what is likely next
        iconName: "start"
        large: !card.compact
        enabled: card.idle
        busy: card.actions.working === "start"
        onClicked: card.actions.start(card.desk.current.id)
        Layout.fillWidth: true
        Layout.preferredHeight: card.rowHeight
    }
    StepButton {
        objectName: "finishButton"
        visible: card.isServing && !card.desk.anothers
        text: qsTr("Finish")
        keys: "F5"
        kind: "primary"
        iconName: "finish"
        large: !card.compact
        enabled: card.idle
        busy: card.actions.working === "finish"
        onClicked: card.actions.finish(card.desk.current.id)
        Layout.fillWidth: true
    }
    GridLayout {
        visible: card.desk.hasCurrent && !card.desk.anothers
        columns: 2
        columnSpacing: Theme.small
        rowSpacing: card.compact ? Theme.tiny : Theme.small
        Layout.fillWidth: true

        StepButton {
            objectName: "recallButton"
            visible: card.isCalled
            text: qsTr("Recall")
            keys: "F3"
            leftPadding: Theme.small
            enabled: card.idle
            busy: card.actions.working === "recall"
            onClicked: card.actions.recall(card.desk.current.id)
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            Layout.preferredHeight: card.rowHeight
        }
        StepButton {
            objectName: "noShowButton"
            visible: card.isCalled
            text: qsTr("No-show")
            keys: "F6"
            kind: card.desk.current.noShowOffered ? "primary" : "plain"
            leftPadding: Theme.small
            enabled: card.idle
            busy: card.actions.working === "no-show"
            onClicked: card.actions.noShow(card.desk.current.id)
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            Layout.preferredHeight: card.rowHeight
        }
        StepButton {
            visible: card.isCalled
            text: qsTr("Put back")
            keys: "F7"
            leftPadding: Theme.small
            enabled: card.idle
            onClicked: card.dialogs.openRequeue(card.desk.current)
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            Layout.preferredHeight: card.rowHeight
        }
        StepButton {
            text: qsTr("Transfer")
            keys: "F8"
            leftPadding: Theme.small
            enabled: card.idle
            onClicked: card.dialogs.openTransfer(card.desk.current)
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            Layout.preferredHeight: card.rowHeight
        }
        StepButton {
            objectName: "parkButton"
            text: qsTr("Park")
            keys: "F9"
            leftPadding: Theme.small
            enabled: card.idle
            onClicked: card.dialogs.openPark(card.desk.current)
            Layout.columnSpan: card.isCalled ? 2 : 1
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            Layout.preferredHeight: card.rowHeight
        }
    }
}
