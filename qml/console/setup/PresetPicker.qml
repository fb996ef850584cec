// Where nothing is set up yet: what is nearest makes services and counters to be changed afterwards.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Loket.Console.Setup
import Loket.Ui

UiCard {
    id: picker

    required property SetupRoom room

    title: qsTr("What is this house nearest to?")

    UiText {
        text: qsTr("A click makes its services and counters. Change their names, letters and counters afterwards, or add everything yourself below.")
        soft: true
        wrapMode: Text.Wrap
        Layout.fillWidth: true
    }
    RowLayout {
        spacing: Theme.gap
        Layout.fillWidth: true

        UiRepeater {
            model: picker.room.presets

            delegate: PresetTile {
                enabled: picker.room.actions.working === "" && picker.room.workplace.connection.online
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredWidth: 1
                onClicked: picker.room.actions.begin(id, picker.room.language)
            }
        }
    }
}
