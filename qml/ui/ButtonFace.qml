// What is written on a button: icon, text and key, together in the middle.
import QtQuick
import QtQuick.Layouts

Item {
    id: face

    required property string text
    required property string iconName
    required property string keys
    required property bool busy
    required property color ink
    required property font font

    implicitWidth: row.implicitWidth
    implicitHeight: row.implicitHeight

    RowLayout {
        id: row
        anchors.centerIn: parent
        width: Math.min(implicitWidth, parent.width)
        spacing: Theme.small

        BusyDots {
            visible: face.busy
            color: face.ink
        }
        UiIcon {
            icon: face.iconName
            visible: face.iconName !== "" && !face.busy
            color: face.ink
        }
        UiText {
            text: face.text
            visible: face.text !== ""
            color: face.ink
            font: face.font
            horizontalAlignment: Text.AlignHCenter
            Layout.fillWidth: true
            Accessible.ignored: true
        }
        KeyCap {
            keys: face.keys
            visible: face.keys !== ""
            ink: face.ink
        }
    }
}
