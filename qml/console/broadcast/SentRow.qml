// A broadcast that was sent: what it says, when it is seen and by whom, and who has read it.
import QtQuick
import QtQuick.Layouts
import Loket.Console.Broadcast
import Loket.Ui

UiRow {
    id: row

    required property int index
    required property var value // a broadcast

    required property BroadcastRoom room
    property date now
    property bool changeable: false

    readonly property bool isOpen: row.value.state === Broadcasts.Planned || row.value.state === Broadcasts.Current
    readonly property string audience: row.room.parts && row.room.language !== ""
        ? BroadcastWords.audience(row.room.partsOf(row.value.audience)) : ""
    readonly property string details: BroadcastWords.times(row.value, row.now) + " · " + row.audience
    readonly property string readers: BroadcastWords.readers(row.value)

    signal actionAsked

    name: row.room.language === "" ? "" : row.room.textOf(row.value)
    implicitHeight: Math.ceil(words.implicitHeight) + 2 * Theme.small
    rightPadding: Theme.tiny
    Accessible.name: BroadcastWords.level(row.value.level) + ": " + row.name + ", " + row.details + ", " + row.readers

    UiIcon {
        icon: BroadcastWords.icon(row.value.level)
        color: !row.isOpen ? Theme.softText : row.value.level === Broadcasts.Warning ? Theme.warning
            : row.value.level === Broadcasts.Urgent ? Theme.text : Theme.accent
        Layout.alignment: Qt.AlignTop
        Layout.topMargin: Theme.small
    }
    ColumnLayout {
        id: words
        spacing: 0
        Layout.fillWidth: true

        UiText {
            text: row.name
            kind: row.isOpen ? "strong" : "body"
            wrapMode: Text.Wrap
            maximumLineCount: 2
            Layout.fillWidth: true
        }
        UiText {
            text: row.details
            kind: "caption"
            wrapMode: Text.Wrap
            maximumLineCount: 2
            Layout.fillWidth: true
        }
        UiText {
            objectName: "readersText"
            text: qsTr("Read by %1").arg(row.readers)
            visible: row.readers !== ""
            kind: "caption"
            color: Theme.text
            Layout.fillWidth: true
        }
    }
    UiButton {
        objectName: "rowButton"
        kind: "quiet"
        implicitHeight: 36
        leftPadding: Theme.small
        text: row.isOpen ? qsTr("Withdraw") : qsTr("Send again")
        enabled: row.changeable || !row.isOpen
        focusPolicy: Qt.NoFocus
        onClicked: row.actionAsked()
    }
}
