// One note on the board: what it says, who pinned it, and when.
import QtQuick
import QtQuick.Layouts
import Loket.Console.Core
import Loket.Ui

UiRow {
    id: row

    required property int index
    required text
    required property string authorName
    required property date createdAt

    property date now

    readonly property string origin: qsTr("%1, %2").arg(Words.apart(row.authorName))
        .arg(Words.moment(row.createdAt, row.now))

    implicitHeight: Math.ceil(words.implicitHeight) + 2 * Theme.small
    Accessible.name: row.text + ", " + row.origin

    ColumnLayout {
        id: words
        spacing: Theme.tiny
        Layout.fillWidth: true

        UiText {
            text: row.text
            wrapMode: Text.Wrap
            Layout.fillWidth: true
        }
        UiText {
            text: row.origin
            kind: "caption"
            Layout.fillWidth: true
        }
    }
}
