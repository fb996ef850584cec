// One display or kiosk in the list.
import QtQuick
import QtQuick.Layouts
import Loket.Console.Core
import Loket.Console.Devices
import Loket.Ui

UiRow {
    id: row

    required property int index
    required property var value // a screen
    required name
    required property string kind
    required property bool isOnline
    required property date since

    property date now
    property bool removable: false

    readonly property string screenId: row.value.id
    readonly property string stateText: (row.isOnline ? qsTr("Connected since %1") : qsTr("Off since %1"))
        .arg(Words.moment(row.since, row.now))

    signal removalAsked

    implicitHeight: Math.ceil(words.implicitHeight) + 2 * Theme.small
    rightPadding: Theme.tiny
    Accessible.name: row.name + ", " + DeviceWords.screen(row.kind) + ", " + row.stateText

    UiIcon {
        icon: row.isOnline ? "online" : "offline"
        color: row.isOnline ? Theme.good : Theme.warning
    }
    ColumnLayout {
        id: words
        spacing: 0
        Layout.fillWidth: true

        UiText {
            text: row.name
            kind: "strong"
            wrapMode: Text.Wrap
            Layout.fillWidth: true
        }
        UiText {
            text: DeviceWords.screen(row.kind)
            kind: "caption"
            Layout.fillWidth: true
        }
    }
    UiText {
        text: row.stateText
        color: row.isOnline ? Theme.softText : Theme.warning
        horizontalAlignment: Text.AlignRight
        Layout.preferredWidth: Math.max(190, implicitWidth)
    }
    UiIconButton {
        enabled: row.removable
        name: qsTr("Remove %1").arg(Words.apart(row.name))
        iconName: "cancel"
        focusPolicy: Qt.NoFocus
        onClicked: row.removalAsked()
    }
}
