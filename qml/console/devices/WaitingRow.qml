// A screen that shows a code and waits until it is typed.
import QtQuick
import QtQuick.Layouts
import Loket.Console.Core
import Loket.Console.Devices
import Loket.Ui

UiRow {
    id: row

    required property int index
    required property var modelData

    property date now
    property bool removable: false

    readonly property string place: qsTr("%1 at %2, since %3").arg(DeviceWords.screen(row.modelData.kind))
        .arg(row.modelData.address).arg(Words.moment(row.modelData.since, row.now))

    signal dismissed

    name: row.modelData.name
    implicitHeight: Math.ceil(words.implicitHeight) + 2 * Theme.tiny
    leftPadding: Theme.small
    rightPadding: 0
    Accessible.name: row.name + ", " + row.place

    ColumnLayout {
        id: words
        spacing: 0
        Layout.fillWidth: true

        UiText {
            text: row.name
            Layout.fillWidth: true
        }
        UiText {
            text: row.place
            kind: "caption"
            wrapMode: Text.Wrap
            Layout.fillWidth: true
        }
    }
    UiIconButton {
        enabled: row.removable
        name: qsTr("Send “%1” away").arg(Words.apart(row.name))
        iconName: "cancel"
        focusPolicy: Qt.NoFocus
        onClicked: row.dismissed()
    }
}
