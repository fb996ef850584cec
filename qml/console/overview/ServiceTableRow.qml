// One service in the table.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Loket.Console.Core
import Loket.Console.Overview
import Loket.Ui

UiRow {
    id: row

    required property int index
    required property var value // a serviceLine

    property var widths: [72, 84, 140, 132]
    property bool showsBars: false
    property int limitMinutes: 30

    readonly property bool stuck: row.value.waiting > 0 && row.value.openCounters === 0
    readonly property bool late: row.value.longest >= row.limitMinutes
    readonly property bool near: !row.late && row.value.longest >= row.limitMinutes * 0.8
    readonly property string longest: row.value.longest < 0 ? "–" : Words.minutes(row.value.longest)
    readonly property string expected: row.value.openCounters === 0 ? qsTr("no counter open")
        : Words.range(row.value.waitLow, row.value.waitHigh)

    name: row.value.name + ", " + qsTr("%n waiting", "people", row.value.waiting) + ", " + row.longest + ", " + row.expected

    UiText {
        text: row.value.prefix
        kind: "lead"
        font.weight: Font.DemiBold
        color: Theme.accent
        Layout.preferredWidth: Math.max(22, implicitWidth)
    }
    UiText {
        text: row.value.name
        Layout.fillWidth: true
    }
    UiText {
        text: row.value.waiting
        kind: "lead"
        font.weight: Font.DemiBold
        horizontalAlignment: Text.AlignRight
        Layout.minimumWidth: row.widths[0]
        Layout.preferredWidth: row.widths[0]
        Layout.maximumWidth: row.widths[0]
    }
    UiText {
        text: row.longest
        kind: row.late || row.near ? "strong" : "body"
        color: row.late ? Theme.danger : row.near ? Theme.warning : Theme.text
        horizontalAlignment: Text.AlignRight
        Layout.minimumWidth: row.widths[1]
        Layout.preferredWidth: row.widths[1]
        Layout.maximumWidth: row.widths[1]
    }
    UiText {
        text: row.expected
        color: row.stuck ? Theme.warning : Theme.text
        horizontalAlignment: Text.AlignRight
        Layout.minimumWidth: row.widths[2]
        Layout.preferredWidth: row.widths[2]
        Layout.maximumWidth: row.widths[2]
    }
    Item {
        implicitHeight: 28
        Layout.minimumWidth: row.showsBars ? row.widths[3] : 0
        Layout.preferredWidth: row.showsBars ? row.widths[3] : 0
        Layout.maximumWidth: row.showsBars ? row.widths[3] : 0

        UiRepeater {
            model: row.showsBars ? row.value.bars.length : 0

            delegate: Rectangle {
                id: bar

                required property int index

                readonly property real most: Math.max(4, ...row.value.bars)

                x: bar.index * 10
                y: 28 - bar.height
                width: 7
                height: Math.max(2, 26 * row.value.bars[bar.index] / bar.most)
                color: bar.index === row.value.bars.length - 1 ? Theme.accent : Theme.edge
            }
        }
    }
}
