// The name of a key, as printed on it.
import QtQuick

Rectangle {
    id: cap

    required property string keys
    property color ink: Theme.softText

    implicitWidth: Math.ceil(label.implicitWidth) + 12
    implicitHeight: label.implicitHeight + 4
    radius: 4
    color: "transparent"
    border.width: 1
    border.color: Qt.rgba(cap.ink.r, cap.ink.g, cap.ink.b, 0.5)

    UiText {
        id: label
        anchors.centerIn: parent
        text: cap.keys
        color: cap.ink
        font.pixelSize: 12
        font.weight: Font.DemiBold
        Accessible.ignored: true
    }
}
