// The type of a scan, on a ground of its own.
import QtQuick
import Loket.Ui

Rectangle {
    id: tag

    required property string text

    implicitWidth: Math.max(56, label.implicitWidth + 12)
    implicitHeight: 24
    radius: 4
    color: Theme.pressed

    UiText {
        id: label
        anchors.centerIn: parent
        width: Math.min(implicitWidth, parent.width - 8)
        text: tag.text
        font.pixelSize: Theme.caption
        font.weight: Font.DemiBold
        horizontalAlignment: Text.AlignHCenter
    }
}
