// The services that a maintenance concerns.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Loket.Console.Notifications
import Loket.Ui

ColumnLayout {
    id: picks

    required property NotificationsRoom room
    property var chosen: [] // ids

    function set(id: string, isIn: bool) {
        const others = picks.chosen.filter(one => one !== id);
        picks.chosen = isIn ? others.concat([id]) : others;
    }

    spacing: Theme.tiny

    UiText {
        text: qsTr("Services concerned")
        kind: "strong"
    }
    Flow {
        spacing: Theme.small
        Layout.fillWidth: true

        UiRepeater {
            model: picks.room.services

            delegate: UiChip {
                id: chip

                required property var modelData

                text: chip.modelData.text
                checked: picks.chosen.includes(chip.modelData.value)
                onToggled: picks.set(chip.modelData.value, chip.checked)
            }
        }
    }
}
