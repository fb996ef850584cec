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
    // Placed by hand: a layout would keep the heights of one arrangement in the other.
    contentItem: Item {
        id: face

        UiText {
            id: number
            objectName: "tileNumber"
            x: tile.roomy ? Theme.wide : Theme.gap
            y: (face.height - (tile.roomy ? number.height : number.height + words.height - 4)) / 2
            text: tile.shown
            kind: tile.roomy ? "heading" : "title"
            color: tile.meaning === "plain" ? Theme.text : Theme.inkFor(tile.meaning)
            Accessible.ignored: true
        }
        UiText {
            id: words
            objectName: "tileLabel"
            x: tile.roomy ? number.x + number.width + Theme.small : Theme.gap
            y: tile.roomy ? (face.height - words.height) / 2 : number.y + number.height - 4
            width: (tile.roomy ? icon.x : face.width) - words.x - Theme.small
            text: tile.label
            color: tile.meaning === "plain" ? Theme.softText : Theme.inkFor(tile.meaning)
            wrapMode: Text.Wrap
            maximumLineCount: tile.roomy ? 2 : 1
            lineHeight: 0.9
            font.pixelSize: tile.roomy ? Theme.body : Theme.caption
            Accessible.ignored: true
        }
        UiIcon {
            id: icon
            icon: tile.iconName
            visible: tile.roomy
            size: 22
            color: tile.meaning === "plain" ? Theme.edge : Theme.inkFor(tile.meaning)
            anchors.right: face.right
            anchors.rightMargin: Theme.gap
            anchors.verticalCenter: face.verticalCenter
        }
    }
}
