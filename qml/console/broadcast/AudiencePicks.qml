// The services, or the roles, that an audience may have; those that it has are ticked.
pragma ComponentBehavior: Bound
import QtQuick
import Loket.Console.Core
import Loket.Console.Broadcast
import Loket.Ui

UiMenu {
    id: picks

    required property BroadcastRoom room
    property int part: BroadcastRoom.People

    readonly property bool isPeople: picks.part === BroadcastRoom.People

    function toggle(id: string) {
        picks.room.set(picks.part, id, !picks.room.has(picks.part, id));
    }

    Instantiator {
        model: picks.isPeople ? picks.room.roles : []
        onObjectAdded: (index, item) => picks.insertItem(index, item)
        onObjectRemoved: (index, item) => picks.removeItem(item)

        delegate: UiMenuItem {
            id: role

            required property string modelData

            objectName: "pick-" + role.modelData
            text: Words.role(role.modelData)
            checkable: true
            onTriggered: picks.toggle(role.modelData)

            Binding on checked {
                value: picks.visible && picks.room.has(picks.part, role.modelData)
            }
        }
    }
    Instantiator {
        model: picks.isPeople ? null : picks.room.services
        onObjectAdded: (index, item) => picks.insertItem(index, item)
        onObjectRemoved: (index, item) => picks.removeItem(item)

        delegate: UiMenuItem {
            id: service

            required property string id

            objectName: "pick-" + service.id
            text: picks.room.serviceName(service.id)
            checkable: true
            onTriggered: picks.toggle(service.id)

            Binding on checked {
                value: picks.visible && picks.room.has(picks.part, service.id)
            }
        }
    }
}
