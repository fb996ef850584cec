// One visit in the list.
import QtQuick
import QtQuick.Layouts
import Loket.Client
import Loket.Console.Core
import Loket.Console.Queue
import Loket.Ui

UiRow {
    id: row

    required property int index
    required property string visitId
    required property string number
    required property string serviceName
    required property int visitState
    required property int priority
    required property int position
    required property int waitLow
    required property int waitHigh
    required property string counterName
    required property string patientName
    required property string reason
    required property date eligibleAt
    required property date appointmentAt
    required property var visit

    property date now
    property int tooLongMinutes: 30
    property bool callable: false // called by this counter
    property bool actable: false
    property bool working: false

    readonly property bool isWaiting: row.visitState === Queue.Waiting
    readonly property int waited: Words.minutesBetween(row.eligibleAt, row.now)
    readonly property bool tooLong: row.isWaiting && row.waited >= row.tooLongMinutes
    readonly property string timeText: {
        if (row.isWaiting)
            return Words.minutes(row.waited);
        return row.visitState === Queue.Booked ? Words.clock(row.appointmentAt) : row.counterName;
    }

    signal callAsked
    signal menuAsked

    implicitHeight: 56
    rightPadding: Theme.tiny
    name: row.number + ", " + Words.patient(row.patientName) + ", " + row.serviceName + ", "
        + QueueWords.state(row.visitState) + " " + row.timeText

    UiText {
        text: row.position > 0 ? row.position : ""
        soft: true
        horizontalAlignment: Text.AlignRight
        Layout.preferredWidth: 26
    }
    UiText {
        text: row.number
        kind: "lead"
        font.weight: Font.DemiBold
        Layout.preferredWidth: 78
    }
    ColumnLayout {
        spacing: 0
        Layout.fillWidth: true

        UiText {
            text: Words.patient(row.patientName)
            soft: row.patientName === ""
            Layout.fillWidth: true
        }
        UiText {
            text: row.reason === "" ? row.serviceName : Words.apart(row.serviceName) + " · " + Words.apart(row.reason)
            kind: "caption"
            Layout.fillWidth: true
        }
    }
    UiBadge {
        visible: QueueWords.priorityMeaning(row.priority) !== "plain"
        text: QueueWords.priority(row.priority)
        meaning: QueueWords.priorityMeaning(row.priority)
    }
    UiBadge {
        visible: row.visitState === Queue.Called || row.visitState === Queue.Serving
        text: QueueWords.state(row.visitState)
        meaning: QueueWords.stateMeaning(row.visitState)
    }
    ColumnLayout {
        spacing: 0
        Layout.fillWidth: false
        Layout.preferredWidth: Math.max(108, implicitWidth)
        Layout.maximumWidth: 160

        UiText {
            text: row.timeText
            kind: row.tooLong ? "strong" : "body"
            color: row.tooLong ? Theme.danger : Theme.text
            horizontalAlignment: Text.AlignRight
            Layout.fillWidth: true
        }
        UiText {
            visible: row.isWaiting && text !== ""
            text: Words.range(row.waitLow, row.waitHigh) === "" ? "" : qsTr("in %1").arg(Words.range(row.waitLow, row.waitHigh))
            kind: "caption"
            horizontalAlignment: Text.AlignRight
            Layout.fillWidth: true
        }
    }
    UiIconButton {
        visible: row.isWaiting && row.callable
        enabled: row.actable && !row.working
        name: qsTr("Call %1").arg(row.number)
        iconName: "call"
        focusPolicy: Qt.NoFocus
        onClicked: row.callAsked()
    }
    UiIconButton {
        visible: row.actable
        name: qsTr("What can be done with %1").arg(row.number)
        iconName: "more"
        focusPolicy: Qt.NoFocus
        onClicked: row.menuAsked()
    }
}
