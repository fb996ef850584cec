// Who waits where: services as tiles, on pages of equal length where they are many.
pragma ComponentBehavior: Bound
import QtQuick
import Loket.Display
import Loket.Ui

Item {
    id: strip

    required property real unit
    required property WaitingRoom room
    required property int columnsAtMost

    readonly property int count: room.services.count
    readonly property bool alone: count === 1
    readonly property int pages: Math.max(1, Math.ceil(count / 8))
    readonly property int perPage: Math.max(1, Math.ceil(count / pages))
    readonly property int columns: columnsAtMost === 2 ? Math.min(2, perPage)
        : Math.min(columnsAtMost, perPage <= 4 ? perPage : Math.ceil(perPage / 2))
    readonly property real gap: unit * 0.16
    readonly property real tileHeight: unit * (room.words.languages.length > 1 && !alone ? 1.16 : 0.98)

    height: heading.height + Math.ceil(perPage / columns) * (tileHeight + gap)

    BoardText {
        id: heading
        width: parent.width
        height: strip.unit * 0.5
        unit: strip.unit
        size: 0.38
        soft: true
        font.weight: Font.DemiBold
        fontSizeMode: Text.HorizontalFit
        text: strip.room.words.text(BoardWords.Waiting, strip.room.words.languages)
    }
    UiRepeater {
        model: strip.room.services
        delegate: ServiceTile {
            id: tile

            required property int index
            readonly property int place: tile.index - dots.page * strip.perPage

            visible: tile.place >= 0 && tile.place < strip.perPage
            unit: strip.unit
            words: strip.room.words
            alone: strip.alone
            width: (strip.width - (strip.columns - 1) * strip.gap) / strip.columns
            height: strip.tileHeight
            x: (tile.place % strip.columns) * (tile.width + strip.gap)
            y: heading.height + Math.floor(tile.place / strip.columns) * (tile.height + strip.gap)
        }
    }
    PageDots {
        id: dots
        anchors.horizontalCenter: parent.horizontalCenter
        y: strip.height - height / 2
        unit: strip.unit
        pages: strip.pages
    }
}
