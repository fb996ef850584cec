// From when until when a broadcast is seen.
import QtQuick
import QtQuick.Layouts
import Loket.Console.Broadcast
import Loket.Ui

RowLayout {
    id: field

    required property BroadcastDraft draft

    spacing: Theme.gap

    TimeChoice {
        objectName: "startChoice"
        label: qsTr("From")
        value: field.draft.start
        other: BroadcastDraft.Start.Other
        typed: field.draft.startText
        model: [
            { value: BroadcastDraft.Start.Now, text: qsTr("Now") },
            { value: BroadcastDraft.Start.Quarter, text: qsTr("In 15 minutes") },
            { value: BroadcastDraft.Start.HalfHour, text: qsTr("In 30 minutes") },
            { value: BroadcastDraft.Start.Hour, text: qsTr("In an hour") },
            { value: BroadcastDraft.Start.Tomorrow, text: qsTr("Tomorrow at 07:00") },
            { value: BroadcastDraft.Start.Other, text: qsTr("Another time…") }
        ]
        Layout.fillWidth: true
        Layout.preferredWidth: 1
        Layout.alignment: Qt.AlignTop
        onChosen: value => field.draft.start = value
        onEdited: text => field.draft.startText = text
    }
    TimeChoice {
        objectName: "endChoice"
        label: qsTr("Until")
        value: field.draft.end
        other: BroadcastDraft.End.Other
        typed: field.draft.endText
        model: [
            { value: BroadcastDraft.End.Quarter, text: qsTr("15 minutes later") },
            { value: BroadcastDraft.End.HalfHour, text: qsTr("30 minutes later") },
            { value: BroadcastDraft.End.Hour, text: qsTr("An hour later") },
            { value: BroadcastDraft.End.TwoHours, text: qsTr("2 hours later") },
            { value: BroadcastDraft.End.FourHours, text: qsTr("4 hours later") },
            { value: BroadcastDraft.End.Today, text: qsTr("The end of that day") },
            { value: BroadcastDraft.End.Tomorrow, text: qsTr("The end of the next day") },
            { value: BroadcastDraft.End.Week, text: qsTr("A week later") },
            { value: BroadcastDraft.End.Other, text: qsTr("Another time…") }
        ]
        Layout.fillWidth: true
        Layout.preferredWidth: 1
        Layout.alignment: Qt.AlignTop
        onChosen: value => field.draft.end = value
        onEdited: text => field.draft.endText = text
    }
}
