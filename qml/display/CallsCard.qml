// The other calls, newest first: those that wait to be announced, and those that were.
pragma ComponentBehavior: Bound
import QtQuick
import Loket.Display
import Loket.Ui

Rectangle {
    id: card

    required property real unit
    required property WaitingRoom room

    readonly property var waitingCalls: room.waitingCalls
    readonly property int rows: Math.max(1, Math.floor(list.height / (unit * 0.92)))

    radius: unit * 0.24
    color: Theme.surface

    BoardText {
        id: heading
        x: card.unit * 0.3
        y: card.unit * 0.2
        height: card.unit * 0.56
        unit: card.unit
        size: 0.38
        soft: true
        font.weight: Font.DemiBold
        width: parent.width - 2 * x
        fontSizeMode: Text.HorizontalFit
        text: card.room.words.text(BoardWords.Recent, card.room.words.languages)
    }
    ListView {
        id: list
        objectName: "calls"
        anchors.fill: parent
        anchors.topMargin: heading.y + heading.height
        anchors.leftMargin: heading.x
        anchors.rightMargin: heading.x
        anchors.bottomMargin: heading.y
        clip: true
        interactive: false
        model: card.room.calls
        delegate: CallRow {
            id: row
            width: list.width
            height: list.height / card.rows
            unit: card.unit
            next: card.waitingCalls.includes(row.value.id)
        }
    }
}
