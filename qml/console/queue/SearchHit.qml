// One who was found: number, name, and where that patient is.
import QtQuick
import QtQuick.Layouts
import Loket.Console.Core
import Loket.Console.Queue
import Loket.Ui

UiRow {
    id: hit

    required property var value // the visit
    required property QueueRoom room

    readonly property string place: QueueWords.whereabouts(hit.value, hit.room.names, hit.room.workplace.now)
    readonly property string identity: QueueWords.identity(hit.value)

    implicitHeight: 48
    name: hit.value.number + ", " + Words.patient(hit.value.patientName) + ", " + hit.identity + ", " + hit.place

    UiIcon {
        icon: QueueWords.stateIcon(hit.value.state)
        color: Theme.softText
    }
    UiText {
        text: hit.value.number
        kind: "lead"
        font.weight: Font.DemiBold
        color: Theme.accent
        Layout.preferredWidth: 74
        Accessible.ignored: true
    }
    ColumnLayout {
        spacing: 0
        Layout.fillWidth: true
        Layout.preferredWidth: 1

        UiText {
            text: Words.patient(hit.value.patientName)
            soft: hit.value.patientName === ""
            Layout.fillWidth: true
            Accessible.ignored: true
        }
        UiText {
            text: hit.identity
            visible: text !== ""
            kind: "caption"
            Layout.fillWidth: true
            Accessible.ignored: true
        }
    }
    UiText {
        objectName: "whereabouts"
        text: hit.place
        soft: true
        wrapMode: Text.Wrap
        maximumLineCount: 2
        horizontalAlignment: Text.AlignRight
        Layout.fillWidth: true
        Layout.preferredWidth: 1
        Accessible.ignored: true
    }
}
