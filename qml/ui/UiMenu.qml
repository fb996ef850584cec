// A menu; its entries are UiMenuItem. `chosen` comes before what the entry does.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls.Basic

Menu {
    id: control

    signal chosen

    padding: Theme.tiny
    implicitWidth: 260
    delegate: UiMenuItem { }

    // From nothing, Up goes to the last that can be chosen, as Down goes to the first.
    function goToLast() {
        for (let i = control.count - 1; i >= 0 && control.currentIndex < 0; --i) {
            if (control.itemAt(i)?.enabled)
                control.currentIndex = i;
        }
    }

    Shortcut {
        sequences: ["Up"]
        autoRepeat: false
        enabled: control.opened && control.currentIndex < 0
        onActivated: control.goToLast()
    }

    background: Rectangle {
        implicitWidth: 260
        color: Theme.surface
        border.color: Theme.edge
        radius: Theme.radius
    }
}
