// Working: three dots in turn.
pragma ComponentBehavior: Bound
import QtQuick

Row {
    id: dots

    property color color: Theme.text
    property int step: 0

    spacing: 4
    Accessible.role: Accessible.Animation
    Accessible.name: qsTr("Working")

    Timer {
        running: dots.visible && Motion.enabled
        interval: 300
        repeat: true
        onTriggered: dots.step = (dots.step + 1) % 3
    }
    UiRepeater {
        model: 3

        Rectangle {
            required property int index

            width: 6
            height: 6
            radius: 3
            color: dots.color
            opacity: index === dots.step ? 1 : 0.35
        }
    }
}
