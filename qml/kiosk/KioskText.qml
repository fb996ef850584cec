// Text of the kiosk. `size` is its height in pixels of a screen of 1080 by 1920.
import QtQuick
import Loket.Ui

UiText {
    id: control

    required property real scaling // of text
    property real size: 36

    wrapMode: Text.Wrap
    font.pixelSize: Math.max(1, Math.round(control.size * control.scaling))
}
