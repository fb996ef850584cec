// Text of the waiting room's screen. `size` is its height in units.
import QtQuick
import Loket.Ui

Text {
    id: control

    required property real unit
    property real size: 0.4
    property bool soft: false

    color: soft ? Theme.softText : Theme.text
    elide: Text.ElideRight
    font.family: Theme.family
    font.pixelSize: Math.max(1, Math.round(control.unit * control.size))
    minimumPixelSize: Math.max(1, Math.round(font.pixelSize * 0.3))
    textFormat: Text.PlainText
    verticalAlignment: Text.AlignVCenter
    Accessible.role: Accessible.StaticText
    Accessible.name: control.text
}
