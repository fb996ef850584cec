// The screens that belong to the house already, and whether they are there.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Loket.Console.Devices
import Loket.Ui

UiCard {
    id: lines

    required property DevicesRoom room

    visible: screens.count > 0
    title: qsTr("They are here")

    UiRepeater {
        id: screens
        model: lines.room.screens

        delegate: RowLayout {
            id: line

            required property string name
            required property string kind
            required property bool isOnline

            objectName: "screenLine"
            spacing: Theme.small
            Layout.fillWidth: true

            UiIcon {
                icon: line.isOnline ? "online" : "offline"
                color: line.isOnline ? Theme.good : Theme.warning
            }
            UiText {
                text: line.name
                kind: "strong"
                Layout.fillWidth: true
            }
            UiText {
                text: DeviceWords.screen(line.kind) + ", " + (line.isOnline ? qsTr("connected") : qsTr("not connected"))
                soft: true
            }
        }
    }
}
