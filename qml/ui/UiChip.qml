// A filter that is on or off.
import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts

AbstractButton {
    id: control

    property string iconName: ""
    property int count: -1
    // The colour it has when there is something to look at
    property string meaning: "accent"

    readonly property color ink: !control.enabled ? Theme.softText : control.checked || control.count > 0 && control.meaning !== "accent"
        ? Theme.inkFor(control.meaning) : Theme.text

    readonly property bool draft: control.checked

    function takeDraft(draft: var) {
        if (draft !== control.checked) {
            control.toggle();
            control.toggled();
        }
    }

    implicitHeight: Theme.target
    implicitWidth: implicitContentWidth + leftPadding + rightPadding
    leftPadding: Theme.gap
    rightPadding: Theme.gap
    checkable: true
    hoverEnabled: true
    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.CheckBox
    Accessible.name: control.text
    Accessible.checkable: true
    Accessible.checked: control.checked
    Keys.forwardTo: [press]

    PressKeys {
        id: press
        button: control
    }

    background: Rectangle {
        radius: height / 2
        color: !control.enabled ? Theme.raised : control.checked ? Theme.groundFor(control.meaning)
            : control.hovered ? Theme.raised : Theme.surface
        border.color: control.checked && control.enabled ? Theme.inkFor(control.meaning) : Theme.line

        FocusRing {
            shown: control.visualFocus
            radius: height / 2
        }
    }
    contentItem: RowLayout {
        spacing: Theme.small

        UiIcon {
            icon: control.checked ? "finish" : control.iconName
            visible: icon !== ""
            size: 18
            color: control.ink
        }
        UiText {
            text: control.text
            Layout.fillWidth: true
            color: control.ink
            Accessible.ignored: true
        }
        UiText {
            text: control.count
            visible: control.count >= 0
            kind: "strong"
            color: control.ink
            Accessible.ignored: true
        }
    }
}
