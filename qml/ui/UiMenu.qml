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

    background: Rectangle {
        implicitWidth: 260
        color: Theme.surface
        border.color: Theme.edge
        radius: Theme.radius
    }
}
