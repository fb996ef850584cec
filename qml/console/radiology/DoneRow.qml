// A scan that is over: when, whose, and how long it took.
import QtQuick
import QtQuick.Layouts
import Loket.Console.Core
import Loket.Console.Radiology
import Loket.Ui

UiRow {
    id: row

    required property int index
    required property var value
    required property string number // that the patient was called by

    readonly property bool isCompleted: row.value.status === Radiology.Completed
    readonly property string name1: Words.oneLine(Words.named(row.value.patientName))
    readonly property string took: row.isCompleted
        ? Words.minutes(Words.minutesBetween(row.value.startedAt, row.value.completedAt))
        : ScanWords.status(row.value.status, row.value.statusText)

    leftPadding: Theme.wide
    rightPadding: Theme.wide
    name: at.text + ", " + row.number + " " + row.name1 + ", " + ScanWords.typeOf(row.value) + ", " + row.took

    UiText {
        id: at
        text: Words.clock(row.isCompleted ? row.value.completedAt : row.value.cancelledAt)
        soft: true
        Layout.preferredWidth: 44
    }
    ColumnLayout {
        spacing: 0
        Layout.fillWidth: true

        UiText {
            text: row.name1 === "" ? row.number : row.name1
            Layout.fillWidth: true
        }
        UiText {
            text: row.name1 === "" ? ScanWords.typeOf(row.value)
                : row.number + ", " + ScanWords.typeOf(row.value)
            kind: "caption"
            Layout.fillWidth: true
        }
    }
    UiText {
        text: row.took
        soft: !row.isCompleted
        horizontalAlignment: Text.AlignRight
    }
}
