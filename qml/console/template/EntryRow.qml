// One entry: what was sent, and when it was processed.
import QtQuick
import QtQuick.Layouts
import Loket.Console.Core
import Loket.Ui

UiRow {
    id: row

    required property int index
    required text
    required property date processedAt

    property date now

    readonly property string time: Words.moment(row.processedAt, row.now)

    implicitHeight: Math.ceil(words.implicitHeight) + 2 * Theme.small
    Accessible.name: row.text + ", " + row.time

    UiText {
        id: words
        text: row.text
        wrapMode: Text.Wrap
        Layout.fillWidth: true
    }
    UiText {
        text: row.time
        kind: "caption"
    }
}
