// One counter: the number that is there, in yellow while it is being called.
import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Loket.Console.Core
import Loket.Console.Overview
import Loket.Ui

AbstractButton {
    id: tile

    required property int index
    required property var value // a counterLine
    property bool current: false

    readonly property color ink: tile.value.called ? Theme.callText : Theme.text
    readonly property color softInk: tile.value.called ? Theme.callText : Theme.softText
    readonly property string stateText: {
        if (tile.value.number !== "")
            return tile.value.called ? qsTr("called") : Words.minutes(tile.value.minutes);
        return "";
    }
    readonly property string idleText: tile.value.away ? qsTr("break") : tile.value.open ? qsTr("free") : qsTr("closed")

    padding: 4
    hoverEnabled: true
    focusPolicy: Qt.NoFocus
    Accessible.name: tile.value.name + (tile.value.person === "" ? "" : ", " + tile.value.person) + ", "
        + (tile.value.number !== "" ? tile.value.number + " " + tile.stateText : tile.idleText)

    background: Item {
        Rectangle {
            anchors.fill: parent
            anchors.margins: 4
            radius: Theme.radius
            color: tile.value.called ? Theme.call : tile.hovered ? Theme.raised
                : tile.value.open ? Theme.surface : Theme.raised
            border.color: tile.value.called ? Theme.call : Theme.line
            border.width: tile.value.open ? 1 : 0

            DashedFrame {
                anchors.fill: parent
                visible: !tile.value.open
            }
            FocusRing {
                shown: tile.current
                distance: 1
            }
        }
    }
    contentItem: ColumnLayout {
        spacing: 0

        UiText {
            text: tile.value.name
            font.pixelSize: Theme.caption
            color: tile.softInk
            Layout.fillWidth: true
            Layout.topMargin: Theme.small
            Layout.leftMargin: Theme.gap
            Layout.rightMargin: Theme.small
            Accessible.ignored: true
        }
        UiText {
            objectName: "person"
            text: tile.value.person
            font.pixelSize: Theme.caption
            color: tile.softInk
            Layout.fillWidth: true
            Layout.leftMargin: Theme.gap
            Layout.rightMargin: Theme.small
            Accessible.ignored: true
        }
        RowLayout {
            spacing: Theme.tiny
            Layout.leftMargin: Theme.gap
            Layout.rightMargin: Theme.small
            Layout.bottomMargin: Theme.small

            UiText {
                text: tile.value.number !== "" ? tile.value.number : tile.idleText
                kind: tile.value.number !== "" ? "strong" : "body"
                color: tile.value.number !== "" ? tile.ink : tile.softInk
                Layout.fillWidth: true
                Accessible.ignored: true
            }
            UiText {
                text: tile.stateText
                font.pixelSize: Theme.caption
                font.weight: tile.value.called ? Font.DemiBold : Font.Normal
                color: tile.softInk
                Accessible.ignored: true
            }
        }
    }
}
