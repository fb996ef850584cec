// One counter to choose.
import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Loket.Console.Core
import Loket.Ui

AbstractButton {
    id: tile

    required property var value
    property bool current: false

    readonly property string servicesText: tile.value.serviceNames.map(name => Words.apart(name)).join(", ")

    hoverEnabled: true
    focusPolicy: Qt.NoFocus
    Accessible.role: Accessible.Button
    Accessible.name: tile.value.name + ", " + (tile.value.isOpen ? qsTr("Open") : qsTr("Closed"))

    background: Rectangle {
        radius: Theme.radius + 2
        color: tile.down ? Theme.pressed : tile.hovered ? Theme.raised : Theme.surface
        border.color: tile.current ? Theme.focus : Theme.line
        border.width: tile.current ? 2 : 1
    }
    contentItem: ColumnLayout {
        spacing: Theme.tiny

        RowLayout {
            spacing: Theme.small
            Layout.fillWidth: true
            Layout.margins: Theme.wide
            Layout.bottomMargin: 0

            UiText {
                text: tile.value.name
                kind: "title"
                Layout.fillWidth: true
            }
            UiBadge {
                text: tile.value.isOpen ? qsTr("Open") : qsTr("Closed")
                meaning: tile.value.isOpen ? "good" : "plain"
            }
        }
        UiText {
            text: tile.servicesText
            soft: true
            wrapMode: Text.Wrap
            maximumLineCount: 2
            Layout.fillWidth: true
            Layout.leftMargin: Theme.wide
            Layout.rightMargin: Theme.wide
        }
        Item {
            Layout.fillHeight: true
        }
        UiText {
            text: tile.value.number === "" ? "" : qsTr("Now: %1").arg(tile.value.number)
            kind: "strong"
            color: Theme.accent
            Layout.fillWidth: true
            Layout.margins: Theme.wide
            Layout.topMargin: 0
        }
    }
}
