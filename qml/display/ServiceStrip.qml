// Who waits where: services as tiles, on pages of equal length where they are many.
pragma ComponentBehavior: Bound
import QtQuick
import Loket.Client
import Loket.Ui

Item {
    id: strip

    required property real unit
    required property FreshModel services
    required property int columnsAtMost

    readonly property int pages: Math.max(1, Math.ceil(services.count / 8))
    readonly property int perPage: Math.max(1, Math.ceil(services.count / pages))
    readonly property int columns: columnsAtMost === 2 ? Math.min(2, perPage)
        : Math.min(columnsAtMost, perPage <= 4 ? perPage : Math.ceil(perPage / 2))
    property int page: 0
    readonly property real gap: unit * 0.16

    height: heading.height + Math.ceil(perPage / columns) * (unit * 0.98 + gap)

    Timer {
        interval: 8000
        running: strip.pages > 1
        repeat: true
        onTriggered: strip.page = (strip.page + 1) % strip.pages
    }
    BoardText {
        id: heading
        height: strip.unit * 0.5
        unit: strip.unit
        size: 0.38
        soft: true
        font.weight: Font.DemiBold
        text: qsTr("Waiting")
    }
    Repeater {
        model: strip.services
        delegate: ServiceTile {
            id: tile

            required property int index
            readonly property int place: tile.index - strip.page * strip.perPage

            visible: tile.place >= 0 && tile.place < strip.perPage
            unit: strip.unit
            width: (strip.width - (strip.columns - 1) * strip.gap) / strip.columns
            height: strip.unit * 0.98
            x: (tile.place % strip.columns) * (tile.width + strip.gap)
            y: heading.height + Math.floor(tile.place / strip.columns) * (tile.height + strip.gap)
        }
    }
    Row {
        anchors.horizontalCenter: parent.horizontalCenter
        y: strip.height - height / 2
        spacing: strip.unit * 0.12
        visible: strip.pages > 1

        Repeater {
            model: strip.pages
            delegate: Rectangle {
                id: dot

                required property int index
                width: strip.unit * 0.1
                height: dot.width
                radius: dot.width / 2
                color: dot.index === strip.page % strip.pages ? Theme.softText : Theme.line
            }
        }
    }
}
