// Yes or no.
import QtQuick
import QtQuick.Controls.Basic

CheckBox {
    id: control

    readonly property bool draft: control.checked

    function takeDraft(draft: var) {
        if (draft !== control.checked) {
            control.toggle();
            control.toggled();
        }
    }

    implicitHeight: Math.max(Theme.target, implicitContentHeight + topPadding + bottomPadding)
    spacing: Theme.small
    font.family: Theme.family
    font.pixelSize: Theme.body
    Accessible.name: control.text

    indicator: Rectangle {
        implicitWidth: 24
        implicitHeight: 24
        x: control.leftPadding
        y: (control.height - height) / 2
        radius: 5
        color: !control.enabled ? Theme.raised : control.checked ? Theme.accent : Theme.surface
        border.width: control.checked && control.enabled ? 0 : 2
        border.color: control.enabled ? Theme.edge : Theme.line

        UiIcon {
            icon: "finish"
            size: 18
            anchors.centerIn: parent
            visible: control.checked
            color: control.enabled ? Theme.accentText : Theme.softText
        }
        FocusRing {
            shown: control.visualFocus
        }
    }
    contentItem: UiText {
        text: control.text
        leftPadding: control.indicator.width + control.spacing
        soft: !control.enabled
        wrapMode: Text.Wrap
        Accessible.ignored: true
    }
}
