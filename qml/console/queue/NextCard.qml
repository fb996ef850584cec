// Who is next at this counter, and the button that calls.
import QtQuick
import QtQuick.Layouts
import Loket.Client
import Loket.Console.Core
import Loket.Console.Queue
import Loket.Ui

UiCard {
    id: card

    required property QueueRoom room
    required property bool canCallNext
    property bool compact: false

    readonly property Desk desk: card.room.desk
    readonly property int waited: Words.minutesBetween(card.desk.next.eligibleAt, card.room.workplace.now)
    readonly property bool finishesFirst: card.desk.hasCurrent && card.desk.current.state === Queue.Serving

    objectName: "nextCard"
    padding: card.compact ? Theme.gap : Theme.wide
    title: qsTr("Next")
    corner: UiText {
        text: qsTr("%n waiting", "people", card.desk.waiting)
        soft: true
    }

    RowLayout {
        visible: card.desk.hasNext
        spacing: Theme.gap
        Layout.fillWidth: true

        UiText {
            objectName: "nextNumber"
            text: card.desk.next.number
            kind: "number"
            font.pixelSize: card.compact ? 32 : Theme.number
        }
        ColumnLayout {
            spacing: 0
            Layout.fillWidth: true

            UiText {
                text: Words.patient(card.desk.next.patientName)
                kind: "strong"
                Layout.fillWidth: true
            }
            UiText {
                objectName: "nextPerson"
                text: card.desk.hasNext ? QueueWords.identity(card.desk.next) : ""
                visible: text !== ""
                soft: true
                Layout.fillWidth: true
            }
            RowLayout {
                spacing: Theme.small
                Layout.fillWidth: true

                UiText {
                    text: card.room.names.service(card.desk.next.serviceId, card.desk.next.serviceName)
                    soft: true
                    Layout.fillWidth: true
                }
                PriorityTag {
                    objectName: "nextPriority"
                    priority: card.desk.next.priority
                    priorityText: card.desk.next.priorityText
                    visible: card.desk.hasNext && text !== ""
                }
            }
            UiText {
                text: card.waited === 0 ? qsTr("just came") : qsTr("waits %1").arg(Words.minutes(card.waited))
                soft: card.waited < card.room.tooLongMinutes
                color: soft ? Theme.softText : Theme.danger
                Layout.fillWidth: true
            }
        }
    }
    UiText {
        visible: !card.desk.hasNext
        text: card.room.feed.visits.stale ? qsTr("Asking the server…")
            : card.desk.waiting > 0 ? qsTr("Those who wait were put back and may not be called yet.")
            : qsTr("Nobody waits for this counter.")
        soft: true
        wrapMode: Text.Wrap
        Layout.fillWidth: true
        Layout.preferredHeight: 48
    }
    StepButton {
        objectName: "callNextButton"
        text: card.finishesFirst ? qsTr("Finish and call next") : qsTr("Call next")
        keys: "F2"
        kind: "primary"
        iconName: "call"
        large: !card.compact
        enabled: card.canCallNext && card.room.actions.working === ""
        busy: card.room.actions.working === "call-next"
        onClicked: card.room.actions.callNext()
        Layout.fillWidth: true
    }
}
