// How far something is that takes a while.
import QtQuick

Rectangle {
    id: bar

    required property real progress // 0 to 1
    property string name: ""

    implicitHeight: 8
    implicitWidth: 200
    radius: 4
    color: Theme.pressed
    Accessible.role: Accessible.ProgressBar
    Accessible.name: bar.name
    Accessible.description: Math.floor(100 * bar.progress) + " %"

    Rectangle {
        width: Math.max(bar.progress > 0 ? bar.height : 0, bar.width * Math.min(1, bar.progress))
        height: bar.height
        radius: bar.radius
        color: Theme.accent
    }
}
