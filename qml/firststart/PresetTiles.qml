// The kinds of houses to begin from, and none of them.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Loket.Client
import Loket.Console.Setup
import Loket.FirstStart
import Loket.Ui

GridLayout {
    id: tiles

    required property FreshModel presets
    property string chosen: ""

    readonly property TileKeys arrows: TileKeys { tiles: tiles }

    signal asked(string preset)
    signal confirmed

    function begin() {
        (tiles.children[0] as Item)?.forceActiveFocus(Qt.TabFocusReason);
    }

    Keys.forwardTo: [tiles.arrows]

    columns: tiles.width < 800 ? 3 : 5
    columnSpacing: Theme.gap
    rowSpacing: Theme.gap

    UiRepeater {
        model: tiles.presets

        delegate: ChoiceTile {
            required property string id
            required property int serviceCount
            required property int counterCount

            objectName: "preset-" + id
            text: SetupWords.preset(id)
            about: qsTr("%1, %2").arg(qsTr("%n service(s)", "", serviceCount)).arg(qsTr("%n counter(s)", "", counterCount))
            chosen: tiles.chosen === id
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: 1
            onConfirmed: tiles.confirmed()
            onClicked: tiles.asked(id)
        }
    }
    ChoiceTile {
        objectName: "preset-empty"
        text: qsTr("Empty")
        about: qsTr("Add everything yourself")
        chosen: tiles.chosen === "empty"
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.preferredWidth: 1
        onConfirmed: tiles.confirmed()
        onClicked: tiles.asked("empty")
    }
}
