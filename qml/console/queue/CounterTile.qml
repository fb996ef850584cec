// One counter to choose.
import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Loket.Console.Core
import Loket.Console.Queue
import Loket.Ui

AbstractButton {
    id: tile

    required property var value
    required property var names // of the house
    property bool current: false

    readonly property string stateText: QueueWords.counterState(tile.value.isOpen, tile.value.isAway, tile.value.backAt)
    readonly property string nowText: [
        tile.value.personName === "" ? "" : Words.apart(tile.value.personName),
        tile.value.number === "" ? "" : qsTr("Now: %1").arg(tile.value.number)
    ].filter(text => text !== "").join(" · ")
    readonly property string servicesText: tile.serviceNames()
    readonly property string shownName: tile.names.counter(tile.value.id, tile.value.name)

    function serviceNames(): string {
        let all = "";
        for (const id of tile.value.serviceIds)
            all = QueueWords.listed(all, Words.apart(tile.names.serviceOf(id)));
        return all;
    }

    hoverEnabled: true
    focusPolicy: Qt.NoFocus
    Accessible.role: Accessible.Button
    Accessible.name: tile.shownName + ", " + tile.stateText

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
                text: tile.shownName
                kind: "title"
                Layout.fillWidth: true
            }
            UiBadge {
                text: tile.stateText
                meaning: QueueWords.counterMeaning(tile.value.isOpen, tile.value.isAway)
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
            text: tile.nowText
            kind: "strong"
            color: Theme.accent
            Layout.fillWidth: true
            Layout.margins: Theme.wide
            Layout.topMargin: 0
        }
    }
}
