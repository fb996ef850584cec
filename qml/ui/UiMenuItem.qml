// An entry of a menu. One that is not `offered` takes no room, and no key reaches it.
import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts

MenuItem {
    id: control

    property string iconName: ""
    property string keys: ""
    property bool dangerous: false
    property bool offered: true

    readonly property color ink: !control.enabled ? Theme.softText : control.dangerous ? Theme.danger : Theme.text

    visible: control.offered
    height: control.offered ? implicitHeight : 0
    implicitHeight: Theme.target
    leftPadding: Theme.gap
    rightPadding: Theme.gap
    Accessible.name: control.text

    onTriggered: (control.menu as UiMenu)?.chosen()

    Shortcut { // what the entry shows does it here, too
        sequences: control.keys.length === 1 || control.keys === "Del" ? [control.keys] : []
        autoRepeat: false
        enabled: (control.menu?.opened ?? false) && control.offered && control.enabled
        onActivated: {
            control.menu.close();
            control.triggered();
        }
    }

    Binding on enabled {
        when: !control.offered
        value: false
    }

    background: Rectangle {
        color: control.highlighted ? Theme.accentGround : "transparent"
        radius: 5
    }
    indicator: Item { }
    arrow: Item { }
    contentItem: RowLayout {
        spacing: Theme.gap

        UiIcon {
            icon: control.checkable ? (control.checked ? "finish" : "") : control.iconName
            color: control.ink
            Layout.preferredWidth: 20
        }
        UiText {
            text: control.text
            color: control.ink
            Layout.fillWidth: true
            Accessible.ignored: true
        }
        KeyCap {
            keys: control.keys
            visible: control.keys !== ""
        }
    }
}
