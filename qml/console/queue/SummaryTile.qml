// One number that tells how the house is doing.
import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
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
    contentItem: RowLayout {
        spacing: Theme.small

        GridLayout {
            columns: tile.roomy ? 2 : 1
            columnSpacing: Theme.small
            rowSpacing: -4
            Layout.fillHeight: false

            UiText {
                objectName: "tileNumber"
                text: tile.shown
                kind: tile.roomy ? "heading" : "title"
                color: tile.meaning === "plain" ? Theme.text : Theme.inkFor(tile.meaning)
                Layout.leftMargin: tile.roomy ? Theme.wide : Theme.gap
                Accessible.ignored: true
            }
            UiText {
                objectName: "tileLabel"
                text: tile.label
                color: tile.meaning === "plain" ? Theme.softText : Theme.inkFor(tile.meaning)
                wrapMode: Text.Wrap
                maximumLineCount: tile.roomy ? 2 : 1
                lineHeight: 0.9
                font.pixelSize: tile.roomy ? Theme.body : Theme.caption
                Layout.leftMargin: tile.roomy ? 0 : Theme.gap
                Layout.rightMargin: Theme.small
                Layout.fillWidth: true
                Accessible.ignored: true
            }
        }
        UiIcon {
            icon: tile.iconName
            visible: tile.roomy
            size: 22
            color: tile.meaning === "plain" ? Theme.edge : Theme.inkFor(tile.meaning)
            Layout.rightMargin: Theme.gap
        }
    }
}
