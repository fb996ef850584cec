// How important a broadcast is: one of three.
import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Loket.Console.Broadcast
import Loket.Ui

AbstractButton {
    id: tile

    required property int level
    property bool chosen: false
    property bool roomy: true

    readonly property color ink: tile.level === Broadcasts.Warning ? Theme.warning : tile.level === Broadcasts.Urgent ? Theme.text : Theme.accent

    objectName: "level-" + tile.level
    implicitHeight: implicitContentHeight + topPadding + bottomPadding
    implicitWidth: 130
    padding: Theme.small
    leftPadding: Theme.gap
    focusPolicy: Qt.StrongFocus
    hoverEnabled: true
    text: BroadcastWords.level(tile.level)
    Accessible.role: Accessible.RadioButton
    Accessible.name: tile.text + ", " + BroadcastWords.effect(tile.level)
    Accessible.checked: tile.chosen
    Keys.forwardTo: [press]

    PressKeys {
        id: press
        button: tile
    }

    background: Rectangle {
        radius: Theme.radius
        color: tile.chosen ? (tile.level === Broadcasts.Warning ? Theme.warningGround : Theme.accentGround)
            : tile.down ? Theme.pressed : tile.hovered ? Theme.raised : Theme.surface
        border.width: tile.chosen ? 2 : 1
        border.color: tile.chosen ? tile.ink : Theme.edge

        FocusRing {
            shown: tile.visualFocus
        }
    }
    contentItem: RowLayout {
        spacing: Theme.gap

        UiIcon {
            visible: tile.roomy // the words come first
            icon: BroadcastWords.icon(tile.level)
            color: tile.ink
        }
        ColumnLayout {
            spacing: 0
            Layout.fillWidth: true

            UiText {
                text: tile.text
                kind: tile.chosen ? "strong" : "body"
                Layout.fillWidth: true
                Accessible.ignored: true
            }
            UiText {
                text: BroadcastWords.effect(tile.level)
                kind: "caption"
                wrapMode: Text.Wrap
                Layout.fillWidth: true
                Accessible.ignored: true
            }
        }
    }
}
