// How long it takes from a request to its result, by type.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Loket.Console.Core
import Loket.Console.Radiology
import Loket.Ui

UiCard {
    id: card

    required property RadiologyFeed feed
    readonly property alias count: rows.count

    UiText {
        text: qsTr("From request to result")
        kind: "lead"
        font.weight: Font.DemiBold
        Layout.fillWidth: true
    }
    UiText {
        text: qsTr("Median of today, by type")
        kind: "caption"
        Layout.fillWidth: true
        Layout.topMargin: -Theme.small
    }
    UiRepeater {
        id: rows
        model: card.feed.turnarounds

        TurnaroundRow {
            longest: card.feed.longestMedian
            Layout.fillWidth: true
        }
    }
}
