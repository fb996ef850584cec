// What is on or off.
import QtQuick
import QtQuick.Layouts

KioskButton {
    id: control

    required property bool upright
    property bool on: false

    scaling: control.unit
    size: 30
    padding: 12 * control.unit
    centred: true
    primary: control.on
    Accessible.role: Accessible.CheckBox
    Accessible.checked: control.on
    Layout.fillWidth: true
    Layout.preferredWidth: 1
    Layout.preferredHeight: (control.upright ? 116 : 92) * control.unit
    onClicked: control.on = !control.on
}
