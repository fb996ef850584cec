// One of a few kinds to choose from, with a tick where it is the chosen one.
import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Loket.Ui

AbstractButton {
    id: tile

    property string about: ""
    property bool chosen: false

    signal confirmed // Enter on what is chosen already: one wants on

    implicitHeight: Math.max(implicitContentHeight + topPadding + bottomPadding, 56)
    implicitWidth: 160
    padding: Theme.gap
    focusPolicy: Qt.StrongFocus
    hoverEnabled: true
    Accessible.name: tile.about === "" ? tile.text : tile.text + ", " + tile.about
    Accessible.checkable: true
    Accessible.checked: tile.chosen
    Keys.forwardTo: [again, press]

    Item {
        id: again

        Keys.onPressed: event => {
            const isEnter = event.key === Qt.Key_Return || event.key === Qt.Key_Enter;
            event.accepted = isEnter && tile.chosen && !event.isAutoRepeat;
            if (event.accepted)
                tile.confirmed();
        }
    }
    PressKeys {
        id: press
        button: tile
    }

    background: Rectangle {
        radius: Theme.radius
        color: tile.chosen ? Theme.accentGround : !tile.enabled ? Theme.raised : tile.down ? Theme.pressed : tile.hovered ? Theme.raised : Theme.surface
        border.width: tile.chosen ? 2 : 1
        border.color: tile.chosen ? Theme.accent : Theme.edge

        FocusRing {
            shown: tile.visualFocus
        }
    }
    contentItem: RowLayout {
        spacing: Theme.small

        ColumnLayout {
            spacing: 0
            Layout.fillWidth: true

            UiText {
                text: tile.text
                kind: "strong"
                color: tile.enabled ? Theme.text : Theme.softText
                wrapMode: Text.Wrap
                Layout.fillWidth: true
                Accessible.ignored: true
            }
            UiText {
                text: tile.about
                visible: text !== ""
                kind: "caption"
                wrapMode: Text.Wrap
                Layout.fillWidth: true
                Accessible.ignored: true
            }
        }
        UiIcon {
            icon: "finish"
            visible: tile.chosen
            color: Theme.accent
        }
    }
}
