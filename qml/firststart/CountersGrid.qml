// The counters, each with what it serves; a click changes one.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Loket.Console.Core
import Loket.Console.Setup
import Loket.FirstStart
import Loket.Ui

UiCard {
    id: grid

    required property SetupRoom setup
    property bool offered: true

    signal changeAsked(var counter)
    signal removalAsked(var counter)

    title: qsTr("Counters")
    corner: UiButton {
        objectName: "addCounter"
        text: qsTr("Add a counter")
        iconName: "plus"
        kind: "quiet"
        enabled: grid.offered
        onClicked: grid.changeAsked(null)
    }

    GridLayout {
        columns: grid.width < 640 ? 2 : 3
        columnSpacing: Theme.small
        rowSpacing: Theme.small
        Layout.fillWidth: true

        UiRepeater {
            model: grid.setup.counters

            delegate: RowLayout {
                id: entry

                required property var value // a counter

                readonly property string called: SetupWords.called(entry.value, grid.setup.language)
                readonly property string serves: grid.setup.services.count >= 0
                    ? grid.setup.namesOf(entry.value.serviceIds) : ""

                spacing: 0
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredWidth: 1

                ChoiceTile {
                    objectName: "counter-" + entry.value.id
                    text: entry.called
                    about: entry.serves === "" ? qsTr("Serves nothing yet") : entry.serves
                    enabled: grid.offered
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    onClicked: grid.changeAsked(entry.value)
                }
                UiIconButton {
                    name: qsTr("Remove %1").arg(Words.apart(entry.called))
                    iconName: "close"
                    enabled: grid.offered
                    onClicked: grid.removalAsked(entry.value)
                }
            }
        }
    }
}
