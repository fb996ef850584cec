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

        UiText {
            text: tile.shown
            kind: "heading"
            color: tile.meaning === "plain" ? Theme.text : Theme.inkFor(tile.meaning)
            leftPadding: Theme.wide
            Accessible.ignored: true
        }
        UiText {
            text: tile.label
            color: tile.meaning === "plain" ? Theme.softText : Theme.inkFor(tile.meaning)
            wrapMode: Text.WordWrap
            maximumLineCount: 2
            lineHeight: 0.9
            rightPadding: Theme.small
            Layout.fillWidth: true
            Accessible.ignored: true
        }
        UiIcon {
            icon: tile.iconName
            visible: tile.width >= 180
            size: 22
            color: tile.meaning === "plain" ? Theme.edge : Theme.inkFor(tile.meaning)
            Layout.rightMargin: Theme.gap
        }
    }
}
