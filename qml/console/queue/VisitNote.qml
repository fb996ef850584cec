// One note, with who wrote it and when.
import QtQuick
import QtQuick.Layouts
import Loket.Console.Core
import Loket.Ui

Rectangle {
    id: note

    required property var value // a storyNote
    required property date now

    readonly property string signature: {
        const at = Words.moment(note.value.at, note.now);
        return note.value.who === "" ? at : Words.apart(note.value.who) + ", " + at;
    }

    implicitHeight: column.implicitHeight + 2 * Theme.small
    radius: Theme.radius
    color: Theme.raised
    Accessible.role: Accessible.ListItem
    Accessible.name: note.value.text + ". " + note.signature

    ColumnLayout {
        id: column
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.margins: Theme.small
        anchors.leftMargin: Theme.gap
        spacing: 2

        UiText {
            objectName: "noteText"
            text: note.value.text
            wrapMode: Text.Wrap
            Layout.fillWidth: true
            Accessible.ignored: true
        }
        UiText {
            text: note.signature
            kind: "caption"
            Layout.fillWidth: true
            Accessible.ignored: true
        }
    }
}
