// One number that tells how the house is doing.
import QtQuick
import QtQuick.Controls.Basic
import Loket.Ui

AbstractButton {
    id: tile

    required property int value
    required property string label
    property string shown: tile.value.toString()
    required property string iconName
    property string meaning: "plain"
    property bool clickable: false

    // The number stands beside its words, not over them.
    readonly property bool roomy: tile.width >= 180

    implicitHeight: 60
    implicitWidth: 150
    hoverEnabled: tile.clickable
    enabled: tile.clickable
    focusPolicy: tile.clickable ? Qt.StrongFocus : Qt.NoFocus
    Accessible.role: tile.clickable ? Accessible.Button : Accessible.StaticText
    Accessible.name: tile.shown + " " + tile.label
    Keys.forwardTo: [press]

    PressKeys {
        id: press
        button: tile
    }

    background: Rectangle {
        radius: Theme.radius + 2
        color: tile.meaning === "plain" ? (tile.hovered ? Theme.raised : Theme.surface) : Theme.groundFor(tile.meaning)
        border.color: tile.meaning === "plain" ? Theme.line : Theme.inkFor(tile.meaning)

        FocusRing {
            shown: tile.visualFocus
        }
    }
    contentItem: TileFace {
        shown: tile.shown
        label: tile.label
        iconName: tile.iconName
        meaning: tile.meaning
        roomy: tile.roomy
    }
}
