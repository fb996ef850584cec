// A word beside what is pointed at.
import QtQuick
import QtQuick.Controls.Basic

ToolTip {
    id: control

    required property bool shown

    visible: control.shown && control.text !== ""
    delay: 600
    padding: Theme.small
    font.family: Theme.family
    font.pixelSize: Theme.caption
    palette.toolTipText: Theme.surface

    background: Rectangle {
        color: Theme.text
        radius: 4
    }
}
