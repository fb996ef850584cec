// A button that is an icon only. `name` is what it is called, for those who hear it or point at it.
import QtQuick

UiButton {
    id: control

    required property string name
    property bool opened: false // what it opens is there, and would be covered by the name

    kind: "quiet"
    implicitWidth: Theme.target
    leftPadding: 0
    rightPadding: 0
    Accessible.name: control.name

    UiToolTip {
        objectName: "toolTip"
        shown: !control.opened && (control.hovered || control.visualFocus)
        text: control.keys === "" ? control.name : control.name + "  " + control.keys
    }
}
