// A scan that waits. The chosen one shows what can be done with it.
import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Loket.Console.Core
import Loket.Console.Radiology
import Loket.Ui

AbstractButton {
    id: card

    required property int index
    required property var value
    property date now
    property bool chosen: false
    property bool focused: false
    property bool live: true
    property int longWait: 30
    property string number: "" // that the patient is called by
    property bool called: false
    property date calledAt
    // Of the buttons that stand in the chosen one.
    property real buttonsHeight: 0

    readonly property bool hasButtons: card.chosen && card.buttonsHeight > 0
    readonly property alias buttonsPlace: place
    readonly property int waited: Words.minutesBetween(card.value.queuedAt, card.now)
    readonly property bool isLong: card.isQueued && card.waited >= card.longWait
    readonly property string visitOver: Words.visitOver(card.value.visitOver)
    readonly property bool isQueued: card.value.status === Radiology.Queued
    readonly property string notes: Words.oneLine(card.value.notes)
    readonly property string askedBy: card.value.requestedBy === "" ? ""
        : qsTr("Asked for by %1").arg(Words.apart(card.value.requestedBy))

    leftPadding: Theme.wide
    rightPadding: Theme.wide
    topPadding: 10
    bottomPadding: card.hasButtons ? card.buttonsHeight + Theme.gap + Theme.small : 10
    hoverEnabled: true
    focusPolicy: Qt.NoFocus
    Accessible.role: Accessible.ListItem
    Accessible.name: card.number + " " + Words.oneLine(Words.named(card.value.patientName)) + ", " + ScanWords.typeOf(card.value) + ", "
        + ScanWords.priority(card.value.priority, card.value.priorityText) + ", "
        + card.notes + ", " + Words.minutes(card.waited) + (card.visitOver === "" ? "" : ", " + card.visitOver)
    Accessible.selected: card.chosen

    background: Rectangle {
        radius: Theme.radius
        color: card.hovered && !card.chosen ? Theme.raised : Theme.surface
        border.width: card.chosen ? 2 : 1
        border.color: card.chosen ? Theme.accent : Theme.line

        FocusRing {
            shown: card.focused
            distance: -5
        }
    }
    Item {
        id: place
        visible: card.hasButtons
        height: card.buttonsHeight
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.leftMargin: card.leftPadding
        anchors.rightMargin: card.rightPadding
        anchors.bottomMargin: Theme.gap
    }
    contentItem: ColumnLayout {
        spacing: 2

        RowLayout {
            spacing: Theme.small
            Layout.fillWidth: true
            Layout.preferredHeight: 26

            UiText {
                text: card.number
                kind: "lead"
                font.weight: Font.DemiBold
                Layout.fillWidth: true
                Layout.minimumWidth: Math.min(Math.ceil(implicitWidth), 160)
                Layout.maximumWidth: Math.ceil(implicitWidth)
            }
            UiText {
                text: Words.named(card.value.patientName)
                Layout.fillWidth: true
            }
            UiBadge {
                objectName: "calledBadge"
                visible: card.called
                text: ScanWords.called(card.calledAt, card.now)
                meaning: "call"
                iconName: "call"
            }
            UiBadge {
                objectName: "visitOverBadge"
                visible: card.visitOver !== ""
                text: card.visitOver
                meaning: "warning"
            }
            UiBadge {
                visible: !card.isQueued
                text: ScanWords.status(card.value.status, card.value.statusText)
                meaning: "accent"
            }
            UiPriority {
                text: card.value.priority === Radiology.Normal ? "" : ScanWords.priority(card.value.priority, card.value.priorityText)
                lift: ScanWords.lift(card.value.priority)
            }
        }
        RowLayout {
            spacing: Theme.small
            Layout.fillWidth: true
            Layout.preferredHeight: 26

            TypeTag {
                text: ScanWords.typeOf(card.value)
                Layout.maximumWidth: 140
            }
            UiText {
                text: card.notes
                Layout.fillWidth: true
            }
            UiText {
                text: card.waited < 1 ? qsTr("now") : Words.minutes(card.waited)
                kind: card.isLong ? "strong" : "body"
                color: !card.live ? Theme.softText : card.isLong ? Theme.warning : Theme.text
                Accessible.ignored: true
            }
        }
        UiText {
            text: card.askedBy
            visible: text !== ""
            kind: "caption"
            Layout.fillWidth: true
        }
    }
}
