// What is written on a button: icon, text and key, together in the middle. Where that is too much, the key
// is left out before the text is cut.
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

    readonly property real sign: face.busy ? dots.implicitWidth : face.iconName !== "" ? icon.implicitWidth : 0
    readonly property real wanted: face.lengthOf([face.sign, Math.ceil(label.implicitWidth), face.keys !== "" ? cap.implicitWidth : 0])
    readonly property real least: face.lengthOf([face.sign, Math.ceil(label.implicitWidth)]) // without the key

    // Of what is there, in a row.
    function lengthOf(widths: var): real {
        return widths.filter(width => width > 0).reduce((sum, width) => sum + width + row.spacing, -row.spacing);
    }

    implicitWidth: Math.ceil(face.wanted)
    implicitHeight: row.implicitHeight

    RowLayout {
        id: row
        anchors.centerIn: parent
        width: Math.min(implicitWidth, parent.width)
        spacing: Theme.small

        BusyDots {
            id: dots
            visible: face.busy
            color: face.ink
        }
        UiIcon {
            id: icon
            icon: face.iconName
            visible: face.iconName !== "" && !face.busy
            color: face.ink
        }
        UiText {
            id: label
            text: face.text
            visible: face.text !== ""
            color: face.ink
            font: face.font
            horizontalAlignment: Text.AlignHCenter
            Layout.fillWidth: true
            Layout.preferredWidth: Math.ceil(implicitWidth) // less than a pixel would cut it
            Accessible.ignored: true
        }
        KeyCap {
            id: cap
            objectName: "keyCap"
            keys: face.keys
            visible: face.keys !== "" && face.wanted <= face.width + 0.5
            ink: face.ink
        }
    }
}
