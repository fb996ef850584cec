// A room: what is made there and for how long, or since when it is free and who is next.
pragma ComponentBehavior: Bound
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
    property bool performs: false // may start and complete
    property bool ready: false // and can now
    property string working: "" // the scan that an action works on
    required property VisitCalls calls

    readonly property var scan: card.value.scan
    readonly property bool isBusy: card.value.busy
    readonly property bool isLate: card.isBusy && card.scan.overdue
    readonly property int estimate: card.scan.estimatedDuration
    readonly property int elapsed: Words.minutesBetween(card.scan.startedAt, card.now)
    readonly property bool hasNext: card.value.next.id !== ""
    readonly property string what: {
        const notes = Words.oneLine(card.scan.notes);
        const what = notes === "" ? ScanWords.typeOf(card.scan) : notes;
        return card.scan.startedBy === "" ? what
            : qsTr("%1, by %2", "what is made, and who makes it").arg(what).arg(Words.apart(card.scan.startedBy));
    }
    readonly property string title: card.value.name === "" ? qsTr("No room was named") : card.value.name
    readonly property string lateText: qsTr("%1 over", "time beyond the estimate")
        .arg(Words.minutes(Math.max(1, card.elapsed - card.estimate)))
    readonly property string freeText: isNaN(card.value.freeSince.getTime()) ? qsTr("Free")
        : qsTr("Free since %1").arg(Words.moment(card.value.freeSince, card.now))
    readonly property string nextText: !card.hasNext ? qsTr("Nobody waits for this room.")
        : qsTr("Next: %1").arg(ScanWords.who(card.calls, card.value.next, card.calls.age))

    signal completeAsked
    signal startAsked

    implicitHeight: column.implicitHeight + card.topPadding + card.bottomPadding
    padding: Theme.wide
    topPadding: Theme.gap
    hoverEnabled: true
    focusPolicy: Qt.NoFocus
    Accessible.role: Accessible.ListItem
    Accessible.name: card.isBusy
        ? card.title + ", " + ScanWords.who(card.calls, card.scan, card.calls.age) + ", " + card.what + ", " + Words.minutes(card.elapsed)
            + (card.isLate ? ", " + card.lateText : "")
        : card.title + ", " + card.freeText + ", " + card.nextText
    Accessible.selected: card.chosen

    background: Rectangle {
        radius: Theme.radius
        color: !card.isBusy ? "transparent" : card.hovered && !card.chosen ? Theme.raised : Theme.surface
        border.width: card.chosen ? 2 : card.isBusy ? 1 : 0
        border.color: card.chosen ? Theme.accent : card.isLate ? Theme.danger : Theme.line

        DashedFrame {
            anchors.fill: parent
            visible: !card.isBusy && !card.chosen
        }
        FocusRing {
            shown: card.focused
            distance: -5
        }
    }
    ColumnLayout {
        id: column
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.leftMargin: card.leftPadding
        anchors.rightMargin: card.rightPadding
        anchors.topMargin: card.topPadding
        spacing: Theme.small

        Item {
            implicitHeight: 36
            Layout.fillWidth: true

            RowLayout {
                anchors.left: parent.left
                anchors.right: button.visible ? button.left : parent.right
                anchors.verticalCenter: parent.verticalCenter
                anchors.rightMargin: Theme.small
                spacing: Theme.small

                UiText {
                    text: card.title
                    kind: "lead"
                    font.weight: Font.DemiBold
                    Layout.fillWidth: true
                    Layout.minimumWidth: 60
                    Layout.maximumWidth: Math.ceil(implicitWidth)
                }
                UiBadge {
                    visible: card.isLate || !card.isBusy
                    text: card.isLate ? card.lateText : card.freeText
                    meaning: card.isLate ? "danger" : "plain"
                    iconName: card.isLate ? "clock" : ""
                }
                Item {
                    Layout.fillWidth: true
                }
            }
            StepButton {
                id: button
                objectName: "roomButton"
                visible: card.performs && (card.isBusy || card.hasNext)
                enabled: card.ready
                busy: card.working !== "" && card.working === (card.isBusy ? card.scan.id : card.value.next.id)
                text: card.isBusy ? qsTr("Complete") : qsTr("Start")
                iconName: card.isBusy ? "finish" : "start"
                keys: !card.chosen ? "" : card.isBusy ? "D" : "S"
                implicitHeight: 36
                anchors.right: parent.right
                focusPolicy: Qt.NoFocus
                onClicked: card.isBusy ? card.completeAsked() : card.startAsked()
            }
        }
        RowLayout {
            visible: card.isBusy
            spacing: Theme.gap
            Layout.fillWidth: true

            UiText {
                text: ScanWords.numberOf(card.calls, card.scan, card.calls.age)
                kind: "title"
                Layout.fillWidth: true
                Layout.minimumWidth: Math.min(Math.ceil(implicitWidth), 160)
                Layout.maximumWidth: Math.ceil(implicitWidth)
            }
            ColumnLayout {
                spacing: 0
                Layout.fillWidth: true

                UiText {
                    text: Words.named(card.scan.patientName)
                    visible: text !== ""
                    Layout.fillWidth: true
                }
                UiText {
                    text: card.what
                    kind: "caption"
                    Layout.fillWidth: true
                }
            }
            ColumnLayout {
                spacing: 0
                Layout.fillWidth: false

                UiText {
                    text: Words.minutes(card.elapsed)
                    kind: "lead"
                    font.weight: Font.DemiBold
                    color: !card.live ? Theme.softText : card.isLate ? Theme.danger : Theme.text
                    horizontalAlignment: Text.AlignRight
                    Layout.fillWidth: true
                }
                UiText {
                    text: qsTr("of about %1").arg(Words.minutes(card.estimate))
                    visible: card.estimate > 0
                    kind: "caption"
                    horizontalAlignment: Text.AlignRight
                    Layout.fillWidth: true
                }
            }
        }
        Rectangle {
            visible: card.isBusy && card.estimate > 0
            implicitHeight: 8
            radius: 4
            color: Theme.pressed
            Layout.fillWidth: true

            Rectangle {
                width: parent.width * Math.min(1, card.elapsed / Math.max(1, card.estimate))
                height: parent.height
                radius: 4
                color: card.isLate ? Theme.danger : Theme.accent
            }
        }
        UiText {
            visible: !card.isBusy
            text: card.nextText
            soft: true
            Layout.fillWidth: true
        }
    }
}
