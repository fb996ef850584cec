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
    required property var value // the visit

    property date now
    property int tooLongMinutes: 30
    property bool callable: false // called by this counter
    property bool actable: false
    property bool working: false
    property bool served: true // by an open counter
    required property var names
    property string ownCounterId: "" // empty: none

    readonly property bool narrow: row.width < 560
    readonly property string visitId: row.value.id
    readonly property string serviceName: row.names.service(row.value.serviceId, row.value.serviceName)
    // What tells the patient from another of that name comes behind the service.
    readonly property string under: [
        row.serviceName,
        row.value.parkReason,
        row.ownCounterId !== "" && row.value.comesBackTo === row.ownCounterId ? qsTr("comes back to you") : "",
        QueueWords.identity(row.value)
    ].filter(text => text !== "").map(text => Words.apart(text)).join(" · ")
    readonly property int visitState: row.value.state
    readonly property bool isKnown: row.visitState !== Queue.State.Unknown
    readonly property bool isOver: row.visitState === Queue.Done || row.visitState === Queue.Cancelled
        || row.visitState === Queue.Closed
    readonly property bool isWaiting: row.visitState === Queue.Waiting
    readonly property string stateText: QueueWords.state(row.visitState, row.value.stateText)
    readonly property string estimate: row.served ? Words.range(row.value.waitLow, row.value.waitHigh)
        : qsTr("no counter open")
    readonly property int waited: Words.minutesBetween(row.value.eligibleAt, row.now)
    readonly property bool tooLong: row.isWaiting && row.waited >= row.tooLongMinutes
    readonly property string timeText: {
        if (row.isWaiting)
            return Words.waited(row.waited);
        if (row.isOver)
            return Words.clock(row.value.finishedAt);
        switch (row.visitState) {
        case Queue.Booked: return Words.clock(row.value.appointmentAt);
        case Queue.Parked: return Words.minutes(Words.minutesBetween(row.value.firstCalledAt, row.now));
        case Queue.NoShow: return Words.minutes(Words.minutesBetween(row.value.finishedAt, row.now));
        }
        return row.names.counter(row.value.counterId, row.value.counterName);
    }

    signal callAsked
    signal menuAsked

    implicitHeight: 52
    rightPadding: row.actable ? Theme.tiny : Theme.gap // a button stands nearer to the border than words
    name: row.value.number + ", " + Words.patient(row.value.patientName) + ", " + row.under + ", "
        + row.stateText + " " + row.timeText

    UiText {
        text: row.value.position > 0 ? row.value.position : ""
        soft: true
        horizontalAlignment: Text.AlignRight
        Layout.preferredWidth: row.narrow ? 18 : 26
    }
    UiText {
        text: row.value.number
        kind: "lead"
        font.weight: Font.DemiBold
        Layout.preferredWidth: row.narrow ? Math.max(58, implicitWidth) : 78
    }
    ColumnLayout {
        spacing: 0
        Layout.fillWidth: true

        UiText {
            text: Words.patient(row.value.patientName)
            soft: row.value.patientName === ""
            Layout.fillWidth: true
        }
        UiText {
            text: row.under
            kind: "caption"
            Layout.fillWidth: true
        }
    }
    PriorityTag {
        priority: row.value.priority
        priorityText: row.value.priorityText
    }
    UiBadge {
        objectName: "stateBadge"
        visible: row.visitState === Queue.Cancelled || row.visitState === Queue.Closed || row.visitState === Queue.Called || row.visitState === Queue.Serving || !row.isKnown
        text: row.stateText
        meaning: QueueWords.stateMeaning(row.visitState)
    }
    ColumnLayout {
        spacing: 0
        Layout.fillWidth: false
        Layout.preferredWidth: Math.max(84, implicitWidth)
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
            text: row.estimate === "" || Words.isNow(row.value.waitLow, row.value.waitHigh) || !row.served ? row.estimate : qsTr("in %1").arg(row.estimate)
            kind: "caption"
            horizontalAlignment: Text.AlignRight
            Layout.fillWidth: true
        }
    }
    UiIconButton {
        visible: row.isWaiting && row.callable
        enabled: row.actable && !row.working
        name: qsTr("Call %1").arg(row.value.number)
        iconName: "call"
        focusPolicy: Qt.NoFocus
        onClicked: row.callAsked()
    }
    UiIconButton {
        visible: row.actable
        name: qsTr("What can be done with %1").arg(row.value.number)
        iconName: "more"
        focusPolicy: Qt.NoFocus
        onClicked: row.menuAsked()
    }
}
