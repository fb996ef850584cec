// How displays, kiosks and other PCs come to this server: its addresses, and the code that a new screen shows.
import QtQuick
import QtQuick.Layouts
import Loket.Console.Core
import Loket.Console.Devices
import Loket.FirstStart
import Loket.Ui

FirstStartStep {
    id: step

    onBeginAsked: {
        step.room.devices.actions.look();
        pairing.begin();
    }
    onOnwardsAsked: step.onwards()

    Connections {
        target: step.room.workplace

        function onNowChanged() {
            step.room.devices.actions.look();
        }
    }

    RowLayout {
        spacing: Theme.wide
        Layout.fillWidth: true

        AddressCard {
            room: step.room
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            Layout.alignment: Qt.AlignTop
        }
        ColumnLayout {
            spacing: Theme.wide
            Layout.preferredWidth: 380
            Layout.maximumWidth: 420
            Layout.alignment: Qt.AlignTop

            PairingCard {
                id: pairing
                objectName: "pairing"
                room: step.room.devices
                Layout.fillWidth: true
            }
            ScreenLines {
                room: step.room.devices
                Layout.fillWidth: true
            }
        }
    }
}
