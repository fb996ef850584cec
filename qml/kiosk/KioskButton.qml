// What one touches: at least 88 px high on a screen of 1080 by 1920.
import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Loket.Kiosk
import Loket.Ui

AbstractButton {
    id: control

    required property real unit // pixels of a screen of 1080 by 1920
    required property real scaling // of text
    property string detail: ""
    property string note: ""
    property string iconName: ""
    property bool primary: false
    property bool centred: false
    property real size: 36

    readonly property color ink: !control.enabled ? Theme.softText : control.primary ? Theme.accentText : Theme.text

    implicitHeight: Math.max(88 * control.unit, control.implicitContentHeight + 36 * control.unit)
    implicitWidth: control.implicitContentWidth + 56 * control.unit
    padding: 28 * control.unit
    topPadding: 0
    bottomPadding: 0
    focusPolicy: Qt.StrongFocus
    Accessible.name: control.text
    Accessible.description: control.note === "" ? control.detail : control.detail + ", " + control.note
    Keys.forwardTo: [press]

    PressKeys {
        id: press
        button: control
    }

    background: Rectangle {
        radius: 14 * control.unit
        color: !control.enabled ? Theme.ground : control.primary ? (control.down ? Theme.accentPressed : Theme.accent)
            : control.down ? Theme.pressed : Theme.surface
        border.width: control.primary && control.enabled ? 0 : Math.max(1, 2 * control.unit)
        border.color: control.enabled ? Theme.edge : Theme.line

        FocusRing {
            shown: control.visualFocus
            radius: 14 * control.unit
        }
    }
    contentItem: RowLayout {
        spacing: 20 * control.unit

        Item {
            visible: control.centred && control.iconName !== ""
            Layout.fillWidth: true
        }
        UiIcon {
            visible: control.iconName !== ""
            icon: control.iconName
            size: Math.round(control.size * 1.3 * control.unit)
            color: control.ink
            Layout.alignment: Qt.AlignVCenter
        }
        ColumnLayout {
            visible: control.text !== ""
            spacing: 2 * control.unit
            Layout.fillWidth: !control.centred || control.iconName === ""
            Layout.alignment: Qt.AlignVCenter

            KioskText {
                scaling: control.scaling
                size: control.size
                text: control.text
                color: control.ink
                kind: "strong"
                horizontalAlignment: control.centred && control.iconName === "" ? Text.AlignHCenter : Text.AlignLeft
                Accessible.ignored: true
                Layout.fillWidth: true
            }
            KioskText {
                visible: text !== ""
                scaling: control.scaling
                size: control.size * 0.86
                text: control.detail
                color: control.ink
                Accessible.ignored: true
                Layout.fillWidth: true
            }
            KioskText {
                visible: text !== ""
                scaling: control.scaling
                size: control.size * 0.7
                text: control.note
                soft: true
                Accessible.ignored: true
                Layout.fillWidth: true
            }
        }
        Item {
            visible: control.centred && control.iconName !== ""
            Layout.fillWidth: true
        }
    }
}
