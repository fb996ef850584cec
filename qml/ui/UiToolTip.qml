// A word beside what is pointed at.
import QtQuick
import QtQuick.Controls.Basic

ToolTip {
    id: control

    required property bool shown

    visible: control.shown && control.text !== ""
    delay: 600
    timeout: 5000
    padding: Theme.small
    font.family: Theme.family
    font.pixelSize: Theme.caption
    width: Math.min(implicitWidth, 420)

    contentItem: UiText {
        text: control.text
        font: control.font
        color: Theme.surface
        wrapMode: Text.Wrap
        Accessible.ignored: true
    }
    background: Rectangle {
        color: Theme.text
        radius: 4
    }
}
