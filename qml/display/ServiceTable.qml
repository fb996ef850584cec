// All services in a list, each with the number that was called there last: for a house with many of them.
pragma ComponentBehavior: Bound
import QtQuick
import Loket.Display
import Loket.Ui

Rectangle {
    id: table

    required property real unit
    required property WaitingRoom room

    readonly property int fitting: Math.max(1, Math.floor(list.height / (unit * 0.86)))
    readonly property int pages: Math.max(1, Math.ceil(room.services.count / fitting))
    readonly property int perPage: Math.max(1, Math.ceil(room.services.count / pages))
    readonly property real rowHeight: Math.min(list.height / perPage, unit * 1.3)

    objectName: "serviceTable"
    radius: unit * 0.24
    color: Theme.surface

    BoardText {
        id: heading
        x: table.unit * 0.3
        y: table.unit * 0.14
        width: parent.width - 2 * x
        height: table.unit * 0.46
        unit: table.unit
        size: 0.34
        soft: true
        font.weight: Font.DemiBold
        horizontalAlignment: Text.AlignRight
        fontSizeMode: Text.HorizontalFit
        text: table.room.words.text(BoardWords.Waiting, table.room.words.languages)
    }
    Item {
        id: list
        anchors.fill: parent
        anchors.topMargin: heading.y + heading.height
        anchors.leftMargin: heading.x
        anchors.rightMargin: heading.x
        anchors.bottomMargin: table.unit * 0.3

        UiRepeater {
            model: table.room.services
            delegate: ServiceRow {
                id: row

                required property int index
                readonly property int place: row.index - dots.page * table.perPage

                visible: row.place >= 0 && row.place < table.perPage
                unit: table.unit
                words: table.room.words
                width: list.width
                height: table.rowHeight
                y: row.place * height
            }
        }
    }
    PageDots {
        id: dots
        anchors.horizontalCenter: parent.horizontalCenter
        anchors.bottom: parent.bottom
        anchors.bottomMargin: table.unit * 0.1
        unit: table.unit
        pages: table.pages
    }
}
