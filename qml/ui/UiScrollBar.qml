// A scroll bar that can be seen.
import QtQuick
import QtQuick.Controls.Basic

ScrollBar {
    id: control

    padding: 2
    minimumSize: 0.06
    visible: control.size < 1

    contentItem: Rectangle {
        implicitWidth: 8
        implicitHeight: 8
        radius: 4
        color: control.pressed ? Theme.softText : Theme.edge
        opacity: control.active || control.hovered ? 1 : 0.6
    }
}
