// A button that is an icon only. `name` is what it is called, for those who hear it or point at it.
import QtQuick

UiButton {
    id: control

    required property string name

    kind: "quiet"
    implicitWidth: Theme.target
    leftPadding: 0
    rightPadding: 0
    Accessible.name: control.name

    UiToolTip {
        shown: control.hovered || control.visualFocus
        text: control.keys === "" ? control.name : control.name + "  " + control.keys
    }
}
