// A button. `keys` shows the shortcut that does the same; `busy` is the time until the server has answered.
import QtQuick
import QtQuick.Controls.Basic

Button {
    id: control

    // "primary", "plain", "quiet" or "danger"
    property string kind: "plain"
    property string iconName: ""
    property string keys: ""
    property bool busy: false
    property bool large: false

    // So wide that all but the key can be read.
    readonly property real leastWidth: Math.max((control.contentItem as ButtonFace).least + control.leftPadding + control.rightPadding, Theme.target)
    readonly property bool filled: control.kind === "primary" || control.kind === "danger"
    // Not possible yet; what works on its answer keeps its colours.
    readonly property bool atRest: !control.enabled && !control.busy
    readonly property color ink: {
        if (control.atRest)
            return Theme.softText;
        if (control.kind === "primary")
            return Theme.accentText;
        return control.kind === "danger" ? Theme.dangerText : Theme.text;
    }
    readonly property color ground: {
        if (control.atRest)
            return control.kind === "quiet" ? "transparent" : Theme.raised;
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
    Accessible.name: control.text
    Accessible.description: control.keys

    Keys.forwardTo: [press]

    PressKeys {
        id: press
        button: control
    }

    background: Rectangle {
        radius: Theme.radius
        color: control.ground
        border.width: control.kind === "plain" || control.atRest && control.kind !== "quiet" ? 1 : 0
        border.color: control.atRest ? Theme.line : Theme.edge

        FocusRing {
            shown: control.visualFocus
        }
    }

    contentItem: ButtonFace {
        text: control.text
        iconName: control.iconName
        keys: control.keys
        busy: control.busy
        ink: control.ink
        font: control.font
    }
}
