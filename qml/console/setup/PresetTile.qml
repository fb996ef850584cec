// A kind of house to begin with.
import QtQuick
import QtQuick.Controls.Basic
import Loket.Console.Setup
import Loket.Ui

AbstractButton {
    id: tile

    required property string id
    required property int serviceCount
    required property int counterCount

    readonly property string size: qsTr("%1, %2").arg(qsTr("%n service(s)", "", tile.serviceCount))
        .arg(qsTr("%n counter(s)", "", tile.counterCount))

    objectName: "preset-" + tile.id
    implicitHeight: implicitContentHeight + topPadding + bottomPadding
    padding: Theme.gap
    implicitWidth: 200
    focusPolicy: Qt.StrongFocus
    hoverEnabled: true
    opacity: tile.enabled ? 1 : 0.5
    text: SetupWords.preset(tile.id)
    Accessible.name: tile.text + ", " + tile.size
    Keys.forwardTo: [press]

    PressKeys {
        id: press
        button: tile
    }

    background: Rectangle {
        radius: Theme.radius
        color: tile.down ? Theme.pressed : tile.hovered ? Theme.raised : Theme.surface
        border.color: Theme.edge

        FocusRing {
            shown: tile.visualFocus
        }
    }
    contentItem: PresetFace {
        text: tile.text
        size: tile.size
    }
}
