// The median of one type, as a figure and as a bar.
import QtQuick
import QtQuick.Layouts
import Loket.Console.Core
import Loket.Console.Radiology
import Loket.Ui

RowLayout {
    id: row

    required property var value
    property real longest: 1

    readonly property int minutes: Math.round(row.value.median)

    spacing: Theme.gap

    UiText {
        text: ScanWords.type(row.value.type, row.value.typeText)
        Layout.preferredWidth: 88
    }
    Rectangle {
        implicitHeight: 4
        radius: 2
        color: Theme.pressed
        Layout.fillWidth: true

        Rectangle {
            width: parent.width * Math.min(1, row.minutes / Math.max(1, row.longest))
            height: parent.height
            radius: 2
            color: Theme.accent
        }
    }
    UiText {
        text: Words.minutes(row.minutes)
        horizontalAlignment: Text.AlignRight
        Layout.preferredWidth: 72
    }
}
