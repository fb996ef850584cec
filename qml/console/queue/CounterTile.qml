// One counter to choose.
import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Loket.Client
import Loket.Console.Core
import Loket.Ui

AbstractButton {
    id: tile

    required property string counterId
    required property string name
    required property bool isOpen
    required property var serviceIds
    required property string number
    property ServiceModel services
    property bool current: false

    // Reckoned anew when the services come.
    function servicesText(count: int): string {
        return count < 0 ? "" : tile.serviceIds.map(id => Words.apart(tile.services.nameOf(id))).join(", ");
    }

    hoverEnabled: true
    focusPolicy: Qt.NoFocus
    Accessible.role: Accessible.Button
    Accessible.name: tile.name + ", " + (tile.isOpen ? qsTr("Open") : qsTr("Closed"))

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
                text: tile.name
                kind: "title"
                Layout.fillWidth: true
            }
            UiBadge {
                text: tile.isOpen ? qsTr("Open") : qsTr("Closed")
                meaning: tile.isOpen ? "good" : "plain"
            }
        }
        UiText {
            text: tile.servicesText(tile.services.count)
            soft: true
            wrapMode: Text.WordWrap
            maximumLineCount: 2
            Layout.fillWidth: true
            Layout.leftMargin: Theme.wide
            Layout.rightMargin: Theme.wide
        }
        Item {
            Layout.fillHeight: true
        }
        UiText {
            text: tile.number === "" ? "" : qsTr("Now: %1").arg(tile.number)
            kind: "strong"
            color: Theme.accent
            Layout.fillWidth: true
            Layout.margins: Theme.wide
            Layout.topMargin: 0
        }
    }
}
