// The language of the console, each named in itself.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Loket.Console.Core
import Loket.Ui

ColumnLayout {
    id: step

    required property Languages languages
    readonly property TileKeys arrows: TileKeys { tiles: step }

    signal confirmed

    function begin() {
        for (let i = 0; i < tiles.count; ++i) {
            const tile = tiles.itemAt(i) as ChoiceTile;
            if (tile.chosen)
                tile.forceActiveFocus(Qt.TabFocusReason);
        }
    }

    Keys.forwardTo: [step.arrows]
    spacing: Theme.gap

    UiRepeater {
        id: tiles
        model: step.languages.all

        delegate: ChoiceTile {
            required property string modelData

            objectName: "language-" + modelData
            text: step.languages.nameOf(modelData)
            chosen: step.languages.current === modelData
            Layout.fillWidth: true
            onConfirmed: step.confirmed()
            onClicked: step.languages.choose(modelData)
        }
    }
}
