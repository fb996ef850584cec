// A button. `keys` shows the shortcut that does the same; `busy` is the time until the server has answered.
import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts

Button {
    id: control

    // "primary", "plain", "quiet" or "danger"
    property string kind: "plain"
    property string iconName: ""
    property string keys: ""
    property bool busy: false
    property bool large: false

    readonly property bool filled: control.kind === "primary" || control.kind === "danger"
    readonly property color ink: {
        if (control.kind === "primary")
            return Theme.accentText;
        return control.kind === "danger" ? Theme.dangerText : Theme.text;
    }
    readonly property color ground: {
        if (control.kind === "primary")
            return control.down || control.hovered ? Theme.accentPressed : Theme.accent;
        if (control.kind === "danger")
            return Theme.danger;
        if (control.down)
            return Theme.pressed;
        if (control.hovered)
            return Theme.raised;
        return control.kind === "quiet" ? "transparent" : Theme.surface;
    }

    implicitHeight: control.large ? 56 : Theme.target
    implicitWidth: Math.max(implicitContentWidth + leftPadding + rightPadding, Theme.target)
    leftPadding: control.text === "" ? Theme.gap : Theme.wide
    rightPadding: leftPadding
    topPadding: 0
    bottomPadding: 0
    hoverEnabled: true
    focusPolicy: Qt.StrongFocus
    font.family: Theme.family
    font.pixelSize: control.large ? Theme.lead : Theme.body
    font.weight: Font.DemiBold
    opacity: control.enabled ? 1 : 0.45
    Accessible.name: control.text
    Accessible.description: control.keys

    Keys.onReturnPressed: control.clicked()
    Keys.onEnterPressed: control.clicked()

    background: Rectangle {
        radius: Theme.radius
        color: control.ground
        border.width: control.kind === "plain" ? 1 : 0
        border.color: Theme.edge

        FocusRing {
            shown: control.visualFocus
        }
    }

    contentItem: Item {
        implicitWidth: row.implicitWidth
        implicitHeight: row.implicitHeight

        RowLayout {
            id: row
            anchors.centerIn: parent
            width: Math.min(implicitWidth, parent.width)
            spacing: Theme.small

            BusyDots {
                visible: control.busy
                color: control.ink
            }
            UiIcon {
                icon: control.iconName
                visible: control.iconName !== "" && !control.busy
                color: control.ink
            }
            UiText {
                text: control.text
                visible: control.text !== ""
                color: control.ink
                font: control.font
                horizontalAlignment: Text.AlignHCenter
                Layout.fillWidth: true
                Accessible.ignored: true
            }
            KeyCap {
                keys: control.keys
                visible: control.keys !== ""
                ink: control.ink
            }
        }
    }
}
