// One event: when, and what happened in a sentence.
import QtQuick
import QtQuick.Layouts
import Loket.Console.Core
import Loket.Console.Events
import Loket.Ui

UiRow {
    id: row

    required property int index
    required property var value // a recordEvent

    required property EventsRoom room
    property date now

    readonly property string sentence: row.room.title === "" || row.room.names < 0 ? "" : row.room.sentence(row.value) // anew with the language and with names
    readonly property bool isToday: row.value.time.toDateString() === row.now.toDateString()

    implicitHeight: Math.max(52, Math.ceil(words.implicitHeight) + Theme.tiny)
    name: clock.text + ", " + row.sentence

    UiText {
        id: clock
        text: row.isToday ? Qt.formatTime(row.value.time, "HH:mm:ss") : Words.dayTime(row.value.time)
        soft: true
        horizontalAlignment: Text.AlignRight
        Layout.preferredWidth: 100
    }
    UiText {
        id: words
        text: row.sentence
        kind: row.value.kind === "unsound" ? "strong" : "body"
        color: row.value.kind === "unsound" ? Theme.danger : Theme.text
        wrapMode: Text.Wrap
        maximumLineCount: 2
        Layout.fillWidth: true
    }
    UiText {
        visible: row.width > 560
        text: row.value.seq
        kind: "caption"
        horizontalAlignment: Text.AlignRight
        Layout.preferredWidth: 70
    }
}
