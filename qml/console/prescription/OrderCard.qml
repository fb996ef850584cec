// A prescription on the board: whose it is, how far its clock has run, and who prepares it.
import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Loket.Console.Core
import Loket.Console.Prescription
import Loket.Ui

AbstractButton {
    id: card

    required property int index
    required property var value
    property date now
    property bool chosen: false
    property bool focused: false
    property bool live: true
    property string me: ""
    property bool called: false // and has not come yet
    property string calledTo: ""
    property bool missed: false // was called and did not come
    property bool isNew: false
    property bool isChanged: false // just now, as when it became late

    readonly property bool inWork: card.value.state !== Prescriptions.Ready
    readonly property int elapsed: Words.minutesBetween(card.value.createdAt, card.inWork ? card.now : card.value.readyAt)
    readonly property int target: card.value.targetMinutes
    readonly property bool isLate: card.inWork && (card.value.late || card.now.getTime() > card.value.dueAt.getTime())
    readonly property bool isNear: card.inWork && !card.isLate && card.target > 0 && card.elapsed * 5 >= card.target * 4
    readonly property color timeColor: !card.live ? Theme.softText : card.isLate ? Theme.danger
        : card.isNear ? Theme.warning : Theme.text
    readonly property string over: card.isLate
        ? qsTr("%1 over %2", "minutes beyond the target, and the target").arg(Math.max(1, card.elapsed - card.target)).arg(card.target)
        : qsTr("of %1", "minutes that it may take").arg(card.target)
    readonly property string ownerText: card.value.ownerId === "" ? qsTr("nobody yet")
        : card.value.ownerId === card.me ? qsTr("you") : Words.apart(card.value.owner)
    // Where the patient is; empty: nothing is to be said of it.
    readonly property string whereabouts: Words.visitOver(card.value.visitOver) || (card.called ? qsTr("Called")
        : card.missed ? qsTr("Did not come") : "")
    readonly property string waits: {
        const since = Words.minutesBetween(card.value.readyAt, card.now);
        if (card.called)
            return qsTr("Called to %1").arg(Words.apart(card.calledTo));
        return qsTr("Ready for %1, took %2").arg(Words.minutes(since)).arg(Words.minutes(card.elapsed));
    }

    padding: Theme.wide
    topPadding: 10
    bottomPadding: Theme.gap
    hoverEnabled: true
    focusPolicy: Qt.NoFocus
    Accessible.role: Accessible.ListItem
    Accessible.name: OrderWords.who(card.value) + ", " + OrderWords.about(card.value) + ", "
        + (card.inWork ? Words.minutes(card.elapsed) + " " + card.over + ", " + card.ownerText : card.waits)
        + (card.whereabouts === "" ? "" : ", " + card.whereabouts)
    Accessible.selected: card.chosen

    background: Rectangle {
        radius: Theme.radius
        color: card.hovered && !card.chosen ? Theme.raised : Theme.surface
        border.width: card.chosen ? 2 : 1
        border.color: card.chosen ? Theme.accent : card.isLate ? Theme.danger : card.called ? Theme.call : Theme.line

        FocusRing {
            shown: card.focused
            distance: -5
        }
        Rectangle {
            objectName: "newsLine"
            visible: card.isNew || card.isChanged
            x: 5
            y: 12
            width: 3
            height: parent.height - 24
            radius: 2
            color: Theme.accent
        }
    }
    contentItem: ColumnLayout {
        spacing: 2

        RowLayout {
            spacing: Theme.small
            Layout.fillWidth: true
            Layout.preferredHeight: 26

            UiText {
                text: OrderWords.numberOf(card.value)
                kind: "lead"
                font.weight: Font.DemiBold
                Layout.fillWidth: true
            }
            UiBadge {
                objectName: "whereabouts"
                visible: card.whereabouts !== "" || !card.inWork
                text: card.whereabouts !== "" ? card.whereabouts : qsTr("Ready")
                meaning: card.called ? "call" : card.whereabouts !== "" ? "warning" : "good"
                iconName: card.called ? "call" : card.whereabouts !== "" ? "" : "finish"
            }
            UiPriority {
                visible: text !== "" && card.inWork
                text: card.value.priorityText === "NORMAL" ? "" : Words.priority(card.value.priority, card.value.priorityText)
                lift: Words.lift(card.value.priority)
            }
        }
        UiText {
            text: Words.oneLine(Words.named(card.value.patientName))
            visible: text !== ""
            Layout.fillWidth: true
        }
        UiText {
            text: card.inWork ? card.isNew ? qsTr("New", "ordered just now") + " · " + OrderWords.about(card.value)
                : OrderWords.about(card.value) : card.waits
            kind: "caption"
            color: card.inWork && card.isNew ? Theme.accent : Theme.softText
            Layout.fillWidth: true
        }
        OrderClock {
            visible: card.inWork
            elapsed: Words.minutes(card.elapsed)
            over: card.over
            owner: card.ownerText
            ink: card.timeColor
            Layout.fillWidth: true
            Layout.topMargin: Theme.tiny
        }
        Rectangle {
            visible: card.inWork && card.target > 0
            implicitHeight: 4
            radius: 2
            color: Theme.pressed
            Layout.fillWidth: true

            Rectangle {
                width: parent.width * Math.min(1, card.elapsed / Math.max(1, card.target))
                height: parent.height
                radius: 2
                color: card.isLate ? Theme.danger : card.isNear ? Theme.warning : Theme.accent
            }
        }
    }
}
