// Whom the draft reaches now, and which displays will miss it.
import QtQuick
import QtQuick.Layouts
import Loket.Console.Broadcast
import Loket.Ui

RowLayout {
    id: line

    required property BroadcastRoom room

    readonly property string missing: line.room.reachKnown ? BroadcastWords.missing(line.room.reach) : ""

    spacing: Theme.small
    visible: line.room.reachKnown
    Accessible.role: Accessible.StaticText
    Accessible.name: words.text + " " + line.missing

    UiIcon {
        icon: line.missing === "" ? "person" : "warning"
        color: line.missing === "" ? Theme.softText : Theme.warning
        Layout.alignment: Qt.AlignTop
    }
    ColumnLayout {
        spacing: 0
        Layout.fillWidth: true

        UiText {
            id: words
            objectName: "reachText"
            text: qsTr("Now: %1").arg(BroadcastWords.reach(line.room.reach))
            wrapMode: Text.Wrap
            Layout.fillWidth: true
        }
        UiText {
            objectName: "missingText"
            text: line.missing
            visible: text !== ""
            color: Theme.warning
            wrapMode: Text.Wrap
            Layout.fillWidth: true
        }
    }
}
