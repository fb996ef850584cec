// Who sees a broadcast: what is chosen as chips, and what may be added as a menu.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Loket.Console.Broadcast
import Loket.Ui

ColumnLayout {
    id: field

    required property BroadcastRoom room

    function add() {
        menu.popup(addButton, 0, addButton.height);
    }
    function pick(part: int) {
        picks.part = part;
        picks.popup(addButton, 0, addButton.height);
    }

    spacing: Theme.tiny

    UiText {
        text: qsTr("Who sees it")
        kind: "strong"
    }
    Rectangle {
        implicitHeight: flow.implicitHeight + 2 * Theme.small
        radius: Theme.radius
        color: Theme.surface
        border.color: Theme.edge
        Layout.fillWidth: true

        Flow {
            id: flow
            objectName: "audienceChips"
            x: Theme.small
            y: Theme.small
            width: parent.width - 2 * Theme.small
            spacing: Theme.small

            UiRepeater {
                model: field.room.parts.length

                delegate: AudienceChip {
                    required property int index

                    part: field.room.parts[index] ?? null
                    width: Math.min(implicitWidth, flow.width)
                    onClicked: field.room.set(part.part, part.id, false)
                }
            }
            UiButton {
                id: addButton
                objectName: "addAudience"
                kind: "quiet"
                iconName: "plus"
                implicitHeight: 36
                text: qsTr("Add")
                onClicked: field.add()
            }
        }
    }

    UiMenu {
        id: menu
        objectName: "audienceMenu"
        implicitWidth: 300
        onChosen: addButton.forceActiveFocus()

        UiMenuItem {
            objectName: "everyDisplayItem"
            text: qsTr("All displays")
            iconName: "screen"
            onTriggered: field.room.set(BroadcastRoom.Displays, "", true)
        }
        UiMenuItem {
            objectName: "displaysItem"
            text: qsTr("Displays of a service…")
            iconName: "screen"
            offered: field.room.services.count > 0
            onTriggered: field.pick(BroadcastRoom.Displays)
        }
        UiMenuItem {
            objectName: "patientsItem"
            text: qsTr("Patients of a service…")
            iconName: "ticket"
            offered: field.room.services.count > 0
            onTriggered: field.pick(BroadcastRoom.Patients)
        }
        UiMenuItem {
            objectName: "everyoneItem"
            text: qsTr("Everyone on duty")
            iconName: "person"
            onTriggered: field.room.set(BroadcastRoom.People, "", true)
        }
        UiMenuItem {
            objectName: "rolesItem"
            text: qsTr("Those who work as…")
            iconName: "person"
            onTriggered: field.pick(BroadcastRoom.People)
        }
    }
    AudiencePicks {
        id: picks
        objectName: "audiencePicks"
        room: field.room
        onChosen: addButton.forceActiveFocus()
    }
}
