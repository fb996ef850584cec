// An address whose programs work without a sign-in, and what they work as.
import QtQuick
import QtQuick.Layouts
import Loket.Console.Core
import Loket.Ui

UiRow {
    id: row

    required property int index
    required property var value // a trusted address
    required property string role

    property bool removable: false

    signal removalAsked

    rightPadding: Theme.tiny
    name: row.value.id + ", " + Words.role(row.role)

    UiIcon {
        icon: "unlocked"
        color: Theme.warning
    }
    UiText {
        text: row.value.id
        kind: "strong"
        Layout.fillWidth: true
        Layout.preferredWidth: 1
    }
    UiText {
        text: Words.role(row.role)
        Layout.fillWidth: true
        Layout.preferredWidth: 1
    }
    UiIconButton {
        enabled: row.removable
        name: qsTr("Trust %1 no more").arg(row.value.id)
        iconName: "cancel"
        focusPolicy: Qt.NoFocus
        onClicked: row.removalAsked()
    }
}
