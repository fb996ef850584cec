// A prescription that is over: whose it was, and when.
import QtQuick
import QtQuick.Layouts
import Loket.Console.Core
import Loket.Console.Prescription
import Loket.Ui

UiRow {
    id: row

    required property int index
    required property var value

    readonly property bool isCollected: row.value.state === Prescriptions.Collected
    readonly property string at: row.isCollected ? Words.clock(row.value.collectedAt)
        : OrderWords.state(row.value.state, row.value.stateText)

    leftPadding: Theme.wide
    rightPadding: Theme.wide
    name: OrderWords.who(row.value) + ", " + row.at

    UiText {
        text: OrderWords.numberOf(row.value)
        kind: "strong"
        Layout.preferredWidth: 64
    }
    UiText {
        text: Words.oneLine(Words.named(row.value.patientName))
        soft: true
        Layout.fillWidth: true
    }
    UiText {
        text: row.at
        soft: true
        horizontalAlignment: Text.AlignRight
    }
}
